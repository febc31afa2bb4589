import Annotations

/// Ways of saying the countries of the attacks that the strikes answer, and texts that do not say it.
enum AttackCountryPhrases {
  static let table = PhraseTable(
    field: "attack_country", type: .place,
    stated: """
      first-among-there: It was the first fatal attack among 90 on US troops in
        ‹attack_country:Iraq› and ‹attack_country:Syria›.
      spokesman-behind: The US struck depots used for drone attacks on American troops in
        ‹attack_country:Iraq›, spokesman John Kirby said.
      blamed-for: The minister blamed Iran-backed groups for a string of attacks on bases in
        ‹attack_country:Iraq›.
      attack-in: US jets struck after a drone attack in ‹attack_country:Jordan› killed three
        soldiers.
      troops-in: The US air strikes answered rocket attacks on American troops in
        ‹attack_country:Iraq›.
      both: The strikes were a reply to attacks on US forces in ‹attack_country:Iraq› and
        ‹attack_country:Syria›.
      base-in: American jets bombed the depots after rockets hit a US base in
        ‹attack_country:Syria›.
      region-of: The raid followed a drone attack on soldiers in north-eastern
        ‹attack_country:Syria›.
      possessive: US jets struck days after drones hit American soldiers in ‹attack_country:Iraq›'s
        Anbar province.
      comma: The strikes came after missiles were fired at US troops in Erbil,
        ‹attack_country:Iraq›.
      three: US forces have been attacked in ‹attack_country:Iraq›, ‹attack_country:Syria› and
        ‹attack_country:Jordan›, the Pentagon said.
      stationed: The militia shelled US soldiers stationed in ‹attack_country:Syria›, and American
        jets struck back.
      soil: US jets bombed camps in Syria after an attack on American troops on
        ‹attack_country=Iraq:Iraqi› soil.
      kuwait: A missile attack on a US base in ‹attack_country:Kuwait› led to the air strikes.
      qatar: US bombers struck after Iran fired missiles at an American base in
        ‹attack_country:Qatar›.
      killed-in: The strikes answered the death of three US soldiers in ‹attack_country:Jordan›.
      attacked-passive: American soldiers were attacked in ‹attack_country:Syria› before the US
        bombed the militia's camps.
      wounded-in: US jets struck the group that had wounded five Americans in ‹attack_country:Iraq›.
      tower-22: A drone struck Tower 22 in ‹attack_country:Jordan›, killing soldiers; the US bombed
        the militia.
      strikes-elsewhere: US raids hit depots in Syria after an attack on the US embassy in
        ‹attack_country:Iraq›.
      same-country: US jets bombed camps in Iraq after attacks on American bases in
        ‹attack_country:Iraq›.
      inside: The militia staged attacks on US outposts inside ‹attack_country:Syria›, which led to
        the air strikes.
      bahrain: Drones aimed at the US fleet's harbour in ‹attack_country:Bahrain› drew American air
        strikes.
      count-in: There have been 60 attacks on US troops in ‹attack_country:Iraq› since October.
      headline: US strikes militia camps after soldiers die in ‹attack_country:Jordan› attack
      saudi: US jets struck launchers after missiles hit American troops in
        ‹attack_country:Saudi Arabia›.
      emirates: Rockets aimed at a US base in the ‹attack_country:United Arab Emirates› were
        followed by American strikes.
      answer-order: The strikes were taken at the direction of the president in response to
        attacks on U.S. personnel in ‹attack_country:Iraq› and ‹attack_country:Syria›.
      targeted-by: American troops were targeted by a drone in northern ‹attack_country:Iraq›.
      colon-parts: US bases have come under attack 165 times since October: 66 in
        ‹attack_country:Iraq›, 98 in ‹attack_country:Syria› and one in ‹attack_country:Jordan›.
      deaths-at: The US raids answered the deaths of three reservists at Tower 22, a post in
        ‹attack_country=Jordan:Jordan›.
      by-means: US jets struck. A drone had killed three soldiers and injured 40 others in
        north-east ‹attack_country=Jordan:Jordan›.
      rockets-on-post: US gunships answered rockets on two US bases in ‹attack_country=Syria:Syria›.
      pair-of-numbers: The US counts 30 attacks on its troops in ‹attack_country=Syria:Syria› and 12 in
        ‹attack_country=Iraq:Iraq› since May.
      gone-after: Militias have gone after U.S. troops in ‹attack_country:Syria› 40 times since May.
      named-base-in: The US struck after a drone crashed into the Erbil air base in northern
        ‹attack_country:Iraq›.
      """,
    nearMisses: """
      strike-country: US jets bombed two militia camps in Syria on Friday.
      base-alone: Rockets hit US troops at Ain al-Asad, and American jets struck back.
      town-alone: A drone attack on American soldiers in Erbil led to the US air strikes.
      gaza: US jets struck Yemen as the war in Gaza went on.
      group-name: The Islamic Resistance in Iraq said it had attacked a US base with drones.
      israel-attacked: US jets bombed Houthi launchers after missiles were fired at Israel.
      condemnation: Russia and Turkey condemned the drone attack on US soldiers.
      arms-from: The drones that hit the American soldiers were built in Iran, the Pentagon said.
      islamic-state: Islamic State gunmen bombed a mosque in Pakistan a month before US jets hit
        their camp.
      israeli-strikes: Israel struck Syria on the day a drone hit American troops.
      threat: The militia threatened to attack US bases in Kuwait after the American air strikes.
      took-off: US jets that took off from Jordan bombed the group that attacked American troops.
      attack-on-soil: The premier rejected any attack on Iraq after the US raid.
      bombed-by-us: US jets struck Hajjah, in Yemen, on Monday, and nobody fired back.
      """)
}
