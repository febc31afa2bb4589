import Annotations
import TestSupport
import Testing

@testable import Extractors

/// What the cascade finds in a text, as `field=value`, in the order of the text and without
/// repetitions.
func cascadeFacts(_ text: String, _ fields: Field...) -> [String] {
  let mentions = RuleCascadeExtractor().mentions(in: Article(id: "x", text: text))
  var facts: [String] = []
  for mention in mentions where fields.isEmpty || fields.contains(mention.field) {
    let fact = "\(mention.field)=\(mention.value)"
    if !facts.contains(fact) { facts.append(fact) }
  }
  return facts
}

/// The attribute of the first mention of a field.
func cascadeAttribute(_ name: String, of field: Field, in text: String) -> String? {
  RuleCascadeExtractor().mentions(in: Article(id: "x", text: text))
    .first { $0.field == field }?.attributes[name]
}

/// What a phase made of a text, winners only.
func cascadeTrace(_ text: String, _ phase: TraceEntry.Phase) -> [TraceEntry] {
  RuleCascadeExtractor().trace(of: Article(id: "x", text: text))
    .filter { $0.phase == phase && $0.won }
}
