import Annotations

extension PartialCounts {
  /// Reads the records of a file, one a line.
  ///
  /// - Throws: ``MergeError`` with the line that is no record.
  public static func records(
    in bytes: [UInt8], path: String
  ) throws(MergeError) -> [(place: String, counts: PartialCounts)] {
    var records: [(place: String, counts: PartialCounts)] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
      let place = "\(path):\(number)"
      do {
        let json = try JSONValue(parsing: Array(line))
        let record = JSONObject(json, path: path, lineOffset: number - 1)
        records.append((place, try PartialCounts(record)))
      } catch let error as GoldError {
        throw .unreadable(place: place, error.findings.first?.message ?? "")
      } catch {
        throw .unreadable(place: place, (error as? JSONError)?.reason ?? "\(error)")
      }
    }
    return records
  }

  private init(_ record: JSONObject) throws(GoldError) {
    let format = try record.string("schema")
    guard format == EncodedPartial.schema else {
      throw record.error(
        "the schema is \"\(format)\"; this version reads \"\(EncodedPartial.schema)\"")
    }
    let named = try record.optionalObject("options")?.strings("match") ?? []
    let schemes = try named.map { name throws(GoldError) in
      guard let scheme = MatchScheme(rawValue: name) else {
        throw record.error("there is no scheme \"\(name)\"")
      }
      return scheme
    }
    let terms = Terms(
      version: try record.string("version"), schema: try record.string("fieldsHash"),
      schemes: schemes, systems: try record.strings("systems"),
      described: try record.strings("described"))
    let labelled = try record.strings("labelled")
    let predicted = try record.strings("predicted")
    let fields = terms.described + labelled + predicted
    guard Set(fields).count == fields.count, Set(terms.systems).count == terms.systems.count else {
      throw record.error("a field or system is named twice")
    }
    let places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1, $0) })
    let rows = try record.objects("articles").map { article throws(GoldError) in
      try CountTable.Row(article, terms: terms, places: places)
    }
    let errors = try record.array("errors").map { list throws(GoldError) in
      try record.errors(list)
    }
    guard errors.count == terms.systems.count else {
      throw record.error("\"errors\" should hold a list for each system")
    }
    self.init(
      terms: terms, labelled: labelled, predicted: predicted,
      table: CountTable(fields: fields, systems: terms.systems, rows: rows),
      absent: try record.strings("absent"), errors: errors)
  }
}

extension CountTable.Row {
  fileprivate init(
    _ record: JSONObject, terms: PartialCounts.Terms, places: [String: Int]
  ) throws(GoldError) {
    let systems = try record.objects("counts").map { system throws(GoldError) in
      var counts: [MatchScheme: SchemeCounts] = [:]
      for scheme in terms.schemes {
        guard let object = try system.optionalObject(scheme.rawValue) else {
          throw record.error("the counts of \"\(scheme.rawValue)\" are missing")
        }
        counts[scheme] = try SchemeCounts(object, places: places)
      }
      return counts
    }
    guard systems.count == terms.systems.count else {
      throw record.error("\"counts\" should hold an object for each system")
    }
    self.init(
      id: try record.string("id"), event: try record.string("event"),
      hash: try record.string("hash"), systems: systems)
  }
}

extension SchemeCounts {
  fileprivate init(_ record: JSONObject, places: [String: Int]) throws(GoldError) {
    var fields = [OutcomeCounts](repeating: .zero, count: places.count)
    if let named = try record.optionalObject("fields") {
      for name in named.keys {
        guard let place = places[name] else {
          throw record.error("there is no field \"\(name)\" in the record")
        }
        fields[place] = try named.counts(name)
      }
    }
    self.init(overall: try record.counts("overall"), fields: fields)
  }
}

extension JSONObject {
  fileprivate func counts(_ key: String) throws(GoldError) -> OutcomeCounts {
    guard let value = try self[key] else { throw error("\"\(key)\" is missing") }
    let numbers = try integers(value, count: 6, what: "\"\(key)\"")
    guard numbers.allSatisfy({ 0...(1 << 40) ~= $0 }) else {
      throw error("\"\(key)\" should be counts", at: value)
    }
    return OutcomeCounts(
      correct: numbers[0], incorrect: numbers[1], partial: numbers[2], missing: numbers[3],
      spurious: numbers[4], duplicates: numbers[5])
  }

  fileprivate func errors(_ list: JSONValue) throws(GoldError) -> [SystemError] {
    guard case .array(let elements) = list.bare else {
      throw error("\"errors\" should hold lists", at: list)
    }
    return try elements.map { element throws(GoldError) in
      let record = object(element)
      guard let kind = SystemError.Kind(rawValue: try record.string("kind")) else {
        throw record.error("there is no such kind of error")
      }
      return SystemError(
        article: try record.optionalString("article"), kind: kind,
        message: try record.string("reason"))
    }
  }
}
