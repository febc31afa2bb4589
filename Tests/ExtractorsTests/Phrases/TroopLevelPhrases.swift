import Annotations

/// Ways of saying how many US troops a country has, and texts that do not say it.
enum TroopLevelPhrases {
  static let table = PhraseTable(
    field: "troop_level", type: .count,
    stated: """
      stay-in: US troops were attacked again. More than ‹troop_level=>900:900› are in Syria to
        fight Islamic State.
      across-the-border: The US has troops in Iraq. It keeps ‹troop_level=2500:2,500› soldiers
        in the country and ‹troop_level:900› across the border.
      they-keep: They keep ‹troop_level=2500:2,500› troops in Iraq and ‹troop_level:900› more in
        Syria.
      hold-the-fields: Some ‹troop_level=~900:900› US troops guard the oil fields of eastern
        Syria, and ‹troop_level=2500:2,500› remain in Iraq.
      in-all-there-are: About ‹troop_level?=~150:150› US soldiers are at the outpost; in all Syria there are
        ‹troop_level:900›.
      have-in: The United States has ‹troop_level=2500:2,500› troops in Iraq.
      further-deployed: There are ‹troop_level=2500:2,500› US soldiers in Iraq. A further
        ‹troop_level=900:900› are deployed in Syria.
      in-the-country: The US has troops in Iraq. Talks would open on the future of the
        ‹troop_level=2500:2,500› US troops stationed in the country.
      the-n-in: No order for the troops was changed, as against the ‹troop_level=2500:2,500› in
        Iraq, it said.
      and-in: About ‹troop_level=~900:900› US troops are stationed in Syria. There are
        ‹troop_level=2500:2,500› in Iraq.
      on-top-of: The Pentagon will add air crews on top of the ‹troop_level=2500:2,500› US troops
        in Iraq and ‹troop_level:900› in Syria.
      about: The US has about ‹troop_level=~2500:2,500› troops in Iraq to advise local forces.
      two-countries: There are ‹troop_level=2500:2,500› US troops in Iraq and ‹troop_level:900› in
        Syria.
      roughly: Roughly ‹troop_level=~900:900› American soldiers are based in north-eastern Syria.
      some: Some ‹troop_level=~3000:3,000› US personnel are stationed in Jordan.
      around: Around ‹troop_level=~350:350› US soldiers serve at the outpost in Jordan.
      nearly: Nearly ‹troop_level=~1000:1,000› American troops remain in Syria.
      approximately: Approximately ‹troop_level=~2000:2,000› US forces are deployed in Syria, the
        Pentagon said.
      more-than: More than ‹troop_level=>40000:40,000› US troops are in the Middle East.
      over: Over ‹troop_level=>30000:thirty thousand› American service members serve in the region.
      at-least: At least ‹troop_level=>=13000:13,000› US troops are stationed in Kuwait.
      fewer: Fewer than ‹troop_level=<1000:1,000› US soldiers are left in Syria.
      up-to: Up to ‹troop_level=<=5000:5,000› American soldiers are stationed in Iraq.
      words: Washington keeps ‹troop_level=900:nine hundred› soldiers in Syria to fight Islamic
        State.
      no-comma: The US military has ‹troop_level:2500› personnel in Iraq.
      maintains: The United States maintains a force of ‹troop_level:900› in Syria.
      presence: The American presence in Iraq numbers some ‹troop_level=~2500:2,500› soldiers.
      strong: The US keeps a ‹troop_level:900›-strong contingent in eastern Syria.
      home-to: The air base in Qatar is home to about ‹troop_level=~10000:10,000› US troops.
      passive-deployed: About ‹troop_level=~2700:2,700› US troops are deployed in Saudi Arabia.
      strength: US troop strength in Iraq stands at ‹troop_level=5200:5,200›, officials say.
      who-are: The ‹troop_level:900› US soldiers who are in Syria work with Kurdish forces.
      where: The US bombed camps in Iraq, where it has ‹troop_level=2500:2,500› soldiers.
      range: Between ‹troop_level=2000..2500:2,000 and 2,500› American troops are stationed in Iraq.
      hosts: Iraq hosts ‹troop_level=2500:2,500› American troops at three bases, a colonel said.
      service-members: ‹troop_level=3400:3,400› US service members are based in Iraq and Syria.
      marines: There are ‹troop_level=200:two hundred› US Marines in Syria.
      put-at: The Pentagon put the number of US troops in Syria at ‹troop_level=1500:1,500›.
      colon: ‹troop_level=2500:2,500›: US troops in Iraq
      estimated: The number of the American forces in Iraq is estimated at ‹troop_level:2500›.
      deployed-to: Approximately ‹troop_level=~900:900› U.S. service members are deployed to
        Syria.
      apposition: American soldiers, about ‹troop_level=~2500:2,500› of them in Iraq, train local
        forces.
      fronted: In Iraq there are ‹troop_level=2500:2,500› US troops, and in Syria ‹troop_level:900›.
      they-number: US soldiers train the Iraqi army. They number roughly ‹troop_level=~2500:2,500›
        in Iraq.
      of-them-in: US troops were put on alert. There are ‹troop_level=2500:2,500› of them in Iraq.
      split: After the raid he was asked about US troops. About ‹troop_level=~2500:2,500› in Iraq,
        he said, and ‹troop_level=900:900› in Syria.
      of-them-serve: Americans have been attacked for years. More than ‹troop_level=>5000:5,000› of
        them serve in Iraq.
      the-number-in: And what becomes of the ‹troop_level=900:900› in Syria after the US strikes?
      of-them-serve-kw: American troops came under fire in Iraq. More than
        ‹troop_level=>3000:3,000› of them serve in the country.
      of-them-are-in: American troops may leave. Some ‹troop_level=~2000:2,000› of them are in
        Iraq, which wants a timetable for their departure.
      and-remain: About ‹troop_level=~2500:2,500› American troops are in Iraq, and roughly
        ‹troop_level=~900:900› remain in Syria.
      next-door: Washington has ‹troop_level=900:900› troops in Syria; next door, in Iraq, it has
        ‹troop_level=2500:2,500› more.
      guests-there: Iraq is harder: the ‹troop_level=2500:2,500› U.S. troops in the country are
        guests.
      cut-to: The US cut its force in Iraq to ‹troop_level=2500:2,500› in spring.
      hold-fields: Some ‹troop_level=~700:700› US troops guard the gas fields of eastern Syria, and
        ‹troop_level=1800:1,800› remain in Iraq.
      on-soil: Damascus opposes the presence of ‹troop_level=700:700› US soldiers on Syrian soil.
      """,
    nearMisses: """
      lost-in-war: The school remembers four pupils lost in Iraq between 2004 and 2007.
      thousands: US troops in the region number in the thousands, a general said.
      few-hurt: Rockets fell on a base in Iraq, and nine American troops were hurt.
      five-lost: The five US soldiers in Kuwait were on a refuelling exercise.
      ships: Two US carriers and 12 warships are in the Red Sea.
      former: The US had 5,200 soldiers in Iraq before it cut its force in 2020.
      planned: Washington plans to cut its force in Iraq to 500 soldiers.
      reinforcement: The Pentagon will send 1,200 more soldiers to the region.
      killed: A drone killed three US soldiers in Jordan.
      wounded: More than 40 American troops were wounded in the attack in Jordan.
      iraqi: Iraq has 190,000 soldiers, some of whom guard the American base.
      british: Britain has 200 troops in Iraq who train local forces.
      fighters: The militia has about 10,000 fighters in Iraq and Syria.
      attacked: American troops in Iraq have been attacked 60 times.
      islamic-state: The US says 2,500 Islamic State fighters are still at large in Syria and Iraq.
      of-them-men: Nine men fled, and three of them in Iraq were caught by US troops.
      german: Germany, which has about 120 soldiers in Iraq, said that none was hurt in the US raid.
      german-kw: Germany, which has about 120 soldiers in Iraq, said that they were safe.
      seals-dead: Two US Navy SEALs are presumed dead off Somalia.
      parts-of-attacks: There had been 125 attacks on US forces in Syria and 79 in Iraq.
      """)
}
