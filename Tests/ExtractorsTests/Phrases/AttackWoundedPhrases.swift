import Annotations

/// Ways of saying how many people were wounded in attacks, and texts that do not say it.
enum AttackWoundedPhrases {
  static let table = PhraseTable(
    field: "attack_wounded", type: .count,
    stated: """
      list-behind-colon: A rocket attack hit the airport. ‹attack_wounded=9:Nine› other people
        were hurt: ‹attack_wounded=8:eight› contractors and ‹attack_wounded=1:one› US soldier.
      missed-and-hurt: Ten rockets were aimed at US troops at Green Village. One missed and
        struck a home, wounding ‹attack_wounded=2:two› women.
      among-them-one: Rockets hit the US base; ‹attack_wounded=9:nine› people were wounded,
        among them ‹attack_wounded=1:an› American soldier.
      a-national: Missiles were fired at Ain al-Asad air base on Saturday; ‹attack_wounded=1:an›
        Iraqi was also wounded.
      hurting-another: A drone hit the base, killing a US contractor and hurting another as well
        as ‹attack_wounded=5:five› soldiers.
      none-of-the-soldiers: One rocket was fired at the base and ‹attack_wounded=0:none› of the
        soldiers was hurt; the strike came later.
      active: The US struck after a drone attack wounded ‹attack_wounded=5:five› American soldiers.
      in-which-relative: The US raids answered a rocket barrage in which two men died and
        ‹attack_wounded=12:twelve› others were wounded.
      hurt-at-base: US jets struck back. Eight rockets came in, and ‹attack_wounded=9:nine› people
        were hurt at Al Asad.
      none-of-soldiers: A rocket fell on the base, and ‹attack_wounded=0:none› of the soldiers was
        hurt.
      treated: Rockets fell on the outpost, and ‹attack_wounded=2:two› American soldiers were
        treated for concussion.
      passive: ‹attack_wounded=8:Eight› US soldiers were wounded in the rocket attack on Ain
        al-Asad.
      injured: ‹attack_wounded=34:Thirty-four› American troops were injured in the drone attack in
        Jordan.
      participle: Rockets landed on the US base in Erbil, injuring ‹attack_wounded=6:six› soldiers.
      killed-and-wounded: The attack killed three US soldiers and wounded at least
        ‹attack_wounded=>=40:40› others.
      more-than: The drone attack injured more than ‹attack_wounded=>30:thirty› US service members.
      over: Over ‹attack_wounded=>100:100› US troops were hurt in the missile attack on the base.
      about: About ‹attack_wounded=~60:60› American soldiers have been wounded in attacks since
        October.
      nearly: Nearly ‹attack_wounded=~70:seventy› US personnel have been injured in the militia's
        attacks.
      brain-injuries: ‹attack_wounded=24:Twenty-four› US troops suffered brain injuries in the
        attacks.
      diagnosed: ‹attack_wounded:19› American soldiers were diagnosed with concussion after the
        attack on al-Tanf.
      tbi: The Pentagon said ‹attack_wounded:110› US troops had traumatic brain injuries from the
        Iranian missile attack.
      minor: ‹attack_wounded=21:Twenty-one› US troops suffered minor injuries in the drone attacks.
      critical: The attack in Erbil left ‹attack_wounded=1:one› American in critical condition.
      three-us: A drone attack on Christmas Day wounded ‹attack_wounded=3:three› US service members.
      a-soldier: Shrapnel from the rocket attack wounded ‹attack_wounded=1:a› US soldier.
      contractor: The attack wounded ‹attack_wounded=1:a› US contractor and led to the American air
        strikes.
      several: ‹attack_wounded=several:Several› US soldiers were wounded in the attack on the
        Hasakah base.
      dozens: ‹attack_wounded=dozens:Dozens› of American troops were injured when a drone hit their
        quarters.
      no-injuries: There were ‹attack_wounded=0:no› injuries in the attack on US troops, the
        Pentagon said.
      nobody: ‹attack_wounded=0:Nobody› was wounded in the rocket attack on the American base.
      none-hurt: ‹attack_wounded=0:No› Americans were hurt in the drone attack on al-Tanf.
      no-casualties: The attack on the US base in Syria caused ‹attack_wounded=0:no› casualties,
        officials said.
      up-to: Up to ‹attack_wounded=<=45:45› soldiers may have been injured in the attack on the US
        outpost.
      range: Between ‹attack_wounded=5..7:five and seven› US personnel were wounded in the rocket
        attack.
      since: Attacks by the militias have wounded ‹attack_wounded:59› US personnel since
        mid-October.
      part: ‹attack_wounded=9:Nine› Americans were wounded in the attack; ‹attack_wounded?=2:two›
        were flown to Germany.
      mixed: The rocket attack injured ‹attack_wounded=4:four› Iraqi guards at a base used by
        American troops.
      coalition: ‹attack_wounded=3:Three› coalition soldiers were hurt when mortars hit their base.
      another-one: The drone that hit the base killed a US contractor and wounded
        ‹attack_wounded=1:another›.
      one-and-five: ‹attack_wounded=1:A› US soldier and ‹attack_wounded=5:five› contractors were
        also injured when rockets hit the American base.
      along-with: One US contractor was killed and ‹attack_wounded=1:another› was hurt along with
        ‹attack_wounded=4:four› soldiers in the drone attack on the base.
      leaving-one: US jets struck the militia after an attack injured ‹attack_wounded=3:three› US
        troops, leaving ‹attack_wounded=1:one› in critical condition.
      in-that-incident: US jets struck the launch site. A missile had hit the air base the day
        before. ‹attack_wounded=8:Eight› American soldiers were injured in that incident.
      a-second: US jets struck after a drone that hit the base had hurt ‹attack_wounded=5:five›
        service members and ‹attack_wounded=1:a› second contractor.
      stood-at: US jets struck again after attacks on American troops. The number of the injured
        stood at ‹attack_wounded:59›.
      after-rockets: Rockets landed on the outpost at dawn. ‹attack_wounded=3:Three› people were
        wounded.
      none-to-us: US jets struck the militia. The previous day's attack had caused
        ‹attack_wounded=0:no› injuries to US personnel.
      nobody-at-base: Rockets landed near the outpost at dawn. ‹attack_wounded=0:Nobody› was wounded.
      among-them: The US struck after rockets hit the base. ‹attack_wounded=9:Nine› people, among
        them a guard and four American contractors, were hurt in the attack.
      and-others: The attack that US jets answered hurt ‹attack_wounded=4:four› American soldiers
        and ‹attack_wounded=2:two› Iraqi policemen.
      came-down: Katyusha rockets came down on the outpost. ‹attack_wounded=0:Nobody› was
        hurt.
      injuries-to-us: There were ‹attack_wounded=0:no› injuries to US personnel in the rocket
        attack.
      concussions: The US struck in Anbar on Sunday. ‹attack_wounded=25:Twenty-five› soldiers
        have been diagnosed with concussions.
      others-after-ours: The drone killed two American soldiers on Sunday, and
        ‹attack_wounded=12:12› others were hurt.
      besides-another: It hit a hangar, wounding another as well as ‹attack_wounded=4:four› US
        service members.
      hurt-no-one: Rockets were aimed at Conoco on Monday; they hurt ‹attack_wounded=0:no one›.
      base-was-targeted: In the evening Conoco was targeted, and ‹attack_wounded=1:one› soldier was hurt.
      nobody-when: ‹attack_wounded=0:No one› was hurt when ten rockets were aimed at the Green
        Village base on Friday morning.
      none-in-next: Five rockets fell near US troops in Hasakah on Monday. They caused
        ‹attack_wounded=0:no› casualties.
      being-examined: ‹attack_wounded=5:Five› American soldiers were being examined for brain
        injuries after the missiles hit the base.
      contractor-aside: One civilian contractor, a welder, was killed and ‹attack_wounded=7:seven›
        others were hurt when rockets hit the airport in Erbil.
      """,
    nearMisses: """
      strike-wounded: US air strikes wounded seventeen militiamen near Abu Kamal.
      fighters-that: US jets answered the attack with a raid in which nine fighters were wounded.
      year-before: The US struck the militia again late on Friday, hitting a depot near Homs, the
        army said. ¶ A general said so. ¶ In August of last year, rockets wounded three American
        soldiers there.
      answered-before: US jets hit a camp near the border with Jordan late on Friday, the army
        said. ¶ A general said so. ¶ More may come. ¶ On 3 May US planes bombed a depot after
        rockets wounded three American soldiers.
      killed-only: A drone attack killed three US soldiers in Jordan.
      gaza: More than 60,000 people have been wounded in Gaza as US jets strike Yemen.
      crash: Two US airmen were injured when their jet ran off the runway.
      islamic-state: An Islamic State bomb wounded ten shoppers in Kirkuk, police said.
      strike-injuring: American jets bombed a depot in Mayadin, injuring three guards.
      merchant: Four sailors were injured in an engine-room fire on a tanker off Aden.
      israelis: Rockets from Lebanon wounded two Israelis before the US raids on Yemen.
      times: US troops have been attacked 40 times since October.
      unknown: The Pentagon would not say how many soldiers had been hurt in the attack.
      strike-toll: The US strikes left four dead and eleven wounded, a doctor said.
      drill: Six US soldiers were injured in a training accident in Kuwait.
      struck-wounded: The US air strike on the depot wounded two fighters.
      reason-of-old-raids: US jets last bombed the town in March, after a drone wounded six
        men near Hasakah.
      theirs-after-theirs: The US raid killed two militiamen, and 12 others were hurt.
      every-one: Every one of the soldiers with brain injuries is back on duty.
      nobody-by-strike: US jets bombed a depot near Mayadin. Nobody was hurt, the governor said.
      """)
}
