import Annotations

/// Ways of saying how many attacks there were on US or coalition forces, and texts that do not say it.
enum AttackCountPhrases {
  static let table = PhraseTable(
    field: "attack_count", type: .count,
    stated: """
      have-received: American troops have received ‹attack_count:52› attacks with rockets and
        drones since the spring.
      first-among: It was the first fatal attack among at least ‹attack_count=>=80:80› on US
        troops in Iraq since October.
      raised-the-total: Drones attacked US troops in Syria again. That brought the total to
        ‹attack_count:27›.
      drones-used-times: Since June drones have been used against US forces ‹attack_count:6›
        times.
      since-the-war: Since the war in Gaza began in October 2023, militias have carried out over
        ‹attack_count=>90:90› attacks on US bases.
      attacks-on: There have been ‹attack_count:40› attacks on US troops in Iraq and Syria since
        October.
      date-colon-parts: There have been ‹attack_count=41:41› attacks on US troops since October
        17: ‹attack_count=22:22› in Iraq, ‹attack_count=19:19› in Syria.
      tally-stands-at: US troops in Iraq have faced ‹attack_count:46› attacks since May. A month
        ago the tally stood at ‹attack_count:31›.
      figure-is: Militias claim over ‹attack_count=>70:70› attacks on US troops in Syria; the
        Pentagon's figure is ‹attack_count:61›.
      at-least: US jets struck the militia after at least ‹attack_count=>=55:55› attacks on American
        forces.
      more-than: More than ‹attack_count=>60:60› attacks have been launched against US bases in
        Iraq.
      have-been-attacked: US and coalition troops have been attacked ‹attack_count:38› times since
        mid-October.
      at-least-times: American soldiers in Syria have been attacked at least ‹attack_count=>=32:32›
        times.
      come-under: US forces have come under fire ‹attack_count:46› times in a month, the Pentagon
        said.
      targeted-times: Bases that house US troops have been targeted ‹attack_count:17› times with
        drones and rockets.
      drone-attacks: The militias carried out ‹attack_count=14:fourteen› drone attacks on US forces
        in Iraq.
      drone-and-rocket: US troops have faced ‹attack_count:28› drone and rocket attacks since the
        war began.
      over: Over ‹attack_count=>150:150› attacks on American soldiers have been recorded.
      nearly: There have been nearly ‹attack_count=~170:170› attacks on US troops in the region.
      about: About ‹attack_count=~100:a hundred› attacks on coalition bases preceded the US strikes.
      some: Some ‹attack_count=~160:160› attacks have hit US positions in Iraq, Syria and Jordan.
      up-to: The group mounted up to ‹attack_count=<=25:25› attacks on American troops, an official
        said.
      dozens: ‹attack_count=dozens:Dozens› of attacks on US soldiers have been blamed on the
        militia.
      scores: ‹attack_count=dozens:Scores› of rocket attacks on American bases preceded the air
        strikes.
      several: The US struck after ‹attack_count:several› attacks on its forces in Hasakah.
      two-countries: US troops were attacked at least ‹attack_count=>=32:32› times in Iraq and
        ‹attack_count=34|>=34:34› times in Syria.
      part-of-total: The Pentagon counted ‹attack_count:73› attacks on US forces, ‹attack_count:20›
        of them with rockets.
      past-day: ‹attack_count=4:Four› attacks were made on US troops within a day, an official said.
      claimed: The Islamic Resistance in Iraq claimed ‹attack_count=11:eleven› attacks on American
        bases.
      recorded-by-pentagon: The Pentagon has recorded ‹attack_count:58› separate attacks against US
        personnel.
      nominal-series: A series of ‹attack_count=6:six› attacks on US forces led to the air strikes.
      wave: American jets bombed depots in reply to ‹attack_count:23› attacks on coalition
        personnel.
      spate: The raid followed a spate of a ‹attack_count=12:dozen› rocket attacks on US soldiers in
        Erbil.
      number-rose: The number of attacks on US forces has risen to ‹attack_count:66›, the
        spokeswoman said.
      twice: US troops at al-Tanf were attacked ‹attack_count=2:twice› on Thursday.
      passive-times: The American base at Ain al-Asad has been shelled ‹attack_count=9:nine› times
        this month.
      houthi-warships: The Houthis have attacked US warships ‹attack_count:174› times, the Pentagon
        said.
      headline: ‹attack_count:50› attacks on US troops, then American jets strike in Syria
      colon: ‹attack_count:165›: attacks on US and coalition forces in Iraq and Syria since
        October
      times-parts: US forces have been attacked no fewer than ‹attack_count=>=58:58› times:
        ‹attack_count:27› times in Iraq and ‹attack_count:31› times in Syria.
      gone-after: Militias have gone after US troops in Syria ‹attack_count:78› times since 2021.
      numbered: Attacks on American forces in Iraq had numbered ‹attack_count:66› by the weekend.
      in-that-sum: The militias have attacked US troops in the region over ‹attack_count=>150:150›
        times since the war began.
      over-the-last: The raid answered more than ‹attack_count=>12:a dozen› attacks on US forces
        over the last several weeks.
      there-have-been: The raid came after more attacks on US forces. There have been
        ‹attack_count:52› in less than four weeks: ‹attack_count:24› in Iraq and ‹attack_count:28› in
        Syria.
      listed-countries: US troops in Iraq, Syria and Jordan have been attacked more than
        ‹attack_count=>200:200› times.
      colon-parts: Militias have attacked US forces ‹attack_count:90› times: ‹attack_count:50› in Iraq
        and ‹attack_count:40› in Syria.
      of-them-in: There have been ‹attack_count:44› attacks on US troops, ‹attack_count:30› of them in
        Syria.
      bases-where: The Pentagon counts at least ‹attack_count=>=41:41› attacks on bases where
        Americans serve.
      been-attacked-times: The outposts have been attacked some ‹attack_count=~24:two dozen› times
        in the past year, the Pentagon said.
      fire-occasions: US forces in Iraq have come under rocket and drone fire on ‹attack_count:103›
        occasions.
      since-last-day: There have been at least ‹attack_count=>=19:19› attacks on U.S. personnel
        since last Tuesday.
      split-by-country: There have been more attacks on US troops since, a spokeswoman said. It is
        now ‹attack_count=67:67› in Iraq, ‹attack_count=98:98› in Syria.
      odd: After ‹attack_count=~160:160›-odd attacks on American bases, US jets struck.
      incidents: The Pentagon has logged more than ‹attack_count=>120:120› incidents against
        US troops since autumn.
      salvos: ‹attack_count=2:Two› smaller salvos hit American troops near Balad.
      there-had-been-parts: Attacks on US troops have grown. As of Sunday there had been
        ‹attack_count=46:46›, ‹attack_count=24:24› of them in Iraq and ‹attack_count=22:22›
        in Syria.
      of-which-counted: The US struck back for a string of attacks in Iraq, of which
        officials have counted ‹attack_count=11:11›.
      put-tally: US troops have been attacked since May. The Pentagon put the tally at
        ‹attack_count:118›.
      on-occasions: Bases with American troops have been attacked on ‹attack_count:19›
        occasions since May.
      far-on-israel: Since the attack on Israel, militias have carried out over ‹attack_count=>90:90›
        attacks on U.S. bases in Iraq.
      count-stands-at: The count of attacks on American troops in Syria now stands at
        ‹attack_count=88:88›.
      used-against-forces: Since May drones have been used against coalition forces ‹attack_count=6:six›
        times.
      there-have-been-bare: Attacks on US troops have gone on. There have been ‹attack_count=33:33› in
        Iraq since May.
      shot-at-times: American troops in Syria have been shot at ‹attack_count=31:31› times since May.
      there-each: US troops are shot at daily. There have been ‹attack_count=31:31› in five weeks, a
        general said, ‹attack_count=20:20› of them in Iraq and ‹attack_count=11:11› in Syria.
      come-under-number: American bases in Iraq and Syria have come under more than
        ‹attack_count=>90:90› rocket and drone attacks since October.
      used-against-times: Since May drones have been used against US forces in Iraq at least
        ‹attack_count=>=6:six› times.
      received: US forces have received ‹attack_count=44:44› attacks with rockets in Iraq and Syria.
      with-rockets: There have been over ‹attack_count=>60:60› attacks on US troops, most with bombs and
        ‹attack_count=9:nine› of them with rockets.
      upon-troops: Sunday's attack was deadly. It was the worst among ‹attack_count=71:71› on US troops in
        Iraq.
      """,
    nearMisses: """
      toll-rose-after-attack: The toll from US strikes on militias in Syria, in answer to a
        drone attack, rose to 19.
      strikes: US jets carried out seven air strikes on the militia in Syria.
      figure-of-dead: The US raid killed nine men; the Pentagon's figure is four.
      single: An attack on US troops in Erbil wounded a soldier, and American jets replied.
      drones: Three drones hit a base of American troops in the Hasakah countryside.
      merchant: Somali pirates have made 30 attacks on merchant ships, a US admiral said.
      ordinal: It was the third attack on US forces in Erbil in a week.
      dead: Attacks on US troops have killed three soldiers since January.
      israel: Hezbollah has carried out 12 attacks on Israeli posts along the border.
      islamic-state: Islamic State carried out 20 attacks on Iraqi police this month, a spokesman
        said.
      rockets: Militiamen fired 15 rockets at a base that houses American soldiers.
      bases: US troops at four bases were put on alert after the attack.
      days: Ten days after the attack on its soldiers the US bombed the militia.
      earlier-round: US jets struck on Friday. The strikes of last March had answered 12 attacks on
        American troops.
      strikes-there-have-been: US jets struck the camps again. There have been 52 since March.
      us-attack: The US attack on the militia hit 20 sites.
      split-troops: Rockets were fired at US troops again. The US has troops there, about 2,500 in
        Iraq and 900 in Syria.
      split-targets: US jets bombed seven sites after attacks on its troops: three in Iraq and four
        in Syria.
      percent: US strikes have cut drone attacks on American ships by 55 percent, an official said.
      date-colon: Since October 17 there have been no attacks on US troops in Jordan.
      toll-as-attacks: Toll from US strikes rises to 19 as more attacks follow
      put-toll: US jets bombed Saada. Doctors put the tally at 18.
      parts-of-sites: US jets hit five sites after a rocket attack on US troops, three of them in Iraq.
      there-were-dead: There have been 31 dead in Iraq since the US raids began.
      """)
}
