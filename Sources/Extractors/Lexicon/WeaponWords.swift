/// What a word in front of a weapon says.
enum WeaponWordKind: String, LexiconKind {
  /// The weight of a bomb: part of the term.
  case weight
  /// How the weapon finds its target, or how far it flies: part of the term.
  case type
  /// How many or how good: no part of the term.
  case quantity
  /// Whose: no part of the term.
  case owner
  /// A verb after which weapons are the means of a strike: “*dropped* 500-lb bombs”.
  case useVerb
  /// A preposition before the means of a strike: “struck *with* Hellfire missiles”.
  case means
}

/// The kind of weapon with which somebody attacked US forces, as the field `kind` has it.
enum AttackWeaponKind: String, LexiconKind {
  case drone
  case rocket
  case missile
  case mortar
  case bomb
  /// Guns and the like, for which the field has no value.
  case other
}

/// Words that go with weapons, and the weapons of those who attack US forces.
enum WeaponWords {
  /// Words before weapons and verbs of their use.
  static let entries = LexiconEntry<WeaponWordKind>.table(
    """
    [type]
    laser-guided | satellite-guided | GPS-guided | precision-guided | guided | unguided | precision
    air-launched | sea-launched | ship-launched | submarine-launched | ground-launched
    air-to-ground | air-to-surface | surface-to-surface | land-attack | ground-attack
    long-range | short-range | medium-range | standoff | stand-off | heavy | strategic | stealth
    fighter | attack | combat | strike | cruise | ballistic | supersonic | hypersonic | subsonic
    carrier-based | carrier-borne | land-based | unmanned | remotely piloted | armed | manned
    bunker-busting | bunker-buster | penetrating | high-explosive | small-diameter | twin-engine
    general-purpose | gravity | smart | thermobaric | incendiary | cluster
    [quantity]
    several | multiple | various | numerous | more than | at least | some | many | a number of
    dozens of | scores of | hundreds of | a pair of | a handful of | a variety of | a mix of
    powerful | deadly | sophisticated | advanced | high-tech | massive | huge | modern | additional
    [owner]
    US | U.S. | American | Air Force | US Air Force | Navy | coalition | allied | British | RAF | UK
    Royal Air Force | US military | US Navy | Marine Corps | French | Israeli | Jordanian
    [useVerb]
    drop | dropped | drops | dropping
    fire | fired | fires | firing
    launch | launched | launches | launching
    use | used | uses | using
    employ | employed | employs | employing
    deploy | deployed | deploys | deploying
    fly | flew | flown | flying | flies
    send | sent | scramble | scrambled | dispatch | dispatched
    release | released | releases
    expend | expended | deliver | delivered
    involve | involved | involving | include | included | including
    conduct | conducted | carry out | carried out
    take part | took part | participate | participated | taking part
    [means]
    with | by | from | using | employing | including | via | through
    """)

  /// Weights in front of bombs, in every spelling that the press uses.
  static let weights = LexiconEntry<WeaponWordKind>.table(
    """
    [weight]
    250-pound | 250{-,}lb | 250-lbs | 250-pounder | 250-pounders
    500-pound | 500{-,}lb | 500-lbs | 500-pounder | 500-pounders | 227-kilogram | 227{-,}kg
    1,000-pound | 1,000{-,}lb | 1000-pound | 1000{-,}lb | 450-kilogram
    2,000-pound | 2,000{-,}lb | 2000-pound | 2000{-,}lb | 2,000-pounders | 907-kilogram
      | 900-kilogram
    5,000-pound | 5,000{-,}lb | 5000-pound | 5000{-,}lb
    30,000-pound | 30,000{-,}lb | 30000-pound | 30000{-,}lb | 13,600-kilogram
    """)

