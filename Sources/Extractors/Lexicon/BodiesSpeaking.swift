/// Organisations, monitors and media that articles credit with a claim.
enum BodiesSpeaking {
  /// All of them.
  static let entries = LexiconEntry<BodyKind>.table(
    """
    [international]
    United Nations | =UN | U.N.
    UN Security Council | {UN,U.N.,United Nations} Security Council | Security Council | =UNSC
    European Union | =EU | E.U.
    Arab League | League of Arab States
    Gulf Cooperation Council | =GCC
    Organisation of Islamic Cooperation | Organization of Islamic Cooperation | =OIC
    International Atomic Energy Agency | =IAEA
    International Committee of the Red Cross | =ICRC | Red Cross | Red Crescent
    World Health Organization | ?=WHO
    International Organization for Migration | =IOM
    UN Assistance Mission for Iraq | =UNAMI
    International Criminal Court | =ICC
    G7 | Group of Seven
    [monitor Syria]
    Syrian Observatory for Human Rights | =SOHR | Syrian Observatory | Observatory for Human Rights
      | {UK,U.K.,Britain,British,London,Coventry}-based {war ,}monitor{ing group,}
      | {Britain,UK,London}-based Syrian Observatory for Human Rights | ?=Observatory | war monitor
      | Britain-based {watchdog,opposition war monitor,war monitor}
      | UK-based {watchdog,monitoring group}
    Deir Ezzor 24 | {DeirEzzor,Deirezzor,Deir ez-Zor,Deir Ezzor}{ ,}24{ media network, network,}
      | Deir Ezzor Media Network
    Syrian Network for Human Rights | =SNHR
    Omran Center | Omran Centre
    Step News Agency
    North Press Agency | North Press
    Eye of the Euphrates | Ain al-Furat | Euphrates Eye
    Naher Media
    Enab Baladi
    [monitor]
    Airwars
    Armed Conflict Location and Event Data Project | =ACLED
    Human Rights Watch | =HRW
    Amnesty International
    International Crisis Group | Crisis Group
    Institute for the Study of War | =ISW
    Washington Institute for Near East Policy | Washington Institute
    Yemen Data Project; Mwatana
    Bellingcat
    UK Maritime Trade Operations | United Kingdom Maritime Trade Operations | =UKMTO
    Critical Threats Project
    Foundation for Defense of Democracies | =FDD
    [media]
    Reuters
    AFP | Agence France-Presse
    Associated Press | =AP | The Associated Press
    United Press International | =UPI
    Bloomberg | Bloomberg News
    Deutsche Presse-Agentur | =DPA | =dpa
    Xinhua
    =TASS | =Tass
    RIA Novosti | =RIA; Sputnik | Sputnik News; =RT
    Anadolu | Anadolu Agency
    BBC | BBC News
    CNN
    Fox News | ?=Fox
    NBC News | =NBC
    CBS News | =CBS
    ABC News | =ABC
    =MSNBC; =NPR
    New York Times | The New York Times | =NYT
    Washington Post | The Washington Post
    Wall Street Journal | =WSJ | The Wall Street Journal
    Politico; Axios; Newsweek; Al-Monitor
    USA Today
    The Guardian
    Times of Israel; Jerusalem Post; Haaretz; Ynet
    Al Jazeera | Al-Jazeera | Aljazeera
    Al Arabiya | Al-Arabiya | Al Arabiya English
    Al Mayadeen | Al-Mayadeen | Al Mayadeen TV
    Al-Manar | Al Manar
    Al-Masirah | Al Masirah | {al-,}Massirah | Al-Masirah TV
    Saba News Agency | ?=Saba
    Al Alam | Al-Alam
    Middle East Eye; Middle East Monitor; Asharq Al-Awsat; Arab News; ?The National
    Sky News | Sky News Arabia
    Rudaw; Kurdistan 24 | Kurdistan24; Shafaq News | Shafaq; Bas News | BasNews
    Sabereen News | Sabereen | Saberin News
    Alsumaria | Al-Sumaria | Sumaria
    Iraqi News Agency | =INA
    Al-Ahad TV | Al-Ahad; Al-Etejah TV | Al-Etejah | Al-Ittijah
    =SANA | Syrian Arab News Agency | Syrian state {media,TV,television,news agency}
    Ikhbariya | Al-Ikhbariya | Al-Ikhbariya Syria
    Al-Watan; Sham FM | Cham FM
    IRNA | Islamic Republic News Agency
    Fars News Agency | Fars News
    Tasnim | Tasnim News Agency
    Mehr News Agency | Mehr News
    ISNA
    Press TV | PressTV
    Nour News | Nournews
    IRIB | Iranian state {media,TV,television}
    Iraqi state media | Iraqi state {TV,television}
    Jordan News Agency | ?=Petra
    Saudi Press Agency | =SPA
    National News Agency | =NNA
    Voice of America | =VOA
    Radio Free Europe | =RFE/RL; Radio Farda
    Military Times; Stars and Stripes; Air Force Times; Defense One; Task & Purpose
    Amwaj | Amwaj.media
    Telegram | Telegram channel{s,}; Twitter; ?X; Truth Social; Facebook
    """)
}
