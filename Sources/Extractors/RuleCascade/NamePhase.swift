/// Phase 1, names and numbers: what a lexicon knows is there already; what is missing is dates,
/// numbers in several words, people, and places known by what stands beside them.
enum NamePhase {
  static let parts: [String: PatternPart] = [
    "Year": .phrases((1980...2035).map(String.init)),
    "Day": .pattern("(<num> | <ordinal>)"),
    "Courtesy": .phrases([
      "Ayatollah", "Grand Ayatollah", "Sheikh", "Sir", "Lord", "Lady", "Dame", "Mr", "Mr.", "Dr.",
    ]),
    "Head": .pattern(
      """
      (spokesman|spokeswoman|spokesperson|minister|secretary|commander|ambassador|adviser|advisor\
      |envoy|governor|senator|mayor|premier|chancellor|general|colonel|admiral|chief|president)
      """),
    // A name whose last part the lexicon knows: “Alex Grynkewich”.
    "Full": .pattern("$Name ($Name|-|al|bin|ibn|el|de|van|$Initial .?|<upper> .?){0,3} $Person"),
    "Initial": .phrases("ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)),
    "NameRun": .pattern(
      "($Name ($Name|-|al|bin|ibn|el|de|van|$Initial .|<upper> .?){0,3} $Name | $Name)"),
  ]

  static let rules: [GroupRule] = [
    GroupRule(
      name: "date.month-day", pattern: "($Weekday ,?)? $Month the? $Day (,? $Year)?",
      categories: [.date]),
    GroupRule(
      name: "date.day-month", pattern: "($Weekday ,?)? the? $Day of? $Month (,? $Year)?",
      categories: [.date]),
    GroupRule(name: "date.iso", pattern: "$Year - <num> - <num>", categories: [.date]),
    GroupRule(name: "date.month", pattern: "$Month", categories: [.date]),
    GroupRule(name: "date.weekday", pattern: "$Weekday", categories: [.date]),
    // “At 01:15”, “69 per cent”: numbers that count nothing.
    GroupRule(
      name: "number.clock",
      pattern: "<num> : <num> (am|pm|a.m.|p.m.|GMT)?", categories: [.function], build: .joined),
    GroupRule(
      name: "number.hour", pattern: "<num> (am|pm|a.m.|p.m.|o'clock)", categories: [.function]),
    GroupRule(
      name: "number.percent",
      pattern: "(<num>|$Number) ((-|to) (<num>|$Number))? -? (per cent|percent|pct|%)",
      categories: [.function]),
    GroupRule(
      name: "number.plus", pattern: "(<num>|$Number) - (plus|odd)", categories: [.number]),
    GroupRule(
      name: "number.digits", pattern: "<num> (million|thousand|hundred)?", categories: [.number]),
    GroupRule(
      name: "number.words", pattern: "$Number ((-|and)? $Number){0,3}", categories: [.number]),
    GroupRule(
      name: "number.between", pattern: "between (<num>|$Number) and (<num>|$Number)",
      categories: [.number]),
    GroupRule(
      name: "ordinal.words",
      pattern: "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) -? $Ordinal",
      categories: [.ordinal]),
    GroupRule(
      name: "number.range", pattern: "(<num>|$Number) (-|to|or) (<num>|$Number)",
      categories: [.number]),
    GroupRule(name: "ordinal.digits", pattern: "<ordinal>", categories: [.ordinal]),
    GroupRule(
      name: "person.title-name", pattern: "($Title ,?){1,3} $Courtesy? ($Full|$NameRun|$Person)",
      categories: [.person], build: .person, priority: 2),
    GroupRule(
      name: "person.title-name-title",
      pattern: "($Title ,?){1,3} $Courtesy? ($Full|$NameRun|$Person) , the? $Title",
      categories: [.person],
      build: .person, priority: 3),
    GroupRule(
      name: "person.name-apposition",
      pattern:
        "($Full|$NameRun|$Person) , (the|a|who is the|who is)? ($Us|$Nationality|$Sponsor|top|then)? 's? $Title",
      categories: [.person], build: .person, priority: 1),
    GroupRule(
      name: "person.title-apposition", pattern: "$Title , ($Full|$NameRun|$Person) ,",
      categories: [.person], build: .person, priority: 1),
    GroupRule(
      name: "person.head-name", pattern: "$Head $Courtesy? ($Name $NameRun|$Person)",
      categories: [.person], build: .person),
    GroupRule(
      name: "person.name-head",
      pattern: "($Name $NameRun|$Person) , (the|a|an)? $Plain{0,3} $Head",
      categories: [.person], build: .person),
    // “Amir Al-Tamsin, a Shiite member of the legal committee”.
    GroupRule(
      name: "person.member",
      pattern:
        "($Name $NameRun|$Person) , (a|an|the)? (<word>|$Nationality){0,3} (member of|head of|chairman of|chair of|deputy head of) (the|its)? ($Us|$Nationality|<word>){0,2} (parliament|committee|council|assembly|embassy|mission|delegation)",
      categories: [.person], build: .person),
    GroupRule(
      name: "person.suffix", pattern: "($Full|$Person) ,? (Jr|Jr.|Sr|Sr.|II|III|IV)",
      categories: [.person],
      build: .person),
    GroupRule(
      name: "person.title-suffix",
      pattern: "($Title ,?){1,3} $Courtesy? ($Full|$NameRun|$Person) ,? (Jr|Jr.|Sr|Sr.|II|III|IV)",
      categories: [.person], build: .person, priority: 3),
    GroupRule(name: "person.known", pattern: "$Person", categories: [.person], build: .person),
    GroupRule(
      name: "place.unit-of-name",
      pattern:
        "(town|city|village|province|district|sub-district|subdistrict|governorate|directorate|neighbourhood|neighborhood|suburb|port|hamlet|quarter) of ($Name -)? $Name{1,2}",
      categories: [.town], build: .namedPlace, priority: -1),
    GroupRule(
      name: "place.name-unit",
      pattern:
        "($Name -)? $Name{1,2} (province|quarter|district|sub-district|subdistrict|governorate|directorate|neighbourhood|neighborhood|suburb|village)",
      categories: [.town], build: .namedPlace, priority: -1),
    GroupRule(
      name: "place.named-base",
      pattern: "($Name -)? $Name{1,2} (airbase|air base|airfield|military base)",
      categories: [.town], priority: -1),
  ]
}