  /// Weapons and ways of attack used against US and coalition forces.
  static let attackers = LexiconEntry<AttackWeaponKind>.table(
    """
    [drone]
    drone | drones | drone attack | drone attacks | drone strike | drone strikes | drone assault
    one-way attack drone | one-way attack drones | one-way drone | one-way drones | OWA drone
      | one way attack drones | one-way attack UAV{,s} | one-way UAV{,s} | OWA UAV{,s} | =OWAUAV
      | one-way unmanned aerial system{,s} | one-way attack unmanned aerial vehicle{,s}
    attack drone | attack drones | armed drone | armed drones | explosive drone | explosive drones
    explosive-laden drone | explosive-laden drones | explosives-laden drone
      | explosives-laden drones
      | bomb-laden drone | bomb-laden drones | booby-trapped drone | booby-trapped drones
      | weaponi{z,s}ed drone{,s} | explosive-rigged drone{,s} | drones packed with explosives
    suicide drone | suicide drones | kamikaze drone | kamikaze drones | loitering munition
      | loitering munitions | self-destructing drone{,s} | exploding drone{,s} | unidentified drone
    fixed-wing drone | fixed-wing drones | quadcopter | quadcopters | Shahed
      | Shahed-{131,136,101,107,129}
      | Shahed drone{,s} | Qasef | Samad-{1,2,3} | Ababil | Mohajer-6 | Mohajer drone{,s}
      | Iranian drone
    unmanned aerial vehicle | unmanned aerial vehicles | =UAV | =UAVs | =UAS | =sUAS
      | unmanned aircraft system{,s} | unmanned aerial system{,s} | unmanned aircraft
      | drone boat | drone boats | explosive-laden boat | unmanned surface vessel{,s}
    [rocket]
    rocket | rockets | rocket attack | rocket attacks | rocket fire | rocket barrage
      | rocket barrages
      | rocket salvo | rocket strike | rocket strikes | rocket launch | rocket volley
      | rocket salvoes
    Katyusha | Katyusha{,s} | Katyusha {rocket,rockets,missile,missiles} | Katyushas
    107mm rocket | {107,122,127,240}{-,}mm rocket{,s} | {107,122} millimeter rocket{,s}
      | {107,122}-millimeter rocket{,s}
    Grad | Grad rocket{,s} | Fajr rocket{,s} | Arash rocket{,s} | ?=Grad
    artillery rocket | artillery rockets | improvised rocket{,s} | rocket-assisted munition{,s}
      | improvised rocket-assisted munition{,s} | =IRAM | =IRAMs
    multiple rocket launcher | multiple rocket launchers | rocket launcher | rocket launchers
    [missile]
    missile | missiles | missile attack | missile attacks | missile strike | missile strikes
      | missile barrage | missile salvo | missile fire
    ballistic missile | ballistic missiles | close-range ballistic missile{,s} | =CRBM | =CRBMs
      | short-range ballistic missile{,s} | =SRBM | medium-range ballistic missile{,s}
      | ballistic missile attack | Fateh-110 | Fateh-313 | Qiam | Zolfaghar | Emad | Kheibar Shekan
      | anti-ship ballistic missile{,s} | Al-Aqsab | Aqsab
    cruise missile | cruise missiles | anti-ship cruise missile{,s} | Arqab | al-Arqab
      | Quds cruise missile
    anti-ship missile | anti-ship missiles | antiship missile | anti-tank missile
      | anti-tank missiles
      | surface-to-air missile{,s} | =MANPADS
    [mortar]
    mortar | mortars | mortar attack | mortar attacks | mortar fire | mortar round | mortar rounds
      | mortar shell | mortar shells | mortar bomb | mortar bombs | mortar barrage | 120mm mortar
    indirect fire | indirect fire attack | indirect fire attacks | indirect-fire | =IDF attack
      | shelling
      | artillery shell | artillery shells
    [bomb]
    roadside bomb | roadside bombs | roadside bombing | roadside bombings | road-side bomb
    improvised explosive device | improvised explosive devices | =IED | =IEDs | IED attack
      | IED attacks
    explosively formed penetrator | explosively formed penetrators | =EFP | =EFPs
      | explosively formed projectile{,s} | explosively-formed penetrator{,s}
    car bomb | car bombs | car bombing | truck bomb | truck bombs | truck bombing | vehicle bomb
      | vehicle-borne improvised explosive device{,s} | =VBIED | =VBIEDs | =SVBIED
    explosive device | explosive devices | bomb | bombs | bomb attack | bombing | explosive
      | landmine
      | suicide bomb | suicide bomber | suicide bombing | sticky bomb | magnetic bomb | landmines
      | ?mine
    convoy bombing | attack on {a ,}logistics convoy{,s}
    [other]
    small arms fire | small-arms fire | gunfire | sniper fire | machine gun | machine guns
      | gun attack
    rocket-propelled grenade | rocket-propelled grenades | =RPG | =RPGs | grenade | grenades
    """)
}
