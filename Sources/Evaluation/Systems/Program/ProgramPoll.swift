import Foundation

/// Waits until a child can be read from or written to.
enum ProgramPoll {
  /// The longest wait, so that a child that ends without a word is noticed, as are deadlines.
  private static let milliseconds: Int32 = 20

  /// Waits for any of the children.
  static func wait(for runs: [ProgramRun]) {
    var descriptors: [pollfd] = []
    for run in runs {
      if let input = run.child.input {
        descriptors.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
      }
      for output in [run.child.output, run.child.errors].compactMap(\.self) {
        descriptors.append(pollfd(fd: output, events: Int16(POLLIN), revents: 0))
      }
    }
    _ = unsafe poll(&descriptors, nfds_t(descriptors.count), milliseconds)
  }
}
