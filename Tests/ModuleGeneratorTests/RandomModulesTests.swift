import Testing
import WasmBinary
import WasmISA
import WasmValidation

@testable import ModuleGenerator

@Suite struct RandomModulesTests {
  static let all = RandomModules.features.reduce(into: FeatureSet()) { $0.insert($1) }

  @Test("the same seed gives the same module and calls, another seed gives others")
  func deterministic() {
    let random = RandomModules(seed: 7, features: Self.all)
    let again = RandomModules(seed: 7, features: Self.all)
    #expect(random.modules == again.modules)
    #expect(random.calls == again.calls)
    #expect(RandomModules(seed: 8, features: Self.all).modules != random.modules)
  }

  @Test("modules are valid", arguments: [[], [.multiMemory, .tailCall], RandomModules.features])
  func valid(features: [Feature]) throws {
    let allowed = features.reduce(into: [.mvp, .multiValue] as FeatureSet) { $0.insert($1) }
    for seed in 0..<200 as Range<UInt64> {
      for bytes in RandomModules(seed: seed, features: allowed).modules {
        let module = try decodeModule(bytes)
        var types = CanonicalTypes()
        do {
          let facts = try validate(module, types: &types)
          #expect(facts.features.bits & ~allowed.bits == 0, "seed \(seed) needs more than it may")
        } catch {
          Issue.record("seed \(seed): \(error)")
        }
      }
    }
  }

  @Test("every instruction of the features comes up in some hundred modules")
  func coverage() {
    var coverage = OpcodeCoverage()
    for seed in 0..<300 as Range<UInt64> {
      coverage.add(RandomModules(seed: seed, features: Self.all).coverage)
    }
    #expect(coverage.missing(of: RandomModules.opcodes(Self.all)) == [])
    #expect(coverage.pairCount > 5000)
  }

  @Test("coverage counts what is in the code")
  func honestCoverage() throws {
    let random = RandomModules(seed: 2, features: Self.all)
    #expect(random.modules.count == 2)
    var counts: [Opcode: Int] = [:]
    for bytes in random.modules {
      Self.forEachInstruction(of: try decodeModule(bytes)) { opcode, _ in counts[opcode, default: 0] += 1 }
    }
    for opcode in Opcode.allCases {
      #expect(random.coverage[opcode] == counts[opcode, default: 0], "\(opcode)")
    }
  }

  @Test(
    "second modules import what first ones export, of every kind; imported functions are called in every way")
  func imports() throws {
    var kinds: Set<ExternKind> = []
    var calls: [Name: Set<Opcode>] = [:]
    var alone = 0
    for seed in 0..<200 as Range<UInt64> {
      let random = RandomModules(seed: seed, features: Self.all)
      let modules = try random.modules.map { try decodeModule($0) }
      #expect(Set(random.calls.map(\.module)) == Set(modules.indices))
      if modules.count == 1 { alone += 1 }
      let exports = modules[0].exports.reduce(into: [:]) { $0[$1.name] = $1.kind }
      for module in modules {
        for item in module.imports where item.module != "spectest" {
          #expect(item.module == Name(RandomModules.names[0]))
          #expect(exports[item.name] == item.type.kind, "seed \(seed): \(item.name)")
          kinds.insert(item.type.kind)
        }
        let functions = module.imports.filter { $0.type.kind == .function }
        Self.forEachInstruction(of: module) { opcode, reader in
          var reader = reader
          guard [.call, .returnCall, .refFunc].contains(opcode) else { return }
          let function = Int(reader.u32())
          if function < functions.count { calls[functions[function].module, default: []].insert(opcode) }
        }
      }
    }
    #expect(alone > 90 && alone < 160)
    #expect(kinds == [.function, .memory, .table, .global, .tag])
    for module in ["spectest", "first"] as [Name] {
      #expect(calls[module] == [.call, .returnCall, .refFunc], "\(module)")
    }
  }

