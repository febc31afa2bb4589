/// Phrases of the rules for less common sentences.
extension RegexPhrases {
  static let harmInOtherWords: KeyValuePairs<String, String> = [
    "strike_killed.not-intended":
      "meant to kill ‹two› men",
    "strike_killed.not-of-others":
      "Israeli jets killed ‹six› officers",
    "strike_killed.not-mishap":
      "‹four› men died in a helicopter crash",
    "strike_killed.not-nobody-of-ours":
      "‹nobody› was killed in a rocket attack on American troops",
    "strike_wounded.not-nobody-of-ours":
      "‹nobody› was hurt in a rocket attack on American troops",
    "strike_wounded.not-of-others":
      "Israeli jets wounded ‹six› officers",
    "attack_killed.not-intended":
      "vowed to kill ‹ten› Americans",
    "attack_killed.not-mishap":
      "‹four› American soldiers died in a helicopter crash",
    "attack_wounded.not-mishap":
      "‹four› American soldiers were hurt in a road accident",
    "strike_killed.kills-one":
      "bombs killed ‹a› senior militiaman",
    "strike_wounded.wounds-one":
      "bombs injured ‹a› villager",
    "strike_killed.among-them":
      "killed nine people, including ‹three› women",
    "strike_killed.bodies-of":
      "the bodies of ‹six› fighters",
    "strike_killed.killed-in-each":
      "killed ‹ten› people in Iraq and five in Syria",
    "attack_killed.claimed-lives":
      "the attack cost ‹two› American lives",
    "attack_killed.nobody-in-attack":
      "‹no› deaths in the drone attack on US troops",
    "attack_wounded.nobody-in-attack":
      "‹nobody› was hurt in a rocket attack on the American base",
    "attack_killed.no-casualties-among":
      "‹no› deaths among American soldiers",
    "attack_wounded.no-casualties-among":
      "‹no› injuries among American soldiers",
    "attack_killed.attack-without":
      "an attack on the American base caused ‹no› deaths",
    "attack_wounded.attack-without":
      "an attack on the American base caused ‹no› injuries",
    "attack_killed.died-of-wounds":
      "‹a› soldier wounded in the raid later died",
    "attack_count.attacks-launched":
      "‹50› attacks have been launched against American bases",
    "attack_country.attacked-forces-in":
      "shells struck an American base in ‹Kuwait›",
    "attack_country.attacks-on-soldiers-in":
      "an attack on soldiers in ‹Kuwait›",
    "attack_country.attacks-on-soil":
      "attacks on American troops on ‹Syrian› soil",
    "attack_country.dead-soldiers-in":
      "the killing of two US soldiers in ‹Kuwait›",
    "attack_country.soldiers-die-in":
      "soldiers hurt in ‹Kuwait› attack",
    "attack_country.our-outpost-in":
      "a drone hit Tower 22 in ‹Jordan›",
    "troop_level.not-before":
      "had ‹9,000› soldiers in Iraq until then",
    "troop_level.not-intended":
      "plans to cut its force to ‹800›",
    "troop_level.not-hurt":
      "‹60› American soldiers were wounded",
    "troop_level.not-of-others":
      "Britain keeps ‹300› soldiers in Iraq",
    "troop_level.force-of":
      "keeps a force of ‹700› in Syria",
    "troop_level.strong-force":
      "a ‹700›-strong force in Syria",
    "troop_level.number-stands-at":
      "the number of US soldiers in Iraq stands at ‹1,800›",
    "troop_level.country-hosts":
      "Kuwait hosts ‹9,500› American troops",
    "troop_level.keeps":
      "America keeps ‹six hundred› soldiers in Syria",
  ]

  static let strikesInOtherWords: KeyValuePairs<String, String> = [
    "official.not-of-group":
      "‹Ali Mansour›, a Kataib Hezbollah spokesman",
    "official.not-leads-group":
      "‹Ali Mansour›, the leader of Hezbollah",
    "official.not-place-name":
      "the ‹Imam Hussein› camp",
    "official.two-names":
      "‹Ann Ferrer› and Carl Moss, the two foreign ministers",
    "ordered_by.not-inquiry":
      "‹Ann Ferrer› ordered an inquiry",
    "ordered_by.i-ordered":
      "I directed the army to strike,” ‹Ann Ferrer› said",
    "ordered_by.says-he-ordered":
      "‹Ann Ferrer› said she had authorised the raids",
    "ordered_by.decision-by":
      "a decision by ‹Ann Ferrer› to strike the port",
    "ordered_by.possessive-order":
      "‹Ann Ferrer›'s order to strike the port",
    "actor.hyphenated":
      "‹US›-British air raids",
    "actor.metonym":
      "‹Washington› launched several raids",
    "actor.retaliates":
      "‹US› retaliated with air strikes",
    "strike_date.not-war":
      "a war that erupted on ‹May 4›",
    "strike_date.not-intended":
      "could begin on ‹Monday›",
    "strike_date.hour-then-strike":
      "in the early hours of ‹Friday›, American jets bombed a store",
    "strike_count.not-intended":
      "planned ‹six› air strikes",
    "strike_ordinal.not-on-our-place":
      "the third rocket attack on Erbil",
    "strike_ordinal.strike-aside":
      "the raid, the ‹fifth› this year",
    "target_count.not-intended":
      "threatened to hit ‹fifty› sites",
    "target_count.not-of-others":
      "Israel hit ‹twelve› sites",
    "target_count.between":
      "between ‹6 and 8› sites were bombed",
    "target_facility.not-intended":
      "could bomb a ‹missile factory›",
    "target_facility.not-of-others":
      "Israel bombed a ‹missile factory›",
    "target_facility.not-on-our-base":
      "a ‹barracks› on an American base",
    "target_facility.listed":
      "four sites: a ‹workshop›",
    "target_facility.burned":
      "a ‹workshop› full of fuel caught fire",
    "target_group.not-threatened":
      "threatened to bomb the ‹Houthis›",
    "target_group.not-of-others":
      "Israeli jets killed ‹Hezbollah› fighters",
    "target_group.hits-other":
      "US jets bombed an ‹Islamic State› cave",
    "strike_country.not-our-dead":
      "killed two soldiers in ‹Jordan›",
    "strike_country.not-of-others":
      "Israel bombed an airport in ‹Syria›",
    "strike_country.town-comma":
      "raids near Palmyra, ‹Syria›",
    "strike_location.not-of-others":
      "Israeli warplanes bombed ‹Aleppo›",
    "strike_location.not-our-outpost":
      "at ‹Tower 22›",
    "strike_location.not-addressed":
      "a letter from Ankara to ‹Aleppo›",
    "strike_location.place-was-hit":
      "a post outside ‹Palmyra› was shelled",
    "strike_location.between":
      "bombed a road between ‹Palmyra› and Homs",
    "strike_location.heard-by":
      "residents of ‹Hodeidah› heard explosions",
    "strike_location.quarter-of":
      "a raid in the ‹Karrada› district of Baghdad",
    "strike_location.strikes-hit":
      "raids hit ‹Palmyra› store",
    "weapon.not-bought":
      "bought ‹F-16s›",
    "weapon.not-moved":
      "sent six ‹A-10s› to the region",
    "weapon.not-of-others":
      "Israeli ‹F-16s›",
    "weapon.aircraft-of":
      "‹warplanes› of the US military bombed a store",
    "weapon.our-aircraft-hit":
      "American ‹warplanes› bombed a store",
    "weapon.was-dropped":
      "‹precision munitions› were dropped",
  ]
}
