import Assembler
import VMLayout
import WasmISA

/// The seam between the compiler and one machine: everything that emits bytes.
///
/// Data crosses it, control does not: a target never looks at the value stack or at which registers are
/// free. The core allocates registers as `TargetDescription` asks, then has the instruction emitted. `wide`
/// selects 64-bit operation. An i32 in a register has zero upper bits before and after every member here.
///
/// Stack addresses are byte offsets from the stack pointer; they may be negative (the red zone of a
/// function without a frame).
protocol Target: VectorTarget, ~Copyable {
  /// What each register is for.
  static var description: TargetDescription { get }

  /// Whether an instruction can hold a number of 64 bits, or of 32 with their sign: then `RightOperand` may be immediate.
  static func isImmediate(_ value: Int64, for use: ImmediateUse, wide: Bool) -> Bool
  /// Whether an operation writes its result when it has read all operands, so that it may go to the register of any.
  static func writesLate(_ op: Opcode.IntBinary) -> Bool
  static func writesLate(_ op: Opcode.FloatBinary) -> Bool

  /// The assembler's name of a register.
  static func name(of register: Register) -> String

  /// Room for this much code is made at once; it grows beyond it as it must.
  init(expectedBytes: Int)
  /// A function begins here, whose entry has been bound.
  mutating func beginFunction()
  /// Whether that function, which is finished, has to be compiled once more, since its parts turned out to be too far from
  /// each other. It has been forgotten then.
  mutating func hasToRepeat() -> Bool
  /// Offset of the next instruction.
  var offset: Int { get }
  /// Gives up everything emitted so far.
  mutating func takeCode() -> CodeBytes

  // MARK: Labels and control
  mutating func makeLabel() -> Label
  /// A label for a function's entry: calls from everywhere refer to it.
  mutating func makeEntryLabel() -> Label
  mutating func bind(_ label: Label)
  func offset(of label: Label) -> Int?
  mutating func jump(_ label: Label)
  /// Jumps when the flags say so; see `Condition` for which operation has set them.
  mutating func branch(_ condition: Condition, _ label: Label)
  /// The same over less than 128 bytes, to where it is landed; not for floats.
  mutating func shortBranch(_ condition: Condition) -> ShortJump
  /// The jump goes to the next instruction.
  mutating func land(_ jump: ShortJump)
  /// Jumps through a table: entry `index` of `count`, beyond them to `otherwise`. Uses scratch and target
  /// registers; `index` may be either.
  mutating func branchTable(_ index: Register, count: Int, table: Label, otherwise: Label)
  /// The entries of a jump table; all targets are bound.
  mutating func emitTable(_ table: Label, _ targets: UnsafeBufferPointer<Label>)
  /// An instruction that always faults; returns its offset.
  mutating func trap() -> Int
  mutating func alignFunction()
  /// Pads, if that pays, so that the code of a loop of `length` bytes of WebAssembly, which comes next, lies in one line of
  /// the processor's cache of code. Leaves the flags alone.
  mutating func keepLoopTogether(_ length: Int)
  /// Pads, if it must, so that a processor remembers two ways to here differently: through a branch that ends at
  /// `branchEnd` and goes to `arm`, or past it and through a jump that ends where `arm` starts. Leaves the flags alone.
  mutating func tellApart(arm: Int, behind branchEnd: Int)
  /// Emits what the function's code refers to: the constants that it loads.
  mutating func finishFunction()

  // MARK: Frames
  mutating func adjustStackPointer(_ bytes: Int)
  /// Goes to the label of the overflow trap when the stack cannot hold `bytes` more.
  mutating func checkStack(_ bytes: Int, exhausted: Label)
  /// register = SP.
  mutating func stackAddress(_ register: Register)
  /// register = the address of a stack slot.
  mutating func slotAddress(_ register: Register, slot: Int)
  /// SP = register − bytes.
  mutating func setStackPointer(_ register: Register, minus bytes: Int)
  /// Stores the instance in a slot and, where the link register has the return address, that in the slot above.
  mutating func saveInstance(slot: Int)
  /// Gives up a frame of so many bytes and returns, with so many bytes of arguments above the frame; the link register, if
  /// there is one, has the return address. Returns the offset from which on the frame is gone, and T − SP there.
  mutating func leave(frame bytes: Int, arguments: Int, _ discipline: StackDiscipline) -> (
    offset: Int, depth: Int
  )
  /// Sets `count` 8-byte stack slots to zero, upwards from `offset`. Uses scratch and target registers.
  mutating func zeroSlots(at offset: Int, count: Int)