  @Test("there are structures and arrays of all kinds, and functions take up to twenty-four of them")
  func objects() throws {
    var storages: Set<String> = []
    var depth = 0
    var group = 0
    var fields = 0
    var arguments = 0
    let kinds = ["i8", "i16", "i32", "i64", "f32", "f64", "v128", "reference", "reference without null"]
    let wanted = Set(kinds.flatMap { [$0, "constant \($0)", "array of \($0)", "array of constant \($0)"] })
    for module in Self.modules(atMost: 1000) {
      group = max(group, module.recursionGroups.map(\.count).max() ?? 0)
      var depths: [Int] = []
      for type in module.types {
        depths.append(type.supertypes.first.map { depths[Int($0)] + 1 } ?? 0)
        switch type.composite {
        case .function(let function):
          arguments = max(
            arguments, function.parameters.count { $0.isReference && Self.isObject($0, in: module) })
        case .structure(let all):
          fields = max(fields, all.count)
          storages.formUnion(all.map(Self.kind))
        case .array(let element): storages.insert("array of \(Self.kind(element))")
        }
      }
      depth = max(depth, depths.max() ?? 0)
      if depth > 8, group >= 6, fields > 64, arguments >= 17, storages.isSuperset(of: wanted) { break }
    }
    #expect(depth > 8 && group >= 6 && fields > 64 && arguments >= 17)
    #expect(wanted.subtracting(storages) == [])
  }

  @Test("functions have types that others are subtypes of, and are called by these in every way")
  func functionSubtypes() throws {
    var forms: Set<Opcode> = []
    var casts: Set<Opcode> = []
    var narrowed = 0
    // Calls by a type that no function has itself are rare.
    for module in Self.modules(atMost: 3000) {
      if forms.count == 4, casts.count == 6, narrowed > 20 { break }
      let types = module.types.map { $0 }
      for type in types where type.function != nil {
        guard let supertype = type.supertypes.first else { continue }
        if type.function != types[Int(supertype)].function { narrowed += 1 }
      }
      /// Supertypes of what functions have, which none has itself.
      let own = Set(module.functions)
      let above = Set(own.compactMap { types[Int($0)].supertypes.first }).subtracting(own)
      Self.forEachInstruction(of: module) { opcode, reader in
        var reader = reader
        switch opcode {
        case .callRef, .returnCallRef, .callIndirect, .returnCallIndirect:
          if above.contains(reader.u32()) { forms.insert(opcode) }
        case .refCast, .refCastNull, .refTest, .refTestNull:
          if let index = reader.heapType().index, types[Int(index)].function != nil { casts.insert(opcode) }
        case .brOnCast, .brOnCastFail:
          let target = reader.castLabel().target.heapType
          if let index = target.index, types[Int(index)].function != nil { casts.insert(opcode) }
        default: break
        }
      }
    }
    #expect(forms == [.callRef, .returnCallRef, .callIndirect, .returnCallIndirect])
    #expect(casts == [.refCast, .refCastNull, .refTest, .refTestNull, .brOnCast, .brOnCastFail])
    #expect(narrowed > 20)
  }

  @Test("branches on references go to loops, and end: their counters are read in between")
  func referenceBranchesToLoops() throws {
    var branches: Set<Opcode> = []
    for module in Self.modules(atMost: 600) {
      if branches.count == 4 { break }
      /// Whether each open block is a loop; the walk goes through bodies one after the other.
      var loops: [Bool] = []
      Self.forEachInstruction(of: module) { opcode, reader in
        var reader = reader
        func note(_ label: UInt32) {
          if Int(label) < loops.count, loops[loops.count - 1 - Int(label)] { branches.insert(opcode) }
        }
        switch opcode {
        case .block, .if, .tryTable: loops.append(false)
        case .loop: loops.append(true)
        case .end: _ = loops.popLast()
        case .brOnNull, .brOnNonNull: note(reader.u32())
        case .brOnCast, .brOnCastFail: note(reader.castLabel().label)
        default: break
        }
      }
    }
    #expect(branches == [.brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail])
  }

  @Test("functions that take integers may begin with a comparison and a return")
  func earlyReturns() throws {
    var forms: Set<Opcode> = []
    for module in Self.modules(atMost: 100) {
      if forms.count == 2 { break }
      module.bytes.withUnsafeBufferPointer { bytes in
        for function in module.code {
          var reader = InstructionReader(at: bytes.baseAddress! + function.code.lowerBound)
          var opcodes: [Opcode] = []
          while opcodes.count < 5, reader.position < bytes.baseAddress! + function.code.upperBound {
            opcodes.append(reader.opcode())
            reader.skipImmediates(of: opcodes[opcodes.count - 1])
          }
          guard opcodes.count == 5 else { continue }
          if opcodes[0] == .localGet, opcodes[2].family == .intCompare, opcodes[3] == .if {
            forms.insert(.if)
          }
          if opcodes[0] == .block, opcodes[3].family == .intCompare, opcodes[4] == .brIf {
            forms.insert(.brIf)
          }
        }
      }
    }
    #expect(forms == [.if, .brIf])
  }

