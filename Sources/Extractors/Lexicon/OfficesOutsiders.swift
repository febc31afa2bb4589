extension Offices {
  static let ranks = LexiconEntry<OfficeKind>.table(
    """
    [rank]
    General | =Gen. | =Gen | four-star general | retired General
    Lieutenant General | Lt. Gen. | Lt Gen | LTG | Lt-Gen | Lieut. Gen. | Lieut. General
    Major General | Maj. Gen. | Maj Gen | Maj-Gen | =MG | Maj. General | =MGen
    Brigadier General | Brig. Gen. | Brig Gen | Brig-Gen | Brig. General | =BG | Brigadier
    Colonel | Col. | =Col | =COL
    Lieutenant Colonel | Lt. Col. | Lt Col | =LTC | Lt-Col
    Major | =Maj. | =Maj | ?Major
    Captain | Capt. | =Capt | ?Captain
    Lieutenant | =Lt. | =Lt | First Lieutenant | 1st Lt. | Second Lieutenant | 2nd Lt.
    Admiral | Adm. | =Adm | =ADM
    Vice Admiral | Vice Adm. | Vice Adm | =VADM | Vice-Admiral
    Rear Admiral | Rear Adm. | Rear Adm | =RADM | Rear-Admiral
    Commander | Cmdr. | =Cmdr | Cdr. | =CDR | ?Commander
    Lieutenant Commander | Lt. Cmdr. | Lt Cmdr | =LCDR | Lt. Cdr.
    Sergeant | Sgt. | =Sgt | Staff Sgt. | Staff Sergeant | =SSG | Sergeant First Class
      | Sgt. 1st Class | Master Sgt. | Command Sgt. Maj. | Sergeant Major | Tech. Sgt.
      | Gunnery Sgt.
    Specialist | Spc. | =Spc | =SPC | ?Specialist
    Corporal | Cpl. | Lance Cpl. | Lance Corporal
    Private | Pvt. | Private First Class | Pfc. | ?Private
    Chief Warrant Officer | Warrant Officer | =CW2
    Petty Officer | Chief Petty Officer
    Air Marshal | Air Chief Marshal | Air Vice-Marshal | Wing Commander | Group Captain
    Air Commodore | Commodore | Squadron Leader
    Field Marshal | Marshal
    Staff Major General | Staff Lieutenant General | Staff Brigadier | Staff General
    """)

  static let outsiders = LexiconEntry<OfficeKind>.table(
    """
    [international]
    UN Secretary-General | {UN,U.N.,United Nations} {Secretary-General,chief,secretary general}
      | Secretary-General of the United Nations | Secretary-General
    UN spokesman | {UN,U.N.,United Nations} spokes{man,woman,person} | deputy UN spokesman
      | spokes{man,person} for the {UN ,}Secretary-General
    UN envoy | {UN,U.N.,United Nations} {special envoy,special representative}
      | UN special coordinator
      | Special Representative of the Secretary-General | UN Special Envoy for {Yemen,Syria,Iraq}
      | head of UNAMI | UN rapporteur | UN special rapporteur | UN political affairs chief
      | Under-Secretary-General
    NATO Secretary General | NATO {chief,Secretary-General} | NATO spokes{man,woman}
    EU foreign policy chief | {EU,European Union} {foreign policy chief,high representative}
      | High Representative | European {Commission,Council} President | EU spokes{man,person}
      | President of the European {Commission,Council} | EU ambassador
    Arab League Secretary-General | Arab League chief
    GCC Secretary General | Secretary General of the Gulf Cooperation Council
    IAEA Director General | IAEA chief | IAEA Director-General
    [courtesy]
    Mr | Mr.; Mrs | Mrs.; Ms | Ms.; Miss; Dr | Dr.; Prof.
      | Professor; Sir; Lord; Dame; Lady; Baroness
    Ayatollah | Grand Ayatollah; Hojatoleslam | Hojjat al-Islam; Imam; Sheikh | Shaikh | Shaykh
      | Sheik
    Sayyid | Sayyed | Sayed | Seyyed; Hajj | Haj | Haji | Hajji; Mullah; Martyr; Pope; Archbishop
    Patriarch; Cardinal; cleric | Shia cleric | Shiite cleric; HRH
    Your Excellency | His Excellency | Her Excellency | Excellency; Hon. | Honourable | Honorable
    Rev. | Reverend; Rabbi; Marja
    [group]
    militia leader | militia {chief,commander,spokesman,head}; militia official | militia member
    Hezbollah leader
      | Hezbollah {chief,Secretary-General,secretary general,official,spokesman,deputy}
    secretary general of Hezbollah
    Kataib Hezbollah leader
      | Kataib Hezbollah {spokesman,commander,chief,official,secretary-general}
    secretary-general of Kataib Hezbollah | secretary general of Kataib Hezbollah
    Nujaba leader | {Nujaba,al-Nujaba} {spokesman,chief,official,commander,secretary-general}
    Asaib Ahl al-Haq leader | {Asaib Ahl al-Haq,AAH} {spokesman,chief,official,secretary-general}
    Houthi spokesman
      | Houthi {military spokesman,spokesperson,leader,official,chief,negotiator,commander}
    Houthi political bureau member | member of the {Houthi ,}political bureau
      | Houthi political official
    Houthi prime minister
      | Houthi {foreign minister,health minister,information minister,president}
    spokesman for the Houthis | spokesperson for the Houthis | Houthi forces spokesman
    Hamas leader | Hamas {spokesman,official,chief}; Islamic Jihad leader | Islamic Jihad spokesman
    group's leader | group's {spokesman,commander,secretary general,military spokesman,chief}
    faction leader | faction commander; senior member | senior commander; field commander
    PMF spokesman | {Hashd al-Shaabi,PMF,PMU} {official,commander,media official}
    security official of Kataib Hezbollah | security chief of Kataib Hezbollah
    SDF commander
      | {SDF,Syrian Democratic Forces} {spokesman,commander-in-chief,chief,general commander}
    rebel spokesman | rebel {leader,commander}; ISIS leader | Islamic State {leader,spokesman}
    Badr leader | head of the Badr Organization | leader of the Badr Organization
    tribal leader | tribal {sheikh,elder,chief}
    [outsider]
    analyst | analysts | political analyst | military analyst | security analyst
      | intelligence analyst
      | Iraq analyst | Iran analyst | Middle East analyst | defence analyst | defense analyst
    expert | experts | military expert | security expert | Middle East expert | Iran expert
    researcher | senior researcher | research fellow | senior fellow | fellow | visiting fellow
      | research analyst | senior research fellow | nonresident fellow | non-resident fellow
      | scholar
    professor | associate professor | assistant professor | lecturer | academic | historian
    director of the Syrian Observatory for Human Rights | head of the Syrian Observatory
      | head of the Syrian Observatory for Human Rights | {Observatory,SOHR} {director,head,chief}
      | director of the {Observatory,war monitor} | who heads the Observatory
    think tank director | program director | project director
      | director at the Washington Institute
      | director of the {Middle East,Iran} program | executive director | founder | co-founder
    witness | witnesses | eyewitness | eyewitnesses | resident | residents | local resident
      | villager | villagers | survivor | survivors | bystander | passer-by | shopkeeper
    doctor | doctors | medic | medics | paramedic | physician | nurse | hospital director
      | hospital source | hospital sources | medical source | medical sources | medical official
    activist | activists | local activist | opposition activist | human rights activist
      | anti-government activist | opposition activist collective
    journalist | journalists | correspondent | reporter | editor | columnist | commentator
      | photographer
      | writer | contributor | blogger | producer | anchor | presenter | stringer | bureau chief
    source | sources | security source | security sources | local source | militia source
      | militia sources | informed source | diplomatic source | government source | army source
      | military source | police source | intelligence source
    relative | relatives | brother | father | mother | sister | cousin | widow | family | neighbour
      | neighbor | son | daughter
    lawyer | attorney | human rights lawyer | law professor
    former official | former {US,U.S.,American,Pentagon,CIA} official
      | retired {general,officer,colonel}
    aid worker | aid workers | humanitarian worker | Red Crescent official
    protester | protesters | mourner | mourners | supporter | supporters
    """)
}
