import Annotations

/// The declarations of all fields: what a researcher edits.
///
/// A declaration says what type its values have and, window by window, which words ask for one, how
/// far away and on which side it may stand, and which words block it. The order matters where two
/// fields want one candidate at the same distance: the first has it.
enum FieldTable {
  /// All fields, and the decoys that keep candidates from them.
  static let declarations: [FieldDeclaration] =
    others + attacks + tolls + strikes + targets + people

  /// What stands behind the date of a dateline.
  static let datelineMarks = """
    ( Reuters ), ( AP ), ( AFP ), ( CNN ), ( UPI ), ( Xinhua ), ( TASS ), ( IANS ), ( ANI ), ( dpa ),
    ( Agency ), ( Agencies ), ( Bloomberg ), ( Anadolu ), ( KUNA ), ( Interfax ), ( RIA Novosti ),
    ( Sputnik ), -, —
    """
}

/// Words that several declarations share.
enum SharedWords {
  /// Nouns for what US forces did.
  static let strikeNouns = """
    strike, strikes, airstrike, airstrikes, air strike, air strikes, air raid, air raids, raid,
    raids, bombing, bombings, bombing raid, bombing raids, bombardment, retaliatory attack,
    retaliatory attacks, retaliatory strike, retaliatory strikes, precision strike,
    precision strikes, precision airstrikes, precision air strikes, retaliatory airstrikes,
    self-defense strike, self-defense strikes, self-defence strikes, air attack, air attacks,
    military attack, military action, aerial strike, aerial strikes, missile strike,
    missile strikes, bombing run, bombing runs, bombing campaign, aerial bombardment,
    aerial bombing, counterstrike, counterstrikes, punitive strikes, military strike,
    military strikes, targeted strike, targeted strikes, defensive strikes, defensive strike,
    sortie, sorties, overnight strikes, military operation, military operations, air campaign,
    military campaign, aerial campaign, \(SideWords.ownMark)
    """

  /// Verbs for what US forces did.
  static let strikeVerbs = """
    struck, hit, hits, bombed, bombs, targeted, targeting, targets, target, destroyed, destroys,
    pounded, pounds, pound, hitting, striking, conducted, carried out, carrying out, launched,
    flattened, levelled, leveled, blasted, bombarded, pummeled, pummelled, took a direct hit,
    attacked targets, fired on, opened fire on, took out, taken out, taking out, hammered,
    hammering, bombarding, pummeling, bombing, razed, wrecked, demolished, obliterated, wiped out,
    dropped bombs on, crippled, set ablaze, bomb, strike targets, engaged, raided, raiding, gone after, went after,
    going after, went for, takes out, take out, smashed into,
    struck back, strikes back, hits back, hit back, ripped apart, tore apart, tore through, blew apart,
    slammed into, slam into, slams into, tore into, tear into, ripped into, ploughed into, plowed into, incinerated, eliminated, assassinated, levelling, leveling, flattening, from the air,
    was aimed at, were aimed at, had aimed at, knocked out, knocks out, blows up, blow up, blowing up, \(SideWords.deedMark), \(HarmWords.pairs(ownAircraft, "attacked")),
    \(HarmWords.pairs("sent, sends, sending", "warplanes, bombers, jets, fighter jets, planes"))
    """

  /// Whoever flies these is no attacker of US forces, so that their *attacked* is a strike.
  private static let ownAircraft = HarmWords.pairs(
    "US, U.S., American", "bombers, jets, warplanes, aircraft, planes, fighter jets, drones")

  /// What people near a strike hear; goes behind another list.
  static let heard =
    """
    , blasts, blast, explosions, explosion, bombs fell, slammed into, bombs fell on,
    missiles fell on, explosions were heard, blasts were heard
    """

  /// What people do after strikes, on other days and in other places.
  static let aftermath = """
    funeral, funerals, mourners, mourned, in mourning, buried, bury, will meet, flag, flags, effigies, chanted, chanting,
    torched, \(protest)
    """

