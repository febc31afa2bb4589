/// Place names in Syria.
enum PlacesSyria {
  /// All of them.
  static let entries: [LexiconEntry<PlaceKind>] = areas + euphrates + northEast + west + bases

  private static let areas = LexiconEntry<PlaceKind>.table(
    """
    [province Syria]
    Aleppo | ?Halab | ?Haleb
    Damascus | Dimashq | ?al-Sham
    Rif Dimashq | {Rif,Reef,Rural} {Dimashq,Dimashk,Damascus} | Damascus countryside
    Daraa | Deraa | Dera
    Deir ez-Zor | {Deir,Dayr,Der,Dair,Deyr} {ez-,al-,az-,el-,es-,}{Zor,Zour,Zur,Zawr,Zoor,Zaur}
      | {Deir,Dayr,Der,Dair} {Ezzor,Azzor,Azzour,Ezzour,Ezor,Azor} | Deirezzor | Deirezzour
      | Deirazzor | Derezzor | Deirizzor
    Hama | Hamah
    Hasakah | {al-,el-,}{Hasak,Hasek,Hassak,Hassek,Hasac,Hassach,Hasaka,Hasake,Hassake}{a,ah,eh,h}
    Homs | ?Hims
    Idlib | Idleb | Edlib
    Latakia | {al-,}Ladhiqiyah | Lattakia | Latakiya | Lattaquie
    Quneitra | {al-,el-,}{Quneitra,Qunaitra,Qunaytra,Kuneitra,Qunietra,Quneitera}{,h}
    Raqqa | {al-,ar-,er-,}{Raqqa,Rakka,Raqa}{,h}
    Suwayda | {al-,as-,es-,}{Suwayda,Suweida,Suwaida,Sweida,Swaida,Soueida}{,h}
    Tartus | Tartous | Tartouss
    [region Syria]
    Golan Heights | Golan | Jawlan | Occupied Golan{ Heights,}
    Jabal al-Zawiya | {Jabal,Jebel} {al-,az-}{Zawiya,Zawiyah,Zawya}
    Qalamoun | {al-,}Qalam{oun,un,on}{ Mountains, region,} | Eastern Qalamoun | Western Qalamoun
    Ghouta | {East,Eastern,Western,al-} {Ghouta,Ghuta}
    Hauran | Houran | Hawran
    Lajat | {al-,}{Lajat,Lajah,Lejah}
    Jabal al-Druze | {Jabal,Jebel} {al-,}{Druze,Druz,Arab}
    Jabal Turkman | {Jabal,Jebel} {al-,}{Turkman,Turkmen}
    Jabal al-Bishri | {Jabal,Jebel,Mount} {al-,}{Bishri,Beshri} | Bishri {Mountain,Mountains}
    Mount Hermon | {Jabal,Jebel} {al-,ash-}{Sheikh,Shaykh}
    Rojava | Western Kurdistan | Autonomous Administration of North and East Syria | =AANES
      | =DAANES
    Tanf zone | 55-{kilometre,kilometer,km} {zone,area} | 55km {zone,area}
      | {al-,}Tanf {zone,area,deconfliction zone}
    Ghab Plain | {al-,}Ghab{ Plain,}
    Syrian coast | Syrian coastal region | Syria's coast
    Syrian Jazira | {Syrian,Syria's} {Jazeera,Jazira} region
    [water Syria]
    Lake Assad | {al-,}Assad Lake
    Euphrates Dam | {al-,}Tabqa Dam
    Tishreen Dam | Tishrin Dam
    Orontes River | Orontes | Asi River
    Balikh River | Balikh
    """)

