/// What a body is and what it can do in an article.
enum BodyKind: String, LexiconKind {
  /// The state itself.
  case country
  /// All its forces: US military, American forces.
  case military
  /// A branch of its forces: US Air Force.
  case service
  /// A command, fleet or unit: Central Command, Fifth Fleet.
  case command
  /// A ministry that commands forces and speaks on them: the Pentagon.
  case ministry
  /// A government, parliament or office that speaks.
  case government
  /// A capital or building that stands for a government: Washington, the White House.
  case metonym
  /// A group of states that fights together.
  case coalition
  /// An organisation of states: it speaks and acts, but strikes nothing.
  case international
  /// Somebody who counts and reports deaths without being a state.
  case monitor
  /// A news agency or broadcaster.
  case media
}

/// States, their military bodies, and others who act or speak.
///
/// The qualifier is the state that the body belongs to, or the states of a coalition.
enum Bodies {
  /// Every body.
  static let entries: [LexiconEntry<BodyKind>] =
    american + allied + regional + BodiesSpeaking.entries

  private static let american = LexiconEntry<BodyKind>.table(
    """
    [country United States]
    United States | United States of America | =US | U.S. | =U.S | =USA | U.S.A. | America
      | American
      | Americans
    [metonym United States]
    Washington | Washington DC | Washington D.C.
    White House
    [government United States]
    US government | {US,U.S.,United States,American} {government,administration,authorities}
      | United States government
    Trump administration | Trump {White House,government,team}
    Biden administration | Biden {White House,government}
    Obama administration
    State Department | {US,U.S.,United States} {State Department,Department of State}
      | Department of State | ?=DoS
    National Security Council | =NSC | {White House,US,U.S.} National Security Council
    Congress | {US,U.S.} Congress | ?=Senate | US Senate | U.S. Senate | House of Representatives
    CIA | Central Intelligence Agency
    Defense Intelligence Agency | =DIA
    Department of Justice | Justice Department
    Treasury Department | {US,U.S.} Treasury{ Department,} | Department of the Treasury
    Homeland Security | Department of Homeland Security
    Government Accountability Office; Congressional Research Service
    [ministry United States]
    Pentagon
    Department of Defense | {US ,U.S. ,}{Department of Defense,Defense Department} | =DoD | =DOD
      | {US ,U.S. ,}{Department of Defence,Defence Department}
    Department of War | War Department | =DoW
    Joint Chiefs of Staff | Joint Chiefs | Joint Staff | =JCS
    [military United States]
    US military | {US,U.S.,United States,American} military
      | America's {military,armed forces}
    US forces | {US,U.S.,United States,American} {forces,force} | {US,U.S.,American} military forces
      | forces of the United States
    US Armed Forces | {US,U.S.,United States,American} armed forces
    US troops | {US,U.S.,American} {troops,soldiers} | {US,U.S.,American} service{ ,}members
      | {US,U.S.,American} personnel
    US warplanes | {US,U.S.,American} {warplanes,fighter jets,jets,aircraft,planes,drones,fighters}
      | {US,U.S.,American} {bombers,helicopters,drone,warplane,fighter jet,jet,gunships,airplanes}
      | {US,U.S.,American} {fighter aircraft,fighter planes,military aircraft,bomber}
    [service United States]
    US Air Force | {US,U.S.,United States,American} Air Force | =USAF | Air Force | US Air Forces
    US Navy | {US,U.S.,United States,American} Navy | =USN | ?Navy
    US Army | {US,U.S.,United States,American} Army | ?Army
    US Marine Corps | {US,U.S.,United States,American} {Marine Corps,Marines} | =USMC | ?=Marines
    US Space Force | {US,U.S.} Space Force
    US National Guard | National Guard | Army National Guard | Army Reserve | Air National Guard
    US Coast Guard | {US,U.S.} Coast Guard
    US special operations forces | {US,U.S.,American} special {operations,operation} forces
      | {US,U.S.,American} special forces | Delta Force | Navy SEALs | Green Berets
    [command United States]
    US Central Command | {US,U.S.,United States,American} Central Command | Central Command
      | =CENTCOM
      | =Centcom | =USCENTCOM | {US,U.S.} CENTCOM | American military's Central Command
      | {US,U.S.} military's Central Command
    US Air Forces Central | {US,U.S.} Air Forces Central{ Command,} | Air Forces Central | =AFCENT
      | Ninth Air Force | 9th Air Force
    US Naval Forces Central Command | {US,U.S.} Naval Forces Central{ Command,} | =NAVCENT
    US Army Central | {US,U.S.} Army Central | =ARCENT
    US Special Operations Command | {US,U.S.} Special Operations Command | =SOCOM | =USSOCOM
      | Joint Special Operations Command | =JSOC
    US European Command | {US,U.S.} European Command | =EUCOM
    US Africa Command | {US,U.S.} Africa Command | =AFRICOM
    US Strategic Command | =STRATCOM | Global Strike Command | Air Force Global Strike Command
    US Fifth Fleet | {US,U.S.} {Fifth,5th} Fleet | {US,U.S.} Navy's {Fifth,5th} Fleet
      | {Fifth,5th} Fleet
    US Sixth Fleet | {US,U.S.} {Sixth,6th} Fleet
    Combined Joint Task Force-Operation Inherent Resolve | =CJTF-OIR | =OIR
      | Operation Inherent Resolve
      | Combined Joint Task Force{ Operation Inherent Resolve,}
    82nd Airborne Division | 82nd Airborne
    101st Airborne Division | 101st Airborne
    10th Mountain Division
    28th Bomb Wing; 7th Bomb Wing; 9th Bomb Squadron; 34th Bomb Squadron; 509th Bomb Wing
    718th Engineer Company
    """)

