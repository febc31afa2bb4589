import Annotations
import TestSupport

@testable import Evaluation

/// A corpus in which every perturbation finds something to change, with names of its own.
enum RobustnessFixture {
  static let schema = Schema(
    fields: [
      FieldSpecification(field: "raids", type: .count, counterpart: "assaults"),
      FieldSpecification(
        field: "dead", type: .count,
        attributes: [AttributeSpecification(name: "source", type: .term, isKey: false)]),
      FieldSpecification(field: "assaults", type: .count, counterpart: "raids"),
      FieldSpecification(field: "day", type: .date),
      FieldSpecification(field: "country", type: .place),
      FieldSpecification(field: "number", type: .ordinal),
      FieldSpecification(field: "who", type: .person),
      FieldSpecification(field: "group", type: .group),
    ])

  static let pool = NamePool([
    .place: ["Iraq", "Syria", "Jordan", "Egypt", "Oman", "Israel", "Lebanon"].map {
      NamePool.Name(canonical: $0, kind: "country")
    },
    .person: ["Joe Biden", "Lloyd Austin", "Mark Esper", "James Mattis", "Leon Panetta"].map {
      NamePool.Name(canonical: $0, kind: "official")
    },
    .group: ["Kata'ib Hezbollah", "Hashd al-Shaabi", "Badr Organization", "Liwa Fatemiyoun"].map {
      NamePool.Name(canonical: $0, kind: "group")
    },
  ])

  static let text = """
    A picture of the harbor. ‹day=XXXX-11-12:Nov 12› — Officials said so on ‹day=XXXX-11-12:Sunday›.
    US jets struck a depot near the border, and at least ‹dead=>=17:17› fighters were killed, local \
    medics said of the raid “in ‹country:Syria›”.
    ‹who:Lloyd Austin› spoke of ‹raids=2:two› strikes, the ‹number=3:third› of their kind, on \
    ‹group:Kata'ib Hezbollah› in ‹country:Iraq›. ‹who=Lloyd Austin:Austin› added that U.S. troops \
    in Jordan number 2,500, the Defense Department’s 44 caf\u{E9}s included.
    The Iraqi police counted ‹dead=9:nine› bodies, and ‹assaults=40:40› attacks were reported \
    since 7 October by a centre in\u{A0}Cairo, which the cafe\u{301} of the town of Mayadeen saw.
    More news: cats. The harbor of dogs in Oman.
    Sign up here for the letter that comes on Friday.

    """

  static let corpus: Corpus = {
    let marked = MarkedText(text, id: "a")
    var order: [[String]] = []
    var mentions: [[String]: [ByteRange]] = [:]
    for mention in marked.mentions {
      let key = [mention.field.name, mention.value]
      if mentions[key] == nil { order.append(key) }
      mentions[key, default: []] += mention.range.map { [$0] } ?? []
    }
    let sources = [">=17": "local medics", "9": "Iraqi police"]
    let fillers = order.map { key in
      Filler(
        field: Field(key[0]), value: key[1],
        alternatives: key[0] == "day" ? ["XXXX-WXX-7"] : [],
        attributes: key[0] == "dead" ? ["source": sources[key[1]] ?? ""] : [:],
        mentions: mentions[key] ?? [])
    }
    let search = TextSearch(marked.article)
    let start = search.ranges(of: "More news")[0].lowerBound
    let gold = GoldArticle(
      article: marked.article, fillers: fillers,
      boilerplate: [ByteRange(start, marked.article.utf8.count - 1)])
    return Corpus(name: "fixture", schema: schema, articles: [gold])
  }()

  static let all = PerturbationCatalogue.all(schema: schema, pool: pool)

  /// The findings of every check of `--lint` on an article.
  static func findings(_ gold: GoldArticle, schema: Schema) throws -> [GoldFinding] {
    let line = CorpusWriter.json(of: gold, withText: true).written()
    let files = try CorpusFiles(lines: Array(line.utf8), path: "gold", schema: schema)
    return files.findings + GoldCheck.findings(in: files, for: .lint)
  }
}
