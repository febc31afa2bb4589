/// Place names in Iraq.
enum PlacesIraq {
  /// All of them.
  static let entries: [LexiconEntry<PlaceKind>] = areas + towns + baghdad + bases

  private static let areas = LexiconEntry<PlaceKind>.table(
    """
    [province Iraq]
    # The governorates, Halabja as the nineteenth.
    Anbar | {al-,el-}Anbar
    Babil | ?Babel | ?Babylon
    Baghdad
    Basra | {al-,el-}Basra{,h} | Basrah | Bassora{,h} | Bassra
    Dhi Qar | {Dhi-,Thi ,Zi }Qar | Dhiqar | Thiqar | Dhi-Qaar
    Diyala | Diyalah | Diala | Dyala
    Dohuk | Duhok | Dahuk | Dihok | Duhuk | Dahouk
    Erbil | {Arbil,Irbil,Erbeel,Arbeel} | Hawler | Hewler
    Halabja | Halabjah
    Karbala | Kerbala | Karbala'a | Karbalaa
    Kirkuk | Kirkouk | Kerkuk | ?Tamim province
    Maysan | Missan | Misan | Maisan | Meisan | Mesan
    Muthanna | {al-,el-}Muthanna | Muthana | al-Muthana
    Najaf | {al-,an-,en-}Najaf | Nejef
    Nineveh | Ninewa | Ninawa | Nineva | Ninewah | Neineva | Ninava
    Qadisiyah | {al-,}Qadisiyya{h,} | {al-,}Qadisiya | al-Qadisiyah | {al-,}Kadisiya
    Salahuddin | Salah{ ,}{al-,ad-,ed-,ud-,}{Din,Deen,Dine} | Salaheddin{e,} | Salahaddin
      | Salahudin | Salahiddin | ?Saladin
    Sulaymaniyah | {Sulay,Sulai,Sulei,Suley,Solei}maniya{,h} | ?Sulaimani | as-Sulaymaniyah
      | {Sulay,Sulai,Sulei,Suley}maniyya{,h} | Slemani | Silemani | ?Sulaymani
    Wasit | Waset | Wassit
    [region Iraq]
    Kurdistan Region | Kurdistan Region of Iraq | Iraqi Kurdistan{ region,} | Iraqi Kurdish region
      | Kurdish region of Iraq | Iraq's Kurdish region | Iraq's Kurdistan{ region,} | =KRI
      | Iraq's autonomous Kurdish region | South Kurdistan
    Nineveh Plains | Nineveh Plain | Plain of Nineveh | Plains of Nineveh
    Anbar desert | desert of Anbar | western Anbar desert | Iraqi desert
    Sunni Triangle
    Baghdad belt | Baghdad belts
    Hamrin Mountains | {Hamrin,Hamreen,Himrin} {Mountains,mountain range,Basin}
      | {Jabal,Jebel} Hamrin
    Makhoul Mountains | {Makhoul,Makhmoul,Makhul} {Mountains,mountain range}
    Qarachogh Mountains | {Qarachogh,Qara Chokh,Karachok,Qarachok}{ Mountain,} | Qara Choq
    Mount Sinjar | Sinjar Mountain{s,} | {Jabal,Jebel} Sinjar | {Shengal,Shingal} Mountain{s,}
    Qandil Mountains | {Qandil,Kandil}{ Mountain,} | Mount Qandil | Kandil Mountains
    Southern Iraq marshes | Mesopotamian Marshes | Iraqi marshes | Hawizeh Marshes
    Green Zone | International Zone | =IZ
    [water Iraq]
    Diyala River
    Greater Zab | Great Zab | Upper Zab
    Little Zab | Lesser Zab | Lower Zab
    Lake Tharthar | Tharthar{ Lake,}
    Lake Habbaniyah | Habbaniyah Lake
    Mosul Dam
    Haditha Dam
    """)

