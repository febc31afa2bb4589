extension PlacesSyria {
  static let west = LexiconEntry<PlaceKind>.table(
    """
    [town Syria]
    # Idlib province.
    Maarat al-Numan | {Maarat,Maaret,Ma'arrat,Maarrat} {al-,an-,}{Numan,Nu'man,Noman,Nuuman}
    Saraqib | {Saraqib,Saraqeb,Saraqueb}
    Jisr al-Shughur | Jisr {al-,ash-}{Shughur,Shughour,Shoughour,Shogour}
    ?Ariha
    Binnish | {Binnish,Binish,Bennesh}
    Sarmada
    Sarmin | Sarmeen
    ?Harem | Harim
    Salqin | {Salqin,Salqeen}
    Barisha
    Atmeh | {Atmeh,Atma,Atme}
    ?Dana | al-Dana | ad-Dana
    Kafr Takharim | {Kafr,Kfar} Takharim
    Kafr Nabl | {Kafr,Kfar} {Nabl,Nabel,Nubl} | Kafranbel
    Khan Shaykhun | Khan {Shaykhun,Sheikhoun,Shaykhoun,Sheikhun}
    # Hama and Homs provinces.
    Salamiyah | {al-,as-,}Salami{ya,yah,yeh} | Salamiyya
    Masyaf | {Masyaf,Misyaf,Massyaf}
    Morek | {Morek,Murak,Mork}
    Mahardah | {Mahar,Mhar,Muhra,Mahr}{da,dah,deh}
    Suqaylabiyah | {al-,as-,}{Suqay,Suqei,Sqei,Suqai}labi{ya,yah}
    Tal Salhab
    Talbiseh | {Talbiseh,Talbisa,Talbisah}
    Rastan | {al-,ar-,}Rastan
    Qusayr | {al-,el-,}{Qusayr,Qusair,Quseir,Qusseir,Qusayir}
    Talkalakh | {Tal,Tel,Tall}{ ,}kalakh
    Houla | {al-,}{Houla,Hula}
    # Damascus and the south.
    Douma | ?Duma
    Darayya | {Daraya,Darayya,Dareyya}
    Muadamiyah | {Muada,Moada,Mouada}{miya,miyah,miyat al-Sham}
    Harasta
    Jaramana
    Sayyida Zainab | {Sayyida,Sayeda,Sayyidah,Sayida,Sitt} {al-,}{Zeinab,Zainab,Zaynab}
    Babila | Babbila
    Kafr Sousa | {Kafr,Kfar} {Sousa,Sousseh,Souseh,Susa}
    Mezzeh | {al-,}{Mezzeh,Mezze,Mazzeh,Mazzah,Mazze}
    Qudsaya | {Qudsaya,Qudssaya,Qudsiya}
    Dummar
    Barzeh | {Barzeh,Barzah,Barza,Berzeh}
    Qaboun | {al-,}{Qaboun,Qabun}
    Yarmouk camp | {al-,}{Yarmouk,Yarmuk} {camp,refugee camp}
    Kiswah | {al-,el-,}{Kiswah,Kiswa,Kisweh,Kiswe}
    Jamraya | {Jamraya,Jamraiya,Jamarya}{,h}
    Zabadani | {al-,az-,}Zabadani
    Madaya
    Dimas | {al-,ad-,}Dimas
    Dumayr | {al-,ad-,}{Dumayr,Dumeir,Dumair,Dmeir}
    Qutayfah | {al-,}{Qutay,Qutei,Qtei,Qutai}{fa,fah}
    Yabroud | {Yabroud,Yabrud}
    Nabk | {al-,an-,}{Nabk,Nabek}
    ?Qara
    Rankous | Rankus
    Saasa | Sa'sa
    Beit Jinn | {Beit,Bayt,Bait} {Jinn,Jin,Jen}
    Nawa
    Izraa | {Izraa,Izra,Ezraa}
    Tafas
    Tasil
    Sanamayn | {al-,as-,}{Sanamayn,Sanamain,Sanamein}
    Jasim | {Jasim,Jassem,Jasem} town
    Inkhil
    Busra al-Sham | {Busra,Bosra} {al-,ash-}Sham | Bosra
    ?Hirak | ?al-Hirak | Hrak
    Tal al-Harah | {Tal,Tel,Tall} {al-,}{Harah,Hara,Harra}
    Salkhad | {Salkhad,Salkhat}
    Shahba
    Khan Arnabah | Khan {al-,}{Arnabah,Arnaba,Arnabeh}
    Madinat al-Baath | {Madinat,Medinat} {al-,}{Baath,Ba'ath} | Baath City
    ?Hadar | ?Hader | {Hader,Hadar} village
    Rukban | {al-,ar-,er-,}{Rukban,Rukbaan}{ camp,}
    # The coast.
    Jableh | {Jableh,Jabla,Jablah,Jabala}
    Qardaha | {al-,}{Qardaha,Kardaha}
    Baniyas | {Baniyas,Banias,Banyas}
    Safita
    Kassab | {Kasab,Kassab,Kessab}
    Slinfah | {Slinfah,Slunfeh,Slenfeh}
    Haffah | {al-,}{Haffa,Haffeh}{h,}
    """)

  static let bases = LexiconEntry<PlaceKind>.table(
    """
    [base Syria]
    # Garrisons of US and coalition troops.
    Tanf | {al-,at-,el-,}{Tanf,Tanaf,Tenf,Tanef}{, base, garrison, crossing, border crossing}
      | =ATG
    Green Village | {al-,}Omar {base,oil field base,field base} | Mission Support Site Green Village
      | =MSS Green Village
    Mission Support Site Euphrates | =MSS Euphrates | Euphrates base
    Mission Support Site Conoco | =MSS Conoco | Conoco {base,gas field base,gas plant base}
    Shaddadi base | {al-,}{Shaddadi,Shaddadeh,Shaddadah,Shadadi} {base,military base,patrol base}
      | Shaddadi Patrol Base
    Rumalyn Landing Zone | {Rumalyn,Rumaylan,Rmeilan,Rumailan,Rimelan} {Landing Zone,base,airbase}
      | {Rumalyn,Rumaylan,Rmeilan,Rumailan,Rimelan} airfield | =RLZ | Abu Hajar airport
    Kharab al-Jir | {Kharab,Khirbet,Kharrab,Khrab} {al-,}{Jir,Jeer}{, base, airport, airfield}
    Tal Baydar | {Tal,Tel,Tall} {Baydar,Beydar,Baidar,Beidar}{, base}
    Life Support Area 2 | LSA 2
    Qasrak | {Qasrak,Qasrek,Qasrik,Qasraq}{, base}
    Lafarge base | Lafarge {cement factory,cement plant} | Lafarge Cement Factory
    Sarrin airfield | {Sarrin,Sarin} {base,airfield,airport}
    Himo base | {Himo,Hemo} {base,airport}
    Wazir base | {al-,}{Istirahat,Istiraht} {al-,}Wazir | Wazir rest house
    Jazra base | {al-,}{Jazra,Jazrat}{,h} base
    # Sites of Iran, its militias, the Syrian army and Russia.
    Imam Ali base | {Imam,al-Imam} Ali {base,military base,compound,complex,Brigades base}
    Ain Ali | {Ain,Ayn,Ein} Ali{, shrine, farm, spring, base}
    Rahba Citadel | {al-,}{Rahba,Rahbeh}{, castle, citadel, Fortress} | Qalaat al-Rahba
    Haydariyah | {al-,}{Haydari,Haidari}{ya,yah} {farm,farms,base,camp}
    Mazraa base | {al-,}Mazraa {base,camp}
    Saiqa camp | {al-,as-}{Saiqa,Sa'iqa}{, camp} | Sa'ka camp
    Talaa camp | {al-,at-}{Talaa,Talae}{h,}{, camp}
    Deir ez-Zor airport | {Deir,Der} {ez-,al-,el-,az-}{Zor,Zour} {airport,airbase,military airport}
      | {Deir,Der,Dayr} Ezzor {airport,airbase,military airport}
      | {Deir,Der,Dayr} {ez-,al-,el-,az-}{Zor,Zour} air base
    Brigade 137 | 137th Brigade {base,headquarters} | Brigade 137 base
    Hamdan airport | {al-,}Hamdan {airport,airbase,airfield,military airport,air base}
    T4 | T-4 | {T4,T-4} {air base,airbase,airport,airfield,military airport,base} | Tiyas
      | {Tiyas,Tiyyas,Tayfur,Tiyas military} {air base,airbase,airport}
    Shayrat | {al-,ash-,}{Shayrat,Shairat}{, air base, airbase, airport, airfield}
    Palmyra airport | {Palmyra,Tadmur} {airport,airbase,military airport,air base}
    Dabaa airport | {al-,ad-,}{Dabaa,Daba,Dab'a} {airport,airbase,air base,military airport}
    Seen air base | {al-,}{Seen,Sin,Sayqal} {air base,airbase,airport,military airport}
    ?Nasiriyah air base | ?{al-,an-,}Nasiri{ya,yah} {air base,airbase,airport}
    Dumayr air base | {al-,ad-,}{Dumayr,Dumeir,Dumair,Dmeir} {air base,airbase,airport}
    Mezzeh air base | {al-,}{Mezzeh,Mezze,Mazzeh} {air base,airbase,airport,military airport}
    Marj Ruhayyil | Marj {Ruhayyil,al-Ruhayyil,Ruhail}{, air base, airport}
    Khalkhalah air base | {Khalkhala,Khalkhalah,Khalkhaleh} {air base,airbase,airport}
    Thalah air base | {al-,ath-}{Thala,Tha'lah,Thaala}{h,} {air base,airbase,airport}
    Dimas airport | {al-,ad-,}Dimas {airport,airbase,air base}
    Damascus International Airport | Damascus {airport,International}
      | airport in Damascus
    Aleppo International Airport | Aleppo {airport,International}
    Nayrab | {al-,an-,}{Nayrab,Neirab,Nairab}{, airport, air base, airbase, military airport}
    Kuweires air base | {Kuweires,Kuwayris,Kweires,Kuwairis,Kweiris}{, air base, airbase, airport}
    Jirah air base | {Jirah,Jarah,al-Jarrah,al-Jarah} {air base,airbase,airport}
    Abu al-Duhur | Abu {al-,ad-}{Duhur,Dhuhur,Duhour,Zuhur}{, air base, airbase, airport}
    Taftanaz air base | Taftanaz{ airport, airbase,}
    Tabqa air base | {al-,}{Tabqa,Tabaqa} {air base,airbase,airport,military airport}
    Qamishli airport | {al-,}{Qamishli,Kamishli} {airport,International Airport,airbase}
    Regiment 54 | Regiment 54 base
    Hmeimim | {Hmeimim,Khmeimim,Hmeymim,Humaymim,Hmaymim}{, air base, airbase, base}
      | Bassel al-Assad {airport,International Airport}
    Tartus naval base | {Tartus,Tartous} naval {base,facility}
    Hama airport | Hama {airport,airbase,air base,military airport}
    Istamo air base | {Istamo,Istamu}{, airbase, airport}
    Scientific Studies and Research Center | Scientific Studies and Research Centre | =SSRC | =CERS
      | Scientific Research {Center,Centre} | Syrian Scientific Research {Center,Centre}
    # Border crossings.
    Abu Kamal crossing | {Abu,Albu,al-Bu}{ ,}{Kamal,kamal} {crossing,border crossing}
    Yarubiyah | {al-,}{Yarubi,Yaarubi,Yaroubi,Yaaroubi,Yarobi}{ya,yah,yyah}{, crossing}
    Semalka crossing | {Semalka,Simalka,Samalka}{, border crossing}
    Nasib | {al-,an-,}{Nasib,Naseeb,Nassib}{, crossing, border crossing}
    Jdeidet Yabous | {Jdeidet,Jdeideh,Jdaidet,Jdaydet} {Yabous,Yabus}{, crossing, border crossing}
    Bab al-Hawa | Bab al-Hawa {crossing,border crossing}
    Bab al-Salama | Bab {al-,as-}{Salama,Salameh,Salam,Salamah}{, crossing, border crossing}
    """)
}
