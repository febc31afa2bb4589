/// How candidates look, as token patterns of the shared engine.
///
/// Of overlapping matches the longest wins, then the one listed first. What a match is worth in
/// detail (which entry of the lexicon, which span) is for ``CandidateFinder`` to say.
enum CandidatePatterns {
  /// A pattern, the type it makes and what is special about it.
  struct Row: Sendable {
    var type: CandidateType
    var detail: Candidate.Detail = .none
    var pattern: String
  }

  static let rows: [Row] =
    numbers + names + groups + titles
    + [
      Row(type: .weapon, pattern: "$Aircraft"),
      Row(type: .weapon, detail: .short, pattern: "typhoon|typhoons|tornados|tornadoes|reapers"),
      Row(
        type: .weapon, detail: .munition,
        pattern: "$WeaponBefore{0,4} $Munition (- guided $WeaponBefore{0,3} $GeneralMunition)?"),
      Row(type: .weapon, detail: .general, pattern: "$WeaponBefore{0,4} $GeneralAircraft"),
      Row(type: .weapon, detail: .generalMunition, pattern: "$WeaponBefore{0,4} $GeneralMunition"),
      Row(type: .measure, pattern: "$NoWeapon"),
      Row(type: .facility, pattern: "$FacilityBefore{0,5} $Specific"),
      Row(type: .facility, detail: .general, pattern: "$FacilityBefore{0,5} $General"),
      Row(type: .facility, detail: .landmark, pattern: "$Landmark"),
      Row(
        type: .facility, detail: .vehicle, pattern: "$FacilityBefore{0,3} $Vehicle (truck|trucks)?"),
    ]

  private static let numbers: [Row] = [
    Row(type: .measure, pattern: "$Number -? $Unit"),
    Row(type: .measure, pattern: "(one|two) - way"),
    Row(type: .measure, pattern: "several (hundred|thousand)"),
    // An age behind a name.
    Row(type: .measure, pattern: ", <num> ,"),
    Row(type: .measure, pattern: "\\$ <num> (million|billion|trillion)?"),
    Row(type: .measure, pattern: "<num> : <num>"),
    Row(type: .date, pattern: "$Weekday"),
    Row(type: .date, detail: .short, pattern: "(Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat) ."),
    Row(type: .date, pattern: "($AnyWeekday .? ,?)? $Month .? (<num>|<ordinal>) (,? <num>)?"),
    Row(
      type: .date,
      pattern: "($AnyWeekday .? ,?)? (the)? (<num>|<ordinal>) (of)? $Month .? (,? <num>)?"),
    Row(type: .date, pattern: "<num> - <num> - <num>"),
    Row(type: .date, detail: .numeric, pattern: "<num> / <num> / <num>"),
    Row(type: .count, pattern: "$Number"),
    Row(type: .count, pattern: "$Number (to|or|-) $Number"),
    Row(type: .count, pattern: "between $Number and $Number"),
    Row(type: .count, detail: .vague, pattern: "$Vague"),
    Row(type: .count, pattern: "$Many"),
    Row(type: .count, detail: .zero, pattern: "no -? one|no|nobody|none|zero"),
    Row(
      type: .count, detail: .article,
      pattern: "(a|an|another) (<num> - year - old)? (<lower> | <cap> | us | u.s.){0,3} $Hurt"),
    Row(
      type: .count, detail: .article,
      pattern: "a single (dead|fatality|death|martyr|fighter|victim)"),
    Row(type: .count, detail: .pair, pattern: "(a)? pair of? | twice"),
    Row(type: .ordinal, pattern: "<ordinal> | ($Tens -?)? $Ordinal"),
  ]

  private static let names: [Row] = [
    Row(type: .body, pattern: "$Striker"),
    Row(
      type: .body, detail: .pair, pattern: "(us|u.s.|american) (and|-) (uk|u.k.|british|britain)"),
    Row(type: .person, pattern: "$Known"),
    Row(type: .country, pattern: "$Country"),
    Row(type: .country, pattern: "$Adjective (soil|territory|territories|side|land|capital)"),
    Row(type: .countryPart, pattern: "$Direction $Country"),
    Row(type: .countryPart, pattern: "(the)? $Direction of $Country"),
    Row(type: .country, detail: .pair, pattern: "(iraq|iraqi) - (syria|syrian) (border|frontier)"),
    Row(type: .country, detail: .pair, pattern: "(syria|syrian) - (iraq|iraqi) (border|frontier)"),
    Row(type: .location, pattern: "$Place"),
    Row(type: .location, pattern: "<cap>{1,3} (airbase | air base | military base)"),
    Row(
      type: .location, detail: .unlisted,
      pattern: "((al|as|ad|ash|at|an|ar|az|el) -?)? <cap>{1,2} $PlaceNoun"),
    Row(
      type: .location, detail: .unlisted,
      pattern: "$PlaceNoun of ((al|as|ad|ash|at|an|ar|az|el) -?)? <cap>{1,2}"),
    Row(type: .group, pattern: "$Group"),
    // The brigades of the Popular Mobilization Forces go by number.
    Row(type: .group, detail: .unlisted, pattern: "<ordinal> brigade"),
    Row(type: .speaker, pattern: "$Speaker"),
  ]