  /// What people do in the streets.
  static let protest = """
    gathered, marched, protesters, protested, protesting, rally, rallied, demonstrators,
    demonstrated
    """

  /// Words before a place where somebody speaks or stays.
  static let stayingIn = """
    officials in, authorities in, leaders in, diplomats in, government in, administration in,
    ministry in, cabinet in, took off from, taking off from,
    flew from, flown from, off, off the coast of
    """

  /// Words for what comes in from the other side.
  static let incoming = "drones, rockets, salvo, shelling, came under attack"

  static let strikes = strikeNouns + ", " + strikeVerbs

  /// Words for what was done to US forces.
  static let attacks = attackWords + ", " + SideWords.hostileMark

  /// Words for attacks by themselves.
  static let attackWords = """
    attack, attacks, attacked, attacking, drone attack, drone attacks, rocket attack,
    rocket attacks, missile attack, missile attacks, drone strikes, rocket fire,
    rocket strikes, rocket barrage, mortar attack, mortar attacks, came under attack,
    come under attack, coming under attack, under attack, under fire, came under fire,
    drone and rocket attacks, rocket and drone attacks, drone and missile attacks,
    missile and drone attacks, rocket and missile attacks, salvo, assaults, ambush, mortar barrage,
    rocket and drone fire, drone and rocket fire, rocket and missile fire, missile and rocket fire,
    \(HarmWords.pairs("missile barrage, drone barrage, missile salvo", "on, at, against")),
    barrage on, barrage at, volley on, volley at, barrage of rockets, volley of rockets, salvo of rockets
    """

  /// US and coalition forces as the aim of an attack.
  static let ownForces = """
    US troops, U.S. troops, American troops, US forces, U.S. forces, American forces, US personnel,
    U.S. personnel, American personnel, coalition, coalition troops, coalition forces, troops,
    personnel, soldiers, service members, service member, servicemembers, Americans, US soldiers,
    U.S. soldiers, American soldiers, US service members, U.S. service members,
    American service members, US bases, bases, base, contractor, US interests, US, U.S.,
    American, convoys, service personnel, US service personnel, military personnel,
    \(SideWords.land)
    """

  /// Other wars and other people's strikes.
  static let elsewhere = """
    Gaza, Hamas, Israel, Israeli, Israelis, Palestinian, Palestinians, Ukraine, Turkish, Russian,
    Saudi, October 7, Oct. 7, Oct 7, civil war, 7 October, \(SideWords.foreignMark)
    """

  /// Words of saying behind a day that begins a sentence.
  static let telling = """
    disclosed, announced, said, says, stated, told, confirmed, declared, acknowledged, revealed,
    denounced, condemned, told reporters, told AFP, told Reuters, told AP, reported, claimed,
    tweeted, posted, wrote, warned, vowed, demanded, called
    """

  /// What stands before the day of a statement.
  static let stating = """
    said, says, announced, reported, confirmed, stated, added, tweeted, posted, told reporters,
    \(told),
    statement, statements, briefing,
    \(HarmWords.pairs(
      "said, announced, reported, confirmed, stated, told reporters, statement, condemned, warned",
      "on, late, early, late on, early on, in a statement on, in a statement"))
    """

  /// Who passes on what somebody said.
  private static let told = HarmWords.pairs(
    """
    told reporters, told AFP, told Reuters, told AP, told The Associated Press, told Xinhua,
    told CNN, told Rudaw, told Al Jazeera, told the BBC, told NBC News, told Fox News, told VOA,
    told Anadolu, told Sputnik, told TASS, told journalists, told ministers, told lawmakers,
    told senators, told Congress, told parliament, told state television, told the agency
    """, "on, late, early, late on")

  /// US aircraft that act by themselves: *killed by an American drone*.
  static let ownAircraftWords = HarmWords.pairs(
    "US, U.S., American", "drone, drones, warplanes, jets, fighter jets, helicopters, aircraft")
}
