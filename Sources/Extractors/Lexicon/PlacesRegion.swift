/// Place names from Lebanon to Egypt and Turkey, and in the countries that send forces.
enum PlacesRegion {
  /// All of them.
  static let entries: [LexiconEntry<PlaceKind>] = mediterranean + elsewhere

  private static let mediterranean = LexiconEntry<PlaceKind>.table(
    """
    [town Lebanon]
    Beirut | Beyrouth
    Dahiyeh | {al-,ad-,}{Dahiyeh,Dahieh,Dahiya,Dahiyah} | Beirut's southern suburbs
      | southern suburbs of Beirut
    Sidon | Saida
    ?=Tyre
    ?Tripoli
    Nabatieh | {al-,an-,}{Nabatieh,Nabatiyeh,Nabatiyah,Nabatiya}
    Baalbek | {Baalbek,Baalbeck,Ba'albek}
    Hermel | {al-,el-,}Hermel
    Zahle | {Zahle,Zahleh}
    Naqoura | {al-,an-,}{Naqoura,Nakoura}
    Bint Jbeil | Bint {Jbeil,Jubayl,Jbail}
    Khiam | {al-,el-,}{Khiam,Khiyam}
    Marjayoun | {Marjayoun,Marjeyoun}
    Kfar Kila | {Kfar,Kafr} {Kila,Kela}
    Aitaroun
    Arsal | Ersal
    Jbeil | Byblos
    [region Lebanon]
    Bekaa Valley | {Bekaa,Beqaa,Biqa,Beka}{ Valley,} | {al-,}{Bekaa,Beqaa,Biqa}
    Southern Lebanon | south Lebanon | south of Lebanon
    Mount Lebanon
    [base Lebanon]
    Beirut airport | Rafic Hariri International Airport | Beirut international airport
    Rayak air base | Rayak{ airbase,}
    Masnaa | {al-,}Masna{a,}{ crossing, border crossing,}
    Hamat air base | {Hamat,Hammat} {air base,airbase}
    Shebaa Farms | {Shebaa,Sheba} Farms
    [town Jordan]
    Amman
    Zarqa | {az-,al-}Zarqa{,a} | Zarka
    Irbid | {Irbid,Irbed}
    Mafraq | {al-,el-,}{Mafraq,Mafrak}
    Ramtha | {ar-,al-,}Ramtha
    Ruwaished | {al-,ar-,}{Ruwaished,Ruwayshid,Ruweished,Rweished}
    Azraq | {al-,}Azraq
    Aqaba | {al-,}Aqaba{h,}
    ?Maan
    Karak | {al-,}{Karak,Kerak}
    ?=Salt | {as-,al-}Salt
    Jerash
    Madaba
    [base Jordan]
    Tower 22 | Tower-22 | Tower Twenty-Two | T22
    Muwaffaq Salti Air Base | {Muwaffaq,Muafaq,Mwaffaq} {Salti,al-Salti}{ airbase, base,} | =MSAB
      | Azraq {air base,airbase}
    Prince Hassan Air Base | Prince Hassan {airbase,base} | H-5 air base
    King Faisal Air Base | {al-,}Jafr {air base,airbase} | King Faisal airbase
    King Abdullah II Air Base | King Abdullah {air base,airbase}
    Jaber crossing | ?Jaber | Jaber border crossing | Nasib-Jaber{ crossing,}
    Karameh crossing | {al-,}Karam{a,eh}{ border,} crossing
    Joint Training Center Jordan | =JTC
    [town Israel]
    Jerusalem
    Tel Aviv | Tel Aviv-Jaffa
    Haifa
    Eilat | {Eilat,Elat,Umm al-Rashrash}
    Beersheba | {Beersheba,Be'er Sheva,Beersheva}
    Ashkelon
    Ashdod
    Dimona
    Netanya
    ?Acre
    Nahariya
    Safed | Tzfat
    Kiryat Shmona | Kiryat Shemona
    Metula
    Majdal Shams
    Sderot
    Herzliya
    Jaffa | Yafa
    [base Israel]
    Nevatim | Nevatim {air base,airbase}
    Tel Nof | Tel Nof {air base,airbase}
    Ramat David | Ramat David {air base,airbase}
    Ben Gurion Airport | Ben Gurion{ International Airport,}
    Kirya
    [region Palestine]
    Gaza Strip | Gaza | Gaza enclave
    West Bank | occupied West Bank
    [town Palestine]
    Gaza City
    Khan Younis | {Khan,Khan-} {Younis,Yunis,Yunus,Younes}
    Rafah
    Deir al-Balah | Deir el-Balah
    Jabalia | {Jabalia,Jabaliya,Jabalya}
    Jenin
    Nablus
    Ramallah
    Hebron
    Tulkarm | {Tulkarm,Tulkarem}
    Bethlehem
    Jericho
    [town Egypt]
    Cairo
    Alexandria
    Port Said
    Suez City
    Sharm el-Sheikh | Sharm {al-,ash-}Sheikh
    [region Egypt]
    Sinai | Sinai Peninsula | North Sinai
    [base Egypt]
    Rafah crossing | Rafah border crossing
    [town Cyprus]
    Nicosia
    Limassol
    [base Cyprus]
    Akrotiri | RAF Akrotiri | Royal Air Force Akrotiri | {Akrotiri,British} base in Cyprus
    Dhekelia
    [town Turkey]
    Ankara
    Istanbul
    Diyarbakir
    Gaziantep | Antep
    Sanliurfa | ?Urfa
    Hatay | Antakya
    Adana
    Reyhanli
    Mardin
    Nusaybin
    [base Turkey]
    Incirlik | Incirlik {Air Base,airbase,base}
    Kurecik | Kurecik radar {station,base}
    """)