  private static let euphrates = LexiconEntry<PlaceKind>.table(
    """
    [town Syria]
    # Deir ez-Zor province, up the Euphrates from the Iraqi border.
    Abu Kamal | {al-,el-,al ,}{Bu,Bou}{ ,}{Kamal,Kemal,Qamal} | {Abu,Abou} {al-,}{Kamal,Kemal}
      | {Albu,Albou,Elbu,Abu,Abou,Albo}{ ,}{Kamal,kemal} | Al-Bokamal | Bokamal
    ?Hari | al-{Hari,Harri} | al-Hirri | al-Hurri
    Sukkariyah | {al-,as-,}{Sukkari,Sukari}{ya,yah}
    Suwaiyah | {al-,as-,}{Suwaiya,Suwayiya,Suweiya,Sweiya}{,h}
    ?Hamdan | ?al-Hamdan
    Susah | {al-,as-,}{Susa,Sousa,Soussa}{,h}
    Baghuz | {al-,}{Baghuz,Baghouz,Baguz,Bagouz,Baghooz}{, Fawqani, al-Fawqani, Tahtani}
    Marashidah | {al-,}Marashida{,h}
    Shafa | {al-,ash-,}{Shafa,Shaafa,Shafah,Shaafah}
    Hajin | {al-,}{Hajin,Hajeen}
    Kishkiyah | {al-,}{Kishki,Kashki}{ya,yah,yeh}
    Abu Hamam | Abu Hammam
    Gharanij | Gharaneej | Granij | Ghranij
    Salihiyah | {al-,as-,}Salihi{ya,yah,yyah}
    Jalaa | al-Jalaa | al-Jala
    Dablan | Deblan
    Subaykhan | {Subay,Subai,Subei,Sbei,Sbai}khan
    Quriyah | {al-,}{Quri,Qouri}{ya,yah,yyah,yeh}
    Asharah | {al-,}{Ashara,Ishara}{,h}
    Mayadin | {al-,el-,}{Mayad,Miyad,Mayyad,Meyad}{in,een,ine}
    Diban | Dhiban | Thiban | Dhiyban
    Tayyana | {al-,at-,}{Tayyana,Tayana,Tayyaneh}{,h}
    Shuhayl | {al-,ash-,}{Shuhayl,Shuhail,Shuheil,Shheil,Shhail}
    Busayrah | {al-,}{Busay,Busai,Busei,Bsei,Basi}{ra,rah}
    Muhasan | {al-,}{Muhasan,Muhassan,Mohasan,Mohassan}
    Buqrus | {al-,}{Buqrus,Buqros,Bouqros}{, Fawqani, Tahtani}
    Muriyah | {al-,}{Muri,Mari,Mrei}{iya,iyah,ya,yah}
    Jafra | {al-,}Jafra{,h}{, oil field, village}
    ?Mazlum | Mazloum village
    Marrat | Marat village | Murrat
    Khasham | Khusham | Khesham
    Tabiyah | {al-,at-,}Tabiy{a,ah,eh}{, Jazira}
    Hatla | {al-,}Hatla{,h}
    Husseiniyah | {al-,}{Husayni,Husseini,Huseini,Hussaini}{ya,yah}
    Junaynah | {al-,}{Junay,Junei,Jnei}{na,nah}
    Maysalun | {Maysalun,Maysaloun,Maisaloun}
    Ayyash | {al-,}Ayyash{, village, depots, warehouses, ammunition depot} | Ayash
    Bughayliyah | {al-,}{Bughay,Baghi,Bghei,Bughai}{liya,liyah}
    Shumaytiyah | {al-,ash-,}{Shumay,Shumei,Shmei,Shumai}{tiya,tiyah}
    Kharitah | {al-,}{Kharita,Khrayta,Khuraita}{,h}
    Tibni | {al-,at-,}Tibni
    Maadan | {al-,}Maadan{, Atiq}
    Kasrah | {al-,}{Kasra,Kisra}{,h}
    Suwar | {al-,as-}Suwar
    Harabish | {al-,}Harabish | Hrabish
    Huwayqa | {al-,}{Huwayqa,Huwaiqa,Hawiqa,Howaiqa,Hweiqa}{,h}
    Bulayl | {al-,}{Bulayl,Bulail,Boulil}
    ?Panorama | Panorama {area,roundabout}
    ?Villas | Villas {neighbourhood,neighborhood} | {al-,}{Villat,Fillat}
    Port Said Street | Port Saeed Street
    Kabajib | Kobajep | Kabajeb | Kobajjep
    # Oil and gas fields and pumping stations.
    Omar oil field | {al-,}Omar {oil field,oilfield,field,oil fields}
    Tanak oil field | {al-,at-,}Tanak{, oil field, oilfield, field}
    Conoco gas field | {Conoco,Koniko,Coniko}{, field, gas plant, plant, gas facility}
    Ward oil field | al-Ward{, oil field, oilfield}
    Taim oil field | {al-,at-,}{Taim,Taym,Tayem} {oil field,oilfield,field}
    Kharrata oil field | {al-,}Kharrata{,h}{, oil field}
    T2 | T-2 | {T2,T-2} {station,pumping station,pump station,airport}
    T3 | T-3 | {T3,T-3} {station,pumping station,pump station}
    # The desert.
    Palmyra | Tadmur | Tadmor | Tadmour
    Sukhnah | {al-,as-,}{Sukhna,Sukhneh,Sokhna,Sukhnah,Soukhna}
    Arak gas field
    Humaymah | {Humayma,Humaima,Humeima,Hmeimeh}{,h}
    Resafa | {al-,ar-,}Resafa | ?{al-,ar-,}{Rusafa,Rasafa}{,h}
    Qaryatayn | {al-,}{Qarya,Qarye,Karya,Qurya}{tayn,tain,tein}
    Mahin | Mheen | Maheen
    Furqlus | {al-,}{Furqlus,Furqlos,Forqlos,Furqulus}
    Ithriya | {Ithriya,Athriya,Ethriya}{,h}
    """)

