/// Records that generated code and the runtime share, as byte offsets.
///
/// The runtime writes them, generated code reads (and, for globals and tables, writes) them. All are plain
/// memory: no field is an object of either side. All fields are 8 bytes unless said otherwise.

/// One per process: what thunks need to leave generated code. C owns it as `wr_context`; a test compares the
/// offsets.
public enum ContextLayout {
  /// The host's stack pointer while generated code runs: where host calls continue, and where traps unwind to.
  public static let hostStackPointer = 0
  /// The top of the free part of the stack of generated code while host code runs: where an entry starts.
  public static let wasmStackPointer = 8
  /// The lowest address that a frame may reach before the guard; functions with large frames compare with it.
  public static let stackLimit = 16
  /// Code to jump to with a trap's code in the first result register: leaves the innermost entry.
  public static let trapExit = 24
  /// C function: host call (see `HostFunctionLayout`).
  public static let hostCall = 32
  /// Thunk addresses of the runtime's services, in the order of `RuntimeService`.
  public static let services = 40
  /// The C functions behind those thunks, in the same order.
  public static let implementations = services + 8 * RuntimeService.count
  /// What the register that the last trap's site names held; generated code does not read it.
  public static let trapDetail = implementations + 8 * RuntimeService.count
  /// Where a throw begins, and then where its handler goes on: the preserved registers, in ascending order, and
  /// the stack pointer.
  public static let unwindPreserved = trapDetail + 8
  public static let unwindStackPointer = unwindPreserved + 8 * 4
  /// The handler's landing pad.
  public static let handler = unwindStackPointer + 8
  /// The exception that is thrown.
  public static let exception = handler + 8
  /// C function `(context, T − the stack pointer in the context, argument bytes, result bytes)`: looks for the handler
  /// of the exception that a host function has ended with, from the frame of its thunk.
  public static let throwFromHost = exception + 8
  /// Where the next heap object begins, and where the room for objects ends.
  public static let allocationCursor = throwFromHost + 8
  public static let allocationLimit = allocationCursor + 8
  /// Thunk that makes room for an object where there is none between the two: the bytes are in the scratch register, the
  /// object's address comes in the target register, and all other registers are preserved.
  public static let allocate = allocationLimit + 8
  /// The C function behind it: `(context, bytes, stack pointer of generated code)`, which answers like a service. All
  /// registers of generated code lie above that stack pointer.
  public static let allocateImplementation = allocate + 8
  /// The preserved registers where a throw begins and where its handler goes on, on processors with more of them than
  /// `unwindPreserved` has room for: x19 to x29.
  public static let unwindMorePreserved = allocateImplementation + 8
}

/// What generated code asks the runtime to do. Arguments go in the C convention's integer registers: the
/// instance, then up to four words; the result comes in the first result register. A service that traps does
/// not return.
public enum RuntimeService: Int, CaseIterable, Sendable {
  /// (instance, memory index, pages to add) → old size in pages, or −1 (as 64 bits).
  case memoryGrow
  /// (instance, memory index, address, byte value, count)
  case memoryFill
  /// (instance, destination memory ‖ source memory << 32, destination, source, count)
  case memoryCopy
  /// (instance, memory index ‖ data index << 32, destination, source, count)
  case memoryInit
  /// (instance, data index)
  case dataDrop
  /// (instance, table index, initial value, elements to add) → old size, or −1 (as 64 bits).
  case tableGrow
  /// (instance, table index, start, value, count)
  case tableFill
  /// (instance, destination table ‖ source table << 32, destination, source, count)
  case tableCopy
  /// (instance, table index ‖ element index << 32, destination, source, count)
  case tableInit
  /// (instance, element index)
  case elementDrop
  /// (instance, address of the tag, address of the first value, each other 8 bytes below the one before it, or 16:
  /// `ExceptionLayout.wideSlots`); goes on at a handler.
  case throwException
  /// (instance, exception); goes on at a handler.
  case throwReference
  /// (instance, log2 of the bytes of an element, address of the first, count, value): the elements are there. The value
  /// of a vector is passed by its address.
  case arrayFill
  /// (instance, 0, bytes, destination, source): both are there, and may overlap.
  case arrayCopy
  /// (instance, data index ‖ log2 of the bytes of an element << 32, address of the first, offset in the segment,
  /// count): the elements are there.
  case arrayInitData
  /// (instance, element index, address of the first, offset in the segment, count): likewise.
  case arrayInitElement
  /// (instance, data index ‖ the type's canonical id << 32, offset in the segment, count) → the array
  case arrayNewData
  /// (instance, element index ‖ the type's canonical id << 32, offset in the segment, count) → the array
  case arrayNewElement
  /// (instance, memory index ‖ offset << 16, address, count) → how many were woken
  case memoryNotify
  /// (instance, memory index ‖ offset << 16, address, expected value, nanoseconds) → 1 if there is another value, 2 if
  /// the time is over
  case memoryWait32
  case memoryWait64

  /// How many services there are.
  public static var count: Int { 21 }

  /// Whether it does not come back but goes on at the handler of an exception.
  public var throwsException: Bool { self == .throwException || self == .throwReference }

  /// Offset of the service's thunk address in the context.
  public var contextOffset: Int { ContextLayout.services + 8 * rawValue }
  /// Offset of the address of its C function, for the thunk.
  public var implementationOffset: Int { ContextLayout.implementations + 8 * rawValue }
}