  private static let elsewhere = LexiconEntry<PlaceKind>.table(
    """
    [town Djibouti]
    Djibouti City
    [base Djibouti]
    Camp Lemonnier | Camp Lemonier
    [town Somalia]
    Mogadishu
    Berbera
    Bosaso
    [town Libya]
    Benghazi
    [town Afghanistan]
    Kabul
    Kandahar
    Herat
    [base Afghanistan]
    Bagram | Bagram {Air Base,airbase,Airfield}
    [town Pakistan]
    Islamabad
    Karachi
    [town Azerbaijan]
    Baku
    [town Greece]
    Athens
    Souda | Souda Bay | Suda Bay
    [town United Kingdom]
    London
    [base United Kingdom]
    RAF Fairford | Fairford
    RAF Lakenheath | Lakenheath
    RAF Mildenhall
    RAF Marham
    Diego Garcia | Chagos
    [town France]
    Paris
    [town Germany]
    Berlin
    Munich
    [base Germany]
    Ramstein | Ramstein Air Base
    Landstuhl | Landstuhl Regional Medical Center
    [town Belgium]
    Brussels
    [town Switzerland]
    Geneva
    Davos
    [town Austria]
    Vienna
    [town Russia]
    Moscow
    ?Sochi
    [town China]
    Beijing
    [town India]
    New Delhi
    [town United States]
    Washington | Washington DC | Washington D.C. | Washington, D.C. | Washington, DC
    New York
    Mar-a-Lago | Palm Beach | West Palm Beach
    Camp David
    Wilmington
    =Savannah
    Tampa
    Norfolk
    [province United States]
    Missouri
    Texas
    Florida
    Delaware
    ?Georgia
    ?Guam
    Hawaii
    [base United States]
    Whiteman Air Force Base | ?Whiteman | Whiteman AFB
    Dyess Air Force Base | Dyess | Dyess AFB
    Ellsworth Air Force Base | Ellsworth AFB
    Barksdale Air Force Base | Barksdale AFB | Barksdale
    Minot Air Force Base | Minot AFB
    Dover Air Force Base | Dover AFB
    Joint Base Andrews | Andrews Air Force Base
    MacDill Air Force Base | MacDill AFB | MacDill
    Walter Reed | Walter Reed National Military Medical Center | Walter Reed Medical Center
    Fort Bragg | Fort Liberty
    Fort Campbell
    Fort Moore | Fort Benning
    Fort Drum
    Fort Hood | Fort Cavazos
    """)
}
