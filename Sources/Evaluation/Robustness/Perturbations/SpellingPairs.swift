/// Words that British and American print spell differently, British first.
enum SpellingPairs {
  static let words: [(british: String, american: String)] =
    [
      ("armour", "armor"), ("armoured", "armored"), ("centre", "center"),
      ("centres", "centers"), ("defence", "defense"), ("offence", "offense"),
      ("harbour", "harbor"), ("neighbour", "neighbor"), ("neighbours", "neighbors"),
      ("neighbouring", "neighboring"), ("organisation", "organization"),
      ("organisations", "organizations"), ("mobilisation", "mobilization"),
      ("authorise", "authorize"), ("authorised", "authorized"),
      ("recognised", "recognized"), ("paralysed", "paralyzed"), ("labour", "labor"),
      ("rumour", "rumor"), ("rumours", "rumors"), ("honour", "honor"),
      ("favour", "favor"), ("behaviour", "behavior"), ("colour", "color"),
      ("metre", "meter"), ("metres", "meters"), ("kilometre", "kilometer"),
      ("kilometres", "kilometers"), ("theatre", "theater"), ("programme", "program"),
      ("programmes", "programs"), ("grey", "gray"), ("travelled", "traveled"),
      ("cancelled", "canceled"), ("signalled", "signaled"), ("towards", "toward"),
      ("amongst", "among"), ("whilst", "while"), ("aeroplane", "airplane"),
      ("aeroplanes", "airplanes"), ("sceptical", "skeptical"), ("destabilise", "destabilize"),
      ("destabilising", "destabilizing"), ("stabilise", "stabilize"),
      ("manoeuvre", "maneuver"), ("manoeuvres", "maneuvers"), ("utilised", "utilized"),
      ("apologise", "apologize"), ("emphasise", "emphasize"), ("emphasised", "emphasized"),
      ("criticise", "criticize"), ("criticised", "criticized"),
    ]
}
