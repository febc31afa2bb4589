/// Well-known people of Iraq, in office, in parliament or at the head of a militia.
enum PeopleIraq {
  /// All of them.
  static let entries = LexiconEntry<PersonKind>.table(
    """
    [official Iraq]
    # Prime ministers, presidents, speakers.
    Haider al-Abadi | {Haider,Haidar,Hayder} {al-,}{Abadi,Ebadi} | al-Abadi | ?Abadi
    Adel Abdul Mahdi | {Adel,Adil} {Abdul,Abd al-,Abdel,Abdul-}{ ,}{Mahdi,Mehdi} | Abdul{ ,}Mahdi
      | Adil Abdul-Mahdi | Abdel Mahdi | Abd al-Mahdi | Adel Abdelmahdi
    Mustafa al-Kadhimi | {Mustafa,Mostafa,Mustapha} {al-,}{Kadhimi,Kazemi,Kazimi,Kadhemi,Kadimi}
      | {al-,}{Kadhimi,Kadhemi} | al-{Kazemi,Kazimi}
    Mohammed Shia al-Sudani
      | {Mohammed,Mohamed,Muhammad,Mohammad} {Shia,Shiaa,Shiya,Shyaa} {al-,as-,}{Sudani,Soudani}
      | {Mohammed,Mohamed,Muhammad,Mohammad} {al-,as-}{Sudani,Soudani} | {al-,}{Sudani,Soudani}
    Nouri al-Maliki | {Nouri,Nuri,Noori} {al-,}{Maliki,Malki} | ?al-Maliki | ?Maliki
    Ali al-Zaidi
    Abdul Latif Rashid | {Abdul ,Abdel ,Abdul}{Latif,latif,Lateef} {Rashid,Rasheed} | Latif Rashid
      | Abdullatif {Rashid,Rasheed,Jamal Rashid} | Abdul Latif Jamal Rashid
    Barham Salih | {Barham,Berhem} {Salih,Saleh,Ahmed Salih} | ?Salih
    Fuad Masum | {Fuad,Fouad} {Masum,Masoum,Massoum}
    Nizar Amedi | Nizar {Amidi,Amedi,Amede}
    Salim al-Jabouri | {Salim,Saleem} {al-,}{Jabouri,Jubouri,Jaburi}
    Mohammed al-Halbousi
      | {Mohammed,Mohamed,Muhammad,Mohammad} {al-,}{Halbousi,Halbusi,Halboosi,Halboussi}
      | al-Halbousi
      | Halbousi
    Mahmoud al-Mashhadani | Mahmoud {al-,}{Mashhadani,Mashadani} | {al-,}Mashhadani
    Mohsen al-Mandalawi | {Mohsen,Muhsin,Mohsin} {al-,}{Mandalawi,Mandlawi}
    Haibat al-Halbousi | {Haibat,Haybat} {al-,}{Halbousi,Halbusi}
    # Ministers, security chiefs, officers.
    Fuad Hussein | {Fuad,Fouad} {Hussein,Hussain}
    Ibrahim al-Jaafari | Ibrahim {al-,}{Jaafari,Jafari}
    Mohammed Ali al-Hakim | {Mohammed,Mohamed} {Ali ,}al-{Hakim,Hakeem}
    Thabit al-Abbasi | {Thabit,Thabet} {Muhammad ,}{Saeed ,}{al-,}Abbasi
    Juma Inad | {Juma,Jumaa,Jouma} {Inad,Anad,Enad}{, Saadoun}
    Najah al-Shammari | {Najah,Najjah} {al-,ash-,}{Shammari,Shammary,Shimmari}
    Erfan al-Hiyali | {Erfan,Irfan,Arfan} {Mahmoud ,}al-{Hiyali,Hayali}
    Abdul Amir al-Shammari
      | {Abdul Amir,Abdul-Ameer,Abdulamir,Abdul Ameer} {al-,}{Shammari,Shammary}
    Othman al-Ghanimi | {Othman,Uthman} {al-,}{Ghanimi,Ghanmi}
    Qasim al-Araji | {Qasim,Qassem,Qasem,Qassim} {al-,}{Araji,Aaraji,A'raji} | ?al-Araji
    Faleh al-Fayyadh | {Faleh,Falih,Falah} {al-,}{Fayyadh,Fayyad,Fayadh,Fayad,Fayaz} | {al-,}Fayyadh
    Abdul-Aziz al-Mohammedawi | {Abu ,}{Fadak,Fedak} {al-,}{Mohammedawi,Muhammadawi,Mohammadawi}
      | {Abdul Aziz,Abdulaziz} {al-,}{Mohammedawi,Muhammadawi,Mohammadawi} | Abu Fadak
    Abdul Amir Yarallah
      | {Abdul Amir,Abdulamir,Abdul-Ameer,Abdel Amir,Abdul Ameer} {Rashid ,}{Yarallah,Yar Allah}
    Abdul-Wahab al-Saadi | {Abdul,Abdel} {Wahab,Wahhab} {al-,}{Saadi,Saedi,Saidi}
      | Abdulwahab al-Saadi
    Talib Shaghati | Talib Shaghati al-Kenani
    Qais al-Muhammadawi | {Qais,Qays} {Khalaf ,}{al-,}{Muhammadawi,Mohammadawi,Mohammedawi}
    Yahya Rasool | {Yahya,Yehia,Yehya,Yahia} {Rasool,Rasoul,Rasul,Rassoul}{, Abdullah, al-Zubaidi}
      | Rasool
      | ?{Rasoul,Rasul}
    Sabah al-Numan | Sabah {al-,an-,}{Numan,Noman,Nouman,Nomaan,Nu'man}
    Abdul Karim Khalaf | {Abdul,Abdel,Abdul-} {Karim,Kareem} Khalaf | Abdulkarim {Khalaf,Khallaf}
    Tahsin al-Khafaji | {Tahsin,Tahseen} {al-,}{Khafaji,Khafagi}
    Saad Maan | Saad {Maan,Ma'an,Maan Ibrahim}
    Miqdad Miri | {Miqdad,Moqdad} {Miri,Miry}
    Bassem al-Awadi | {Bassem,Basim,Bassim,Basem} {al-,}{Awadi,Awwadi,Alawadi}
    Hassan Nadhim | {Hassan,Hasan} {Nadhim,Nazim,Nadhem}
    Ahmed al-Sahaf | {Ahmed,Ahmad} {al-,as-}{Sahaf,Sahhaf}
    Ahmed Mulla Talal | {Ahmed,Ahmad} Mulla Talal
    Saad al-Hadithi | Saad {al-,}{Hadithi,Hadeethi}
    Hisham al-Rikabi | Hisham {al-,}{Rikabi,Rukabi}
    Farhad Alaaldin | {Farhad,Ferhad} {Alaaldin,Alaaddin,Ala'aldeen}
    Hussein Allawi | {Hussein,Hussain} {Allawi,Alawi}
    Ali al-Moussawi | Ali al-{Mousawi,Musawi}
    # Politicians and members of parliament.
    Hadi al-Amiri | {Hadi,Hady} {al-,}{Amiri,Ameri,Amri,Ameeri} | {al-,}{Amiri,Ameri}
    Ammar al-Hakim | Ammar {al-,}Hakim
    Ayad Allawi | {Ayad,Iyad} {Allawi,Alawi}
    Osama al-Nujaifi | {Osama,Usama} {al-,an-}{Nujaifi,Nujayfi}
    Khamis al-Khanjar | {Khamis,Khamees} {al-,}Khanjar
    Hoshyar Zebari | {Hoshyar,Hoshiyar} Zebari
    Mishaan al-Jabouri
    # The Kurdistan Region.
    Masoud Barzani | {Masoud,Massoud,Masud} Barzani | ?Barzani
    Nechirvan Barzani | {Nechirvan,Nechervan,Nerchivan} Barzani
    Masrour Barzani | {Masrour,Masrur} Barzani
    Qubad Talabani | {Qubad,Kubad} Talabani
    Bafel Talabani | {Bafel,Bafil,Pavel} {Talabani,Jalal Talabani} | ?Talabani
    Rebar Ahmed | Rebar Ahmed Khalid
    Lawk Ghafuri
    Omed Khoshnaw | {Omed,Umid,Omid} {Khoshnaw,Xoshnaw}
    Safeen Dizayee | {Safeen,Safin} {Dizayee,Dizai}
    [group Iraq]
    Abu Mahdi al-Muhandis | Abu {Mahdi,Mehdi} {al-,}{Muhandis,Mohandes,Mohandis,Muhandes}
      | {al-,}{Muhandis,Mohandis} | Jamal Jaafar {Ibrahimi,al-Ibrahimi,Mohammed,Ibrahim}
      | Jamal Jafaar Mohammed | Jamal Jafar Ibrahim
    Qais al-Khazali | {Qais,Qays,Kais} {al-,}{Khazali,Khazaali,Khaz'ali} | {al-,}Khazali
    Laith al-Khazali | {Laith,Layth} {al-,}Khazali
    Akram al-Kaabi | {Akram,Akrum} {al-,}{Kaabi,Kabi,Kaaby} | ?al-Kaabi
    Abu Ala al-Walai | Abu {Ala,Alaa,Aalaa} {al-,}{Walai,Wala'i,Walaei,Walaie}
      | Hashim Bunyan al-Walai
    Abu Hussein al-Hamidawi | {Ahmad,Ahmed,Ahmad Mohsen Faraj} {al-,}{Hamidawi,Humaydawi,Hmeidawi}
      | Abu {Hussein,Hussain} {al-,}{Hamidawi,Hamidaoui,Humaydawi} | al-Hamidawi
    Abu Ali al-Askari | Abu Ali {al-,}{Askari,Askary}
    Jaafar al-Husseini | {Jaafar,Jafar} {al-,}{Husseini,Hussaini,Husayni}
    Mohammed Mohie | {Mohammed,Mohamed,Muhammad} {Mohie,Mohi,Muhi,Muhyi,Mohieldin,Muhyee}
    Kadhim al-Fartousi | {Kadhim,Kazem,Kadhem} {al-,}{Fartousi,Fartusi}
    Nasr al-Shammari | {Nasr,Nasser} {al-,ash-,}{Shammari,Shammary,Shimmari}
    Hussein al-Moussawi | {Hussein,Hussain} {al-,}{Moussawi,Mousawi,Musawi,Mosawi}
    Haidar al-Lami | {Haidar,Haider,Hayder} {al-,}{Lami,Laami}
    Hashim al-Mousawi | {Hashim,Hashem} al-{Mousawi,Moussawi,Musawi}
    Firas al-Yasser | Firas {al-,}{Yasser,Yasir}
    Jawad al-Talibawi | {Jawad,Jawwad} {al-,at-}{Talibawi,Tulaibawi,Talabawi}
    Mahmoud al-Rubaie | Mahmoud {al-,}{Rubaie,Rubaye,Rubaei}
    Adnan Fihan | Adnan {Faihan,Fihan}
    Shibl al-Zaydi | {Shibl,Shebl} {al-,az-,}{Zaydi,Zaidi}
    Rayan al-Kildani | {Rayan,Ryan} {al-,}{Kildani,Kaldani,Chaldean}
    Wissam al-Saedi
      | {Wissam,Wisam} {Mohammed ,Muhammad ,}{Sabir ,}{al-,as-}{Saadi,Saedi,Saidi,Sa'idi}
      | Abu {Baqir,Baqer} al-{Saadi,Saedi,Saidi,Sa'edi}
    Abu Taqwa | {Mushtaq,Moshtaq} {Talib ,Taleb ,Jawad ,}{al-,as-}{Saidi,Saeedi,Saedi,Sa'idi,Saadi}
      | {Mushtaq,Moshtaq} Jawad Kazim al-Jawari | Abu Taqwa al-{Saidi,Saedi,Sa'idi}
    Abu Azrael | Ayyub Faleh al-Rubaie
    Muqtada al-Sadr | {Muqtada,Moqtada,Moktada,Muktada} {al-,as-,}Sadr | al-Sadr | ?Sadr
    [outsider Iraq]
    Ali al-Sistani | Ali {al-,}{Sistani,Husseini al-Sistani} | {al-,}Sistani
    Hisham al-Hashimi | {Hisham,Husham} {al-,}{Hashimi,Hashemi} | Hisham al-Hashemi
    Ihsan al-Shammari | {Ihsan,Ehsan} {al-,ash-}Shammari
    Sajad Jiyad; Hamdi Malik; Renad Mansour; Lahib Higel; Mehiyar Kathem
    """)
}