  private static let northEast = LexiconEntry<PlaceKind>.table(
    """
    [town Syria]
    # Hasakah province.
    Qamishli | {al-,}{Qamishli,Kamishli,Qamishly,Qameshli,Kameshli} | Qamishlo | Qamislo
    Malikiyah | {al-,}{Malikiya,Malkiya}{,h} | Derik
    Rumaylan | {Rumay,Rumai,Rumei,Rmei,Rime,Rme,Ramei}lan
    Tal Tamr | {Tal,Tel,Tall,Til} {Tamr,Tamer,Temir}
    Tal Hamis | {Tal,Tel,Tall} {Hamis,Hamees}
    Tal Brak | {Tal,Tel,Tall} {Brak,Barak}
    Amuda | {al-,}{Amuda,Amouda}{,h} | Amude
    Darbasiyah | {al-,ad-,}{Darba,Dirba,Derba}si{ya,yah} | Dirbesiye
    Ras al-Ayn | Ras {al-,ul-}{Ayn,Ain,Ein} | Sere Kaniye | Serekaniye
    Shaddadi | {al-,ash-,}{Shadda,Shada,Sheda}{di,dah,deh,dadi,dadah}
    ?Hol | al-{Hol,Hawl,Houl}{, camp, refugee camp} | Hol camp
    Markada | {Markada,Margada}{,h}
    Arishah | {al-,}Arisha{,h}
    Qahtaniyah | {al-,}Qahtani{ya,yah} | Tirbespi | Tirbespiye
    Shaykh Maqsoud | {Sheikh,Shaykh} {Maqsoud,Maqsud}
    # Raqqa province.
    Tabqa | {al-,at-,}{Tabqa,Tabaqa,Tabka,Thawrah,Thawra}{,h}
    Ain Issa | {Ain,Ayn,Ein} {Issa,Isa,Eissa}
    Tal Abyad | {Tal,Tel,Tall} {Abyad,Abiad,Abyadh}
    Suluk | Sluk | Suluq
    Mansoura | al-{Mansoura,Mansura,Mansourah,Mansurah}
    Maskanah | {Maskana,Maskaneh,Meskene}{,h}
    Karamah | al-Karama{,h}
    Sabkha | {al-,as-}{Sabkha,Sabkhah}
    # Aleppo province.
    Manbij | {Manbij,Menbij,Membij,Manbaj,Minbij}
    Kobani | Kobane | {Ain,Ayn} {al-,}Arab
    Jarablus | {Jarab,Jarabu,Jerab}{lus,los} | Jarabulus
    ?Bab | {al-,el-}Bab
    Azaz | {Azaz,Aazaz,Ezaz}
    Afrin | Efrin | Afreen
    Tal Rifaat | {Tal,Tel,Tall} {Rifaat,Rifat,Refaat}
    Marea
    Nubl | Nubbul | Nubul | Nubl and {al-,}Zahraa
    ?Zahraa | ?{al-,az-}Zahra{,a}
    Safirah | {al-,as-,}{Safira,Safireh,Sfira,Sfireh}{,h}
    Dayr Hafir | {Dayr,Deir,Der} {Hafir,Hafer}
    Khanasir | {Khanasir,Khanaser,Khanassir}
    Hadher | {al-,}{Hadher,Hadhir}
    Eis | al-{Eis,Iss}
    Khan al-Assal | Khan {al-,}{Assal,Asal}
    Anadan
    Hayyan
    Darat Izza | {Darat,Daret} Izza
    Atarib | {al-,}{Atarib,Atareb}
    Sarrin | {Sarrin,Sirrin,Serrin}
    """)
}
