import Annotations

/// Ways of saying the countries that were struck, and texts that do not say it.
enum StrikeCountryPhrases {
  static let table = PhraseTable(
    field: "strike_country", type: .place,
    stated: """
      both-sides-of: US jets hit depots on both sides of the
        ‹strike_country=Iraq:Iraqi›-‹strike_country=Syria:Syrian› border.
      counts-the-dead: ‹strike_country:Iraq› counts the dead after US strikes.
      in: US aircraft bombed two depots in ‹strike_country:Syria› on Friday.
      in-region-of: American jets struck a militia house in eastern ‹strike_country:Syria›
        overnight.
      both: The United States struck militia sites in ‹strike_country:Iraq› and
        ‹strike_country:Syria›, the Pentagon said.
      object: The United States bombed ‹strike_country:Yemen› for a second night, residents said.
      across: US missiles hit launchers across ‹strike_country:Yemen› before dawn.
      inside: American drones struck a convoy inside ‹strike_country:Iraq›, close to the frontier.
      possessive: US warplanes struck ‹strike_country:Yemen›'s Hodeidah province late on Sunday.
      possessive-curly: American aircraft bombed a camp in ‹strike_country:Iraq›’s Anbar desert.
      comma-after-town: US jets hit a warehouse in Mayadin, ‹strike_country:Syria›, a defence
        official said.
      soil: US raids on ‹strike_country=Iraq:Iraqi› soil drew an angry reply from Baghdad.
      territory: American bombs fell on ‹strike_country=Syria:Syrian› territory just over the
        border.
      side: US aircraft struck trucks on the ‹strike_country=Syria:Syrian› side of the crossing.
      strikes-on: US strikes on ‹strike_country:Yemen› have destroyed dozens of launchers, the
        admiral said.
      strikes-against: The US air strikes against militia bases in ‹strike_country:Iraq› lasted an
        hour.
      passive: A militia post in northern ‹strike_country:Iraq› was hit by US drones on Tuesday.
      nominal: The American bombing of ‹strike_country:Yemen› set fuel tanks alight in Ras Isa.
      headline: US bombs Iran-linked depots in ‹strike_country:Iraq›, ‹strike_country:Syria›
      iran-sites: US bombers attacked three enrichment sites in ‹strike_country:Iran› with heavy
        bombs.
      somalia: U.S. forces conducted an air strike in ‹strike_country:Somalia› against al-Shabaab
        fighters.
      attack-elsewhere: After three soldiers died in Jordan, US jets bombed camps in
        ‹strike_country:Syria›.
      group-with-country: US forces hit the Islamic Resistance in Iraq at a camp in eastern
        ‹strike_country:Syria›.
      hyphen-region: American raids hit north-western ‹strike_country:Syria›, where an al-Qaeda
        leader was hiding.
      sovereignty: The US strikes violated Iraqi sovereignty when they hit a camp in western
        ‹strike_country:Iraq›.
      republic: The United States carried out air strikes in the Republic of ‹strike_country:Yemen›
        at dawn.
      houthi-areas: US bombers struck weapons depots in Houthi-controlled areas of
        ‹strike_country:Yemen›.
      capital-adjective: A US drone hit a car in the ‹strike_country=Iraq:Iraqi› capital late on
        Wednesday.
      both-sides: US jets bombed posts along the ‹strike_country=Iraq:Iraqi›-‹strike_country=Syria:Syrian›
        border.
      sites-lie: US forces struck five sites. Two of the sites were in ‹strike_country:Syria›.
      coast: American jets bombed a fuel terminal on ‹strike_country=Yemen:Yemen›'s Red Sea coast.
      topic: ‹strike_country=Yemen:Yemen›: concern after port is bombed by US jets
      spaced-dash: US jets hit a militia depot in ‹strike_country:Yemen› - live updates
      bombs-dropped: Two jets dropped four bombs on a shed in ‹strike_country:Iraq› before
        dawn.
      sovereignty-of: Baghdad called the American raid a violation of ‹strike_country=Iraq:Iraq›'s
        sovereignty.
      counts-dead: ‹strike_country=Syria:Syria› counts the dead after US strikes
      """,
    nearMisses: """
      attack-country: US jets bombed the militia's depots after a drone killed three soldiers in
        Jordan.
      israel-strikes: Israel bombed an airport in Syria, and the United States denied any role.
      dateline: AMMAN, Jordan - US aircraft bombed militia depots near the Euphrates on Friday.
      condemned-by: Russia, China and Iran condemned the US air strikes as reckless.
      flown-from: US jets that took off from Qatar bombed the militia's headquarters.
      group-name: US aircraft bombed a depot of the Islamic Resistance in Iraq, officials said.
      threat: The United States threatened to bomb Iran unless the attacks on its troops stop.
      troops-in: US air strikes hit the group that had shelled American troops in Iraq.
      adjective-target: US air strikes hit Iranian targets near Abu Kamal, a war monitor said.
      backed: The US bombed Iran-backed fighters who had crossed the border near al-Qaim.
      turkish: Turkey struck Kurdish fighters in Iraq on the night of the US raids on Sanaa.
      spokesman-country: A government spokesman in Iraq said the US air strikes had killed
        civilians.
      role-abroad: A US drone killed the commander in charge of the militia's operations in Syria.
      not-inside: The US strikes have not hit anything inside Iran.
      deaths-in-jordan: US jets struck the militias over the deaths of three American soldiers in
        Jordan.
      no-strikes: No strikes inside Iran were planned, two US officials said.
      troops-targeted: In northern Iraq, American troops were targeted by a drone at dawn.
      previously-targets: US aircraft had previously struck 85 targets in Syria.
      home-of-jets: British jets flew from their field in Cyprus to hit a radar.
      rather-than: US officials chose the smallest target; hitting a farm rather than Iraq
        itself pleased nobody.
      attack-on-town: The raid answered a rocket attack on the airport in Erbil, in northern Iraq.
      before-that: Three weeks earlier American jets bombed a depot in Syria.
      """)
}