  /// The shapes that the lexicon of generic groups describes.
  private static let groups: [Row] = [
    "$Sponsor ('s)? -? $Link $Filler{0,3} $Head",
    "$Modifier $Filler{0,3} $Head",
    "$Head $Link $LinkPreposition (iran 's)? ($Sponsor | it | them)",
    "$Sponsor ('s)? $Filler{0,3} $PossessedHead",
    "$Pronoun $Filler{0,3} $PossessedHead",
    "$Pronoun $Link $Filler{0,2} $Head",
    "$Head (that|which)? ($Sponsor | it | they) (has|have|had)? $ClauseVerb",
    "$Phrase",
  ].map { Row(type: .group, detail: .generic, pattern: $0) }

  private static let titles: [Row] = [
    Row(type: .title, detail: .official, pattern: "$Office"),
    Row(type: .title, detail: .outsider, pattern: "$NoOffice"),
    Row(
      type: .title, detail: .official,
      pattern:
        "$Adjective? ($OfficeBody ('s)?)? $OfficeBefore{1,4} $OfficeHead ($OfficeOf $OfficeBody)?"),
    Row(
      type: .title, detail: .official,
      pattern: "$Adjective? $OfficeBody ('s)? $OfficeHead ($OfficeOf $OfficeBody)?"),
    Row(type: .title, detail: .official, pattern: "$OfficeHead $OfficeOf $OfficeBody"),
    Row(type: .title, detail: .official, pattern: "$Adjective? $OfficeHead"),
  ]

  /// Words of number, place and weapon that the lexicon does not list.
  static let parts: [String: PatternPart] = [
    "OfficeOf": .pattern("(of|for|at) (the)? $Adjective?"),
    "Number": .pattern(
      "<num> (thousand|million|hundred|dozen)? | a (hundred|thousand) | half? a dozen | a couple of? "
        + "| $NumberWord (-? $NumberWord)? (hundred|thousand|dozen)?"),
    "Tens": .phrases([
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]),
    "NumberWord": .phrases(
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      """.split(whereSeparator: \.isWhitespace).map(String.init)),
    "Vague": .phrases([
      "several", "a few",
    ]),
    "Many": .phrases(["dozens", "scores", "hundreds", "thousands"]),
    "PlaceNoun": .phrases([
      "district", "neighborhood", "neighbourhood", "subdistrict", "sub-district", "suburb",
      "village", "town", "governorate", "quarter",
    ]),
    "Unit": .phrases(
      """
      mile miles km kilometre kilometres kilometer kilometers metre metres meter meters feet foot
      decade decades century centuries
      year years month months week weeks day days hour hours minute minutes second seconds pound
      pounds lb lbs kg ton tons tonnes percent % am pm a.m. p.m. gmt th mm caliber million billion
      o'clock degrees
      """.split(whereSeparator: \.isWhitespace).map(String.init)),
    "Hurt": .phrases([
      "contractor", "soldier", "civilian", "fighter", "person", "militant", "man", "woman", "child",
      "service member", "serviceman", "militiaman", "commander", "boy", "girl", "guard",
      "policeman", "officer", "medic", "servicewoman", "sailor", "marine", "airman", "reservist",
      "baby", "leader", "figure", "worker", "driver", "paramedic", "journalist", "bodyguard",
      "teenager", "member",
    ]),
    "Weekday": .phrases([
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]),
    "AnyWeekday": .phrases([
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue",
      "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
    ]),
    "Month": .phrases([
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
      "Sept", "Oct", "Nov", "Dec",
    ]),
    "Ordinal": .phrases([
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth",
    ]),
    "Direction": .phrases(
      """
      northern southern eastern western north south east west northeast northwest southeast
      southwest northeastern northwestern southeastern southwestern north-eastern north-western
      south-eastern south-western central
      """.split(whereSeparator: \.isWhitespace).map(String.init)),
  ]
}
