/// Words that stand before a person's name and are no part of it.
public enum PersonTitles: Sendable {
  /// The words in lower case, without full stops.
  public static let words: Set<String> = Set(
    """
    president vice deputy prime minister premier chancellor defense defence foreign interior
    secretary state of for the general gen lt lieutenant maj major brig brigadier col colonel
    admiral adm rear rear-admiral captain capt cmdr commander sgt sergeant maj-gen lt-gen chief
    chairman chairwoman chair joint chiefs staff spokesman spokeswoman spokesperson press adviser
    advisor national security council ambassador envoy special senator sen rep representative
    congressman congresswoman speaker king queen prince crown sheikh sheik emir sultan ayatollah
    grand supreme leader imam mr mrs ms dr sir lord lady governor mayor judge director head
    acting former then-president us u-s american british iranian iraqi syrian jordanian
    pentagon white house centcom army navy air force military marine corps
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
