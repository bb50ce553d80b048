import Assembler

/// What writes constants behind a function, and refers to them.
protocol ConstantAssembler: ~Copyable {
  mutating func makeLabel() -> Label
  mutating func bind(_ label: Label)
  /// Fills up to a multiple of 8 or 16.
  mutating func alignConstants(to alignment: Int)
  /// The label stands for the last byte that has been written.
  mutating func bindBefore(_ label: Label)
  /// Writes eight bytes.
  mutating func doubleword(_ bits: UInt64)
}

/// The float constants of a function, which its code reads from memory behind it.
///
/// The first `capacity` different ones of a function are here; more of them go through an integer register.
struct ConstantPool {
  private static let capacity = 32

  private var bits = InlineArray<32, UInt64>(repeating: 0)
  private var labels = InlineArray<32, Label>(repeating: .none)
  private var count = 0

  /// Where 8 bytes are that begin with these; nil if the pool is full.
  mutating func label(_ wanted: UInt64, _ assembler: inout some ConstantAssembler & ~Copyable) -> Label? {
    for index in 0..<count where bits[index] == wanted { return labels[index] }
    guard count < Self.capacity else { return nil }
    bits[count] = wanted
    labels[count] = assembler.makeLabel()
    count += 1
    return labels[count - 1]
  }

  /// Writes the constants, and forgets them.
  mutating func emit(_ assembler: inout some ConstantAssembler & ~Copyable) {
    guard count > 0 else { return }
    assembler.alignConstants(to: 8)
    for index in 0..<count {
      assembler.bind(labels[index])
      assembler.doubleword(bits[index])
    }
    count = 0
  }
}

/// The vector constants of a function, each with a number. Those that its code reads from memory lie behind it.
struct VectorPool: ~Copyable {
  struct Entry: BitwiseCopyable {
    var vector: Vector
    /// Where it is in memory, and the byte before that; none as long as nothing refers to them.
    var label = Label.none
    var labelBefore = Label.none
  }

  /// How many of the latest constants are compared with a new one: a function may have many.
  private static var window: Int { 32 }

  private var entries: Buffer<Entry>
  private var isInMemory = false

  init() {
    entries = Buffer()
    entries.append(Entry(vector: .zero))
  }

  subscript(number: UInt64) -> Vector { entries[Int(truncatingIfNeeded: number)].vector }

  /// The number of a constant; that of zero is 0.
  mutating func number(of vector: Vector) -> UInt64 {
    if vector == .zero { return 0 }
    let first = max(1, entries.count - Self.window)
    var index = entries.count
    while index > first {
      index -= 1
      if entries[index].vector == vector { return UInt64(index) }
    }
    entries.append(Entry(vector: vector))
    return UInt64(entries.count - 1)
  }

  /// Where a constant lies, 16-byte aligned.
  mutating func label(_ vector: Vector, _ assembler: inout some ConstantAssembler & ~Copyable) -> Label {
    let index = Int(truncatingIfNeeded: number(of: vector))
    if entries[index].label == .none {
      entries[index].label = assembler.makeLabel()
      isInMemory = true
    }
    return entries[index].label
  }

  /// The byte before the one where a constant lies: for an instruction with an immediate.
  mutating func labelBefore(_ vector: Vector, _ assembler: inout some ConstantAssembler & ~Copyable) -> Label
  {
    let index = Int(truncatingIfNeeded: number(of: vector))
    if entries[index].labelBefore == .none {
      entries[index].labelBefore = assembler.makeLabel()
      isInMemory = true
    }
    return entries[index].labelBefore
  }

  /// Writes the constants that are read from memory, and forgets all.
  mutating func emit(_ assembler: inout some ConstantAssembler & ~Copyable) {
    if isInMemory {
      assembler.alignConstants(to: 16)
      for index in 0..<entries.count {
        let entry = entries[index]
        guard entry.label != .none || entry.labelBefore != .none else { continue }
        if entry.labelBefore != .none { assembler.bindBefore(entry.labelBefore) }
        if entry.label != .none { assembler.bind(entry.label) }
        assembler.doubleword(entry.vector.low)
        assembler.doubleword(entry.vector.high)
      }
      isInMemory = false
      entries[0] = Entry(vector: .zero)
    }
    entries.count = 1
  }
}
