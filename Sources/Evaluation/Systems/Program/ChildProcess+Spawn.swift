import Foundation
import Synchronization

/// Why a process could not be started.
struct SpawnFailure: Error, Hashable, Sendable, CustomStringConvertible {
  let code: Int32

  var description: String { unsafe String(cString: strerror(code)) }
}

/// The three pipes between this program and a child.
struct Pipes {
  /// The two ends of a pipe.
  struct Ends {
    let read: Int32
    let write: Int32

    init() throws(SpawnFailure) {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { throw SpawnFailure(code: errno) }
      // Closed in other children, or they would hold this one's streams open.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      read = ends[0]
      write = ends[1]
    }
  }

  let input: Ends
  let output: Ends
  let errors: Ends

  init() throws(SpawnFailure) {
    input = try Ends()
    do {
      output = try Ends()
    } catch {
      for end in [input.read, input.write] { Foundation.close(end) }
      throw error
    }
    do {
      errors = try Ends()
    } catch {
      for end in [input.read, input.write, output.read, output.write] { Foundation.close(end) }
      throw error
    }
    for own in [input.write, output.read, errors.read] {
      _ = fcntl(own, F_SETFL, fcntl(own, F_GETFL) | O_NONBLOCK)
    }
  }

  /// The ends that a child has as its standard streams, in their order.
  var childEnds: [Int32] { [input.read, output.write, errors.write] }

  /// Closes the ends of the child, and those of this program too where no child came of it.
  func close(all: Bool) {
    let own = all ? [input.write, output.read, errors.read] : []
    for end in childEnds + own { Foundation.close(end) }
  }
}

extension ChildProcess {
  /// Between making pipes and marking them nobody else may start a child that would inherit them.
  private static let spawning = Mutex(())

  /// Starts a command and gives this program's ends of its streams.
  static func start(
    _ command: String
  ) throws(SpawnFailure) -> (id: pid_t, input: Int32, output: Int32, errors: Int32) {
    try spawning.withLock { _ throws(SpawnFailure) in
      let pipes = try Pipes()
      do throws(SpawnFailure) {
        let id = try spawn(command, pipes)
        pipes.close(all: false)
        return (id, pipes.input.write, pipes.output.read, pipes.errors.read)
      } catch {
        pipes.close(all: true)
        throw error
      }
    }
  }

  /// Starts `/bin/sh -c COMMAND` as the leader of a new group, with signals as they are by default.
  private static func spawn(_ command: String, _ pipes: Pipes) throws(SpawnFailure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (target, end) in pipes.childEnds.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, end, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for ignored in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, ignored) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let environment = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
    var words = unsafe CStrings(["sh", "-c", command])
    var variables = unsafe CStrings(environment)
    defer {
      unsafe words.free()
      unsafe variables.free()
    }
    var id: pid_t = 0
    let code = unsafe posix_spawn(
      &id, "/bin/sh", &actions, &attributes, &words.pointers, &variables.pointers)
    guard code == 0 else { throw SpawnFailure(code: code) }
    return id
  }
}

extension ChildProcess.Ending: CustomStringConvertible {
  /// `exit status 3` or `signal 9 (Killed)`.
  var description: String {
    switch self {
    case .exit(let status): "exit status \(status)"
    case .signal(let number): "signal \(number) (\(unsafe String(cString: strsignal(number))))"
    }
  }
}

/// Strings as C takes a list of them, with `nil` behind the last.
@unsafe private struct CStrings {
  var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    unsafe pointers = strings.map { unsafe strdup($0) } + [nil]
  }

  mutating func free() {
    for index in unsafe pointers.indices { unsafe Foundation.free(pointers[index]) }
    unsafe pointers = []
  }
}
