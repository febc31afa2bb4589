import Annotations

/// Ways of saying which in a series the strikes are, and texts that do not say it.
enum StrikeOrdinalPhrases {
  static let table = PhraseTable(
    field: "strike_ordinal", type: .ordinal,
    stated: """
      nth-time-he: This is the ‹strike_ordinal=3:third› time he has had to bomb the militias
        since spring.
      for-nth-time: US jets bombed militia depots in Syria for the ‹strike_ordinal=2:second›
        time.
      in-nth-wave: US forces hit five sites in the ‹strike_ordinal=4:fourth› joint wave of
        strikes.
      since-tensions-began: It is the ‹strike_ordinal=1:first› time that Washington has bombed
        the group since the quarrel began in May 2018.
      series-of-us: The raids were the ‹strike_ordinal=2:second› series of U.S. strikes in the
        province this week.
      such-operation: It was the ‹strike_ordinal=3:third› such US operation in eastern Syria in less
        than three weeks.
      nth-round: Monday's was the ‹strike_ordinal=8:eighth› round in less than two weeks of US
        strikes.
      second-time: US jets bombed the militia's depots for the ‹strike_ordinal=2:second› time in a
        week.
      fourth-round: The Pentagon announced a ‹strike_ordinal=4:fourth› round of air strikes on
        Houthi launch sites.
      digit-ordinal: It was the US military's ‹strike_ordinal=5:5th› strike on the coast of Yemen
        this month.
      first-time: The United States bombed a camp in Babil for the ‹strike_ordinal=1:first› time
        since the attacks began.
      first-strikes: They were the ‹strike_ordinal=1:first› US air strikes in Iraq in almost two
        years.
      wave: American forces launched a ‹strike_ordinal=3:third› wave of air strikes on Hajjah before
        dawn.
      series: US aircraft carried out a ‹strike_ordinal=2:second› series of strikes on the Qaim
        border post.
      marked: The raid near Mayadin marked the ‹strike_ordinal=6:sixth› US air strike of the autumn.
      its-nth: The US conducted its ‹strike_ordinal=7:seventh› strike on anti-ship missiles in ten
        days.
      their-nth: US and British jets flew their ‹strike_ordinal=4:fourth› joint raid on Houthi
        bunkers.
      ordered-time: It is the ‹strike_ordinal=2:second› time that Joe Biden has ordered air strikes
        on the group.
      twenty-first: Thursday's raid was the ‹strike_ordinal=21:twenty-first› American strike on
        Yemen since January.
      digits-21st: The attack on the tunnel was the ‹strike_ordinal=21:21st› US air strike since the
        campaign opened.
      war-of-others: US jets bombed a depot in Mayadin. The raid was the ‹strike_ordinal=4:fourth›
        since March, part of a spiral set off by the Israel-Gaza war.
      since: US drones hit the compound, the ‹strike_ordinal=8:eighth› American strike on the
        province since spring.
      retaliatory: The ‹strike_ordinal=3:third› retaliatory US strike came hours after rockets hit
        its troops.
      set-of: US Central Command said a ‹strike_ordinal=2:second› set of strikes had destroyed three
        launchers.
      passive: The camp south of Baghdad was struck by US aircraft for the ‹strike_ordinal=4:fourth›
        time.
      in-as-many: It was the ‹strike_ordinal=2:second› US strike in as many days on Sanaa.
      military-action: The bombing was the ‹strike_ordinal=3:third› military action taken by the US
        against the militias since October.
      tenth: The air strikes on Taiz were the ‹strike_ordinal=10:10th› by US forces in the province.
      latest-third: The latest US raid, the ‹strike_ordinal=3:third› of its kind, hit a warehouse in
        Deir ez-Zor.
      direct-action: It was the ‹strike_ordinal=1:first› direct American strike on the Revolutionary
        Guards in Syria.
      marks: The US bombing of the depot marks the ‹strike_ordinal=4:fourth› time since October
        that American aircraft have hit targets in Syria.
      known-round: It was the ‹strike_ordinal=3:third› known round of US strikes on the militias
        in a month.
      for-the-time: For the ‹strike_ordinal=2:second› time in a week, US jets bombed a militia
        camp near Abu Kamal.
      in-a-series: The raid was the ‹strike_ordinal=6:sixth› in a series of US strikes on Houthi
        launchers.
      consecutive: US warplanes struck Sanaa for a ‹strike_ordinal=5:fifth› consecutive night.
      digits-th: The ‹strike_ordinal=12:12th› US strike this month hit a radar site outside
        Hajjah.
      reply-to: The Pentagon called the raid the administration's ‹strike_ordinal=1:first› military
        reply to the rocket attacks on its troops.
      first-that: US jets hit the camp in a ‹strike_ordinal=2:second› bombardment within a day and
        the ‹strike_ordinal=1:first› that Washington has announced in Iraq.
      lashed-out: It is the ‹strike_ordinal=3:third› time this year that Washington has lashed out at
        the group.
      second-ordered: The US raid was the ‹strike_ordinal=2:second› ordered by Biden since he
        became president.
      eighth-on: This was the ‹strike_ordinal=8:eighth› American strike on the Houthis in just over
        a week.
      engagement: This is the ‹strike_ordinal=3:third› engagement of US forces against the militias
        in Syria this month.
      use-of-force: The US raid in Syria was the president's ‹strike_ordinal=1:first› use of force.
      long-predicate: The pre-dawn action by US jets, against what it called a command node, was the
        ‹strike_ordinal=2:second› on Iraqi soil in a day.
      appositive: The United States struck the Houthis in Yemen early on Friday, the
        ‹strike_ordinal=1:first› on Yemeni soil since autumn.
      bare-fourth: US jets bombed three depots. This was the ‹strike_ordinal=4:fourth› inside Iraq
        since October.
      on-soil: The US raid was the ‹strike_ordinal=3:third› on Iraqi soil in a week.
      joint-wave: American and British jets flew their ‹strike_ordinal=2:second› joint wave
        of strikes on the Houthis.
      fourth-announced: Sunday's strike was the ‹strike_ordinal=4:fourth› announced by
        Washington this year.
      fourth-but-first: Sunday's US strike was the ‹strike_ordinal=4:fourth› in Iraq since
        May but the ‹strike_ordinal=1:first› to reach the capital.
      time-of-bombers: It was the ‹strike_ordinal=2:second› time that the president had sent
        bombers against the militias.
      used-force: It was the ‹strike_ordinal=3:third› time that the president has used force
        against the militias.
      have-hit: It was the ‹strike_ordinal=4:fourth› time this spring that American planes have hit the
        militia.
      had-to-bomb: This is the ‹strike_ordinal=2:second› time that he has had to bomb the group.
      """,
    nearMisses: """
      first-deadly-attack: US jets bombed two depots. The drone attack was the first deadly one
        among 90 on US troops.
      attack-ordinal: US jets struck the militia hours after the second drone attack on al-Tanf in a
        week.
      since-the-first: US jets bombed Taiz in the largest strikes since the first.
      at-first: The Guards at first spoke of an attack by US jets.
      year-of-war: The US air strikes came in the third year of the war in Sudan's west.
      fleet: Jets of the US Fifth Fleet bombed a radar station near Hodeidah.
      rank: First Lieutenant Mark Dale flew one of the jets in the US strikes.
      second-largest: US bombs fell on the outskirts of Yemen's second-largest city.
      anniversary: The US bombed Sanaa on the eve of the 10th anniversary of the Houthi takeover.
      brigade: US aircraft hit the headquarters of the 45th Brigade in Jurf al-Sakhar.
      israeli-first: It was the first Israeli strike on Hodeidah, while US forces held their fire.
      second-building: US missiles hit a depot in Mayadin and a second building burned down.
      responders: First responders dug through rubble after US air strikes in Ibb.
      third-drone: After US raids in Yemen, a third drone was shot down over the Gulf of Aden.
      first-statement: In its first statement on the US air strikes, Baghdad spoke of a violation.
      first-deaths: They were the first US soldiers killed by enemy fire there since the strikes
        began.
      second-statement: In a second statement, the Pentagon said the strikes had hit a depot.
      second-wave-in: Rescuers were hit in a second wave of US strikes minutes later.
      second-in-command: The US drone strike killed the militia's second in command.
      ships-engaged: US jets bombed Saada. The Houthis said that warships had been engaged for the
        third time in a day.
      second-round: Most of the dead were hit by a second round of US bombing.
      killed-first: The soldier was the first to be killed near Erbil, hours after US raids.
      second-time-spoke: It was the second time that the president had spoken to the premier
        since the US strikes.
      rockets-have-hit: The US struck back. It was the fourth time this spring that rockets have hit the
        base.
      """)
}
