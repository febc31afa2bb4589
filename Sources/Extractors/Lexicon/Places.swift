/// What a place name names.
enum PlaceKind: String, LexiconKind {
  case country
  /// A governorate or province, and the town of the same name if there is one.
  case province
  /// A town, village, island, city district or oil field.
  case town
  /// A base, airfield, garrison, port, nuclear site or border crossing.
  case base
  /// A named area that is no administrative unit, or a group of countries.
  case region
  case water
}

/// Place names of the Middle East and of the countries that have to do with it.
enum Places {
  /// Every place; the qualifier is its country, `nil` for countries and for what lies in several.
  static let entries: [LexiconEntry<PlaceKind>] =
    (countries + supranational + PlacesIraq.entries + PlacesSyria.entries + PlacesYemen.entries
    + PlacesGulf.entries + PlacesRegion.entries).transliterated

  /// Countries, which have no qualifier.
  static let countries = LexiconEntry<PlaceKind>.table(
    """
    [country]
    # The region.
    Iraq | Republic of Iraq | Iraqi Republic
    Syria | Syrian Arab Republic
    Yemen | Republic of Yemen
    Iran | Islamic Republic of Iran | Islamic Republic | ?Persia
    Lebanon | Lebanese Republic
    Jordan | Hashemite Kingdom of Jordan | Hashemite Kingdom
    Israel | State of Israel | ?Jewish state | ?Zionist {entity,regime}
    Palestine | State of Palestine | Palestinian {Territories,territory} | Palestinian Authority
    Saudi Arabia | Kingdom of Saudi Arabia | =KSA | ?Saudi
    Kuwait | State of Kuwait
    Bahrain | Kingdom of Bahrain | Bahrein
    Qatar | State of Qatar
    United Arab Emirates | =UAE | U.A.E. | Emirates
    Oman | Sultanate of Oman
    =Turkey | Turkiye | Republic of {Turkey,Turkiye}
    Egypt | Arab Republic of Egypt
    Cyprus | Republic of Cyprus
    # Farther neighbours.
    Afghanistan | Islamic Emirate of Afghanistan
    Pakistan | Islamic Republic of Pakistan
    Azerbaijan
    Armenia
    ?Georgia
    Turkmenistan
    Uzbekistan
    Tajikistan
    Kazakhstan
    India
    Sri Lanka
    Bangladesh
    Libya
    Tunisia
    Algeria
    Morocco
    Sudan
    South Sudan
    Somalia
    Somaliland
    Djibouti
    Eritrea
    Ethiopia
    Kenya
    Niger
    Nigeria
    Mali
    # States that sent forces, speak on the strikes, or are named beside them.
    United States | United States of America | =US | =U.S | U.S. | =USA | U.S.A. | America
      | ?=States
    United Kingdom | =UK | U.K. | Great Britain | Britain | England | Scotland
    France
    Germany
    Italy
    Spain
    Portugal
    Netherlands | ?Holland
    Belgium
    Luxembourg
    Denmark
    Norway
    Sweden
    Finland
    Iceland
    Ireland
    Poland
    Czech Republic | Czechia
    Slovakia
    Hungary
    Romania
    Bulgaria
    Greece
    Albania
    Croatia
    Serbia
    Kosovo
    Estonia
    Latvia
    Lithuania
    Ukraine
    Belarus
    Switzerland
    Austria
    Vatican | Holy See | Vatican City
    Canada
    Mexico
    Brazil
    Venezuela
    Cuba
    Argentina
    Australia
    New Zealand
    =China | People's Republic of China
    Russia | Russian Federation
    Japan
    South Korea | Republic of Korea
    North Korea | =DPRK
    Taiwan
    Singapore
    Malaysia
    Indonesia
    Philippines
    Thailand
    Vietnam
    South Africa
    # Gone, but printed: war histories, and speakers who will not say Israel.
    Soviet Union | =USSR
    """)

