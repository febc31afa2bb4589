import Annotations

/// Ways of saying the state officials who act or speak, and texts that do not say it.
enum OfficialPhrases {
  static let table = PhraseTable(
    field: "official", type: .person,
    stated: """
      title-before: Defense Secretary ‹official:Lloyd Austin› said the strikes were defensive.
      apostrophe: The office of Prime Minister ‹official:Mohammed Shia' al-Sudani› condemned the
        US strikes.
      title-after: ‹official:Antony Blinken›, the US secretary of state, defended the air strikes.
      said-first: "We will not hesitate to strike again," said Defense Secretary
        ‹official:Pete Hegseth›.
      surname-later: President ‹official:Joe Biden› ordered the strikes. ‹official=Joe Biden:Biden›
        said he did not seek a war.
      general: Maj. Gen. ‹official=Pat Ryder|Patrick Ryder:Pat Ryder› told reporters that US jets
        had struck two depots.
      lieutenant-general: Lt. Gen. ‹official:Alexus Grynkewich›, who commands US air forces in the
        region, spoke of a success.
      commander: Gen. ‹official=Michael Erik Kurilla|Erik Kurilla:Michael Erik Kurilla›, commander
        of US Central Command, visited the troops.
      admiral: Admiral ‹official:Brad Cooper› said the strikes in Yemen had hit launchers.
      spokeswoman: Pentagon spokeswoman ‹official:Sabrina Singh› said no Americans were hurt.
      spokesman-after: ‹official:John Kirby›, a spokesman for the National Security Council, called
        the raids proportionate.
      press-secretary: White House press secretary ‹official:Karoline Leavitt› said the president
        had watched the strikes.
      deputy: ‹official:Tammy Bruce›, the State Department spokeswoman, declined to comment on the
        strikes.
      iraqi-premier: Iraqi Prime Minister ‹official:Mohammed Shia al-Sudani› condemned the US air
        strikes.
      variant-name: Iraq's premier ‹official=Mohammed Shia al-Sudani|Mohamed Shia al-Sudani|Mohammed
        Shia' al-Sudani:Mohammed Shia' al-Sudani› called the raid an aggression.
      short-variant: ‹official=Mohammed Shia al-Sudani|Mohammed al-Sudani:Mohammed al-Sudani›, the
        Iraqi prime minister, met the US ambassador after the strikes.
      iraqi-military: ‹official=Yahya Rasool|Yehia Rasool:Yehia Rasool›, spokesman for the commander
        of Iraq's armed forces, spoke of a violation.
      iraqi-government: Iraqi government spokesman
        ‹official=Bassem al-Awadi|Basim al-Awadi|Bassim al-Awadi:Bassem al-Awadi› said sixteen
        people had died.
      iranian-minister: Iranian Foreign Minister
        ‹official=Hossein Amir-Abdollahian|Hossein Amirabdollahian:Hossein Amirabdollahian› warned
        of consequences.
      iranian-spokesman: Tehran's foreign ministry spokesman
        ‹official=Nasser Kanaani|Nasser Kanani:Nasser Kanani› condemned the US strikes.
      ambassador: Iran's ambassador to the United Nations, ‹official:Amir Saeid Iravani›, denied any
        part in the attack.
      syrian-minister: Syria's foreign minister,
        ‹official=Faisal Mekdad|Faisal al-Mekdad|Faisal Mikdad:Faisal Mekdad›, called the US strikes
        a crime.
      russian: Russian foreign ministry spokeswoman ‹official:Maria Zakharova› criticised the
        American raids.
      british: ‹official:Grant Shapps›, the British defence secretary, said RAF jets had joined the
        US strikes.
      british-pm: Prime Minister ‹official:Rishi Sunak› said Britain had backed the US strikes in
        Yemen.
      senator: Senator ‹official:Jack Reed› of Rhode Island praised the strikes.
      congresswoman: Rep. ‹official:Barbara Lee› said Congress should have been asked before the
        strikes.
      mayor: ‹official:Ahmed al-Dulaimi›, the mayor of al-Qaim, said US bombs had broken windows.
      colonel: Colonel ‹official:Myles Caggins›, a spokesman for the US-led coalition, confirmed the
        strikes.
      according-to: The strikes hit three sites, according to US Defense Secretary
        ‹official:Mark Esper›.
      told: ‹official:Masoud Pezeshkian›, Iran's president, told a rally that the US raids would
        fail.
      two: ‹official:Marco Rubio› and ‹official:Abbas Araghchi›, the two foreign ministers, spoke by
        telephone after the US strikes.
      name-suffix: Gen. ‹official=Kenneth F. McKenzie Jr.|Kenneth F. McKenzie Jr|Kenneth F.
        McKenzie|Kenneth McKenzie|Frank McKenzie:Kenneth F. McKenzie Jr.› said the sites were empty.
      likewise: Likewise, Defense Secretary ‹official:Mark Esper› called the raid a success.
      first-name-known-surname: Lt. Gen. ‹official=Alex Grynkewich|Alexus Grynkewich:Alex
        Grynkewich› said the strikes had hit 16 places.
      last-weeks-paragraph: Last week's drone hurt five soldiers, a spokesman, Brig. Gen.
        ‹official=Pat Ryder|Patrick Ryder:Pat Ryder›, said.
      nickname: The strikes went well, said Gen. ‹official=Paul Rook Harding:Paul "Rook" Harding›.
      nickname-junior: Gen. ‹official=Kenneth "Frank" McKenzie Jr.|Kenneth McKenzie|Frank
        McKenzie:Kenneth "Frank" McKenzie Jr.› saw it otherwise.
      committee-member: "US forces must leave," said ‹official=Amir Al-Tamsin:Amir Al-Tamsin›, a
        Shiite member of the legal committee, after the raid.
      after-a-group: The depot belonged to the Revolutionary Guard. Lt. Gen. ‹official=Douglas
        Sims:Douglas Sims›, director of the Joint Staff, said so.
      initial: Foreign Minister ‹official=Sergey V. Lavrov:Sergey V. Lavrov› said that the US
        strikes broke the law.
      for-the-ministry: ‹official:Nasser Kanaani›, for the Iranian foreign ministry, said the
        raids would be answered.
      its-spokesman: Iran was angry. ‹official:Nasser Kanaani›, its foreign ministry spokesman,
        condemned the raids.
      """,
    nearMisses: """
      fallen: US jets bombed a depot.¶¶Nobody was hurt.¶¶It was years after Qassem Soleimani was
        killed.
      militia-spokesman: Jaafar al-Husseini, a Kataib Hezbollah spokesman, vowed revenge for the US
        strikes.
      clock: The US struck at night. Updated 9:52 PM UTC by the desk.
      killed-before: A US drone killed the Iranian general Qasem Soleimani outside the airport.
      martyred-general: The missiles martyred Brigadier General Razi Mousavi, an adviser.
      houthi-spokesman: Yahya Saree, the Houthi military spokesman, said the US raids would be
        answered.
      unnamed: A senior US official said the strikes had hit three depots.
      administration: The Biden administration informed Congress of the air strikes.
      ship: Jets from the USS Abraham Lincoln bombed launchers in Yemen.
      base-name: US strikes hit the Imam Ali base, and troops at Prince Sultan Air Base went on
        alert.
      monitor: Rami Abdulrahman, who runs the Syrian Observatory, said ten fighters had died.
      analyst: Michael Knights, an analyst at a Washington institute, said the strikes would change
        little.
      resident: Abdullah Hamid, a shopkeeper in Mayadin, said the US bombs had shattered his door.
      professor: Professor Fawaz Gerges of the London School of Economics called the strikes a
        gamble.
      nasrallah: Hassan Nasrallah, the leader of Hezbollah, praised the attacks on US troops.
      reporter: Reporter Jane Miller of the New Herald saw three craters after the US strikes.
      correspondent: Our Chief International Correspondent reported on the US raid from Baghdad.
      groups-spokesman: The group's military spokesperson, Yahya Sarea, claimed the attack on the
        US ship.
      killed-general: It was the heaviest US bombing since the assassination of General Qassem
        Soleimani.
      fallen-soldier: Spc. Dale Orton, 23, was buried on Sunday.
      time-zone: By a reporter | 03:14 PM EST
      group-by-name: The spokesman of the armed forces, Brigadier General Yahya Saree, said
        that ships were hit.
      with-age: The US struck after the attack. Spc. Kennedy Tamsin, 24, of Velisk, was one of the
        dead.
      dead-general: A US drone strike killed Gen. Karim Vessen near the airport.
      assassinated: The raid recalled the assassination of the Iranian general Karim Vessen.
      under-president: Under President Trump, the pace of US strikes was higher.
      """)
}
