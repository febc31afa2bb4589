/// The few words that the code of the cascade asks for; rules have their own.
struct CascadeSymbols: Sendable {
  let comma, colon, of, to, by, on, and, withOr: WordSet
  /// Nouns that are verbs behind a subject, and articles.
  let targets, articles: WordSet
  /// Points of the compass, and verbs that “over” belongs to.
  let compass, overVerbs: WordSet
  /// What ends a clause.
  let stops: WordSet
  /// Words before a noun that points back to what was struck.
  let theSame: WordSet
  /// Quotation marks, which patterns do not see.
  let quotes: WordSet
  /// What may stand between a preposition and a place.
  let determiners: WordSet
  /// Nouns that bring a place with “of”.
  let units: WordSet
  /// Words of other wars.
  let elsewhere, gaza: WordSet
  let contractors, civilians, soldiers, brainInjuries: WordSet
  let since, against, region, governments, there, from: WordSet
  /// Nouns for those who make a claim.
  let speakers: WordSet
  /// Words of what forces are there for: “to prevent a resurgence of”.
  let missions: WordSet
  /// Words before a noun that is no struck thing: “a think tank”, “bases that house troops”.
  let beforeVerbs: WordSet
  let destroying, single: WordSet
  /// Words that say that something was there.
  let being: WordSet
  /// Participles that say what came of an event.
  let results: WordSet
  /// Words after an order that is none to strike, and before one that nobody has given.
  let otherOrders, noOrders: WordSet
  /// Prepositions before the name of a place, and words behind it.
  let placePrepositions, behindPlaces: WordSet
  /// Words that may have a capital and are no names: they begin sentences, or belong to a title.
  let noNames: WordSet
  /// What belongs to the name before it: “Jr.”.
  let nameSuffixes: WordSet
  /// Words between two countries that share one number.
  let coordinators: WordSet
  /// A word for a number that is none; words for a part of one event.
  let multiple, waves: WordSet
  /// Articles of Arabic names that stand apart from them.
  let arabicArticles: WordSet
  /// Articles that say that there is one.
  let ones: WordSet
  let killings, service: WordSet
  /// Those whose death other articles recall; numbers without a noun; what makes a noun of “bombs”
  /// before it; whose soldiers are not one's own; “across the border”; the middle of “as well as”;
  /// what a group publishes with; what a border has two of.
  let fallen, others, behindNouns, regimes, beyond, well, media, sides, tolls: WordSet
  /// What comes for the wounded.
  let rescue: WordSet
  let semicolon, closeTo, country: WordSet
  /// What those who were attacked call an attack.
  let incidents: WordSet
  /// What stands between an answer and the harm that it answers.
  let reasons, leaders: WordSet
  /// What makes a landmark of a thing; pronouns of one who was named before.
  let beside, pronouns: WordSet
  /// What a thing is good for; what strikes are aimed at.
  let purpose, uses, aims: WordSet
  /// What may make a noun of “bombs”.
  let beforeNouns: WordSet
  /// Words of time.
  let times: CascadeTimeWords
  /// Nouns that are strikes behind a day or a state: “Tuesday's operation”.
  let operations: WordSet
  /// What opens a list, and what is listed.
  let lists, targeted: WordSet
  /// Nouns for what only an air force does.
  let airStrikes: WordSet
  /// Words before what brought an event about.
  let causes: WordSet

