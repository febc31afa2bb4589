import Annotations

/// Ways of saying the day of the strikes, and texts that do not say it.
enum StrikeDatePhrases {
  static let table = PhraseTable(
    field: "strike_date", type: .date,
    stated: """
      drone-killed-on: A US drone killed three militants on ‹strike_date=XXXX-WXX-3:Wednesday›
        near the border.
      drone-fired-there: On ‹strike_date=XXXX-WXX-1:Monday›, a drone fired two missiles at a militia
        headquarters in the city.
      night-from-to: Six fighters died in US raids in the night from
        ‹strike_date=XXXX-WXX-2:Tuesday› to ‹strike_date?=XXXX-WXX-3:Wednesday› in the east.
      weekday: US jets bombed two depots in eastern Syria on ‹strike_date=XXXX-WXX-5:Friday›.
      background-later: The US struck the militia again late on ‹strike_date=XXXX-WXX-5:Friday›,
        hitting a depot near Homs, the army said. ¶ A general said so. ¶ On 27 June rockets fell on
        a base near Kirkuk. Two days later, on 29 June, jets bombed a camp.
      said-in-passing: On ‹strike_date=XXXX-WXX-2:Tuesday›, the command said, its jets had struck
        a depot near Homs.
      clock-time: US jets hit a store and a depot close to the town of Abu Kamal, a place on the
        Iraqi border that smugglers use, at about 4:30 a.m. on ‹strike_date=XXXX-WXX-5:Friday›.
      weekday-bare: American forces struck a missile launcher in Yemen
        ‹strike_date=XXXX-WXX-2:Tuesday›, a defence official said.
      weekday-night: US aircraft hit a camp near al-Qaim late on ‹strike_date=XXXX-WXX-6:Saturday›
        night.
      weekday-possessive: ‹strike_date=XXXX-WXX-4:Thursday›'s US air strikes flattened a warehouse
        in Babil.
      weekday-curly: ‹strike_date=XXXX-WXX-1:Monday›’s raids by American aircraft hit the outskirts
        of Hajjah.
      early-hours: In the early hours of ‹strike_date=XXXX-WXX-3:Wednesday›, US drones destroyed a
        truck near Abu Kamal.
      weekday-premodifier: The ‹strike_date=XXXX-WXX-7:Sunday› air strikes by US forces hit three
        buildings in Mayadin.
      weekday-short: US strikes hit a drone site outside Taiz on ‹strike_date=XXXX-WXX-4:Thurs.›,
        the Pentagon said.
      us-month-day: US forces struck seven sites in Iraq and Syria on
        ‹strike_date=XXXX-02-02:Feb. 2›.
      us-full: On ‹strike_date=2025-03-15:March 15, 2025›, US warplanes opened the bombing campaign
        in Yemen.
      uk-full: American aircraft bombed the camp at al-Qaim on
        ‹strike_date=2019-12-29:29 December 2019›.
      uk-no-year: The US air raid near Akashat took place on ‹strike_date=XXXX-01-24:24 January›.
      uk-of: US bombers struck the bunkers on the ‹strike_date=XXXX-03-12:12th of March›, the
        ministry said.
      ordinal-day: The United States carried out the strikes on
        ‹strike_date=XXXX-11-08:November 8th›.
      month-short-year: U.S. Central Command struck a radar in Hodeidah on
        ‹strike_date=2024-01-16:Jan 16, 2024›.
      iso: On ‹strike_date:2024-02-07› a US drone strike killed a commander in eastern Baghdad.
      weekday-and-date: US jets hit the depot on ‹strike_date=XXXX-11-12:Sunday, Nov. 12›, shortly
        after sunset.
      date-then-weekday: The US strikes of ‹strike_date=2021-02-25:Thursday 25 February 2021› hit a
        border post in Syria.
      dateline: WASHINGTON, ‹strike_date=XXXX-11-12|XXXX-WXX-7:Nov 12› - US forces bombed two
        militia houses in Syria on ‹strike_date=XXXX-11-12|XXXX-WXX-7:Sunday›.
      us-local-time: At about 4 p.m. local time on ‹strike_date=XXXX-12-25:Dec. 25›, U.S. forces
        conducted air strikes near Erbil.
      took-place-passive: A militia office south of Baghdad was bombed by US aircraft on
        ‹strike_date=XXXX-WXX-2:Tuesday› morning.
      night-of: US missiles slammed into Sanaa on the night of ‹strike_date=XXXX-01-11:January 11›.
      before-verb: On ‹strike_date=XXXX-WXX-6:Saturday› the United States struck a tunnel complex in
        the Marib hills.
      overnight-into: US aircraft struck the Houthi-held coast overnight into
        ‹strike_date=XXXX-WXX-1:Monday›.
      statement-and-strike: The Pentagon said on Thursday that US jets had bombed the depot on
        ‹strike_date=XXXX-WXX-3:Wednesday›.
      agency-dateline: BEIRUT (Reuters) - US jets bombed a warehouse in Mayadin on
        ‹strike_date=XXXX-WXX-4:Thursday›, a war monitor said.
      two-days: US strikes hit Sanaa on ‹strike_date=XXXX-03-15:March 15› and
        ‹strike_date=XXXX-03-16:March 16›, residents said.
      after-attack-day: US jets bombed the group's camp on ‹strike_date=XXXX-WXX-5:Friday›, five
        days after Sunday's drone attack on its soldiers.
      time-zones: US drones struck eastern Baghdad early on ‹strike_date=XXXX-WXX-5:Friday›, when it
        was still ‹strike_date?=XXXX-WXX-4:Thursday› in Washington.
      inserted: On ‹strike_date=XXXX-WXX-4:Thursday› evening American bombers, two of them from
        Guam, attacked four sites in Yemen.
      year-elsewhere: US jets struck a radar outside Taiz on ‹strike_date=2024-05-30:30 May›. It
        was the first raid since the ceasefire, and Sanaa counted the losses of
        ‹strike_date=2024-05-30:30 May 2024› for weeks.
      small-hours: American warplanes bombed a depot near Akashat in the small hours of
        ‹strike_date=XXXX-WXX-3:Wednesday›.
      raid-took-place: The operation, which took place on ‹strike_date=XXXX-12-03:December 3›, was
        carried out by US F-16 jets.
      weekday-passive-late: Two houses in Mayadin were destroyed by US drones late
        ‹strike_date=XXXX-WXX-7:Sunday›.
      night-hyphen: ‹strike_date=XXXX-WXX-5:Friday›-night strikes by US jets flattened a barracks
        in Babil.
      slashes: On ‹strike_date=2023-12-26:26/12/2023›, US aircraft struck three sites near Hillah.
      late-night-comma: Late ‹strike_date=XXXX-WXX-4:Thursday› night, the US military carried out
        strikes on a fuel port.
      possessive-day: The Pentagon said ‹strike_date=XXXX-WXX-1:Monday›'s strikes hit three depots.
      killed-when: Nine people were killed ‹strike_date=XXXX-WXX-4:Thursday› when US jets struck a
        camp in Anbar.
      after-midnight: The raids which American warplanes carried out after midnight on
        ‹strike_date=XXXX-WXX-4:Thursday› hit two depots.
      weekday-then-other-day: US jets destroyed a depot in Syria on
        ‹strike_date=XXXX-WXX-3:Wednesday›. On 26 October they had come under fire.
      own-attack: The United States attacked three militia posts near Rutba on
        ‹strike_date=XXXX-WXX-1:Monday›.
      killed-by-drone: Two commanders were killed by an American drone in Hillah late on
        ‹strike_date=XXXX-WXX-6:Saturday›.
      month-first: On ‹strike_date=2020-03-13:03/13/2020› US warplanes bombed depots near Karbala.
      late-with-dateline: WASHINGTON, Jan 12 (Newsline) - American forces struck a dozen locations
        in Yemen late ‹strike_date=XXXX-WXX-4:Thursday›.
      other-clock: On ‹strike_date=XXXX-12-21:December 21›, Yemen time, US aircraft carried out air
        strikes in Sanaa.
      midnight-inserted: On ‹strike_date=XXXX-01-23:January 23›, shortly after midnight, American jets
        hit three depots.
      released: On ‹strike_date=XXXX-WXX-4:Thursday› night two F-15Es dropped seven bombs on a depot
        there.
      explosions-lit: Explosions lit the sky on ‹strike_date=XXXX-WXX-4:Thursday› over the port that
        US jets struck.
      munitions-released: Shortly after noon on ‹strike_date=XXXX-WXX-4:Thursday›, two F-16s
        released guided bombs over a bunker near Mayadin.
      bombers-sent: Bombers were sent against caves near Saada on
        ‹strike_date=XXXX-WXX-2:Tuesday›.
      killed-a-leader-on: A US drone strike killed a leader of a militia and at least two of
        his guards as they drove along a street of the capital on
        ‹strike_date=XXXX-WXX-4:Thursday›.
      nights-operation: ‹strike_date=XXXX-WXX-1:Monday› night's operation hit a depot near
        Mukha, the US military said.
      that-day: The Pentagon chief said in a statement late ‹strike_date=XXXX-WXX-7:Sunday› that US
        forces had carried out strikes that day on two depots.
      when: He was being driven home on ‹strike_date=XXXX-WXX-3:Wednesday› when the car was struck
        by a US drone.
      local-time: The Pentagon said that US jets hit a store near Mayadin at 4 a.m. on
        ‹strike_date=XXXX-WXX-5:Friday› local time.
      fronted-said: On ‹strike_date=XXXX-WXX-2:Tuesday›, the US military said, its forces
        carried out a strike on a store in Syria.
      days-operation: The president ordered ‹strike_date=XXXX-WXX-2:Tuesday›'s operation
        against the depot near Mayadin.
      nights-operation-too: ‹strike_date=XXXX-WXX-1:Monday› night's operation was flown by
        American jets over Yemen.
      fronted-after: On ‹strike_date=XXXX-WXX-2:Tuesday›, minutes after a missile was fired
        at a base, an American gunship destroyed a vehicle.
      clock-and-day: Two F-16s hit an arms store near the river at about 4:30 a.m. on
        ‹strike_date=XXXX-WXX-5:Friday›, an officer said.
      overnight-to: The US raids overnight to ‹strike_date=XXXX-WXX-5:Friday› hit two depots.
      who-said-behind: US jets hit a farm near Homs on ‹strike_date=XXXX-WXX-2:Tuesday› that officers
        said had housed rockets.
      reason-of-last-week: US planes struck two stores near Homs early ‹strike_date=XXXX-WXX-3:Wednesday›,
        in reply to rocket fire that began last week.
      reason-of-previous-day: US planes struck a store near Homs on ‹strike_date=XXXX-WXX-3:Wednesday›,
        in reply to an attack the previous day.
      war-of-others-behind: US planes hit three huts near Homs on ‹strike_date=XXXX-WXX-3:Wednesday›, the
        latest such blow since Israel and Hamas went to war.
      drone-fired: On ‹strike_date=XXXX-WXX-1:Monday›, a drone fired two missiles at a house in Mosul.
      also-elsewhere: US jets hit a depot near Homs on ‹strike_date=XXXX-WXX-5:Friday›. ¶ Also on
        Monday, American jets wrecked two launchers in Yemen.
      other-month-days: American aircraft struck a depot near Homs on ‹strike_date=XXXX-11-12:Nov.
        12›, the command said. ¶ US jets bombed nine camps in Syria on Oct. 26.
      drone-fired-two: On ‹strike_date=XXXX-WXX-2:Tuesday›, a drone fired two missiles at a car in
        Baghdad, and the Pentagon said it was behind the US strike.
      """,
    nearMisses: """
      adverb-condemned: Iran on Monday strongly condemned the US air strikes.
      known-base: US jets bombed a depot. Sunday's attack on a post known as Tower 22 hurt 40
        soldiers.
      attack-day: A drone attack on Jan. 28 killed three soldiers, and the US answered with air
        strikes.
      in-mourning: The capital was in mourning on Sunday for ten men killed in US air strikes.
      war-start: The US strikes in Syria come amid the war that broke out in Gaza on October 7.
      minister-speaks: US jets bombed a depot in Anbar. Iraq's foreign minister called it a
        violation on Monday.
      council-meets: The Security Council will meet on Tuesday to discuss the US air strikes in
        Yemen.
      funeral: Mourners gathered in Karbala on Saturday for men killed in US air strikes.
      modal-may: The US strikes may have hit an empty building, a local official said.
      march-verb: Thousands joined a march in Sanaa to protest against the US bombing.
      no-day: US aircraft bombed the depot in the past hours, and smoke still hung over Mayadin.
      israeli-day: Israeli jets struck Damascus on Friday, and the United States said it was not
        involved.
      deadline: The United States, which bombed the camp, gave the militia until Thursday to release
        a hostage.
      planned-day: US strikes on the militias could begin on Sunday, officials told a broadcaster.
      newspaper: The Sunday Telegraph carried photographs of the crater that US bombs left in
        Hajjah.
      other-war: The US raids on Hodeidah follow a truce that was signed in Muscat on April 7.
      letter-day: In a letter dated Friday, senators asked who had authorised the US strikes in
        Yemen.
      said-the-day-after: The United States struck a camp in Anbar, a spokesman said Monday.
      told-then: US jets struck a camp in Anbar, the secretary told reporters on Tuesday.
      on-day-said: The militia on Tuesday said US raids on Hodeidah had killed four of its men.
      since-start: It was one more round of US strikes since the start of the operation on January
        11.
      rose-on: The number of dead in the US air strikes rose to 74 on Friday.
      other-day: WASHINGTON, Nov 14 - US jets have again bombed Syria. On Nov 8 US jets dropped
        bombs on a weapons store.
      dateline-alone: WASHINGTON, March 1 (Newsline) - US raids in Syria killed one fighter, a
        spokesman said.
      rocket-day: Rockets hit the outpost on Tuesday, and two guards were hurt.
      toll-day: The toll from the US raids rose to 12 on Saturday.
      explained-then: Democrats demanded an explanation Friday for the US bombs that hit a crossing.
      stopped-then: The president stopped bombing Yemen on Tuesday, he said; US jets had struck it
        for weeks.
      until-then: The monitor counted all US air strikes through 22 April.
      sunday-disclosed: On Sunday Central Command disclosed that US jets had struck a depot
        near Homs.
      told-ministers: The premier learnt too late of the US raids, he told ministers on
        Monday.
      rockets-of-friday: The US raids answered Friday's rockets on a base near Kirkuk.
      newswire-dateline: ADEN, May 2 (Gulf Wire) - US jets bombed a pier near Mukha, a doctor
        said.
      barrage-day: US raids were the reply to a barrage of nine rockets on Wednesday.
      accused-then: Iraq on Wednesday accused the United States of air strikes on its soil.
      base-was-hit: US jets bombed a depot. The Green Zone was hit on Sunday, and an outpost was as well.
      month-alone: US jets bombed a depot. Rockets flew until March, when American bombers struck 30
        targets, eight days after a drone came down on Monday.
      answered-on: The US raid was an answer to a drone attack on a US base in Jordan on 28 May.
      """)
}
