/// References to labels. The distance to a label is a field of the instruction, in words. While the label is not bound,
/// the field holds the distance to the reference before it instead, zero for the first one; what kind of field it is
/// is read from the instruction when the label is bound.
extension A64Assembler {
  /// How an instruction holds a distance.
  enum Field {
    /// `b` and `bl`; conditional branches, literals and addresses; `tbz` and `tbnz`.
    case bits26, bits19, bits14
    /// A pair of `movz` and `movk`: 32 bits.
    case pair

    /// That of an instruction which refers to a label.
    @inline(__always)
    init(of instruction: UInt32) {
      if instruction & 0x7C00_0000 == 0x1400_0000 {
        self = .bits26
      } else if instruction & 0x7E00_0000 == 0x3600_0000 {
        self = .bits14
      } else if instruction & 0x7F80_0000 == 0x5280_0000 {
        self = .pair
      } else {
        self = .bits19
      }
    }

    @inline(__always)
    var width: Int {
      switch self {
      case .bits26: 26
      case .bits19: 19
      case .bits14: 14
      case .pair: 32
      }
    }

    @inline(__always)
    func holds(_ words: Int) -> Bool { words &>> (width &- 1) == words &>> 63 }

    /// The distance, as a field with nothing around it. Only `pair` has more than one instruction.
    @inline(__always)
    func encode(_ words: Int) -> UInt32 {
      let bits = UInt32(truncatingIfNeeded: words) & (1 &<< UInt32(width) &- 1)
      return self == .bits26 ? bits : bits &<< 5
    }

    /// What a field holds, as a number without sign.
    @inline(__always)
    func decode(_ instruction: UInt32) -> Int {
      let bits = self == .bits26 ? instruction : instruction &>> 5
      return Int(bits & (1 &<< UInt32(width) &- 1))
    }
  }

  // MARK: Labels

  @inline(__always)
  public mutating func makeLabel() -> Label { labels.make() }

  /// A label that is referred to from far away, by `b` and `bl` alone.
  public mutating func makeDistantLabel() -> Label { labels.make(isDistant: true) }

  /// Offset of a bound label.
  @inline(__always)
  public func offset(of label: Label) -> Int? { labels.offset(of: label) }

  /// The label stands for the next instruction. A label is bound once.
  public mutating func bind(_ label: Label) {
    let target = offset
    var reference = labels.bind(label, at: target)
    while reference != LabelTable.noReference {
      let place = Int(reference)
      let distance = distanceToReferenceBefore(at: place)
      reference =
        distance == 0 ? LabelTable.noReference : reference &- Int32(truncatingIfNeeded: 4 &* distance)
      resolve(at: place, target)
    }
  }

  /// Gives up what is written, with all labels resolved: at most 128 MiB, all of which reached their labels.
  public mutating func take() -> CodeBytes {
    for (label, place) in labels.takeDistantReferences() {
      guard let target = labels.offset(of: label) else { preconditionFailure("a label was not bound") }
      resolve(at: Int(place), target)
    }
    precondition(!failedToReach, "a reference does not reach its label")
    return buffer.take()
  }

  // MARK: Writing again

  /// A place in the code to go back to.
  public struct Position: BitwiseCopyable {
    let count: Int
    let labels: LabelTable.Mark
  }

  public var position: Position { Position(count: offset, labels: labels.mark) }

  /// Forgets what has been written since then, and the labels made since then. Of older labels none has been bound since,
  /// and none but distant ones has been referred to.
  public mutating func goBack(to position: Position) {
    buffer.shorten(to: position.count)
    labels.goBack(to: position.labels)
    failedToReach = false
  }

  /// Forgets the last instruction, which is not one that refers to a label.
  @inline(__always)
  public mutating func takeBack() { buffer.shorten(to: offset &- 4) }

  // MARK: References

  /// The distance, in words, from a reference to the unbound label's reference before it; 0 if there is none.
  private func distanceToReferenceBefore(at place: Int) -> Int {
    let instruction = buffer.word(at: place)
    let field = Field(of: instruction)
    guard field == .pair else { return field.decode(instruction) }
    return Int(instruction &>> 5 & 0xFFFF | (buffer.word(at: place &+ 4) &>> 5 & 0xFFFF) &<< 16)
  }

  private mutating func resolve(at place: Int, _ target: Int) {
    let instruction = buffer.word(at: place)
    let field = Field(of: instruction)
    let words = (target &- place) &>> 2
    if field == .pair {
      patchHalfword(at: place, words)
      patchHalfword(at: place &+ 4, words &>> 16)
    } else if field.holds(words) {
      buffer.patch32(at: place, instruction & ~field.encode(-1) | field.encode(words))
    } else {
      failedToReach = true
    }
  }

  private mutating func patchHalfword(at place: Int, _ value: Int) {
    let bits = (UInt32(truncatingIfNeeded: value) & 0xFFFF) &<< 5
    buffer.patch32(at: place, buffer.word(at: place) & ~0x1F_FFE0 | bits)
  }

  /// Notes that the next instruction refers to the unbound label; returns the distance to the reference before it.
  private mutating func link(_ label: Label, _ field: Field) -> Int {
    let before = labels.link(label, at: offset)
    if before == LabelTable.noReference { return 0 }
    let words = (offset &- Int(before)) &>> 2
    // The field has no sign here, so it falls short only where references of different kinds follow one another.
    if words &>> field.width == 0 { return words }
    failedToReach = true
    return 0
  }

