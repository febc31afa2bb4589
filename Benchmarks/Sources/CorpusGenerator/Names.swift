/// The names of the templates, and those that take their place.
enum Names {
  /// A class of names that may stand for each other.
  enum Kind: Int, CaseIterable {
    case country
    case place
    case person
    case group
  }

  /// A name and its other forms: an adjective, a surname, an acronym.
  ///
  /// The parts of a country are its name, its adjective and the capital; of a person the full name
  /// and the surname; of a place the name; of a group the name and a short form.
  struct Entry {
    let parts: [String]

    init(_ parts: String...) { self.parts = parts }
  }

  /// Every name that occurs in a template, by class, in the order of ``Cast``.
  static let originals: [[Entry]] = [
    [Entry("Syria", "Syrian", "Damascus"), Entry("Iraq", "Iraqi", "Baghdad")],
    [
      Entry("Mayadeen"), Entry("Albu Kamal"), Entry("Deir al-Zor"), Entry("Deir Ezzor"),
      Entry("Bukamal"), Entry("Erbil"), Entry("Arbil"), Entry("al-Tanf"), Entry("Qamishli"),
      Entry("Imam Ali"),
    ],
    [
      Entry("Joe Biden", "Biden"), Entry("Lloyd Austin", "Austin"), Entry("John Kirby", "Kirby"),
      Entry("Ali Khamenei", "Khamenei"), Entry("Hossein Amir-Abdollahian", "Amir-Abdollahian"),
    ],
    [
      Entry("Kata’ib Sayyid al-Shuhada", "KSS"), Entry("Kata’ib Hezbollah", "KH"),
      Entry("Kataib Sayyid al-Shuhada", "KSS"), Entry("Kataib Hezbollah", "KH"),
      Entry("Hashed al-Shaabi", "Hashed"), Entry("Hashd al-Sha’abi", "Hashd"),
      Entry("Islamic Revolutionary Guard Corps", "IRGC"), Entry("Hamas", "Hamas"),
    ],
  ]

  /// Who and what may take their place, some known to every lexicon, some to none.
  static let substitutes: [[Entry]] = [
    [
      Entry("Syria", "Syrian", "Damascus"), Entry("Iraq", "Iraqi", "Baghdad"),
      Entry("Yemen", "Yemeni", "Sanaa"), Entry("Lebanon", "Lebanese", "Beirut"),
      Entry("Libya", "Libyan", "Tripoli"), Entry("Somalia", "Somali", "Mogadishu"),
      Entry("Afghanistan", "Afghan", "Kabul"), Entry("Sudan", "Sudanese", "Khartoum"),
    ],
    [
      "Mayadeen", "Albu Kamal", "Deir al-Zor", "Deir Ezzor", "Bukamal", "Erbil", "Arbil",
      "al-Tanf", "Qamishli", "Imam Ali", "Mosul", "Ramadi", "Fallujah", "al-Qaim", "Samarra",
      "Tikrit", "Kirkuk", "Basra", "Najaf", "Karbala", "Hasakah", "Raqqa", "Palmyra", "Homs",
      "Idlib", "Aleppo", "Daraa", "Hodeidah", "Taiz", "Marib", "Saada", "Ain al-Asad", "Balad",
      "Taji", "Akashat", "Tall Abyad", "Umm Qarin", "Wadi Sarhan", "Tell Hamdan", "Qasr Mirza",
      "Deir Salman", "Bir Jadid", "Khan Talib", "al-Warda", "Rashaya Fawqa", "Ras Mazin",
    ].map { Entry($0) },
    [
      ("Joe", "Biden"), ("Donald", "Trump"), ("Barack", "Obama"), ("Lloyd", "Austin"),
      ("Mark", "Esper"), ("James", "Mattis"), ("John", "Kirby"), ("Antony", "Blinken"),
      ("Patrick", "Ryder"), ("Ali", "Khamenei"), ("Hassan", "Rouhani"), ("Ebrahim", "Raisi"),
      ("Hossein", "Amir-Abdollahian"), ("Jake", "Sullivan"), ("Mustafa", "Halabi"),
      ("Peter", "Lindgren"), ("Sabrina", "Singh"), ("Kenneth", "McKenzie"), ("Erik", "Kurilla"),
      ("Farid", "Najjar"), ("Martha", "Ellison"), ("Omar", "al-Rawi"), ("Yusuf", "Tamimi"),
    ].map { Entry("\($0) \($1)", $1) },
    [
      Entry("Kata’ib Sayyid al-Shuhada", "KSS"), Entry("Kata’ib Hezbollah", "KH"),
      Entry("Kataib Sayyid al-Shuhada", "KSS"), Entry("Kataib Hezbollah", "KH"),
      Entry("Hashed al-Shaabi", "Hashed"), Entry("Hashd al-Sha’abi", "Hashd"),
      Entry("Islamic Revolutionary Guard Corps", "IRGC"), Entry("Hamas", "Hamas"),
      Entry("Harakat al-Nujaba", "HAN"), Entry("Asa’ib Ahl al-Haq", "AAH"),
      Entry("Ansar Allah", "AA"), Entry("Hezbollah", "Hezbollah"),
      Entry("Quds Force", "QF"), Entry("Popular Mobilization Forces", "PMF"),
      Entry("Liwa al-Sabiqun", "LS"), Entry("Fatemiyoun Brigade", "FB"),
      Entry("Saraya al-Karama", "SK"), Entry("Badr Organization", "Badr"),
    ],
  ]
}

/// Who plays whom in one article.
struct Cast {
  private var choices: [[Int]] = Names.originals.map { $0.map { _ in 0 } }

  /// Draws a name for each of the templates', all different within a class while they last.
  mutating func draw(using generator: inout some RandomNumberGenerator) {
    for kind in choices.indices {
      var free = Array(Names.substitutes[kind].indices)
      for name in choices[kind].indices {
        let place = generator.below(free.count)
        choices[kind][name] = free[place]
        free.swapAt(place, free.count - 1)
        free.removeLast()
      }
    }
  }

  /// A form of the name that takes the place of another.
  func name(_ kind: Names.Kind, _ index: Int, part: Int) -> String {
    Names.substitutes[kind.rawValue][choices[kind.rawValue][index]].parts[part]
  }
}
