/// A small number for each cluster and replicate, packed so that sums over clusters are look-ups.
///
/// Neighbouring clusters share a word of 32 bits: 32 swap bits, or eight Poisson weights of four
/// bits. To sum a column of counts over all replicates, each byte of a word gets a table of the 256
/// sums that it can stand for, and each replicate adds four entries for each word. That takes an
/// eighth, or half, of the additions and no multiplication, and the words are made once for any
/// number of columns (V. L. Arlazarov et al. 1970, "the method of the four Russians").
struct ReplicateCodes: Hashable, Sendable {
  let clusters: Int
  let replicates: Int
  /// The bits of one cluster's number: 1 or 4.
  let bits: Int
  /// One word for each replicate of the first clusters, then of the next, and so on.
  private var words: [UInt32]

  private var clustersPerWord: Int { 32 / bits }

  /// Packs numbers below 2^bits.
  ///
  /// - Parameters:
  ///   - clusters: How many clusters.
  ///   - replicates: How many replicates, at least 1.
  ///   - bits: 1 or 4.
  ///   - fill: Given a cluster and an array for its numbers, one for each replicate.
  init(clusters: Int, replicates: Int, bits: Int, fill: (Int, inout [UInt8]) -> Void) {
    precondition(replicates > 0, "at least one replicate is needed")
    self.clusters = clusters
    self.replicates = replicates
    self.bits = bits
    words = [UInt32](repeating: 0, count: (clusters * bits + 31) / 32 * replicates)
    var numbers = [UInt8](repeating: 0, count: replicates)
    for cluster in 0..<clusters {
      fill(cluster, &numbers)
      let start = cluster / clustersPerWord * replicates
      let shift = UInt32(cluster % clustersPerWord * bits)
      for replicate in 0..<replicates {
        words[start + replicate] |= UInt32(numbers[replicate]) &<< shift
      }
    }
  }

  /// The number of one cluster in one replicate.
  subscript(cluster: Int, replicate: Int) -> Int {
    let word = words[cluster / clustersPerWord * replicates + replicate]
    return Int(word) >> (cluster % clustersPerWord * bits) & (1 << bits - 1)
  }

  /// Sums a column, each cluster's counts times its number, for every replicate.
  ///
  /// - Parameter column: The counts of each cluster; all sums must fit in 32 bits.
  /// - Returns: The sums of each replicate.
  /// - Complexity: O(clusters · replicates · bits / 8).
  func sums(of column: [SIMD4<Int32>]) -> [SIMD4<Int32>] {
    precondition(column.count == clusters, "a column needs the counts of each cluster")
    let tables = stride(from: 0, to: clusters, by: clustersPerWord).map { first in
      table(of: column[first..<min(first + clustersPerWord, clusters)])
    }
    var sums = [SIMD4<Int32>](repeating: .zero, count: replicates)
    var sumSpan = sums.mutableSpan
    for start in stride(from: 0, to: replicates, by: Self.block) {
      let range = start..<min(start + Self.block, replicates)
      for word in tables.indices {
        let table = tables[word]
        let offset = word * replicates
        add(
          table.span,
          words.span.extracting(offset + range.lowerBound..<offset + range.upperBound),
          to: &sumSpan, from: range.lowerBound)
      }
    }
    return sums
  }

  /// How many replicates are summed at a time: their sums and one table stay in the nearest cache.
  private static let block = 512

  private func add(
    _ table: Span<SIMD4<Int32>>, _ words: Span<UInt32>, to sums: inout MutableSpan<SIMD4<Int32>>,
    from start: Int
  ) {
    // Says to the compiler what makes four of six bounds checks superfluous.
    precondition(table.count == Self.tableSize)
    for place in words.indices {
      let word = words[place]
      let low = table[Int(word & 255)] &+ table[Int(word &>> 8 & 255) &+ 256]
      let high = table[Int(word &>> 16 & 255) &+ 512] &+ table[Int(word &>> 24) &+ 768]
      sums[start &+ place] &+= low &+ high
    }
  }

  private static let tableSize = 1024

  /// The sums that a word stands for: 256 for its lowest byte, then for the next, and so on.
  private func table(of group: ArraySlice<SIMD4<Int32>>) -> [SIMD4<Int32>] {
    var table = [SIMD4<Int32>](repeating: .zero, count: Self.tableSize)
    let clustersPerByte = 8 / bits
    for (index, counts) in group.enumerated() {
      let byte = index / clustersPerByte * 256
      let size = 1 << (index % clustersPerByte * bits)
      for number in 1..<(1 << bits) {
        for rest in byte..<byte + size {
          table[number * size + rest] = table[(number - 1) * size + rest] &+ counts
        }
      }
    }
    return table
  }
}

extension Tally {
  /// The four counts in the order that sums of replicates have.
  var counts: SIMD4<Int32> {
    SIMD4(Int32(correct), Int32(partial), Int32(predicted), Int32(gold))
  }
}