  /// Regions and waters that lie in, or between, several countries.
  static let supranational = LexiconEntry<PlaceKind>.table(
    """
    [region]
    Middle East | Mideast | Mid East | Middle Eastern | =CENTCOM area of responsibility
      | Central Command area of responsibility
    Near East
    Middle East and North Africa | =MENA
    West Asia | Western Asia | Southwest Asia
    ?=Gulf | Gulf region | Gulf states | Gulf countries | Gulf Arab states | Arab Gulf
      | Arabian Gulf states | Persian Gulf region
    Levant
    Mesopotamia
    Fertile Crescent
    Arabian Peninsula | Arab Peninsula
    Horn of Africa
    East Africa
    North Africa
    Maghreb
    Sahel
    Central Asia
    South Asia
    Caucasus | South Caucasus
    Indo-Pacific
    Asia-Pacific
    Europe
    Africa
    Kurdistan
    Arab world
    Iraqi-Syrian border | {Iraq,Iraqi}-{Syria,Syrian} {border,frontier}
      | {Syria,Syrian}-{Iraq,Iraqi} {border,frontier}
      | border between {Iraq and Syria,Syria and Iraq}
    Jordanian-Syrian border | {Jordan,Jordanian}-{Syria,Syrian} border
      | {Syria,Syrian}-{Jordan,Jordanian} border
    Jordanian-Iraqi border | {Jordan,Jordanian}-{Iraq,Iraqi} border
      | {Iraq,Iraqi}-{Jordan,Jordanian} border
    Lebanese-Syrian border | {Lebanon,Lebanese}-{Syria,Syrian} border
      | {Syria,Syrian}-{Lebanon,Lebanese} border
    Turkish-Syrian border | {Turkey,Turkish}-{Syria,Syrian} border
      | {Syria,Syrian}-{Turkey,Turkish} border
    Iran-Iraq border | {Iran,Iranian}-{Iraq,Iraqi} border | {Iraq,Iraqi}-{Iran,Iranian} border
    Saudi-Yemeni border | Saudi-{Yemen,Yemeni} border | {Yemen,Yemeni}-Saudi border
    Israeli-Lebanese border | {Israel,Israeli}-{Lebanon,Lebanese} border | Blue Line
      | {Lebanon,Lebanese}-{Israel,Israeli} border
    Tri-border area | Tri-border region
    Syrian Desert | {al-,}Badia{ desert,} | {al-,}Badiya{ desert,} | Badiyat al-Sham
      | {al-,}Hamad desert
    Euphrates Valley | Euphrates River Valley | Euphrates Basin
    Middle Euphrates Valley | Middle Euphrates River Valley | Middle Euphrates | =MERV
    Lower Euphrates
    Jazira | al-Jazira | {Jazira,Jazeera} {region,desert}
    [water]
    Euphrates | Euphrates River | River Euphrates | {al-,}Furat{ River,}
    Tigris | Tigris River | River Tigris | {al-,}Dijla
    Khabur | Khabur River | {al-,}Khabour{ River,} | {al-,}Khaboor
    Red Sea | southern Red Sea
    Gulf of Aden
    Gulf of Oman | Sea of Oman
    Gulf of Aqaba | Gulf of Eilat
    Gulf of Suez
    Persian Gulf | Arabian Gulf
    Arabian Sea | North Arabian Sea
    Strait of Hormuz | Straits of Hormuz | Hormuz Strait | Hormuz
    Bab al-Mandab | {Bab,Bab-} {al,el}-{Mandab,Mandeb,Mandib}{ Strait,} | Bab al-Mandeb Strait
      | Strait of {Bab al-Mandab,Bab el-Mandeb} | Mandeb Strait | Bab-el-Mandeb
    Suez Canal
    Indian Ocean
    Mediterranean | Mediterranean Sea | Eastern Mediterranean | East Med
    Black Sea
    Caspian Sea
    Dead Sea
    Yarmouk River
    Jordan River | River Jordan
    Litani River | Litani
    Shatt al-Arab | Arvand Rud | Shatt-al-Arab waterway
    """)

  /// Adjectives and inhabitants of countries: the canonical name is the country, never a form.
  static let adjectives = LexiconEntry<PlaceKind>.table(
    """
    [country]
    ~Iraq | Iraqi{,s}
    ~Syria | Syrian{,s}
    ~Yemen | Yemeni{,s} | Yemenite{,s}
    ~Iran | Iranian{,s} | ?Persian{,s}
    ~Lebanon | Lebanese
    ~Jordan | Jordanian{,s}
    ~Israel | Israeli{,s} | ?Zionist{,s}
    ~Palestine | Palestinian{,s}
    ~Saudi Arabia | Saudi{,s} | Saudi Arabian{,s}
    ~Kuwait | Kuwaiti{,s}
    ~Bahrain | Bahraini{,s}
    ~Qatar | Qatari{,s}
    ~United Arab Emirates | Emirati{,s}
    ~Oman | Omani{,s}
    ~Turkey | Turkish | ?Turk{,s}
    ~Egypt | Egyptian{,s}
    ~Cyprus | Cypriot{,s}
    ~Afghanistan | Afghan{,s}
    ~Pakistan | Pakistani{,s}
    ~Azerbaijan | Azerbaijani{,s} | Azeri{,s}
    ~Armenia | Armenian{,s}
    ~Georgia | ?Georgian{,s}
    ~India | Indian{,s}
    ~Libya | Libyan{,s}
    ~Tunisia | Tunisian{,s}
    ~Algeria | Algerian{,s}
    ~Morocco | Moroccan{,s}
    ~Sudan | Sudanese
    ~Somalia | Somali{,s}
    ~Djibouti | Djiboutian{,s}
    ~Eritrea | Eritrean{,s}
    ~Ethiopia | Ethiopian{,s}
    ~United States | American{,s} | =US | U.S. | Yankee{,s}
    ~United Kingdom | British | Briton{,s} | =UK | U.K. | ?English | ?Scottish
    ~France | French | ?Frenchm{an,en}
    ~Germany | German{,s}
    ~Italy | Italian{,s}
    ~Spain | Spanish | ?Spaniard{,s}
    ~Netherlands | ?Dutch
    ~Belgium | Belgian{,s}
    ~Denmark | Danish | ?Dane{,s}
    ~Norway | Norwegian{,s}
    ~Sweden | Swedish | ?Swede{,s}
    ~Finland | Finnish
    ~Poland | ?=Polish | ?Pole{,s}
    ~Czech Republic | Czech{,s}
    ~Hungary | Hungarian{,s}
    ~Romania | Romanian{,s}
    ~Greece | Greek{,s}
    ~Ukraine | Ukrainian{,s}
    ~Canada | Canadian{,s}
    ~Australia | Australian{,s}
    ~New Zealand | New Zealander{,s} | ?Kiwi{,s}
    ~China | Chinese
    ~Russia | Russian{,s}
    ~Japan | Japanese
    ~South Korea | South Korean{,s}
    ~North Korea | North Korean{,s}
    ~Soviet Union | Soviet{,s}
    """)
}
