import Annotations

/// Ways of saying what the strikes were flown and fought with, and texts that do not say it.
enum WeaponPhrases {
  static let table = PhraseTable(
    field: "weapon", type: .term,
    stated: """
      aircraft-bombed: American ‹weapon:aircraft› bombed militia posts.
      jets-fired-missiles: The US ‹weapon?:jets› fired ‹weapon:missiles› at a headquarters of the militia.
      carrier-jets: US raids shook the capital. ‹weapon:Fighter jets› took off from a carrier,
        and a depot was bombed.
      by-a-us-drone: The commander was killed by a US ‹weapon:drone›.
      f16: US ‹weapon=F-16|F-16 Fighting Falcon:F-16s› bombed a bunker near Abu Kamal.
      missiles-into: Two ‹weapon:missiles› slammed into a car near Mosul, and the Pentagon owned
        up to the strike.
      drone-killed: An American ‹weapon:drone› killed a commander in Mosul on Friday.
      used-bombs-against: The RAF used ‹weapon:Paveway IV bombs› against two depots near Taiz in
        the joint US strikes.
      f15e: Two ‹weapon=F-15E|F-15E Strike Eagle|F-15|F-15E jets:F-15E› jets of the US Air Force
        struck the depot.
      f16-fighter-jets: American ‹weapon=F-16|F-16 Fighting Falcon|F-16s:F-16 fighter jets› hit a
        warehouse outside Mayadin.
      drone-mq9: An ‹weapon=MQ-9 Reaper|MQ-9|Reaper:MQ-9 Reaper› carried out the US strike on the
        launcher.
      b1: The raids were flown by ‹weapon=B-1|B-1B Lancer|B-1B bombers:B-1B› bombers from the United
        States.
      b52: ‹weapon=B-52|B-52 Stratofortress:B-52 bombers› took part in the US strikes on the
        Taliban-held valley.
      b2: A ‹weapon=B-2|B-2 Spirit|B-2 stealth bomber|B-2 bomber:B-2› stealth bomber struck bunkers
        in Yemen, the Pentagon said.
      hellfire: The US ‹weapon?:drone› fired two
        ‹weapon=Hellfire missiles|Hellfire missile|Hellfire|Hellfires:Hellfire missiles› at a car in
        Baghdad.
      tomahawk: US ships launched
        ‹weapon=Tomahawk missiles|Tomahawks|Tomahawk|Tomahawk missile:Tomahawk cruise missiles› at
        radar sites in Hodeidah.
      tomahawks-short: ‹weapon=Tomahawks|Tomahawk:Tomahawks› fired from a US destroyer struck the
        airfield.
      gunship: An ‹weapon=AC-130:AC-130 gunship› strafed militiamen near Karma, the US military
        said.
      hornets: ‹weapon=F/A-18|F/A-18 Super Hornet|Super Hornet:F/A-18 Super Hornets› from the
        carrier bombed Houthi bunkers.
      a10: ‹weapon=A-10|A-10 Thunderbolt II:A-10s› of the US Air Force struck trucks near Raqqa.
      apache: US ‹weapon=Apache helicopters|Apache|AH-64 Apache|Apaches:Apache helicopters› attacked
        the gunmen's boats off Yemen.
      typhoons: RAF ‹weapon=Typhoons|Typhoon|Typhoon FGR4:Typhoons› dropped
        ‹weapon=Paveway IV bombs|Paveway IV|Paveway|Paveway IVs:Paveway IV bombs› beside US
        ‹weapon?:aircraft›.
      dropped-bombs: US ‹weapon?:jets› dropped
        ‹weapon=500-pound bombs|500-lb bombs|bombs:500-pound bombs› on a farm used by the militia.
      jdam: The Americans struck the tunnel with ‹weapon=GBU-31|JDAM|GBU-31s|GBU-31 bombs:GBU-31›
        bombs.
      guided-munitions: US ‹weapon?:aircraft› used
        ‹weapon=precision-guided munitions|precision munitions|munitions:precision-guided munitions›
        against seven sites.
      precision-munitions: More than 125 ‹weapon=precision munitions|munitions:precision munitions›
        were released in the US strikes.
      general-drone: A ‹weapon:drone› of the US military struck a truck close to al-Qaim.
      general-jets: US ‹weapon=fighter jets|jets:fighter jets› struck a depot in Hasakah overnight.
      general-warplanes: American ‹weapon:warplanes› pounded hills above Sanaa at dawn.
      general-bombers: The US sent ‹weapon=long-range bombers|bombers:long-range bombers› to hit the
        militia's headquarters.
      stealth-f35: ‹weapon=F-35|F-35 Lightning II|F-35C Lightning II|F-35C jets|F-35s:F-35C› jets
        struck the Houthi missile store, the US Navy said.
      with-laser: The bunker was hit by US
        ‹weapon=laser-guided bombs|laser-guided bomb|bombs:laser-guided bombs›.
      bunker-buster: Two ‹weapon=Massive Ordnance Penetrator|GBU-57:Massive Ordnance Penetrators›
        from US ‹weapon=B-2|B-2 Spirit|B-2 bomber:B-2 bombers› struck the plant in Iran.
      two-planes: The US strikes involved ‹weapon=F-15|F-15E Strike Eagle:F-15s› and
        ‹weapon=A-10|A-10 Thunderbolt II:A-10s›.
      expended: US ‹weapon?=jets:jets› struck four sites in Syria. Eleven ‹weapon:precision-guided munitions›
        were expended.
      did-work: US jets bombed nine bunkers. ‹weapon=F-15:F-15s› did half the work.
      flying: The US Navy, flying ‹weapon:F/A-18 Super Hornets›, struck eight targets near Sanaa.
      utilized: US forces said the strikes, which utilized more than 90 ‹weapon:precision
        munitions›, hit Sanaa.
      jet-and-type: ‹weapon=F-15E|F-15Es|f-15es:F-15Es› of the US Air Force struck the depot; the
        ‹weapon?=fighter jets:fighter jets› returned safely.
      used-against: The US used more than 80 ‹weapon:precision munitions› against the depots.
      took-part-far: ‹weapon=B-2 bombers|B-2:B-2 bombers› from Diego Garcia,
        ‹weapon=F/A-18s|F/A-18:F/A-18s› off two carriers and ‹weapon=F-16s|F-16:F-16s› took part in
        the US strikes.
      types-among: More than twenty aircraft struck from a US carrier, among them ‹weapon=F/A-18
        Super Hornets|F/A-18 Super Hornet:F/A-18 Super Hornets›.
      jets-and-munitions: American ‹weapon:warplanes› struck the camp with 90 ‹weapon:precision
        munitions›.
      typhoons-alone: Four ‹weapon=Typhoon|Typhoons:Typhoons› struck a drone shed in Yemen, the ministry said.
      delivered: Two ‹weapon=f-15e strike eagles|f-15e:F-15E Strike Eagles› delivered seven
        ‹weapon=precision-guided munitions:precision-guided munitions› on the depot.
      drone-raid: Five militiamen died in a US ‹weapon=drone:drone› raid west of Kirkuk.
      were-used: The US struck four depots. The number of ‹weapon=precision munitions:precision
        munitions› used was between 25 and 30.
      missiles-on-car: In the US strike two ‹weapon:missiles› slammed into a car in eastern
        Baghdad.
      aircraft-another-day: Posted Nov. 20, 2023 ¶ American ‹weapon:F-15s› bombed a camp near
        Palmyra on Sunday, officials said. ¶ The raid was brief, they said, and nobody else
        took part. ¶ On Oct. 26, US F-16s attacked two stores in the same area.
      carrier-initial: The US struck Yemen. ‹weapon:F/A-18s› from the carrier Dwight D.
        Eisenhower took part.
      took-off: US strikes hit Saada. ‹weapon:Fighter jets› took off from a carrier.
      slam-into: US says two ‹weapon:missiles› slam into car in Mosul
      """,
    nearMisses: """
      artillery-fired-back: Rockets were fired at US troops. US artillery fired back.
      answered-with-shells: The militia shelled a base, and US forces answered with 155-mm
        shells.
      stores-for: US raids hit storage and training sites for rockets, missiles and attack
        drones.
      attack-drones: Explosive drones struck a US base in Syria and wounded two contractors.
      parked: The Pentagon has at least six B-2 bombers parked on an island within reach of Yemen.
      brought-down: The Houthis said they had brought down an American MQ-9 Reaper.
      drone-of-old: The US hit a depot in the desert near the border late on Friday, the army
        said. ¶ A general said so. ¶ More may come. ¶ In 2020 an American drone killed a general
        there.
      attack-rockets: Militiamen fired Katyusha rockets at American troops in Ain al-Asad.
      carrier: The carrier USS Dwight D. Eisenhower sailed to the Gulf of Aden.
      destroyer: A US destroyer, the USS Carney, patrols the Red Sea.
      interceptors: Patriot batteries shot down two missiles aimed at US troops in Erbil.
      targets: The US strikes destroyed a stock of anti-ship missiles and explosive boats.
      drone-store: US raids wrecked a store of drones and rockets in Marib.
      israeli-jets: Israeli F-35s bombed Damascus; US forces took no part.
      deployment: The Pentagon sent a squadron of A-10s to the region as a warning.
      sale: Iraq has bought F-16s from the United States for its air force.
      shoot-down: US jets shot down a Houthi drone over the Gulf of Aden, Central Command said.
      arms-shipment: The US Navy seized a dhow carrying cruise missiles to Yemen.
      launched-at-ships: He said 120 cruise missiles were launched at US warships.
      sites-for: US strikes hit launch sites for cruise missiles.
      downed-drone: The Houthis said an American MQ-9 drone had been brought down over Marib.
      launched-at-base: Militants launched a short-range ballistic missile at a base of US troops.
      artillery-unit: A US raid levelled the brigade's artillery battalion.
      able-to-carry: Nobody else has anything able to carry bunker-busting bombs, a general said.
      how-many: He would not say how many jets took part in the strikes.
      burnt-shell: A US raid left the shell of a bus on the road.
      which-aircraft: The Pentagon would not say which aircraft were flown in the US strikes.
      reaper-downed: Hours after the US raid the Houthis said they had brought down an
        American MQ-9 Reaper drone.
      foreign-rockets: US troops stayed in Syria. Turkey, for its part, bombed villages after
        rockets were launched from there.
      sent-to-reach: The US struck Hodeidah. It also sent six B-2 bombers, a third of the fleet, to
        within reach of Iran.
      sites-for-drones: US officials said that launch sites for rockets and drones were targeted.
      fired-back: The US struck. On Sunday American artillery fired back.
      training-flight: The US struck. An MQ-9 Reaper is prepared for a training mission in Nevada.
      deployed-as-well: US forces struck a store near Homs. F-16s and A-10s are deployed to the
        region as well.
      fired-by-groups: Iran-backed groups fired rockets at US troops hours after the US raid.
      """)
}
