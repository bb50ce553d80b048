import VMLayout
import WasmBinary
import WasmISA

/// An instance of a module: its part of the index spaces, and the record that generated code works with.
public final class Instance: Callee {
  /// What it is an instance of.
  public let module: ExecutableModule
  /// Where it lives.
  public unowned let store: Store
  /// The index spaces, imports first; of functions, the imports alone.
  private(set) var importedFunctions: [Function] = []
  var memories: [Memory] = []
  var tables: [Table] = []
  var globals: [Global] = []
  var tags: [Tag] = []
  /// What `table.init` copies from; empty for a segment that was dropped.
  var elements: [[UInt64]] = []
  /// What `memory.init` copies from, in the module's bytes; empty for a segment that was dropped.
  var data: [Range<Int>] = []

  /// An instance whose functions exist, and all that it imports.
  init(_ module: ExecutableModule, imports: [Extern], in store: Store) {
    self.module = module
    self.store = store
    super.init(recordSize: module.layout.size, in: store)
    for extern in imports { add(extern) }
    for (defined, function) in module.functions.enumerated() {
      let code = module.machineCode.baseAddress.unsafelyUnwrapped + Int(function.offset)
      let index = importedFunctions.count + defined
      store.writeReference(
        at: record + module.layout.function(index), code: code, callee: self, type: functionType(index))
    }
  }

  /// Puts an import into its index space and into the record.
  private func add(_ extern: Extern) {
    let layout = module.layout
    switch extern {
    case .function(let function):
      let place = record + layout.function(importedFunctions.count)
      place.copyMemory(from: function.reference, byteCount: FunctionReferenceLayout.size)
      importedFunctions.append(function)
    case .memory(let memory):
      point(layout.memory(memories.count), to: memory.record)
      add(memory)
    case .table(let table):
      point(layout.table(tables.count), to: table.record)
      tables.append(table)
    case .global(let global):
      point(layout.global(globals.count), to: global.address)
      globals.append(global)
    case .tag(let tag):
      add(tag)
    }
  }

  /// Adds a tag to the index space, and its address to the record.
  func add(_ tag: Tag) {
    record.storeBytes(
      of: tag.record, toByteOffset: module.layout.tag(tags.count), as: UnsafeMutableRawPointer.self)
    tags.append(tag)
  }

  /// Adds a memory to the index space; the first one's base stands at the head of the record, if it never moves.
  func add(_ memory: Memory) {
    if memories.isEmpty, memory.bounds == .guardPages {
      record.storeBytes(
        of: memory.base, toByteOffset: CalleeLayout.memoryBase, as: UnsafeMutablePointer<UInt8>.self)
    }
    memories.append(memory)
  }

  /// The index of a tag in the instance's index space; nil if it does not have it.
  public func index(of tag: Tag) -> Int? { tags.firstIndex { $0 === tag } }

  private func point(_ access: InstanceLayout.Access, to address: UnsafeMutableRawPointer) {
    guard case .pointer(let offset) = access else { preconditionFailure("imports come first") }
    record.storeBytes(of: address, toByteOffset: offset, as: UnsafeMutableRawPointer.self)
  }

  /// Where the record of a defined memory, table or global lies.
  func place(_ access: InstanceLayout.Access) -> UnsafeMutableRawPointer {
    guard case .inline(let offset) = access else { preconditionFailure("definitions come last") }
    return record + offset
  }

  /// The canonical id of a function's type.
  private func functionType(_ index: Int) -> UInt32 {
    module.facts.typeIDs[Int(module.facts.functionTypes[index])]
  }

  /// A function of the index space.
  func function(_ index: Int) -> Function {
    if index < importedFunctions.count { return importedFunctions[index] }
    return Function(
      callee: self, reference: record + module.layout.function(index), type: functionType(index))
  }

  /// What `ref.func` is in this instance.
  func reference(_ index: Int) -> UInt64 {
    UInt64(UInt(bitPattern: record + module.layout.function(index)))
  }

  // MARK: Exports

  /// The names of all exports, in the order of the module.
  public var exportNames: [Name] { module.valid.module.exports.map(\.name) }

  /// What the instance exports under a name; nil if nothing.
  public func export(_ name: Name) -> Extern? {
    guard let export = module.exports[name] else { return nil }
    let index = Int(export.index)
    switch export.kind {
    case .function: return .function(function(index))
    case .table: return .table(tables[index])
    case .memory: return .memory(memories[index])
    case .global: return .global(globals[index])
    case .tag: return .tag(tags[index])
    }
  }
}
