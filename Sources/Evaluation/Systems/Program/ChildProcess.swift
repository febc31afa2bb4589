import Foundation

/// A shell command in a process group of its own, its three streams as pipes that never block.
///
/// Whatever becomes of the program, the group is killed and the child reaped at the latest when the
/// last reference goes.
final class ChildProcess {
  /// How a process ended.
  enum Ending: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  /// The process, which is also the number of its group.
  let id: pid_t
  /// Where the program reads; `nil` once it is closed.
  private(set) var input: Int32?
  /// What the program prints; `nil` once it is closed.
  private(set) var output: Int32?
  /// What the program prints as errors; `nil` once it is closed.
  private(set) var errors: Int32?
  private var isReaped = false

  /// Starts a command with `/bin/sh`.
  ///
  /// - Throws: ``SpawnFailure`` if the system has no process, file or memory to spare.
  init(command: String) throws(SpawnFailure) {
    // A program that closes its input must not end this one.
    signal(SIGPIPE, SIG_IGN)
    (id, input, output, errors) = try Self.start(command)
  }

  deinit {
    _ = reap()
  }

  /// What came of an attempt to read.
  enum Reading {
    case bytes([UInt8])
    case nothingYet
    case end
  }

  /// Reads what the program printed, up to 64 KB.
  func readOutput() -> Reading { Self.read(&output) }

  /// Reads what the program printed as errors, up to 64 KB.
  func readErrors() -> Reading { Self.read(&errors) }

  /// Writes as much as the pipe takes.
  ///
  /// - Returns: how many bytes were taken; `nil` if the program reads no more.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let input else { return nil }
    let count = unsafe bytes.withUnsafeBytes {
      unsafe Foundation.write(input, $0.baseAddress, $0.count)
    }
    if count >= 0 { return count }
    if errno == EAGAIN || errno == EINTR { return 0 }
    closeInput()
    return nil
  }

  /// Says that nothing more will come.
  func closeInput() { Self.close(&input) }

  /// Whether the program has ended; it stays a zombie, so that its number stays its own.
  var hasEnded: Bool {
    guard !isReaped else { return true }
    var information = unsafe siginfo_t()
    let result = unsafe waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT)
    return unsafe result == 0 && information.si_signo == SIGCHLD
  }

  /// Sends a signal to the program and all that it started, unless they left the group.
  func signalGroup(_ signal: Int32) {
    if !isReaped { kill(-id, signal) }
  }

  /// Kills what is left of the group and takes the child out of the table of processes.
  ///
  /// - Returns: how the program ended; `nil` if it was reaped before.
  @discardableResult func reap() -> Ending? {
    guard !isReaped else { return nil }
    signalGroup(SIGKILL)
    Self.close(&input)
    Self.close(&output)
    Self.close(&errors)
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    isReaped = true
    let signal = status & 0x7F
    return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }

  private static func read(_ descriptor: inout Int32?) -> Reading {
    guard let open = descriptor else { return .end }
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let result = unsafe Foundation.read(open, buffer.baseAddress, buffer.count)
      failure = result < 0 ? errno : 0
      count = max(result, 0)
    }
    if !bytes.isEmpty { return .bytes(bytes) }
    if failure == EAGAIN || failure == EINTR { return .nothingYet }
    close(&descriptor)
    return .end
  }

  private static func close(_ descriptor: inout Int32?) {
    if let open = descriptor { Foundation.close(open) }
    descriptor = nil
  }
}
