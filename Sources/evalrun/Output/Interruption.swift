import Foundation
import Synchronization

/// A run that was ended by SIGINT, SIGTERM or SIGHUP.
///
/// What is half done is undone, files that are half written above all, and the program ends with 130.
/// While it runs other programs, a first signal only leaves a mark: whoever runs them looks for it,
/// ends them and comes back, so that none is left behind. A second signal does not wait for that.
///
/// A signal handler may do next to nothing, so it writes a byte to a pipe, and a thread waits at the
/// other end. Handlers, unlike ignored signals, are not passed on to programs that this one starts.
struct Interruption: Error {
  private static let count = Atomic(0)
  private static let isPatient = Atomic(false)
  private static let undoings = Mutex<[Int: @Sendable () -> Void]>([:])
  private static let numbers = Atomic(0)
  /// The end of the pipe that the handler writes to; set once, before any handler is.
  nonisolated(unsafe) private static var signalled: Int32 = -1

  /// Something to undo; it is given up when nothing is left to do.
  struct Undoing: Sendable {
    fileprivate let number: Int

    /// Says that there is nothing to undo any more.
    func giveUp() { undoings.withLock { $0[number] = nil } }
  }

  /// Whether a signal came.
  static var isRequested: Bool { count.load(ordering: .relaxed) > 0 }

  /// Throws if a signal came, before anything is written of a run that is not whole.
  static func check() throws {
    if isRequested { throw Interruption() }
  }

  /// Leaves it to the caller to end on a first signal: other programs are at work.
  static func waitForPrograms() { isPatient.store(true, ordering: .relaxed) }

  /// Notes what to do if an interruption comes.
  static func undoing(_ undo: @escaping @Sendable () -> Void) -> Undoing {
    let number = numbers.add(1, ordering: .relaxed).newValue
    undoings.withLock { $0[number] = undo }
    return Undoing(number: number)
  }

  /// Begins to watch for signals.
  static func watch() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    unsafe signalled = ends[1]
    let waiting = ends[0]
    Thread.detachNewThread {
      var byte: UInt8 = 0
      while true {
        guard unsafe read(waiting, &byte, 1) == 1 else { continue }
        if isPatient.load(ordering: .relaxed), count.load(ordering: .relaxed) == 1 { continue }
        for undo in undoings.withLock({ Array($0.values) }) { undo() }
        _exit(ExitCode.interrupted.rawValue)
      }
    }
    // A parent that starts programs from a thread of a pool passes a mask on that blocks them.
    var watched = sigset_t()
    unsafe sigemptyset(&watched)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&watched, number) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &watched, nil)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in
        Interruption.count.add(1, ordering: .relaxed)
        var byte: UInt8 = 1
        _ = unsafe write(Interruption.signalled, &byte, 1)
      }
    }
  }
}