  private static let allied = LexiconEntry<BodyKind>.table(
    """
    [coalition]
    US-led coalition | {US,U.S.,American,United States}-led {coalition,international coalition}
      | {US,U.S.,American}-led {alliance,military coalition,coalition forces,forces}
      | {international,global} coalition
      | anti-{ISIS,ISIL,IS,Islamic State,Daesh,jihadist} coalition
      | Global Coalition{ to Defeat ISIS, against Daesh, to Defeat Daesh, against ISIS,}
      | {coalition,Coalition} {forces,warplanes,aircraft,jets,planes}
      | coalition led by the United States
      | {US,U.S.,American}-led anti-{ISIS,jihadist,IS,Islamic State} coalition
      | ?Coalition
    Operation Prosperity Guardian | Prosperity Guardian
    Combined Maritime Forces; Operation Aspides | Aspides
    NATO | North Atlantic Treaty Organization | NATO Mission Iraq
    US and UK forces
      | {US,U.S.,American} and {UK,U.K.,British} {forces,militaries,warplanes,aircraft}
      | {US,U.S.}-{UK,British} coalition | Anglo-American coalition | American-British coalition
      | {American,US}-British {forces,aggression,coalition}
      | American and British {forces,warplanes}
    Israel and the United States | US and Israel | United States and Israel
      | {US,American}-Israeli forces
    [country United Kingdom]
    United Kingdom | =UK | U.K. | Britain | Great Britain | British
    [military United Kingdom]
    British forces | {British,UK,U.K.} {military,forces,armed forces,warplanes,jets,fighter jets}
      | British {Army,troops,soldiers} | UK Armed Forces | British fighter jets
    [service United Kingdom]
    Royal Air Force | =RAF | British Royal Air Force | {Britain's,UK's} Royal Air Force
    Royal Navy | British Royal Navy
    [ministry United Kingdom]
    Ministry of Defence | {UK,British,Britain's} {Ministry of Defence,Defence Ministry} | =MoD
      | =MOD
    [metonym United Kingdom]
    London; Downing Street | ?Number 10; Whitehall
    [government United Kingdom]
    British government | {UK,British} government
    Foreign Office | {UK,British} Foreign Office | =FCDO
    [country France]
    France | French
    [military France]
    French forces | French {military,army,armed forces,warplanes,jets,fighter jets,troops}
    [service France]
    French Air Force
    [metonym France]
    Paris; Elysee Palace | Elysee
    [country Jordan]
    Jordan | Jordanian
    [military Jordan]
    Jordanian Armed Forces | Jordanian {military,forces,army,warplanes,fighter jets,jets}
    [service Jordan]
    Royal Jordanian Air Force | Jordanian Air Force | =RJAF
    [country Israel]
    Israel | Israeli | Israelis
    [military Israel]
    Israel Defense Forces | Israeli {military,army,forces,warplanes,jets,fighter jets,troops} | =IDF
      | Israel Defence Forces | Israeli Defen{c,s}e Forces
    [service Israel]
    Israeli Air Force | =IAF
    [ministry Israel]
    Israeli Defense Ministry | Israeli {Defence,Defense} Ministry
    [country Canada]
    Canada | Canadian
    [country Australia]
    Australia | Australian
    [country Bahrain]
    Bahrain | Bahraini
    [country Netherlands]
    Netherlands | Dutch | The Netherlands
    [country Denmark]
    Denmark | Danish
    [country Germany]
    Germany | German
    [military Germany]
    Bundeswehr | German military
    [country New Zealand]
    New Zealand
    [country Saudi Arabia]
    Saudi Arabia | Saudi
    [country Turkey]
    =Turkey | Turkish
    [country Russia]
    Russia | Russian
    """)

