/// A place in the code that instructions may refer to before it is known.
@frozen
public struct Label: Equatable, Sendable {
  @usableFromInline let index: Int32

  @usableFromInline init(index: Int32) { self.index = index }

  /// No label; never passed to the assembler.
  public static var none: Label { Label(index: -1) }
}

/// A short jump that has not been landed.
public struct ShortJump: BitwiseCopyable {
  /// Offset of the instruction's end.
  let end: Int
}

/// All labels of the code being written.
///
/// The references to a label that is not yet bound form a list through the instructions themselves: the field of each
/// says where the reference before it is, in a way that is up to the machine. So a label costs four bytes, however often
/// it is used. Following such a list through code that has left the processor's caches is slow. So the references to a
/// label that is meant to be far away are kept in the order in which they were made, and resolved at the end.
@usableFromInline
struct LabelTable: ~Copyable {
  /// For each label: the bound offset, or −2 − (offset of the newest unresolved reference), or −1 without any, or
  /// `distant`.
  private var states: UnsafeMutablePointer<Int32>
  private var capacity: Int
  private var count: Int
  /// The unresolved references to distant labels.
  private var distantReferences: [(label: Label, place: Int32)] = []

  private static var distant: Int32 { .min }

  /// Stands for a reference where there is none.
  static var noReference: Int32 { -1 }

  init() {
    capacity = 1024
    states = .allocate(capacity: capacity)
    count = 0
  }

  deinit { states.deallocate() }

  /// - Parameter isDistant: whether the label is referred to from far away.
  mutating func make(isDistant: Bool = false) -> Label {
    if count == capacity {
      let grown = UnsafeMutablePointer<Int32>.allocate(capacity: capacity * 2)
      grown.update(from: states, count: count)
      states.deallocate()
      states = grown
      capacity *= 2
    }
    states[count] = isDistant ? Self.distant : -1
    count += 1
    return Label(index: Int32(truncatingIfNeeded: count - 1))
  }

  /// The offset that the label is bound to.
  @inline(__always)
  func offset(of label: Label) -> Int? {
    let state = states[Int(label.index)]
    return state >= 0 ? Int(state) : nil
  }

  /// Notes a reference at `offset` to the unbound `label`; returns the offset of the one before it that is to be
  /// resolved when the label is bound, or `noReference`.
  mutating func link(_ label: Label, at offset: Int) -> Int32 {
    let previous = states[Int(label.index)]
    if previous == Self.distant {
      distantReferences.append((label, Int32(truncatingIfNeeded: offset)))
      return Self.noReference
    }
    states[Int(label.index)] = -2 - Int32(truncatingIfNeeded: offset)
    return -2 - previous
  }

  /// Binds the label; returns the offset of the newest reference, which is to be resolved together with those before it,
  /// or `noReference`.
  @inline(__always)
  mutating func bind(_ label: Label, at offset: Int) -> Int32 {
    let state = states[Int(label.index)]
    precondition(state < 0, "label bound twice")
    states[Int(label.index)] = Int32(truncatingIfNeeded: offset)
    return state == Self.distant ? Self.noReference : -2 - state
  }

  /// Gives up the references to distant labels, to be resolved.
  mutating func takeDistantReferences() -> [(label: Label, place: Int32)] {
    defer { distantReferences = [] }
    return distantReferences
  }

  /// What the table holds at a time.
  struct Mark: BitwiseCopyable {
    fileprivate let labels: Int
    fileprivate let distantReferences: Int
  }

  var mark: Mark { Mark(labels: count, distantReferences: distantReferences.count) }

  /// Forgets the labels that were made since, and the references to distant ones.
  mutating func goBack(to mark: Mark) {
    count = mark.labels
    distantReferences.removeLast(distantReferences.count - mark.distantReferences)
  }
}
