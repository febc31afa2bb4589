/// What a word that goes with a place name says.
enum PlaceWordKind: String, LexiconKind {
  /// An administrative unit: it follows the name, or stands before it with “of”.
  case unit
  /// A base, airfield or crossing named after the place.
  case site
  /// A part of a country or province; it stands before the name.
  case direction
  /// A vague area around the place.
  case area
  /// A word before a place name that says the place itself was not (surely) struck.
  case nearness
  /// A word before a place name that says that something happened in or to it.
  case position
  /// Land, soil, territory: the adjective before it states a country.
  case territory
}

/// The common words that stand beside place names.
enum PlaceWords {
  /// Every word with its plural and its variants.
  static let entries = LexiconEntry<PlaceWordKind>.table(
    """
    [unit]
    province | provinces | provincial
    governorate | governorates | governate | governates | muhafazah
    district | districts | directorate | directorates
    subdistrict | subdistricts | nahiya | nahia
    neighbourhood | neighborhood | neighbourhoods | neighborhoods | quarter | suburb | suburbs
    city | cities
    town | towns | township | border town | border city
    village | villages | hamlet
    countryside | rural | rif
    municipality | capital
    region | regions
    state | emirate | kingdom | sultanate
    island | islands | archipelago
    [site]
    base | bases
    military base | military bases
    air base | air bases | airbase | airbases | airfield | airfields | air station
    airport | airports | international airport | military airport
    camp | refugee camp
    garrison | outpost | landing zone
    port | seaport | oil terminal | terminal | harbour | harbor
    crossing | border crossing | crossing point | border post | border point | checkpoint
    field | oil field | oilfield | gas field | gas plant
    [direction]
    north | northern | northward
    south | southern
    east | eastern
    west | western
    central | middle
    northeast | northeastern | north-east | north-eastern
    northwest | northwestern | north-west | north-western
    southeast | southeastern | south-east | south-eastern
    southwest | southwestern | south-west | south-western
    far east | far eastern | far north | far northern | far south | far southern | far west
      | far western | far northeastern | far southeastern
    upper | lower | inner | outer
    [area]
    area | areas | vicinity | surroundings | environs | zone | sector | axis
    outskirts | edge | hinterland
    desert | desert area | desert region | steppe
    mountain | mountains | hills | hill | heights | mount | jabal | jebel | tal | tel | tell | wadi
    valley | basin | river | river valley | banks | bank | shore | coast | corridor | plain
    border | border area | border areas | border region | border zone | border strip | frontier
    stronghold | strongholds | bastion | heartland
    [nearness]
    near | nearby | close to | not far from | adjacent to | next to | alongside | outside
    north of | south of | east of | west of | northeast of | northwest of | southeast of
      | southwest of | north-east of | north-west of | south-east of | south-west of
    between | along | bordering | opposite | across from | across the border from
    kilometres from | kilometers from | miles from | km from | km | kilometres | kilometers | miles
    around | in the vicinity of | in the area of | on the outskirts of | on the edge of
    [position]
    in | inside | within | at | on | over | throughout | across | into
    [territory]
    soil | territory | territories | land | airspace | side | sovereignty | territorial waters
    """)
}
