import Testing

@testable import Extractors

struct LexiconTests {
  @Test func `a table gives kinds, qualifiers, forms and marks`() throws {
    let entries = try LexiconEntry<PlaceKind>.parse(
      """
      # nobody reads this
      [town Syria]
      Abu Kamal | {Albu,Al-Bu} Kamal
        | Abu Kamal | Boukamal  # nor this
      [country]
      ~Iraq | Iraqi{,s}; ?=Hit
      """)
    #expect(entries.map(\.canonical) == ["Abu Kamal", "Iraq", "Hit"])
    #expect(entries.map(\.kind) == [.town, .country, .country])
    #expect(entries.map(\.qualifier) == ["Syria", nil, nil])
    #expect(
      entries.map { $0.forms.map(\.text) } == [
        ["Abu Kamal", "Albu Kamal", "Al-Bu Kamal", "Boukamal"], ["Iraqi", "Iraqis"], ["Hit"],
      ])
    #expect(entries[2].forms == [LexiconForm(text: "Hit", isAmbiguous: true, isCased: true)])
  }

  @Test(
    "What is wrong with a table is told with its line",
    arguments: [
      ("Mosul", LexiconError.entryBeforeSection(line: 1)),
      ("[planet]\nMars", .unknownKind("planet", line: 1)),
      ("[town]\n| Mosul", .nothingToContinue(line: 2)),
      ("[town]\nMosul | | Mawsil", .emptyForm(line: 2)),
      ("[town]\n{Mosul", .unbalancedBraces("{Mosul", line: 2)),
      ("[town]\nMosul}", .unbalancedBraces("Mosul}", line: 2)),
      ("[town]\n{a{b}c}", .unbalancedBraces("{a{b}c}", line: 2)),
    ])
  func mistakes(text: String, error: LexiconError) {
    #expect(throws: error) { try LexiconEntry<PlaceKind>.parse(text) }
  }

  @Test func `every place lies in a country that the table knows`() {
    let countries = Set(Places.countries.map(\.canonical))
    for place in Places.entries + Places.adjectives {
      #expect(countries.contains(place.qualifier ?? "Iraq"), "\(place.canonical)")
    }
    for adjective in Places.adjectives {
      #expect(countries.contains(adjective.canonical), "\(adjective.canonical)")
    }
  }

  @Test func `a form of two places, groups or people is marked ambiguous in both`() {
    check(Places.entries)
    check(Groups.entries)
    check(People.entries)
    check(Weapons.entries)
  }

  @Test func `every table parses and is plain ASCII`() {
    report("Places", Places.entries)
    report("Places.adjectives", Places.adjectives)
    report("PlaceWords", PlaceWords.entries)
    report("Groups", Groups.entries)
    report("GenericGroups", GenericGroups.parts)
    report("Weapons", Weapons.entries)
    report("WeaponWords", WeaponWords.entries)
    report("WeaponWords.weights", WeaponWords.weights)
    report("WeaponWords.attackers", WeaponWords.attackers)
    report("Facilities", Facilities.entries)
    report("Facilities.vehicles", Facilities.vehicles)
    report("Facilities.landmarks", Facilities.landmarks)
    report("FacilityWords", FacilityWords.entries)
    report("Bodies", Bodies.entries)
    report("Offices", Offices.entries)
    report("People", People.entries)
    report("Verbs", Verbs.entries)
    report("VerbsHarm.victims", VerbsHarm.victims)
  }

  private func report<Kind>(_ name: String, _ entries: [LexiconEntry<Kind>]) {
    for entry in entries {
      #expect(!entry.forms.isEmpty, "\(entry.canonical)")
      for form in entry.forms {
        #expect(form.text.utf8.allSatisfy { $0 < 0x80 }, "\(form.text)")
        #expect(!form.text.contains("  "), "\(form.text)")
      }
    }
  }

  private func check<Kind>(_ entries: [LexiconEntry<Kind>]) {
    var owners: [String: Set<String>] = [:]
    for entry in entries {
      for form in entry.forms where !form.isAmbiguous {
        owners[folded(form.text), default: []].insert(entry.canonical)
      }
    }
    for (form, names) in owners { #expect(names.count == 1, "\(form): \(names)") }
  }

  private func folded(_ text: String) -> String {
    text.lowercased().filter { $0 != "'" }
      .split { $0 == "-" || $0 == "." || $0 == " " }.joined(separator: " ")
  }
}
