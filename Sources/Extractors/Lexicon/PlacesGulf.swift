/// Place names in the Gulf states and Iran.
enum PlacesGulf {
  /// All of them.
  static let entries: [LexiconEntry<PlaceKind>] = gulf + iran

  private static let gulf = LexiconEntry<PlaceKind>.table(
    """
    [town Saudi Arabia]
    Riyadh
    Jeddah | Jedda | Jiddah
    Mecca | Makkah
    Medina | Madinah
    Dammam | al-Dammam
    Dhahran
    Khobar | {al-,}Khobar
    Abqaiq | {Abqaiq,Buqayq,Buqaiq}
    Khurais | {Khurais,Khurays}
    Jubail | {al-,}Jubail
    Ras Tanura | Ras Tannura
    Jizan | {Jizan,Jazan,Gizan}
    Najran
    Abha
    Khamis Mushait | Khamis {Mushait,Mushayt}
    Yanbu
    ?Taif
    Tabuk
    Arar | Ar'ar
    Turaif
    Rafha
    Neom
    [province Saudi Arabia]
    Eastern Province
    Asir
    Qatif
    [base Saudi Arabia]
    Prince Sultan Air Base | Prince Sultan {airbase,base} | =PSAB | {al-,}Kharj{ air base,}
    King Khalid Air Base | King Khalid {airbase,Military City}
    King Abdulaziz Air Base | King Abdulaziz airbase
    Eskan Village
    Abha airport | Abha International Airport
    Tanajib
    [town Kuwait]
    Kuwait City
    Jahra | {al-,}Jahra
    Bubiyan Island | Bubiyan
    [base Kuwait]
    Camp Arifjan | Arifjan
    Camp Buehring | Buehring | {al-,}Udairi{ base,}
    Camp Patriot | Kuwait Naval Base
    Ali Al Salem Air Base | Ali {al-,as-}Salem{ air base, airbase, base,}
    Ahmed al-Jaber Air Base | {Ahmed,Ahmad} {al-,}Jaber{ air base, airbase, base,}
    Shuaiba | {Port Shuaiba,Shuaiba port}
    Shuwaikh
    Kuwait International Airport
    Abdali crossing | {al-,}Abdali
    [town Bahrain]
    Manama
    Muharraq | {al-,}Muharraq
    Sitra
    Juffair
    [base Bahrain]
    Naval Support Activity Bahrain | NSA Bahrain
      | {5th,Fifth} Fleet {base,headquarters}
    Mina Salman | Mina Salman Port
    Isa Air Base | Sheikh Isa{ air base, airbase,}
    [town Qatar]
    Doha
    Ras Laffan | Ras Lafan
    Lusail
    Mesaieed
    [base Qatar]
    Al Udeid | {al-,}{Udeid,Udaid,Udayd}{ air base, airbase, base,}
    Camp As Sayliyah | {As,al-,Camp} Sayliyah
    Combined Air Operations Center | Combined Air Operations Centre | =CAOC
    [town United Arab Emirates]
    Abu Dhabi
    Dubai
    Sharjah
    Fujairah | {al-,}{Fujairah,Fujayrah,Fujaira}
    Ras al-Khaimah | Ras al-Khaima
    Ajman
    Jebel Ali | Jebel Ali port
    Ruwais | {al-,ar-}Ruwais
    [base United Arab Emirates]
    Al Dhafra | {al-,}Dhafra{ air base, airbase, base,}
    Al Minhad | {al-,}Minhad{ air base, airbase,}
    Zayed Port | Mina Zayed
    Barakah | Barakah nuclear {plant,power plant}
    [region United Arab Emirates]
    Abu Musa | Abu Musa Island
    Greater Tunb
    Lesser Tunb
    Tunb Islands
    [town Oman]
    Muscat | Masqat
    Salalah
    Duqm | {al-,ad-,}{Duqm,Duqum} | Port of Duqm
    Sohar | Suhar
    ?=Sur
    Khasab
    [base Oman]
    Thumrait | RAFO Thumrait | Thumrait {air base,airbase}
    Masirah | Masirah Island | RAFO Masirah
    """)

  private static let iran = LexiconEntry<PlaceKind>.table(
    """
    [town Iran]
    Tehran | Teheran
    Isfahan | {Isfahan,Esfahan,Ispahan}
    Shiraz
    Tabriz
    Mashhad | {Mashhad,Mashad,Meshed}
    Qom | {Qom,Qum,Ghom}
    Karaj
    Ahvaz | {Ahvaz,Ahwaz}
    Kermanshah | Bakhtaran
    Hamadan | {Hamadan,Hamedan}
    Khorramabad
    Arak
    Dezful
    Abadan
    Khorramshahr
    Andimeshk
    Ilam
    Mehran
    Qasr-e Shirin | Qasr-e-Shirin
    Sanandaj
    Urmia | {Urmia,Orumiyeh,Urumiyeh}
    Mahabad
    Zanjan
    Qazvin
    Rasht
    Yazd
    Kerman
    Zahedan
    Bandar Abbas
    Bushehr
    Chabahar | Chah Bahar
    Konarak
    Jask
    Sirik
    Minab
    Bandar Lengeh
    Asaluyeh
    Genaveh
    Natanz
    Semnan
    Shahroud | Shahrud
    Kashan
    Najafabad
    Qeshm | Qeshm Island
    ?Kish | Kish Island
    Larak | Larak Island
    Kharg Island | Kharg | Khark Island
    [province Iran]
    Khuzestan | Khuzistan
    Hormozgan
    Lorestan
    Sistan and Baluchestan | Sistan-Baluchestan | Sistan-Baluchistan | Sistan and Baluchistan
    East Azerbaijan
    West Azerbaijan
    Fars province
    Khorasan
    Iranian Kurdistan | Kurdistan province of Iran
    [base Iran]
    Fordow | {Fordow,Fordo,Fordu,Fordou}
    Natanz nuclear facility | Natanz {nuclear site,enrichment plant,enrichment facility}
    Parchin | Parchin {military complex,complex}
    Khojir
    Lavizan
    Pickaxe Mountain | Kuh-e Kolang Gaz La
    Isfahan Nuclear Technology Center | Isfahan nuclear {facility,site}
      | Isfahan Nuclear Technology Centre
    Bid Kaneh | Bidganeh
    Shahid Nojeh air base | Nojeh air base | Hamadan air base
    Mehrabad airport | Mehrabad{ International Airport,}
    Imam Khomeini International Airport | Imam Khomeini airport
    Shahid Rajaee port | Shahid Rajaei port
    Bushehr nuclear power plant | Bushehr nuclear plant | Bushehr reactor
    Evin Prison | Evin
    Imam Ali missile base
    """)
}
