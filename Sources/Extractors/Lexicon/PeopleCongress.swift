/// Members of the United States Congress who often speak about strikes.
enum PeopleCongress {
  /// All of them.
  static let entries = LexiconEntry<PersonKind>.table(
    """
    [official United States]
    # Leaders.
    Nancy Pelosi | Pelosi; Kevin McCarthy; Mike Johnson; Paul Ryan; John Boehner; Steny Hoyer
    Hakeem Jeffries; Steve Scalise; Mitch McConnell | McConnell; John Thune; Harry Reid
    Chuck Schumer | Charles Schumer | Schumer; Dick Durbin
      | Richard Durbin; John Barrasso; Tom Emmer
    # Senators.
    Roger Wicker; Jim Inhofe | James Inhofe | Inhofe; Jack Reed; John McCain | McCain
    Lindsey Graham; Tim Kaine | Kaine; Chris Murphy | Christopher Murphy; Bernie Sanders; Rand Paul
    Mike Lee; Tom Cotton; Ted Cruz; Joni Ernst; Dan Sullivan; Marsha Blackburn; Rick Scott
    Bob Menendez | Robert Menendez; Ben Cardin; Bob Corker; Jim Risch; Jeanne Shaheen; Chris Coons
    Elizabeth Warren; Kirsten Gillibrand; Tammy Duckworth; Mark Kelly; Mark Warner; Angus King
    Richard Blumenthal; Jeff Merkley; Ed Markey; Chris Van Hollen; Brian Schatz; Cory Booker
    Amy Klobuchar; Patty Murray; Dianne Feinstein; Tom Udall; Todd Young; Susan Collins
    Mitt Romney; Ben Sasse; John Cornyn; Markwayne Mullin; Roger Marshall; Kevin Cramer
    Tommy Tuberville; Josh Hawley; Deb Fischer; Mike Rounds; Jerry Moran; Thom Tillis
    John Kennedy; Bill Cassidy; Pete Ricketts; Eric Schmitt; Adam Schiff; Elissa Slotkin
    Ruben Gallego; John Fetterman; Alex Padilla; Patrick Leahy; Rob Portman; David Perdue
    # Representatives.
    Adam Smith; Mac Thornberry; Mike Rogers; Gregory Meeks; Eliot Engel; Michael McCaul
    Brian Mast; Jim Himes; Mike Turner; Rick Crawford; Devin Nunes; Mike Gallagher; Liz Cheney
    Adam Kinzinger; Ro Khanna | Khanna; Thomas Massie; Barbara Lee; Ilhan Omar; Rashida Tlaib
    Pramila Jayapal; Alexandria Ocasio-Cortez | Ocasio-Cortez; Ayanna Pressley; Sara Jacobs
    Seth Moulton; Jason Crow; Jake Auchincloss; Pat Ryan; Jared Golden; Mikie Sherrill
    Abigail Spanberger; Matt Gaetz; Marjorie Taylor Greene; Warren Davidson; Chip Roy; Dan Crenshaw
    Don Bacon; Rob Wittman; Joe Wilson; Mike Lawler; Brad Sherman; Ted Lieu; Jim McGovern
    Val Hoyle; Cori Bush; Jamaal Bowman; Nancy Mace; Ken Calvert; Dean Phillips
    """)
}