  // MARK: Moves
  mutating func move(_ kind: ValueType.Kind, _ d: Register, _ s: Register)
  mutating func load(_ kind: ValueType.Kind, _ d: Register, slot: Int)
  mutating func store(_ kind: ValueType.Kind, slot: Int, _ s: Register)
  mutating func constant(_ kind: ValueType.Kind, _ d: Register, _ bits: UInt64)
  /// Unlike `constant`, leaves the flags alone, as moves, loads and stores do.
  mutating func constantKeepingFlags(_ kind: ValueType.Kind, _ d: Register, _ bits: UInt64)
  /// Uses the scratch register where the bits do not fit an immediate.
  mutating func storeConstant(_ kind: ValueType.Kind, slot: Int, _ bits: UInt64)

  // MARK: Records (instances, tables, function references)
  /// Loads a 4- or 8-byte field; returns the instruction's offset.
  @discardableResult
  mutating func loadField(_ wide: Bool, _ d: Register, _ base: Register, _ field: Int) -> Int
  mutating func fieldAddress(_ d: Register, _ base: Register, _ field: Int)
  /// Loads (stores) a value of a type at base + field.
  mutating func loadValue(_ kind: ValueType.Kind, _ d: Register, _ base: Register, _ field: Int)
  mutating func storeValue(_ kind: ValueType.Kind, _ base: Register, _ field: Int, _ s: Register)
  /// Loads (stores) the 8-byte element `index` of the array at base + field.
  mutating func loadElement(_ d: Register, _ base: Register, _ field: Int, _ index: Register)
  mutating func storeElement(_ base: Register, _ field: Int, _ index: Register, _ s: Register)
  /// Compares a 4-byte field with a constant for `.equal`; returns the instruction's offset.
  @discardableResult
  mutating func compareField(_ base: Register, _ field: Int, _ value: UInt32) -> Int
  /// The same in a record that lies so many bytes, which the index says, from the base.
  mutating func compareField(_ base: Register, _ index: Register, _ field: Int, _ value: UInt32)
  /// Compares a register with a 4- or 8-byte field, unsigned; returns the instruction's offset.
  @discardableResult
  mutating func compare(_ wide: Bool, _ a: Register, _ base: Register, field: Int) -> Int

  // MARK: Heap objects
  /// d = the address of a new object of so many bytes, or one for an array of so many elements of 2^shift bytes. Goes to
  /// the label where there is no room for it. Uses scratch and target registers.
  mutating func allocate(_ d: Register, _ instance: Register, bytes: Int, noRoom: Label)
  mutating func allocate(
    _ d: Register, _ instance: Register, length: Register, shift: UInt8, noRoom: Label)
  /// Behind such a label, with registers as they were there: calls for room, and d = the object's address. All registers
  /// but scratch and target stay, and so many bytes below the stack pointer.
  mutating func makeRoom(_ d: Register, _ instance: Register, below bytes: Int)
  /// Writes an object's header.
  mutating func storeHeader(_ object: Register, row: UInt32, length: UInt32)
  mutating func storeHeader(_ object: Register, row: UInt32, length: Register)
  /// Sets the 8-byte words of an object between two offsets to zero. Uses scratch and target registers.
  mutating func clearWords(_ object: Register, from start: Int, to end: Int)
  /// Fills them with a vector, again and again. Uses scratch and target registers.
  mutating func fillWords(_ object: Register, from start: Int, to end: Int, _ pattern: Register)
  /// The same for the elements of an array, and the rest of its last word.
  mutating func fillElements(_ array: Register, length: Register, shift: UInt8, _ pattern: Register)
  /// d = the reference to the i31 that the lower 31 bits of `a` are.
  mutating func makeI31(_ d: Register, _ a: Register)

