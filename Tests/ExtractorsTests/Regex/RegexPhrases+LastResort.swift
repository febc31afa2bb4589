/// Phrases of the rules for the dead, for people and places off the scene, and of last resort.
extension RegexPhrases {
  static let lastResort: KeyValuePairs<String, String> = [
    "actor.at-last":
      "an admiral of the ‹US Navy›",
    "attack_country.at-last":
      "rockets that came down by American troops on a hill in ‹Syria›",
    "attack_country.attacks-on-place-each":
      "at least 30 attacks on US forces in ‹Syria› and 12 in Iraq",
    "attack_wounded.ours-among":
      "nine people were hurt, among them ‹a› U.S. service member",
    "attack_wounded.ours-besides":
      "wounding another as well as ‹five› US soldiers",
    "attack_wounded.with-ours":
      "killed three American soldiers, and ‹40› others were hurt",
    "strike_wounded.not-with-ours":
      "three American soldiers were killed; ‹40› others were hurt",
    "official.for-body":
      "‹Ann Ferrer›, for the State Department, said",
    "official.not-the-dead":
      "the killing of the Iranian general ‹Karl Vessen›",
    "official.not-who-died":
      "‹Karl Vessen› was killed",
    "strike_country.at-last":
      "bombed a road that runs through the sands of both in ‹Syria›",
    "strike_country.counts-its-dead":
      "‹Syria› counts the dead after US strikes",
    "strike_country.heads-the-line":
      "In ‹Yemen›: ",
    "strike_date.at-last":
      "bombed the ridge called Tooth by its people late ‹Friday›",
    "strike_date.fronted-at-last":
      "before dawn on ‹Friday›, an unknown machine struck",
    "strike_date.died-on":
      "a commander was killed early ‹Friday›",
    "strike_date.previous-round":
      "F-16s carried out the previous round, in the hills",
    "strike_location.at-last":
      "struck what Ann called the sheds near ‹Mayadin›",
    "strike_location.dead-in-each":
      "six were killed there, two near ‹Mayadin›",
    "strike_location.lists":
      "he lists the capital, ‹Hodeidah› and Taiz",
    "strike_location.not-people-in":
      "politicians in ‹Baghdad›",
    "strike_location.not-procession":
      "a coffin was carried through ‹Karrada›",
    "target_facility.at-last":
      "blasted what was left of the ‹market›",
    "target_facility.then-hit-at-last":
      "the blue ‹car› was in flames",
    "target_facility.not-broadcaster":
      "the ‹radio station› said",
    "target_facility.not-near":
      "near Sanaa ‹airport›",
    "target_group.at-last":
      "‹Houthis› mourn four men killed",
    "troop_level.cut-to":
      "cut its force in Iraq to ‹2,500›",
    "troop_level.from-country-of":
      "the departure from Iraq of some ‹2,500› American soldiers",
    "troop_level.in-the-country":
      "Iraq is harder: the ‹2,500› U.S. troops in the country",
    "troop_level.then-elsewhere":
      "troops in Syria; next door, in Iraq, it has ‹2,500›",
    "weapon.at-last":
      "three ‹missiles› fell",
  ]
}
