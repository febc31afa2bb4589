import Annotations

/// The people of an article: full names, their roles, and the surnames that point back to them.
struct CascadePeople {
  /// One mention of a person.
  struct Found {
    var name: String
    var bytes: Range<Int>
    var role: String?
    var how: String
  }

  /// The mentions by element.
  private(set) var mentions: [Int: Found] = [:]

  init(_ run: CascadeRun) {
    var names: [String: String] = [:]
    var roles: [String: String] = [:]
    for index in run.elements.indices where run.has(index, .person) {
      guard let note = run.note(of: index) else { continue }
      let name = run.text(note.name)
      let surname = Self.surname(in: note.name, run)
      if name.count > (names[surname]?.count ?? 0) { names[surname] = name }
      if roles[surname] == nil, !note.roles.isEmpty, !Self.owns(note, run) {
        roles[surname] = Self.role(note, run)
      }
    }
    // Who is only spoken of in the past neither acts nor speaks here.
    let isFallenNews = run.isFamousKillingNews
    let present = Set(
      run.elements.indices.filter {
        run.has($0, .person) && !run.pastParagraphs.contains(run.paragraphOf[$0])
          && !Self.isDead($0, run) && (isFallenNews || !run.hasWord($0, run.grammar.symbols.fallen))
      }.compactMap { run.note(of: $0).map { Self.surname(in: $0.name, run) } })
    if names.isEmpty { return }
    let victims = Set(
      run.elements.indices.filter { run.has($0, .person) && Self.hasAge($0, run) }
        .compactMap { run.note(of: $0).map { Self.surname(in: $0.name, run) } })
    for index in run.elements.indices {
      let isPerson = run.has(index, .person)
      guard isPerson || run.has(index, .name) else { continue }
      let bytes = run.note(of: index)?.name ?? run.elements[index].bytes
      let printed = run.text(bytes)
      guard let name = names[Self.surname(in: bytes, run)], isPerson || name != printed else {
        continue
      }
      if !isPerson, Self.surname(of: name) != printed || Self.isPartOfName(index, run) { continue }
      if Self.servesGroup(index, run) || victims.contains(Self.surname(of: name)) { continue }
      if Self.namesGovernment(after: index, run) { continue }
      let surname = Self.surname(of: name)
      guard present.contains(surname) else { continue }
      let how =
        run.note(of: index)?.roles.isEmpty == false ? "title" : isPerson ? "name" : "surname"
      mentions[index] = Found(name: name, bytes: bytes, role: roles[surname], how: how)
    }
  }

  /// The person whom an element names.
  func person(at index: Int) -> Found? { mentions[index] }

  /// Whether what stands behind an element belongs to an office that is named after the person.
  func isOwner(_ index: Int, _ run: CascadeRun) -> Bool {
    run.note(of: index).map { Self.owns($0, run) } ?? false
  }

  /// The last person named before an element of whom a condition holds.
  func last(before index: Int, where holds: (Found) -> Bool) -> Found? {
    mentions.filter { $0.key < index && holds($0.value) }.max { $0.key < $1.key }?.value
  }

  private static func surname(in bytes: Range<Int>, _ run: CascadeRun) -> String {
    run.value(.surname, of: bytes) { surname(of: $0) } ?? ""
  }

  private static func surname(of name: String) -> String {
    let words = name.split(separator: " ")
    guard let last = words.last(where: { !["Jr.", "Jr", "III"].contains($0) }) else { return name }
    // “Al-Sudani” is “Sudani” in a headline.
    let bare = last.lowercased().hasPrefix("al-") ? last.dropFirst(3) : last
    return String(bare)
  }

  /// “The Biden administration” is no mention of the man.
  private static func namesGovernment(after index: Int, _ run: CascadeRun) -> Bool {
    guard index + 1 < run.elements.count else { return false }
    return run.hasWord(index + 1, run.grammar.symbols.governments)
  }

  /// A surname in the middle of somebody else's name.
  private static func isPartOfName(_ index: Int, _ run: CascadeRun) -> Bool {
    index > 1 && run.has(index - 1, .name) && run.elements[index].gap == .space
      // The first word of a sentence has a capital whatever it is.
      && run.sentenceOf[index - 2] == run.sentenceOf[index]
      || index + 1 < run.elements.count && run.has(index + 1, .name)
        && run.elements[index + 1].gap == .space
  }

