import WasmISA

/// A module as data: what the decoder reads, the encoder writes, and the text parser builds.
///
/// Code stays in its binary form: function bodies and constant expressions are ranges of `bytes`, so that
/// validator and compiler read them in place, once. In a decoded module `bytes` is the whole binary; in one
/// that comes from text it is an arena that the parser filled.
public struct Module: Sendable {
  /// Where code lives. All `CodeRange`s refer to it.
  public var bytes: [UInt8] = []

  /// All defined types, recursion groups laid end to end.
  public var types = PackedTypes()
  /// The groups, in order; together they cover `types` without a gap.
  public var recursionGroups: [Range<Int>] = []
  public var imports: [Import] = []
  /// Defined functions: the type index of each.
  public var functions: [UInt32] = []
  public var tables: [Table] = []
  public var memories: [MemoryType] = []
  /// Defined tags: the type index of each.
  public var tags: [UInt32] = []
  public var globals: [Global] = []
  public var exports: [Export] = []
  public var start: UInt32?
  public var elements: [ElementSegment] = []
  /// The content of the data count section, where there is one.
  public var dataCount: UInt32?
  public var data: [DataSegment] = []
  /// The bodies, one for each of `functions`.
  public var code: [FunctionBody] = []
  public var customs: [CustomSection] = []

  public init() {}
}

/// A range of a module's `bytes`: an expression, with its final `end`.
public typealias CodeRange = Range<Int>

/// What a module asks for, by two names.
public struct Import: Sendable {
  public var module: Name
  public var name: Name
  public var type: ExternType

  public init(module: Name, name: Name, type: ExternType) {
    self.module = module
    self.name = name
    self.type = type
  }
}

/// A table that a module defines.
public struct Table: Sendable {
  public var type: TableType
  /// The value of all elements at first; without one they are null.
  public var initializer: CodeRange?

  public init(type: TableType, initializer: CodeRange? = nil) {
    self.type = type
    self.initializer = initializer
  }
}

/// A global variable that a module defines.
public struct Global: Sendable {
  public var type: GlobalType
  public var initializer: CodeRange

  public init(type: GlobalType, initializer: CodeRange) {
    self.type = type
    self.initializer = initializer
  }
}

/// What a module offers under a name: something of one of its index spaces.
public struct Export: Sendable {
  public var name: Name
  public var kind: ExternKind
  public var index: UInt32

  public init(name: Name, kind: ExternKind, index: UInt32) {
    self.name = name
    self.kind = kind
    self.index = index
  }
}

/// References to initialise tables with.
public struct ElementSegment: Sendable {
  /// When the references are written: on request, at instantiation, or never (they are declared only).
  public enum Mode: Sendable {
    case passive
    case active(table: UInt32, offset: CodeRange)
    case declarative
  }

  /// How the references are given.
  public enum Initializer: Sendable {
    /// Function indices, the short form of the binary format.
    case functions([UInt32])
    /// Constant expressions of the segment's type.
    case expressions([CodeRange])
  }

  public var type: ValueType
  public var mode: Mode
  public var items: Initializer

  public init(type: ValueType, mode: Mode, items: Initializer) {
    self.type = type
    self.mode = mode
    self.items = items
  }
}

/// Bytes to initialise memories with.
public struct DataSegment: Sendable {
  /// When the bytes are written: on request, or at instantiation.
  public enum Mode: Sendable {
    case passive
    case active(memory: UInt32, offset: CodeRange)
  }

  public var mode: Mode
  /// The content: a range of the module's `bytes`.
  public var bytes: Range<Int>

  public init(mode: Mode, bytes: Range<Int>) {
    self.mode = mode
    self.bytes = bytes
  }
}

/// The code of a function that a module defines.
public struct FunctionBody: Sendable {
  /// Declared locals, run-length encoded as in the binary format; parameters are not among them.
  public var locals: [(count: UInt32, type: ValueType)]
  public var code: CodeRange
  /// Where the body begins in the module's `bytes`: with the declarations of locals, which end where `code` begins.
  public var start: Int

  public init(locals: [(count: UInt32, type: ValueType)], code: CodeRange, start: Int) {
    self.locals = locals
    self.code = code
    self.start = start
  }
}

/// A section without meaning for execution.
public struct CustomSection: Sendable {
  public var name: Name
  /// The payload behind the name: a range of the module's `bytes`.
  public var bytes: Range<Int>
  /// The id of the last non-custom section before it, 0 at the start (binary order places it).
  public var after: UInt8

  public init(name: Name, bytes: Range<Int>, after: UInt8) {
    self.name = name
    self.bytes = bytes
    self.after = after
  }
}