  // MARK: Calls
  mutating func call(_ label: Label)
  /// Calls, or jumps to, the code whose address lies at base + field.
  mutating func call(_ base: Register, field: Int)
  mutating func jump(_ base: Register, field: Int)
  /// Calls, or jumps to, what the function reference in the target register refers to, from code whose own
  /// instance is in the instance register. Returns the offset of the instruction that faults where it is null.
  ///
  /// Nearly all references belong to the caller's own instance. Loading it unconditionally would make everything
  /// that the callee reads through its instance wait for the table's element; a predicted branch does not.
  mutating func callReference() -> Int
  mutating func jumpReference()

  // MARK: Integers
  /// d = a op right. `right` is not `d` unless `d` is also `a` or the operation writes late.
  mutating func integer(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, _ right: RightOperand)
  /// Sets the flags for integer conditions.
  mutating func compare(_ wide: Bool, _ a: Register, _ right: RightOperand)
  /// Sets the flags for `.equal` and `.notEqual`, and for nothing else, by comparing with zero. Costs nothing where
  /// the instruction before has set them by its result in `a`.
  mutating func testZero(_ wide: Bool, _ a: Register)
  /// Sets the flags for `.equal` and `.notEqual` by comparing a & right with zero.
  mutating func testBits(_ wide: Bool, _ a: Register, _ right: RightOperand)
  /// d = a + b << shift, with a shift from 1 to `largestScale`.
  mutating func addScaled(_ wide: Bool, _ d: Register, _ a: Register, _ b: Register, shift: UInt8)
  mutating func unary(_ op: Opcode.IntUnary, _ wide: Bool, _ d: Register, _ a: Register)
  /// d = the condition as 0 or 1.
  mutating func set(_ condition: Condition, _ d: Register)
  /// d = condition ? s : d, for values of any kind.
  mutating func moveIf(_ condition: Condition, _ kind: ValueType.Kind, _ d: Register, _ s: Register)
  /// d = a divided by a register, or the remainder. With `DivisionRegisters`, the divisor is in none of them, and d and a
  /// are those; otherwise they may be any. `divisor` is its value where known, to leave out checks.
  mutating func divide(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, by register: Register,
    divisor: Int64?,
    traps: inout TrapEmitter)
  /// d = a divided by a constant, or the remainder. Where the division has an upper half, the register of remainders, if
  /// there is one, is free or `a` itself. Uses scratch and target registers.
  mutating func divide(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, by divisor: Int64,
    _ division: ConstantDivision)

  // MARK: Integers of 128 bits
  /// high:low += (−=) the addends, any immediates of 32 bits and slots among them. Neither addend is high or low.
  mutating func addWide(
    subtracts: Bool, _ low: Register, _ high: Register, _ lowAddend: RightOperand, _ highAddend: RightOperand)
  /// high:low = a · factor. With `DivisionRegisters`, low and a are the dividend's and high is the remainder's; otherwise low
  /// is neither a nor the factor.
  mutating func multiplyWide(
    signed: Bool, _ low: Register, _ high: Register, _ a: Register, by factor: RightOperand)

  // MARK: Floats
  /// d = a op b. `d` is neither of the two unless the operation writes late.
  mutating func float(
    _ op: Opcode.FloatBinary, _ double: Bool, _ d: Register, _ a: Register, _ b: FloatOperand)
  mutating func unary(_ op: Opcode.FloatUnary, _ double: Bool, _ d: Register, _ a: Register)
  /// Sets the flags; returns the condition that stands for the comparison.
  mutating func compare(
    _ op: Opcode.FloatCompare, _ double: Bool, _ a: Register, _ b: Register
  ) -> Condition

  /// Any conversion between scalars; `d` may be `a` where both are of one class. Uses scratch registers.
  mutating func convert(_ op: Opcode.Convert, _ d: Register, _ a: Register, traps: inout TrapEmitter)

