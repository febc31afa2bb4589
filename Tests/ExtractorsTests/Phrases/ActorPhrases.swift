import Annotations

/// Ways of saying who carried out the strikes, and texts that do not say it.
enum ActorPhrases {
  static let table = PhraseTable(
    field: "actor", type: .organization,
    stated: """
      active: ‹actor=United States|US military:US› warplanes bombed an arms dump outside Mayadin
        early on Monday.
      american-jets: ‹actor=United States|US military:American› jets hit a militia compound south of
        Baghdad, two security sources said.
      dotted-forces: ‹actor=United States|US military:U.S.› forces carried out strikes on two
        command posts in Iraq's Anbar province.
      country-in-full: The ‹actor=United States|US military:United States› launched air strikes
        against missile sites in Hodeidah on Thursday night.
      country-speaks: "‹actor=United States|US military:America› struck these depots because its
        soldiers came under fire," the secretary told reporters.
      military-subject: The ‹actor=United States:US military› said it had conducted precision
        strikes in the desert east of Palmyra.
      military-by-name: The ‹actor=United States|US military:American military› pounded launch sites
        across Saada province after dark.
      air-force: ‹actor=United States|US military:US Air Force› F-16s dropped guided bombs on a
        bunker near Abu Kamal.
      navy: The ‹actor=United States|US military:US Navy› fired Tomahawk missiles at a coastal radar
        station in Yemen.
      marines: ‹actor=United States|US military:US Marine Corps› Harriers bombed a convoy of
        fighters west of Raqqa.
      central-command: ‹actor=United States|US military|CENTCOM:U.S. Central Command› bombed a drone
        workshop near Hajjah on Sunday, it said in a statement.
      passive-agent: A weapons store near Akashat was hit by ‹actor=United States|US military:US›
        drones shortly before midnight.
      carried-out-by: The raids, carried out by ‹actor=United States|US military:American forces›,
        destroyed a rocket workshop in Babil.
      strikes-by: Retaliatory air strikes by the ‹actor=United States|US military:United States›
        levelled a warehouse on the edge of al-Qaim.
      nominal: ‹actor=United States|US military:US› air strikes on the town of Abu Kamal went on for
        almost an hour.
      headline: ‹actor=United States|US military:US› bombs militia depots in eastern Syria after
        drone attack
      possessive: ‹actor=United States|US military:America›'s bombing of the depot was a breach of
        sovereignty, the Iraqi presidency said.
      curly-possessive: The ‹actor=United States|US military:United States›’ air raids on Marib and
        Bayda began at dawn, residents said.
      washington: ‹actor=United States|US military:Washington› carried out a wave of air strikes on
        militia bases in western Iraq.
      enemy-words: Houthi-run television said nine ‹actor=United States|US military:American› raids
        had shaken the hills above Sanaa.
      in-raids: The old airport road was cratered in ‹actor=United States|US military:US› raids
        overnight, witnesses in Taiz said.
      adjective-gap: A pair of ‹actor=United States|US military:US› B-1 bombers flown from Texas
        struck command centres along the Euphrates.
      drone-operator: A ‹actor=United States|US military:U.S.› drone fired a missile at a car in
        eastern Baghdad, killing a militia commander.
      hit-by-strike: Three trucks were destroyed in a ‹actor=United States|US military:US› strike
        near the Qaim crossing.
      joint: ‹actor=United States|US military:US› and
        ‹actor=United Kingdom|British military:British› aircraft struck launchers near Dhamar in a
        joint operation.
      raf-beside-us: ‹actor=United Kingdom|British military|Royal Air Force:RAF› Typhoons joined
        ‹actor=United States|US military:US› jets in bombing a drone site outside Bajil.
      ally-flies-along: ‹actor=Jordan|Jordanian military:Jordanian› F-16s flew with
        ‹actor=United States|US military:American› aircraft in the strikes on the Syrian desert
        camp.
      hyphenated-pair: State media said
        ‹actor=United States|US military:US›-‹actor=United Kingdom|British military:British› raids
        had struck a hill overlooking Ibb.
      coalition: The ‹actor=US-led coalition|United States|international coalition|coalition|US
        military:US-led coalition› conducted air strikes on an Islamic State hideout south of
        Kirkuk.
      retaliates: ‹actor=United States|US military:US› retaliates with air strikes on Kataib
        Hezbollah base
      forces-from-far: Forces from the ‹actor=United States|US military:US› and the ‹actor=United
        Kingdom:UK›, supported by Canada and Bahrain, launched air strikes on Saturday.
      joint-with: The ‹actor=United States|US military:US› strikes, a joint operation with the
        ‹actor=United Kingdom:UK›, hit Sanaa.
      kills-leader: ‹actor=United States|US military:US› kills Nujaba commander in Baghdad
      blamed-on: An airstrike blamed on the ‹actor=United States|US military:United States› killed
        nine people in Saada.
      raf-alone: British ministers said ‹actor=United Kingdom|British military|Royal Air Force:RAF›
        Typhoons struck two targets in Yemen.
      raf-bombed: The ‹actor=United Kingdom|British military|Royal Air Force:RAF› has bombed a
        depot in Yemen.
      with-those-of: ‹actor=United States|US military:US› strikes, together with those of the
        ‹actor=United Kingdom|British military:United Kingdom›, hit Sanaa.
      kills: ‹actor=United States:US› kills militia commander in Baghdad.
      committed: The ‹actor=United States:United States› has committed a new aggression
        against Iraq, he said.
      act-of-aggression: He denounced the ‹actor=United States:American› act of aggression in which
        posts of the army were bombed.
      operations: ‹actor=United States|US military|CENTCOM:Central Command› began a series of
        operations against the Houthis in Yemen.
      far-by: The shelling of two border villages' arms stores by the ‹actor:United States›
        went on until dawn, and the bombing of the town's only bridge by ‹actor=United
        States:American› jets followed.
      aggression: The ministry said a new ‹actor=United States:US› aggression on Hajjah had
        cost three lives.
      drone-kills: An ‹actor=United States:American› drone killed two commanders as they left
        a house in Diyala.
      at-last: Three F-16s took part. Air strikes destroyed a depot of Kataib Hezbollah near Mayadin,
        in Syria, late on Friday, killing four fighters; an officer at ‹actor=United States:U.S.
        Central Command› would say no more.
      on-a-day-between: The ‹actor=United States:U.S.› military on Monday struck two depots near Homs.
      """,
    nearMisses: """
      israeli: Israeli warplanes bombed a warehouse beside Damascus airport, Syrian state television
        reported.
      turkish-drone: A Turkish drone hit a vehicle near Sulaymaniyah, the counter-terrorism service
        said.
      russian: Russian jets carried out six air strikes on rebel hills west of Idlib, a war monitor
        said.
      attacked-base: Armed drones crashed into a US base at al-Tanf, but nobody there was hurt.
      us-disowns: The United States played no part in the Israeli air strike on Aleppo airport, an
        official said.
      us-made-bombs: Saudi warplanes dropped US-made bombs on a barracks in Sanaa, rescue workers
        said.
      iranian-missiles: Iran fired ballistic missiles at Erbil, some of which landed close to the US
        consulate.
      threat: The United States will strike the militias if the attacks go on, its envoy warned.
      unclaimed: Air strikes hit a militia post near the border overnight, and nobody has claimed
        them.
      labour-strike: US dock workers went on strike on Tuesday at ports along the Gulf of Mexico.
      israel-on-sunday: Separately, Israel on Sunday bombed a building south of Damascus.
      backed-by: The strikes hit groups opposed by the United States, and Israel said that
        they were its own.
      """)
}
