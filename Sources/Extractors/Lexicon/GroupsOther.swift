/// Armed and political groups that Iran does not support, and the forces of states.
enum GroupsOther {
  /// All of them.
  static let entries: [LexiconEntry<GroupKind>] = palestinian + kurdish + jihadist + states + rest

  private static let palestinian = LexiconEntry<GroupKind>.table(
    """
    [palestinian Palestine]
    Hamas | Islamic Resistance Movement
    Qassam Brigades | {Izz,Ezz} {ad-,al-,ed-}{Din,Deen} al-Qassam{ Brigades,}
      | {Izzedine,Ezzedine,Izzadin,Izzeddin} al-Qassam{ Brigades,}
      | {al-,}{Qassam,Kassam} {Brigades,Brigade}
    Palestinian Islamic Jihad | Islamic Jihad{ Movement, group,} | =PIJ
    Quds Brigades | {al-,}Quds Brigades | Saraya al-Quds
    Popular Front for the Liberation of Palestine | =PFLP
    Popular Front for the Liberation of Palestine-General Command | =PFLP-GC
    Democratic Front for the Liberation of Palestine | =DFLP
    Al-Aqsa Martyrs Brigades | {al-,}Aqsa {Martyrs,Martyrs'} Brigade{s,}
    Popular Resistance Committees | ?=PRC
    Fatah | Fateh | Palestine Liberation Organization | =PLO
    Fatah al-Intifada
    [palestinian Syria]
    Liwa al-Quds | {Liwa,Liwaa} {al-,}Quds | Jerusalem Brigade | Quds Brigade{ militia,}
    Galilee Forces | {Quwat,Quwwat} al-{Jalil,Galil}
    Palestine Liberation Army
    """)

  private static let kurdish = LexiconEntry<GroupKind>.table(
    """
    [kurdish Syria]
    Syrian Democratic Forces | Syrian Democratic Force | =SDF | =QSD | SDF forces
    People's Protection Units | Peoples Protection Units | =YPG | Kurdish YPG
    Women's Protection Units | =YPJ
    Democratic Union Party | =PYD
    Syrian Democratic Council | =SDC
    Asayish | Asayesh | Internal Security Forces of North and East Syria
    Deir ez-Zor Military Council | Deir {al-,}Zor Military Council
    Manbij Military Council
    Sanadid Forces | {al-,as-}Sanadid{ Forces,}
    [kurdish Iraq]
    Peshmerga | {Peshmerga,Pesh Merga,Peshmarga,Peshmergas} | Kurdish Peshmerga{ forces,}
    Kurdistan Regional Government | =KRG | Kurdish regional government
    Kurdistan Democratic Party | =KDP
    Patriotic Union of Kurdistan | =PUK
    Counter Terrorism Group | =CTG | Kurdish counterterrorism {service,forces}
      | Kurdistan {Region ,}{Counter-Terrorism,Counterterrorism} {Service,Directorate,Group}
    Sinjar Resistance Units | =YBS | Sinjar Protection Units
    [kurdish Turkey]
    Kurdistan Workers' Party | Kurdistan Workers Party | =PKK
    [kurdish Iran]
    Kurdistan Free Life Party | =PJAK
    Kurdistan Democratic Party of Iran | Democratic Party of Iranian Kurdistan | =KDPI | =PDKI
    Komala | Komala Party
    Kurdistan Freedom Party | =PAK
    """)

  private static let jihadist = LexiconEntry<GroupKind>.table(
    """
    [jihadist]
    Islamic State | Islamic State {group,militants,jihadists,extremist group,terrorist group}
      | Islamic State {of,in} Iraq and {Syria,al-Sham,the Levant,Greater Syria}
      | =ISIS | =ISIL | ?=IS | IS {group,militants,jihadists,fighters}
      | Da{esh,ish,aish,iish} | so-called Islamic State
    Islamic State Khorasan | Islamic State Khorasan Province | =ISKP | =ISIS-K | =IS-K
      | Islamic State in Khorasan
    al-Qaeda | {al-,al,}{Qaeda,Qaida,Qa'eda,Qaidah,Kaida} | Al Qaida in Iraq | =AQI
    al-Qaeda in the Arabian Peninsula | {al-,}{Qaeda,Qaida} in the Arabian Peninsula | =AQAP
      | Al Qaeda in Yemen
    Ansar al-Sharia
    Khorasan Group
    Hurras al-Din | {Hurras,Huras,Houras} {al-,ad-}{Din,Deen} | Guardians of Religion
      | Guardians of {the ,}Religion Organization
    Hayat Tahrir al-Sham | {Hayat,Hay'at,Hayet} Tahrir {al-,ash-}{Sham,Cham} | =HTS
      | {Jabhat,Jabhet} Fat{e,}h {al-,ash-}Sham
    Nusra Front | {al-,an-}{Nusra,Nosra} Front | {Jabhat,Jabhet} {al-,an-}{Nusra,Nosra}
      | {al-,}Nusra
    Ahrar al-Sham | Ahrar {al-,ash-}Sham
    Turkistan Islamic Party | Turkestan Islamic Party
    Ansar al-Islam
    Ansar al-Tawhid
    Jaish al-Adl | {Jaish,Jaysh} {al-,ul-}{Adl,Adel} | Army of Justice
    Jundallah | Jundullah
    al-Shabaab | {al-,}Shaba{a,}b | Harakat al-Shabaab
    Taliban | {Afghan ,Pakistani }Taliban | Taleban
    Haqqani network
    Tehrik-i-Taliban Pakistan | =TTP
    Saraya Ansar al-Sunna
    """)

