import WasmISA

/// What finds the handler of an exception: tables by code offset, which nothing reads until something is thrown.
/// docs/abi.md has the picture of a step. C owns copies of them as `wr_function_row` and its kin; a test compares
/// the layouts.

/// How to leave a function from one of its calls.
///
/// At every call SP is a constant distance from T, so one row holds for the whole function:
///
/// ```
///  SP + depth            T of the function itself; its caller goes on at T + 8 * resultUnits
///  T − 8 argumentUnits   the stack arguments begin; below them
///           − 8          the return address
///           − 16         the function's instance
///           − 24 − 8 i   the i-th of the preserved registers that it has saved, in ascending order
/// ```
@frozen
public struct FunctionRow: Sendable, Equatable, BitwiseCopyable {
  /// Offset of the function's first instruction in the module's code.
  public var offset: UInt32
  /// T − SP where nothing is being called, in bytes.
  public var depth: UInt32
  /// Its arguments and results on the stack, in units of 8 bytes: multiples of two.
  public var argumentUnits: UInt16
  public var resultUnits: UInt16
  /// The preserved registers that it has saved, bit n for integer register n.
  public var saved: UInt32
  /// Not 0 if any of its calls has a handler.
  public var hasHandlers: UInt32

  @inlinable
  public init(
    offset: UInt32, depth: UInt32 = 0, argumentUnits: UInt16 = 0, resultUnits: UInt16 = 0, saved: UInt32 = 0,
    hasHandlers: Bool = false
  ) {
    self.offset = offset
    self.depth = depth
    self.argumentUnits = argumentUnits
    self.resultUnits = resultUnits
    self.saved = saved
    self.hasHandlers = hasHandlers ? 1 : 0
  }
}

/// A call with a handler in its own function. Tables of them are sorted by offset.
@frozen
public struct CallRow: Sendable, Equatable, BitwiseCopyable {
  /// The return address, as offset in the module's code.
  public var offset: UInt32
  /// The innermost `try_table` around the call: its `TryRow`.
  public var tryRow: UInt32

  @inlinable
  public init(offset: UInt32, tryRow: UInt32) {
    self.offset = offset
    self.tryRow = tryRow
  }
}

/// A `try_table` that has clauses.
@frozen
public struct TryRow: Sendable, Equatable, BitwiseCopyable {
  /// The next enclosing one of the same function, or `none`.
  public var parent: UInt32
  /// Its clauses, in their order.
  public var firstClause: UInt32
  public var clauseCount: UInt32

  /// No row.
  public static var none: UInt32 { .max }

  @inlinable
  public init(parent: UInt32, firstClause: UInt32, clauseCount: UInt32) {
    self.parent = parent
    self.firstClause = firstClause
    self.clauseCount = clauseCount
  }
}

/// A clause of a `try_table`.
@frozen
public struct ClauseRow: Sendable, Equatable, BitwiseCopyable {
  /// Where the instance has the address of the clause's tag (`InstanceLayout.tag`), or `all`.
  public var tagField: UInt32
  /// Offset of the landing pad in the module's code, or `none` if nothing in the `try_table` is called.
  public var landing: UInt32
  /// Not 0 if the label gets a reference to the exception, which so lives on.
  public var hasReference: UInt32

  /// Any tag.
  public static var all: UInt32 { .max }
  /// No landing pad.
  public static var none: UInt32 { .max }

  @inlinable
  public init(tagField: UInt32, landing: UInt32 = ClauseRow.none, hasReference: Bool) {
    self.tagField = tagField
    self.landing = landing
    self.hasReference = hasReference ? 1 : 0
  }
}

/// A tag, wherever it is defined. Its address is its identity.
public enum TagLayout {
  /// The heap where its exceptions live, which is the store's.
  public static let heap = 0
  /// How many words its exceptions carry, 4 bytes.
  public static let wordCount = 8
  /// Canonical type id, 4 bytes.
  public static let type = 12
  /// Words of a value in its exceptions (`ExceptionLayout.valueWords`), 4 bytes.
  public static let valueWords = 16
  public static let size = 24
}

/// An exception: what a non-null value of type exnref is the address of. It is an object of the heap, whose row is that
/// of its tag's type.
public enum ExceptionLayout {
  /// Not 0 if a reference to it may be about, 4 bytes.
  public static let isKnown = ObjectLayout.length
  /// Address of its tag.
  public static let tag = ObjectLayout.fields
  /// The values, as many words each as the tag says.
  public static let payload = tag + 8
  /// Added to the address of the first value that is thrown: values are 16 bytes apart instead of 8.
  public static let wideSlots = 1

  /// Words of a value in exceptions whose tag has this type: 2 if there are vectors among them, else 1.
  public static func valueWords(_ type: FunctionType) -> Int { type.parameters.contains(.v128) ? 2 : 1 }
}
