/// The random numbers of one cluster, each computed from its place and not from the ones before it.
///
/// Number *r* depends on the seed, the cluster's id, the purpose and *r*, and on nothing else. So
/// it does not matter in which order clusters come, how they are spread over shards or threads, or
/// how many replicates are asked for: a resample of the whole is the sum of the resamples of the
/// parts.
///
/// How: the UTF-8 bytes of the id are hashed with FNV-1a (64 bits; Fowler, Noll, Vo), that hash,
/// the purpose and the seed go through SplitMix64's finaliser, and the result is the seed of a
/// ``SplitMix64`` whose output number *r* is read directly. Ids are compared by bytes: two
/// spellings of one text in NFC and NFD are two clusters. Two entries with one id share their
/// numbers, and so are resampled as one cluster.
public struct ClusterStream: Hashable, Sendable {
  /// What the numbers are for; two purposes share nothing.
  public enum Purpose: UInt64, Hashable, Sendable {
    /// Poisson weights of the bootstrap.
    case weights = 1
    /// Swaps of the paired permutation test.
    case swaps = 2
  }

  private let key: UInt64

  /// Creates the stream of one cluster.
  ///
  /// - Parameters:
  ///   - cluster: The id of the cluster.
  ///   - seed: The seed of the run.
  ///   - purpose: What the numbers are for.
  public init(cluster: String, seed: UInt64, purpose: Purpose) {
    let id = SplitMix64.finalize(fnv1a(cluster.utf8) &+ purpose.rawValue)
    key = SplitMix64.finalize(seed ^ id)
  }

  /// Reads the number at a place.
  ///
  /// - Parameter place: Zero or more.
  /// - Returns: 64 uniform bits, the same on every call.
  /// - Complexity: O(1).
  @inline(__always)
  public func bits(at place: Int) -> UInt64 {
    let step = UInt64(truncatingIfNeeded: place) &+ 1
    return SplitMix64.finalize(key &+ step &* SplitMix64.increment)
  }
}

/// Hashes bytes with 64-bit FNV-1a: for each byte, exclusive or, then times the FNV prime.
///
/// `Hasher` is seeded anew in each process and so cannot serve here.
func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes {
    hash ^= UInt64(byte)
    hash = hash &* 0x0000_0100_0000_01B3
  }
  return hash
}
