/// Closed classes of words that are drawn afresh wherever they stand.
enum Words {
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let months = [
    "January", "February", "March", "April", "August", "September", "October", "November",
    "December",
  ]
  static let shortMonths = ["Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec"]
  static let ordinals = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
  static let numbers = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// Writes a number of as many digits; one that looks like a year stays near our time.
  static func write(
    digitsLike text: String, into bytes: inout [UInt8],
    using generator: inout some RandomNumberGenerator
  ) {
    if text.utf8.count == 4, text.hasPrefix("20") {
      bytes += String(2015 + generator.below(11)).utf8
      return
    }
    for (place, digit) in text.utf8.enumerated() {
      guard digit != UInt8(ascii: ",") else {
        bytes.append(digit)
        continue
      }
      let least = place == 0 ? 1 : 0
      // Two digits are often days of a month, so they stay low.
      let bound = text.utf8.count == 2 && place == 0 ? 2 : 9
      bytes.append(0x30 + UInt8(least + generator.below(bound)))
    }
  }
}
