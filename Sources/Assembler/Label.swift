/// A place in the code that instructions may refer to before it is known.
@frozen
public struct Label: Equatable, Sendable {
  @usableFromInline let index: Int32

  @usableFromInline init(index: Int32) { self.index = index }

  /// No label; never passed to the assembler.
  public static var none: Label { Label(index: -1) }
}

/// All labels of the code being written.
///
/// The references to a label that is not yet bound form a list through the instructions themselves: each
/// 32-bit field holds the offset of the field before it. So a label costs four bytes, however often it is used.
/// Following such a list through code that has left the processor's caches is slow. So the references to a label
/// that is meant to be far away are kept in the order in which they were made, and resolved at the end.
@usableFromInline
struct LabelTable: ~Copyable {
  /// For each label: the bound offset, or −2 − (offset of the newest unresolved field), or −1 without any, or
  /// `distant`.
  private var states: UnsafeMutablePointer<Int32>
  private var capacity: Int
  private var count: Int
  /// The unresolved references to distant labels.
  private var distantReferences: [(label: Label, field: Int32)] = []

  private static var distant: Int32 { .min }

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

  /// Notes a field at `offset` that refers to the unbound `label`; returns what to write into the field.
  mutating func link(_ label: Label, fieldAt offset: Int) -> UInt32 {
    let previous = states[Int(label.index)]
    if previous == Self.distant {
      distantReferences.append((label, Int32(truncatingIfNeeded: offset)))
      return 0
    }
    states[Int(label.index)] = -2 - Int32(truncatingIfNeeded: offset)
    return UInt32(bitPattern: previous)
  }

  /// Binds the label and resolves its fields, relative to their own ends.
  mutating func bind(_ label: Label, at offset: Int, in buffer: inout CodeBuffer) {
    var state = states[Int(label.index)]
    precondition(state < 0, "label bound twice")
    while state != -1 && state != Self.distant {
      let field = Int(-2 - state)
      state = Int32(bitPattern: buffer.word(at: field))
      buffer.patch32(at: field, UInt32(truncatingIfNeeded: offset - (field + 4)))
    }
    states[Int(label.index)] = Int32(truncatingIfNeeded: offset)
  }
  /// Resolves the references to distant labels, all of which have been bound.
  mutating func resolveDistantReferences(in buffer: inout CodeBuffer) {
    for (label, field) in distantReferences {
      let target = states[Int(label.index)]
      precondition(target >= 0, "a label was not bound")
      buffer.patch32(at: Int(field), UInt32(bitPattern: target &- (field &+ 4)))
    }
    distantReferences.removeAll()
  }
}
