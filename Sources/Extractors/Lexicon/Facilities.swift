/// What the head noun of a struck thing says.
enum FacilityKind: String, LexiconKind {
  /// Nothing exact: only a `target_facility` where the article says no more about that target.
  case general
  /// A thing of its own.
  case specific
  /// A thing that can be struck but more often only tells where; ask for a verb or a list.
  case landmark
  /// A vehicle or a weapon that is struck.
  case vehicle
}

/// Head nouns of what gets struck.
enum Facilities {
  /// Every head noun: one entry a term, with plural and both spellings.
  static let entries = LexiconEntry<FacilityKind>.table(
    """
    [general]
    facility | facilities; infrastructure; site | sites; target | targets; position | positions
    location | locations; ?place | ?places; ?area | ?areas; building | buildings
    structure | structures; installation | installations; asset | assets; capability | capabilities
    ?property | ?properties; ?object | ?objects; ?point | ?points; node | nodes; ?element
      | ?elements
    equipment; materiel; hardware; military infrastructure; military facility | military facilities
    military site | military sites; military target | military targets
    military position | military positions; military installation | military installations
    stronghold | strongholds; hideout | hideouts | hide-out | hide-outs; hideaway | hideaways
    lair | lairs; ?den | ?dens; hub | hubs; ?presence; ?interests
    [specific]
    # Stores.
    depot | depots; arms depot | arms depots; weapons depot | weapons depots
    ammunition depot | ammunition depots; munitions depot | munitions depots
    ammo depot | ammo depots; missile depot | missile depots; warehouse | warehouses
    arms store | arms stores; weapons store | weapons stores; ammunition store | ammunition stores
    rocket store | rocket stores; missile store | missile stores; drone store | drone stores
    munitions warehouse | munitions warehouses; arms warehouse | arms warehouses
    weapons warehouse | weapons warehouses; ammunition warehouse | ammunition warehouses
    weapons storage facility | weapons storage facilities
    weapons storage site | weapons storage sites
    weapon storage facility | weapon storage facilities
    weapons storage area | weapons storage areas
    ammunition storage facility | ammunition storage facilities
    ammunition storage area | ammunition storage areas
    munitions storage facility | munitions storage facilities
    ammunition storage site | ammunition storage sites; storage facility | storage facilities
    storage site | storage sites; storage area | storage areas; storage bunker | storage bunkers
    storage unit | storage units; storage building | storage buildings; storehouse | storehouses
    storeroom | storerooms; ?store | ?stores; shed | sheds; drone shed | drone sheds
    grain centre | grain center | grain centres | grain centers; grain store | grain stores; stockpile | stockpiles; weapons cache | weapons caches
    arms cache | arms caches; cache | caches; arsenal | arsenals; ?magazine | ?magazines
    ammunition magazine | ammunition magazines; silo | silos
    armoury | armory | armouries | armories; ammo dump | ammo dumps
    ammunition dump | ammunition dumps; ?dump | ?dumps; weapons dump | weapons dumps
    supply depot | supply depots; fuel depot | fuel depots; fuel storage
    missile storage facility | missile storage facilities
    rocket storage facility | rocket storage facilities
    drone storage facility | drone storage facilities
    UAV storage facility | UAV storage facilities; unmanned aerial vehicle storage
    unmanned aerial vehicle storage facility | unmanned aerial vehicle storage facilities
    weapons storage; ammunition storage; missile storage; rocket storage; weapon storage
    # Command.
    headquarters | headquarter | HQ | HQs
    command centre | command center | command centres | command centers
    command post | command posts; command headquarters; command node | command nodes
    command and control facility | command and control facilities | command & control facility
      | command & control facilities; command-and-control site | command-and-control sites
    command and control node | command and control nodes
    command and control bunker | command and control bunkers
    command and control centre | command and control center | command and control centres
      | command and control centers; command and control headquarters
    command and control hub | command and control hubs
    command and control post | command and control posts
    command and control building | command and control buildings; command and control operations
    command and control infrastructure; command and control
    operations centre | operations center | operations centres | operations centers
    operations room | operations rooms; operations headquarters
    operation centre | operation center | operation centres | operation centers
    joint operations centre | joint operations center | joint operations centres
      | joint operations centers; operations command
    control centre | control center | control centres | control centers
    control room | control rooms; control station | control stations
    ground control station | ground control stations
    drone control station | drone control stations
    intelligence centre | intelligence center | intelligence centres | intelligence centers
    intelligence facility | intelligence facilities; intelligence site | intelligence sites
    intelligence hub | intelligence hubs; intelligence headquarters
    intelligence office | intelligence offices; communications facility | communications facilities
    communications centre | communications center | communications centres | communications centers
    communications site | communications sites
    communication centre | communication center | communication centres | communication centers
    communications tower | communications towers; communications hub | communications hubs
    planning centre | planning center | planning centres | planning centers
    meeting place | meeting places; ?office | ?offices; security headquarters
    security office | security offices
    # Bases.
    base | bases; military base | military bases; air base | air bases | airbase | airbases
    naval base | naval bases; forward operating base | forward operating bases
    operating base | operating bases; patrol base | patrol bases; camp | camps
    academy | academies; military academy | military academies
    training camp | training camps; military camp | military camps
    training facility | training facilities; training site | training sites
    training base | training bases
    training centre | training center | training centres | training centers
    training area | training areas; training compound | training compounds
    training ground | training grounds; barracks; garrison | garrisons; encampment | encampments
    bivouac | bivouacs; outpost | outposts; ?post | ?posts; guard post | guard posts
    observation post | observation posts; military post | military posts; guardhouse | guardhouses
    watchtower | watchtowers; compound | compounds; complex | complexes
    military complex | military complexes; military compound | military compounds
    safe house | safe houses | safehouse | safehouses; house | houses; villa | villas
    residence | residences; guest house | guest houses | guesthouse | guesthouses; ?home | ?homes
    apartment | apartments; farm | farms; farmhouse | farmhouses; staging area | staging areas
    staging ground | staging grounds; staging site | staging sites; staging base | staging bases
    assembly point | assembly points; assembly area | assembly areas
    gathering point | gathering points; rally point | rally points; meeting point | meeting points
    bunker | bunkers; underground bunker | underground bunkers; hardened bunker | hardened bunkers
    shelter | shelters; tunnel | tunnels; tunnel entrance | tunnel entrances
    tunnel complex | tunnel complexes; tunnel network | tunnel networks
    underground tunnel | underground tunnels; cave | caves; cave complex | cave complexes
    underground facility | underground facilities; underground base | underground bases
    underground storage facility | underground storage facilities
    underground complex | underground complexes; trench | trenches; berm | berms
    fortification | fortifications; fighting position | fighting positions
    defensive position | defensive positions; earthworks; firing position | firing positions
    # Launching, air defence, air.
    launch site | launch sites; launching site | launching sites; launch point | launch points
    launch pad | launch pads; launch area | launch areas; launch facility | launch facilities
    firing point | firing points; missile launch site | missile launch sites
    rocket launch site | rocket launch sites; drone launch site | drone launch sites
    missile launch facility | missile launch facilities; launch position | launch positions
    launching pad | launching pads; launching platform | launching platforms
    launch platform | launch platforms; missile base | missile bases; missile site | missile sites
    missile facility | missile facilities; rocket site | rocket sites; drone base | drone bases
    drone site | drone sites; drone facility | drone facilities; UAV facility | UAV facilities
    UAV site | UAV sites; missile position | missile positions
    air defence | air defense | air defences | air defenses
    air defence system | air defense system | air defence systems | air defense systems
    air defence site | air defense site | air defence sites | air defense sites
    air-defence battery | air-defense battery | air-defence batteries | air-defense batteries
    anti-aircraft battery | anti-aircraft batteries
    anti-aircraft position | anti-aircraft positions; SAM site | SAM sites
    SAM battery | SAM batteries; surface-to-air missile site | surface-to-air missile sites
    battery | batteries; radar | radars; radar site | radar sites; radar station | radar stations
    radar system | radar systems; radar facility | radar facilities; coastal radar | coastal radars
    coastal radar site | coastal radar sites; radar installation | radar installations
    airfield | airfields; airport | airports; airstrip | airstrips | air strip | air strips
    runway | runways; landing strip | landing strips; helipad | helipads; apron; tarmac
    control tower | control towers; hangar | hangars | hanger | hangers
    aircraft shelter | aircraft shelters; drone hangar | drone hangars
    radio station | radio stations; television station | television stations
    TV station | TV stations; broadcasting station | broadcasting stations
    telecommunications tower | telecommunications towers; communications mast
    telecommunications mast
    # Making and moving.
    workshop | workshops; drone workshop | drone workshops
    manufacturing workshop | manufacturing workshops; repair shop | repair shops; garage | garages
    laboratory | laboratories; lab | labs
    research centre | research center | research centres | research centers
    research facility | research facilities; development facility | development facilities
    test site | test sites; testing facility | testing facilities; factory | factories
    ?plant | ?plants; manufacturing facility | manufacturing facilities
    production facility | production facilities; production site | production sites
    manufacturing site | manufacturing sites; weapons factory | weapons factories
    assembly facility | assembly facilities; assembly plant | assembly plants
    production line | production lines; production plant | production plants
    maintenance facility | maintenance facilities; logistics hub | logistics hubs
    logistical hub | logistical hubs
    logistics centre | logistics center | logistics centres | logistics centers
    logistics facility | logistics facilities; logistics site | logistics sites
    logistic facility | logistic facilities; logistical facility | logistical facilities
    logistics base | logistics bases; logistics headquarters
    logistics supply chain | logistics supply chains
    munition supply chain facility | munition supply chain facilities
    munitions supply chain facility | munitions supply chain facilities
    supply chain facility | supply chain facilities; supply chain | supply chains
    supply line | supply lines; supply route | supply routes; smuggling route | smuggling routes
    transit point | transit points; transit hub | transit hubs; transfer point | transfer points
    trans-shipment point | trans-shipment points; ?corridor | ?corridors
    weapons shipment | weapons shipments; arms shipment | arms shipments; shipment | shipments
    checkpoint | checkpoints; control point | control points; roadblock | roadblocks
    security checkpoint | security checkpoints; border post | border posts
    border crossing | border crossings; crossing | crossings
    border control point | border control points; border point | border points
    entry point | entry points; crossing point | crossing points
    border facility | border facilities; border guard post | border guard posts
    port facility | port facilities; fuel port | fuel ports; oil terminal | oil terminals
    oil port | oil ports; fuel terminal | fuel terminals; pier | piers; ?dock | ?docks
    jetty | jetties; ?network | ?networks; weapon system | weapon systems
    weapons system | weapons systems; nuclear facility | nuclear facilities
    nuclear site | nuclear sites; enrichment facility | enrichment facilities
    enrichment plant | enrichment plants
    """)

