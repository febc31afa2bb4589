/// On whose behalf a well-known person speaks.
enum PersonKind: String, LexiconKind {
  /// The holder of an office of a state, or of an organisation of states.
  case official
  /// The leader or spokesman of an armed group, which no state admits to.
  case group
  /// Anybody else: a monitor's director, an analyst, a cleric without office.
  case outsider
}

/// Well-known people of 2017 to 2026.
///
/// The qualifier is the state, or the group. Surnames that are also words, places or the names of
/// others are marked ambiguous: they name the person only after a fuller form in the same article.
/// The canonical name is for looking up who is meant; a value is the fullest form that an article
/// prints.
enum People {
  /// Everybody.
  static let entries: [LexiconEntry<PersonKind>] =
    (american + PeopleUnitedStates.entries + PeopleIraq.entries + PeopleIran.entries
    + PeopleElsewhere.entries).transliterated

  private static let american = LexiconEntry<PersonKind>.table(
    """
    [official United States]
    # Presidents and vice presidents.
    Joe Biden | Joseph Biden | Joseph R. Biden | Joseph R. Biden Jr. | Joseph Robinette Biden
      | Biden
    Donald Trump | Donald J. Trump | Trump
    Barack Obama | Obama
    George W. Bush | ?Bush
    Bill Clinton
    Kamala Harris | ?Harris
    Mike Pence | Michael Pence | ?Pence
    JD Vance | J.D. Vance | J. D. Vance | James David Vance | ?Vance
    # Secretaries of defence and war, and their deputies.
    James Mattis | Jim Mattis | James N. Mattis | Mattis
    Patrick Shanahan | ?Shanahan
    Mark Esper | Mark T. Esper | Esper
    Christopher Miller | Christopher C. Miller | Chris Miller | ?Miller
    Lloyd Austin | Lloyd J. Austin | Lloyd J. Austin III | Lloyd Austin III | ?Austin
    Pete Hegseth | Peter Hegseth | Peter B. Hegseth | Hegseth
    Kathleen Hicks | ?Hicks
    David Norquist | ?Norquist
    Steve Feinberg | Stephen Feinberg | ?Feinberg
    Colin Kahl | ?Kahl
    Elbridge Colby | ?Colby
    Celeste Wallander | ?Wallander
    Dana Stroul | ?Stroul
    Christopher Maier | ?Maier
    Chris Meagher | ?Meagher
    # Secretaries of state, envoys, ambassadors.
    Rex Tillerson | Tillerson
    Mike Pompeo | Michael Pompeo | Michael R. Pompeo | Pompeo
    Antony Blinken | Anthony Blinken | Tony Blinken | Antony J. Blinken | Blinken
    Marco Rubio | Rubio
    Wendy Sherman | ?Sherman
    Victoria Nuland | Nuland
    John Sullivan
    Barbara Leaf | ?Leaf
    David Schenker | ?Schenker
    Joey Hood | ?Hood
    Brian Hook | ?Hook
    James Jeffrey | Jim Jeffrey | ?Jeffrey
    Joel Rayburn | ?Rayburn
    Brett McGurk | McGurk
    Robert Malley | Rob Malley | ?Malley
    Elliott Abrams | ?Abrams
    Timothy Lenderking | Tim Lenderking | Lenderking
    Amos Hochstein | Hochstein
    Steve Witkoff | Steven Witkoff | Witkoff
    Tom Barrack | Thomas Barrack | ?Barrack
    Jared Kushner | Kushner
    Mark Savaya | Savaya
    Massad Boulos | ?Boulos
    Adam Boehler | ?Boehler
    Mike Huckabee | ?Huckabee
    Douglas Silliman | ?Silliman
    Matthew Tueller | Matthew H. Tueller | Tueller
    Alina Romanowski | Alina L. Romanowski | Romanowski
    Joshua Harris
    Tracey Jacobson | Tracey Ann Jacobson
    Nikki Haley | ?Haley
    Kelly Craft | ?Craft
    Linda Thomas-Greenfield | Thomas-Greenfield
    Dorothy Shea | ?Shea
    Robert Wood | ?Wood
    Morgan Ortagus | Ortagus
    # National security advisers and their deputies.
    Michael Flynn | ?Flynn
    H.R. McMaster | Herbert Raymond McMaster | HR McMaster | H. R. McMaster | McMaster
    John Bolton | John R. Bolton | ?Bolton
    Robert O'Brien | Robert C. O'Brien | ?O'Brien
    Jake Sullivan | ?Sullivan
    Mike Waltz | Michael Waltz | ?Waltz
    Jonathan Finer | Jon Finer | ?Finer
    Alex Wong | ?Wong
    Elizabeth Sherwood-Randall | Liz Sherwood-Randall
    Sebastian Gorka | Seb Gorka | Gorka
    # Chairmen of the Joint Chiefs and the Joint Staff.
    Joseph Dunford | Joe Dunford | Dunford
    Mark Milley | Mark A. Milley | Milley
    Charles Q. Brown | Charles Q. Brown Jr. | C.Q. Brown{, Jr., Jr} | CQ Brown{, Jr.}
      | Charles Brown
      | Charles "CQ" Brown | ?Brown
    Dan Caine | John Daniel Caine | John Dan Caine | Daniel Caine | Dan "Razin" Caine | ?Caine
    Christopher Grady | Christopher W. Grady | ?Grady
    John Hyten | John E. Hyten | Hyten
    Paul Selva | Paul J. Selva | ?Selva
    Douglas Sims | Douglas A. Sims{, II} | Doug Sims | ?Sims
    James Mingus | James J. Mingus | ?Mingus
    William Byrne | William D. Byrne | ?Byrne
    # Commanders.
    Joseph Votel | Joseph L. Votel | Joe Votel | Votel
    Kenneth McKenzie | Frank McKenzie | Kenneth F. McKenzie{, Jr.} | Kenneth McKenzie Jr.
      | ?McKenzie
    Michael Kurilla | Michael Erik Kurilla | Michael E. Kurilla | Erik Kurilla | M. Erik Kurilla
      | Michael "Erik" Kurilla | Kurilla
    Brad Cooper | Charles B. Cooper | Charles Bradford Cooper | ?Cooper
    James Malloy | James J. Malloy | Jim Malloy | ?Malloy
    George Wikoff | George M. Wikoff | Wikoff
    Alexus Grynkewich | Alexus G. Grynkewich | Grynkewich
    Derek France | Derek C. France | ?France
    Jeffrey Harrigian | Jeffrey L. Harrigian | ?Harrigian
    Greg Guillot | Gregory Guillot | Gregory M. Guillot | ?Guillot
    Stephen Townsend | Stephen J. Townsend | Steve Townsend | ?Townsend
    Paul Funk | Paul E. Funk | Paul E. Funk II | ?Funk
    Paul LaCamera | Paul J. LaCamera | LaCamera
    Robert White | Pat White | Robert P. White | Robert "Pat" White
    Paul Calvert | Paul T. Calvert | ?Calvert
    John Brennan | John W. Brennan{, Jr.} | ?Brennan
    Matthew McFarlane | Matthew W. McFarlane | ?McFarlane
    Joel Vowell | Joel B. Vowell | J.B. Vowell | JB Vowell | Vowell
    Kevin Leahy | Kevin C. Leahy | ?Leahy
    Kevin Lambert | Kevin J. Lambert | ?Lambert
    Raymond Thomas | Tony Thomas | Raymond A. Thomas
    Bryan Fenton | Bryan P. Fenton | ?Fenton
    Anthony Cotton | Anthony J. Cotton | ?Cotton
    # Spokespeople of the Pentagon, Central Command and the coalition.
    Jeff Davis
    Dana White | Dana W. White
    Robert Manning | Rob Manning | Robert Manning III | ?Manning
    Sean Robertson | ?Robertson
    Charles Summers | Charles E. Summers | Charlie Summers | ?Summers
    Jonathan Hoffman | Jonathan Rath Hoffman | ?Hoffman
    Alyssa Farah | ?Farah
    Adrian Rankine-Galloway | Rankine-Galloway
    Carla Gleason | ?Gleason
    Jessica McNulty | Jessica L. McNulty | McNulty
    Rebecca Rebarich | Rebarich
    John Kirby | John F. Kirby | ?Kirby
    Patrick Ryder | Patrick S. Ryder | Pat Ryder | ?Ryder
    Sabrina Singh | ?Singh
    Charlie Dietz | ?Dietz
    Phillip Ventura | Phil Ventura
    John Ullyot | ?Ullyot
    Sean Parnell | ?Parnell
    Kingsley Wilson
    Joel Valdez
    Bill Urban | William Urban | ?Urban
    Joseph Buccino | Joe Buccino | Buccino
    Abigail Hammock | ?Hammock
    Michael Lawhorn | Lawhorn
    Tim Hawkins | Timothy Hawkins | ?Hawkins
    Earl Brown
    John Rigsbee | Rigsbee
    Ryan Dillon | ?Dillon
    Sean Ryan
    Scott Rawlinson | ?Rawlinson
    Myles Caggins | Myles B. Caggins{, III} | Myles Caggins III | Caggins
    Wayne Marotto | Marotto
    Joel Harper
    # Spokespeople of the White House, its National Security Council and the State Department.
    Sean Spicer | Spicer
    Sarah Sanders | Sarah Huckabee Sanders | Sarah Huckabee-Sanders
    Stephanie Grisham | Grisham
    Kayleigh McEnany | McEnany
    Jen Psaki | Jennifer Psaki | Psaki
    Karine Jean-Pierre | Jean-Pierre
    Karoline Leavitt | Leavitt
    Steven Cheung | ?Cheung
    Anna Kelly
    Olivia Dalton | ?Dalton
    Hogan Gidley | ?Gidley
    Garrett Marquis | ?Marquis
    Emily Horne | ?Horne
    Adrienne Watson | ?Watson
    Sean Savett | Savett
    Brian Hughes | ?Hughes
    Heather Nauert | Nauert
    Robert Palladino | Palladino
    Ned Price | Edward Price | ?Price
    Matthew Miller | Matt Miller
    Vedant Patel | ?Patel
    Tammy Bruce | ?Bruce
    Tommy Pigott | Thomas Pigott | Pigott
    Susie Wiles | ?Wiles
    Stephen Miller
    # Intelligence and justice.
    Gina Haspel | Haspel
    William Burns | Bill Burns | William J. Burns | ?Burns
    John Ratcliffe | ?Ratcliffe
    Dan Coats | ?Coats
    Avril Haines | ?Haines
    Tulsi Gabbard | Gabbard
    Pam Bondi | ?Bondi
    Kash Patel
    Joe Kent
    # Service chiefs and secretaries.
    Christine Wormuth | Wormuth
    Carlos Del Toro | Del Toro
    Frank Kendall | ?Kendall
    Dan Driscoll | Daniel Driscoll | ?Driscoll
    John Phelan | ?Phelan
    Randy George
    James McConville | McConville
    David Goldfein | David L. Goldfein | Goldfein
    Michael Gilday | ?Gilday
    Lisa Franchetti | Franchetti
    """)
}