  /// Writes an instruction that refers to a label, in the one form that there is.
  @inline(__always)
  private mutating func reference(_ instruction: UInt32, _ field: Field, _ label: Label) {
    let words: Int
    if let target = labels.offset(of: label) {
      words = (target &- offset) &>> 2
      if !field.holds(words) { failedToReach = true }
    } else {
      words = link(label, field)
    }
    word(instruction | field.encode(words))
  }

  /// Writes a branch that becomes its opposite by flipping one bit; or, where it would not reach, the opposite one over
  /// a `b`.
  @inline(__always)
  private mutating func branch(
    _ instruction: UInt32, opposite flip: UInt32, _ field: Field, _ label: Label
  ) {
    if let target = labels.offset(of: label) {
      let words = (target &- offset) &>> 2
      if field.holds(words) {
        word(instruction | field.encode(words))
        return
      }
    } else if !isLong {
      word(instruction | field.encode(link(label, field)))
      return
    }
    word((instruction ^ flip) | field.encode(2))
    b(label)
  }

  public mutating func b(_ label: Label) { reference(0x1400_0000, .bits26, label) }
  public mutating func bl(_ label: Label) { reference(0x9400_0000, .bits26, label) }

  /// - Parameter condition: not `al`.
  public mutating func b(_ condition: A64Condition, _ label: Label) {
    assert(condition != .al, "no opposite")
    branch(0x5400_0000 | UInt32(condition.rawValue), opposite: 1, .bits19, label)
  }
  /// Branches if the register is zero; if it is not.
  public mutating func cbz(_ wide: Bool, _ t: UInt8, _ label: Label) {
    branch(sf(wide) | 0x3400_0000 | x(t), opposite: 0x0100_0000, .bits19, label)
  }
  public mutating func cbnz(_ wide: Bool, _ t: UInt8, _ label: Label) {
    branch(sf(wide) | 0x3500_0000 | x(t), opposite: 0x0100_0000, .bits19, label)
  }
  /// Branches if a bit of the register, 0 to 63, is zero; if it is one.
  public mutating func tbz(_ t: UInt8, bit: UInt8, _ label: Label) {
    branch(testBit(0x3600_0000, t, bit), opposite: 0x0100_0000, .bits14, label)
  }
  public mutating func tbnz(_ t: UInt8, bit: UInt8, _ label: Label) {
    branch(testBit(0x3700_0000, t, bit), opposite: 0x0100_0000, .bits14, label)
  }

  @inline(__always)
  private func testBit(_ instruction: UInt32, _ t: UInt8, _ bit: UInt8) -> UInt32 {
    assert(bit < 64, "no such bit")
    return instruction | UInt32(bit &>> 5) &<< 31 | UInt32(bit & 31) &<< 19 | x(t)
  }

  /// A forward branch over less than 1 MiB, to where it is landed.
  public mutating func shortBranch(_ condition: A64Condition) -> ShortJump {
    word(0x5400_0000 | UInt32(condition.rawValue))
    return ShortJump(end: offset)
  }

  /// The branch goes to the next instruction.
  public mutating func land(_ jump: ShortJump) {
    let place = jump.end &- 4
    let words = (offset &- place) &>> 2
    precondition(Field.bits19.holds(words), "a short branch reaches 1 MiB")
    buffer.patch32(at: place, buffer.word(at: place) | Field.bits19.encode(words))
  }

  /// d = the label's address, which is less than 1 MiB away. (`adrp` is not here: code may be copied to any multiple of 64
  /// bytes, and that changes distances between pages.)
  public mutating func adr(_ d: UInt8, _ label: Label) { reference(0x1000_0000 | x(d), .bits19, label) }

  /// d = the label's address, by `adr`, or in long mode by four instructions. Neither register is the zero register.
  public mutating func address(_ d: UInt8, _ label: Label, scratch: UInt8) {
    guard isLong else {
      adr(d, label)
      return
    }
    assert(d != scratch, "two registers are needed")
    let words: Int
    if let target = labels.offset(of: label) {
      words = (target &- offset) &>> 2
    } else {
      words = link(label, .pair)
    }
    movz(false, scratch, UInt16(truncatingIfNeeded: words))
    movk(false, scratch, UInt16(truncatingIfNeeded: words &>> 16), shift: 16)
    // The address of the first of the two, to which the distance is added.
    word(0x1000_0000 | Field.bits19.encode(-2) | x(d))
    arithmetic(.add, true, d, d, scratch, .sxtw, 2)
  }

  /// Loads what lies at the label, which is less than 1 MiB away.
  public mutating func ldr(_ op: A64Literal, _ t: UInt8, _ label: Label) {
    reference(op.rawValue | (op.isVector ? v(t) : x(t)), .bits19, label)
  }

  /// A table entry: the 32-bit distance in bytes from `base` to `label`; both are bound.
  public mutating func tableEntry(_ label: Label, relativeTo base: Label) {
    guard let start = labels.offset(of: base), let target = labels.offset(of: label) else {
      preconditionFailure("a table is written when it and its targets are bound")
    }
    word(UInt32(truncatingIfNeeded: target &- start))
  }
}
