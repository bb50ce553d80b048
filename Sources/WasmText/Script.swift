import Diagnostics
import WasmISA

/// A conformance script: the commands of a `.wast` file, in order.
public struct Script: Sendable {
  public var commands: [Command]

  public init(commands: [Command]) { self.commands = commands }
}

/// One command of a script.
public struct Command: Sendable {
  public enum Kind: Sendable {
    /// A module that is instantiated at once and becomes the current one.
    case module(ModuleSource)
    /// `module definition`: validated and remembered, not instantiated.
    case moduleDefinition(ModuleSource)
    /// `module instance`: a new instance of a definition; both names may be left out.
    case moduleInstance(instance: Name?, definition: Name?)
    case register(name: Name, module: Name?)
    case action(Action)
    case assertReturn(Action, [ResultPattern])
    case assertTrap(Action, message: Name)
    /// `assert_trap` of a module or a definition: instantiation has to trap.
    case assertModuleTrap(InstanceSource, message: Name)
    case assertExhaustion(Action, message: Name)
    case assertException(Action)
    case assertMalformed(ModuleSource, message: Name)
    case assertInvalid(ModuleSource, message: Name)
    case assertUnlinkable(InstanceSource, message: Name)
    case assertMalformedCustom(ModuleSource, message: Name)
    case assertInvalidCustom(ModuleSource, message: Name)
    /// A command of a proposal, which this runner knows but does not execute: its keyword, what that would take, and the
    /// instances that are not what they would be without it.
    case unsupported(keyword: String, need: String, changes: [Name] = [])
    /// `component`, which is not looked into; modules have no such name any more.
    case component(name: Name?)
    /// `input`: the commands of another file, which is never read.
    case input(name: Name?)
    /// `output`: writes a module to a file, which is never written.
    case output
  }

  public var kind: Kind
  public var position: Position
  /// The command's own bytes in the script.
  public var source: Range<Int>

  public init(kind: Kind, position: Position, source: Range<Int>) {
    self.kind = kind
    self.position = position
    self.source = source
  }

  /// All keywords that a command can have.
  public static let keywords = [
    "module", "register", "invoke", "get", "assert_return", "assert_trap", "assert_exhaustion",
    "assert_exception", "assert_malformed", "assert_invalid", "assert_unlinkable", "assert_malformed_custom",
    "assert_invalid_custom", "assert_suspension", "thread", "wait", "component", "input", "output",
  ]

  /// The command's keyword as scripts write it, such as `assert_return`; of an old spelling, today's.
  public var keyword: String {
    switch kind {
    case .module, .moduleInstance, .moduleDefinition: return "module"
    case .register: return "register"
    case .action(.invoke): return "invoke"
    case .action(.get): return "get"
    case .assertReturn: return "assert_return"
    case .assertTrap, .assertModuleTrap: return "assert_trap"
    case .assertExhaustion: return "assert_exhaustion"
    case .assertException: return "assert_exception"
    case .assertMalformed: return "assert_malformed"
    case .assertInvalid: return "assert_invalid"
    case .assertUnlinkable: return "assert_unlinkable"
    case .assertMalformedCustom: return "assert_malformed_custom"
    case .assertInvalidCustom: return "assert_invalid_custom"
    case .unsupported(let keyword, _, _): return keyword
    case .component: return "component"
    case .input: return "input"
    case .output: return "output"
    }
  }
}

extension Command.Kind {
  /// The module that the command holds.
  public var module: ModuleSource? {
    switch self {
    case .module(let module), .moduleDefinition(let module), .assertModuleTrap(.module(let module), _),
      .assertUnlinkable(.module(let module), _), .assertMalformed(let module, _),
      .assertInvalid(let module, _),
      .assertMalformedCustom(let module, _), .assertInvalidCustom(let module, _):
      module
    case .moduleInstance, .register, .action, .assertReturn, .assertTrap, .assertExhaustion, .assertException,
      .assertModuleTrap(.instance, _), .assertUnlinkable(.instance, _), .unsupported, .component, .input,
      .output:
      nil
    }
  }

  /// Whether the command expects its module to be malformed or invalid.
  public var refusesModule: Bool {
    switch self {
    case .assertMalformed, .assertInvalid, .assertMalformedCustom, .assertInvalidCustom: true
    default: false
    }
  }

  /// What the command carries out: an invocation, or reading a global.
  public var action: Action? {
    switch self {
    case .action(let action), .assertReturn(let action, _), .assertTrap(let action, _),
      .assertExhaustion(let action, _), .assertException(let action):
      action
    default: nil
    }
  }
}

/// Where a module in a script comes from.
public struct ModuleSource: Sendable {
  public enum Form: Sendable {
    /// A module in the script's own text: its bytes there, parsed only when the command is reached.
    /// `isBare`: module fields without an enclosing `(module …)`.
    case text(Range<Int>, isBare: Bool)
    /// The strings of `(module binary …)`, joined.
    case binary([UInt8])
    /// The strings of `(module quote …)`, joined: text that may be malformed.
    case quote([UInt8])
  }

  /// The script's name for it, without the dollar sign.
  public var name: Name?
  public var form: Form
  public var position: Position

  public init(name: Name?, form: Form, position: Position) {
    self.name = name
    self.form = form
    self.position = position
  }
}

/// What an assertion about instantiation instantiates.
public enum InstanceSource: Sendable {
  /// A module that the assertion holds. It becomes the latest definition, which `module instance` without names means;
  /// its own name is bound to nothing.
  case module(ModuleSource)
  /// `(module instance $name $definition)`. The instance is not kept, so nothing has its name afterwards.
  case instance(name: Name?, definition: Name?)
}

public enum Action: Sendable {
  /// Calls an export of a module, by default the current one.
  case invoke(module: Name?, export: Name, arguments: [Constant])
  /// Reads an exported global.
  case get(module: Name?, export: Name)

  /// The module that is named, and the export.
  public var target: (module: Name?, export: Name) {
    switch self {
    case .invoke(let module, let export, _), .get(let module, let export): return (module, export)
    }
  }
}

/// A value written in a script. Floats are bit patterns.
public enum Constant: Hashable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(bits: UInt32)
  case f64(bits: UInt64)
  /// The 128 bits as two little-endian halves.
  case v128(low: UInt64, high: UInt64)
  case null(HeapType)
  /// `ref.extern n`: the host's reference number n, as an external reference.
  case extern(UInt32)
  /// `ref.host n`: the same, internalised.
  case host(UInt32)
}

/// What a result may be.
public enum ResultPattern: Hashable, Sendable {
  case value(Constant)
  case f32(NaNPattern)
  case f64(NaNPattern)
  /// A vector of floats with at least one NaN pattern among its lanes.
  case f32x4([LanePattern<UInt32>])
  case f64x2([LanePattern<UInt64>])
  /// Integer lanes keep their shape for messages; they are compared as 128 bits.
  case v128(shape: VectorShape, low: UInt64, high: UInt64)
  /// `(ref.null)`: null of any type.
  case anyNull
  /// `(ref.func)`, `(ref.extern)`, `(ref.eq)`, … : any non-null reference of that kind.
  case reference(HeapType)
  /// `(either …)`: one of several.
  case either([ResultPattern])
}

public enum NaNPattern: Hashable, Sendable { case canonical, arithmetic }

public enum LanePattern<Bits: Hashable & Sendable>: Hashable, Sendable {
  case bits(Bits)
  case nan(NaNPattern)
}

public enum VectorShape: String, Hashable, Sendable {
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
}
