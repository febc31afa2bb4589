/// Whose side an armed or political group is on.
enum GroupKind: String, LexiconKind {
  case iranBacked = "iran-backed"
  case iranState = "iran-state"
  /// Forces of a state, or of an authority that acts as one.
  case state
  case jihadist
  case palestinian
  case kurdish
  case other
}

/// Names of armed and political groups.
///
/// The qualifier is the country where the group is at home. Phrases such as “Iran-backed
/// militias” are no names; `GenericGroups` has what they are built of.
enum Groups {
  /// Every group.
  static let entries: [LexiconEntry<GroupKind>] =
    (iraqi + beyondIraq + iranian + GroupsOther.entries).transliterated

  private static let iraqi = LexiconEntry<GroupKind>.table(
    """
    [iran-backed Iraq]
    # Umbrella organisations.
    Islamic Resistance in Iraq | Iraqi Islamic Resistance | Iraq's Islamic Resistance
      | Islamic Resistance {of,for} Iraq | {al-,}Muqawama al-Islamiya{,h} fi al-Iraq
      | Iraqi Resistance | ?Islamic Resistance
    Iraqi Resistance Coordination Committee
      | Iraqi Resistance Coordinat{ing,ion} {Committee,Commission}
      | {Coordination,Coordinating} {Committee,Commission} of the Iraqi Resistance
      | Resistance Coordination {Committee,Commission}
    Popular Mobilization Forces | Popular Mobili{z,s}ation {Forces,Force,Units,Unit,Front}
      | Popular Mobili{z,s}ation{, Committee, Commission, Authority, Council, Brigades}
      | People's Mobili{z,s}ation {Forces,Units} | Popular Crowd
      | {al-,}{Hashd,Hashed,Hashid,Hasd} {al-,ash-,esh-,}{Shaabi,Shabi,Shaaby,Shabby}
      | =PMF | =PMFs | =PMU | =PMUs | ?=PMC | {al-,}Hashd | al-Hashed | ?Hashed
    Fasail al-Muqawama | {al-,}Fasail | Muqawama factions | Iraqi resistance factions
      | Iraqi Islamic Resistance factions
    Coordination Framework | Shi{a,ite} Coordination Framework
    Fatah Alliance | {al-,}Fat{,e}h Alliance | Conquest Alliance
    # Militias.
    Kataib Hezbollah
      | {Kataib,Kataeb,Ketaib,Katayib,Katib,Ketaeb} {Hezbollah,Hizbollah,Hizbullah,Hizballah}
      | {Kait'ib,Kitaib,Qataib,Kata'ib al-} {Hezbollah,Hizbollah,Hizballah}
      | {Kataib,Kataeb} {Hezbullah,Hezballah,Hezbolla,Hizbolla} | Kataib al-Hezbollah
      | {Hezbollah,Hizbollah,Hizbullah,Hizballah} {Brigades,Brigade,Battalions}
      | {Brigades,Battalions} of {Hezbollah,Hizbollah,Hizbullah,Hizballah} | =KH
      | {Iraqi,Iraq's} {Hezbollah,Hizbollah,Hizballah,Hizbullah}{, Brigades, Battalions}
    Harakat Hezbollah al-Nujaba
      | {Harakat,Haraket} {Hezbollah,Hizbollah,Hizballah,Hizbullah} {al-,an-}{Nujaba,Nojaba}
      | {Harakat,Haraka,Haraket} {al-,an-,}{Nujaba,Nojaba,Nujabaa,Nujba}
      | {Hezbollah,Hizbollah,Hizballah,Hizbullah} {al-,an-,}{Nujaba,Nojaba} | =HHN | =HaN
      | {al-,an-,}{Nujaba,Nojaba,Nujabaa}{, Movement, Front}
      | Movement of the {Noble,Nobles of the} Party of God | Nujaba Islamic Resistance
    Asaib Ahl al-Haq
      | {Asaib,Asayib,Asaeb,Assaib,Asa'ib al-,Usaib} {Ahl,Ahel} {al-,el-,}{Haq,Haqq,Hak}
      | {Asaib,Assaib} {Ahl,Ahlul,Ahlil}{ ,-}{Haq,Haqq} | League of the Righteous{, People}
      | League of {Righteous People,the People of Truth} | =AAH | {al-,}Asaib | Khazali Network
    Kataib Sayyid al-Shuhada
      | {Kataib,Kataeb,Ketaib} {Sayyid,Sayid,Sayed,Said,Seyed,Sayyed} {al-,ash-}{Shuhada,Shohada}
      | {Kataib,Kataeb} {Sayyid,Sayed,Sayyed} {al-,ash-}{Shuhadaa,Shohadaa,Shuhadah}
      | {Sayyid,Sayed,Sayyed} {al-,ash-}{Shuhada,Shohada}{, Brigades, Brigade, Battalions}
      | Master of {the ,}Martyrs {Brigade,Brigades,Battalions,Battalion} | =KSS
      | Brigades of the Master of {the ,}Martyrs
    Badr Organization | Badr Organi{z,s}ation | Badr {Brigade,Brigades,Corps,Forces,Movement}
      | Munazzamat Badr | al-Badr | ?Badr
    Kataib Imam Ali | {Kataib,Kataeb} {al-,}Imam Ali{, Battalions, Brigade} | ?=KIA
      | Imam Ali {Brigades,Brigade,Battalions}
    Kataib Jund al-Imam | {Kataib,Kataeb} Jund al-Imam | Jund al-Imam{, Brigades}
      | Soldiers of the Imam Brigades | Kataib Jund al-Emam
    Harakat Ansar Allah al-Awfiya | {Harakat,Haraket} Ansar{ ,}{Allah,ullah} al-Aw{f,p}iya{,a}
      | Ansar{ ,}{Allah,ullah} al-Awfiya{,a,h} | Ansar al-Awfiya{,a} | =HAAA | =HAA
    Saraya Awliya al-Dam | Saraya {Awliya,Awlia,Auliya} {al-,ad-}{Dam,Damm} | Awliya al-Dam
      | Guardians of {the ,}Blood{, Brigade, Brigades} | Guardian of Blood Brigades
    Ashab al-Kahf | {Ashab,Ashaab} {al-,Ahl al-}{Kahf,Kahaf} | {Companions,People} of the Cave
    Usbat al-Thairin | {Usbat,Usbet,Osbat} {al-,ath-}{Thairin,Thaireen,Tha'ireen,Thaerin,Thaereen}
      | League of {the ,}Revolutionaries | League of the Rebels
    Qabdat al-Huda | Qabdhat al-Huda | Fist of Guidance
    Alwiyat al-Waad al-Haq | {Alwiyat,Alwiat,Liwa} {al-,}{Waad,Wad} {al-,}{Haq,Haqq}
      | {True Promise,Promise of Truth,Righteous Promise} Brigade{s,}
    Qasim al-Jabbarin | {Qasim,Qasem,Qassem} al-{Jabarin,Jabbarin,Jabbareen,Jabareen}
      | Vanquisher of Tyrants
    Liwa Thar al-Muhandis | {Liwa,Saraya} {al-,}{Thar,Thaar} al-{Muhandis,Mohandis}
      | {Thar,Thaar} al-Muhandis Brigade | Revenge of al-Muhandis Brigade
    Saraya Thawrat al-Ashrin al-Thaniya | Saraya Thawrat al-{Ashrin,Eshreen,Ishrin}{, al-Thaniya}
    Fasail al-Muqawama al-Islamiya al-Dawliya | International Resistance{, Faction}
      | {Fasil,Faseel} al-Muqawama al-Dawliya
    Tashkil al-Waritheen | {Tashkil,Tashkeel} {al-,}Waritheen | {al-,}{Warithun,Waritheen}
    Kataib Sarkhat al-Quds | {Kataib,Kataeb} Sarkhat al-Quds
    Kataib Karbala | Karbala Brigades
    Saraya al-Khorasani | Saraya {al-,}{Khorasani,Khurasani} | Khorasani {Brigades,Companies}
      | Vanguards of Khorasan
    Saraya al-Jihad | Saraya {al-,}Jihad wal-Bina | Jihad Companies
    Saraya Ashura | Saraya {al-,}{Ashura,Ashoura}
    Liwa Abu al-Fadl al-Abbas | {Liwa,Kataib} {Abu ,}{al-,}{Fadl,Fadhl} {al-,}Abbas
      | {Abu ,}{al-,}{Fadl,Fadhl} al-Abbas {Brigade,Brigades,Forces} | =LAFA
    Liwa al-Tafuf | {Liwa,Kataib} {al-,at-,}{Tafuf,Tufuf,Tofuf} | al-Tafuf Brigade
    Kataib al-Tayyar al-Risali | {Kataib,Kataeb} {al-,at-}{Tayyar,Tayar} al-{Risali,Resali}
    Liwa al-Muntadhar | {Liwa,Firqat} {al-,}Munta{dh,z}ar
    Liwa al-Shabab al-Risali | Liwa al-Shabab al-{Risali,Resali}
    Quwwat al-Shahid al-Sadr | {Quwwat,Quwat} al-Shahid al-Sadr
    Jaysh al-Muammal | {Jaysh,Jaish} al-Muamm{a,}l
    Kataib Ansar al-Hujja | {Kataib,Kataeb} Ansar al-Hujja{,h}
    Rab Allah | {Rab,Rub,Raba}{ ,}Allah | Rabaallah
    Kataib al-Imam Hussein | {Kataib,Kataeb} {al-,}Imam {al-,}{Hussein,Hussain,Husayn}
    Babylon Brigade | Babylon {Brigades,Movement} | ?50th Brigade | Kataib Babiliyun
    Shabak Militia | {Liwa al-,}Shabak Brigade | ?30th Brigade | Quwat Sahl Ninawa
      | Nineveh Plain {Forces,Brigade}
    Alwiyat Khaybar | Liwa Khaybar | {Khaybar,Khaibar} Brigade
    Ahrar al-Iraq Brigade | Ahrar al-Iraq | Free of Iraq Brigade
    Ahd Allah | {Harakat,Haraket} Ahd Allah{ al-Islamiya,}
    Harakat al-Abdal | Abdal Movement
    Harakat al-Iraq al-Islamiya | Iraq Islamic Movement
    Islamic Supreme Council of Iraq | =ISCI | =SCIRI | Supreme Islamic Iraqi Council
    Mukhtar Army | {Jaysh,Jaish} al-Mukhtar
    Promised Day Brigade | {Liwa,Liwaa} al-{Youm,Yawm} al-{Mawud,Mawoud} | Promised Day Brigades
    # Numbered brigades of the Popular Mobilization Forces.
    ?45th Brigade | {PMF,Hashd} 45th Brigade | Brigade 45 | 45th PMF Brigade | Forty-Fifth Brigade
    ?46th Brigade | Brigade 46 | 46th PMF Brigade
    ?47th Brigade | Brigade 47 | 47th PMF Brigade
    ?12th Brigade | Brigade 12 | 12th PMF Brigade
    ?13th Brigade | Brigade 13 | 13th PMF Brigade
    ?14th Brigade | Brigade 14 | 14th PMF Brigade
    ?41st Brigade | Brigade 41
    ?42nd Brigade | Brigade 42
    ?43rd Brigade | Brigade 43
    ?19th Brigade | Brigade 19
    [other Iraq]
    Sadrist Movement | Sadrist{,s} | {Sadrist Current,Sadr movement,Sadr's movement}
    Mahdi Army | {Jaysh,Jaish} al-{Mahdi,Mehdi} | Mehdi Army | ?=JAM
    Saraya al-Salam | Peace {Companies,Brigades,Brigade} | Salam Brigades | Saraya as-Salam
    Abbas Combat Division | Abbas Division | {Firqat,Firqa} al-Abbas al-Qitaliya
    Imam Ali Combat Division | Imam Ali Division
    Liwa Ali al-Akbar | Ali al-Akbar Brigade
    State of Law Coalition | State of Law{, bloc, Alliance}
    Sairoon | Sairoun | Saairun
    Tribal Mobilization Forces | Tribal Mobili{z,s}ation{, Forces, Units}
      | Hashd al-Asha{ir,eri}
    Sons of Iraq | Awakening Councils | Sahwa
    Baath Party | Baathists | Baathist
    """)

