/// The parts of which offices are built that no list foresees.
enum OfficeParts {
  /// Nouns, what may stand before them, bodies and joiners.
  static let entries = LexiconEntry<OfficeKind>.table(
    """
    [head]
    spokesman | spokesmen; spokeswoman | spokeswomen; spokesperson | spokespersons | spokespeople
    minister | ministers; secretary | secretaries; undersecretary; adviser | advisor | advisers
    advisors; commander | commanders; chief | chiefs; head | heads; leader | leaders
    director | directors; chairman | chairmen; chairwoman; chairperson; chair; president
      | presidents
    vice president; premier; chancellor; governor | governors; mayor; speaker; ambassador
      | ambassadors
    envoy | envoys; representative | representatives; emissary; negotiator; mediator; coordinator
    official | officials; officer | officers; deputy | deputies; aide | aides; counsellor
      | counselor
    general | generals; admiral | admirals; colonel; major general; soldier | soldiers
    senator | senators; congressman; congresswoman; lawmaker | lawmakers; legislator | legislators
    MP | MPs; parliamentarian | parliamentarians; member of parliament | members of parliament
    councillor | councilor; council member; committee member; prosecutor; judge
    attache | military attache; consul; charge d'affaires; diplomat | diplomats; boss; number two
    press secretary | press secretaries; press officer; public affairs officer; chief of staff
    inspector general; administrator; commissioner; superintendent; police chief; police officer
    emir; king; queen; prince; sultan; dictator; ruler; monarch; supreme leader
    [premodifier]
    defence | defense; foreign; interior; information; health; oil; transport; finance; justice; war
    intelligence; security; national security; military; armed forces; army; navy; naval; air force
    air; ground forces; press; media; public affairs; communications; political; legal; policy
    strategic; operations; joint operations; provincial; regional; district; local; police; border
    presidential; parliamentary; prime ministerial; senior; top; high-ranking; ranking; leading
    chief; deputy; vice; assistant; principal deputy; first deputy; under; associate; general
    special; permanent; interim; caretaker; designated; second; joint; supreme; state; prime
    cabinet; shadow; official; unofficial; lead; main; government; federal; civilian
    counterterrorism | counter-terrorism; home; external affairs; external; spiritual; revolutionary
    [body]
    Pentagon; White House; State Department; Defense Department | Defence Department
    Department of Defense | Department of Defence; Department of War | War Department
    National Security Council | =NSC; Joint Chiefs; Joint Chiefs of Staff; Joint Staff; Congress
    Senate; House of Representatives; Central Command | US Central Command | U.S. Central Command
    CENTCOM; coalition | US-led coalition | U.S.-led coalition; Operation Inherent Resolve
    Combined Joint Task Force; Air Force | US Air Force | U.S. Air Force; Navy | US Navy | U.S. Navy
    Army | US Army | U.S. Army; Marine Corps; US military | U.S. military; US forces; CIA; FBI
    Fifth Fleet; Air Forces Central; Naval Forces Central Command; Defence Ministry
      | Defense Ministry
    Ministry of Defence | Ministry of Defense; Foreign Ministry; Ministry of Foreign Affairs
    Interior Ministry; Health Ministry; Foreign Office; Downing Street; Kremlin; Elysee; Royal Court
    Security Media Cell; Joint Operations Command; Iraqi military; Iraqi army; Iraqi government
    armed forces; commander in chief | commander-in-chief; parliament; cabinet; Council of Ministers
    prime minister; prime minister's office; presidency; Supreme National Security Council
    Revolutionary Guard | Revolutionary Guards | Revolutionary Guard Corps; IRGC; Quds Force
    Guards; Basij; Iranian mission; UN mission | U.N. mission; mission to the United Nations
    Popular Mobilization Forces | PMF | Hashd al-Shaabi | Popular Mobilization Committee
    Anbar; Anbar province; Anbar provincial council; Anbar Operations Command; Peshmerga; Asayish
    United Nations | UN | U.N.; NATO; European Union | EU; Arab League; GCC; IAEA; Red Cross; OPCW
    Syrian Observatory for Human Rights | Observatory; Kataib Hezbollah; Hezbollah; Houthis; Houthi
    Nujaba; Asaib Ahl al-Haq; militia; Badr Organization; SDF | Syrian Democratic Forces; police
    Israeli military | IDF; Royal Air Force; embassy | US embassy | U.S. embassy; consulate
    Armed Services Committee; Foreign Relations Committee; Foreign Affairs Committee
    Intelligence Committee; Security and Defense Committee | Security and Defence Committee
    [joiner]
    of; of the; for; for the; at; at the; to; to the; in; with; with the; from; on
    [tense]
    former | ex; then; late; outgoing; incoming; acting; retired; newly appointed; one-time; current
    new; longtime; slain; assassinated; ousted; deposed; past; onetime; designate; elect; nominee
    """)
}
