import Annotations

/// Ways of saying how many people the strikes killed, and texts that do not say it.
enum StrikeKilledPhrases {
  static let table = PhraseTable(
    field: "strike_killed", type: .count,
    stated: """
      claimed-spoke-of: A group claimed ‹strike_killed=10:ten› dead and three wounded in the US
        strikes, while the Observatory spoke of ‹strike_killed=6:six›.
      soldiers-of-the-regime: US jets bombed a base. ‹strike_killed=3:Three› soldiers of the
        regime and ‹strike_killed:11› militiamen perished in the strikes.
      body-brought-in: US jets bombed the town. A doctor said ‹strike_killed=1:one› body had
        been brought in.
      put-the-number-at: A drone fired two missiles at a militia's car. Medics put the number of
        dead at ‹strike_killed=4:four›.
      in-the-desert: ‹strike_killed=6:Six› fighters were killed in US raids on a depot in the
        city, ‹strike_killed=2:two› in the desert and ‹strike_killed=3:three› close to the border.
      passive: ‹strike_killed=17:Seventeen› fighters were killed in US air strikes near Abu Kamal, a
        monitor said.
      no-civilians-harmed: The Pentagon said after the US raid that ‹strike_killed=0:no› civilians
        had been harmed.
      harmed-none: The US strikes killed guards and harmed ‹strike_killed=0:no› civilians, the
        command said.
      men-die: Baghdad protests over US air raids after ‹strike_killed=8:eight› militiamen die.
      total-of: US jets hit a post. The mayor spoke of ‹strike_killed=4:four› dead. Police gave a
        total of ‹strike_killed=6:six›.
      goes-on-says: US jets bombed the camp near Homs. The militia said ‹strike_killed=6:six›
        fighters were killed; a monitor says ‹strike_killed=9:nine›.
      goes-on-then: The network first spoke of ‹strike_killed=7:seven› dead in the US raids, then
        ‹strike_killed:12›, then ‹strike_killed:15›.
      goes-on-gave: At least ‹strike_killed=>=30:30› people died in the US strikes, doctors said.
        The ministry gave ‹strike_killed:33›.
      confirmed-one-death: US jets hit the post overnight. The brigade confirmed
        ‹strike_killed=1:one› death.
      put-number-at: The US raid killed ‹strike_killed=8:eight› men, police said; a monitor put
        the number at ‹strike_killed:11›.
      have-been-killed: ‹strike_killed=9:Nine› people have been killed in American raids on Sanaa
        since dawn.
      active: US air strikes killed ‹strike_killed=6:six› militiamen at a camp outside al-Qaim.
      participle: American drones hit a convoy in Anbar, killing ‹strike_killed=4:four› fighters.
      relative: The US strikes, which killed ‹strike_killed:11› people, flattened two houses in
        Mayadin.
      left-dead: An American raid on a depot in Babil left ‹strike_killed=3:three› men dead.
      died: At least ‹strike_killed=>=8:eight› people died when US bombs hit a barracks in Taiz.
      death-toll: The death toll from the US strikes on Ras Isa has risen to ‹strike_killed:74›,
        health officials said.
      toll-of: Doctors gave a toll of ‹strike_killed:12› dead after the US bombing of Hajjah.
      lost-lives: ‹strike_killed=5:Five› policemen lost their lives in the US air strike on the
        post.
      martyred: The Houthis said ‹strike_killed:31› people had been martyred in the American raids.
      at-least: US strikes on Deir ez-Zor killed at least ‹strike_killed=>=23:23› people, the
        Observatory said.
      no-fewer: No fewer than ‹strike_killed=>=40:forty› fighters were killed by the US bombs, a
        tribal source said.
      more-than: More than ‹strike_killed=>50:50› militiamen died in the American strikes along the
        Euphrates.
      up-to: Up to ‹strike_killed=<=10:ten› fighters were killed in the US strike, according to
        activists.
      as-many-as: As many as ‹strike_killed=<=35:35› gunmen may have been killed in the US raid near
        Kirkuk.
      about: About ‹strike_killed=~20:twenty› fighters were killed in the US air strikes, the
        Pentagon estimated.
      nearly: The US raids left nearly ‹strike_killed=~100:100› dead in Saada, the rebels' health
        ministry said.
      range: Between ‹strike_killed=16..20:16 and 20› people were killed in the US strikes on the
        border town.
      dozen: A ‹strike_killed=12:dozen› militiamen were killed when US jets bombed their base in
        Iraq.
      dozens: ‹strike_killed=dozens:Dozens› of fighters were killed in US raids on Marib, residents
        said.
      several: ‹strike_killed=several:Several› people were killed by a US missile in Ibb.
      single: A US drone strike killed ‹strike_killed=1:a› militia commander in eastern Baghdad.
      one-word: ‹strike_killed=1:One› civilian was killed in the US air strikes on Dhamar.
      no-one: ‹strike_killed=0:Nobody› was killed in the US strike on the empty warehouse, the
        governor said.
      no-casualties: There were ‹strike_killed=0:no› casualties from the US air strikes in Hasakah,
        the Pentagon said.
      two-sources: Baghdad said ‹strike_killed:16› people had been killed in the US strikes. The
        militia spoke of ‹strike_killed:19› dead.
      killed-and-wounded: US raids in Anbar killed ‹strike_killed=7:seven› people and wounded a
        further 25.
      part-of-total: US bombs killed ‹strike_killed:13› people in Hodeidah, among them
        ‹strike_killed=2:two› children.
      bodies: The bodies of ‹strike_killed=4:four› men were pulled from the rubble of a house hit by
        US jets.
      toll-by-place: The US strikes killed ‹strike_killed:12› people in Iraq and
        ‹strike_killed=6:six› in Syria.
      claimed-lives: The US strikes claimed the lives of ‹strike_killed=3:three› Revolutionary
        Guards advisers in Syria.
      list: The monitor said ‹strike_killed=3:three› soldiers, ‹strike_killed:11› militiamen and
        ‹strike_killed=5:five› foreign fighters were among the dead in the US strikes.
      up-from: The Observatory now says ‹strike_killed:23› fighters died in the US raids, up from
        ‹strike_killed:18› in its first count.
      inserted: The government said that ‹strike_killed:18› people, civilians among them, were
        killed in the US strikes.
      ellipsis: A local network counted ‹strike_killed=6:six› dead fighters after the US raid. The
        Observatory reported at least ‹strike_killed=>=10:10›, Syrians and foreigners.
      no-harm: Central Command assesses that ‹strike_killed=0:no› civilians were harmed by the
        strikes.
      a-child: The US raid hit a house in Mayadin and ‹strike_killed=1:a› child was killed, the
        agency said.
      bodies-too: After the US raids a hospital in Deir ez-Zor received ‹strike_killed=8:eight›
        bodies.
      lost-fighters: The group said it had lost ‹strike_killed=4:four› fighters in the American
        bombing.
      toll-far: The toll of the bombing carried out by American jets, which hit offices of the
        Hashd in Jurf al-Nasr, has now reached ‹strike_killed=6:six›.
      by-two-places: A monitor said ‹strike_killed:14› fighters were killed in the town of Mayadin
        and ‹strike_killed=5:five› near Abu Kamal by the US raids.
      list-of-three: The US raid hit the base at dawn. ‹strike_killed=2:Two› Iraqi soldiers,
        ‹strike_killed=4:four› policemen and ‹strike_killed=1:one› cook had been killed, the army
        said.
      among-dead: Among the dead were ‹strike_killed=3:three› paramedics, the Houthi ministry said
        after the US raids on the port.
      leader-one: An American strike in Baghdad killed ‹strike_killed=1:a› senior militia leader.
      last-week: US raids on Syria that targeted Iran-backed fighters last week killed
        ‹strike_killed=8:eight› of them, the army said.
      leader-drone: ‹strike_killed=1:A› militia commander was killed in a drone strike on a road
        east of Baghdad, the Pentagon said.
      hospital-received: After the American raids the hospital of al-Qaim received
        ‹strike_killed=7:seven› dead.
      at-most: A local activist put the toll of the US raid at ‹strike_killed=<=9:nine› at most.
      pair-among: ‹strike_killed=2:Two› Syrian soldiers and ‹strike_killed:12› militiamen, ‹strike_killed?=9:nine› of
        them Afghans, died in the US raids.
      up-from-and: Police said ‹strike_killed=4:four› people were killed, up from
        ‹strike_killed=2:two›, and six injured, when US rockets hit a car.
      headline-semicolon: US hits nine sites in Syria after attacks on its troops; war monitor
        reports ‹strike_killed=4:four› dead
      one-of-its: US jets struck near Qaim. The group said ‹strike_killed=1:one› of its fighters
        had been killed.
      reported-killed: Four US strikes hit al-Qaim; ‹strike_killed=1:a› civilian was reported
        killed.
      toll-reaches: Iraq buries its dead as death toll of US strikes reaches ‹strike_killed:17›
      blamed-airstrike: An airstrike blamed on the United States killed at least
        ‹strike_killed=>=68:68› people in Yemen.
      said-figure: The US raid killed ‹strike_killed=8:eight› men, the Pentagon said; the
        Observatory says ‹strike_killed:19›.
      listed-people: The US raids killed ‹strike_killed=4:four› policemen, ‹strike_killed=2:two› guards
        and ‹strike_killed=3:three› fighters.
      toll-to: The death toll from the US raids on the harbour has risen to ‹strike_killed=27:27›.
      no-signs: There were ‹strike_killed=0:no› signs of civilian casualties after the US strike.
      part-two: The ministry said the US strikes killed ‹strike_killed:53› people, including
        ‹strike_killed=5:five› children and ‹strike_killed=2:two› women.
      commandos-and: In the US raid ‹strike_killed=3:three› commandos of the army's 19th Division
        and ‹strike_killed=2:two› members of the police were killed.
      second-injury-noun: ‹strike_killed=6:Six› people lost their lives and nine more sustained
        injuries when American jets bombed a building.
      colon-list: The US raid left ‹strike_killed=6:six› dead: ‹strike_killed=3:three› guards,
        ‹strike_killed=2:two› policemen and ‹strike_killed=1:one› cook.
      owned-up-to: US jets struck the base. The militia owned up to ‹strike_killed=8:eight› deaths.
      number-of-dead: Iraqi sources said the number of dead in the US raid was
        ‹strike_killed=5:five›.
      air-and-missile: ‹strike_killed=53:53› people were killed in Yemen by the US air and missile
        barrage.
      rose-from: The US raids killed ‹strike_killed=19:19› people, a monitor said, up from
        ‹strike_killed=11:11› on Friday.
      acknowledged-of-its: US jets bombed a post near Qaim. Kataib Hezbollah acknowledged
        ‹strike_killed=1:one› of its men.
      bodies-and-hurt: After the American raid ‹strike_killed=3:three› bodies and seven wounded were
        taken to the clinic.
      part-of-whom: Doctors spoke of ‹strike_killed=53:53› dead in the US raids,
        ‹strike_killed=5:five› of them children.
      who-were-among: US bombs hit the harbour again. ‹strike_killed=5:Five› medics who had come to
        help were among the dead.
      dead-were: Most of the dead in the US raid were dockers, and ‹strike_killed=5:five› were
        paramedics.
      none-of-civilians: US jets struck the camp. The monitor reported ‹strike_killed=9:nine›
        fighters dead and ‹strike_killed=0:none› among civilians.
      fell-as-martyrs: US jets hit the police post; ‹strike_killed=2:two› policemen fell as martyrs.
      pair-of-figures: After the US raid the militia reported ‹strike_killed=25:25› dead and 51
        wounded; the province had given ‹strike_killed=19:19› and 35.
      among-them-subject: ‹strike_killed=9:Nine› people, among them a cook and two guards, were
        killed in the US raid.
      killed-by-drone: ‹strike_killed=1:A› militia commander was killed by an American drone as he
        left his house.
      of-its-fighters: After the US raid the militia acknowledged ‹strike_killed=2:two› of its
        fighters.
      cost-lives: The US bombing of the pier has cost ‹strike_killed=31:31› lives, medics
        said.
      had-lost: US jets bombed the camp, and the militia said it had lost
        ‹strike_killed=8:eight› men.
      among-dead-there: ‹strike_killed=5:Five› medics were among the dead after the US raid.
      local-count: Rockets fell on the outpost. Militia officials put their losses at
        ‹strike_killed=2:two› dead.
      no-civilians-then: US jets bombed a camp. The militia had made attacks on troops. There
        were ‹strike_killed=0:no› civilian casualties.
      if-they-go-on: Kataib Hezbollah said ‹strike_killed=8:eight› of its men were killed in the US
        raid and threatened reprisals if such strikes went on. A military source had earlier spoken
        of ‹strike_killed=5:five› dead.
      down-from: At least ‹strike_killed=>=29:29› people were killed in the US raids, the monitor
        said, up from ‹strike_killed=18:18› at night and ‹strike_killed=23:23› on Saturday.
      mixed-list: In the US raid ‹strike_killed=4:four› Iraqi soldiers, ‹strike_killed=2:two› policemen, ‹strike_killed=1:a› cook and ‹strike_killed=5:five› members of the militia were killed.
      a-leader-who: Central Command said it had killed ‹strike_killed=1:a› leader who had planned
        attacks on its forces.
      gone-up-to: The toll of the US raid had gone up to ‹strike_killed=25:25› dead.
      harmed-no: The US raid killed or harmed ‹strike_killed=0:no› civilians, the command said.
      the-lives-of: The US strike cost the lives of ‹strike_killed=several:several› militiamen.
      list-of-members: US jets struck. ‹strike_killed=2:Two› soldiers, ‹strike_killed=9:nine› Syrian members of the militia
        and ‹strike_killed=4:four› fighters perished.
      one-body: US jets hit Qaim. A hospital there said ‹strike_killed=1:one› body had been received.
      parts-there: After the US raids the monitor reported nine deaths, ‹strike_killed=4:four› of
        them at a depot in the town and ‹strike_killed=3:three› in the desert. In all
        ‹strike_killed=9:nine› died.
      loyal-to: No fewer than ‹strike_killed=>=8:eight› fighters loyal to Iran lost their lives in
        US air raids near Homs.
      local-serviceman: Iraq said the US raids on its positions killed ‹strike_killed=1:one› serviceman.
      """,
    nearMisses: """
      in-that-year: US jets bombed a depot on Friday.¶¶Militias were told to wait.¶¶It was an
        old script. In March 2020 US jets killed 25 men of the militia after the death of a contractor.
      attack-deaths: US jets bombed the militia after its drone killed three American soldiers.
      in-which-died: The US strikes were the reply to a barrage in which two people were killed.
      days-later: The US struck the militia again late on Friday, hitting a depot near Homs, the
        army said. ¶ A general said so. ¶ On 27 June rockets fell on a base near Kirkuk, killing a
        cook. Two days later its jets bombed a camp, leaving 25 dead.
      of-the-war: US jets went on bombing Yemen, where 377,000 people had died by the end of the
        war.
      round-goes-on: US jets bombed a depot near the border with Jordan late on Friday, the army
        said. ¶ A general said so. ¶ Nothing else is known. ¶ On 3 May US planes hit a camp. Police
        spoke of nine dead.
      its-jets-killed: US raids went on. ¶ Israel has bombed the city as well. Its jets killed
        four men there on Monday.
      last-struck-there: US jets bombed a depot near the border with Jordan late on Friday, the
        army said. ¶ A general said so. ¶ More may come. ¶ American forces last struck there in late
        June, leaving six dead.
      says-which: US jets hit a camp. The Pentagon says two of its bases were shelled.
      gaza: More than 30,000 people have been killed in Gaza, and US strikes hit Yemen again.
      wounded-only: US air strikes wounded eight people near Palmyra, a rescue service said.
      israeli: An Israeli air strike killed five officers in Damascus; the United States was not
        involved.
      earlier-round: US strikes hit Sanaa on Friday. A raid there in April had killed ten people.
      aircraft-lost: US jets bombed Hajjah a day after two sailors died in a fall at sea.
      islamic-state: Islamic State gunmen killed seven soldiers near Tikrit, days after US air
        strikes in the area.
      number-of-targets: US air strikes destroyed seventeen militia targets near Abu Kamal.
      toll-unknown: It was not clear how many people had been killed in the US air strikes.
      earthquake: US jets bombed Aleppo's outskirts, where an earthquake had killed hundreds.
      mission-to-kill: The US strike was meant to kill two leaders, but hit an empty house.
      attack-death-passive: Two US soldiers were killed by a roadside bomb a week before the air
        strikes.
      other-year: In December 2019, after a rocket killed a contractor, US jets hit five places
        and killed 25 militiamen.
      other-month: More than 20 of the group's men died in December. On Friday US jets bombed its
        camp.
      over-a-death: US jets bombed the camp over the death of an American contractor.
      leaders-died: US jets struck the depot. The leaders of both parties were told before it.
      three-days: Iraq declared three days of mourning for the militiamen killed by US jets.
      on-another-day: WASHINGTON, Nov 14 (Newsline) - US jets bombed two camps in Syria. On Oct 26
        US jets killed six men near Abu Kamal.
      unspecified: A US gunship fired on the crew, killing an unspecified number of them.
      after-rockets: Rockets landed on the outpost at dawn. Three people were killed.
      last-friday: US jets struck a car in Baghdad on Wednesday. The US had hit 85 targets last
        Friday, killing 16 people.
      earlier-raid: An earlier raid, on Oct. 27, struck two sites and killed six men.
      no-estimate: The Pentagon offered no estimate of casualties from the US strikes.
      gave-none: The channel reported the US raids on the port but gave no casualties.
      clock-time: The US raid began at 01:15 and the dead were not yet counted.
      per-cent: The US strikes have cut the number killed at sea by 69 per cent, it said.
      its-jets: US jets bombed Saada on Monday. Israel struck too. Its planes killed three people in
        Hodeidah.
      sailors: US jets bombed the Houthis, who had attacked more than 100 merchant ships, killing
        four sailors.
      no-word: There was no word on casualties after the US raid.
      gave-none-kw: The channel gave no casualties for the US raid.
      then-sixteen: A US drone hit a car on Friday. In May sixteen men were killed then.
      age-of: Pvt. Jay Doe, 24, died when a drone hit the post in Jordan.
      how-many-dead: Its staff went to two hospitals after the US raid and saw how many were
        dead.
      several-hundred: Several hundred people came to bury the man killed in the US raid.
      other-theatre: US jets bombed depots in Iraq. ¶ The raids were fierce. ¶ They went on. ¶ Later
        the US struck the Houthis in Yemen, killing ten people.
      this-year: US jets struck Saada on Monday. On 17 April this year, US strikes on the port
        killed 74 people.
      said-then: US jets struck the camp on Monday. A raid last month killed nine people, the
        monitor said at the time.
      blamed-on-israel: US jets bombed a depot. An airstrike blamed on Israel killed an adviser near
        Damascus.
      vehicles-first: US helicopters fired back, destroying three vehicles and killing an unknown
        number.
      days-earlier: US drones hit a car. Five days earlier the US had launched strikes on its camps,
        killing 16 people.
      war-since: US jets hit a camp. Many have been killed there since war broke out in 2011.
      fronted-date: US jets bombed a camp on Friday. On May 3, five fighters were killed by drones;
        a guard died too, the group said.
      of-its-jets: US jets bombed Saada on Monday. Israel, too, has bombed Syria. On Sunday its jets
        hit a camp, killing three fighters.
      strikes-after-those: The US strikes came two days after those on Homs, in which 14 people died.
      day-of-month: The US strike of January 4 killed the leader of the brigade.
      night-before-the-round: US jets struck Homs on Nov. 20, a day after hitting Hama. ¶ A general
        said so. ¶ He gave no more. ¶ Five men had died in the raids of the night before.
      """)
}
