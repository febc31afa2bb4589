import Annotations

/// Names that nobody bears, made like real ones; a test checks that no lexicon of ours has them.
enum InventedNames {
  /// The names by type and kind.
  static let pool = NamePool([
    .place: countries
      + named(
        """
        Karshevan, Ulmarat, Tel Zaduna, Beit Orrun, Qasr Velith, Dar Sumeh, Wadi Torham, Merzaba,
        Hajjun, Nuweishra, Sirvanat, Ghadelim, Tishmara, Ummreth, Razgalan, Zulfarah, Belqarun,
        Ashmadiya, Harvosh, Jubrama
        """, kind: "town"),
    .organization: countries,
    .group: named(
      """
      Saraya al-Marjan, Harakat al-Zuhur, Liwa al-Nakhil, Kata'ib al-Rummana, Jaysh al-Wadiyan,
      Usud al-Hamada, Ansar al-Yasmin, Fayaliq al-Bahra, Brigades of the Long Night,
      Front of the Seven Wells, Sons of the Salt Road, Rijal al-Tamarind
      """, kind: ""),
    .person: named(
      """
      Milton Averell, Gerard Hollowick, Tobias Wrenfield, Anselm Dutravy, Corwin Makepeace,
      Nadir Haffouzian, Selwyn Oakhurst, Yusuf al-Kandari Rashwan, Edmund Thackrow,
      Basil Merriwood, Farid Zuhayli, Leopold Strandvik, Hamid Qasrawi, Ruben Tallisker
      """, kind: ""),
  ])

  private static let countries = [
    ("Zemuria", "Zemurian"), ("Valdoria", "Valdorian"), ("Kharistan", "Kharistani"),
    ("Ostravia", "Ostravian"), ("Belmaria", "Belmarian"), ("Tharukia", "Tharukian"),
    ("Nordania", "Nordanian"), ("Lusavia", "Lusavian"), ("Morvenia", "Morvenian"),
    ("Qumaria", "Qumarian"), ("Dravonia", "Dravonian"), ("Jorvakia", "Jorvakian"),
  ].map { NamePool.Name(canonical: $0.0, kind: "country", adjective: $0.1) }

  private static func named(_ list: String, kind: String) -> [NamePool.Name] {
    list.split(separator: ",").map { name in
      let words = name.split(whereSeparator: \.isWhitespace)
      return NamePool.Name(canonical: words.joined(separator: " "), kind: kind)
    }
  }
}