  private static let beyondIraq = LexiconEntry<GroupKind>.table(
    """
    [iran-backed]
    Axis of Resistance | Resistance {Axis,Front} | Front of Resistance | Axis of the Resistance
      | Iran's axis
    Zainebiyoun Brigade | {Liwa,Liwa al-,Liwaa,Lewa} {Zain,Zayn,Zein}{a,e}b{i,}y{oun,un,oon}
      | {Zain,Zayn,Zein}{a,e}b{i,}y{oun,un,oon}{, Brigade, Division, Brigades} | Zaynabiyun
      | {Zain,Zayn}abi{youn,un}{, Brigade}
    [iran-backed Afghanistan]
    Fatemiyoun Brigade | {Liwa,Liwa al-,Liwaa,Lewa} Fat{em,im}{i,}y{oun,un,oon}
      | Fat{em,im}{i,}y{oun,un,oon}{, Brigade, Division, Corps, Brigades} | ?=LF
    [iran-backed Lebanon]
    Hezbollah | {Hizbollah,Hizbullah,Hizballah,Hezbullah,Hezballah,Hizb Allah,Hisbollah}
      | Lebanese {Hezbollah,Hizballah,Hizbollah,Hizbullah} | Lebanon's {Hezbollah,Hizbollah}
      | Party of God | ?=LH | Islamic Resistance in Lebanon
    Radwan Force | {al-,}{Radwan,Ridwan} {Force,Unit,Forces,Brigade} | ?Radwan
    Amal Movement | ?=Amal | Harakat Amal
    Lebanese Resistance Brigades | Resistance Brigades
    [iran-backed Yemen]
    Houthis | {Houthi,Huthi,Huthis,Hothi,Huti,Hutis,Houtis} | {al-,}Houthi {movement,rebels,militia}
      | Houthi {rebel,militant,militants,group,fighters,forces,militias} | {al-,}{Houthis,Huthis}
      | Ansar Allah{, movement} | Ansar{ ,}{ullah,ollah,alla} | Ansarallah
    Popular Committees | {Yemeni,Houthi} Popular Committees
    [iran-backed Bahrain]
    Saraya al-Ashtar | {Saraya,Sarayat} al-{Ashtar,Ashter} | {al-,}Ashtar Brigade{s,} | ?=SAA
    Saraya al-Mukhtar | {al-,}Mukhtar Brigade{s,}
    Waad Allah Brigades | February 14 Youth Coalition | 14 February Coalition
    [iran-backed Saudi Arabia]
    Hezbollah al-Hejaz | {Hezbollah,Hizballah} al-{Hejaz,Hijaz} | Saudi Hezbollah
    [iran-backed Syria]
    Liwa al-Baqir | {Liwa,Kataib} {al-,}{Baqir,Baqer} | {al-,}{Baqir,Baqer} Brigade{s,}
    Liwa Zulfiqar | {Liwa,Liwaa} {al-,}{Zulfiqar,Zulfikar,Dhulfiqar,Thulfiqar,Zulfaqar}
      | {Zulfiqar,Dhulfiqar} Brigade
    Quwat al-Ridha | {Quwat,Quwwat} {al-,ar-}{Ridha,Rida,Reza}
    Liwa al-Imam al-Hussein | Imam {Hussein,Hussain,Husayn} {Brigade,Division,Brigades}
      | {Liwa,Firqat} {al-,}Imam {al-,}{Hussein,Hussain,Husayn}
    Local Defense Forces | Local Defen{c,s}e {Forces,Force,Units} | =LDF | =LDFs
    Syrian Hezbollah | {Hezbollah,Hizballah} in Syria | National Ideological Resistance
      | Imam al-Mahdi Scouts
    Syrian Islamic Resistance Front | Islamic Resistance Front {in,of} Syria | {Uli,Ulu,Oli} al-Baas
    Hashemiyoun Brigade | {Liwa ,}Hashemiy{oun,un}{ Brigade,} | 313 {Force,Battalion,Brigade}
    47th Regiment | {Fawj,Regiment} 47
    Sayyida Zaynab Brigade | {Sayyida,Sayyeda} {Zaynab,Zeinab,Zainab} Brigade
    Baath Brigades | Ba'ath {Battalions,Brigades}
    Jaysh al-Ashair | Sheikh {Suleiman,Hassan} tribal militia | Lions of al-Sharqiya
      | {Usud,Osoud} al-Sharqiya
    """)

