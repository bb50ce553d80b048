import WasmBinary
import WasmISA

/// Checks that a module is valid (spec: Validation › Modules), and gathers what the compiler wants to know.
///
/// The order is that of the specification: types, imports, definitions, segments, bodies, start, exports. All
/// of it takes time linear in the size of the module.
///
/// - Parameters:
///   - module: what `decodeModule` returned. Bodies that it did not scan and that are malformed are not valid.
///   - types: the canonical types of all modules so far; this module's are added, even where it is not valid.
/// - Throws: the first rule that is broken, or an implementation limit that is exceeded.
public func validate(
  _ module: Module, types: inout CanonicalTypes
) throws(ValidationError) -> ModuleFacts {
  let ids = try canonicalize(module, types: &types)
  let registry = types
  return try module.bytes.withUnsafeBufferPointer { (bytes) throws(ValidationError) -> ModuleFacts in
    precondition(!bytes.isEmpty, "a module from the decoder is never empty")
    var validator = ModuleValidator(module: module, bytes: bytes, registry: registry, typeIDs: ids)
    try validator.run()
    return validator.code.facts
  }
}

struct ModuleValidator: ~Copyable {
  let module: Module
  var code: CodeValidator
  /// What is being checked, for errors.
  private var field: ModuleField?

  init(
    module: Module, bytes: UnsafeBufferPointer<UInt8>, registry: CanonicalTypes, typeIDs: [UInt32]
  ) {
    self.module = module
    code = CodeValidator(bytes, registry: registry)
    code.facts.typeIDs = typeIDs
    for (type, id) in zip(module.types, typeIDs) {
      code.types.append(registry.types[Int(id)], id: id)
      code.facts.features.insert(usesOf: type)
    }
  }

  mutating func run() throws(ValidationError) {
    do {
      try check()
    } catch {
      var error = error
      error.field = field
      throw error
    }
  }

  private mutating func check() throws(ValidationError) {
    try checkImports()
    for (index, tag) in module.tags.enumerated() {
      field = ModuleField(.tag, index)
      try addTag(tag)
    }
    for (index, type) in module.functions.enumerated() {
      field = ModuleField(.function, index)
      try addFunction(type)
    }
    for (index, memory) in module.memories.enumerated() {
      field = ModuleField(.memory, index)
      try addMemory(memory)
    }
    field = nil
    try checkLimits()
    code.isDeclared = Array(repeating: false, count: code.facts.functionTypes.count)
    for (index, table) in module.tables.enumerated() {
      field = ModuleField(.table, index)
      try checkTable(table)
    }
    for (index, global) in module.globals.enumerated() {
      field = ModuleField(.global, index)
      try checkGlobal(global)
    }
    // Without that number, no code may name a segment.
    code.dataCount = Int(module.dataCount ?? 0)
    for (index, segment) in module.data.enumerated() {
      field = ModuleField(.data, index)
      try checkData(segment)
    }
    for (index, segment) in module.elements.enumerated() {
      field = ModuleField(.element, index)
      try checkElement(segment)
    }
    try checkExports()
    try checkStart()
    try checkBodies()
  }

  func invalid(_ message: String) -> ValidationError { ValidationError(message: message) }

  // MARK: Index spaces

  private mutating func checkImports() throws(ValidationError) {
    for (index, item) in module.imports.enumerated() {
      field = ModuleField(.import, index)
      switch item.type {
      case .function(let type): try addFunction(type)
      case .table(let type): try addTable(type)
      case .memory(let type): try addMemory(type)
      case .global(let type): try addGlobal(type)
      case .tag(let type): try addTag(type)
      }
    }
    code.facts.importedFunctions = code.facts.functionTypes.count
    code.facts.importedTables = code.facts.tables.count
    code.facts.tableFunctions = Array(repeating: .any, count: code.facts.tables.count)
    code.facts.importedMemories = code.facts.memories.count
    code.facts.importedGlobals = code.facts.globals.count
    code.facts.importedTags = code.facts.tags.count
  }

  private mutating func addFunction(_ type: UInt32) throws(ValidationError) {
    _ = try functionType(type)
    code.facts.functionTypes.append(type)
  }

  private mutating func addTag(_ type: UInt32) throws(ValidationError) {
    guard try functionType(type).results.count == 0 else {
      throw ValidationError(message: "non-empty tag result type \(type)", proposal: .stackSwitching)
    }
    code.facts.tags.append(type)
    code.facts.features.insert(.exceptions)
  }

