import Annotations

/// Ways of saying how many people were killed in attacks, and texts that do not say it.
enum AttackKilledPhrases {
  static let table = PhraseTable(
    field: "attack_killed", type: .count,
    stated: """
      active: US jets struck after a drone attack killed ‹attack_killed=3:three› American soldiers.
      answer-to-which: The US strikes were the answer to a drone attack in Jordan which killed
        ‹attack_killed=3:three› people.
      passive: ‹attack_killed=2:Two› US soldiers were killed in the rocket attack that led to the
        air strikes.
      participle: A drone hit the base in Jordan, killing ‹attack_killed=3:three› US troops.
      contractor: The US struck after rockets killed ‹attack_killed=1:a› contractor in Erbil.
      one: ‹attack_killed=1:One› American was killed when militiamen shelled the base at Kirkuk.
      american-contractor: An attack that killed ‹attack_killed=1:an› American contractor led to the
        US raids.
      deaths-of: The air strikes answered the deaths of ‹attack_killed=3:three› American service
        members.
      death-singular: The US raid followed the death of ‹attack_killed=1:a› US soldier in a mortar
        attack.
      lost-lives: ‹attack_killed=4:Four› US soldiers lost their lives in the attack, for which US
        jets struck the militia.
      claimed-lives: The drone attack that claimed ‹attack_killed=3:three› American lives was
        answered with air strikes.
      left-dead: Rockets fired at Camp Taji left ‹attack_killed=2:two› American soldiers dead.
      killed-and-wounded: The attack killed ‹attack_killed=3:three› US soldiers and wounded more
        than 40 others.
      since: Attacks on US forces have killed ‹attack_killed=5:five› soldiers since October.
      at-least: At least ‹attack_killed=>=2:two› Americans were killed in the rocket attack on the
        base.
      more-than: More than ‹attack_killed=>200:200› US soldiers have been killed in militia attacks
        over the years.
      nobody: ‹attack_killed=0:Nobody› was killed in the drone attack on US troops in Hasakah.
      no-casualties: There were ‹attack_killed=0:no› casualties among US troops in the rocket
        attack, the Pentagon said.
      none: ‹attack_killed=0:None› of the attacks on American bases has killed a soldier.
      no-americans: ‹attack_killed=0:No› Americans were killed in the attack on al-Tanf.
      coalition: ‹attack_killed=2:Two› coalition soldiers died in the mortar attack on the base.
      partner: A suicide drone killed ‹attack_killed=6:six› Kurdish fighters at a base used by US
        troops.
      bomb: A roadside bomb killed ‹attack_killed=1:one› US marine, and American jets struck the
        cell.
      killed-by: ‹attack_killed=3:Three› soldiers killed by the drone at Tower 22 were from Georgia.
      which-killed: The attack, which killed ‹attack_killed=3:three› US reservists, was claimed by a
        militia.
      died-of-wounds: ‹attack_killed=1:A› soldier wounded in the attack on US troops died of his
        wounds on Monday.
      range: Between ‹attack_killed=3..5:three and five› Americans were killed in the attack, early
        reports said.
      double: The US blamed the militia for a rocket attack in which ‹attack_killed=2:two› Americans
        and ‹attack_killed=1:a› Briton died.
      civilian-contractor: The US raid came after ‹attack_killed=1:a› civilian contractor was
        killed in a rocket attack on Erbil.
      two-and-one: US jets struck back after rockets killed ‹attack_killed=2:two› American soldiers
        and ‹attack_killed=1:a› British medic at Taji.
      and-a-briton: The US raids answered rockets on a base. ‹attack_killed=2:Two› American
        soldiers and ‹attack_killed=1:a› Briton were killed there.
      it-lost: Washington bombed the sites in revenge for the ‹attack_killed=3:three› troopers it
        lost to a drone attack in Jordan.
      salvo-at-airport: The salvo at the airport in Erbil killed ‹attack_killed=1:a› contractor with
        the coalition; US jets answered it.
      over-the-death: US bombers had struck 85 targets over the death of ‹attack_killed=3:three›
        American soldiers.
      contractor-aside: ‹attack_killed=1:A› civilian contractor, a welder from Manila, was killed
        when rockets hit the US base near Kirkuk.
      """,
    nearMisses: """
      strike-deaths: US air strikes killed seventeen militiamen near Abu Kamal.
      answered-earlier: US jets hit a camp near the border with Jordan late on Friday, the army
        said. ¶ A general said so. ¶ More may come. ¶ In early May US planes bombed a depot after
        rockets killed two American soldiers.
      gaza: US jets struck Yemen as the dead in Gaza passed 30,000.
      wounded-only: A drone attack wounded five American soldiers in Syria.
      october-attack: Hamas gunmen killed 1,200 people in Israel, months before US strikes in Yemen.
      crash: Five American soldiers died in a helicopter crash before the US air strikes.
      islamic-state: Islamic State gunmen killed four villagers near Tikrit, an Iraqi officer said.
      sailors: Three sailors drowned when a freighter sank off Aden in a storm, days before the US
        raids.
      strike-killing: American drones hit a convoy in Anbar, killing four militiamen.
      israeli: A Houthi missile killed one man in Tel Aviv before the US raids.
      attack-failed: The US shot down three drones aimed at its soldiers in Erbil.
      threat: The militia vowed to kill two Americans for each man lost in the air strikes.
      toll-strikes: The death toll of the US strikes rose to nine, a doctor said.
      leader-of-militia: A militia commander was killed in a US drone strike in Baghdad.
      civilian-denial: The strike was a response to attacks on American troops and there were no
        civilian deaths, the command said.
      missile-on-farm: A US missile hit a farm near Hajjah, killing four labourers.
      presumed-dead: Two US sailors are presumed dead after they boarded a dhow.
      reason-of-raids-then: US jets hit a store near Homs on Friday. In December 2019 US jets bombed
        five posts after a rocket killed a contractor near Kirkuk.
      """)
}
