/// Phrases of the rules for tolls as nouns, split counts, and other rounds than the one at hand.
extension RegexPhrases {
  static let news: KeyValuePairs<String, String> = [
    "strike_date.not-of-attack":
      "an answer to a rocket attack on ‹Friday›",
    "strike_date.not-the-last":
      "the last joint raid was on ‹May 3›",
    "strike_date.not-in-passing":
      "took effect on ‹May 3›",
    "strike_date.not-rockets-of":
      "‹Friday›'s barrage",
    "strike_date.killed-when":
      "four fighters were killed on ‹Friday› when US jets",
    "strike_killed.source-has":
      "the Observatory has ‹six›.",
    "strike_wounded.put-injured":
      "put the injured at ‹nine›, then at 12 and 14",
    "strike_killed.tolls-of":
      "had given tolls of ‹four› and six",
    "strike_killed.not-injured-among":
      "‹five› aid workers who were injured",
    "strike_killed.dead-were":
      "most of the dead were guards and ‹two› were medics",
    "strike_killed.cost-lives":
      "has cost at least ‹30› lives",
    "strike_killed.not-of-earlier":
      "an earlier raid that week killed ‹nine›",
    "strike_killed.not-then":
      "‹nine› men were killed then",
    "strike_killed.not-at-sea":
      "killing ‹three› seafarers",
    "strike_killed.not-harm-to-ours":
      "‹no› injuries or damage to American personnel",
    "strike_killed.not-by-rockets":
      "rockets were fired at the base, causing ‹no› casualties",
    "strike_wounded.not-harm-to-ours":
      "‹no› injuries to American troops",
    "strike_wounded.not-by-rockets":
      "drones were flown at the camp, causing ‹no› injuries",
    "strike_wounded.list":
      "‹four› soldiers, two policemen and a civilian were wounded",
    "strike_wounded.who-were":
      "‹five› aid workers who were injured",
    "attack_wounded.at-base":
      "‹eight› people were hurt at the base",
    "strike_wounded.not-at-base":
      "‹eight› people were hurt at the base",
    "attack_wounded.in-incident":
      "‹nobody› was hurt in that incident",
    "strike_wounded.not-in-incident":
      "‹nobody› was hurt in either salvo",
    "target_count.each-there":
      "‹two› depots in Iraq, four in Syria",
    "target_count.and-others":
      "flattening six depots and damaging ‹three› others",
    "target_facility.cluster-of":
      "a cluster of low ‹buildings›",
    "target_facility.not-a-name":
      "the ‹Operations Command›",
    "target_facility.not-capabilities":
      "its ‹missile and drone capabilities›",
    "target_facility.not-alarms":
      "a ‹car› alarm",
    "target_facility.not-aimed-by-rockets":
      "a barrage aimed at the ‹airport›",
    "target_facility.were-targets":
      "a ‹warehouse› and a depot were the targets",
    "strike_location.among-places":
      "‹Mayadin›, on the river, was among the places",
    "target_facility.left-wrecked":
      "seven ‹launchers› wrecked",
    "target_facility.bombs-fell-on":
      "three missiles landed on the ‹warehouse›",
    "target_facility.dropped-on":
      "released precision bombs on a ‹depot›",
    "strike_location.not-rockets-on":
      "rockets on a base in ‹Kirkuk›",
    "strike_location.premodifier":
      "the ‹Ras Isa› bombing",
    "strike_country.sovereignty":
      "a violation of ‹Syria›'s sovereignty",
    "strike_country.not-attacked-there":
      "a rocket attack on the airport in Erbil, in northern ‹Iraq›",
    "attack_country.attack-on-site-in":
      "a rocket attack on the airport in Erbil, in northern ‹Iraq›",
    "attack_country.string-of":
      "a string of rocket attacks in ‹Iraq›",
    "troop_level.bare-each":
      "‹3,400› in Iraq and 700 in Syria",
    "troop_level.not-others-hurt":
      "wounding ‹40›",
    "official.not-of-the-ranks":
      "Spc. ‹Ann Ferrer›",
    "official.not-site":
      "‹Erbil›, Pentagon spokesman",
    "official.of-parliament":
      "‹Ann Ferrer›, a Republican",
    "official.listed":
      "three senators, ‹Ann Ferrer›, Karl Vessen and Ida Morn",
    "official.name-state":
      "‹ANN FERRER› (United States)",
    "ordered_by.relative":
      "raids that President ‹Ann Ferrer› had ordered",
    "ordered_by.not-title":
      "the ‹President› ordered",
    "target_group.not-the-rebels":
      "the ‹Iran-backed movement›",
    "target_group.named":
      "two of the groups that used them: ‹Kataib Hezbollah› and Harakat al-Nujaba",
    "target_group.hyphenated":
      "an ‹IRGC›-linked weapons depot",
    "actor.in-passing":
      "the ‹American› aggression",
    "strike_ordinal.on-soil":
      "the ‹second› on Iraqi soil",
    "strike_ordinal.not-wave":
      "the ‹first› wave hit",
    "strike_ordinal.not-weapon":
      "the ‹first› time such a weapon was used against American troops",
    "target_count.of-them-there":
      "‹three› of them in Iraq and two across the border in Syria",
    "target_group.that-uses":
      "a base that ‹Kataib Hezbollah› uses",
    "troop_level.servicemen":
      "‹900› US servicemen in Syria and 2,400 in Iraq",
    "strike_date.dropped":
      "dropped bombs on a camp late on ‹Friday›",
    "strike_date.when-hit":
      "on ‹Friday› when the vehicle was struck",
    "weapon.drone":
      "killed by an American ‹drone›",
    "weapon.typhoons":
      "four RAF ‹Typhoons›",
    "ordered_by.at-his":
      "‹Ann Ferrer› said the force had acted at his direction",
    "ordered_by.bombs":
      "‹Trump› has bombed the militias",
    "strike_country.killed-in-by":
      "nine people killed in ‹Yemen› by US jets",
    "strike_date.earlier-clause":
      "two years ago jets bombed a warehouse",
    "strike_date.earlier-after":
      "weeks after US jets bombed a depot",
    "strike_date.earlier-end":
      "struck ten sites last month",
    "strike_date.last-struck":
      "US forces last struck there in May, when a bomb killed a guard",
    "strike_date.of-others":
      "Israel's air force bombed a depot near Homs",
    "strike_date.blamed-on-others":
      "In Homs, a raid blamed on Israel.",
    "strike_date.dated-clause":
      "On May 3, US jets bombed a depot",
    "strike_date.dated-after":
      "F-16s bombed two depots there on May 3",
    "strike_date.dated-round":
      "The first joint operation, on May 3, hit ten sites",
    "strike_date.dated-premodifier":
      "May 3 air strikes on two camps",
    "target_facility.buildings":
      "air strikes on several ‹buildings›",
    "attack_wounded.next-sentence":
      "Rockets hit a US base; rockets again. ‹Eight› people were hurt",
    "strike_wounded.not-next-sentence": "a rocket attack on the base. ‹Eight› people were hurt",
    "attack_wounded.nobody-next": "a salvo hit the outpost. ‹Nobody› was hurt",
    "troop_level.of-them-in": "‹2,400› of them serve in Iraq",
  ]
}