  // MARK: Memory
  /// Goes to the label unless index + end, which may not fit a word, is at most the 8-byte field. Without an index, end
  /// alone, which is at most 2^32. Uses the scratch register.
  /// - Parameter mayBeShorter: whether the field may be less than end.
  mutating func checkEnd(
    _ index: Register?, _ end: UInt64, _ base: Register, field: Int, mayBeShorter: Bool, _ outOfBounds: Label)
  /// Goes to the label if the index is 2^32 or more, and perhaps if it is more than the limit, which is at most 2^32. Uses
  /// the scratch register.
  mutating func branchIfLarge(_ index: Register, limit: UInt64, _ outOfBounds: Label)
  /// Loads from base + index + offset; returns the offset of the instruction that may fault. Uses scratch.
  mutating func load(_ op: Opcode.Load, _ d: Register, _ address: LinearAddress) -> Int
  mutating func store(_ op: Opcode.Store, _ address: LinearAddress, _ s: StoredOperand) -> Int
  /// For targets that fold memory: d = d op the value at the address, for operations that commute and subtraction; sets
  /// flags like `compare`; d = a op the value, for add, sub, mul and div. Each returns the offset of the instruction that may fault.
  mutating func integer(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ address: LinearAddress
  ) -> Int
  mutating func compare(_ wide: Bool, _ a: Register, _ address: LinearAddress) -> Int
  mutating func float(
    _ op: Opcode.FloatBinary, _ double: Bool, _ d: Register, _ a: Register, _ address: LinearAddress
  ) -> Int
}

/// What a machine's registers are for, beyond the convention. Plain data: its uses fold to constants.
struct TargetDescription: Sendable {
  var convention: Convention
  /// Volatile integer registers that the compiler may use.
  var integers: RegisterSet
  var floats: RegisterSet
  /// Where a function without calls may keep locals; the rest stays for temporaries.
  var leafPins: RegisterSet
  var leafFloatPins: RegisterSet
  /// Where a function with calls may keep locals, saving them around each call. None is a result register.
  var savedAroundCalls: RegisterSet
  var floatsSavedAroundCalls: RegisterSet
  /// Preserved registers that should not be the base of an access with an index, if others are free.
  var poorBases: RegisterSet
  /// Where the one result of a block travels. Never pinned.
  var blockResult: Register
  var floatBlockResult: Register
  /// Where division and the product of 128 bits have their operands and results, if not in any registers.
  var division: DivisionRegisters?
  /// Where the count of a rotation is, if not in any register. Never the destination of one.
  var rotationCount: Register?
  /// Whether instructions take operands from memory: from stack slots, from linear memories, and constants.
  var foldsMemory: Bool
  /// By how much `addScaled` can shift.
  var largestScale: UInt8
  /// Bytes of a module within which calls reach.
  var largestCode: Int
  /// Arguments of runtime services behind the instance.
  var serviceArguments: InlineArray<4, Register>
  /// Bytes below the stack pointer that a function without a frame may use.
  var redZone: Int
  /// Bytes that `makeRoom` itself takes from the stack meanwhile.
  var roomFrame: Int
}

/// The registers of an integer division.
struct DivisionRegisters: Sendable {
  /// Where the dividend and then the quotient is; where the remainder is.
  var dividend: Register
  var remainder: Register
}

/// What an immediate is an operand of.
enum ImmediateUse {
  case sum, product, logical
  case shift
  case comparison

  init(_ op: Opcode.IntBinary) {
    switch op {
    case .add, .sub: self = .sum
    case .and, .or, .xor: self = .logical
    case .shl, .shrS, .shrU, .rotl, .rotr: self = .shift
    case .mul, .divS, .divU, .remS, .remU: self = .product
    }
  }
}

/// What the flags say after `compare`. Raw values are arranged so that flipping bit 0 negates.
enum Condition: UInt8 {
  case equal, notEqual
  case lessSigned, greaterOrEqualSigned
  case greaterSigned, lessOrEqualSigned
  case lessUnsigned, greaterOrEqualUnsigned
  case greaterUnsigned, lessOrEqualUnsigned
  /// Equal and ordered; unequal or unordered.
  case floatEqual, floatNotEqual

  @inline(__always)
  var negated: Condition { Condition(rawValue: rawValue ^ 1).unsafelyUnwrapped }

