/// What a name for a means of attack says.
enum WeaponKind: String, LexiconKind {
  /// A type of aircraft: F-15E Strike Eagle.
  case aircraft
  /// A type of bomb or missile: Hellfire.
  case munition
  /// Aircraft in general, or a class of them: fighter jets.
  case generalAircraft = "general-aircraft"
  /// Bombs and missiles in general, or a class of them: precision-guided munitions.
  case generalMunition = "general-munition"
  /// A weapon of US forces against incoming drones and missiles; it strikes nothing on the ground.
  case defensive
  /// A ship: never a weapon of a strike, but its name holds words such as “aircraft”.
  case ship
  /// Words that say nothing more exact than that weapons were used.
  case vague
}

/// Aircraft and munitions with which US and allied forces strike.
///
/// The qualifier of an aircraft is its role. Singular and plural are forms of one entry; the
/// extractor prints the form that it found.
enum Weapons {
  /// Every name, the exact ones first.
  static let entries: [LexiconEntry<WeaponKind>] = aircraft + munitions + general

  private static let aircraft = LexiconEntry<WeaponKind>.table(
    """
    [aircraft fighter]
    F-15E Strike Eagle | {F-15E,F15E}{, Strike Eagle}{,s} | {F-15,F15}{,s} | Strike Eagle{,s}
      | F-15 {fighter,fighter jet,jet,Eagle,aircraft,Strike Eagle}{,s}
      | F-15E {fighter,fighter jet,jet,aircraft,warplane}{,s}
    F-16 Fighting Falcon | {F-16,F16}{,C,CM,D}{,s} | Fighting Falcon{,s} | F-16C Fighting Falcon
      | F-16 {fighter,fighter jet,jet,aircraft,warplane}{,s}
    F/A-18 Super Hornet | F/A-18{,E,F,E/F}{ Super Hornet,}{,s} | {F-18,F18,FA-18}{,s}
      | Super Hornet{,s} | F/A-18{,E,F} {fighter,fighter jet,jet,aircraft}{,s} | F-A-18{,s}
      | F-18 {fighter,fighter jet,jet}{,s} | ?Hornet{,s} | FA-18 Super Hornet{,s}
    F-35 Lightning II | {F-35,F35}{,A,B,C}{,s} | {F-35,F-35A,F-35B,F-35C} Lightning{ II,}{,s}
      | {F-35,F-35A,F-35B,F-35C} {fighter,fighter jet,jet,stealth fighter,aircraft}{,s}
      | Joint Strike Fighter{,s}
    F-22 Raptor | {F-22,F22}{,A}{, Raptor}{,s} | ?Raptor{,s}
      | F-22 {fighter,fighter jet,jet,stealth fighter,aircraft}{,s}
    A-10 Thunderbolt II | {A-10,A10}{,C}{,s} | {A-10,A-10C} {Thunderbolt,Warthog}{ II,}{,s}
      | Warthog{,s} | Thunderbolt II | A-10 {attack aircraft,jet,warplane,aircraft}{,s}
    AV-8B Harrier | AV-8B{, Harrier, Harrier II}{,s} | Harrier{,s} | Harrier jump jet{,s}
    EA-18G Growler | EA-18G{, Growler}{,s} | ?Growler{,s}
    ?Typhoon | ?Typhoons | {RAF ,Eurofighter }Typhoon{,s} | Typhoon {FGR4,FGR4s,FGR.4}
      | Eurofighter{,s}
      | Typhoon {jet,fighter,fighter jet,aircraft}{,s}
    ?Tornado | ?Tornado{,es,s} | Tornado {GR4,GR4s,jet,jets} | RAF Tornado{,s}
    Rafale | Rafale{,s} | Rafale {jet,fighter,fighter jet}{,s}
    Mirage 2000 | Mirage 2000{,s} | ?=Mirage{,s}
    F-4 Phantom | F-4
    [aircraft bomber]
    B-1B Lancer | {B-1,B-1B,B1,B1B}{,s} | {B-1,B-1B} Lancer{,s} | ?Lancer{,s}
      | {B-1,B-1B} {bomber,heavy bomber,long-range bomber,strategic bomber,Lancer bomber}{,s}
    B-2 Spirit | {B-2,B2,B-2A}{,s} | B-2 Spirit{,s} | B-2 Spirit {stealth bomber,bomber}{,s}
      | B-2 {bomber,stealth bomber}{,s} | Spirit {stealth bomber,bomber}{,s}
    B-52 Stratofortress | {B-52,B52,B-52H}{,s} | {B-52,B-52H} Stratofortress{,es}
      | Stratofortress{,es}
      | {B-52,B-52H} {bomber,heavy bomber,strategic bomber}{,s}
    [aircraft gunship]
    AC-130 | AC-130{,J,U,W,H}{,s} | {AC-130,AC-130J,AC-130U,AC-130W} {gunship,Ghostrider,Spooky}{,s}
      | AC-130J Ghostrider gunship | AC-130W Stinger II | Ghostrider{,s} | ?Spooky
    [aircraft helicopter]
    AH-64 Apache | {AH-64,AH64}{,D,E}{, Apache}{,s} | Apache{,s}
      | {AH-64 ,}Apache {helicopter,attack helicopter,gunship,helicopter gunship}{,s}
    AH-1Z Viper | AH-1{,Z,W}{, Viper, Cobra}{,s} | Cobra {attack helicopter,helicopter}{,s}
    UH-60 Black Hawk | UH-60{, Black Hawk}{,s} | Black{ ,}hawk{,s} | Black Hawk helicopter{,s}
    MH-60 | MH-60{,S,R,M}{,s} | MH-60{,S,R} {Seahawk,Sea Hawk}{,s}
      | {Seahawk,Sea Hawk} helicopter{,s}
    CH-47 Chinook | CH-47{,s} | Chinook{,s} | Chinook helicopter{,s}
    MH-6 Little Bird | ?Little Bird{,s}
    [aircraft drone]
    MQ-9 Reaper | {MQ-9,MQ9}{,A,B}{,s} | {MQ-9,MQ9} Reaper{,s} | MQ-9 drone{,s}
      | {MQ-9 ,}Reaper {drone,unmanned aerial vehicle,aircraft,UAV}{,s} | ?Reaper{,s}
    MQ-1 Predator | {MQ-1,MQ1}{,B}{,s} | {MQ-1 ,}Predator{ drone, drones} | ?Predator{,s}
    MQ-1C Gray Eagle | MQ-1C{,s} | {MQ-1C ,}{Gray,Grey} Eagle{,s} | {Gray,Grey} Eagle drone{,s}
    RQ-4 Global Hawk | RQ-4{,A} | Global Hawk{,s}
    MQ-4C Triton | MQ-4C
    =LUCAS | Low-cost Unmanned Combat Attack System | =LUCAS drone | =LUCAS drones
    [aircraft support]
    KC-135 Stratotanker | KC-135{,s} | KC-135 {tanker,refueling tanker}{,s} | Stratotanker{,s}
    KC-46 Pegasus | KC-46{,A} | KC-10{, Extender}
    E-2D Hawkeye | E-2{,C,D}{, Hawkeye, Advanced Hawkeye} | ?Hawkeye
    P-8 Poseidon | P-8{,A}{, Poseidon} | ?Poseidon
    U-2 | U-2 spy plane
    C-130 Hercules | C-130{,J}{,s} | C-17{, Globemaster}
    RC-135 | RC-135 Rivet Joint
    Voyager tanker | RAF Voyager | Voyager {tanker,air refuelling tanker}
    """)

