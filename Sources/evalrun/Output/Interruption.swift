import Foundation
import Synchronization

/// What has to be undone when the program is interrupted: files half written, programs started.
///
/// A signal handler may do next to nothing, so it writes a byte to a pipe; a thread that waits at the
/// other end undoes and ends the program. Handlers, unlike ignored or blocked signals, are not passed
/// on to programs that this one starts.
enum Interruption {
  private static let undoings = Mutex<[Int: @Sendable () -> Void]>([:])
  private static let numbers = Atomic<Int>(0)
  /// The end of the pipe that the handler writes to; set once, before any handler is.
  nonisolated(unsafe) private static var signalled: Int32 = -1

  /// Something to undo; it is given up when nothing is left to do.
  struct Undoing: Sendable {
    fileprivate let number: Int

    /// Says that there is nothing to undo any more.
    func giveUp() { undoings.withLock { $0[number] = nil } }
  }

  /// Notes what to do if an interruption comes.
  static func undoing(_ undo: @escaping @Sendable () -> Void) -> Undoing {
    let number = numbers.add(1, ordering: .relaxed).newValue
    undoings.withLock { $0[number] = undo }
    return Undoing(number: number)
  }

  /// Begins to watch for SIGINT and SIGTERM; either ends the program with 130.
  static func watch() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    unsafe signalled = ends[1]
    let waiting = ends[0]
    Thread.detachNewThread {
      var byte: UInt8 = 0
      while unsafe read(waiting, &byte, 1) != 1 {}
      for undo in undoings.withLock({ Array($0.values) }) { undo() }
      _exit(ExitCode.interrupted.rawValue)
    }
    // A parent that starts programs from a thread of a pool passes a mask on that blocks them.
    var watched = sigset_t()
    unsafe sigemptyset(&watched)
    for number in [SIGINT, SIGTERM] { unsafe sigaddset(&watched, number) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &watched, nil)
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        var byte: UInt8 = 1
        _ = unsafe write(Interruption.signalled, &byte, 1)
      }
    }
  }
}
