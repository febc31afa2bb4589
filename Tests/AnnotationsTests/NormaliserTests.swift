import Annotations
import Testing

struct NormaliserTests {
  @Test(arguments: [
    ("seven", "7"), ("a", "1"), ("one", "1"), ("no", "0"), ("nobody", "0"), ("none", "0"),
    ("twenty-one", "21"), ("Twenty One", "21"), ("a hundred", "100"),
    ("one hundred and five", "105"), ("two thousand five hundred", "2500"),
    ("fifteen hundred", "1500"), ("2,500", "2500"),
    ("1.2 million", "1200000"), ("2.5 thousand", "2500"), ("a dozen", "12"), ("dozen", "12"),
    ("two dozen", "24"), ("2 dozen", "24"), ("half a dozen", "6"), ("a couple", "2"),
    ("a dozen of", "12"),
    ("at least 40", ">=40"), ("no fewer than a dozen", ">=12"), ("12 or more", ">=12"),
    ("more than forty", ">40"), ("upwards of 40", ">40"), ("over 2,000", ">2000"),
    ("up to 15", "<=15"), ("no more than six", "<=6"), ("fewer than ten", "<10"),
    ("about 900", "~900"), ("nearly 3,000", "~3000"), ("some 30", "~30"), ("20 or so", "~20"),
    ("16 to 20", "16..20"), ("between 16 and 20", "16..20"), ("16-20", "16..20"),
    ("five or six", "5..6"), ("several", "several"), ("a few", "several"), ("dozens of", "dozens"),
    ("hundreds", "hundreds"), ("just three", "3"), ("a total of 21", "21"), ("40+", ">=40"),
  ])
  func `counts`(phrase: String, form: String) {
    #expect(ValueType.count.normalForm(of: phrase) == form)
  }

  @Test(arguments: [
    "", "and", "seven eight", "twenty hundred", "fifteen two", "twenty eleven", "hundred", "1,00",
    "1.23 thousandth",
    "many", "two hundred and", "one thousand two thousand", "F-16", "third", "1.5",
    "5 foo dozen", "1000000000000000000 dozen", "9223372036854775807 million",
  ])
  func `what is no count has no normal form`(phrase: String) {
    #expect(ValueType.count.normalForm(of: phrase) == nil)
  }

  @Test(arguments: [
    ("Nov. 12", "XXXX-11-12"), ("November 12", "XXXX-11-12"), ("12 November", "XXXX-11-12"),
    ("Sunday, Nov. 12", "XXXX-11-12"), ("12 November 2023", "2023-11-12"),
    ("November 12, 2023", "2023-11-12"), ("the 12th of November", "XXXX-11-12"),
    ("Feb 2", "XXXX-02-02"), ("Sept. 3rd", "XXXX-09-03"), ("November 2023", "2023-11"),
    ("Sunday", "XXXX-WXX-7"), ("Thurs.", "XXXX-WXX-4"), ("2024", "2024"), ("May", "XXXX-05"),
    ("2024-02-02", "2024-02-02"), ("on Monday", "XXXX-WXX-1"), ("26/12/2023", "2023-12-26"),
    ("12/26/2023", "2023-12-26"), ("7/7/2024", "2024-07-07"), ("29.2.2024", "2024-02-29"),
  ])
  func `dates`(phrase: String, form: String) {
    #expect(ValueType.date.normalForm(of: phrase) == form)
  }

  @Test(arguments: [
    "", "yesterday", "02/03/2024", "Feb. 30", "12", "Sunday Monday", "Nov 12 13", "26/13/2023",
    "29/02/2023", "1/26", "26/12/23", "12/26/2023/1", "/12/2023", "26/+1/2023",
  ])
  func `what is no date has no normal form`(phrase: String) {
    #expect(ValueType.date.normalForm(of: phrase) == nil)
  }

  @Test(arguments: [
    ("third", "3"), ("3rd", "3"), ("twenty-first", "21"), ("21st", "21"), ("4", "4"),
  ])
  func `ordinals`(phrase: String, form: String) {
    #expect(ValueType.ordinal.normalForm(of: phrase) == form)
  }

  @Test(arguments: ["", "twenty-tenth", "three", "0", "thirdly"])
  func `what is no ordinal has no normal form`(phrase: String) {
    #expect(ValueType.ordinal.normalForm(of: phrase) == nil)
  }

  @Test(arguments: [
    ("President Jane Roe", "Jane Roe"), ("U.S. Defense Secretary Jane Roe", "Jane Roe"),
    ("Maj. Gen. John Q. Public", "John Q. Public"), ("Public’s", "Public"),
    ("Pentagon spokesman John Public Jr.", "John Public Jr."), ("King", "King"),
  ])
  func `a person has no title`(phrase: String, form: String) {
    #expect(ValueType.person.normalForm(of: phrase) == form)
  }

  @Test(arguments: [
    ("the United States", "United States"), ("Iraq’s", "Iraq"), ("“Deir ez-Zor”", "Deir ez-Zor"),
    ("the U.S.", "U.S."), ("Tell\u{A0}Abyad", "Tell Abyad"),
  ])
  func `a name has no article, quotation marks or possessive`(phrase: String, form: String) {
    #expect(ValueType.place.normalForm(of: phrase) == form)
  }

  @Test(arguments: [
    ("a “Training Camp”", "training camp"), ("The  arms depots", "arms depots"),
    ("500-lb bomb", "500-lb bomb"),
  ])
  func `a term is in lower case`(phrase: String, form: String) {
    #expect(ValueType.term.normalForm(of: phrase) == form)
  }

  @Test func `an unknown type takes the phrase as it is`() {
    #expect(ValueType("colour").normalForm(of: " Red ") == " Red ")
  }
}
