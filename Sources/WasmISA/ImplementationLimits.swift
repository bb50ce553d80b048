/// What an input may ask for at most. Each limit is exceeded with a message that names it.
///
/// The values follow the WebAssembly JavaScript interface (section "Implementation-defined limits") where
/// it has one.
public enum ImplementationLimits {
  /// Bytes in a module or a script.
  public static let moduleBytes = 1 << 30
  /// Types that a module defines.
  public static let types = 1_000_000
  /// Types in one recursion group.
  public static let recursionGroup = 1_000_000
  /// Depth of declared subtyping.
  public static let subtypeDepth = 63
  /// Functions that a module imports and defines together.
  public static let functions = 1_000_000
  public static let imports = 1_000_000
  public static let exports = 1_000_000
  public static let globals = 1_000_000
  public static let tags = 1_000_000
  public static let dataSegments = 100_000
  public static let elementSegments = 10_000_000
  public static let tables = 100_000
  public static let memories = 100
  /// Parameters, or results, of one function type.
  public static let parameters = 1_000
  public static let results = 1_000
  public static let structureFields = 10_000
  /// Locals of one function, parameters included.
  public static let locals = 50_000
  /// Locals of all functions of a module.
  public static let moduleLocals = 20_000_000
  /// Operands on the stack of one function.
  public static let operands = 1_000_000
  /// Bytes of one function body.
  public static let bodyBytes = 7_654_321
  /// Nesting of blocks in a body, and of parentheses in a text.
  public static let nesting = 100_000
  /// Bytes of machine code that a module's functions may become.
  public static let codeBytes = 1 << 28
  /// Labels of one `br_table`.
  public static let labelTable = 1 << 21
  /// Bytes of function bodies that are shown with their machine code at once; each may take 150 bytes of memory.
  public static let listedBytes = 1 << 23
  /// Elements that a table may have when it is instantiated or grown.
  public static let tableElements: UInt64 = 10_000_000
  /// Bytes that a memory may have when it is instantiated or grown, whatever its addresses: all that 32 bits reach. The
  /// compiler relies on it.
  public static let memoryBytes: UInt64 = 1 << 32
  /// Bytes that the structures and arrays of a script may take up.
  public static let heapBytes: UInt64 = 1 << 28
  /// Bytes of an array, its header included.
  public static let arrayBytes = heapBytes
}
