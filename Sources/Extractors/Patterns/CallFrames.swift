/// From where threads have entered the shared parts of a program.
///
/// A part is in the program once, however many places use it; its copies, if there were some, are
/// what frames tell apart. There are as many frames as threads have got to, which is far fewer than
/// there would be copies.
struct CallFrames: Sendable {
  struct Frame: Sendable {
    /// The rule that has entered the part, itself or through other parts.
    var rule: Int32
    /// The frame from which it was entered, −1 for the nodes of a rule itself.
    var parent: Int32 = -1
    /// The node in the parent where it goes on afterwards.
    var back: Int32 = -1
    fileprivate var call: Int32 = -1
    fileprivate var firstChild: Int32 = -1
    fileprivate var nextSibling: Int32 = -1
  }

  private var frames: [Frame] = []

  subscript(frame: Int32) -> Frame { frames[Int(frame)] }

  /// Begins again with a frame for each rule, of the same number.
  mutating func begin(rules: Range<Int>) {
    frames.removeAll(keepingCapacity: true)
    for rule in rules { frames.append(Frame(rule: Int32(rule))) }
  }

  /// The frame that a thread enters at a call.
  mutating func enter(_ call: Int32, from parent: Int32, in program: Program) -> Int32 {
    var child = frames[Int(parent)].firstChild
    while child >= 0 {
      if frames[Int(child)].call == call { return child }
      child = frames[Int(child)].nextSibling
    }
    return add(call, to: parent, in: program)
  }

  @inline(never)
  private mutating func add(_ call: Int32, to parent: Int32, in program: Program) -> Int32 {
    let frame = Int32(frames.count)
    frames.append(
      Frame(
        rule: frames[Int(parent)].rule, parent: parent, back: program.nodes[Int(call)].next,
        call: call, nextSibling: frames[Int(parent)].firstChild))
    frames[Int(parent)].firstChild = frame
    return frame
  }
}
