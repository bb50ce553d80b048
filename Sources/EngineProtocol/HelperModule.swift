import WasmBinary
import WasmISA

/// A module that stands between the runner and something of the module under test, so that no value has to cross the
/// language that an engine is driven from.
///
/// It imports a function or a global, as `"test" "subject"` and with exactly its type: the types of the module under test
/// are its own, too, in the same recursion groups. It has a memory, and exports `call`, which takes arguments from the memory
/// as bits, calls, and leaves the results there as bits. What a result refers to is told by instructions of WebAssembly.
/// References of the host cross through a table.
package struct HelperModule {
  /// The module's binary.
  package let bytes: [UInt8]
  package let parameters: [ValueType]
  package let results: [ValueType]
  private let types: PackedTypes

  package static let importName: (module: Name, name: Name) = ("test", "subject")
  package static let call: Name = "call"
  package static let memory: Name = "memory"
  package static let references: Name = "references"

  /// Bytes of memory for each argument and each result. A reference is a word that says what it is, and at 8 more of it.
  package static let slotSize = 16

  /// The bytes at the start of the memory that hold the arguments, and those behind them that hold the results.
  package var argumentBytes: Int { parameters.count * Self.slotSize }
  package var resultBytes: Int { results.count * Self.slotSize }

  /// What a result refers to: the word of its slot.
  package enum Referent: UInt32 {
    case null
    case function
    /// An external reference, in the table.
    case external
    /// One that is internal and none of the others, in the table: of the host.
    case host
    /// 31 bits, in the second word.
    case i31
    case structure, array, exception
  }

  /// The slot of an argument in the table, and of a result.
  package func slot(ofArgument index: Int) -> Int { index }
  package func slot(ofResult index: Int) -> Int { parameters.count + index }

  /// The top of the hierarchy that a heap type of a result belongs to.
  package func top(of heap: HeapType) -> HeapType { EngineProtocol.top(of: heap, types) }

  // MARK: Making them

  /// - Parameters:
  ///   - module: where the function is exported from.
  ///   - type: the index of the function's type in it.
  package init(function type: UInt32, of module: Module) {
    guard let function = module.types[Int(type)].function else {
      preconditionFailure("a function has such a type")
    }
    self.init(function, .function(type), module) { code in
      for (index, parameter) in function.parameters.enumerated() { code.loadArgument(index, parameter) }
      code.emit(.call, 0)
    }
  }

  /// - Parameters:
  ///   - module: where the global is exported from.
  ///   - type: the global's type, as the module has it.
  package init(global type: GlobalType, of module: Module) {
    self.init(FunctionType(parameters: [], results: [type.value]), .global(type), module) {
      $0.emit(.globalGet, 0)
    }
  }

  /// A module that finds out what external references are which are none of the host's, all those in another helper's table.
  /// - Parameter count: of the table's elements.
  package init(classifying count: Int) {
    let table = TableType(element: .externref, limits: Limits(minimum: UInt64(count)))
    let internals = Array(repeating: ValueType.reference(.any, nullable: true), count: count)
    self.init(FunctionType(parameters: [], results: internals), .table(table), Module()) { code in
      for slot in 0..<count {
        code.emit(.i32Const, slot)
        code.emit(.tableGet, 0)
        code.emit(.anyConvertExtern)
      }
    }
  }

  /// - Parameter produce: puts the results on the stack.
  private init(
    _ function: FunctionType, _ imported: ExternType, _ tested: Module, produce: (inout Code) -> Void
  ) {
    parameters = function.parameters
    results = function.results
    types = tested.types
    var module = Module()
    module.types = tested.types
    module.recursionGroups = tested.recursionGroups
    let own = module.types.count
    module.types.append(SubType(composite: .function(FunctionType(parameters: [], results: []))))
    module.recursionGroups.append(own..<own + 1)
    module.imports = [Import(module: Self.importName.module, name: Self.importName.name, type: imported)]
    let slots = parameters.count + results.count
    let pages = (slots * Self.slotSize + 0xFFFF) >> 16
    module.memories = [MemoryType(limits: Limits(minimum: UInt64(max(1, pages))))]
    module.exports = [Export(name: Self.memory, kind: .memory, index: 0)]
    let isTable = if case .table = imported { true } else { false }
    var code = Code(
      tested.types, firstResult: parameters.count, ownTable: isTable ? 1 : 0, parameters.count)
    produce(&code)
    for index in results.indices.reversed() { code.emit(.localSet, index) }
    for (index, result) in results.enumerated() { code.storeResult(index, result) }
    code.emit(.end)
    if code.usesTable {
      module.tables = [Table(type: TableType(element: .externref, limits: Limits(minimum: UInt64(slots))))]
      module.exports.append(Export(name: Self.references, kind: .table, index: isTable ? 1 : 0))
    }
    let index: UInt32 = if case .function = imported { 1 } else { 0 }
    module.functions = [UInt32(own)]
    module.exports.append(Export(name: Self.call, kind: .function, index: index))
    var body = ByteWriter()
    body.locals(results.map { (1, $0) })
    let start = body.bytes.count
    body.append(code.writer.bytes)
    module.bytes = body.bytes
    module.code = [
      FunctionBody(locals: results.map { (1, $0) }, code: start..<body.bytes.count, start: 0)
    ]
    bytes = encodeModule(module)
  }

  /// The code of `call`. Locals hold the results.
  private struct Code {
    private let types: PackedTypes
    private let firstResult: Int
    private let ownTable: Int
    private let firstResultSlot: Int
    private(set) var writer = ByteWriter()
    /// Whether references go through the table.
    private(set) var usesTable = false

    init(_ types: PackedTypes, firstResult: Int, ownTable: Int, _ firstResultSlot: Int) {
      self.types = types
      self.firstResult = firstResult
      self.ownTable = ownTable
      self.firstResultSlot = firstResultSlot
    }

    mutating func emit(_ opcode: Opcode) { writer.opcode(opcode) }

    mutating func emit(_ opcode: Opcode, _ index: Int) {
      emit(opcode)
      if opcode == .i32Const { writer.s64(Int64(index)) } else { writer.u32(UInt32(index)) }
    }

    private mutating func emit(_ opcode: Opcode, _ type: HeapType) {
      emit(opcode)
      writer.heapType(type)
    }

    private mutating func access(_ opcode: Opcode, at address: Int) {
      emit(opcode)
      writer.memoryArgument(MemoryArgument(alignment: 0, memory: 0, offset: UInt64(address)))
    }

    private mutating func load(_ opcode: Opcode, _ address: Int) {
      emit(.i32Const, 0)
      access(opcode, at: address)
    }

    private mutating func begin(_ opcode: Opcode, _ type: BlockType = .empty) {
      emit(opcode)
      writer.blockType(type)
    }

    /// Puts an argument on the stack.
    mutating func loadArgument(_ index: Int, _ type: ValueType) {
      let address = index * slotSize
      switch type.kind {
      case .i32: load(.i32Load, address)
      case .i64: load(.i64Load, address)
      case .f32: load(.f32Load, address)
      case .f64: load(.f64Load, address)
      case .v128: load(.v128Load, address)
      case .reference: loadReference(index, type, address)
      case .bottom: preconditionFailure("no parameter has this type")
      }
    }

    private mutating func loadReference(_ index: Int, _ type: ValueType, _ address: Int) {
      let heap = type.heapType
      guard heap == .extern || heap == .any else {
        // Scripts have no other references than null here.
        if type.isNullable { emit(.refNull, heap) } else { emit(.unreachable) }
        return
      }
      usesTable = true
      if type.isNullable {
        load(.i32Load, address)
        emit(.i32Eqz)
        begin(.if, .value(type))
        emit(.refNull, heap)
        emit(.else)
      }
      emit(.i32Const, index)
      emit(.tableGet, ownTable)
      if heap == .any { emit(.anyConvertExtern) }
      if !type.isNullable { emit(.refAsNonNull) }
      if type.isNullable { emit(.end) }
    }

    /// Leaves a result in memory.
    mutating func storeResult(_ index: Int, _ type: ValueType) {
      let address = (firstResult + index) * slotSize
      func store(_ opcode: Opcode, _ code: inout Code) {
        code.emit(.i32Const, 0)
        code.emit(.localGet, index)
        code.access(opcode, at: address)
      }
      switch type.kind {
      case .i32: store(.i32Store, &self)
      case .i64: store(.i64Store, &self)
      case .f32: store(.f32Store, &self)
      case .f64: store(.f64Store, &self)
      case .v128: store(.v128Store, &self)
      case .reference:
        emit(.localGet, index)
        emit(.refIsNull)
        begin(.if)
        say(.null, address)
        emit(.else)
        storeReference(index, type.heapType, address)
        emit(.end)
      case .bottom: preconditionFailure("no result has this type")
      }
    }

    private mutating func say(_ referent: Referent, _ address: Int) {
      emit(.i32Const, 0)
      emit(.i32Const, Int(referent.rawValue))
      access(.i32Store, at: address)
    }

    /// Leaves the reference in the table.
    private mutating func keep(_ index: Int, isInternal: Bool) {
      usesTable = true
      emit(.i32Const, firstResultSlot + index)
      emit(.localGet, index)
      if isInternal { emit(.externConvertAny) }
      emit(.tableSet, ownTable)
    }

    private mutating func storeReference(_ index: Int, _ heap: HeapType, _ address: Int) {
      switch EngineProtocol.top(of: heap, types) {
      case .func: say(.function, address)
      case .exn: say(.exception, address)
      case .extern:
        say(.external, address)
        keep(index, isInternal: false)
      default:
        test(index, .i31, .i31, address)
        emit(.i32Const, 0)
        emit(.localGet, index)
        emit(.refCast, .i31)
        emit(.i31GetU)
        access(.i32Store, at: address + 8)
        emit(.else)
        test(index, .struct, .structure, address)
        emit(.else)
        test(index, .array, .array, address)
        emit(.else)
        say(.host, address)
        keep(index, isInternal: true)
        emit(.end)
        emit(.end)
        emit(.end)
      }
    }

    /// Begins what is done if a result refers to what `heap` says.
    private mutating func test(_ index: Int, _ heap: HeapType, _ referent: Referent, _ address: Int) {
      emit(.localGet, index)
      emit(.refTest, heap)
      begin(.if)
      say(referent, address)
    }

  }
}

/// The top of a heap type's hierarchy: `func`, `extern`, `any` or `exn`.
/// - Parameter types: where concrete types are found.
private func top(of heap: HeapType, _ types: PackedTypes) -> HeapType {
  if let index = heap.index { return types.kind(of: Int(index)) == .function ? .func : .any }
  switch heap {
  case .func, .nofunc: return .func
  case .extern, .noextern: return .extern
  case .exn, .noexn: return .exn
  default: return .any
  }
}