  /// The condition for the operands in exchanged places.
  var swapped: Condition {
    switch self {
    case .equal, .notEqual, .floatEqual, .floatNotEqual: return self
    case .lessSigned: return .greaterSigned
    case .greaterSigned: return .lessSigned
    case .lessOrEqualSigned: return .greaterOrEqualSigned
    case .greaterOrEqualSigned: return .lessOrEqualSigned
    case .lessUnsigned: return .greaterUnsigned
    case .greaterUnsigned: return .lessUnsigned
    case .lessOrEqualUnsigned: return .greaterOrEqualUnsigned
    case .greaterOrEqualUnsigned: return .lessOrEqualUnsigned
    }
  }

  init(_ op: Opcode.IntCompare) {
    switch op {
    case .eq: self = .equal
    case .ne: self = .notEqual
    case .ltS: self = .lessSigned
    case .ltU: self = .lessUnsigned
    case .gtS: self = .greaterSigned
    case .gtU: self = .greaterUnsigned
    case .leS: self = .lessOrEqualSigned
    case .leU: self = .lessOrEqualUnsigned
    case .geS: self = .greaterOrEqualSigned
    case .geU: self = .greaterOrEqualUnsigned
    }
  }
}

/// The second operand of an integer operation.
enum RightOperand {
  case register(Register)
  /// Of 32 bits with their sign.
  case immediate(Int64)
  /// A stack slot, as offset from the stack pointer. Only where the target folds memory, or a member says so.
  case slot(Int)
}

/// The second operand of a float operation. Others than registers are for targets that fold memory.
enum FloatOperand {
  case register(Register)
  /// For operations that write late: a stack slot, as offset from the stack pointer.
  case slot(Int)
  /// For operations that write late: a value, by its bits.
  case constant(UInt64)
}

/// An address in a linear memory: base + index + offset, where base and index are registers. What is reserved behind
/// the base, or has been checked, has room for it.
struct LinearAddress {
  var base: Register
  /// nil: the index is 0.
  var index: Register?
  /// log2 of what the index counts in, up to 4.
  var scale: UInt8 = 0
  var offset: UInt64
  /// Whether the access faults, and so traps, beyond the memory's end. Otherwise it has been checked.
  var isGuarded: Bool
  /// Whether the address is known to be a multiple of the bytes accessed.
  var isAligned = false
}

/// What a store writes.
enum StoredOperand {
  case register(Register)
  case constant(UInt64)
}

/// Trap sites of the module, and the out-of-line traps of the function being compiled.
struct TrapEmitter: ~Copyable {
  private(set) var sites: Buffer<TrapSite>
  /// By the code's raw value.
  private var labels = Buffer<Label>(capacity: TrapCode.allCases.count + 1)
  /// Likewise: the register that tells more, wherever the trap is reached from.
  private var details = Buffer<Register>(capacity: TrapCode.allCases.count + 1)

  init(expectedSites: Int) {
    sites = Buffer(capacity: expectedSites + 64)
    for _ in 0...TrapCode.allCases.count {
      labels.append(.none)
      details.append(TrapSite.noDetail)
    }
  }

  /// Notes that the instruction at `offset` may fault, what that means, and which register tells more.
  @inline(__always)
  mutating func site(_ code: TrapCode, at offset: Int, detail: Register = TrapSite.noDetail) {
    sites.append(TrapSite(offset: UInt32(truncatingIfNeeded: offset), code: code, detail: detail))
  }

  /// Forgets all sites but the first ones.
  mutating func forget(sitesFrom count: Int) { sites.count = count }

  /// The label of this function's out-of-line trap for `code`, which branches share.
  /// - Parameter detail: the register that tells more. If others name another one, none tells anything.
  mutating func label<T: Target & ~Copyable>(
    _ code: TrapCode, _ target: inout T, detail: Register = TrapSite.noDetail
  ) -> Label {
    let index = Int(code.rawValue)
    if labels[index] == .none {
      labels[index] = target.makeLabel()
      details[index] = detail
    } else if details[index] != detail {
      details[index] = TrapSite.noDetail
    }
    return labels[index]
  }

  /// Emits the out-of-line traps that the function has asked for.
  mutating func finishFunction<T: Target & ~Copyable>(_ target: inout T) {
    for code in TrapCode.allCases {
      let index = Int(code.rawValue)
      guard labels[index] != .none else { continue }
      target.bind(labels[index])
      site(code, at: target.trap(), detail: details[index])
      labels[index] = .none
    }
  }
}