  /// Vehicles and weapons that strikes destroy on the ground or at sea.
  static let vehicles = LexiconEntry<FacilityKind>.table(
    """
    [vehicle]
    convoy | convoys; motorcade | motorcades; vehicle | vehicles
    military vehicle | military vehicles; armed vehicle | armed vehicles
    armoured vehicle | armored vehicle | armoured vehicles | armored vehicles
    combat vehicle | combat vehicles; truck | trucks; lorry | lorries; pickup truck | pickup trucks
    pickup | pickups | pick-up | pick-ups; tanker truck | tanker trucks; fuel truck | fuel trucks
    trailer truck | trailer trucks; semi-truck | semi-trucks; trailer | trailers
    refrigerator truck | refrigerator trucks; car | cars; four-wheel drive | four-wheel drives
    SUV | SUVs; technicals; van | vans; bus | buses; motorcycle | motorcycles
    ambulance | ambulances; tank | tanks; howitzer | howitzers; artillery piece | artillery pieces
    artillery position | artillery positions; mortar position | mortar positions
    mortar tube | mortar tubes; gun position | gun positions; launcher | launchers
    rocket launcher | rocket launchers; missile launcher | missile launchers
    mobile launcher | mobile launchers; launch vehicle | launch vehicles
    rocket rail | rocket rails; launch rail | launch rails; launch system | launch systems
    multiple rocket launcher | multiple rocket launchers; launch tube | launch tubes
    missile | missiles; anti-ship missile | anti-ship missiles
    anti-ship cruise missile | anti-ship cruise missiles; ballistic missile | ballistic missiles
    land attack cruise missile | land attack cruise missiles; drone | drones
    one-way attack drone | one-way attack drones; attack drone | attack drones
    unmanned aerial vehicle | unmanned aerial vehicles | =UAV | =UAVs; aircraft
    helicopter | helicopters; unmanned surface vessel | unmanned surface vessels | =USV | =USVs
    drone boat | drone boats; unmanned underwater vehicle | unmanned underwater vehicles | =UUV
    boat | boats; small boat | small boats; speedboat | speedboats; fast boat | fast boats
    naval vessel | naval vessels; warship | warships
    explosive uncrewed surface vessel | explosive uncrewed surface vessels; rocket | rockets
    ammunition; munitions; weapon | weapons; explosive | explosives; ?arms
    fuel tank | fuel tanks
    """)