  private static let munitions = LexiconEntry<WeaponKind>.table(
    """
    [munition]
    Tomahawk | Tomahawk{,s} | Tomahawk {cruise missile,land attack missile,land-attack missile}{,s}
      | {BGM-109,RGM-109} Tomahawk | =TLAM | =TLAMs | Tomahawk missile{,s}
      | Tomahawk Land Attack Missile{,s}
    AGM-158 JASSM | =JASSM | =JASSM-ER | =JASSMs | AGM-158{,B}
      | Joint Air-to-Surface Standoff Missile{,s}
    AGM-154 JSOW | =JSOW | =JSOWs | Joint Standoff Weapon{,s} | AGM-154
    JDAM | =JDAM | =JDAMs | Joint Direct Attack Munition{,s} | GBU-31{,s} | GBU-38{,s} | GBU-54{,s}
      | GBU-32{,s} | Laser JDAM | =LJDAM | GBU-{31,38,54} JDAM | JDAM-guided bomb{,s}
    Small Diameter Bomb | Small Diameter Bomb{,s} | small-diameter bomb{,s} | =SDB | =SDBs
      | GBU-39{,B}
      | GBU-53{,B} | StormBreaker | Small Diameter Bomb II
    Paveway | Paveway{,s} | Paveway {II,III,IV}{,s} | Paveway {bomb,guided bomb}{,s}
      | Paveway IV {bomb,guided bomb,precision-guided bomb,precision guided bomb}{,s}
    Laser-guided bomb | GBU-{10,12,16,24,49,28,27} | laser-guided bomb{,s}
      | laser-guided munition{,s}
      | =LGB | =LGBs | GBU-12 Paveway II
    Massive Ordnance Penetrator | Massive Ordnance Penetrator{,s} | =MOP | =MOPs | GBU-57{,A/B,s}
      | Massive Ordnance Penetrator bomb{,s} | GBU-57 {bomb,bunker buster,MOP}{,s}
    MOAB | =MOAB | Mother of All Bombs | Massive Ordnance Air Blast | GBU-43{,/B}
    Mark 84 | {Mk,MK,Mark}-{82,83,84}{, bomb, bombs}
    BLU-109 | BLU-109{,s} | BLU-{110,111,117,129}
    Hellfire | Hellfire{,s} | {AGM-114 ,}Hellfire missile{,s} | AGM-114{,s} | AGM-114 Hellfire{,s}
      | AGM-114R | Hellfire II | Hellfire air-to-ground missile{,s}
    Hellfire R9X | AGM-114R9X | R9X{, Hellfire, missile} | R-9X | Hellfire R9X missile | Ninja bomb
      | flying Ginsu
    Brimstone | Brimstone{,s} | Brimstone missile{,s} | Dual Mode Brimstone
    Storm Shadow | Storm Shadow{,s} | Storm Shadow {missile,cruise missile}{,s} | =SCALP missile
    AGM-65 Maverick | AGM-65{, Maverick} | Maverick missile{,s}
    AGM-88 HARM | AGM-88 | =AARGM | High-speed Anti-Radiation Missile{,s}
      | anti-radiation missile{,s}
    AGM-84 SLAM-ER | SLAM-ER | =SLAM-ER | AGM-84{H,K}
    GMLRS | =GMLRS | Guided Multiple Launch Rocket System | =HIMARS rocket{,s}
    HIMARS | =HIMARS | High Mobility Artillery Rocket System{,s} | M142
    ATACMS | =ATACMS | Army Tactical Missile System
    Precision Strike Missile | =PrSM
    APKWS | =APKWS | Advanced Precision Kill Weapon System
    Griffin missile | {AGM-176 ,}Griffin missile{,s}
    Switchblade | Switchblade{ drone, drones,}
    155mm artillery | M777{, howitzer, howitzers} | M109 Paladin | Paladin howitzer{,s}
    """)

