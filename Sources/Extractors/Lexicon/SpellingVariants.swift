/// Spellings that newspapers choose between, for names and for plain words alike.
///
/// A name of the lexicon lists the forms that are its own; what holds for every name with a word
/// in it, such as *Hussein* and *Husayn*, stands here once.
enum SpellingVariants {
  /// Words of Arabic and Persian names; those of a line are the same word.
  private static let transliterations = table(
    """
    Abdallah Abdullah Abdollah
    Abdul Abdel
    Ahmad Ahmed
    Arbil Erbil Irbil
    Faisal Faysal Feisal
    Hasaka Hasakah Hasakeh
    Hasan Hassan
    Hashd Hashed Hashid
    Hezbollah Hizballah Hizbollah Hizbullah
    Houthi Huthi
    Houthis Huthis
    Hussein Hussain Husayn Husein
    Ibrahim Ebrahim
    Jaafar Jafar
    Kataib Kataeb Katayib
    Khaled Khalid
    Khamenei Khamenai Khameini
    Mahdi Mehdi
    Mayadeen Mayadin
    Mohammed Mohammad Mohamed Muhammad Muhammed
    Mustafa Mostafa
    Nasser Naser Nasir
    Nujaba Nujabaa
    Qassem Qasem Qasim Qassim
    Raqqa Raqqah
    Sayyid Sayyed Sayed
    Shaabi Shabi Sha'bi Sha'abi
    Shuhada Shuhadaa
    Soleimani Suleimani Soleymani
    Yousef Youssef Yusuf Yousif
    """)

  /// Words of English that Britain and America spell differently, and pairs that mean the same.
  private static let english = table(
    """
    among amongst
    armored armoured
    authorized authorised
    authorizes authorises
    center centre
    criticized criticised
    defense defence
    defenses defences
    hospitalized hospitalised
    leveled levelled
    mobilization mobilisation
    neighbor neighbour
    neighborhood neighbourhood
    neighboring neighbouring
    organization organisation
    program programme
    pummeled pummelled
    totaled totalled
    toward towards
    while whilst
    harbor harbour
    """)

  /// Ways to say whose troops and bases they are, before another word.
  private static let nationality = ["US", "U.S.", "American"]

  /// A name with each of its words in every transliteration.
  ///
  /// - Parameter name: the name in plain ASCII.
  /// - Returns: other ways of writing it; empty for most names.
  static func transliterations(of name: String) -> [String] {
    variants(of: name, in: transliterations)
  }

  /// A phrase of English with the other spellings of its words, and *American* for *US*.
  ///
  /// - Parameter phrase: the phrase as a rule has it.
  /// - Returns: the other phrases that mean it.
  static func phrases(of phrase: String) -> [String] {
    let others = variants(of: phrase, in: english)
    guard let first = nationality.first(where: { begins(phrase, with: $0) }) else { return others }
    return ([phrase] + others).flatMap { text in
      nationality.map { $0 + text.dropFirst(first.count) }
    }.filter { $0 != phrase }
  }

  /// Whether a phrase has a word first and others behind it.
  private static func begins(_ phrase: String, with word: String) -> Bool {
    let (bytes, first) = (phrase.utf8, word.utf8)
    return bytes.count > first.count && bytes.starts(with: first)
      && bytes[bytes.index(bytes.startIndex, offsetBy: first.count)] == 0x20
  }

  /// One word at a time gives way: a text that mixes two fashions is rare, two such words rarer.
  private static func variants(of text: String, in table: SpellingTable) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x20, bytes[end] != UInt8(ascii: "-") { end += 1 }
      for other in table.others(of: bytes[start..<end]) {
        found.append(String(decoding: bytes[..<start] + other + bytes[end...], as: UTF8.self))
      }
      start = end + 1
    }
    return found
  }

  private static func table(_ text: String) -> SpellingTable { SpellingTable(text) }
}

/// The words of each line of a table with the others of the line.
///
/// Every word of every form of the lexicon is looked up at every start, and hardly one is there, so
/// the table is asked by bytes and length before a word is compared.
private struct SpellingTable: Sendable {
  private struct Row: Sendable {
    var word: [UInt8]
    var others: [[UInt8]]
  }

  private var buckets = [[Row]](repeating: [], count: 512)

  init(_ text: String) {
    for line in Array(text.utf8).split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: 0x20).map(Array.init)
      for word in words {
        buckets[Self.bucket(of: word[...])].append(
          Row(word: word, others: words.filter { $0 != word }))
      }
    }
  }

  /// The other spellings of a word, none for most words.
  func others(of word: ArraySlice<UInt8>) -> [[UInt8]] {
    for row in buckets[Self.bucket(of: word)] where row.word.elementsEqual(word) {
      return row.others
    }
    return []
  }

  private static func bucket(of word: ArraySlice<UInt8>) -> Int {
    guard let first = word.first, let last = word.last else { return 0 }
    return (Int(first) &* 31 &+ Int(last) &* 7 &+ word.count) & 511
  }
}

extension [LexiconEntry<PlaceKind>] {
  /// The entries with the usual transliterations of their names.
  var transliterated: Self { addingTransliterations(self) }
}

extension [LexiconEntry<GroupKind>] {
  /// The entries with the usual transliterations of their names.
  var transliterated: Self { addingTransliterations(self) }
}

extension [LexiconEntry<PersonKind>] {
  /// The entries with the usual transliterations of their names.
  var transliterated: Self { addingTransliterations(self) }
}

/// Adds what no entry has yet; a form that the tables give to somebody stays theirs.
private func addingTransliterations<Kind>(
  _ entries: [LexiconEntry<Kind>]
) -> [LexiconEntry<Kind>] {
  // A vocabulary, since it looks bytes up several times faster than a set of strings.
  var taken = Vocabulary()
  for entry in entries {
    for form in entry.forms { taken.intern(key(of: form.text)) }
  }
  return entries.map { entry in
    var entry = entry
    for form in entry.forms where !form.isCased {
      for text in SpellingVariants.transliterations(of: form.text) {
        let count = taken.count
        taken.intern(key(of: text))
        guard taken.count > count else { continue }
        var variant = form
        variant.text = text
        entry.forms.append(variant)
      }
    }
    return entry
  }
}

/// A spelling as the lexicon compares them, apostrophes kept: patterns of text need both.
private func key(of text: String) -> [UInt8] {
  let bytes = Array(text.utf8)
  guard bytes.allSatisfy({ $0 < 0x80 }) else {
    return Array(text.lowercased().replacing("-", with: " ").utf8)
  }
  return bytes.map { byte in
    byte == UInt8(ascii: "-") ? 0x20 : byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