  @Test("there are tables without null, of functions, objects and external references")
  func tablesWithoutNull() throws {
    let wanted: Set<String> = ["func", "extern", "function", "object", "any", "eq"]
    var heaps: Set<String> = []
    for module in Self.modules(atMost: 200) {
      if heaps.isSuperset(of: wanted) { break }
      for table in module.tables where !table.type.element.isNullable {
        #expect(table.initializer != nil)
        let heap = table.type.element.heapType
        heaps.insert(
          heap.index.map { module.types[Int($0)].function == nil ? "object" : "function" } ?? "\(heap)")
      }
    }
    #expect(wanted.subtracting(heaps) == [])
  }

  @Test("casts come in chains, lists are walked, and offsets are at the end of memories")
  func shapes() throws {
    var (chains, steps, ends) = (0, 0, 0)
    for module in Self.modules(atMost: 100) {
      if chains > 50, steps > 20, ends > 10 { break }
      let memories =
        module.imports.compactMap { if case .memory(let type) = $0.type { type } else { nil } }
        + module.memories
      var previous: [Opcode] = []
      Self.forEachInstruction(of: module) { opcode, reader in
        var reader = reader
        switch opcode {
        case .brOnCast where previous.last == .brOnCast: chains += 1
        case .localSet where previous.suffix(3) == [.localGet, .i32Load, .i32And]: steps += 1
        case _ where opcode.family == .load || opcode.family == .store:
          let argument = reader.memoryArgument()
          let end = memories[Int(argument.memory)].minimumBytes
          if argument.offset < end && argument.offset + 64 > end { ends += 1 }
        default: break
        }
        previous = previous.suffix(2) + [opcode]
      }
    }
    #expect(chains > 50)
    #expect(steps > 20)
    #expect(ends > 10)
  }

  /// The modules that come of the first seeds, those that import from others too. Each is made when it is asked for.
  private static func modules(atMost count: UInt64, _ features: FeatureSet = all) -> some Sequence<Module> {
    (0..<count).lazy.flatMap {
      RandomModules(seed: $0, features: features).modules.compactMap { try? decodeModule($0) }
    }
  }

  /// Calls for each instruction of all bodies; the reader is behind the opcode.
  private static func forEachInstruction(
    of module: Module, _ body: (Opcode, InstructionReader) -> Void
  ) {
    module.bytes.withUnsafeBufferPointer { bytes in
      for function in module.code {
        var reader = InstructionReader(at: bytes.baseAddress! + function.code.lowerBound)
        while reader.position < bytes.baseAddress! + function.code.upperBound {
          let opcode = reader.opcode()
          body(opcode, reader)
          reader.skipImmediates(of: opcode)
        }
      }
    }
  }

  private static func kind(_ field: FieldType) -> String {
    let kind: String =
      switch field.storage {
      case .i8: "i8"
      case .i16: "i16"
      case .value(let type):
        !type.isReference ? "\(type)" : type.isNullable ? "reference" : "reference without null"
      }
    return field.isMutable ? kind : "constant \(kind)"
  }

  private static func isObject(_ type: ValueType, in module: Module) -> Bool {
    guard let index = type.heapType.index else {
      return [.any, .eq, .i31, .struct, .array].contains(type.heapType)
    }
    return module.types[Int(index)].function == nil
  }

  @Test("branches carry up to six values out of blocks, and calls up to twenty-four arguments")
  func widths() throws {
    var parameters = 0
    var results = 0
    // A vector would come from outside as two arguments.
    let features = RandomModules.features.filter { $0 != .simd }.reduce(into: FeatureSet()) { $0.insert($1) }
    for module in Self.modules(atMost: 100, features) {
      for type in module.types.compactMap(\.function) {
        parameters = max(parameters, type.parameters.count)
        results = max(results, type.results.count)
      }
    }
    #expect(parameters == 24)
    #expect(results >= 12)
  }
}