  /// What may be struck but often only says where something lies.
  static let landmarks = LexiconEntry<FacilityKind>.table(
    """
    [landmark]
    mosque | mosques; shrine | shrines; church | churches; cemetery | cemeteries; tomb | tombs
    school | schools; university | universities; college | colleges; museum | museums
    stadium | stadiums; theatre | theater | theatres | theaters; ?park | ?parks; hospital
      | hospitals
    clinic | clinics; health centre | health center | health centres | health centers
    medical facility | medical facilities; military hospital | military hospitals
    medical unit | medical units; ?market | ?markets; shop | shops; mall | malls; hotel | hotels
    restaurant | restaurants; cafe | cafes; ?square | ?squares; roundabout | roundabouts
    ?circle | ?circles; bridge | bridges; road | roads; highway | highways; street | streets
    railway | railways; intersection | intersections; dam | dams; canal | canals
    river bank | river banks | riverbank | riverbanks; power station | power stations
    power plant | power plants; water plant | water plants; pumping station | pumping stations
    oil field | oil fields | oilfield | oilfields; gas field | gas fields; refinery | refineries
    petrol station | petrol stations; gas station | gas stations; gas plant | gas plants
    oil facility | oil facilities; castle | castles; citadel | citadels; fort | forts
    fortress | fortresses; palace | palaces; monument | monuments
    archaeological site | archaeological sites; prison | prisons
    detention centre | detention center | detention centres | detention centers
    migrant centre | migrant center | migrant centres | migrant centers; jail | jails
    embassy | embassies; consulate | consulates; ?mission | ?missions
    diplomatic compound | diplomatic compounds; port | ports; harbour | harbor | harbours | harbors
    seaport | seaports; neighbourhood | neighborhood | neighbourhoods | neighborhoods
    residential area | residential areas; residential building | residential buildings
    border | borders; frontier | frontiers; desert | deserts; valley | valleys; river | rivers
    mountain | mountains; hill | hills; island | islands
    """)
}
