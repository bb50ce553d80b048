import WasmISA

/// A machine register: below `Registers.firstFloat` an integer one, from there on one for floating point and vectors, each
/// class in the processor's own numbering.
public typealias Register = UInt8

/// How registers are numbered, on every processor.
public enum Registers {
  /// Of each class there are at most as many.
  public static var firstFloat: Register { 32 }
  /// The numbers of registers are below this one.
  public static var count: Int { 64 }

  /// Whether a register is for floating point and vectors.
  @inlinable @inline(__always)
  public static func isFloat(_ register: Register) -> Bool { register >= firstFloat }
}

/// A set of machine registers, bit n for register n.
@frozen
public struct RegisterSet: Sendable, Equatable {
  public var bits: UInt64

  @inlinable @inline(__always)
  public init(bits: UInt64 = 0) { self.bits = bits }

  /// The set of the registers listed; for tables, not for hot paths.
  public init(_ registers: [Register]) {
    bits = registers.reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// The set of these floating-point registers, bit n for the one that the processor calls n.
  @inlinable @inline(__always)
  public init(floats: UInt32) { bits = UInt64(floats) &<< UInt64(Registers.firstFloat) }

  /// The set of one or two registers.
  @inlinable @inline(__always)
  public init(of a: Register, _ b: Register? = nil) {
    bits = 1 &<< UInt64(a)
    if let b { bits |= 1 &<< UInt64(b) }
  }

  /// Whether a register is a member.
  @inlinable @inline(__always)
  public func contains(_ register: Register) -> Bool { bits &>> UInt64(register) & 1 != 0 }
  @inlinable @inline(__always)
  public mutating func insert(_ register: Register) { bits |= 1 &<< UInt64(register) }
  @inlinable @inline(__always)
  public mutating func remove(_ register: Register) { bits &= ~(1 &<< UInt64(register)) }
  @inlinable @inline(__always)
  public func union(_ other: RegisterSet) -> RegisterSet { RegisterSet(bits: bits | other.bits) }
  @inlinable @inline(__always)
  public func intersection(_ other: RegisterSet) -> RegisterSet { RegisterSet(bits: bits & other.bits) }
  @inlinable @inline(__always)
  public func subtracting(_ other: RegisterSet) -> RegisterSet { RegisterSet(bits: bits & ~other.bits) }
  @inlinable @inline(__always)
  public var isEmpty: Bool { bits == 0 }
  @inlinable @inline(__always)
  public var count: Int { bits.nonzeroBitCount }
  /// The member with the lowest number; the set is not empty.
  @inlinable @inline(__always)
  public var first: Register { UInt8(truncatingIfNeeded: bits.trailingZeroBitCount) }
}

/// Who takes the stack arguments of a call off the stack.
///
/// A function that ends in a tail call returns with the arguments of whoever it has called last, so its caller
/// cannot know how much is there. docs/decisions/0001-tail-call-abi.md weighs the answers.
public enum StackDiscipline: String, CaseIterable, Sendable {
  /// The callee, with the return instruction: SP is T when the caller goes on.
  case calleePops = "callee-pops"
  /// The callee, by moving the return address to the top of the area and returning plainly.
  case calleeRelocates = "callee-relocates"
  /// Nobody: the caller recovers SP from a frame pointer, unless it knows that its callee makes no tail calls.
  case callerRestores = "caller-restores"
}

/// The internal calling convention of one processor: what each register is for.
///
/// Generated code, thunks and runtime have this table and nothing else in common about registers. It is plain
/// data, so that the compiler's uses of it fold to constants. The rules around it are those of docs/abi.md: the
/// instance is hidden argument 0, the callee pops its stack arguments, and stack results lie just above them in
/// the caller's frame.
public struct Convention: Sendable {
  /// The callee's instance at entry. Volatile.
  public var instance: Register
  /// Integer and reference arguments, in order of use.
  public var integerArguments: InlineArray<8, Register>
  /// Float and vector arguments, in order of use.
  public var floatArguments: InlineArray<8, Register>
  /// Integer and reference results.
  public var integerResults: InlineArray<6, Register>
  public var floatResults: InlineArray<8, Register>
  /// Preserved by every function; all others are volatile.
  public var calleeSaved: RegisterSet
  /// Holds the target of an indirect (tail) call, from the checks to the jump. Never an argument, never
  /// preserved, never scratch for argument moves.
  public var target: Register
  /// Where a call leaves the return address; nil if it pushes that.
  public var linkRegister: Register?
  /// Recovers SP where the discipline needs that. Preserved in any case.
  public var framePointer: Register
  /// Integer and float scratch registers of the emitter; they hold nothing between two emitted operations.
  public var scratch: Register
  public var floatScratch: Register
  public var secondFloatScratch: Register

  /// x86-64. Registers that instructions use implicitly (rax, rcx, rdx) come last among the arguments, so that
  /// they are free for temporaries; r14 and r15 are arguments rather than preserved because threaded code
  /// passes its machine state in arguments.
  public static var x64: Convention {
    Convention(
      instance: 7,  // rdi
      integerArguments: [6, 8, 9, 14, 15, 2, 1, 0],  // rsi r8 r9 r14 r15 rdx rcx rax
      floatArguments: [32, 33, 34, 35, 36, 37, 38, 39],  // xmm0–xmm7
      integerResults: [0, 2, 1, 6, 8, 9],  // rax rdx rcx rsi r8 r9
      floatResults: [32, 33, 34, 35, 36, 37, 38, 39],
      calleeSaved: RegisterSet(bits: 1 << 3 | 1 << 5 | 1 << 12 | 1 << 13),  // rbx rbp r12 r13
      target: 10,  // r10
      linkRegister: nil,
      framePointer: 5,  // rbp
      scratch: 11,  // r11
      floatScratch: 47,  // xmm15
      secondFloatScratch: 46)  // xmm14
  }