  private static let towns = LexiconEntry<PlaceKind>.table(
    """
    [town Iraq]
    # Anbar and the western border.
    Ramadi | {al-,ar-,er-}Ramadi
    Fallujah | {al-,}Falluja{h,} | Faluja{h,} | Fallouja{h,}
    Haditha | Hadithah | al-Haditha | Hadeetha
    Qaim | {al-,el-,}Qaim | {al-,el-,}Qa'em | {al-,}Qaem | {al-,}Kaim | {al-,}Qayim | Ghaim
    Husaybah | {Husay,Husai,Hussai,Husei}ba{h,}
    Karabilah | {al-,}Karabila{h,} | {al-,}Karabla{h,}
    Ubaydi | {al-,}Ubaidi | {al-,}Obeidi | {al-,}Ubaydi | {al-,}Obaidi
    Akashat | {al-,}Akashat | Ukashat | {al-,}Ukashat | Akkashat | Okashat | Akashaat
    Rutba | {al-,ar-,}Rutba{h,} | {al-,ar-,}Rutbah | Rutbeh | {al-,}Routba
    Rawa | Rawah
    Anah | ?Ana
    ?=Hit | Heet
    Baghdadi | al-Baghdadi town
    Habbaniyah | {al-,}{Habbaniya,Habaniya,Habbaniyya}{h,}
    Khalidiya | {al-,}Khaldi{ya,yah,yya} | Khalidiyah | Khaldiyah
    Garma | {al-,}Garma{h,} | Karmah | {al-,}Karmah | ?Karma | al-Karma
    Saqlawiyah | {al-,}Saqlawi{ya,yah,yya}
    Amiriyat al-Fallujah | {Amiriya,Amiriyah,Amiriyat,Ameriyat}{ al-, }Fallujah | Amiriyat Falluja
    Nukhayb | {al-,an-,}{Nukhayb,Nukhaib,Nukheib,Nakhib}
    Kubaysah | {Kubay,Kubai,Kubei}sa{h,}
    Abu Ghraib | Abu Ghurayb | Abu Ghraib town
    # Baghdad province and the north of it.
    Taji | {al-,at-}Taji
    Tarmiyah | {al-,at-,}{Tarmiya,Tarmiyya}{h,}
    Mushahada | {al-,}Mushahada{h,} | Mishahda
    Mahmudiyah | {al-,}{Mahmu,Mahmou}diya{h,} | Mahmudiyya
    Yusufiyah | {al-,}{Yusuf,Yousif,Yousef,Yusif}iya{h,}
    Latifiyah | {al-,}{Latif,Lateef}iya{h,}
    Madain | {al-,}Madain | Salman Pak | Madaen
    Balad | Balad city
    Dujail | {al-,ad-,}{Dujail,Dujayl,Dujeil}
    Dhuluiyah | {al-,}{Dhuluiya,Duluiya,Dhuluiyya,Dhuloiya}{h,} | Duluiya
    Yathrib | al-Yathrib
    Samarra | Samara | Samarra'a | Samarraa
    Tikrit | Takrit | Tikreet
    Baiji | {Bay,Bai,Bei,Bey}ji | {Bay,Bai,Bei}gi | Bayji refinery town
    Sharqat | {al-,ash-,}{Sharqat,Shirqat,Sherqat,Shargat}
    Dour | {al-,ad-,}Dour | al-Dawr | ad-Dawr
    Siniyah | {al-,as-,}{Siniya,Siniyya,Sainiya}{h,}
    Tuz Khurmatu | {Tuz,Tooz,Touz} {Khurmatu,Khurmato,Khormato,Khurmatou,Hurmatu,Khormatu} | ?Tuz
    Amerli | {Amir,Amer}li | Amirly
    Sulaiman Bek | {Sulaiman,Suleiman,Sulayman} {Bek,Beg,Bak}
    # Diyala.
    Baqubah | {Baqu,Baqo,Baqou,Ba'qu}ba{h,} | Baquba
    Khalis | al-Khalis | al-Khales
    Muqdadiyah | {al-,}{Muqda,Miqda}diya{h,} | {al-,}Muqdadiyya
    Jalawla | Jalula | Jalawla'a | Jalaula | Jalawlaa
    Saadiyah | {al-,as-,}Saadiya{h,} | al-Sadiyah
    Khanaqin | {Khana,Khani}qin | Khanaqeen | Xaneqin
    Mandali | Mendeli
    Udaim | {al-,}{Udaim,Udhaim,Adhaim,Azim,Uzaym,Udaym,Adhim}
    Buhriz | Buhruz
    Hibhib
    Qara Tapa | {Qara,Qarah,Kara} {Tapa,Tapah,Tepe,Taba}
    Balad Ruz | Baladruz | Balad Rooz
    # Kirkuk and Nineveh.
    Hawija | {al-,}{Hawija,Hawijah,Haweeja,Huwaija,Huwayjah}
    Daquq | Dakuk | Daqouq
    Taza Khurmatu | ?Taza
    Dibis | Dibs | Dubiz | Debis
    Altun Kupri | {Altun,Alton,Altin} {Kupri,Kopri,Kubri} | Prde | Pirde
    Mosul | {al-,el-}{Mosul,Mawsil} | Mousul | Mossul
    Tal Afar | {Tal,Tel,Tall} {Afar,Afer} | Talafar | Telafar | {Tal,Tel,Tall} A'far
    Sinjar | Shingal | Shengal | Sincar
    Baaj | {al-,}Baaj
    Hatra | {al-,}Hadhar | ?{al-,}Hadar | al-Hatra
    Hammam al-Alil | Hamam al-{Alil,Aleel} | Hammam Alil
    Qayyarah | {al-,}{Qayya,Qaya,Qayyo,Gayya}ra{h,}
    Makhmur | Makhmour | Maxmur | Makhmoor
    Hamdaniya | {al-,}Hamdaniya{h,} | Qaraqosh | Qaraqush | Bakhdida | Baghdeda
    Bartella | Bartala | Bartilla | Bartallah
    Bashiqa | Ba'shiqa | Bashiqah | Baashiqa
    Tel Keppe | {Tel,Tal,Til} {Keppe,Kayf,Kaif,Keif,Kef,Kaf}
    Tel Skuf | Telskuf | Tesqopa
    Alqosh | Al-Qosh | Alqush
    Shekhan | {al-,}{Shaikhan,Sheikhan,Shaykhan} | Ain Sifni
    Zummar | {Zummar,Zumar,Zammar}
    # Kurdistan Region.
    Zakho | Zaxo | Zakhu
    Amadiya | {al-,}{Amadiya,Amadiyah,Amediye,Imadiya} | ?Amedi
    Akre | Aqrah | Akra | Aqra
    Semel | Simele | Summel | Sumel
    Soran | ?Diana
    Shaqlawa | Shaqlawah
    Rawanduz | {Rawan,Rawwan,Rwan}{duz,diz,dz,dooz}
    Choman | Chuman
    Koya | Koysinjaq | {Koy,Koi} {Sanjaq,Sinjaq,Sanjak} | Koi Sanjaq
    Khabat
    Kalar
    Kifri
    Chamchamal | Chemchemal | Jamjamal
    Darbandikhan | Derbendikhan | Darbandikan
    Ranya | Rania town
    Qaladiza | Qala{ ,}Diza{h,} | Qaladze
    Penjwen | Penjwin | Panjwin | Penjween
    Khor Mor | Khor Mor gas field | Kor Mor
    # The south.
    Hilla | {al-,el-,}Hilla{h,}
    Numaniyah | {al-,an-,}{Nu'maniyah,Numaniyah,Nu'maniya,Numaniya}
    Musayyib | {al-,}{Musayyib,Musayyab,Musaib,Musayib,Mussayab,Mussayib}
    Iskandariyah | {al-,}{Iskan,Eskan,Iskan}dari{ya,yah,yya}
    Jurf al-Sakhar | {Jurf,Jorf,Jarf,Jerf} {al-,as-,}{Sakhar,Sakhr,Sakher,Sakhir,Nasr,Naser}
      | Jurf {as-,al-,}{Saqr,Saqer,Sakr} | Jurf Sakr
    Mahawil | {al-,}{Mahawil,Mahaweel}
    Kufa | {al-,}Kufa{h,} | Koufa
    Ain al-Tamr | {Ain,Ayn,Ein} {al-,at-}Tamr | Ain Tamr
    Razzaza | {al-,}Razzaza{h,}
    Diwaniyah | {al-,ad-,}{Diwaniya,Diwaniyya,Diwanieh}{h,}
    Samawah | {al-,as-,}Samawa{h,}
    Rumaitha | {al-,ar-,}{Rumaitha,Rumaythah,Rumeitha,Rumaithah}
    Nasiriyah | {al-,an-,}{Nasiri,Nassiri,Nasri}ya{h,} | Nasiriyya{h,}
    Shatra | {al-,}Shatra{h,} | Shatrah
    Suq al-Shuyukh | {Suq,Souk,Souq} {al-,ash-}{Shuyukh,Shuyoukh,Shoyokh}
    Amarah | {al-,}{Amara,Amarra}{h,}
    Majar al-Kabir | {al-,}{Majar,Majjar} al-{Kabir,Kabeer}
    Kut | {al-,el-}Kut | Kut al-Amara
    Suwayrah | {al-,as-,}{Suwayra,Suwaira,Suwaireh,Suweira}{h,}
    Aziziyah | {al-,}{Azizi,Aziziy}ya{h,}
    Numaniyah | {al-,an-,}{Numani,Naamani,Nuamani}ya{h,}
    Badra | Badrah
    Qurna | {al-,el-}{Qurna,Qurnah} | Qurnah | Qorna
    ?Zubair | ?{al-,az-,ez-}{Zubair,Zubayr,Zubeir,Zobair} | ?Zubayr | Zubair oil field
    Umm Qasr | Um Qasr | Umm-Qasr | Um-Qassr
    Faw | {al-,}{Faw,Fao} | al-Faw Peninsula | ?Fao
    Safwan | Safwan town
    Abu al-Khasib | {Abu,Abo} {al-,}{Khasib,Khaseeb}
    Rumaila | {al-,}{Rumaila,Rumayla,Rumeila}{h,} | Rumaila oil field
    Siba | al-Siba
    Busayyah | {al-,}{Busayya,Busaiyah,Busaya}{h,}
    """)

