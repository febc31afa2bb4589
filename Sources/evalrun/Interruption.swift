import Foundation
import Synchronization

/// A run that was ended by SIGINT, SIGTERM or SIGHUP.
///
/// The signal only leaves a mark: whoever runs other programs looks for it, ends them and comes back,
/// so that none is left behind. A second signal ends this program at once.
struct Interruption: Error {
  private static let count = Atomic(0)

  /// Whether a signal came.
  static var isRequested: Bool { count.load(ordering: .relaxed) > 0 }

  /// Leaves it to this program to end on a signal.
  static func watch() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in
        if Interruption.count.add(1, ordering: .relaxed).oldValue > 0 {
          _exit(ExitCode.interrupted.rawValue)
        }
      }
    }
  }

  /// Throws if a signal came, before anything is written of a run that is not whole.
  static func check() throws {
    if isRequested { throw Interruption() }
  }
}
