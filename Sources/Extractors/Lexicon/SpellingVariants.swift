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
    let spelled = [phrase] + variants(of: phrase, in: english)
    guard let first = phrase.split(separator: " ").first, first.utf8.count < phrase.utf8.count,
      nationality.contains(String(first))
    else { return Array(spelled.dropFirst()) }
    return spelled.flatMap { text in
      nationality.map { $0 + text.dropFirst(first.count) }
    }.filter { $0 != phrase }
  }

  /// One word at a time gives way: a text that mixes two fashions is rare, two such words rarer.
  private static func variants(of text: String, in table: [String: [String]]) -> [String] {
    var found: [String] = []
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex { $0 == " " || $0 == "-" } ?? text.endIndex
      for other in table[String(text[start..<end])] ?? [] {
        found.append(text[..<start] + other + text[end...])
      }
      start = end < text.endIndex ? text.index(after: end) : end
    }
    return found
  }

  /// Every word of a table with the others of its line.
  private static func table(_ text: String) -> [String: [String]] {
    var others: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { others[word] = words.filter { $0 != word } }
    }
    return others
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
  var taken = Set(entries.flatMap(\.forms).map { key(of: $0.text) })
  return entries.map { entry in
    var entry = entry
    for form in entry.forms where !form.isCased {
      for text in SpellingVariants.transliterations(of: form.text)
      where taken.insert(key(of: text)).inserted {
        var variant = form
        variant.text = text
        entry.forms.append(variant)
      }
    }
    return entry
  }
}

/// A spelling as the lexicon compares them, apostrophes kept: patterns of text need both.
private func key(of text: String) -> String {
  text.lowercased().replacing("-", with: " ")
}
