import Annotations

/// Ways of saying how many targets were struck, and texts that do not say it.
enum TargetCountPhrases {
  static let table = PhraseTable(
    field: "target_count", type: .count,
    stated: """
      and-killed: US jets attacked ‹target_count=2:two› sites in Syria and killed at least eight
        fighters.
      on-the-side: The raids hit ‹target_count=3:three› sites in Iraq and ‹target_count=2:two›
        on the Syrian side of the frontier.
      tally-targets: A general put the tally at over ‹target_count=>60:60› targets.
      were-hit: US jets bombed bunkers in Syria. ‹target_count=9:Nine› were hit.
      used-by-group: US bombers flew. ‹target_count=3:Three› sites used by Kataib Hezbollah were
        picked.
      active: US jets struck ‹target_count=7:seven› targets in eastern Syria on Friday.
      thing-with-and: US jets bombed ‹target_count=3:three› operational and weapons storage
        facilities near Homs.
      houses-struck: The mayor said ‹target_count=3:three› houses used by the brigade had been
        struck by US jets.
      digits: American forces hit ‹target_count:36› Houthi targets in a joint night of strikes.
      two-countries: The US struck ‹target_count=4:four› targets in Iraq and ‹target_count=3:three›
        in Syria, the Pentagon said.
      facilities: U.S. aircraft bombed ‹target_count=3:three› facilities used by the Revolutionary
        Guards.
      sites: The air strikes wrecked ‹target_count=2:two› sites near al-Qaim, a US defence official
        said.
      locations: American missiles landed on ‹target_count=16:sixteen› locations around Sanaa before
        dawn.
      places-optional: US bombers hit ‹target_count:60› targets at ‹target_count?:16› locations
        across Yemen.
      at-least: At least ‹target_count=>=30:30› targets were hit by US strikes in Hodeidah, an
        official said.
      more-than: US warplanes struck more than ‹target_count=>85:85› targets in the two countries.
      over: Over ‹target_count=>100:a hundred› targets have been destroyed in the US raids, the
        admiral said.
      about: The US raids struck about ‹target_count=~20:20› targets linked to the militia.
      nearly: American aircraft struck nearly ‹target_count=~40:forty› targets along the Euphrates.
      range: Between ‹target_count=10..12:10 and 12› sites were bombed by US jets in Saada.
      dozen: A ‹target_count=12:dozen› targets were struck by US cruise missiles in Hajjah.
      dozens: US strikes hit ‹target_count:dozens› of targets in the Marib hills, residents said.
      several: American drones struck ‹target_count:several› sites in Babil province.
      passive: ‹target_count=5:Five› targets were struck by US aircraft, all of them in Anbar.
      including: The Americans struck ‹target_count=8:eight› targets, including a bunker and a
        radar.
      locations-alone: US strikes hit ‹target_count=2:two› locations in Deir ez-Zor, the Syrian army
        said.
      all-of: All ‹target_count=9:nine› targets of the US strikes were hit, a general told
        reporters.
      buildings: ‹target_count=4:Four› buildings were levelled by the US air strikes in Mayadin.
      depots: US F-16s bombed ‹target_count=2:two› ammunition depots close to Abu Kamal.
      command-posts: American drones destroyed ‹target_count=3:three› command posts of Kataib
        Hezbollah.
      pair: US missiles hit a ‹target_count=2:pair› of warehouses outside Taiz.
      single-site: The US raid struck ‹target_count=1:one› site, a storage yard south of Baghdad.
      nominal: The US strikes on ‹target_count=6:six› militia positions went on for half an hour.
      fewer: Fewer than ‹target_count=<10:ten› targets were struck in the US raids, a source said.
      separate: The strikes by US forces hit ‹target_count=5:five› separate facilities in Homs
        province.
      place-places: US jets struck ‹target_count=3:three› places used by the militia south of
        Baghdad.
      number-of: Central Command put the number of targets struck at ‹target_count:27›.
      headline-verb: US targets ‹target_count=2:two› militia depots in Anbar
      used-against: The Navy used cruise missiles against ‹target_count=5:five› facilities in
        Hodeidah.
      among-list: American aircraft hit ‹target_count=9:nine› sites, among them a radar station
        and two bunkers.
      were-destroyed: In all, ‹target_count=14:fourteen› Houthi sites were destroyed by the US
        strikes.
      targets-at-places: US jets struck more than ‹target_count=>40:40› targets at
        ‹target_count=6:six› facilities.
      the-militias-sites: The US raids hit ‹target_count=3:three› of the militia's sites in Iraq
        and ‹target_count=2:two› in Syria.
      were-targeted-far: ‹target_count=3:Three› locations of the Iran-backed Shia militia in Iraq
        and ‹target_count=2:two› in Syria were targeted by US jets.
      further-two: US jets struck ‹target_count=3:three› depots near Qaim. ‹target_count=2:Two›
        further targets were in Syria, the Pentagon said.
      premodified: American aircraft struck ‹target_count=6:six› underground weapons storage sites.
      of-the-sites: US jets bombed the camps, and ‹target_count=2:two› of the sites were in Syria.
      time-between: US forces carried out air strikes at 12:15 a.m. local time against
        ‹target_count=3:three› facilities of the group.
      over-a-thousand: More than ‹target_count=>1200:1,200› targets were hit by US jets since the
        spring.
      plus: US bombers hit ‹target_count=>85:85›-plus targets in half an hour.
      of-the-five: ‹target_count=3:Three› of the ‹target_count=5:five› places that US jets struck
        are in Iraq.
      more-damaged: US bombs destroyed ‹target_count=9:nine› buildings; ‹target_count=2:two› more
        were damaged.
      fragment: US jets hit back at militia. ¶ ‹target_count=3:Three› locations in Iraq,
        ‹target_count=2:two› in Syria, Pentagon says.
      clustered: US jets struck ‹target_count=85:85› targets. These were clustered at
        ‹target_count=7:seven› sites on both banks.
      lay-in: US jets struck ‹target_count=3:three› depots. ‹target_count=2:Two› were in western
        Anbar.
      places-struck: A local network has ‹target_count=3:three› places struck by US jets.
      of-the-six: ‹target_count=4:Four› of the ‹target_count=6:six› places that US jets struck lie in Iraq.
      aim-points: US bombers put their loads on more than ‹target_count=>70:70› aim points, a
        general said after the strikes.
      locations-line: ‹target_count=5:Five› locations in Iraq, the Pentagon says
      structures-gone: The spokesman said ‹target_count=9:nine› structures are gone after the
        US raid.
      damaging-others: US bombs flattened ‹target_count=9:nine› buildings, damaging
        ‹target_count=2:two› others.
      pair-of-kinds: US jets bombed ‹target_count=3:three› operational and arms storage
        facilities on the border.
      relative-passive: In the end ‹target_count=9:nine› bunkers, which held ammunition, were
        struck by American jets.
      took-place-and-hit: The American raids took place before dawn and hit
        ‹target_count=3:three› places in Babil.
      named-between: ‹target_count=3:Three› sites belonging to Kataib Hezbollah were hit by US jets.
      of-them-in: US jets bombed ‹target_count=3:three› stores and training facilities, ‹target_count=2:two› of them in
        Syria and ‹target_count=1:one› in Iraq.
      """,
    nearMisses: """
      day-after-hitting: US jets struck a depot in Syria, a day after hitting nine other targets
        in the country.
      weeks-later: Militias bombed a base. Six days later US bombers struck 85 targets.
      strikes: US jets carried out seven air strikes in eastern Syria on Friday.
      its-caves: Turkey bombed the north too. Its ministry said jets had struck 19 targets.
      bombs: American bombers dropped 125 bombs on the militia's valley.
      dead: US strikes killed sixteen fighters at a camp near al-Qaim.
      list: US aircraft struck a depot, a bunker and a radar near Hodeidah.
      aircraft: Four US jets struck the militia's headquarters in Jurf al-Sakhar.
      us-bases-hit: US jets bombed the militia, whose drones had hit three American bases.
      attacks: American aircraft struck the group after 60 attacks on its troops.
      israeli: Israel struck 20 targets in Syria, and US officials said they had been warned.
      planned: The Pentagon has a list of fifty targets in Iran that it could strike.
      ships-hit: US jets bombed Hodeidah after the Houthis hit two tankers.
      earlier-round: US jets struck a bunker in Syria. In October the Pentagon had hit two
        facilities.
      distance: The US strike hit a camp 12 kilometres from two villages in Anbar.
      attack-sites: Rockets fell on two bases that house US troops hours before the air strikes.
      multiple: US jets destroyed multiple facilities near the border.
      hit-by-rockets: Rockets hit two bases of the coalition near Hasakah.
      bombers-when: The attacks slackened after February, when American bombers struck 85 targets.
      munitions-dropped: More than 125 munitions were dropped in the US strikes.
      week-after-jets: It came less than a week after jets bombed five sites in Iraq.
      it-was-troops: US jets bombed a camp. Two soldiers were in Anbar at the time.
      militia-dhow: US jets struck Sanaa; two sailors died in a raid on a dhow.
      one-of-sites: A US drone had watched the camp. On one of the sites stood a depot.
      just-then-earlier: Nine men died on Friday. We struck two facilities then.
      days-after-bombers: The blast came five days after bombers struck 40 targets in Syria.
      other-theatre: US jets bombed depots in Iraq. ¶ The raids were fierce. ¶ They went on. ¶ On
        Saturday the US struck 36 Houthi targets in Yemen.
      most-recently: US jets bombed a camp on Monday. They have acted often, most recently on Friday, when they destroyed seven sites.
      last-struck: US jets bombed a depot. They last struck such groups in June 2021, when two sites
        in Syria and another in Iraq were hit.
      first-round: US jets struck Saada on Monday. The first joint operation, on May 3, hit ten
        targets.
      fronted-date: American jets hit a camp on Friday. On May 3, US aircraft struck nine targets.
      bases-that-house: Hours after US warplanes destroyed a depot near Palmyra, two bases
        that house US troops were shelled.
      before-the-last: It was the third time that US jets had hit the group, after nine targets on Monday
        and a depot a day later.
      month-when: There were 60 attacks until March, when Washington sent bombers against 30 targets.
      """)
}