  private mutating func addMemory(_ type: MemoryType) throws(ValidationError) {
    switch (type.limits.address, type.pageSizeExponent) {
    case (.i32, 16): try check(type.limits, upTo: 1 << 16, "memory size must be at most 65536 pages (4GiB)")
    case (.i64, 16): try check(type.limits, upTo: 1 << 48, "memory size must be at most 2^48 pages (256TiB)")
    case (.i32, 0):
      try check(type.limits, upTo: 1 << 32 - 1, "memory size must be at most 2^32-1 pages of 1 byte")
    case (.i64, 0): try check(type.limits, upTo: .max, "memory size must be at most 2^64-1 pages of 1 byte")
    default: throw invalid("invalid custom page size: \(type.pageSize) is neither 1 nor 65536")
    }
    if type.isShared {
      guard type.limits.maximum != nil else { throw invalid("shared memory must have maximum") }
      code.facts.features.insert(.threads)
    }
    if type.pageSizeExponent != MemoryType.standardPageSizeExponent {
      code.facts.features.insert(.customPageSizes)
    }
    code.facts.memories.append(type)
    if code.facts.memories.count > 1 { code.facts.features.insert(.multiMemory) }
  }

  private mutating func addTable(_ type: TableType) throws(ValidationError) {
    let element = try resolve(element: type.element)
    if type.limits.address == .i32 {
      try check(type.limits, upTo: UInt64(UInt32.max), "table size must be at most 2^32-1")
    } else {
      try check(type.limits, upTo: .max, "table size must be at most 2^64-1")
    }
    code.facts.tables.append(TableType(element: element, limits: type.limits))
    if code.facts.tables.count > 1 { code.facts.features.insert(.referenceTypes) }
  }

  private mutating func addGlobal(_ type: GlobalType) throws(ValidationError) {
    let value = try resolve(type.value)
    code.facts.globals.append(GlobalType(value: value, isMutable: type.isMutable))
  }

  private mutating func check(
    _ limits: Limits, upTo most: UInt64, _ message: StaticString
  ) throws(ValidationError) {
    let maximum = limits.maximum ?? limits.minimum
    guard limits.minimum <= most && maximum <= most else {
      throw invalid("\(message): \(limits.minimum <= most ? maximum : limits.minimum)")
    }
    guard limits.minimum <= maximum else {
      throw invalid("size minimum must not be greater than maximum: \(limits.minimum) > \(maximum)")
    }
    code.facts.features.insert(usesOf: limits)
  }

  /// What the decoder limits for definitions alone holds for them and the imports together.
  private func checkLimits() throws(ValidationError) {
    try check(code.facts.functionTypes.count, ImplementationLimits.functions, "functions")
    try check(code.facts.memories.count, ImplementationLimits.memories, "memories")
    try check(code.facts.tags.count, ImplementationLimits.tags, "tags")
    try check(code.facts.tables.count + module.tables.count, ImplementationLimits.tables, "tables")
    try check(code.facts.globals.count + module.globals.count, ImplementationLimits.globals, "globals")
  }

  private func check(_ count: Int, _ limit: Int, _ what: StaticString) throws(ValidationError) {
    guard count <= limit else {
      throw invalid("too many \(what): \(count), the implementation limit is \(limit)")
    }
  }

  // MARK: Types

  /// The canonical form of a type.
  private mutating func resolve(_ type: ValueType) throws(ValidationError) -> ValueType {
    code.facts.features.insert(usesOf: type)
    guard type.isReference, let index = type.heapType.index else { return type }
    try require(index, code.types.entries.count, "type")
    return .reference(.concrete(code.types.entries[Int(index)].id), nullable: type.isNullable)
  }

  /// The same for the elements of a table, where functions have always been.
  private mutating func resolve(element type: ValueType) throws(ValidationError) -> ValueType {
    type == .funcref ? type : try resolve(type)
  }

  private func functionType(_ index: UInt32) throws(ValidationError) -> TypeTable.Entry {
    try require(index, code.types.entries.count, "type")
    let entry = code.types.entries[Int(index)]
    guard entry.kind == .function else { throw invalid("non-function type \(index)") }
    return entry
  }

  // MARK: Definitions with code