  private static let baghdad = LexiconEntry<PlaceKind>.table(
    """
    [town Iraq]
    # Districts and roads of the capital.
    Sadr City | {Madinat al-Sadr,al-Sadr City}
    Kadhimiya | {al-,}{Kadhimi,Kazimi,Khadimi,Kadhimiy,Kazmi,Kadimi}ya{h,}
    Adhamiyah | {al-,}{Adhami,Azami,Adhimi}ya{h,}
    Karrada | {al-,}{Karrada,Karada,Karradah}
    Jadriya | {al-,}{Jadri,Jadiri,Jaderi}ya{h,}
    Mansour district | {al-,}Mansour {district,neighborhood,neighbourhood} | ?al-Mansour
    Dora | {al-,ad-}{Dora,Doura,Dawra} | ?Dora | Doura
    ?Rusafa | ?{al-,ar-,}Rusafa{h,} | ?Rasafa
    Karkh | al-Karkh
    Mashtal | {al-,}{Mashtal,Mashtel}
    Zayouna | {Zayou,Zayu,Zaiyou}na{h,}
    Palestine Street | Philistine Street | Filastin Street
    New Baghdad | Baghdad al-Jadida{h,} | Baghdad al-Jadeeda
    Zafaraniya | {al-,}{Zafarani,Zaafarani,Za'farani}ya{h,}
    Shula | {al-,}{Shula,Shuala,Shu'la}
    Hurriya | {al-,}Hurriya{h,}
    Abu Nuwas | Abu Nawas
    Yarmouk district | al-Yarmouk neighbourhood | al-Yarmouk neighborhood
    Radwaniyah | {al-,}{Radwani,Radhwani,Ridwani}ya{h,}
    Ameriya | {al-,}{Amiri,Ameri}ya{h,}
    Bataween | {al-,}Bata{ween,win,wiyin}
    Boob al-Sham | {Boob,Bob,Bub} al-Sham
    Arab Jabour | Arab {Jabour,Jabbour,Jabur}
    Suwaib | {al-,}Suwaib | Suwayb
    """)