  private static let regional = LexiconEntry<BodyKind>.table(
    """
    [metonym Iraq]
    Baghdad
    [government Iraq]
    Iraqi government | Iraq's {government,cabinet} | Government of Iraq
      | Iraqi {authorities,cabinet}
      | Council of Ministers
    Iraqi parliament | Iraq's parliament | Council of Representatives | Iraqi lawmakers
    Iraqi Prime Minister's Office | prime minister's {office,media office} | Prime Minister's Office
    Iraqi Foreign Ministry | Iraq's {foreign ministry,Foreign Ministry}
      | Iraqi Ministry of Foreign Affairs
    [ministry Iraq]
    Iraqi Defense Ministry | Iraqi Defen{c,s}e Ministry | Iraqi Ministry of Defen{c,s}e
      | Iraq's {defence,defense} ministry
    Iraqi Interior Ministry | Iraq's interior ministry
    [military Iraq]
    Iraqi military | Iraqi {army,armed forces,security forces,forces} | Iraq's {military,army}
      | =ISF
    [command Iraq]
    Iraqi Joint Operations Command | Joint Operations Command | =JOC
    Security Media Cell | Iraqi Security Media Cell | Iraq's Security Media Cell
    [government Iraq]
    Kurdistan Regional Government | =KRG | Kurdish authorities
    Kurdistan Region Security Council | =KRSC
    [metonym Syria]
    Damascus
    [government Syria]
    Syrian government | Syria's government | Syrian {authorities,state} | Assad government
    Syrian Foreign Ministry | Syria's foreign ministry | Syrian Ministry of Foreign Affairs
    [ministry Syria]
    Syrian Defense Ministry | Syrian Defen{c,s}e Ministry | Syrian Ministry of Defen{c,s}e
      | Syria's {defence,defense} ministry
    [military Syria]
    Syrian military | Syrian {army,Arab Army,armed forces} | Syria's {army,military}
    [metonym Iran]
    Tehran
    [government Iran]
    Iranian government | Iran's government | Islamic Republic | Iranian {authorities,regime}
    Iranian Foreign Ministry | Iran's {foreign ministry,Foreign Ministry}
      | Iranian Ministry of Foreign Affairs
    Iran's mission to the United Nations | {Iran's,Iranian} {UN mission,mission to the UN}
      | Iran's permanent mission to the United Nations
    Supreme National Security Council | =SNSC
    Iranian parliament | Majlis
    [ministry Iran]
    Iranian Defense Ministry | Iranian Defence Ministry
    [metonym Yemen]
    Sanaa
    [government Yemen]
    Houthi-run health ministry | Houthi{-run,-controlled,} {health ministry,Health Ministry}
    Presidential Leadership Council | =PLC | internationally recogni{s,z}ed government{ of Yemen,}
    Supreme Political Council | Houthi Supreme Political Council
    [metonym Israel]
    Tel Aviv; Jerusalem
    [metonym Russia]
    Moscow; Kremlin
    [government Russia]
    Russian Foreign Ministry | Russia's foreign ministry
    [ministry Russia]
    Russian Defense Ministry | Russian Defence Ministry | Russia's {defence,defense} ministry
    [metonym China]
    Beijing
    [government China]
    Chinese Foreign Ministry | China's foreign ministry
    [metonym Saudi Arabia]
    Riyadh
    [metonym Turkey]
    Ankara
    [metonym Jordan]
    Amman
    [metonym Lebanon]
    Beirut
    [metonym Qatar]
    Doha
    [metonym Oman]
    Muscat
    [metonym Egypt]
    Cairo
    [metonym United Arab Emirates]
    Abu Dhabi
    [metonym Germany]
    Berlin
    [metonym India]
    New Delhi
    """)
}
