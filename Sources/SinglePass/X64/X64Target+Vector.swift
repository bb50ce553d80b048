import Assembler
import VMLayout
import WasmISA

/// Operations on vectors that one form of instructions serves; see `VectorRow`.
extension X64Target: VectorTarget {
  // MARK: Constants

  mutating func number(of vector: Vector) -> UInt64 { vectors.number(of: vector) }
  func vector(_ number: UInt64) -> Vector { vectors[number] }

  /// d = a constant. Leaves the flags alone.
  mutating func constant(_ d: Register, _ vector: Vector) {
    if vector == .zero {
      assembler.vector(.pxor, d, d, d)
    } else if vector == .ones {
      assembler.vector(.pcmpeqd, d, d, d)
    } else {
      assembler.vector(.movups, d, 0, vectors.label(vector, &assembler))
    }
  }

  // MARK: Instructions

  /// An instruction whose last operand is anywhere; returns the offset of the instruction itself.
  @discardableResult
  mutating func emit(_ op: X64Vector, _ d: Register, _ a: Register, _ b: VectorOperand) -> Int {
    var start = assembler.offset
    switch b {
    case .register(let b): assembler.vector(op, d, a, b)
    case .slot(let offset): assembler.vector(op, d, a, slot(offset))
    case .constant(let vector): assembler.vector(op, d, a, vectors.label(vector, &assembler))
    case .address(let address):
      let m = operand(address)
      start = assembler.offset
      assembler.vector(op, d, a, m)
    }
    return start
  }

  @discardableResult
  mutating func emit(
    _ op: X64Vector, _ d: Register, _ a: Register, _ b: VectorOperand, immediate: UInt8
  ) -> Int {
    var start = assembler.offset
    switch b {
    case .register(let b): assembler.vector(op, d, a, b, immediate: immediate)
    case .slot(let offset): assembler.vector(op, d, a, slot(offset), immediate: immediate)
    case .constant(let vector):
      let label = vectors.labelBefore(vector, &assembler)
      assembler.vector(op, d, a, behind: label, immediate: immediate)
    case .address(let address):
      let m = operand(address)
      start = assembler.offset
      assembler.vector(op, d, a, m, immediate: immediate)
    }
    return start
  }

  /// The same with a constant as the last operand.
  mutating func emit(_ op: X64Vector, _ d: Register, _ a: Register, _ b: Vector) {
    assembler.vector(op, d, a, vectors.label(b, &assembler))
  }
  mutating func emit(_ op: X64Vector, _ d: Register, _ a: Register, _ b: Vector, immediate: UInt8) {
    let label = vectors.labelBefore(b, &assembler)
    assembler.vector(op, d, a, behind: label, immediate: immediate)
  }

  /// The same with the operands in the order that memory operands ask for.
  private mutating func emit(
    _ op: X64Vector, _ memory: VectorTraits.Memory, _ d: Register, _ a: VectorOperand, _ b: VectorOperand
  ) -> Int {
    switch (memory, a) {
    case (.first, _): return emit(op, d, b.requiredRegister, a)
    case (.last, _), (.none, _), (.either, .register): return emit(op, d, a.requiredRegister, b)
    case (.either, _): return emit(op, d, b.requiredRegister, a)
    }
  }

  /// The operand's register, or else this one after the operand has been loaded into it; `start` becomes the offset of
  /// that instruction.
  mutating func register(
    _ operand: VectorOperand, orLoadedInto register: Register, _ start: inout Int
  ) -> Register {
    if case .register(let register) = operand { return register }
    start = emit(.movups, register, 0, operand)
    return register
  }

  // MARK: Operations

  static func traits(of opcode: Opcode) -> VectorTraits {
    switch VectorRow(opcode) {
    case .op(_, let memory), .complement(_, let memory):
      return VectorTraits(memory: memory, readsWhole: true)
    case .immediate, .negation, .extreme, .notExtreme: return VectorTraits(memory: .last, readsWhole: true)
    case .lowHalf, .highHalf: return VectorTraits(memory: .last, readsWhole: false)
    case .halves: return VectorTraits(memory: .either, readsWhole: false)
    case .constant: return VectorTraits(memory: .none, readsWhole: false)
    case .sequence(let memory, let readsWhole):
      return VectorTraits(memory: memory, readsWhole: readsWhole && memory != .none)
    }
  }

  @discardableResult
  mutating func vector(_ opcode: Opcode, _ d: Register, _ a: VectorOperand) -> Int {
    switch VectorRow(opcode) {
    case .op(let op, _), .lowHalf(let op): return emit(op, d, 0, a)
    case .immediate(let op, let immediate): return emit(op, d, 0, a, immediate: immediate)
    case .constant(let op, let mask):
      emit(op, d, a.requiredRegister, mask.vector)
      return assembler.offset
    case .negation(let op):
      assembler.vector(.pxor, floatScratch, floatScratch, floatScratch)
      return emit(op, d, floatScratch, a)
    case .highHalf(let op):
      switch a {
      case .slot(let offset): return emit(op, d, 0, .slot(offset + 8))
      case .constant(let vector): return emit(op, d, 0, .constant(Vector(low: vector.high, high: 0)))
      case .register, .address: extendHigh(op, d, a.requiredRegister)
      }
      return assembler.offset
    case .sequence: return sequence(opcode, d, a)
    case .complement, .extreme, .notExtreme, .halves: preconditionFailure("the operation has two operands")
    }
  }

  @discardableResult
  mutating func vector(_ opcode: Opcode, _ d: Register, _ a: VectorOperand, _ b: VectorOperand) -> Int {
    switch VectorRow(opcode) {
    case .op(let op, let memory): return emit(op, memory, d, a, b)
    case .immediate(let op, let immediate): return emit(op, d, a.requiredRegister, b, immediate: immediate)
    case .complement(let op, let memory):
      let start = emit(op, memory, d, a, b)
      emit(.pxor, d, d, .ones)
      return start
    case .extreme(let op, let equal): return compareWithExtreme(op, equal, d, a.requiredRegister, b)
    case .notExtreme(let op, let equal):
      let start = compareWithExtreme(op, equal, d, a.requiredRegister, b)
      emit(.pxor, d, d, .ones)
      return start
    case .halves(let half, let op):
      emit(half, floatScratch, 0, a)
      emit(half, secondFloatScratch, 0, b)
      assembler.vector(op, d, floatScratch, secondFloatScratch)
      return assembler.offset
    case .sequence: return sequence(opcode, d, a, b)
    case .lowHalf, .highHalf, .constant, .negation: preconditionFailure("the operation has one operand")
    }
  }

  private mutating func compareWithExtreme(
    _ op: X64Vector, _ equal: X64Vector, _ d: Register, _ a: Register, _ b: VectorOperand
  ) -> Int {
    let start = emit(op, floatScratch, a, b)
    assembler.vector(equal, d, floatScratch, a)
    return start
  }
}
