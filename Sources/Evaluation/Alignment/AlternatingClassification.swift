/// Finds out, after a maximum matching inside each bucket, which units every such matching pairs.
///
/// From each unmatched unit alternating paths are followed: any edge of the bucket to the other
/// side, the matched edge back. Units at an even distance are even, at an odd distance odd, the
/// rest settled; the matching is maximum, so no unit is both (Dulmage and Mendelsohn 1958).
enum AlternatingClassification {
  /// Sets the classes of `buckets`.
  ///
  /// - Complexity: O(n log n) for n units, however many pairs overlap.
  static func classify(
    _ buckets: inout SpanBuckets, of document: SpanDocument, matching: SpanMatching
  ) {
    reach(
      from: document.gold, buckets.gold, matching.goldMates, &buckets.goldClasses,
      to: document.predicted, buckets.predicted, matching.predictedMates,
      &buckets.predictedClasses, bucketCount: buckets.count)
    reach(
      from: document.predicted, buckets.predicted, matching.predictedMates,
      &buckets.predictedClasses,
      to: document.gold, buckets.gold, matching.goldMates, &buckets.goldClasses,
      bucketCount: buckets.count)
  }

  private static func reach(
    from near: [SpanUnit], _ nearBuckets: [Int], _ nearMates: [Int?],
    _ nearClasses: inout [AlternatingClass],
    to far: [SpanUnit], _ farBuckets: [Int], _ farMates: [Int?],
    _ farClasses: inout [AlternatingClass], bucketCount: Int
  ) {
    var queue = near.indices.filter { nearMates[$0] == nil }
    guard !queue.isEmpty else { return }
    for unit in queue { nearClasses[unit] = .even }
    var unreached = OverlapIndex(far, groupCount: bucketCount) { farBuckets[$0] }
    var head = 0
    while head < queue.count {
      let unit = queue[head]
      head += 1
      while let next = unreached.first(overlapping: near[unit], in: nearBuckets[unit]) {
        unreached.remove(next)
        farClasses[next] = .odd
        guard let mate = farMates[next] else {
          preconditionFailure("the matching inside a bucket is not maximum")
        }
        nearClasses[mate] = .even
        queue.append(mate)
      }
    }
  }
}