  init(vocabulary: inout Vocabulary) {
    func words(_ text: String) -> WordSet { WordSet(text, vocabulary: &vocabulary) }
    comma = words(",")
    colon = words(":")
    of = words("of")
    to = words("to")
    by = words("by")
    withOr = words("with for over about")
    targets = words("target targets bomb bombs")
    articles = words("a an the")
    compass = words(
      """
      north south east west northeast northwest southeast southwest north-east north-west
      south-east south-west
      """)
    overVerbs = words(
      "work works worked working flew fly flying pass passed went going gone goes rose risen climbed owned"
    )
    theSame = words("the these those both all this that")
    stops = words(". ; ! ? : —")
    quotes = words("\" '")
    and = words("and or & / ,")
    determiners = words(
      """
      the both neighbouring neighboring nearby war torn northern province provinces of town
      towns city cities village villages district border a an area areas region parts - along
      """)
    units = words(
      """
      town city village province governorate district region area road outskirts capital center
      centre part parts countryside desert deserts suburb neighbourhood neighborhood
      subdistrict directorate port provinces governorates
      """)
    elsewhere = words(
      """
      Gaza Hamas Ukraine Palestinian Palestinians crash crashed accident earthquake collision
      exercise mishap
      """)
    gaza = words("Gaza")
    contractors = words("contractor contractors")
    civilians = words("civilian civilians")
    soldiers = words(
      "troops soldiers soldier troopers servicemembers reservists reservist sailors marines airmen")
    since = words("since")
    against = words("against")
    region = words("region")
    governments = words("administration government team")
    speakers = words(
      """
      official officials source sources police ministry authorities residents spokesman
      spokeswoman spokesperson military command monitor activists colonel officer officers
      government army medics witnesses
      """)
    missions = words(
      "mission stopping resurgence comeback fight fighting defeat remnants battle battling")
    beforeVerbs = words("think that which to")
    destroying = words("destroy destroys destroyed destroying")
    single = words("single")
    results = words("killing wounding injuring leaving")
    otherOrders = words(
      """
      inquiry investigation probe troops flags flag review evacuation deployment withdrawal
      sanctions reinforcements
      """)
    noOrders = words("threatened threatens whether never Congress could would may might if not")
    noNames = words(
      """
      Yesterday Today Tonight Likewise However Meanwhile Earlier Later Still Now Then Also Separately
      Additionally Previously Recently Instead Moreover Furthermore Nevertheless Thus Yet So
      Although Though While After Before Following During Overnight Late Early Since Once But And
      Similarly Indeed Hours Days Afterwards Afterward Subsequently Notably Reportedly Asked
      Speaking Responding According In On At By From With For As If When Where There
      Correspondent Editor Reporter Analyst News International
      """)
    multiple = words("multiple")
    waves = words("wave strike raid missile attack round salvo barrage")
    reasons = words("over response retaliation revenge avenge")
    leaders = words("leader leaders commander commanders chief")
    beside = words("next beside adjacent alongside road highway")
    pronouns = words("its it they their")
    purpose = words("for")
    semicolon = words(";")
    arabicArticles = words("Al El Ash")
    ones = words("a an another")
    service = words("service")
    killings = words("assassination assassinated assassinating murdered")
    fallen = words("Soleimani Suleimani Soleymani Sulaimani Muhandis Mohandes")
    others = words("one another some others several")
    behindNouns = words("planted placed buried laid hidden were was fell")
    regimes = words("regime government state")
    beyond = words("border door")
    well = words("well")
    media = words("television channel media TV agency spokesman spokesperson office newspaper")
    sides = words("sides side")
    tolls = words("toll tally")
    rescue = words("ambulance ambulances")
    country = words("country")
    closeTo = words("close")
    incidents = words("incident incidents")
    uses = words("used use uses utilized utilised")
    aims = words("on against at")
    on = words("on")
    nameSuffixes = words("Jr Jr. Sr Sr. II III IV")
    coordinators = words(", and the & both")
    times = CascadeTimeWords(vocabulary: &vocabulary)
    lists = words("included include including comprised them")
    airStrikes = words("airstrike airstrikes")
    targeted = words("targets sites locations")
    there = words("there")
    from = words("from")
    operations = words("operation action response mission")
    brainInjuries = words("brain concussion concussions")
    causes = words("after when following response retaliation reply revenge answer")
    beforeNouns = words("with of by using the dropping dropped from")
    placePrepositions = words("in at near outside")
    behindPlaces = words("in near north south east west northwest northeast southwest southeast a")
    being = words(
      """
      was were keep kept among included include including ruins also list listed lists comprise
      comprised comprising consisted named housed stored held
      """)
  }
}