  private static let bases = LexiconEntry<PlaceKind>.table(
    """
    [base Iraq]
    # Bases that have housed US or coalition troops.
    Ain al-Asad | al-{Asad,Assad} {Air Base,Airbase,base} | {Ain,Ayn,Ein,Eyn} {al-,el-,ul-,}{Asad,Assad} | Ain al-Asad {Air Base,Airbase}
      | {al-,el-}{Asad,Assad} {Air Base,Airbase,base,military base,airfield}
      | {Ain,Ayn} {al-,}{Asad,Assad} base | ?{al-,}Asad
    Harir | Harir {air base,airbase,base,airfield,camp} | Hareer | Bashur {airfield,air base}
    Erbil Air Base | {Erbil,Irbil,Arbil} {airbase,base,air base}
    Erbil International Airport | {Erbil,Irbil,Arbil} {airport,International airport}
    Camp Taji | Taji {base,camp,military base,air base,airbase,military camp}
    K-1 | K1 | K-1 {Air Base,base,military base,Airbase} | K1 {Air Base,base,military base,airbase}
    Qayyarah Air Base | {Qayyarah,Qayyara,Qayara} {West,base,airfield,airbase,Airfield West}
      | Q-West | Key West base
    Balad Air Base | Balad {airbase,base} | Camp Anaconda | {al-,}Bakr air base | Joint Base Balad
      | LSA Anaconda
    Taqaddum | {al-,}{Taqad,Taqqad,Takad,Taqa}dum{ air base, base, airbase,}
      | {al-,}Taqaddum{ air base, base, airbase,} | TQ {base,air base}
    Habbaniyah base | {Habbaniyah,Habbaniya} {air base,airbase,military base}
    Union III | Camp Union III | Forward Operating Base Union III | FOB Union III
    Baghdad Diplomatic Support Center | Baghdad Diplomatic Support Centre | =BDSC | Camp Victory
      | Victory {base,Base Complex} | Victoria {base,military base} | Camp Victoria
      | Baghdad Diplomatic Services {Compound,Center} | Sather Air Base
    Camp Speicher | Speicher {base,air base} | =COB Speicher | {al-,}Sahra air base
    Besmaya | {Bas,Bis,Bes}maya{h,}{ base, range,} | Basmayah
    Imam Ali Air Base | Tallil{ air base,} | Ali Air Base | Talil
    Camp Cropper
    Camp Swift | Camp Black Jack
    # Militia and army sites.
    Camp Falcon | Falcon {base,camp} | {al-,}{Saqr,Sakr,Saqer} {base,military base,camp}
    Camp Ashraf | Martyr Abu Muntadher al-Muhammadawi camp | Abu Muntadher al-Muhammadawi base
    Kalsu | {Kalsu,Kalso,Calso,Kalsou} {base,military base,camp} | Camp {Kalsu,Kalso} | FOB Kalsu
      | =COS Kalsu
    Camp Martyr | Martyr camp
    Habbaniyah military hospital
    Rashid base | {al-,}{Rashid,Rasheed} {base,camp,military base,air base,military camp}
    Muthanna airport | {al-,}Muthanna {airport,airbase,military airport,air base}
    Zawra base | al-Zawra military base
    H-3 air base | H3 {air base,airfield} | {al-,}{Walid,Waleed} air base | =H-3 | =H3
    Zilkan base | {Zilkan,Zaylkan,Zelkan,Zlikan}{ base, camp,} | Bashiqa {camp,base}
    Saad camp | Saad military camp | Camp Saad
    Jurf al-Sakhar base | Camp Jurf al-Sakhar
    Baghdad International Airport | Baghdad {airport,'s airport,International} | =BIAP
      | airport in Baghdad
    Kirkuk Air Base | Kirkuk {airport,airbase,International Airport} | {al-,}Hurriya air base
    Sulaymaniyah airport | {Sulaimaniyah,Sulaimaniya,Sulaymaniyah} {International Airport,Airport}
    Basra airport | Basra International Airport
    Karbala airport | Karbala International Airport
    Najaf airport | Najaf International Airport
    Mosul airport | Mosul International Airport
    US embassy in Baghdad | {US,U.S.,American} {embassy,Embassy} in Baghdad | Baghdad embassy
    Republican Palace
    Sarsang air base
    Majnoon oil field | Majnoon
    West Qurna | West Qurna oil field
    # Border crossings.
    Qaim crossing | {al-,}{Qaim,Qa'im} {crossing,border crossing,border post} | Husaybah crossing
      | al-Qaim-Albu Kamal crossing | {al-,}Qaim-Abu Kamal {crossing,border crossing}
    Walid crossing | {al-,}{Walid,Waleed} {crossing,border crossing,border post} | ?{al-,}Waleed
    Trebil | {Trebil,Treibil,Turaibil,Tureibil,Traibil,Trebeel,Turaybil}{ crossing,}
    Rabia crossing | {al-,}{Rabia,Rabiaa,Rabi'ah,Rabiah} {crossing,border crossing} | Rabiah
      | ?{al-,}{Rabia,Rabiaa}
    Faysh Khabur | {Faysh,Fish,Faish,Pesh}{ ,}{Khabur,Khabour,Khabor}
    Ibrahim Khalil | Ibrahim Khalil {crossing,border crossing}
    Safwan crossing | Safwan border crossing
    Zurbatiyah | {Zurba,Zurbat,Zarba}tiya{h,} | Zurbatiya
    Shalamcheh | {Shalamcheh,Shalamcha,Shalamjah,Shalamja}{ crossing, border crossing,}
    Mundhiriya | {al-,}{Munthiri,Mundhiri,Monziri}ya{h,}
    Parviz Khan | {Parviz,Parwez,Perwezkhan} Khan{ crossing, border crossing,} | Parwezkhan
    Bashmaq | {Bashmaq,Bashmakh}{ crossing,}
    Haji Omeran | {Haji,Haj} {Omeran,Omaran,Umran,Omran}
    Sheeb crossing | {al-,}{Sheeb,Shib} {crossing,border crossing}
    Arar crossing | {Judaidat,Jadidat,Judaydat,Jadeedat} Arar | Arar border crossing
    """)
}
