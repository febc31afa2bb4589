/// What an office or title says of its holder.
enum OfficeKind: String, LexiconKind {
  /// A whole office of a state, possibly with its body: Defense Secretary, prime minister.
  case office
  /// A rank of armed forces or police: Maj. Gen.
  case rank
  /// An office in an organisation of states: UN envoy.
  case international
  /// A seat in a parliament: Senator.
  case parliament
  /// A title of courtesy, religion or birth: it says nothing about an office.
  case courtesy
  /// An office in an armed group, which no state admits to.
  case group
  /// A speaker who holds no office of a state: analyst, witness, director of an observatory.
  case outsider
  /// The noun of an office that is built from parts: *spokesman*, *minister*, *commander*.
  case head
  /// What stands before such a noun: *defence* minister, *deputy* commander.
  case premodifier
  /// A body before the noun, or after it with “of” or “for”: *Pentagon* spokesman.
  case body
  /// A word that joins noun and body: spokesman *for* the Pentagon.
  case joiner
  /// A word before a title that does not change what it is: *then*, *former*, *outgoing*.
  case tense
}

/// Offices and titles that stand before or after the names of people.
///
/// The qualifier is the state. Kinds `office`, `rank`, `international` and `parliament` make their
/// holder an official; a `head` alone does not, until its body is known.
enum Offices {
  /// Every whole title and every part.
  static let entries: [LexiconEntry<OfficeKind>] =
    american + others + ranks + outsiders + OfficeParts.entries

  /// Whether a title of this kind makes its holder an official of a state or of states.
  ///
  /// - Parameter kind: the kind of the title.
  /// - Returns: `false` too for the parts of titles, which decide nothing alone.
  static func isOfficial(_ kind: OfficeKind) -> Bool {
    switch kind {
    case .office, .rank, .international, .parliament: true
    case .courtesy, .group, .outsider, .head, .premodifier, .body, .joiner, .tense: false
    }
  }

