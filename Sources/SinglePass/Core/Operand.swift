import Assembler
import VMLayout
import WasmISA

/// What the compiler knows of one operand on the stack: where its value is, not what it is.
///
/// ```
/// constant   known bits, no code yet
/// local      whatever the local holds now; the local is not written while such an operand lives
/// register   owned by this operand (or the home of a local that the very next opcode will set)
/// flags      a comparison just made, on top of the stack only, used up by the next opcode
/// slot       in the operand's own stack slot, which its height determines
/// ```
struct Operand: BitwiseCopyable {
  enum Form: UInt8 { case constant, local, register, flags, slot }

  var form: Form
  var kind: ValueType.Kind
  /// register: the register. flags: the raw `Condition`.
  var payload: UInt8
  /// local: its index. register: 1 if the value, an i64, is known to be below 2^32. Otherwise 0.
  var local: Int32
  /// constant: the bits; of a vector, the number that the target has given it. local: the stack index of the next lower
  /// operand that stands for the same local, or −1.
  var bits: UInt64

  static func constant(_ kind: ValueType.Kind, _ bits: UInt64) -> Operand {
    Operand(form: .constant, kind: kind, payload: 0, local: 0, bits: bits)
  }
  @inline(__always)
  static func register(_ kind: ValueType.Kind, _ register: Register) -> Operand {
    Operand(form: .register, kind: kind, payload: register, local: 0, bits: 0)
  }
  static func slot(_ kind: ValueType.Kind) -> Operand {
    Operand(form: .slot, kind: kind, payload: 0, local: 0, bits: 0)
  }
  static func flags(_ condition: Condition) -> Operand {
    Operand(form: .flags, kind: .i32, payload: condition.rawValue, local: 0, bits: 0)
  }

  var isFloat: Bool { kind.isFloat }

  /// Whether the value, in a register, is known to be below 2^32.
  var isSmall: Bool {
    get { form == .register && local != 0 }
    set { local = newValue ? 1 : 0 }
  }
}

extension ValueType.Kind {
  /// Whether values of this kind live in floating-point registers.
  @inline(__always)
  var isFloat: Bool { self == .f32 || self == .f64 || self == .v128 }
  /// Whether they take 64 bits or more, rather than 32.
  @inline(__always)
  var isWide: Bool { self != .i32 && self != .f32 }
}

/// Where a local of the function being compiled is.
struct LocalState: BitwiseCopyable {
  static let noRegister: Register = 0xFF

  var kind: ValueType.Kind
  /// The register that holds the local for the whole function, or `noRegister`.
  var pin: Register
  /// A register that still holds the parameter it arrived with, or a vector that the local was set to, or `noRegister`:
  /// valid until the register is wanted for something else, the local is written, or control flow divides or, behind
  /// a block, comes together.
  var cache: Register
  /// Whether the value that it has now, an i64, is known to be below 2^32; see `noteSmall`.
  var isSmall = false
  /// Its stack unit: where the local lives if it has no pin, and where a volatile pin is saved around
  /// calls.
  var home: Int32
  /// Stack index of the topmost operand that stands for this local, or −1.
  var reference: Int32

  var register: Register { pin != Self.noRegister ? pin : cache }
}

/// A structured control instruction that is open.
struct ControlFrame: BitwiseCopyable {
  enum Form: UInt8 { case function, block, loop, `if`, `else` }

  var form: Form
  /// Where branches go: the end, or for a loop its start.
  var label: Label
  /// For an `if`: where its else arm, or its end, starts.
  var elseLabel: Label
  /// Height of the operand stack below the parameters.
  var base: Int
  /// How many notes of small locals there were at its start.
  var smallLocals: Int
  var parameters: KindList
  var results: KindList
  /// Whether any branch goes to the label.
  var isUsed: Bool
  /// Whether the instance register is valid on every branch seen so far; for a loop, at its start.
  var instanceValid: Bool
  /// For an `if`: whether the instance register was valid at its start.
  var instanceValidAtStart: Bool
  /// For an `if` that a test of a reference's type decides: where the code of its branch ends; else −1.
  var typeBranchEnd: Int32 = -1
  /// For `br_table`: the number of the last table that made a stub for this label, and the stub.
  var tableNumber: Int32
  var tableStub: Label
  /// The innermost `try_table` around the block.
  var outerTry: UInt32

  /// What a branch to it carries.
  var labelTypes: KindList { form == .loop ? parameters : results }
}

/// Kinds of a sequence of values, in memory that outlives the function.
struct KindList: BitwiseCopyable {
  var base: UnsafePointer<ValueType.Kind>
  var count: Int

  @inline(__always)
  subscript(index: Int) -> ValueType.Kind { base[index] }
}
