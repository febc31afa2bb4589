/// Place names in Yemen.
enum PlacesYemen {
  /// All of them.
  static let entries = LexiconEntry<PlaceKind>.table(
    """
    [province Yemen]
    Abyan
    Aden
    Amran
    Bayda | al-{Bayda,Baida,Beida,Baydha,Baidha}{,a}
    Dhale | {al-,ad-,}{Dhale,Dhalea,Dhali,Dhala} | ad-Dali
    Dhamar | Thamar
    Hadramawt | Hadhramaut | Hadramaut | Hadhramout | Hadramout | Hadhramawt
    Hajjah | {al-,}Hajja{,h} | Haja
    Hodeidah | {al-,el-,}{Hodeida,Hudayda,Hudaida,Hodayda,Hodaida,Hudeida}{,h}
    Ibb
    Jawf | al-{Jawf,Jouf,Jauf,Jowf}
    Lahij | Lahj | Lahej
    Mahrah | {al-,}Mahr{a,ah,eh}
    Mahwit | {al-,}{Mahwit,Mahweet,Mahweit}
    Marib | {Marib,Maarib,Mareb,Maareb}
    Raymah | {Raymah,Rayma,Raima,Raimah}
    Saada | Sadah | Saadah | ?Sada
    Sanaa | ?Sana
    Shabwah | {Shabwa,Shabwah}
    Socotra | {Socotra,Soqotra,Sokotra}{ Island, archipelago,}
    Taiz | Taizz | Ta'izz
    [region Yemen]
    Tihama | Tihamah
    Houthi-controlled Yemen | Houthi-{controlled,held,run} {areas,territory,parts} of Yemen
    Yemen's Red Sea coast | Yemeni {coast,Red Sea coast} | Red Sea coast of Yemen
    [town Yemen]
    # Sanaa and the hills around it.
    Attan | {Faj,Fajj} {Attan,Atan} | {Jabal,Mount} Attan
    Nahdain | {al-,an-,}{Nahdain,Nahdayn,Nahdein}
    Nuqum | {Nuqum,Noqum,Nuqm,Naqm,Naqum} | {Jabal,Jebel,Mount} {Nuqum,Noqum}
    Jarban | {Jarban,Jirban,Jerban}
    Sanhan | {Sanhan,Sinhan}
    Bani Hushaysh | {Bani,Beni} {Hushaysh,Hushaish,Hashish,Hushish,Hushaysh}
    Bani Matar | {Bani,Beni} Matar
    Bani al-Harith | Bani {al-,}{Harith,Hareth}
    Arhab
    Nihm | {Nihm,Nehm,Naham}
    ?Hamdan
    Shuaub | {Shuaub,Shuub,Sho'ub,Shu'ub,Shoub} district
    Manakhah | Manakha
    Haziz | {Haziz,Hezyaz,Hiziz,Hazyaz}{ power station, power plant,}
    Dhahban | {Dhahban,Thahban}{ power station, power plant,}
    Harf Sufyan | Harf Sufian
    Khamir | {Khamir,Khamer}
    # Hodeidah and the Red Sea coast.
    Salif | {al-,as-,}{Salif,Saleef}
    Ras Isa | {Ras,Ra's} {Isa,Issa,Eisa,Essa}
    Luhayyah | {al-,}{Luhayya,Luhaya,Luhayyah,Lohaya,Luhaiya,Lahiya}
    Kathib | {al-,}{Kathib,Katheeb,Kateeb}
    Jabbanah | {al-,}{Jabbana,Jabana,Jabaneh,Gabbana}{,h}
    Zaydiyah | {al-,az-,}{Zaydi,Zaidi}{ya,yah}
    Munirah | {al-,}{Munira,Muneera,Mounira}{,h}
    Bajil | {Bajil,Bajel}
    Zabid | Zabeed
    Bayt al-Faqih | {Bayt,Beit,Bait} {al-,}{Faqih,Faqieh,Faqeeh}
    Tuhayta | {al-,at-,}{Tuhayta,Tuhaita,Tuhayat,Tohayta}{,h}
    Durayhimi | {al-,ad-,}{Durayhimi,Duraihimi,Duraihmi,Durayhmi,Duraihami}
    Jarrahi | {al-,}{Jarrahi,Jarahi,Garrahi}
    Hays | Hais
    Khokha | {al-,}{Khokha,Khawkhah,Khoukha,Khawkha}{,h}
    ?Taif | ?al-Taif
    Jabal Ras | Jabal Raas
    ?Mocha | {al-,}{Mokha,Makha,Mukha}
    Dhubab | {Dhubab,Dhobab}
    Kamaran | Kamaran Island
    Zuqar | Zuqar Island | Jabal Zuqar
    Hanish Islands | Hanish
    Perim | Perim Island | {Mayun,Mayyun}{ Island,}
    Ghulayfiqah | {al-,}{Ghulayfiqa,Ghulaifiqa,Ghulayfiqah,Ghulaifiqah}
    Hawak | al-{Hawak,Hawk} | Hawak district
    # Hajjah and Saada.
    ?=Abs | Abs district
    =Abbs
    =Bani
    ?Midi
    Haradh | {Haradh,Harad}
    Hayran | {Hayran,Hairan}
    Washhah | Washha
    Kahlan | Kahlan al-Sharaf
    ?Sahar | Sahar district
    Majz | {Majz,Mijz,Magz}
    Kitaf | {Kitaf,Ketaf,Kutaf}
    Razih | {Razih,Razeh,Razah}
    Baqim | {Baqim,Baqem}
    Monabbih | {Monabbih,Munabbih,Monabbeh,Munabeh}
    Haydan | {Haydan,Haidan,Hidan}
    ?Shada | Shada district
    Marran | {Marran,Maran}
    Safra | {al-,as-}Safra
    Buqa | {al-,}{Buqa,Buqaa,Boqe}
    Kahza
    Talh | {al-,at-,}Talh
    # The east.
    Sirwah | {Sirwah,Sarawah,Serwah}
    Harib | Hareeb
    Majzar | {Majzar,Magzar,Mijzar}
    Raghwan
    Hazm | {al-,}{Hazm,Hazem}
    Khabb wa al-Shaf | {Khabb,Khab} {wa al-,al-,wal-}{Shaf,Shaaf}
    Abdiyah | {al-,}Abdi{ya,yah}
    Ataq
    Bayhan | {Bayhan,Baihan,Beihan}
    Balhaf | {Balhaf,Belhaf}
    Mukalla | {al-,}{Mukalla,Mukala}
    Shihr | {al-,ash-,}{Shihr,Shehr}
    Seiyun | {Seiyun,Sayun,Seyoun,Seiyoun,Say'un,Sayoun}
    Tarim
    Shibam
    Ghaydah | {al-,}{Ghaydah,Ghayda,Ghaidah,Ghaida}
    Nishtun | {Nishtun,Nishtoun}
    # The middle and the south.
    Rada | {Rada,Radaa,Rada'a,Raddaa}
    Mukayras | {Mukayras,Mukayris,Mukairas,Mokairas,Mukeiras}
    Sawmaah | {al-,as-,}{Sawma,Sawmaa}{h,}
    Yakla | al-Yakla
    Ghayil | al-Ghayil
    Yarim | {Yarim,Yareem}
    Damt
    Qatabah | {Qataba,Qatabah,Qa'tabah}
    Jiblah | {Jiblah,Jibla}
    Turbah | {al-,at-,}{Turba,Torba}{h,}
    Maqbanah | {Maqbana,Maqbanah,Makbana}
    Mawza | {Mawza,Mawzaa,Mawzah}
    Barh | {al-,}Barh
    Janad | {al-,}{Janad,Janadiyah}
    Habilayn | {al-,}{Habilayn,Habilain,Habylain}
    Zinjibar | {Zinjibar,Zinjubar}
    Jaar | {Jaar,Ja'ar}
    Lawdar | {Lawdar,Lodar,Loder}
    Mudiyah | {Mudiyah,Mudiya,Mudia,Modia}
    Tawahi | {al-,at-,}Tawahi
    Khormaksar | Khor Maksar
    [base Yemen]
    Hafa camp | {al-,}{Hafa,Hafaa} {camp,base}
    Dailami air base | {al-,ad-,}{Dailami,Daylami,Dulaimi,Dulaymi,Delmi}{ base, air base, airbase,}
    Sanaa International Airport | {Sanaa,Sana} airport
    Hodeidah International Airport | {Hodeidah,Hodeida,Hudaydah} airport
    Hodeidah port | port of {Hodeidah,Hodeida,Hudaydah} | {Hodeida,Hudaydah} port
    Ras Isa port | Ras {Isa,Issa} {fuel port,oil port,fuel terminal,oil terminal,terminal}
    Salif port | port of {al-,as-,}Salif
    Taiz airport | {Taiz,Taizz} {airport,air base,military airport}
    Saada airport | {Saada,Sa'dah} airport
    Aden airport | Aden International Airport
    Anad air base | {al-,}Anad{ base, air base, airbase, military base,}
    Katheeb naval base | {al-,}{Katheeb,Kathib} {naval base,naval college}
    Barash | {Barash,Barrash}
    48 camp | Camp 48 | {al-,}{Sawad,Sawwad} camp
    Istiqbal camp | {al-,}Istiqbal {camp,Military Camp}
    Khalid camp | Khalid {bin,ibn} al-Walid camp
    Wadiah crossing | {al-,}{Wadia,Wadiah,Wadiyah}{ crossing, border crossing,}
    Shahn crossing | {Shahn,Shehen}{ crossing,}
    """)
}
