/// Why execution trapped, as generated code, signal handler and runtime number it.
///
/// The messages are those of the official suite, which holds a trap to be the expected one when the actual
/// message begins with the expected text.
public enum TrapCode: UInt16, CaseIterable, Sendable {
  case unreachable = 1
  case integerDivideByZero
  case integerOverflow
  case invalidConversionToInteger
  case outOfBoundsMemoryAccess
  case outOfBoundsTableAccess
  /// `call_indirect` beyond the end of its table.
  case undefinedElement
  /// `call_indirect` through a null element.
  case uninitializedElement
  case indirectCallTypeMismatch
  case nullFunctionReference
  case nullReference
  case callStackExhausted
  /// `throw_ref` of null.
  case nullExceptionReference
  case nullStructureReference
  case nullArrayReference
  case nullI31Reference
  case outOfBoundsArrayAccess
  case castFailure
  /// An array that no heap could hold.
  case allocationTooLarge
  /// What is alive fills the heap.
  case heapExhausted
  /// An atomic access whose address is no multiple of its width.
  case unalignedAtomic
  /// Waiting on a memory that nobody else could write to.
  case expectedSharedMemory
  /// A host function refused; the runtime holds its message.
  case host

  /// What an entry into generated code answers, in place of a trap's code, if an exception leaves it.
  public static var exception: UInt32 { 0x1_0000 }

  /// What the trap is called.
  public var message: String {
    switch self {
    case .unreachable: return "unreachable"
    case .integerDivideByZero: return "integer divide by zero"
    case .integerOverflow: return "integer overflow"
    case .invalidConversionToInteger: return "invalid conversion to integer"
    case .outOfBoundsMemoryAccess: return "out of bounds memory access"
    case .outOfBoundsTableAccess: return "out of bounds table access"
    case .undefinedElement: return "undefined element"
    case .uninitializedElement: return "uninitialized element"
    case .indirectCallTypeMismatch: return "indirect call type mismatch"
    case .nullFunctionReference: return "null function reference"
    case .nullReference: return "null reference"
    case .callStackExhausted: return "call stack exhausted"
    case .nullExceptionReference: return "null exception reference"
    case .nullStructureReference: return "null structure reference"
    case .nullArrayReference: return "null array reference"
    case .nullI31Reference: return "null i31 reference"
    case .outOfBoundsArrayAccess: return "out of bounds array access"
    case .castFailure: return "cast failure"
    case .allocationTooLarge: return "allocation size too large"
    case .heapExhausted: return "heap exhausted"
    case .unalignedAtomic: return "unaligned atomic memory access"
    case .expectedSharedMemory: return "expected shared memory"
    case .host: return "host function failed"
    }
  }
}

/// A place in generated code where a fault is a trap. Tables of them are sorted by offset.
@frozen
public struct TrapSite: Sendable, Equatable {
  /// Offset of the faulting instruction from the start of the module's code.
  public var offset: UInt32
  public var code: TrapCode.RawValue
  /// An integer register that then holds what the message should tell, such as an index; or `noDetail`.
  public var detail: UInt8
  private let unused: UInt8 = 0

  /// No register tells more.
  public static var noDetail: UInt8 { 0xFF }

  @inlinable
  public init(offset: UInt32, code: TrapCode, detail: UInt8 = TrapSite.noDetail) {
    self.offset = offset
    self.code = code.rawValue
    self.detail = detail
  }
}
