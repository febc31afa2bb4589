import Annotations

/// Ways of saying who ordered the strikes, and texts that do not say it.
enum OrderedByPhrases {
  static let table = PhraseTable(
    field: "ordered_by", type: .person,
    stated: """
      said-ordered-by: Spokesman Pat Ryder said the strikes were ordered by ‹ordered_by:Joe Biden›.
      has-bombed: President ‹ordered_by:Biden› has bombed the militias twice.
      active: President ‹ordered_by:Joe Biden› ordered the air strikes on two depots in eastern
        Syria.
      ordered-campaign: US jets have struck Sanaa since March, when ‹ordered_by:Donald Trump›
        ordered the campaign.
      surname: ‹ordered_by=Biden|Joe Biden:Biden› ordered US jets to bomb the militia's drone workshop
        near Baghdad.
      passive: The strikes near Abu Kamal were ordered by President ‹ordered_by:Donald Trump›, the
        White House said.
      authorised: Mr ‹ordered_by=Trump|Donald Trump:Trump› authorised the raids on Saada late on Friday,
        an aide said.
      authorized-us: The U.S. strikes on Hodeidah were authorized by ‹ordered_by:Joe Biden›,
        officials said.
      approved: ‹ordered_by:Barack Obama› approved the bombing of two camps south of Sirte, the
        Pentagon said.
      go-ahead: President ‹ordered_by:Joe Biden› gave the go-ahead for US air strikes on the depots
        in Anbar.
      green-light: ‹ordered_by=Trump|Donald Trump:Trump› gave the green light for US bombers to hit the
        missile sites in Yemen.
      at-direction: At the direction of President ‹ordered_by:Joe Biden›, US forces struck two
        command posts in Iraq.
      at-possessive: At ‹ordered_by=Biden|Joe Biden:Biden›'s direction, American aircraft bombed a bunker
        east of Mayadin.
      on-orders: US warplanes attacked the camp near al-Qaim on the orders of President
        ‹ordered_by:Donald Trump›.
      acting-on-orders: Acting on orders from ‹ordered_by:Donald Trump›, the US military struck
        radar sites around Sanaa.
      directed: President ‹ordered_by=Biden|Joe Biden:Biden› directed the military to strike the group's
        headquarters in Jurf al-Sakhar.
      instructed: ‹ordered_by:Donald Trump› instructed Central Command to launch the strikes on
        Marib, a spokesman said.
      command-of: Under orders from ‹ordered_by=Joseph R. Biden|Joe Biden:Joseph R. Biden Jr.›, Air
        Force jets hit seven militia sites.
      signed-off: ‹ordered_by=Biden|Joe Biden:Biden› signed off on the strikes in Syria's Hasakah province
        over the weekend.
      i-ordered: "Last night I ordered the US Air Force to hit the terrorists hard,"
        ‹ordered_by:Donald Trump› wrote.
      had-ordered: ‹ordered_by=Trump|Donald Trump:Trump› said he had ordered the air strikes against the
        Houthis.
      letter: In a letter to Congress, President ‹ordered_by:Joe Biden› said he had directed the
        strikes in Iraq.
      decision-to-strike: The US strikes followed a decision by ‹ordered_by:Joe Biden› to hit back
        for the death of three soldiers.
      defence-secretary: Defense Secretary ‹ordered_by:Lloyd Austin› ordered the strikes on the
        drone store near Erbil, his spokesman said.
      order-noun: US bombers took off for Yemen on the order of
        ‹ordered_by=Donald J. Trump|Donald Trump:Donald J. Trump›, the Air Force said.
      order-possessive: ‹ordered_by=Biden|Joe Biden:Biden›'s order to bomb the depots in Deir ez-Zor came
        on Thursday morning.
      who-ordered: Mr ‹ordered_by:Obama›, who ordered the operation from Hawaii, called it a
        success.
      inserted-relative: President ‹ordered_by:Joe Biden›, who was spending the weekend in
        Delaware, ordered the strikes on Friday.
      the-president: President ‹ordered_by=Biden|Joe Biden:Biden› was briefed with Secretary of
        Defense Austin. In the call the President directed strikes on three sites.
      yesterday: Yesterday, President ‹ordered_by=Biden|Joe Biden:Biden› ordered an air strike on
        groups in Syria.
      who-said: The US raids began at dawn. President ‹ordered_by=Joe Biden|Biden:Joe Biden›, who said
        the military had acted at his direction, promised more.
      retaliation: President ‹ordered_by:Joe Biden› signed off on the retaliation against the militia.
      it-was-ordered: A depot near Rutba was bombed at dawn. It was ordered by ‹ordered_by=Joe
        Biden:Joe Biden›.
      pronoun-owner: ‹ordered_by=Lloyd Austin:Lloyd Austin› said that, at President ‹ordered_by=Joe Biden:Joe Biden›'s direction, he had ordered the air strikes.
      outright: US jets bombed two depots. ¶ President ‹ordered_by=Joe Biden:Joe Biden› gave the
        order after a briefing.
      that-he-ordered: The raids, which President ‹ordered_by:Joe Biden› had personally approved, hit
        two bunkers.
      who-gave-it: President ‹ordered_by:Joe Biden›, who gave the order on Friday, spoke of a
        measured answer.
      announced-on-network: ‹ordered_by=Donald Trump|Trump:Trump› announced on his own network on Saturday that he had
        ordered "decisive" action against the group.
      at-the-direction: The minister announced the US strikes on the depots, at the direction of President
        ‹ordered_by:Joe Biden›.
      """,
    nearMisses: """
      role-only: The president ordered the air strikes after a briefing, the White House said.
      directed-by: Pat Ryder said after the US strikes that the groups were directed by Iran.
      without-approval: Senator Tim Kaine said the US strike without the approval of lawmakers was
        illegal.
      ordered-arrests: After the US strike Mohammed Shia al-Sudani ordered the security forces to
        arrest those behind the attacks.
      orders-inquiry: Joe Biden ordered an inquiry into the drone attack before the US struck the
        militia.
      orders-troops: Lloyd Austin ordered another 900 troops to the region, days before US strikes
        in Syria.
      speaks: Lloyd Austin said the US strikes in eastern Syria were meant to deter further attacks.
      defends: Donald Trump called the US air strikes on Hodeidah a great success.
      enemy-orders: Ali Khamenei ordered missiles to be fired at a US base in Qatar, a newspaper
        wrote.
      threatens: Donald Trump threatened to order air strikes on Yemen if the ships came under fire
        again.
      weighs: President Joe Biden is weighing whether to order strikes on militias in Iraq.
      israeli-order: Benjamin Netanyahu ordered the Israeli air strikes on Damascus, his office
        said.
      briefed: President Joe Biden was briefed after US jets bombed a militia depot in Anbar.
      congress: Senator Tim Kaine said Congress had never authorised the US strikes in Yemen.
      orders-flags: Joe Biden ordered flags to half-mast two days before US jets struck the militias
        in Syria.
      presidents-directive: According to Secretary Lloyd Austin, the President's directive for the
        strikes was clear.
      he-directed: "The president acted, and he directed this strike," Mark Esper said.
      had-directed-austin: The president had directed the strikes, Lloyd Austin added.
      second-in-command: The strike killed the second in command of the Peaceful Harvest Brigades.
      ordered-once: The raid on Monday was the first. In May 2019 Donald Trump had ordered air
        strikes there.
      """)
}
