/// More people of the United States: who held an office before 2019, or spoke for one for a while.
enum PeopleUnitedStates {
  static let entries = LexiconEntry<PersonKind>.table(
    """
    [official United States]
    # Secretaries and chiefs of staff.
    Ashton Carter | Ash Carter | Ashton B. Carter | ?Carter
    Mark Meadows | ?Meadows
    Mick Mulvaney | Mulvaney
    Keith Kellogg | ?Kellogg
    # Spokespeople of the Pentagon, Central Command and the coalition.
    Peter Cook | ?Cook
    Eric Pahon | Pahon
    Dave Eastburn | David Eastburn | Eastburn
    Adam Stump | ?Stump
    Steve Warren | ?Warren
    John Dorrian | Dorrian
    Pete Nguyen | ?Nguyen
    Rob Lodewick | Robert Lodewick | Lodewick
    Uriah Orland
    Tadd Sholtis | Sholtis
    # Spokespeople of the White House and the State Department.
    Josh Earnest
    Jalina Porter | ?Porter
    James Hewitt | ?Hewitt
    Andrew Bates | ?Bates
    """)
}
