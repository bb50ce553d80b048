import VMLayout
import WasmISA

/// The code between generated code and the host. Each thunk is position independent and stands alone.
///
/// Generated code runs on a stack of its own. Host code runs on the process's stack: an entry leaves that
/// stack's pointer in the context, and calls to the host go back to it, so they always have room. While host
/// code runs, the context says where the stack of generated code is free; entries may so be nested.
public protocol Thunks {
  /// Enters generated code: a C function
  /// `uint32_t entry(const void *instance, const void *code, uint64_t *buffer)`.
  ///
  /// Arguments are read from the buffer, and results are written to it, as `BufferLayout` says. It returns 0, the code of the
  /// trap that has unwound to it, or `TrapCode.exception`.
  static func entry(_ layout: SignatureLayout, _ type: FunctionType) -> [UInt8]

  /// Leaves the innermost entry: jumped to with the context in the instance register and the trap's code in the first result
  /// register.
  ///
  /// Or `TrapCode.exception`, from the thunk of a host function that has ended with one: then the search for a handler
  /// goes on from the thunk's frame, which the arguments of `ContextLayout.throwFromHost` describe, in C's registers.
  static func trapExit() -> [UInt8]

  /// What generated code calls to throw: it calls the context's implementation, which looks for a handler, and goes
  /// on there; see `ContextLayout.handler`. Without one it leaves the innermost entry.
  static func throwing(_ service: RuntimeService) -> [UInt8]

  /// The code of host functions of one signature: called by the internal convention with the host function's
  /// record as the instance, it calls the context's
  /// `uint32_t hostCall(const void *record, uint64_t *buffer)`, which returns 0, the code of a trap, or
  /// `TrapCode.exception`.
  ///
  /// ```
  ///  T ->   ------------------------
  ///         stack arguments
  ///         return address
  ///         (padding)
  ///         buffer: arguments in, results out
  ///  SP ->  ------------------------
  /// ```
  static func hostCall(
    _ layout: SignatureLayout, _ type: FunctionType, _ discipline: StackDiscipline
  ) -> [UInt8]

  /// Bytes from the stack pointer that the code of a host function leaves up to its return address.
  static func hostCallFrame(_ type: FunctionType) -> Int

  /// Bytes from the stack pointer that the code for a service leaves up to its return address.
  static var serviceFrame: Int { get }

  /// What generated code calls for a runtime service: it calls the context's implementation,
  /// `struct { uint64_t value, trap; } f(const void *instance, uint64_t, uint64_t, uint64_t, uint64_t)`,
  /// and returns the value unless there is a trap.
  static func service(_ service: RuntimeService) -> [UInt8]

  /// Bytes from the stack pointer that the code for allocations leaves up to its return address.
  static var allocationFrame: Int { get }

  /// Where that code has saved an integer register: bytes from its stack pointer; nil if it has not.
  static func allocationPlace(of register: Register) -> Int?

  /// What generated code calls for a heap object where there is no room left for it: see `ContextLayout.allocate`. The
  /// instance is in its register. Everything is saved on the stack of generated code, where the collector finds it:
  /// integer registers as they are, vector registers with 16 bytes each.
  static func allocate() -> [UInt8]
}

extension Processor {
  /// The thunks of its code.
  public var thunks: any Thunks.Type {
    switch self {
    case .x64: X64Thunks.self
    case .a64: A64Thunks.self
    }
  }
}