  private mutating func checkTable(_ table: Table) throws(ValidationError) {
    // The initializer sees imported globals alone: no other is in the index space yet.
    let type = try resolve(element: table.type.element)
    if let initializer = table.initializer {
      try code.checkConstant(initializer, is: type)
    } else {
      guard type.isDefaultable else {
        throw invalid("type mismatch: a table of non-nullable references needs an initial value")
      }
    }
    try addTable(table.type)
    code.facts.tableFunctions.append(table.initializer == nil ? .none : .any)
  }

  private mutating func checkGlobal(_ global: Global) throws(ValidationError) {
    try code.checkConstant(global.initializer, is: try resolve(global.type.value))
    try addGlobal(global.type)
  }

  private mutating func checkData(_ segment: DataSegment) throws(ValidationError) {
    guard case .active(let memory, let offset) = segment.mode else {
      return code.facts.features.insert(.bulkMemory)
    }
    try require(memory, code.facts.memories.count, "memory")
    try code.checkConstant(offset, is: code.facts.memories[Int(memory)].limits.address.valueType)
  }

  private mutating func checkElement(_ segment: ElementSegment) throws(ValidationError) {
    let type: ValueType
    switch segment.items {
    case .functions(let indices):
      type = segment.type
      for index in indices { try declare(index) }
    case .expressions(let expressions):
      type = try resolve(segment.type)
      for expression in expressions { try code.checkConstant(expression, is: type) }
    }
    switch segment.mode {
    case .passive: code.facts.features.insert(.bulkMemory)
    case .declarative: code.facts.features.insert(.referenceTypes)
    case .active(let index, let offset):
      try require(index, code.facts.tables.count, "table")
      let table = code.facts.tables[Int(index)]
      guard code.registry.matches(type, table.element) else {
        throw invalid(
          "type mismatch: element segment's type \(code.describe(type)) "
            + "does not match table's element type \(code.describe(table.element))")
      }
      try code.checkConstant(offset, is: table.limits.address.valueType)
      noteFunctions(of: segment, inTable: Int(index))
    }
    code.elementTypes.append(type)
  }

  private mutating func noteFunctions(of segment: ElementSegment, inTable table: Int) {
    switch segment.items {
    case .functions(let indices): for index in indices { code.note(function: index, inTable: table) }
    case .expressions(let expressions):
      for expression in expressions { code.note(function: code.function(expression), inTable: table) }
    }
  }

  /// Notes that something outside of bodies refers to a function.
  private mutating func declare(_ index: UInt32) throws(ValidationError) {
    try require(index, code.isDeclared.count, "function")
    code.isDeclared[Int(index)] = true
  }

  // MARK: Exports, start, bodies

  private mutating func checkExports() throws(ValidationError) {
    var names = Set<Name>(minimumCapacity: module.exports.count)
    for (index, item) in module.exports.enumerated() {
      field = ModuleField(.export, index)
      switch item.kind {
      case .function: try declare(item.index)
      case .table:
        try require(item.index, code.facts.tables.count, "table")
        code.noteWrite(toTable: Int(item.index))
      case .memory: try require(item.index, code.facts.memories.count, "memory")
      case .global: try require(item.index, code.facts.globals.count, "global")
      case .tag: try require(item.index, code.facts.tags.count, "tag")
      }
      guard names.insert(item.name).inserted else {
        throw invalid("duplicate export name \"\(item.name)\"")
      }
    }
  }

  private func require(_ index: UInt32, _ count: Int, _ what: StaticString) throws(ValidationError) {
    guard Int(index) < count else { throw invalid(ValidationError.unknown(what, index, among: count)) }
  }

  private mutating func checkStart() throws(ValidationError) {
    guard let start = module.start else { return }
    field = ModuleField(.start, 0)
    try require(start, code.facts.functionTypes.count, "function")
    let type = code.types.entries[Int(code.facts.functionTypes[Int(start)])]
    guard type.operands.count == 0 && type.results.count == 0 else {
      throw invalid(
        "start function must not have parameters or results: function \(start) has type "
          + "\(code.describe(type.operands)) -> \(code.describe(type.results))")
    }
  }

  private mutating func checkBodies() throws(ValidationError) {
    code.facts.functions.reserveCapacity(module.code.count)
    code.hasOrdinaryMemory = code.facts.memories.first?.limits.address == .i32
    for (index, body) in module.code.enumerated() {
      field = ModuleField(.code, index)
      try code.checkBody(body, of: UInt32(code.facts.importedFunctions + index))
    }
  }
}
