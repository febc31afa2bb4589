import Annotations
import TestSupport
import Testing

struct ByteRangeTests {
  @Test func `ranges that touch do not overlap`() {
    #expect(!ByteRange(0, 3).overlaps(ByteRange(3, 5)))
    #expect(ByteRange(0, 4).overlaps(ByteRange(3, 5)))
    #expect(!ByteRange(2, 2).overlaps(ByteRange(0, 5)))
  }

  @Test func `a range contains itself and what lies inside`() {
    #expect(ByteRange(2, 6).contains(ByteRange(2, 6)))
    #expect(ByteRange(2, 6).contains(ByteRange(3, 3)))
    #expect(!ByteRange(2, 6).contains(ByteRange(1, 3)))
  }

  @Test func `ranges order by start, then by end`() {
    let sorted = [ByteRange(2, 3), ByteRange(0, 9), ByteRange(0, 1)].sorted()
    #expect(sorted == [ByteRange(0, 1), ByteRange(0, 9), ByteRange(2, 3)])
  }

  @Test(.tags(.precondition)) func `a range that ends before it begins stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = ByteRange(3, 2) }
  }
}