  private static let iranian = LexiconEntry<GroupKind>.table(
    """
    [iran-state Iran]
    Islamic Revolutionary Guard Corps | Islamic Revolutionary {Guards,Guards',Guard's} Corps
      | {Iranian,Iran's} {Islamic ,}Revolutionary {Guard,Guards}{ Corps,}
      | Islamic Revolution{ary,} {Guard,Guards} | Revolutionary {Guard,Guards}{ Corps, Corp,}
      | =IRGC | =I.R.G.C. | Guards Corps | Guard Corps | Pasdaran | Sepah{ Pasdaran,}
      | Army of the Guardians of the Islamic Revolution | =IRG | ?=Guards
    Quds Force | {al-,}{Quds,Qods,Kuds,Ghods,Qouds} {Force,Forces,Brigade of the IRGC,Corps}
      | {IRGC-,IRGC's ,IRGC }{Quds,Qods,Ghods}{ Force, Forces,} | =IRGC-QF | =IRGC QF | ?=QF
      | Islamic Revolutionary Guard{s,} Corps{,'}{ ,-}{Quds,Qods} Force | Jerusalem Force
      | Revolutionary {Guard,Guards}{,'} {Quds,Qods} Force
    Basij | {Basij,Baseej}{ militia, force, forces, Resistance Force,}
    IRGC Aerospace Force | {IRGC,Guards,IRGC's,Revolutionary Guards} Aerospace {Force,Division}
      | {IRGC,Guards} {Air,Space} Force | =IRGC-AF | =IRGCASF
    IRGC Navy | {IRGC,Guards,Revolutionary Guards} {Navy,naval forces} | =IRGCN
    IRGC Ground Forces | IRGC Ground Force
    IRGC Intelligence Organization | IRGC Intelligence{ Organisation,} | =IRGC-IO
    Iranian Armed Forces | {Iran's,Iranian} {armed forces,military,forces} | Artesh | Iranian Army
      | Armed Forces of the Islamic Republic | Iran's army
    Iranian Navy | Iran's navy | =IRIN
    Iranian Air Force | Iran's air force | =IRIAF | Islamic Republic of Iran Air Force
    Khatam al-Anbiya Central Headquarters | {Khatam,Khatem} {al-,ol-,}{Anbiya,Anbia}{ Headquarters,}
    Ministry of Intelligence and Security | =MOIS | =VEVAK | {Iranian,Iran's} intelligence ministry
      | Iranian Ministry of Intelligence{ and Security,}
    Unit 840
    Unit 190
    Unit 400
    """)
}
