import Annotations

/// Ways of saying whose or who was struck, and texts that do not say it.
enum TargetGroupPhrases {
  static let table = PhraseTable(
    field: "target_group", type: .group,
    stated: """
      leading-figure: US jets killed him. He was a leading figure in ‹target_group=Harakat
        Hezbollah al-Nujaba:Harakat al-Nujaba›.
      related-to: US jets bombed a depot used by ‹target_group=Iran-backed groups:militias
        related to Iran›.
      drone-fired-at-group: A drone fired two missiles at a headquarters of
        ‹target_group=Kata'ib Hezbollah:Kataib Hezbollah›.
      used-by: US jets bombed depots used by the ‹target_group:Islamic Revolutionary Guard Corps› in
        Syria.
      used-the-house: US jets struck near Homs, where ‹target_group:Kataib Hezbollah› used the
        house as a store.
      of-its-own: The ‹target_group:Popular Mobilization Forces› said five of its own members were
        killed in the US raid.
      member-of: The US drone killed two men. He was a member of ‹target_group:Harakat al-Nujaba›,
        police said.
      named-men-lost: US jets hit a post. ‹target_group:Kataib Sayyid Al Shuhada› named four men
        it had lost.
      irgc-short: American aircraft struck a camp of the ‹target_group=Islamic Revolutionary Guard
        Corps|Iran's Revolutionary Guards:Revolutionary Guards› near Mayadin.
      bracket-acronym: US forces hit sites of the ‹target_group:Islamic Revolutionary Guard Corps›
        (‹target_group=Islamic Revolutionary Guard Corps:IRGC›).
      two-users: The bunkers were used by ‹target_group:Kataib Hezbollah› and the
        ‹target_group:Quds Force›, said the Pentagon after the US strikes.
      positions: US drones struck ‹target_group:Kata'ib Hezbollah› positions south of Baghdad.
      kataeb: An American air strike wrecked an office of
        ‹target_group=Kata'ib Hezbollah:Kataeb Hizbollah›.
      belonging-to: US strikes hit houses belonging to
        ‹target_group=Harakat Hezbollah al-Nujaba:Harakat al-Nujaba› in eastern Baghdad.
      houthi-adjective: US warplanes struck ‹target_group=Houthis:Houthi› missile launchers in
        Hajjah.
      against-houthis: The US carried out raids against the ‹target_group:Houthis› in Yemen.
      ansar-allah: American missiles hit a base of ‹target_group=Houthis:Ansar Allah›, the group
        that rules Sanaa.
      backed: US jets struck bases of ‹target_group=Iran-backed groups:Iran-backed militias› in
        eastern Syria.
      iranian-backed: American aircraft bombed
        ‹target_group=Iran-backed groups:Iranian-backed fighters› near Abu Kamal.
      groups-backed-by: US forces struck sites used by
        ‹target_group=Iran-backed groups:groups backed by Tehran› along the Euphrates.
      pro-iranian: US air raids killed ‹target_group=Iran-backed groups:pro-Iranian militiamen› in
        Deir ez-Zor.
      islamic-state: US jets bombed an ‹target_group=Islamic State|ISIS:Islamic State› hideout in
        the Hamrin hills.
      isis: An American strike hit an ‹target_group=Islamic State:ISIS› camp in the Syrian desert.
      al-qaeda: A US drone strike killed a leader of ‹target_group:al-Qaeda› in Idlib.
      aqap: U.S. aircraft struck ‹target_group:al-Qaeda in the Arabian Peninsula› fighters in
        Shabwa.
      hashd: US strikes hit a headquarters of the
        ‹target_group=Hashd al-Shaabi|Popular Mobilization Forces|PMF:Popular Mobilisation Forces›
        in Anbar.
      hashd-arabic: American bombs fell on barracks of the
        ‹target_group=Hashd al-Shaabi|Popular Mobilization Forces|PMF:Hashd al-Shaabi› at al-Qaim.
      asaib: US jets destroyed a depot run by ‹target_group:Asaib Ahl al-Haq› in Babil.
      kss: U.S. drones struck ‹target_group:Kataib Sayyid al-Shuhada› at the border.
      curly-apostrophe: US drones destroyed a truck of ‹target_group:Kata’ib Hezbollah› near
        Karbala.
      sayyed-variant: American jets bombed a post held by
        ‹target_group=Kata'ib Sayyid al-Shuhada:Kataeb Sayyed al-Shuhada› fighters.
      fatemiyoun: The US raids killed Afghans of the
        ‹target_group=Fatemiyoun Division|Fatemiyoun:Fatemiyoun Brigade› in Mayadin.
      dead-members: The US air strikes killed three
        ‹target_group=Hezbollah|Lebanese Hezbollah:Hezbollah› fighters near the Syrian border.
      targeted: US Central Command said it had targeted the
        ‹target_group:Islamic Resistance in Iraq›.
      iran-optional: The US carried out air strikes against ‹target_group?:Iran› and
        ‹target_group=Iran-backed groups:its proxies› in Syria.
      passive: ‹target_group=Houthis:Houthi fighters› were struck by US aircraft while moving a
        launcher.
      affiliated: US strikes hit sites used by ‹target_group=Kata'ib Hezbollah:Kataib Hezbollah›
        and ‹target_group=Iran-backed groups:affiliated groups›, the Pentagon said.
      using-sites: US jets bombed two sites. The factions using the sites included
        ‹target_group=Kata'ib Sayyid al-Shuhada:Kataib Sayyid al-Shuhada›.
      linked-sites: US jets struck depots linked to Iran's ‹target_group=Islamic Revolutionary
        Guard Corps|IRGC:Revolutionary Guard›.
      they-sponsor: US jets hit sites used by Iran's ‹target_group=Islamic Revolutionary Guard
        Corps|IRGC:Revolutionary Guards› and the ‹target_group=Iran-backed groups:militant groups
        that they sponsor›.
      fighters-of: A monitor said 11 fighters of ‹target_group:Kataib Hezbollah› were killed in the
        US raids.
      lost-four: US jets struck near Qaim. ‹target_group=Kataib Hezbollah:Kataib Hezbollah› said it
        had lost four fighters.
      kills-commander: US kills ‹target_group=Harakat Hezbollah al-Nujaba|Nujaba:Nujaba› commander
        in Baghdad
      announced-dead: US jets struck the camps. The ‹target_group=Hashd al-Shaabi|Popular
        Mobilization Forces:Hashed al-Shaabi› announced 16 dead.
      used-them: US jets hit two depots. Several militias used them, among them
        ‹target_group:Kataib Hezbollah›.
      belong-to: US jets hit two depots that belong to the ‹target_group=Islamic Revolutionary
        Guard Corps|IRGC:Revolutionary Guard›.
      housed-where: US forces hit a safe house where members of Iran's ‹target_group=Islamic
        Revolutionary Guard Corps|IRGC:Revolutionary Guard› were based.
      own-dead: ‹target_group:Kataib Hezbollah› said three of its members were killed in the US strikes.
      hyphen: US jets bombed an ‹target_group=Islamic Revolutionary Guard Corps:IRGC›-affiliated
        logistics complex.
      manned-by: US bombs hit two brigades, both manned by ‹target_group=Kata'ib Hezbollah:Kataib
        Hezbollah›.
      known-users: US jets struck a border post. Among the groups known to use it are
        ‹target_group=Kata'ib Hezbollah:Kataib Hezbollah› and ‹target_group=Kata'ib Sayyid
        al-Shuhada:Kataib Sayyid al-Shuhada›.
      bodies-all: After the US raid he counted 22 bodies, all of them ‹target_group=Popular
        Mobilization Forces|Hashd al-Shaabi:Hashd› members.
      acknowledged: US jets struck the post. ‹target_group=Kata'ib Hezbollah:Kataib Hezbollah›
        acknowledged one of its fighters.
      groups-that-used: US jets levelled a crossing; the groups that used it are
        ‹target_group=Kata'ib Hezbollah|Kataib Hezbollah:Kataib Hezbollah› and others.
      acknowledged-kw: After the US raid ‹target_group=Kata'ib Hezbollah|Kataib Hezbollah:Kataib
        Hezbollah› acknowledged one of its fighters.
      mourned-members: ‹target_group=Harakat al-Nujaba|Nujaba:Harakat al-Nujaba› mourned two
        of its members on Monday.
      headquarters-of-the: A headquarters of the ‹target_group=Hashd al-Shaabi|Popular
        Mobilization Forces|PMF:Popular Mobilization Forces› was among the places hit by US
        jets.
      connected-to: US jets hit depots connected to the ‹target_group=Quds Force|Islamic
        Revolutionary Guard Corps-Quds Force|IRGC-Quds Force:Quds Force›.
      named-users: US jets struck a crossing. He named two of the groups that used it:
        ‹target_group=Kata'ib Hezbollah:Kataib Hezbollah› and ‹target_group=Kata'ib Sayyid
        al-Shuhada:Kataib Sayyid al-Shuhada›.
      all-its-members: After the US raid the ‹target_group=Popular Mobilization Forces:Popular
        Mobilization Forces› said all 16 of the dead were its members.
      guards-among-the-dead: Nine people died in the US strikes on Mayadin, and
        ‹target_group=Fatemiyoun Brigade:Fatemiyoun› guards were among the dead.
      mourn-commander: Thousands mourn a ‹target_group=Kataib Hezbollah:Kataib Hezbollah›
        commander killed in a US strike in Baghdad.
      put-losses: ‹target_group=Kataib Hezbollah:Kataib Hezbollah› put its losses in the US
        raids at four.
      shuhada-apart: The US raids hit sites used by ‹target_group=Kataib Sayyid
        al-Shuhada:Kataeb Sayyid Al Shuhada›.
      said-all-its-own: The US raid was costly: the ‹target_group=Hashd al-Shaabi:Popular
        Mobilization Forces› said it had lost four men.
      brigade-number: US jets bombed the headquarters of the ‹target_group:47th Brigade› near Qaim.
      that-it-uses: US jets hit three sites in Anbar that ‹target_group=Kata'ib Hezbollah:Kataib
        Hezbollah› uses.
      figure-in: US jets killed him near Mosul. He was a leading figure in ‹target_group=Harakat
        al-Nujaba|Nujaba:Harakat al-Nujaba›.
      related-to-it: US jets hit a store used by the ‹target_group=Islamic Revolutionary Guard
        Corps|IRGC:Revolutionary Guard› and ‹target_group=Iran-backed groups:militias related to it›.
      belonged-to: The buildings that US jets struck belonged to ‹target_group=Kata'ib
        Hezbollah|Kataib Hezbollah:Kataib Hezbollah›.
      """,
    nearMisses: """
      mission-against-there: US forces of the mission against Islamic State struck a launch site.
      claimed-attack: Kataib Hezbollah claimed a drone attack on a US base in Jordan.
      condemns: Hamas condemned the US air strikes in Yemen as an assault on the nation.
      israeli: An Israeli air strike killed Hezbollah fighters in Homs, and US officials kept
        silent.
      iranian-adjective: US jets struck Iranian targets near Mayadin, a resident said.
      iraqi-police: Iraqi police closed the road after US jets bombed a warehouse.
      partners: US jets flew from a field held by the Syrian Democratic Forces to bomb the depots.
      war-background: The war between Israel and Hamas had begun before the US bombed the warehouse.
      threat: The United States vowed to strike the Houthis if more ships were hit.
      ships-attackers: The Houthis fired at a US destroyer in the Red Sea, but missed it.
      media: Hezbollah's television channel showed the crater that the US bombs had left.
      talks: Kataib Hezbollah has suspended its attacks on American troops, its leader said.
      by-on-base: US jets struck back after the attack on Erbil Air Base by Kataib Hezbollah.
      killed-abroad: An Israeli strike killed a Hezbollah commander near Tyre.
      speaker-after: US raids killed five men late on Monday, the Houthi-run television reported.
      similar-strike: US jets struck a depot. A similar strike killed a leader of Nujaba.
      hamas-war: He called the US strikes separate from Israel's war with Hamas.
      say-at-end: US planes pound oil terminal in Hodeidah, Houthis say
      say-headline: US planes pound oil terminal on coast, Houthis say
      group-run-media: A US raid killed ten people in Hodeidah, Houthi-run media report.
      until-then: Before this week, Washington had confined itself to Syria, where it bombed
        the Revolutionary Guards three times.
      mission-against: The US jets struck. Forces of the mission against the Islamic State were near.
      commander-says: US jets struck a camp. A commander in the Popular Mobilization Forces put the
        toll at two.
      """)
}
