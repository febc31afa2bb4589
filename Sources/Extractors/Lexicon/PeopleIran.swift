/// Well-known people of Iran, and of the groups outside Iraq that it supports.
enum PeopleIran {
  /// All of them.
  static let entries = LexiconEntry<PersonKind>.table(
    """
    [official Iran]
    # Leaders and presidents.
    Ali Khamenei | {Ayatollah ,}{Ali,Seyed Ali,Sayyid Ali} Khamenei | Ali Hosseini Khamenei
      | Khamenei
    Mojtaba Khamenei | ?Mojtaba
    Hassan Rouhani | {Hassan,Hasan} {Rouhani,Rohani,Ruhani} | {Rouhani,Rohani}
    Ebrahim Raisi | {Ebrahim,Ibrahim} {Raisi,Raeesi,Raeisi} | {Raisi,Raeisi}
    Mohammad Mokhber | {Mohammad,Mohammed} {Mokhber,Mukhber} | Mokhber
    Masoud Pezeshkian | {Masoud,Massoud,Masud} Pezeshkian | Pezeshkian
    Mohammad Reza Aref | Mohammad{-, }Reza Aref
    # Foreign ministers, spokesmen, envoys.
    Mohammad Javad Zarif | {Mohammad,Mohammed,Mohamad,Muhammad} Javad Zarif | {Javad,Jawad} Zarif
      | Zarif
    Hossein Amir-Abdollahian | {Hossein,Hussein,Hosein} Amir{-,}{Abdollahian,Abdullahian}
      | Amir-Abdollahian | {Abdollahian,Amirabdollahian,Amirabdullahian}
    Ali Bagheri Kani | Ali Bagheri | Ali Bagheri-Kani | ?Bagheri Kani
    Abbas Araghchi | {Abbas,Abbass} {Araghchi,Araqchi,Aragchi,Araghji} | {Araghchi,Araqchi}
    Majid Takht-Ravanchi | {Majid,Majeed} Takht{-,-e }Ravanchi | {Takht-,}Ravanchi
    Kazem Gharibabadi | {Kazem,Kazim} {Gharibabadi,Gharib Abadi}
    Bahram Qassemi | Bahram {Qassemi,Ghassemi,Qasemi}
    Abbas Mousavi | {Abbas,Abbas Ali} {Mousavi,Moussavi,Musavi}
    Saeed Khatibzadeh | {Saeed,Saeid,Said} {Khatibzadeh,Khatib-zadeh} | Khatibzadeh
    Nasser Kanaani | {Nasser,Naser,Nassir} {Kanaani,Kanani}{, Chafi} | {Kanaani,Kanani}
    Esmail Baghaei
      | {Esmail,Esmaeil,Ismail,Esmaeel} {Baghaei,Baqaei,Baghai,Baqai,Beqaei,Baghaie}{, Hamaneh}
      | {Baghaei,Baqaei,Baghai,Baqai}
    Gholamali Khoshroo | {Gholamali,Gholam Ali} {Khoshroo,Khoshrou}
    Amir Saeid Iravani | {Amir ,}{Saeid,Saeed,Said} Iravani | Iravani
    Iraj Masjedi | Iraj {Masjedi,Masjidi}
    Mohammad Kazem Al-e Sadeq | Mohammad Kazem Al{-e,e,} {Sadeq,Sadegh} | Al-e Sadeq
    Hossein Akbari | {Hossein,Hussein} Akbari
    Mojtaba Amani
    Hassan Kazemi Qomi | Kazemi Qomi
    Alireza Enayati
    # The Revolutionary Guards and the armed forces.
    Qassem Soleimani
      | {Qassem,Qasem,Qasim,Qassim,Ghassem,Kassem,Kasim,Ghasem,Qaseem} {Soleimani,Suleimani}
      | {Qassem,Qasem,Qasim,Qassim,Kassem} {Solaimani,Soleymani,Sulaimani,Sulemani,Sulaymani}
      | Soleimani | Suleimani | Soleymani | ?Sulaimani
    Esmail Qaani | {Esmail,Esmaeil,Ismail,Esmaeel,Ismael,Esma'il} {Qaani,Ghaani,Qani,Ghani}
      | Qaani | ?Ghaani | ?Qani
    Mohammad Ali Jafari | Mohammad Ali {Jafari,Jaafari} | Aziz Jafari
    Hossein Salami | {Hossein,Hussein} Salami | ?Salami
    Mohammad Pakpour | {Mohammad,Mohammed} {Pakpour,Pakpur} | Pakpour
    Ahmad Vahidi | {Ahmad,Ahmed} Vahidi | Vahidi
    Mohammad Bagheri | {Mohammad,Mohammed} {Bagheri,Baqeri} | Mohammad Hossein Bagheri | ?Bagheri
    Abdolrahim Mousavi | {Abdolrahim,Abdul Rahim,Abdulrahim,Abdolraheem} {Mousavi,Moussavi}
    Amir Hatami
    Gholam Ali Rashid | {Gholam Ali,Gholamali} {Rashid,Rasheed}
    Ali Shadmani
    Amir Ali Hajizadeh | {Amir Ali,Amirali,Amir-Ali} {Hajizadeh,Haji Zadeh} | Hajizadeh
    Majid Mousavi
    Alireza Tangsiri | {Alireza,Ali Reza} Tangsiri | Tangsiri
    Ramezan Sharif | {Ramezan,Ramazan,Ramadan} Sharif
    Ali Mohammad Naini | Ali Mohammad {Naini,Naeini,Naeeni}
    Abolfazl Shekarchi | {Abolfazl,Abulfazl} Shekarchi
    Ebrahim Zolfaghari | {Ebrahim,Ibrahim} {Zolfaghari,Zolfaqari}
    Mohammad Reza Fallahzadeh | {Mohammad Reza,Mohammadreza} {Fallahzadeh,Falahzadeh}
    Mohammad Hejazi | {Mohammad,Mohammed} Hejazi
    Mohammad Reza Zahedi | {Mohammad Reza,Mohammadreza} Zahedi | ?Zahedi
    Mohammad Hadi Haji Rahimi
    Razi Mousavi | {Seyed ,Sayyed ,Sayed ,Seyyed ,Sayyid ,}{Razi,Reza} {Mousavi,Moussavi,Mosavi}
    Abbas Nilforoushan | Abbas {Nilforoushan,Nilforushan}
    Hossein Hamedani
    Hassan Shateri
    Rostam Ghasemi | Rostam {Ghasemi,Qasemi}
    Abdolreza Shahlaei | {Abdolreza,Abdul Reza,Abdul Raza} {Shahlaei,Shahlai}
    # Security council, ministers, parliament.
    Ali Shamkhani | Shamkhani
    Ali Akbar Ahmadian | {Ali Akbar,Ali-Akbar} Ahmadian
    Ali Larijani | {Ali,Ali Ardashir} Larijani | Larijani
    Mohammad Bagher Ghalibaf | {Mohammad ,Mohammed ,}{Bagher,Baqer} {Ghalibaf,Qalibaf,Qalibaaf}
      | {Ghalibaf,Qalibaf}
    Mohammad-Reza Ashtiani | Mohammad{-, }Reza {Gharaei ,Qaraei ,}Ashtiani
    Aziz Nasirzadeh | Aziz {Nasirzadeh,Nassirzadeh}
    Hossein Dehghan | {Hossein,Hussein} Dehghan
    Esmail Khatib | {Esmail,Esmaeil,Esmaeel} Khatib
    Ali Akbar Velayati | {Ali Akbar,Ali-Akbar} Velayati | Velayati
    Yahya Rahim Safavi | Rahim Safavi
    Kamal Kharazi | Kamal {Kharazi,Kharrazi}
    Ali Rabiei | Ali {Rabiei,Rabii}
    Mohammad Eslami | {Mohammad,Mohammed} {Eslami,Islami}
    Fatemeh Mohajerani
    [group Lebanon]
    Hassan Nasrallah | {Hassan,Hasan} Nasrallah | Nasrallah
    Naim Qassem | {Naim,Naeem,Na'im} {Qassem,Kassem,Qasim,Qasem} | ?Qassem
    Hashem Safieddine | {Hashem,Hashim} {Safieddine,Safi al-Din}
    Imad Mughniyeh | Imad {Mughniyeh,Mughniyah,Mughniya}
    Mohammad Raad | {Mohammad,Mohammed} Raad
    Fuad Shukr | {Fuad,Fouad} {Shukr,Shukur}
    [group Yemen]
    Abdul-Malik al-Houthi
      | {Abdul-,Abdel-,Abd al-,Abd-al-,Abdel ,Abdul}{Malik,Malek,malik,malek} {al-,}{Houthi,Huthi}
    Yahya Saree | {Yahya,Yehya,Yahia,Yehia} {Saree,Sarea,Sari,Sarie,Saria} | Saree | Sarea
    Mohammed Abdulsalam
      | {Mohammed,Mohamed,Muhammad,Mohammad} {Abdulsalam,Abdul Salam,Abdel Salam,Abdusalam}
      | Abdulsalam
    Mohammed Ali al-Houthi | {Mohammed,Mohamed,Muhammad,Mohammad} {Ali ,}{al-,}Houthi
    Mahdi al-Mashat | {Mahdi,Mehdi} {al-,}{Mashat,Mashaat}
    Mohammed al-Bukhaiti
      | {Mohammed,Mohamed,Muhammad,Mohammad} {al-,}{Bukhaiti,Bukhayti,Bukheiti,Bokhaiti}
    Hussein al-Ezzi | {Hussein,Hussain} {al-,}{Ezzi,Izzi}
    Nasr al-Din Amer
      | {Nasr al-Din,Nasruddin,Nasreddin,Nasr al-Deen,Nasr Eddin,Nasreddine} {Amer,Amir,Aamer}
    Hezam al-Asad | {Hezam,Hizam,Hazam} {al-,}{Asad,Assad}
    Daifallah al-Shami | {Daifallah,Dhaifallah,Dhaif Allah} {al-,ash-}Shami
    Anis al-Asbahi | {Anis,Anees} {al-,}{Asbahi,Asbahy}
    Hisham Sharaf; Jamal Amer; Hashem Sharaf al-Din | Hashim Sharaf al-Din
    Ahmed al-Rahawi | {Ahmed,Ahmad} {Ghaleb ,Ghalib ,}{al-,ar-}Rahawi
    Muhammad al-Ghamari
      | {Mohammed,Muhammad,Mohamed} {Abdul Karim ,Abd al-Karim ,}{al-,}{Ghamari,Ghumari}
    Saleh al-Samad | {Saleh,Salih} {Ali ,}{al-,as-}{Samad,Sammad}
    [group Palestine]
    Ismail Haniyeh | {Ismail,Ismael} {Haniyeh,Haniya,Haniyah} | Haniyeh
    Yahya Sinwar | {Yahya,Yehya} {al-,}Sinwar | Sinwar
    Saleh al-Arouri | {Saleh,Salih} {al-,}{Arouri,Aruri}
    Khaled Mashal | {Khaled,Khalid} {Mashal,Meshaal,Mashaal,Meshal}
    Osama Hamdan | {Osama,Usama} Hamdan
    Ziyad al-Nakhalah | {Ziyad,Ziad} {al-,an-,}{Nakhalah,Nakhaleh,Nakhala}
    """)
}