  private static let general = LexiconEntry<WeaponKind>.table(
    """
    [general-aircraft]
    fighter jet | fighter jets; jet fighter | jet fighters; jet | jets; fighter aircraft
    fighter plane | fighter planes; fighter-bomber | fighter-bombers
    multirole fighter | multirole fighters; stealth fighter | stealth fighters
    attack jet | attack jets; warplane | warplanes | war plane | war planes; combat aircraft
    military aircraft; combat jet | combat jets; attack aircraft; strike aircraft
    fighter aircraft; fixed-wing aircraft; ground-attack aircraft; manned aircraft; strike fighter | strike fighters; bomber | bombers
    long-range bomber | long-range bombers; heavy bomber | heavy bombers
    strategic bomber | strategic bombers; stealth bomber | stealth bombers; bomber aircraft
    bomber jet | bomber jets; gunship | gunships; helicopter gunship | helicopter gunships
    helicopter | helicopters; attack helicopter | attack helicopters; chopper | choppers
    drone | drones; armed drone | armed drones; attack drone | attack drones
    combat drone | combat drones; unmanned aircraft
    unmanned aerial vehicle | unmanned aerial vehicles | =UAV | =UAVs
    unmanned combat aerial vehicle | unmanned combat aerial vehicles | =UCAV | =UCAVs
    remotely piloted aircraft; unmanned drone | unmanned drones
    killer drone | killer drones; military drone | military drones; aircraft; airplane | airplanes
    aeroplane | aeroplanes; plane | planes; air asset | air assets; ?aviation
    carrier-based aircraft; carrier aircraft; carrier-based fighter | carrier-based fighters
    carrier-borne aircraft; refuelling aircraft | refueling aircraft; tanker aircraft
    aerial refuelling tanker | aerial refueling tanker | aerial refuelling tankers
      | aerial refueling tankers; air tanker | air tankers; surveillance aircraft
    reconnaissance aircraft
    [general-munition]
    precision-guided munition | precision-guided munitions
    precision munition | precision munitions | =PGM | =PGMs
    guided munition | guided munitions; guided bomb | guided bombs
    smart bomb | smart bombs; precision-guided bomb | precision-guided bombs
    precision bomb | precision bombs; precision-guided missile | precision-guided missiles
    precision-guided weapon | precision-guided weapons; precision weapon | precision weapons
    cruise missile | cruise missiles; land-attack cruise missile | land-attack cruise missiles
    land attack missile | land attack missiles; missile | missiles
    air-to-ground missile | air-to-ground missiles
    air-to-surface missile | air-to-surface missiles; air-launched missile | air-launched missiles
    guided missile | guided missiles
    standoff missile | standoff missiles | stand-off missile | stand-off missiles
    standoff weapon | standoff weapons; long-range missile | long-range missiles
    sea-launched missile | sea-launched missiles; ship-launched missile | ship-launched missiles
    submarine-launched missile | submarine-launched missiles
    hypersonic missile | hypersonic missiles; bomb | bombs; bunker buster | bunker busters
    bunker-buster bomb | bunker-buster bombs; bunker-busting bomb | bunker-busting bombs
    penetrator bomb | penetrator bombs; gravity bomb | gravity bombs; dumb bomb | dumb bombs
    unguided bomb | unguided bombs; general-purpose bomb | general-purpose bombs
    heavy bomb | heavy bombs; satellite-guided bomb | satellite-guided bombs
    GPS-guided bomb | GPS-guided bombs; GPS-guided munition | GPS-guided munitions; glide bomb
      | glide bombs
    laser-guided missile | laser-guided missiles; rocket | rockets; guided rocket | guided rockets
    artillery; howitzer | howitzers; artillery fire; artillery shell | artillery shells
    counter-battery fire; munition | munitions; ordnance; warhead | warheads
    projectile | projectiles; shell | shells
    [defensive]
    ?Patriot | Patriot {missile,battery,system}{,s} | Patriot missile defen{c,s}e{ system,}
    THAAD | THAAD {battery,system}{,s}
    C-RAM | C-RAM {system,gun}{,s} | =CRAM | Counter Rocket, Artillery and Mortar
    ?Coyote | Coyote interceptor{,s}
    interceptor | interceptors | interceptor missile{,s}
    Standard Missile | Standard Missile-{2,3,6} | SM-{2,3,6}{,s}
    ?Phalanx | Phalanx {CIWS,gun,system}
    Iron Dome
    NASAMS
    [ship]
    aircraft carrier | aircraft carriers | ?carrier | ?carriers
    carrier strike group | carrier strike groups | carrier group | carrier groups
    USS Dwight D. Eisenhower | USS Eisenhower | {Dwight D. ,}Eisenhower carrier strike group
    USS Gerald R. Ford | USS {Gerald ,}Ford | {Gerald R. ,}Ford carrier strike group
    USS Abraham Lincoln | USS Lincoln | {Abraham ,}Lincoln carrier strike group
    USS Harry S. Truman | USS {Harry ,}Truman | {Harry S. ,}Truman carrier strike group
    USS Carl Vinson | USS Vinson | {Carl ,}Vinson carrier strike group
    USS Theodore Roosevelt | USS Roosevelt | Theodore Roosevelt carrier strike group
    USS George H.W. Bush | USS George {HW ,H. W. ,}Bush
    USS Nimitz; USS Bataan; USS Carney; USS Gravely; USS Mason; USS Laboon; USS Stockdale
    USS Florida; USS Georgia; USS Philippine Sea; USS Thomas Hudner; USS Tripoli
    HMS Diamond; HMS Richmond; HMS Queen Elizabeth
    warship | warships; naval vessel | naval vessels; ship | ships; vessel | vessels
    flotilla | flotillas; destroyer | destroyers
    guided-missile destroyer | guided-missile destroyers; frigate | frigates; cruiser | cruisers
    guided-missile cruiser | guided-missile cruisers; submarine | submarines
    guided-missile submarine | guided-missile submarines
    amphibious assault ship | amphibious assault ships
    amphibious ready group | amphibious ready groups; naval asset | naval assets; armada
    [vague]
    weapon | weapons; weaponry; firepower; air power | airpower; ?arms
    """)
}