  private static let states = LexiconEntry<GroupKind>.table(
    """
    [state Iraq]
    Iraqi Security Forces | Iraqi {security forces,armed forces,forces,military,troops,soldiers}
      | Iraq's {security forces,armed forces,military} | =ISF | Iraqi state security forces
    Iraqi Army | Iraq's army | Iraqi Ground Forces
    Iraqi Air Force | Iraq's air force
    Iraqi Counter Terrorism Service | Counter-Terrorism Service | Counterterrorism Service
      | =ICTS | Golden Division | ?=CTS
    Iraqi Federal Police | Federal Police | Iraqi police | Iraq's Federal Police
    Iraqi Border Guard | {Iraqi ,}Border Guard{s,} | {Iraqi ,}border police | Border Guard Command
    Joint Operations Command | Iraqi Joint Operations Command | =JOC | Anbar Operations Command
      | Baghdad Operations Command
    Emergency Response Division | Rapid Response {Division,Forces}
    [state Syria]
    Syrian Arab Army | Syrian {army,military,armed forces,forces,troops,soldiers} | Syria's army
      | Syria's {military,armed forces} | ?=SAA | Syrian Arab Armed Forces
    Syrian government | Syrian regime | {Assad,Assad's} {regime,forces,government,army}
      | {regime,government,pro-government,pro-regime} forces | Syrian government forces
      | Bashar al-Assad's {forces,regime,government} | pro-Assad forces | forces loyal to Assad
    National Defense Forces | National Defen{c,s}e {Forces,Force} | =NDF
    Fourth Division | 4th {Armored ,Armoured ,}Division | Maher al-Assad's division
    Fifth Corps | 5th Corps | {5th,Fifth} Assault Corps
    Tiger Forces | 25th {Special Mission Forces ,Special Forces ,}Division | 25th Division
    17th Division | Syrian 17th Division
    Syrian Republican Guard | ?Republican Guard | 104th Brigade of the Republican Guard
    Syrian Air Force | Air Force Intelligence | Syrian Arab Air Force
    Syrian General Security | General Security{ Service,} | Syrian Interior Ministry forces
    Syrian defence ministry forces
    [state Lebanon]
    Lebanese Armed Forces | {Lebanese,Lebanon's} {army,military} | =LAF
    UN Interim Force in Lebanon | =UNIFIL
    [state Jordan]
    Jordanian Armed Forces | {Jordanian,Jordan's} {army,military,armed forces} | Arab Army
    [state Yemen]
    Yemeni government forces | {Yemeni,Yemen's} {army,military,armed forces,government}
      | Presidential Leadership Council | =PLC | Yemeni National Army
    National Resistance Yemen | National Resistance Forces | Joint Forces on the West Coast
    Giants Brigades | {al-,}{Giants,Amaliqa} Brigade{s,} | Southern Giants
    Southern Transitional Council | =STC
    Yemen Coast Guard | Yemeni Coast Guard
    Saudi-led coalition | Arab coalition | Saudi-led {military ,}{coalition,alliance}
      | Coalition to Restore Legitimacy in Yemen | Saudi-UAE coalition
    [state Israel]
    Israel Defense Forces | Israel{i,} Defen{c,s}e Force{s,} | =IDF | Israeli {army,military,forces}
      | Israel's {army,military} | Israeli {Air Force,warplanes} | =IAF | Israeli occupation forces
    Mossad
    [state Turkey]
    Turkish Armed Forces | {Turkish,Turkey's} {army,military,forces,armed forces} | =TSK | =TAF
    [state Russia]
    Russian forces | {Russian,Russia's} {military,army,troops,air force,armed forces} | =VKS
    [state Saudi Arabia]
    Saudi armed forces | {Saudi,Saudi Arabia's} {military,army,forces,air force}
    [state United Arab Emirates]
    Emirati forces | {Emirati,UAE} {military,troops,forces}
    [state Egypt]
    Egyptian Armed Forces | Egyptian {army,military}
    """)

  private static let rest = LexiconEntry<GroupKind>.table(
    """
    [other Syria]
    Free Syrian Army | =FSA
    Syrian National Army | =SNA | Turkish-backed Syrian {rebels,opposition}
    Syrian Free Army | Maghawir al-Thawra | Maghaweir al-Thawra | =MaT
      | Revolutionary Commando Army | Revolution Commando{s,} Army | New Syrian Army
    Jaysh al-Islam | Jaish al-Islam
    National Liberation Front | =NLF
    Syrian rebels | Syrian opposition | Syrian opposition forces
    Arab tribal forces | {Arab ,}tribal {fighters,forces,army} | Forces of Arab Tribes and Clans
    White Helmets | Syria Civil Defen{c,s}e | Syrian Civil Defen{c,s}e
    [other Russia]
    Wagner Group | ?Wagner | Wagner mercenaries | Russian mercenaries | =PMC Wagner
    [other Iran]
    Mujahedin-e Khalq | People's Mujahedin{ Organization,}{ of Iran,} | =MEK | =PMOI
      | {Mujahideen,Mojahedin,Mojahedeen}-e{ ,-}Khalq
    National Council of Resistance of Iran | =NCRI
    [other Lebanon]
    Lebanese Forces | Lebanese Forces party
    Kataeb Party | Phalange Party
    Future Movement
    Free Patriotic Movement | =FPM
    [other Yemen]
    Islah | {al-,}Islah Party | Yemeni Islah
    General People's Congress | =GPC
    [other Iraq]
    Taqaddum Party | Takadum Party | Progress Party
    Azm Alliance | Sovereignty Alliance
    """)
}