  private static let american = LexiconEntry<OfficeKind>.table(
    """
    [office United States]
    President | {US,U.S.,American} President | President of the United States | =POTUS
      | commander in chief | Commander-in-Chief | president-elect | ?Pres.
    Vice President | {US,U.S.} Vice President | Vice-President
    Defense Secretary | {US,U.S.,American,Pentagon} {Defense,Defence} Secretary | Defence Secretary
      | Secretary of {Defense,Defence} | {US,U.S.} Secretary of {Defense,Defence} | =SecDef
      | =SECDEF
      | {US,U.S.} {defense,defence} chief | Pentagon {chief,boss,head} | Defense Sec.
      | acting {Defense,Defence} Secretary | acting Secretary of Defense
      | {US,U.S.} defense minister
    Secretary of War | War Secretary | {US,U.S.} {Secretary of War,War Secretary}
    Deputy Defense Secretary | Deputy Secretary of {Defense,Defence,War} | Deputy Defence Secretary
    Secretary of State | {US,U.S.,American} Secretary of State
      | {US,U.S.} {top diplomat,chief diplomat}
    Deputy Secretary of State
    Assistant Secretary of State | Assistant Secretary of State for Near Eastern Affairs
    Under Secretary of Defense | Undersecretary of {Defense,State,Defence}
      | Under Secretary of {State,Defence}
      | Under{ ,}secretary of {Defense,Defence} for Policy
    Assistant Secretary of Defense | Assistant to the Secretary of Defense for Public Affairs
      | Assistant Secretary of {Defense,Defence} for Public Affairs
    National Security Adviser | National Security Advis{e,o}r
      | {US,U.S.} National Security Advis{e,o}r
      | White House national security advis{e,o}r | Deputy National Security Advis{e,o}r
      | Principal Deputy National Security Advis{e,o}r | Assistant to the President
    Secretary of the Navy | Navy Secretary | Secretary of the {Air Force,Army} | Army Secretary
      | Air Force Secretary
    Chairman of the Joint Chiefs of Staff | {Joint Chiefs,Joint Chiefs of Staff} Chairman
      | Chairman of the {US,U.S.} Joint Chiefs of Staff | Chair of the Joint Chiefs{ of Staff,}
      | top {US,U.S.} {general,military officer} | Vice Chairman of the Joint Chiefs of Staff
      | US military chief | =CJCS | Joint Chiefs chair | chief of the Joint Chiefs of Staff
    Army Chief of Staff | Chief of Staff of the {Army,Air Force} | Chief of Naval Operations
    Director for Operations of the Joint Staff | Joint Staff director | director of the Joint Staff
      | {director of operations,operations director} {for,of} the Joint Staff | Joint Staff Director
    Commander of US Central Command
      | commander of {the ,}{US ,U.S. ,American ,United States ,}Central Command
      | {CENTCOM,Central Command,US Central Command,U.S. Central Command} {commander,chief,head}
      | {head,chief} of {US ,U.S. ,}Central Command | {head,commander,chief} of CENTCOM
      | commander of {US,U.S.,American} forces in the {Middle East,region}
      | top {US,U.S.,American} commander {in,for} the Middle East | deputy commander of CENTCOM
    Commander of Operation Inherent Resolve
      | commander of {the US-led coalition,the U.S.-led coalition,the coalition,coalition forces}
      | commander of {the ,}Combined Joint Task Force{ Operation, -Operation,} Inherent Resolve
      | coalition commander | deputy commander of the coalition
    Commander of US Air Forces Central | commander of {US ,U.S. ,}Air Forces Central
      | commander of Ninth Air Force | commander of {US ,U.S. ,}Naval Forces Central Command
      | Fifth Fleet commander | commander of the {US,U.S.} {Fifth,5th} Fleet
    Pentagon Press Secretary
      | {Pentagon,Department of Defense,Defense Department,DoD} press secretary
      | Deputy Pentagon Press Secretary | Pentagon deputy press secretary
      | Pentagon {chief spokesman,chief spokesperson} | chief Pentagon spokes{man,person,woman}
    Pentagon spokesman | Pentagon spokes{woman,person} | spokes{man,woman,person} for the Pentagon
      | {Defense Department,Department of Defense,Defence Department} spokes{man,woman,person}
      | {US,U.S.} {Defense,Defence} Department spokes{man,woman,person}
      | Department of War spokesman
      | {US,U.S.} military spokes{man,woman,person}
    CENTCOM spokesman | {CENTCOM,Central Command} spokes{man,woman,person}
      | spokes{man,woman,person} for {US ,U.S. ,}{Central Command,CENTCOM}
      | {US,U.S.} Central Command spokes{man,woman,person}
    Coalition spokesman
      | {coalition,US-led coalition,Operation Inherent Resolve} spokes{man,woman,person}
      | spokes{man,woman,person} for the {coalition,US-led coalition,U.S.-led coalition}
    White House Press Secretary | White House deputy press secretary
    White House spokesman | White House spokes{woman,person}
      | White House communications {director,chief}
      | White House official | White House Chief of Staff | Deputy Chief of Staff
    National Security Council spokesman | {NSC,National Security Council} spokes{woman,person,man}
      | White House National Security Council spokes{man,woman,person}
      | White House national security spokes{man,person,woman}
      | {US,U.S.} national security spokesman
      | National Security Communications Advis{e,o}r | {National Security Council,NSC} coordinator
      | {NSC,National Security Council} Coordinator for Strategic Communications
    State Department spokesman | State Department spokes{woman,person}
      | State Department deputy spokesman
      | {US,U.S.} State Department spokes{man,woman,person} | Principal Deputy Spokesperson
      | State Department deputy spokes{person,woman}
    US envoy | {US,U.S.,American} {special envoy,envoy,special representative}
      | {Special,Middle East} Envoy
      | Special Presidential Envoy | Special Representative for {Iran,Syria,Syria Engagement}
      | special envoy {for,to} {Iran,Syria,Yemen,Iraq,the Middle East,Lebanon}
      | White House coordinator for the Middle East | White House Middle East coordinator
    US ambassador
      | {US,U.S.,American} ambassador to {Iraq,Israel,Lebanon,the UN,Jordan,Turkey}
      | {US,U.S.,American} ambassador to the United Nations | {US,U.S.} charge d'affaires
      | {US,U.S.} permanent representative to the United Nations | Deputy {US,U.S.} Ambassador
    CIA Director | Director of {the CIA,Central Intelligence} | CIA chief
      | director of the Central Intelligence Agency
    Director of National Intelligence | National Intelligence Director | =DNI
    FBI Director | Attorney General | Homeland Security Secretary | Treasury Secretary
    Navy SEAL commander | base commander | battalion commander | wing commander
    [parliament United States]
    Senator | =Sen. | =Sen | Senators | {US,U.S.} Senator | =Sens.
    Representative | =Rep. | =Reps. | Congressman | Congresswoman | Congressmen | lawmaker | =Rep
    House Speaker | Speaker of the House | House Minority Leader | House Majority Leader
    Senate Majority Leader | Senate Minority Leader | Senate Republican leader
      | Senate Democratic leader
    Chairman of the Senate Armed Services Committee
      | Senate Armed Services Committee {chairman,chair}
      | chairman of the {House,Senate} {Armed Services,Foreign Affairs,Intelligence} Committee
      | {House,Senate} {Armed Services,Foreign Affairs,Intelligence} Committee {chairman,chair}
      | {chairman of the ,}Senate Foreign Relations Committee{ chairman,}
      | ranking member
      | top {Republican,Democrat} on the {House,Senate} {Armed Services,Foreign Affairs} Committee
    Republican Senator | {Republican,Democratic} {Senator,Representative,Rep.,Sen.,lawmaker}
    """)

