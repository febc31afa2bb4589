import Annotations

extension MentionBuilder {
  private static let datelineRules = Set(
    CueIndex.phrases(of: FieldTable.datelineMarks).map { "\(Field.strikeDate.name):\($0)" })

  /// The dateline's date and the weekday of the sentence are one date, in the fuller form if the
  /// dateline has a year; without one nobody can tell whether that day was such a weekday, and the
  /// weekday is what the text says.
  ///
  /// - Returns: The date of the dateline.
  func uniteDates(_ mentions: inout [Mention]) -> DateValue? {
    let isDateline = { (mention: Mention) in
      mention.field == .strikeDate && Self.datelineRules.contains(mention.rule ?? "")
    }
    guard let dateline = mentions.first(where: isDateline) else { return nil }
    mentions.removeAll(where: isDateline)
    guard let date = DateValue(normalForm: dateline.value) else { return nil }
    var united: String?
    for index in mentions.indices where mentions[index].field == .strikeDate {
      guard case .weekday(let day)? = DateValue(normalForm: mentions[index].value) else { continue }
      guard let dayOfDate = date.dayOfWeek else {
        united = united ?? mentions[index].value
        continue
      }
      guard dayOfDate == day else { continue }
      mentions[index].value = dateline.value
      united = dateline.value
    }
    if let united {
      var mention = dateline
      mention.value = united
      mentions.append(mention)
    }
    return date
  }
}
