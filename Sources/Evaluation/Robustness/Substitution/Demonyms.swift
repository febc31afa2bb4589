/// What English calls the people and things of a country.
enum Demonyms {
  /// The adjective of each country.
  static let adjectives: [String: String] = [
    "Afghanistan": "Afghan", "Algeria": "Algerian", "Armenia": "Armenian",
    "Australia": "Australian", "Austria": "Austrian", "Azerbaijan": "Azerbaijani",
    "Bahrain": "Bahraini", "Bangladesh": "Bangladeshi", "Belgium": "Belgian",
    "Bulgaria": "Bulgarian", "Canada": "Canadian", "Cyprus": "Cypriot", "Denmark": "Danish",
    "Egypt": "Egyptian", "Eritrea": "Eritrean", "Estonia": "Estonian", "Ethiopia": "Ethiopian",
    "France": "French", "Germany": "German", "Greece": "Greek", "Hungary": "Hungarian",
    "India": "Indian", "Iran": "Iranian", "Iraq": "Iraqi", "Israel": "Israeli",
    "Italy": "Italian", "Jordan": "Jordanian", "Kazakhstan": "Kazakh", "Kenya": "Kenyan",
    "Kosovo": "Kosovar", "Kuwait": "Kuwaiti", "Latvia": "Latvian", "Lebanon": "Lebanese",
    "Libya": "Libyan", "Lithuania": "Lithuanian", "Morocco": "Moroccan", "Nigeria": "Nigerian",
    "Norway": "Norwegian", "Oman": "Omani", "Pakistan": "Pakistani", "Palestine": "Palestinian",
    "Poland": "Polish", "Portugal": "Portuguese", "Qatar": "Qatari", "Romania": "Romanian",
    "Russia": "Russian", "Saudi Arabia": "Saudi", "Serbia": "Serbian", "Somalia": "Somali",
    "Spain": "Spanish", "Sudan": "Sudanese", "Sweden": "Swedish", "Syria": "Syrian",
    "Tajikistan": "Tajik", "Tunisia": "Tunisian", "Turkey": "Turkish",
    "Turkmenistan": "Turkmen", "Ukraine": "Ukrainian", "United Arab Emirates": "Emirati",
    "United Kingdom": "British", "United States": "American", "Uzbekistan": "Uzbek",
    "Yemen": "Yemeni",
  ]

  /// The names that take `the` where they are nouns.
  static let withArticle: Set<String> = [
    "Netherlands", "UAE", "UK", "U.K.", "U.S.", "US", "USA", "United Arab Emirates",
    "United Kingdom", "United States", "United States of America",
  ]

  /// Several people who bear an adjective as their name: `Iraqis`, `French people`.
  static func people(_ adjective: String) -> String {
    ["ish", "sh", "ch", "ese", "ss"].contains(where: adjective.hasSuffix)
      ? adjective + " people" : adjective + "s"
  }
}
