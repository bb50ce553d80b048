import VMLayout
import WasmISA

/// The part of the seam that is about vectors of 128 bits.
///
/// Any result register may be that of any operand: sequences read their operands through scratch registers and write the
/// result last, or when nothing reads that operand any more. So the core needs no rule for single opcodes.
///
/// An opcode is passed as it is. Those of one family are emitted alike, by what the target's table says of them.
protocol VectorTarget: ~Copyable {
  // MARK: Constants
  /// The number by which operands, `constant` and `storeConstant` name a constant in the current function. All zeros
  /// has the number 0 in every function.
  mutating func number(of vector: Vector) -> UInt64
  /// The constant with a number.
  func vector(_ number: UInt64) -> Vector

  // MARK: Operations
  /// What an operation takes from elsewhere than registers: of one of the families `simdBinary`, `simdCompare`,
  /// `simdUnary`, `simdConvert` and `simdTernary`.
  static func traits(of opcode: Opcode) -> VectorTraits
  /// d = op a: `simdUnary` and `simdConvert`. This and the following return the offset of the instruction that
  /// may fault, where an operand is an address.
  @discardableResult
  mutating func vector(_ opcode: Opcode, _ d: Register, _ a: VectorOperand) -> Int
  /// d = a op b: `simdBinary` and `simdCompare`. At most one operand is not in a register, one that the traits allow.
  @discardableResult
  mutating func vector(_ opcode: Opcode, _ d: Register, _ a: VectorOperand, _ b: VectorOperand) -> Int
  /// `simdTernary`. Likewise.
  @discardableResult
  mutating func vector(
    _ opcode: Opcode, _ d: Register, _ a: VectorOperand, _ b: VectorOperand, _ c: VectorOperand
  ) -> Int
  /// `simdShift`; the count is taken modulo the lane's width. A count in a register keeps its register.
  mutating func shift(_ opcode: Opcode, _ d: Register, _ a: Register, _ count: ShiftCount)
  /// What a pattern takes from elsewhere than registers.
  static func traits(of pattern: ShufflePattern) -> VectorTraits
  /// d = the lanes that a pattern takes from a and b; an operand that it does not read may be anything. Returns the
  /// offset of the instruction that may fault.
  @discardableResult
  mutating func shuffle(_ pattern: ShufflePattern, _ d: Register, _ a: VectorOperand, _ b: VectorOperand)
    -> Int

  // MARK: Scalars
  /// Sets the flags for `v128.any_true` or an `all_true`; returns the condition that stands for 1.
  mutating func test(_ opcode: Opcode, _ a: Register) -> Condition
  /// d = the sign bits of all lanes.
  mutating func bitmask(_ opcode: Opcode, _ d: Register, _ a: Register)
  /// d = the scalar in all lanes.
  mutating func splat(_ opcode: Opcode, _ d: Register, _ a: Register)
  mutating func extractLane(_ opcode: Opcode, _ lane: Int, _ d: Register, _ a: Register)
  /// d = a with the scalar s in a lane.
  mutating func replaceLane(_ opcode: Opcode, _ lane: Int, _ d: Register, _ a: Register, _ s: Register)

  // MARK: Memory
  /// `simdLoad`. This and the following return the offset of the instruction that may fault, as `Target.load` does.
  mutating func loadVector(_ opcode: Opcode, _ d: Register, _ address: LinearAddress) -> Int
  /// `v128.store`.
  mutating func storeVector(_ address: LinearAddress, _ s: Register) -> Int
  /// d = a with a lane from memory.
  mutating func loadLane(
    _ opcode: Opcode, _ lane: Int, _ d: Register, _ a: Register, _ address: LinearAddress
  ) -> Int
  mutating func storeLane(_ opcode: Opcode, _ lane: Int, _ address: LinearAddress, _ s: Register) -> Int
}

/// 128 bits, as two little-endian halves.
struct Vector: Hashable, BitwiseCopyable {
  var low: UInt64
  var high: UInt64

  static var zero: Vector { Vector(low: 0, high: 0) }
  static var ones: Vector { Vector(low: .max, high: .max) }

  /// Byte i is lane i of shape i8x16.
  subscript(index: Int) -> UInt8 {
    get { UInt8(truncatingIfNeeded: (index < 8 ? low : high) &>> UInt64(8 &* (index & 7))) }
    set {
      let shift = UInt64(8 &* (index & 7))
      let mask: UInt64 = 0xFF &<< shift
      if index < 8 {
        low = low & ~mask | UInt64(newValue) &<< shift
      } else {
        high = high & ~mask | UInt64(newValue) &<< shift
      }
    }
  }
}

/// Where an operation takes an operand from.
enum VectorOperand {
  case register(Register)
  /// The 16 bytes at a stack slot, as offset from the stack pointer.
  case slot(Int)
  case constant(Vector)
  /// 16 bytes in a linear memory, which `VectorTraits.readsWhole` allows.
  case address(LinearAddress)
}

extension VectorOperand {
  /// The register in which the operand has to be.
  @inline(__always)
  var requiredRegister: Register {
    guard case .register(let register) = self else {
      preconditionFailure("the operand has to be in a register")
    }
    return register
  }
}

/// What an operation takes from elsewhere than registers.
struct VectorTraits {
  enum Memory: UInt8 {
    case none
    /// The last operand only, or the first only; or either, since they may change places.
    case last, first, either
  }

  /// Which operand may be a slot or a constant.
  var memory: Memory
  /// Whether it may be an address, too: all 16 bytes of that operand are read, at once and once only.
  var readsWhole: Bool
}

/// The second operand of a shift.
enum ShiftCount {
  case register(Register)
  case constant(UInt32)
}
