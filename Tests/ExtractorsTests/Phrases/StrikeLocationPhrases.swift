import Annotations

/// Ways of saying the places that were struck, and texts that do not say it.
enum StrikeLocationPhrases {
  static let table = PhraseTable(
    field: "strike_location", type: .place,
    stated: """
      drone-killed-in: A commander was killed by a US drone outside ‹strike_location:Baghdad›.
      in-town: US jets bombed a depot in ‹strike_location:Mayadin› on Friday night.
      bare-name: US jets bombed the ‹strike_location=Ras Isa:Ras Isa› fuel terminal on Thursday.
      building-stood: US jets struck on Friday. The building stood in ‹strike_location:Mayadin›,
        an officer said.
      named-places: US jets bombed three sites. Officers named the places as
        ‹strike_location:Qaim› and ‹strike_location:Akashat›.
      long-list: American raids hit ‹strike_location:Saada›, ‹strike_location:Taiz›,
        ‹strike_location:Ibb› and ‹strike_location:Hajjah›.
      weekdays-operation: The president ordered Tuesday's operation in ‹strike_location:Deir
        ez-Zor› after the attack.
      near-town: American drones hit a convoy near ‹strike_location:Abu Kamal› close to the Iraqi
        border.
      boukamal: U.S. warplanes struck two houses on the edge of
        ‹strike_location=Abu Kamal:Al-Bukamal›, activists said.
      province: US aircraft struck militia posts in ‹strike_location:Deir ez-Zor› province.
      deir-ezzor: The American raids hit the countryside of
        ‹strike_location=Deir ez-Zor:Deir Ezzor›, a monitor said.
      deir-al-zour: US forces bombed an arms store in
        ‹strike_location=Deir ez-Zor|Deir al-Zor:Deir al-Zour› overnight.
      outside: A camp outside ‹strike_location:al-Qaim› was hit by US bombs before dawn.
      south-of: US missiles hit a headquarters in ‹strike_location:Jurf al-Sakhar›, south of the
        capital.
      jurf-variant: American jets bombed the militia's base at
        ‹strike_location=Jurf al-Sakhar:Jurf al-Nasr›.
      anbar: US strikes in ‹strike_location=Anbar:Anbar province› killed fighters of the Popular
        Mobilisation Forces.
      two-towns: The US bombed ‹strike_location:Akashat› and ‹strike_location:al-Qaim› near the
        Syrian border.
      between: US drones struck trucks on the road between ‹strike_location:Mayadin› and
        ‹strike_location:Abu Kamal›.
      port-city: American missiles slammed into the port city of ‹strike_location:Hodeidah›.
      hudaydah: U.S. Central Command struck launchers in ‹strike_location=Hodeidah:al-Hudaydah›
        governorate.
      sanaa: Residents of ‹strike_location:Sana'a› heard blasts as US jets bombed the city.
      saada: US raids hit caves in ‹strike_location=Saada:Saada province›, the Houthis' stronghold.
      taiz-and-ibb: US strikes targeted barracks in ‹strike_location:Taiz› and
        ‹strike_location:Ibb›.
      governorates: US bombs fell on the governorates of ‹strike_location:Hajjah›,
        ‹strike_location:Marib› and ‹strike_location=Bayda:al-Bayda›.
      ras-isa: The US air force struck the fuel port of ‹strike_location=Ras Isa:Ras Issa› after
        dark.
      named-base: American aircraft bombed the ‹strike_location:Imam Ali base›, used by the
        Revolutionary Guards.
      district: A US drone strike hit a car in the ‹strike_location:Mashtal› district of
        ‹strike_location:Baghdad›.
      hasakah: A U.S. air strike killed a jihadist leader in ‹strike_location=Hasakah:al-Hasakah›.
      idlib-palmyra: US raids hit hideouts in ‹strike_location:Idlib› and in the desert near
        ‹strike_location:Palmyra›.
      east-optional: US jets hit a warehouse at ‹strike_location:Mayadin› in
        ‹strike_location?:eastern Syria›.
      kirkuk: A US air strike destroyed a rocket store in the hills south of
        ‹strike_location:Kirkuk›.
      headline: US air strikes hit ‹strike_location:Raqqa› hideout
      after-dateline: BAGHDAD (AP) — American drones struck a truck near ‹strike_location:al-Qaim›
        before dawn, Iraqi police said.
      qaem: US bombs fell on a post at ‹strike_location=al-Qaim:al-Qaem›, close to the frontier.
      albu-kamal: The American raids hit villages around ‹strike_location=Abu Kamal:Albu Kamal›,
        residents said.
      hassakeh: US jets bombed a farm in rural ‹strike_location=Hasakah:Hassakeh›, a Kurdish
        official said.
      mosul: US jets bombed a cave hideout outside ‹strike_location:Mosul›, the Iraqi army said.
      anaphora: US jets struck three sites. Two of the sites lay near
        ‹strike_location=al-Qaim:Qaim› and ‹strike_location:Abu Kamal›.
      sub-district: American warplanes bombed a warehouse in the ‹strike_location:Taza›
        sub-district.
      between-too: Arms depots between ‹strike_location:Mayadin› and ‹strike_location:Abu Kamal›
        burned after the US raid.
      bombs-fell: The American bombs that fell on the outskirts of ‹strike_location:Mayadin› on
        Tuesday wrecked a depot.
      capital-list: US strikes hit Yemen's capital ‹strike_location:Sanaa› and the southern city of
        ‹strike_location:Dhamar›.
      as-well-as: ‹strike_location:Hodeidah› as well as the ‹strike_location=Taiz|Taiz
        governorate:Taiz› governorate were attacked by US jets.
      article-name: A US drone struck a car in the ‹strike_location=Al-Mashtal|Mashtal:Al-Mashtal›
        neighborhood.
      unlisted-quarter: US jets hit a house in the ‹strike_location:Karwan› district before dawn.
      article-apart: US jets struck depots in ‹strike_location=Al Jawf|Jawf:Al Jawf›.
      premodifier: The toll of the US ‹strike_location=Ras Isa:Ras Isa› bombing has risen.
      from-to: US jets struck two dozen sites from ‹strike_location=Abu Kamal|Boukamal:Boukamal› to
        the edge of ‹strike_location=Mayadin:Mayadin›.
      among-places: The channel said ‹strike_location=Saada:Saada› had been among the places hit by
        US jets.
      sites-colon: US jets bombed two sites: ‹strike_location=Hajjah:Hajjah›, used for drones, and
        an airfield.
      part-lay: US aircraft struck three sites. Two were in ‹strike_location:Anbar›.
      died-in: US jets bombed two depots. Nine people died in ‹strike_location:Akashat› and
        ‹strike_location=al-Qaim:al-Qaim›, a doctor said.
      heard-across: After the US raid blasts were heard across
        ‹strike_location=Hodeidah:Hodeida›.
      planes-attacked: Planes from Texas attacked a bunker outside ‹strike_location=Deir
        ez-Zor:Deir ez-Zor› overnight.
      hurt-in-areas: US jets bombed two depots. Nine people were wounded in the areas of
        ‹strike_location:Akashat› and ‹strike_location=al-Qaim:al-Qaim›.
      province-of: The US raids went on in the province of ‹strike_location:Hajjah›.
      named-the-places: US jets hit two sites in Iraq. Officials named the places as
        ‹strike_location:Hillah› and ‹strike_location:Musayyib›.
      foreign-pronoun-later: US jets bombed ‹strike_location:Mayadin› on Sunday. ¶ Israel,
        too, has bombed Syria for years. On Wednesday afternoon its jets hit sites near Homs.
      stretch: US raids killed nine fighters in an area stretching from
        ‹strike_location:Mayadin› to ‹strike_location:Abu Kamal›.
      town-apposition: ‹strike_location:Jurf al-Sakhar›, a town without people, was hit
        hardest by the US jets.
      article-written-apart: US jets bombed a camp near ‹strike_location:Al Qaim› at dawn.
      he-lists: The spokesman counted the US raids. He lists ‹strike_location:Hodeidah›,
        ‹strike_location:Taiz› and ‹strike_location:Saada›.
      each-of-many: The group counted 30 US raids: 13 on the governorate of
        ‹strike_location=Sanaa:Sanaa›, seven each on ‹strike_location=Hajjah:Hajjah› and
        ‹strike_location=Ibb:Ibb›.
      printed-with-article: US jets bombed a drone workshop at ‹strike_location=as-Salif:as-Salif›.
      killed-in-capital: The US has killed a militia commander in the heart of ‹strike_location:Baghdad›.
      rest-near: The US jets struck. Monitors reported nine deaths, five of them in ‹strike_location:Mayadin›,
        two in the desert near ‹strike_location=al-Sukhnah|Sukhnah:Sukhnah› and the rest close to
        ‹strike_location=Palmyra:Palmyra›.
      killed-around: US jets struck. Seven fighters were killed around ‹strike_location:Mayadin›.
      locations-attacked: US jets struck. The locations attacked lie in ‹strike_location:Samarra›, an
        officer said.
      south-of-the-capital: US jets bombed a camp in ‹strike_location=Musayyib:Musayyib›, 60 km
        south of Baghdad.
      in-central: A US airstrike killed a militia commander in central ‹strike_location:Baghdad›.
      """,
    nearMisses: """
      famous-killing: US jets bombed a militia's depots on Friday.¶¶Militias were told to
        wait.¶¶It was in January 2020 that a US drone strike near Baghdad airport killed General
        Soleimani.
      attended-before: The US strikes came a day after the minister attended a parade in Diyala.
      drones-came-down: US jets bombed a depot. On Sunday three drones came down near Bradost,
        where troops are based.
      us-base: Drones struck the US base at Ain al-Asad, and American jets bombed the militia in
        reply.
      its-jets-hit: US raids went on in the desert. ¶ Israel has bombed the country for years. On
        Friday its jets hit sites near Tartus.
      turkey-also: Turkey also bombed the north. Its ministry said planes had struck caves in
        Hakurk.
      round-before-that: US planes hit a depot in the desert near the border late on Friday, the
        army said. ¶ A general said so. ¶ More may come. ¶ Before that, in early May, US drones hit
        a car in Mosul.
      dateline: BAGHDAD (AP) - US jets bombed a militia depot in the border desert on Thursday.
      officials-in: Officials in Damascus condemned the US air strikes as aggression.
      flown-from: US bombers flew from Diego Garcia to strike the Houthis' launchers.
      israeli: Israeli warplanes bombed Aleppo airport; the US said it had not been told.
      attack-site: US jets struck the militia after its rockets hit troops at Erbil airport.
      funeral: Hundreds marched in Karbala to bury men killed by US air strikes.
      ship-off: US forces bombed Houthi launchers after a tanker was hit off Aden.
      threat: The US has threatened to bomb Saada if the Houthis fire on ships again.
      tower-22: Three soldiers died at Tower 22 before the US struck the militias.
      carrier: Jets from a carrier in the Gulf of Oman took part in the US strikes.
      clashes: Clashes broke out in Tikrit while US jets bombed a militia camp elsewhere.
      own-base: US jets struck back after three soldiers were killed at Tower 22.
      speaker-town: In Karbala, a government spokesman called the US bombing a grave mistake.
      attack-on-asad: US jets struck back after the attack on Al Asad Airbase in which missiles
        were used.
      close-to-tehran: US jets struck the camps, and parties close to Tehran protested.
      fortnight: Less than a fortnight ago US forces hit depots in Dhamar.
      rocket-town: Rockets hit a base with US troops near Rmelan at dawn.
      hospital-place: US jets bombed a post. Seven wounded were taken to a hospital in Musayyib.
      protest-place: US jets bombed a depot, and protesters burned flags in Basra.
      said-there: The US raid was an act of war, the minister said in Tehran.
      army-there: The military in Baghdad said four men died in three US raids.
      dateline-hyphen: ERBIL - The premier learnt an hour ahead that US jets would bomb the
        militia.
      flags-burned: After the US raids a crowd burned American flags in Basra.
      hit-by-attack: US jets hit the militia after an Erbil drone attack hurt two soldiers.
      kamikaze-into: US jets struck after a kamikaze drone slammed into a hangar near Hasakah.
      missile-at-base: US jets struck after gunmen had just launched a missile at Ain al-Asad.
      coffins-at: The president was at Dover air base when the US strikes began.
      attacked-after: Hours after the US strikes, the bases near Shaddadi were targeted by drones and rockets.
      blamed: US jets struck a camp on Monday. In Damascus, a raid blamed on Israel killed
        five guards.
      unclaimed: Unclaimed air strikes have hit Mayadin since June, and the US denies a part
        in them.
      blamed-on-israel: A raid in the suburbs of Homs that was blamed on Israel came two days
        before the US strike.
      from-to-flight: US jets struck a convoy on the road at night. The ministers flew from
        Amman to Cairo.
      politicians-in: US jets bombed a depot, and politicians in Baghdad called for an answer.
      fired-at-base: US jets bombed a depot. On Friday ten rockets were fired at the base in Kirkuk.
      barrage-on: The US strikes were the answer to a barrage on Erbil that killed a contractor.
      hit-us-at: US jets bombed a depot. They have hit us at Harir and at Tanf.
      parade-in: The US strikes came a day after the minister had attended a parade in Diyala.
      downed-over: US jets struck. On Monday a drone was shot down over the Harir airbase near Erbil.
      base-near-town: Rockets hit the K2 base near Kirkuk on Friday, and US jets struck back across
        the border.
      """)
}