  /// AArch64. The instance and the next four arguments are where C wants those of services. Branches by way of x16 and x17
  /// are those that landing pads accept; x15 is the emitter's own, and x18 the system's on some.
  public static var a64: Convention {
    Convention(
      instance: 0,
      integerArguments: [1, 2, 3, 4, 5, 6, 7, 8],
      floatArguments: [32, 33, 34, 35, 36, 37, 38, 39],  // v0–v7
      integerResults: [9, 10, 11, 12, 13, 14],
      floatResults: [32, 33, 34, 35, 36, 37, 38, 39],
      calleeSaved: RegisterSet(bits: 0x1FF8_0000),  // x19–x28
      target: 16,
      linkRegister: 30,
      framePointer: 29,
      scratch: 17,
      floatScratch: 63,  // v31
      secondFloatScratch: 62)  // v30
  }
}

/// Where the convention puts one argument or result.
@frozen
public struct Place: Sendable, Equatable {
  /// A register, or `Registers.count` + the number of an 8-byte stack slot of the area.
  public let bits: UInt32

  @inlinable
  static var firstSlot: UInt32 { UInt32(Registers.count) }

  @inlinable @inline(__always)
  public init(register: Register) { bits = UInt32(register) }
  @inlinable @inline(__always)
  public init(slot: Int) { bits = Self.firstSlot &+ UInt32(truncatingIfNeeded: slot) }

  /// Whether the place is a register rather than a stack slot.
  @inlinable @inline(__always)
  public var isRegister: Bool { bits < Self.firstSlot }
  @inlinable @inline(__always)
  public var register: Register { UInt8(truncatingIfNeeded: bits) }
  /// The slot's number, counted upwards from the area's lowest address.
  @inlinable @inline(__always)
  public var slot: Int { Int(bits &- Self.firstSlot) }
}

/// Where all values of one signature go, and how much stack they take.
///
/// A vector on the stack takes two slots, of which the first is even, so that it is aligned.
///
/// ```
///  high   result slots    [T, T + resultBytes)         slot i at T + 8 i, reserved by the caller
///   T ->  ---------------------------------------------
///         argument slots  [T − argumentBytes, T)       slot i at T − argumentBytes + 8 i
///         return address  T − argumentBytes − 8        <- SP at entry
/// ```
///
/// On return SP equals T: the callee has popped the return address and its arguments. Where the return address comes in a
/// register, SP at entry is T − argumentBytes.
public struct SignatureLayout: Sendable, Equatable {
  public var parameters: [Place]
  public var results: [Place]
  /// Bytes of the argument area, a multiple of 16.
  public var argumentBytes: Int
  /// Bytes of the result area, a multiple of 16.
  public var resultBytes: Int

  /// Places the values of a signature: each takes the next free register of its class, then a stack slot.
  /// O(parameters + results).
  public init(_ type: FunctionType, convention: Convention) {
    (parameters, argumentBytes) = Self.place(
      type.parameters, convention.integerArguments, convention.floatArguments)
    (results, resultBytes) = Self.place(type.results, convention.integerResults, convention.floatResults)
  }

  private static func place<let integerCount: Int, let floatCount: Int>(
    _ types: [ValueType], _ integers: InlineArray<integerCount, Register>,
    _ floats: InlineArray<floatCount, Register>
  ) -> (places: [Place], bytes: Int) {
    var places: [Place] = []
    places.reserveCapacity(types.count)
    var integer = 0
    var float = 0
    var slot = 0
    for type in types {
      if type.isFloat {
        if float < floats.count {
          places.append(Place(register: floats[float]))
          float += 1
          continue
        }
      } else if integer < integers.count {
        places.append(Place(register: integers[integer]))
        integer += 1
        continue
      }
      let isVector = type == .v128
      if isVector { slot += slot & 1 }
      places.append(Place(slot: slot))
      slot += isVector ? 2 : 1
    }
    return (places, (slot * 8 + 15) & ~15)
  }
}

/// Where the values of a signature are in the buffer of 8-byte words through which they go to the host and come from
/// there. Vectors take two words.
public struct BufferLayout: Sendable, Equatable {
  /// The first word of each parameter, and of each result: results take the place of the parameters.
  public var parameters: [Int]
  public var results: [Int]
  /// Words of the buffer.
  public var count: Int

  /// O(parameters + results).
  public init(_ type: FunctionType) {
    let (ofParameters, ofResults): (Int, Int)
    (parameters, ofParameters) = Self.place(type.parameters)
    (results, ofResults) = Self.place(type.results)
    count = max(ofParameters, ofResults)
  }

  private static func place(_ types: [ValueType]) -> (starts: [Int], count: Int) {
    var count = 0
    let starts = types.map { type in
      defer { count += type == .v128 ? 2 : 1 }
      return count
    }
    return (starts, count)
  }
}

extension ValueType {
  /// Whether values of this type live in floating-point registers.
  @inlinable @inline(__always)
  public var isFloat: Bool { kind == .f32 || kind == .f64 || kind == .v128 }
}