  private static let others = LexiconEntry<OfficeKind>.table(
    """
    [office]
    Prime Minister | =PM | Premier | prime minister-designate | deputy prime minister
      | caretaker prime minister
    Foreign Minister | {foreign,external affairs} minister | Minister of Foreign Affairs | =FM
      | deputy foreign minister | Minister for Foreign Affairs | top diplomat
    Defence Minister | Defen{c,s}e Minister | Minister of Defen{c,s}e | deputy defen{c,s}e minister
    Interior Minister | Minister of {Interior,the Interior} | Home Minister
    Oil Minister | Minister of {Oil,Health,Information,Transport,Intelligence} | Health Minister
      | Information Minister | Intelligence Minister | Finance Minister | Energy Minister
    Minister | Cabinet minister | state minister | minister of state
    ?King | Crown Prince | Emir | Sultan | ?Prince | ?Queen
    Governor | provincial governor | deputy governor | mayor | district commissioner
    Chief of Staff | chief of the general staff | armed forces chief of staff | military chief
      | army chief
      | {chief,head} of the armed forces | commander-in-chief of the armed forces | defence chief
    Ambassador | envoy | charge d'affaires | consul general | permanent representative
      | UN ambassador
      | ambassador to the United Nations | representative to the United Nations
    Foreign Ministry spokesman | Foreign Ministry spokes{woman,person}
      | spokes{man,woman,person} of the Foreign Ministry
      | Ministry of Foreign Affairs spokes{man,person,woman}
      | spokes{man,woman,person} for the {foreign ministry,Ministry of Foreign Affairs}
    Defence Ministry spokesman | Defen{c,s}e Ministry spokes{man,woman,person}
      | Ministry of Defen{c,s}e spokes{man,person}
    Government spokesman | government spokes{woman,person} | spokes{man,person} for the government
    Military spokesman | {army,military} spokes{man,woman,person} | armed forces spokes{man,person}
    Presidential adviser | presidential advis{e,o}r | advis{e,o}r to the {president,prime minister}
    Head of state | head of government | national security advis{e,o}r | intelligence chief
      | spy chief
    Judge | chief justice | prosecutor general
    [office Iraq]
    Iraqi Prime Minister
      | {Iraqi,Iraq's} {prime minister,premier,caretaker prime minister}
      | Prime Minister of Iraq
    Iraqi President
      | {Iraqi,Iraq's} {president,foreign minister,defence minister,defense minister}
      | {Iraqi,Iraq's} interior minister
    Commander-in-chief spokesman
      | {military ,}spokes{man,person} {for,of} {the ,}{Iraqi ,Iraq's ,}armed forces
      | {military ,}spokes{man,person} {for,of} the {Iraqi ,}commander-in-chief
      | commander-in-chief's spokesman
      | {prime minister's,Sudani's} {military spokesman,spokesman}
      | spokesman for {Iraq's,Iraqi} {Joint Operations Command,security forces,prime minister}
      | Iraqi {military,army,government} spokes{man,person}
      | Iraq's {military,army} spokes{man,person}
    National Security Adviser of Iraq | Iraqi National Security Advis{e,o}r
      | Iraq's national security advis{e,o}r
    Iraqi parliament speaker | {Iraqi ,}{parliament,parliamentary} speaker
      | Speaker of {the Iraqi ,}Parliament
      | deputy parliament speaker | first deputy speaker
    Chairman of the Popular Mobilization Committee
      | {head,chairman,chief} of the {PMF,Popular Mobilization Forces}
      | {PMF,Hashd al-Shaabi,PMU} {chief,chairman,head} | PMF chief of staff
     
      | deputy {head,chairman,chief,commander,leader} of {the ,}{Hashd al-Shaabi,PMF,PMU}
      | deputy {head,chairman,commander} of {the ,}Popular Mobili{z,s}ation {Forces,Units,Committee}
    Anbar governor | governor of {Anbar,Babil,Baghdad,Basra,Kirkuk,Nineveh}
      | Anbar {police chief,council member}
      | Anbar Operations Commander | head of {Anbar,Babil} {provincial ,}council
      | mayor of {al-Qaim,Qaim,Rutba}
    KRG Prime Minister | Prime Minister of the Kurdistan Region | President of the Kurdistan Region
      | {Kurdistan Region,Kurdish,Kurdistan} {president,prime minister}
    [parliament Iraq]
    Iraqi lawmaker | Iraqi {MP,member of parliament,legislator,parliamentarian} | =MP | =MPs
      | Member of Parliament
      | lawmaker | legislator | member of parliament | parliamentarian
    [office Iran]
    Supreme Leader | {Iranian,Iran's} supreme leader | Supreme Leader Ayatollah
      | Leader of the Islamic Revolution
    Iranian President | {Iranian,Iran's} president
    Iranian Foreign Minister
      | {Iranian,Iran's} {foreign minister,top diplomat,chief diplomat,deputy foreign minister}
    Iranian Foreign Ministry spokesman
      | {Iranian,Iran's} Foreign Ministry spokes{man,woman,person}
      | Iran's foreign ministry spokes{man,person}
    Iran's UN ambassador
      | {Iran's,Iranian} {UN ambassador,ambassador to the United Nations,UN envoy}
      | Iran's {ambassador,permanent representative,envoy} to the {UN,United Nations}
    Guards commander
      | {IRGC,Revolutionary Guards,Revolutionary Guard,Guards} {commander,chief}
      | commander of {the ,}{IRGC,Revolutionary Guards,Revolutionary Guard}
      | commander of {the ,}Islamic Revolutionary Guard{s,} Corps
      | head of {the ,}{IRGC,Revolutionary Guards,Revolutionary Guard} | IRGC spokesman
      | {IRGC,Guards} general
    Quds Force commander | {Quds,Qods} Force {commander,chief,leader,head}
      | {commander,head,chief,leader} of {the ,}{IRGC's ,Guards' ,elite ,IRGC ,}{Quds,Qods} Force
      | {commander,head} of {Iran's,Iranian,Iran's elite} {Quds,Qods} Force | Iranian commander
    Secretary of the Supreme National Security Council | {top ,}{Iranian,Iran's} security official
    Iranian parliament speaker | Iran's parliament speaker | Speaker of the {Iranian ,}Majlis
    Iranian Defense Minister | {Iranian,Iran's} defen{c,s}e minister
      | {Iran's,Iranian} {army chief,chief of staff}
    [office Syria]
    Syrian President
      | {Syrian,Syria's} {president,leader,interim president}
    Syrian Foreign Minister
      | {Syrian,Syria's} {foreign minister,UN ambassador,deputy foreign minister}
      | {Syria's,Syrian} ambassador to the {UN,United Nations}
      | Syrian {information,defence,defense} minister
    [office Yemen]
    Yemeni President
      | {Yemeni,Yemen's} {president,prime minister,foreign minister,information minister}
      | {head,chairman} of the Presidential Leadership Council | Vice President of Yemen
    [office Israel]
    Israeli Prime Minister | {Israeli,Israel's} {prime minister,premier,PM,president}
      | {Israeli,Israel's} {defence,defense,foreign} minister
    IDF spokesman | {IDF,Israeli military,Israeli army} spokes{man,woman,person}
      | IDF {Chief of Staff,chief}
    [office United Kingdom]
    British Prime Minister | {British,UK,U.K.,Britain's} {prime minister,PM}
      | {UK,British} premier
    British Defence Secretary | {British,UK,U.K.} {Defence,Defense} {Secretary,Minister}
      | Minister for the Armed Forces
      | {Armed Forces,armed forces} minister | Minister of State for the Armed Forces
    British Foreign Secretary | Foreign Secretary | {UK,British} foreign {secretary,minister}
      | Shadow Foreign Secretary
      | Shadow Defence Secretary | Leader of the Opposition | Labour leader
    [office Saudi Arabia]
    Saudi Foreign Minister
      | Saudi {Crown Prince,king,defence minister,defense minister,foreign minister}
    [office Jordan]
    Jordanian King
      | {Jordan's,Jordanian} {king,foreign minister,government spokesman,prime minister}
    [office Turkey]
    Turkish President
      | {Turkish,Turkey's} {president,foreign minister,defence minister,defense minister}
    [office Russia]
    Russian President | Russian {foreign minister,ambassador,defence minister,defense minister}
      | Russian Foreign Ministry spokes{woman,man,person} | Kremlin spokesman
      | {Russia's,Russian} UN ambassador
    [office China]
    Chinese Foreign Ministry spokesman | Chinese Foreign Ministry spokes{woman,person}
      | Chinese {president,foreign minister}
    [office France]
    French President
      | French {foreign minister,defence minister,defense minister,armed forces minister,ambassador}
    [office Germany]
    Chancellor | German {chancellor,foreign minister,defence minister,defense minister}
    """)
}