  /// “According to Tamsin, the President's directive”: the President is somebody else.
  private static func owns(_ note: CascadeNote, _ run: CascadeRun) -> Bool {
    guard let role = note.roles.last, role.lowerBound > note.name.upperBound,
      role.upperBound + 2 < run.document.bytes.count
    else { return false }
    let rest = String(decoding: run.document.bytes[role.upperBound...].prefix(4), as: UTF8.self)
    return rest.hasPrefix("'s") || rest.hasPrefix("’s")
  }

  /// “The killing of General Tamsin”, “Tamsin was killed”: who is dead neither acts nor speaks.
  private static func isDead(_ index: Int, _ run: CascadeRun) -> Bool {
    let isKilling: (Int) -> Bool = {
      run.sentenceOf[$0] == run.sentenceOf[index]
        && (run.has($0, .killed) || run.hasWord($0, run.grammar.symbols.killings))
    }
    let comma = run.grammar.symbols.comma
    for before in (max(0, index - 6)..<index).reversed() {
      if comma.contains(run.elements[before].symbol) { break }
      if isKilling(before) { return true }
    }
    var next = index + 1
    while next < min(index + 8, run.elements.count), run.sentenceOf[next] == run.sentenceOf[index],
      !run.has(next, .say)
    {
      if isKilling(next) { return run.has(next - 1, .be) }
      next += 1
    }
    return false
  }

  /// Those whose age is told are private people: “Kennedy Tamsin, 23, of Velisk”.
  private static func hasAge(_ index: Int, _ run: CascadeRun) -> Bool {
    let comma = run.grammar.symbols.comma
    guard index + 3 < run.elements.count, comma.contains(run.elements[index + 1].symbol),
      run.has(index + 2, .number), comma.contains(run.elements[index + 3].symbol),
      case .number(let age, CountValue.Modifier.exactly)? = run.count(
        of: run.elements[index + 2].bytes)
    else { return false }
    return (16...99).contains(age)
  }

  /// “The Houthis' spokesman”: he speaks for no state.
  private static func servesGroup(_ index: Int, _ run: CascadeRun) -> Bool {
    guard run.note(of: index)?.roles.isEmpty == false, index > 0 else { return false }
    if serves(after: index, run) { return true }
    let owner = run.elements[index - 1].shape == .clitic && index > 1 ? index - 2 : index - 1
    return run.has(owner, .groupHead) || run.has(owner, .group) && !isGuard(owner, run)
  }

  /// “The commander in charge of the Houthis' drones”.
  private static func serves(after index: Int, _ run: CascadeRun) -> Bool {
    var next = index + 1
    guard next < run.elements.count, run.has(next, .function) else { return false }
    while next < min(index + 6, run.elements.count), run.sentenceOf[next] == run.sentenceOf[index],
      !run.has(next, .say), !run.grammar.symbols.comma.contains(run.elements[next].symbol),
      run.eventOf[next] == .none
    {
      if run.has(next, .group) { return !isGuard(next, run) }
      next += 1
    }
    return false
  }

  /// The guards of Iran are an army of the state.
  private static func isGuard(_ index: Int, _ run: CascadeRun) -> Bool {
    run.sense(of: index)?.group?.contains("Revolutionary Guard") ?? false
  }

  private static let nationalities = [
    "us ", "u.s. ", "american ", "united states ", "iranian ", "iraqi ", "syrian ", "british ",
    "iran's ", "iran’s ", "iraq's ", "iraq’s ", "israeli ", "uk ", "russian ", "yemeni ", "saudi ",
    "jordanian ",
  ]

  private static func role(_ note: CascadeNote, _ run: CascadeRun) -> String? {
    guard let first = note.roles.first, let last = note.roles.last else { return nil }
    var role = run.text(first.lowerBound..<last.upperBound)
    for adjective in nationalities where role.lowercased().hasPrefix(adjective) {
      role.removeFirst(adjective.count)
      break
    }
    return role.isEmpty ? nil : role
  }
}
