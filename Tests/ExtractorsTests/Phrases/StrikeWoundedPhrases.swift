import Annotations

/// Ways of saying how many people the strikes wounded, and texts that do not say it.
enum StrikeWoundedPhrases {
  static let table = PhraseTable(
    field: "strike_wounded", type: .count,
    stated: """
      drone-left-wounded: A drone fired two missiles at a headquarters of the militia. The
        attack left ‹strike_wounded=6:six› people wounded.
      passive: ‹strike_wounded=5:Five› fighters were wounded in US air strikes near Abu Kamal.
      being-treated: After the US raid ‹strike_wounded=7:seven› men were being treated in a
        clinic.
      pair-then: The ministry counted two dead and ‹strike_wounded:13› injured in the US raids,
        then four and ‹strike_wounded:16›.
      injured: ‹strike_wounded=14:Fourteen› people were injured when American bombs fell on Sanaa.
      active: The US raid wounded ‹strike_wounded=3:three› policemen at a post in Anbar.
      participle: US jets struck a depot in Mayadin, wounding ‹strike_wounded=2:two› guards.
      hurt: ‹strike_wounded=7:Seven› people were hurt in the US strikes on Hodeidah, a nurse said.
      killed-and-wounded: The US strikes killed 16 people and wounded ‹strike_wounded:25›, the Iraqi
        government said.
      others: US bombs killed a militiaman and injured ‹strike_wounded:18› others at the base in
        Babil.
      more: Six people died in the US raid and ‹strike_wounded=9:nine› more were wounded.
      with-wounded: The American strikes left four dead and ‹strike_wounded=11:eleven› wounded.
      left-injured: An American drone strike left ‹strike_wounded=6:six› men injured in the Qaim
        district.
      at-least: At least ‹strike_wounded=>=36:36› people were wounded by the US air strikes, doctors
        said.
      more-than: More than ‹strike_wounded=>100:100› people were wounded in the US bombing of Ras
        Isa.
      over: Over ‹strike_wounded=>40:forty› civilians were injured in the American raids on Taiz.
      about: About ‹strike_wounded=~30:30› militiamen were wounded in the US strike.
      some: Some ‹strike_wounded=~20:twenty› people were injured by flying glass in the US raids.
      up-to: Up to ‹strike_wounded=<=15:15› fighters were wounded when US jets bombed the barracks.
      fewer: Fewer than ‹strike_wounded=<10:ten› people were wounded in the US strikes, the governor
        said.
      range: Between ‹strike_wounded=8..12:8 and 12› men were wounded in the US strikes on the
        border.
      dozen: A ‹strike_wounded=12:dozen› fighters were wounded by US missiles near al-Qaim.
      dozens: ‹strike_wounded=dozens:Dozens› were wounded in the American strikes on Saada.
      several: US strikes wounded ‹strike_wounded:several› militiamen outside Kirkuk.
      several-other: The US air strike killed a commander and wounded ‹strike_wounded:several› other
        men.
      no-casualties: The US strikes on the empty camp caused ‹strike_wounded=0:no› casualties, the
        army said.
      nobody-hurt: ‹strike_wounded=0:Nobody› was wounded in the US strikes on Hasakah, officials
        said.
      one: ‹strike_wounded=1:One› man was wounded by shrapnel from the US strike on the truck.
      a-child: A US strike in Ibb wounded ‹strike_wounded=1:a› child, her family said.
      admitted: ‹strike_wounded=4:Four› wounded men were taken to hospital in Ramadi after the US
        air strikes.
      suffered-injuries: ‹strike_wounded=8:Eight› soldiers suffered injuries in the US air strikes
        on the base.
      critical-part: The US raids wounded ‹strike_wounded:22› people, ‹strike_wounded?=5:five› of
        them critically.
      nominal: The US air strikes resulted in injuries to ‹strike_wounded=10:ten› civilians, the
        ministry said.
      two-sources: Officials said ‹strike_wounded:12› men were wounded in the US strikes; the
        militia put the figure at ‹strike_wounded:15› wounded.
      inserted: The ministry said that ‹strike_wounded:18› people, civilians among them, were
        wounded in the US strikes.
      in-hospital: The US raids killed two men and left ‹strike_wounded:14› more in hospital.
      wounded-in: ‹strike_wounded=14:Fourteen› people were wounded in the US raids on Ibb.
      pair-of-figures: After the US raid the militia reported 25 dead and ‹strike_wounded=51:51›
        wounded; the province had given 19 and ‹strike_wounded=35:35›.
      object-and-others: The US raid injured ‹strike_wounded=4:four› guards and
        ‹strike_wounded=2:two› Iraqi policemen.
      month-named: US air strikes on the pier wounded ‹strike_wounded=90:90› others, the worst
        day since the campaign began last month.
      aid-workers: The US bombs killed nine people, among them a clerk, and left
        ‹strike_wounded=4:four› aid workers wounded.
      number-given-as: The US raids hit a camp. Doctors gave the number of the wounded as
        ‹strike_wounded:20›.
      headline-wound: US raids near Homs kill three, wound ‹strike_wounded=14:14›
      up-from-both: US jets struck. The militia said that 12 were dead and ‹strike_wounded=31:31› wounded,
        up from nine and ‹strike_wounded=22:22› the night before.
      """,
    nearMisses: """
      attack-wounded: US jets bombed the militia after a drone wounded five American soldiers.
      together: A local outlet put the number of dead and wounded after the US raid at twenty.
      brain-injuries: Two dozen US troops suffered brain injuries in the attack that led to the
        strikes.
      killed-only: US air strikes killed nine fighters near Palmyra.
      gaza: More than 60,000 people have been wounded in Gaza; US strikes hit Yemen again.
      israeli: Israeli air strikes wounded seven people in Damascus as US forces looked on.
      israeli-soldiers: US strikes hit Hodeidah a day after a Houthi missile wounded three people in
        Eilat.
      crash: Four US airmen were injured in a crash after the strikes on Yemen.
      capacity: A hospital of 200 beds stands beside the depot that US jets bombed.
      unknown: It was unclear whether anybody had been wounded in the US air strikes.
      contractor: The US struck the militia after rockets killed a contractor and injured six
        troops.
      bombing-past: US jets hit Sanaa on Friday. A truck bomb had injured 20 people there in May.
      targets: US air strikes damaged twelve militia houses near Mayadin.
      no-estimate: The Pentagon offered no estimate of casualties from the US strikes.
      on-their-side: Rockets fell on the outpost; one is back at work, and three service
        members had minor wounds.
      next-sentence: Rockets landed on a base that houses American troops. Six people were wounded.
      serious-after-attack: The US strikes followed a drone attack that hurt three soldiers. One is in
        serious condition.
      """)
}
