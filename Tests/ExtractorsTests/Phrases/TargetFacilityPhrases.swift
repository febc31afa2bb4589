import Annotations

/// Ways of saying what was struck, and texts that do not say it.
enum TargetFacilityPhrases {
  static let table = PhraseTable(
    field: "target_facility", type: .term,
    stated: """
      they-were-used: US jets hit two places. According to the minister they were a
        ‹target_facility:training centre› and a ‹target_facility:safe house› used by the militia.
      pictures-of: US Central Command showed pictures of a ‹target_facility:compound› being
        flattened by a bomb.
      places-for: US raids hit a ‹target_facility:headquarters› as well as
        ‹target_facility:storage› and ‹target_facility=training places:training places›.
      drone-fired-at: A drone fired three missiles at a ‹target_facility:headquarters› of the
        militia.
      weapons-store: US jets bombed a ‹target_facility=weapons storage facility|storage
        facility|weapon storage facility:weapons storage facility› near Abu Kamal.
      house-was-hit: Two missiles from a US drone tore into a ‹target_facility:car› near Mosul.
      depot: American aircraft struck an ‹target_facility=ammunition depot|depot:ammunition depot›
        outside Mayadin.
      arms-depots: The US raids destroyed two ‹target_facility=arms depots|depots:arms depots› in
        Babil province.
      command-centre: A ‹target_facility=command centre|command center:command centre› used by
        Kataib Hezbollah was hit by US missiles.
      command-and-control: US forces struck a ‹target_facility=command and control center|command
        and control centre|control center|command center:command and control center› in Anbar.
      headquarters: American drones hit the ‹target_facility:headquarters› of a militia in Jurf
        al-Sakhar.
      training-camp: US bombers flattened a ‹target_facility=training camp|camp:training camp› in
        the desert east of Homs.
      radar: The US Navy destroyed a coastal
        ‹target_facility=radar site|radar|coastal radar site:radar site› in Hodeidah.
      launch-site: US jets bombed a
        ‹target_facility=drone launch site|launch site:drone launch site› in the hills of Hajjah.
      bunker: Two bombs from a US B-2 pierced an underground
        ‹target_facility=bunker|underground bunker:bunker› near Saada.
      warehouse: A ‹target_facility:warehouse› full of rockets burned after the US air strike on
        al-Qaim.
      coordinated: US strikes hit a ‹target_facility=logistics hub|hub:logistics hub› and an
        ‹target_facility=intelligence centre|intelligence center:intelligence centre› on the
        Euphrates.
      three-things: The Americans bombed a ‹target_facility:barracks›, a
        ‹target_facility=fuel depot|depot:fuel depot› and a ‹target_facility:checkpoint› outside
        Akashat.
      quality-dropped: US forces struck multiple Iranian-backed militia
        ‹target_facility=weapons caches|caches:weapons caches› in Deir ez-Zor.
      general-alone: US jets struck two ‹target_facility:facilities› used by the Revolutionary
        Guards.
      general-sites: American aircraft hit Houthi ‹target_facility:sites› in Marib and Ibb.
      exact-after-general: US strikes hit three facilities: a ‹target_facility:bunker›, a
        ‹target_facility=drone workshop|workshop:drone workshop› and an ‹target_facility:airstrip›.
      launchers: American jets destroyed
        ‹target_facility=missile launchers|launchers:missile launchers› on the Red Sea coast.
      vehicle: A US drone fired on a ‹target_facility:vehicle› carrying two militia commanders in
        Baghdad.
      convoy: US aircraft bombed a ‹target_facility:convoy› that had crossed from Iraq near the Qaim
        crossing.
      air-defence: The US raids took out an
        ‹target_facility=air defence battery|air defense battery|battery:air defence battery› in
        Dhamar.
      nominal: The US bombing of an
        ‹target_facility=operations centre|operations center:operations centre› in Hasakah killed
        five.
      passive-was: The militia's ‹target_facility=guest house|guesthouse:guest house› was levelled
        in a US air strike on Thursday.
      according: The US strikes, the monitor said, had burnt out a
        ‹target_facility=missile depot|depot:missile depot› in Mayadin.
      tunnels: US bombers struck ‹target_facility:tunnels› in the mountains of Amran, residents
        said.
      oil-port: American warplanes bombed the ‹target_facility=fuel terminal|terminal:fuel terminal›
        at Ras Isa.
      used-against: The Air Force used guided bombs against ‹target_facility=a missile storage
        facility|missile storage facility:missile storage facility› near Sanaa.
      burned: After the US raid ‹target_facility:arms depots› near Mayadin burned until sunrise.
      comprised: US jets struck four facilities. The facilities comprised a
        ‹target_facility:training camp› and a ‹target_facility:munitions warehouse›.
      listed: US strikes hit seven sites in Iraq and Syria. Central Command listed
        ‹target_facility:command centres› and ‹target_facility:drone workshops›.
      headline: US jets bomb ‹target_facility:weapons depots› in Iraq
      not-but: The US strike hit not a base but a ‹target_facility:workshop›, the mayor said.
      struck-home: US strikes in Sanaa hit ‹target_facility=home:a home› and wounded nine people.
      used-to-plan: US jets struck two places in Anbar. There were ‹target_facility:weapons depots›
        and ‹target_facility:command posts› which the group had used to plan attacks.
      strikes-against-missiles: US forces carried out strikes against two Houthi
        ‹target_facility=anti-ship cruise missiles|cruise missiles|missiles:anti-ship cruise
        missiles› that were ready to be fired.
      described-as: US jets struck both sites. The Pentagon described the sites as
        ‹target_facility:weapons stores› and ‹target_facility:command posts›.
      among-them: US jets struck 12 places. ‹target_facility:Radars›, ‹target_facility:launch
        sites› and ‹target_facility:ammunition depots› were among them.
      rubble-of: Bodies are being searched for under the rubble of a ‹target_facility:barracks›
        after the US raid.
      jets-fired: The jets fired missiles at a ‹target_facility:headquarters› and a
        ‹target_facility:weapons warehouse›.
      sites-described: After the US strikes the Pentagon described the sites as ‹target_facility:arms stores›.
      academy: The US bombed a ‹target_facility:weapons factory› and a ‹target_facility=military
        academy|academy:military academy› in Dhamar.
      cleft: What was hit by US jets were ‹target_facility=weapons stores:weapons stores› and
        ‹target_facility=command posts:command posts›.
      so-called: The US raid was aimed at what officials described as an ‹target_facility=operations
        centre:operations centre›.
      list-among: US bombs fell on seven sites, among them a ‹target_facility=uav workshop:UAV
        workshop› and a ‹target_facility=rocket factory:rocket factory›.
      released-on: Two F-16s released bombs on an ‹target_facility=ammunition depot:ammunition
        depot› near Mayadin.
      that-depots: Iraq denied that ‹target_facility=depots:depots› of the militia had been bombed
        by US jets.
      ripped-apart: An American drone ripped apart a ‹target_facility=convoy:convoy› on the road to
        the airport.
      they-included: US jets struck five targets. They included ‹target_facility=weapons
        depots:weapons depots›.
      burned-out: US jets came back at dusk. Two ‹target_facility=lorries:lorries› burned out.
      dug-out: After the US raid nine bodies were dug out of a
        ‹target_facility=barracks:barracks› near Hit.
      chosen: For the US raid ‹target_facility=arms depots:arms depots› had been chosen with
        care.
      hospital-hit: American aircraft hit a ‹target_facility=hospital:hospital› in Saada,
        doctors said.
      among-places: A ‹target_facility=headquarters:headquarters› of the militia in Hilla was
        among the places hit by US aircraft.
      among-places-hit: A ‹target_facility=headquarters:headquarters› in Hilla was among the places
        hit by US jets.
      control-posts-for: US jets struck two sites in Taiz that served as
        ‹target_facility:control posts› for drones.
      used-as-passive: In Anbar, ‹target_facility:houses› used by the militia as offices and
        for arms were struck by US jets.
      round-of-another-day: Posted Nov. 20, 2023 ¶ US jets bombed a ‹target_facility:camp›
        near Palmyra on Sunday, officials said in Washington. ¶ The raid was brief, they
        said, and no other took part. ¶ American planes destroyed a depot on Nov. 8, and on
        Nov. 12 a safe house was hit.
      round-a-day-later: Monday 20 November 2023 ¶ US jets bombed a ‹target_facility:camp›
        near Palmyra on Sunday, officials said in Washington. ¶ The raid was brief, they
        said, and no other took part. ¶ On 3 November American planes struck twice. A day
        later a warehouse was bombed.
      round-last-friday: US jets bombed a ‹target_facility:camp› near Palmyra on Sunday,
        officials said in Washington. ¶ The raid was brief, they said, and no other took
        part. ¶ Last Friday US bombers struck a depot in Anbar.
      which-included: The US targets, which included ‹target_facility:command centers› and
        ‹target_facility:depots›, were near Palmyra.
      list-takes-in: US jets struck Yemen. The list takes in ‹target_facility:bunkers› and
        ‹target_facility:radars›.
      stand-alone: US jets hit ‹target_facility:headquarters›, ‹target_facility:storage› and
        ‹target_facility:training locations› of the militia.
      aimed-at: The US strikes came at dawn. They were aimed at a ‹target_facility:headquarters› and a
        ‹target_facility=rocket store|store:rocket store›.
      cruise-missiles-against: Tomahawk cruise missiles were used against a ‹target_facility=command centre|command
        center:command centre› of the Houthis.
      listed-as: US jets hit three places. The command listed them as a
        ‹target_facility:headquarters› and two ‹target_facility=workshops|workshop:workshops›.
      went-up: US jets struck. A ‹target_facility=arms depot|depot:arms depot› near Homs went up.
      died-at: US jets struck. Six men perished at an ‹target_facility=arms depot|depot:arms depot› in
        Homs.
      buildings-beside: US jets bombed ‹target_facility=buildings|building:buildings› and a
        ‹target_facility:bunker› near Homs.
      fired-at-car: An American drone fired at a ‹target_facility:car› in Mosul.
      storage-and-training: US jets struck a ‹target_facility:headquarters›,
        ‹target_facility:storage›, and ‹target_facility:training locations› for rockets.
      list-passive: The ministry said ‹target_facility:radars›, ‹target_facility:bunkers› and
        ‹target_facility:launch sites› for rockets were hit by US jets.
      """,
    nearMisses: """
      one-missed: Ten rockets were aimed at US troops at Green Village. One missed and struck a
        home.
      some-came-down: Rockets were fired at US troops in Erbil, and three of them came down on
        the airport.
      died-when: A US contractor died on Monday when a drone that US officials believe to be
        Iranian slammed into a building.
      had-already: On Friday the President had already ordered to bomb two warehouses.
      fired-back-with: US forces fired back with artillery at the launchers.
      landmark: US jets struck militiamen near a hospital in Mayadin, a doctor said.
      its-planes: Israel has bombed the coast too. On Monday its jets destroyed a depot.
      us-base-attacked: A drone hit a barracks on a US base in Jordan, killing a soldier.
      embassy: Rockets hit the US embassy compound before American jets struck the militia.
      israeli: Israeli jets bombed a missile factory in Masyaf, while US forces looked on.
      planned: The US could strike an enrichment plant in Iran, the president warned.
      landmark-past: US jets roared over the old bridge in Deir ez-Zor on their way home.
      headquarters-speaks: The coalition's headquarters in Baghdad would not say what the US jets
        had hit.
      airport-protest: Protesters blocked a road to an airport in Sanaa after the US raids.
      took-off: US bombers took off from an airfield in Qatar to hit the militias.
      attack-on-camp: Militiamen shelled a camp that houses US advisers in Erbil.
      strikes-hit-group: US air strikes killed four Kataib Hezbollah fighters in Anbar.
      erbil-hit: An explosive drone hit a hangar at Erbil airport, and Washington answered with
        air strikes.
      after-comma-base: In reply to an attack on an Iraqi military base, US jets struck in Anbar.
      dover: US jets struck Iran-backed groups while the president was at Dover air base.
      office-announced: Iraq will mourn the men killed in the US bombing, the government's media
        office announced.
      ambulances: US raids killed four men. Ambulances were seen on the road.
      slammed-into: A drone packed with explosives slammed into a barracks of US troops.
      next-to-airport: US jets bombed the town of Dailami, next to the city's airport.
      earlier-one: The US operation follows one on Monday against a command hub in Sanaa.
      hosting-foreign: The US struck after assaults on bases hosting foreign advisers.
      near-airport: US jets struck two gunmen near a military airport.
      car-alarms: The US strikes set off car alarms in the town.
      hit-on-road: The US strike came on a road near Rutba.
      own-bases: US jets bombed a village, and within hours two bases housing US troops came under
        rocket fire.
      crashed-into: The US struck back after a drone of the militia, which flew for hours, crashed
        into a maintenance building.
      crowded-street: A US drone strike on a crowded street killed a commander.
      alarms-set-off: Two US strikes set off car alarms in the town.
      truck-drivers: The US raid killed port workers and truck drivers.
      older-date: US jets struck Saada on Monday. F-16s had destroyed a weapons depot there on May
        3, and on May 9 a training camp was bombed.
      last-struck: US jets struck Saada on Monday. American forces last struck there in May, when a
        bomb destroyed an arms depot.
      killing-contractor: The US struck after a craft hit a maintenance shed, killing a
        contractor and hurting two soldiers.
      list-of-missiles: US targets on the coast were few, and the list said that missile
        launches had fallen.
      condemned-there: The premier condemned the US raids and the attacks on bases in his
        country.
      beside-airport: US bombs fell in a field near Sanaa airport.
      broadcaster: US jets struck at night. The radio station said nobody had died.
      barrage-on-base: US bombs fell near Homs after a missile barrage on a base.
      crashed-believed: The US struck after a drone that American analysts think was Iranian slammed into
        a hut near Hasakah.
      convoys-bombed: Before the US raids, militias planted bombs for supply convoys in the south.
      denied-there: After the US raid the group denied that there were weapons depots at the place.
      drone-made-in: A drone that officials believe to be Iranian slammed into a maintenance
        building, and the US struck back.
      """)
}