/// The head that instances and host functions share: what any callee finds behind hidden argument 0.
public enum CalleeLayout {
  /// The base address of memory 0, with guard pages, where it never moves; otherwise 0.
  public static let memoryBase = 0
  /// The process's context.
  public static let context = 8
  /// A number by which the runtime finds its own object for the record.
  public static let handle = 16
  /// The table of type rows (`TypeRowLayout`).
  public static let typeRows = 24
  public static let size = 32
}

/// A function reference: what a non-null value of type funcref points to.
public enum FunctionReferenceLayout {
  /// Entry point, in the internal convention.
  public static let code = 0
  /// Hidden argument 0 for it.
  public static let instance = 8
  /// Canonical type id, 4 bytes.
  public static let type = 16
  /// Number of entries of the display, 4 bytes.
  public static let displayCount = 20
  /// The type's supertypes, root first, itself last: canonical ids, 4 bytes each.
  public static let display = 24
  public static let size = 32
}

/// A linear memory.
public enum LinearMemoryLayout {
  public static let base = 0
  /// Current size in bytes.
  public static let byteCount = 8
  public static let size = 16
}

/// A table.
public enum TableLayout {
  /// Address of the elements, 8 bytes each: function references or host references, null is 0.
  public static let elements = 0
  /// Current number of elements.
  public static let count = 8
  public static let size = 16
}

/// Where the parts of an instance record lie, for one module shape.
///
/// ```
///  0                CalleeLayout
///  functions        a function reference for each function of the index space
///  memories         imported: address of the record; defined: the record
///  tables           likewise
///  globals          imported: address of the value; defined: the value, 16 bytes, 16-aligned
///  tags             the address of each tag of the index space
///  elements         those of defined tables of fixed size, as far as there is room for them
/// ```
public struct InstanceLayout: Sendable, Equatable {
  public var functionCount: Int
  public var importedMemories: Int
  public var memoryCount: Int
  public var importedTables: Int
  public var tableCount: Int
  public var importedGlobals: Int
  public var globalCount: Int
  public var tagCount: Int

  private var memories: Int
  private var tables: Int
  private var globals: Int
  private var tags: Int
  /// Offset of the elements of each table, up to the last that has them here; −1 if they are elsewhere.
  private var elements: [Int32] = []
  /// Bytes of the whole record.
  public var size: Int

  /// The elements that a record has room for. A record is cleared when it is made and is never freed, so large tables are
  /// better elsewhere.
  static let roomForElements = 1024

  /// - Parameter fixedCounts: for each table of the index space the number of its elements, if that never changes.
  public init(
    functionCount: Int, importedMemories: Int, memoryCount: Int, importedTables: Int, tableCount: Int,
    importedGlobals: Int, globalCount: Int, tagCount: Int = 0, fixedCounts: [UInt64?] = []
  ) {
    self.functionCount = functionCount
    self.importedMemories = importedMemories
    self.memoryCount = memoryCount
    self.importedTables = importedTables
    self.tableCount = tableCount
    self.importedGlobals = importedGlobals
    self.globalCount = globalCount
    self.tagCount = tagCount
    memories = CalleeLayout.size + functionCount * FunctionReferenceLayout.size
    tables = memories + 8 * importedMemories + LinearMemoryLayout.size * (memoryCount - importedMemories)
    let end = tables + 8 * importedTables + TableLayout.size * (tableCount - importedTables)
    globals = (end + 8 * importedGlobals + 15) & ~15
    tags = globals + 16 * (globalCount - importedGlobals)
    size = tags + 8 * tagCount
    var room = UInt64(Self.roomForElements)
    for (index, count) in fixedCounts.enumerated() where index >= importedTables {
      guard let count, count > 0, count <= room else { continue }
      while elements.count < index { elements.append(-1) }
      elements.append(Int32(size))
      size += 8 * Int(count)
      room -= count
    }
  }

  /// Offset of the function reference of function `index`.
  @inline(__always)
  public func function(_ index: Int) -> Int { CalleeLayout.size + index * FunctionReferenceLayout.size }

  /// Where something of an index space is found from the instance.
  public enum Access: Sendable, Equatable {
    /// The record lies in the instance, at this offset.
    case inline(Int)
    /// The instance holds the record's address, at this offset.
    case pointer(Int)
  }

  /// The record of memory `index`, a `LinearMemoryLayout`.
  public func memory(_ index: Int) -> Access {
    index < importedMemories
      ? .pointer(memories + 8 * index)
      : .inline(memories + 8 * importedMemories + LinearMemoryLayout.size * (index - importedMemories))
  }

  /// The record of table `index`, a `TableLayout`.
  public func table(_ index: Int) -> Access {
    index < importedTables
      ? .pointer(tables + 8 * index)
      : .inline(tables + 8 * importedTables + TableLayout.size * (index - importedTables))
  }

  /// Offset of the elements of table `index`; nil if its record says where they are.
  public func elements(ofTable index: Int) -> Int? {
    index < elements.count && elements[index] >= 0 ? Int(elements[index]) : nil
  }

  /// Imported globals' addresses stand right before the defined globals.
  public func global(_ index: Int) -> Access {
    index < importedGlobals
      ? .pointer(globals - 8 * importedGlobals + 8 * index)
      : .inline(globals + 16 * (index - importedGlobals))
  }

  /// Offset of the address of tag `index`, a `TagLayout`.
  @inline(__always)
  public func tag(_ index: Int) -> Int { tags + 8 * index }
}
