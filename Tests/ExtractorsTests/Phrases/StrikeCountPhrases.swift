import Annotations

/// Ways of saying how many strikes there were, and texts that do not say it.
enum StrikeCountPhrases {
  static let table = PhraseTable(
    field: "strike_count", type: .count,
    stated: """
      active-word: US forces carried out ‹strike_count=3:three› air strikes near Abu Kamal
        overnight.
      digits: The US military conducted ‹strike_count:14› strikes on missile sites in western Yemen.
      hit-by: A camp outside al-Qaim was hit by ‹strike_count=4:four› US raids, a police officer
        said.
      launched: American aircraft launched ‹strike_count=8:eight› raids on hills around Sanaa before
        dawn.
      passive: ‹strike_count=12:Twelve› air strikes were carried out by US jets on targets in Deir
        ez-Zor.
      subject: ‹strike_count=2:Two› US strikes destroyed a weapons store south of Mosul on Monday.
      at-least: At least ‹strike_count=>=10:10› American air strikes shook the port of Hodeidah.
      no-fewer: No fewer than ‹strike_count=>=13:13› US raids were counted in Saada by local
        television.
      more-than: The United States unleashed more than ‹strike_count=>20:20› air strikes on
        Houthi-held areas.
      upwards: US bombers delivered upwards of ‹strike_count=>40:40› strikes in a single night over
        Yemen.
      about: About ‹strike_count=~30:30› US strikes fell on the valley, a tribal leader said.
      some-word: Some ‹strike_count=~15:fifteen› American raids hit barracks around Dhamar,
        residents said.
      nearly: U.S. warplanes made nearly ‹strike_count=~50:50› strikes on bunkers in the Marib
        hills.
      up-to: Up to ‹strike_count=<=9:nine› US air strikes struck the town of Mayadin, a war monitor
        said.
      fewer-than: Fewer than ‹strike_count=<6:six› US strikes were needed to wreck the compound, a
        commander said.
      range: Between ‹strike_count=16..20:16 and 20› US air strikes hit the Syrian border town,
        activists said.
      range-to: US drones carried out ‹strike_count=5..6:five to six› strikes along the Euphrates
        after midnight.
      dozen: A ‹strike_count=12:dozen› US air strikes rocked Taiz on Wednesday evening.
      half-dozen: American jets flew ‹strike_count=6:half a dozen› raids against depots in Babil.
      several: The US carried out ‹strike_count:several› air strikes on militia posts in Anbar.
      dozens: ‹strike_count=dozens:Dozens› of US strikes lit up the sky over Sanaa, witnesses said.
      precision: The Pentagon said ‹strike_count=7:seven› precision air strikes had hit the group's
        headquarters.
      self-defence: Central Command said it had conducted ‹strike_count=5:five› "self-defense
        strikes" in Yemen.
      pair: A ‹strike_count=2:pair› of US air strikes hit a truck stop near the Qaim crossing.
      single: A ‹strike_count=1:single› US air strike killed the commander in his car in eastern
        Baghdad.
      definite: The ‹strike_count=2:two› American strikes hit buildings used by the Revolutionary
        Guards.
      targeted-with: US forces targeted the militia with ‹strike_count=9:nine› air strikes in
        Hasakah province.
      total: The Houthis' television counted a total of ‹strike_count:23› US-British raids on Hajjah
        and Ibb.
      places-apart: The US military said ‹strike_count=6:six› separate strikes had hit sites around
        Raqqa and Palmyra.
      total-of: US and UK forces carried out a total of ‹strike_count=9:nine› air strikes on the
        capital.
      airstrikes-by-militias: Iran-backed forces have mounted ‹strike_count:40› airstrikes on
        US forces.
      """,
    nearMisses: """
      targets: US jets struck nine targets in Hodeidah and destroyed all of them.
      munitions: American bombers dropped 125 guided bombs on depots along the Euphrates.
      attacks: US jets bombed the militia after at least 40 attacks on American bases.
      dead: US air strikes in Anbar killed sixteen people and wounded a further 25.
      aircraft: Four US fighter jets took part in the air strike on the warehouse.
      ordinal: It was the third American air strike in the province this month.
      israeli: Israel carried out four air strikes on Damascus while US jets stayed on the ground.
      missile-attacks: The Houthis staged 14 missile strikes on merchant ships before the US bombed
        Hodeidah.
      planned: Planners had prepared ten more air strikes, but the United States called them off.
      hunger-strike: Two hunger strikes began in a Baghdad jail on the day US jets bombed Anbar.
      places: US aircraft bombed two towns, Mayadin and Abu Kamal, on Friday night.
      earlier-round: US jets bombed a depot near Sanaa. In October the Pentagon had announced five
        strikes in Syria.
      multiple-strikes: The US military carried out multiple strikes on depots in Saada.
      in-a-single: In a single US strike 68 of them died.
      strike-eagles: Two F-15E Strike Eagles destroyed a shed near Mayadin.
      two-attacked: Two jets attacked a shed near Mayadin.
      attacks-on-ships: More than 50 attacks on ships were made by the Houthis.
      """)
}
