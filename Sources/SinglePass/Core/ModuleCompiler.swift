import Assembler
import VMLayout
import WasmBinary
import WasmISA
import WasmValidation

/// Compiles all functions of a valid module.
///
/// - Parameters:
///   - facts: what validating this very module gave.
///   - types: the registry that the module's type ids in `facts` belong to.
///   - processor: whose code it becomes.
///   - discipline: the same for all code that calls each other.
///   - bounds: the same for all code that shares memories; what it comes to is up to each memory.
/// - Throws: `UnsupportedFeature` if the module needs what is on the list of `Support`, or too much code.
/// - Complexity: linear in the size of the module.
public func compileModule(
  _ module: Module, facts: ModuleFacts, types: CanonicalTypes, processor: Processor = .host,
  discipline: StackDiscipline = .calleePops, bounds: BoundsStrategy = .guardPages
) throws(UnsupportedFeature) -> CompiledModule {
  var none: [FunctionListing]?
  return try compile(module, facts, types, processor, discipline, bounds, listings: &none)
}

/// Compiles a module as `compileModule` does, and says of each function which code is for which opcode, and where
/// the stack pointer is meanwhile.
/// - Parameter isWanted: whether a defined function is of interest; the listings of others are empty.
public func listModule(
  _ module: Module, facts: ModuleFacts, types: CanonicalTypes, processor: Processor = .host,
  discipline: StackDiscipline = .calleePops, bounds: BoundsStrategy = .guardPages,
  isWanted: (Int) -> Bool = { _ in true }
) throws(UnsupportedFeature) -> (compiled: CompiledModule, functions: [FunctionListing]) {
  var listings: [FunctionListing]? = []
  let compiled = try compile(
    module, facts, types, processor, discipline, bounds, listings: &listings, isWanted)
  return (compiled, listings ?? [])
}

/// - Parameter listings: receives one for each function, unless it is nil.
private func compile(
  _ module: Module, _ facts: ModuleFacts, _ types: CanonicalTypes, _ processor: Processor,
  _ discipline: StackDiscipline, _ bounds: BoundsStrategy, listings: inout [FunctionListing]?,
  _ isWanted: (Int) -> Bool = { _ in true }
) throws(UnsupportedFeature) -> CompiledModule {
  try Support.check(facts)
  if module.code.isEmpty { return CompiledModule() }
  switch processor {
  case .x64:
    return try compile(
      module, facts, types, X64Target.self, discipline, bounds, listings: &listings, isWanted)
  case .a64:
    return try compile(
      module, facts, types, A64Target.self, discipline, bounds, listings: &listings, isWanted)
  }
}

private func compile<T: Target & ~Copyable>(
  _ module: Module, _ facts: ModuleFacts, _ types: CanonicalTypes, _: T.Type,
  _ discipline: StackDiscipline, _ bounds: BoundsStrategy, listings: inout [FunctionListing]?,
  _ isWanted: (Int) -> Bool
) throws(UnsupportedFeature) -> CompiledModule {
  return try module.bytes.withUnsafeBufferPointer { (bytes) throws(UnsupportedFeature) in
    let base = bytes.baseAddress.unsafelyUnwrapped
    var memories = Buffer<MemoryTraits>(capacity: facts.memories.count)
    var hasWideMemory = false
    for type in facts.memories {
      let memory = MemoryTraits(type, bounds)
      memories.append(memory)
      if memory.isWide && memory.bounds == .guardPages { hasWideMemory = true }
    }
    let context = ModuleContext(
      signatures: SignatureTable(module.types, convention: T.description.convention), facts: facts,
      layout: facts.instanceLayout, discipline: discipline, memories: memories,
      hasWideMemory: hasWideMemory,
      types: facts.typeIDs.enumerated().map { index, id in
        let type = module.types[index]
        return TypeCheck(
          id: id, depth: types.depth(of: id), isFinal: type.isFinal, isFunction: type.function != nil)
      },
      aggregates: AggregateTable(
        facts.features.contains(.gc) ? module.types : PackedTypes(), ids: facts.typeIDs))
    var compiler = FunctionCompiler<T>(
      module: context, functions: module.code.count, code: base,
      bodyBytes: module.code.reduce(0) { $0 + $1.code.count })
    for (index, body) in module.code.enumerated() {
      if listings != nil { compiler.listing = isWanted(index) ? FunctionListing() : nil }
      compiler.compile(index, at: base + body.code.lowerBound)
      if compiler.codeSize > T.description.largestCode {
        throw UnsupportedFeature(
          feature: "more than \(T.description.largestCode) bytes of machine code in a module")
      }
      if listings != nil {
        var listing = compiler.listing ?? FunctionListing()
        listing.end = compiler.codeSize
        listings?.append(listing)
      }
    }
    return compiler.finish()
  }
}

extension ModuleFacts {
  /// The layout of the module's instances, which the compiler builds on.
  public var instanceLayout: InstanceLayout {
    InstanceLayout(
      functionCount: functionTypes.count, importedMemories: importedMemories, memoryCount: memories.count,
      importedTables: importedTables, tableCount: tables.count, importedGlobals: importedGlobals,
      globalCount: globals.count, tagCount: tags.count, fixedCounts: tables.map(\.fixedCount))
  }
}

/// What the compiler cannot do yet, as a list: a module that needs any of it is refused by name. Those on it now are
/// not even read (`ProposalSyntax`).
public enum Support {
  public static let unsupportedFeatures: [Feature] = [
    .legacyExceptions, .stackSwitching, .customDescriptors, .compactImports, .sharedEverything,
    .components,
  ]

  static func check(_ facts: ModuleFacts) throws(UnsupportedFeature) {
    for feature in unsupportedFeatures where facts.features.contains(feature) {
      throw UnsupportedFeature(feature: feature.name)
    }
  }
}
