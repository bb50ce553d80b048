import Testing
import WasmBinary
import WasmISA
import WasmValidation

@testable import ModuleGenerator

@Suite struct RandomModuleTests {
  static let all = RandomModule.features.reduce(into: FeatureSet()) { $0.insert($1) }

  @Test("the same seed gives the same module and calls, another seed gives others")
  func deterministic() {
    let module = RandomModule(seed: 7, features: Self.all)
    let again = RandomModule(seed: 7, features: Self.all)
    #expect(module.bytes == again.bytes)
    #expect(module.calls == again.calls)
    #expect(RandomModule(seed: 8, features: Self.all).bytes != module.bytes)
  }

  @Test("modules are valid", arguments: [[], [.multiMemory, .tailCall], RandomModule.features])
  func valid(features: [Feature]) throws {
    let allowed = features.reduce(into: [.mvp, .multiValue] as FeatureSet) { $0.insert($1) }
    for seed in 0..<200 as Range<UInt64> {
      let module = try decodeModule(RandomModule(seed: seed, features: allowed).bytes)
      var types = CanonicalTypes()
      do {
        let facts = try validate(module, types: &types)
        #expect(facts.features.bits & ~allowed.bits == 0, "seed \(seed) needs more than it may")
      } catch {
        Issue.record("seed \(seed): \(error)")
      }
    }
  }

  @Test("every instruction of the features comes up in some hundred modules")
  func coverage() {
    var coverage = OpcodeCoverage()
    for seed in 0..<300 as Range<UInt64> {
      coverage.add(RandomModule(seed: seed, features: Self.all).coverage)
    }
    #expect(coverage.missing(of: RandomModule.opcodes(Self.all)) == [])
    #expect(coverage.pairCount > 5000)
  }

  @Test("coverage counts what is in the code")
  func honestCoverage() throws {
    let random = RandomModule(seed: 3, features: Self.all)
    let module = try decodeModule(random.bytes)
    var counts: [Opcode: Int] = [:]
    Self.forEachInstruction(of: module) { opcode, _ in counts[opcode, default: 0] += 1 }
    for opcode in Opcode.allCases {
      #expect(random.coverage[opcode] == counts[opcode, default: 0], "\(opcode)")
    }
  }

  @Test("there are structures and arrays of all kinds, and functions take up to twenty-four of them")
  func objects() throws {
    var storages: Set<String> = []
    var depth = 0
    var group = 0
    var fields = 0
    var arguments = 0
    for seed in 0..<300 as Range<UInt64> {
      let module = try decodeModule(RandomModule(seed: seed, features: Self.all).bytes)
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
    }
    #expect(depth > 8 && group >= 6 && fields > 64 && arguments >= 17)
    let kinds = ["i8", "i16", "i32", "i64", "f32", "f64", "v128", "reference", "reference without null"]
    for kind in kinds {
      for name in [kind, "constant \(kind)", "array of \(kind)", "array of constant \(kind)"] {
        #expect(storages.contains(name), "\(name)")
      }
    }
  }

  @Test("functions have types that others are subtypes of, and are called by these in every way")
  func functionSubtypes() throws {
    var forms: Set<Opcode> = []
    var casts: Set<Opcode> = []
    var narrowed = 0
    // Calls by a type that no function has itself are rare.
    for seed in 0..<3000 as Range<UInt64> where forms.count < 4 || casts.count < 6 || narrowed <= 20 {
      let module = try decodeModule(RandomModule(seed: seed, features: Self.all).bytes)
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
    for seed in 0..<600 as Range<UInt64> {
      let module = try decodeModule(RandomModule(seed: seed, features: Self.all).bytes)
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
    for seed in 0..<100 as Range<UInt64> {
      let module = try decodeModule(RandomModule(seed: seed, features: Self.all).bytes)
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
    var heaps: Set<String> = []
    for seed in 0..<100 as Range<UInt64> {
      let module = try decodeModule(RandomModule(seed: seed, features: Self.all).bytes)
      for table in module.tables where !table.type.element.isNullable {
        #expect(table.initializer != nil)
        let heap = table.type.element.heapType
        heaps.insert(
          heap.index.map { module.types[Int($0)].function == nil ? "object" : "function" } ?? "\(heap)")
      }
    }
    #expect(heaps.isSuperset(of: ["func", "extern", "function", "object", "any", "eq"]))
  }

  @Test("casts come in chains, lists are walked, and offsets are at the end of memories")
  func shapes() throws {
    var (chains, steps, ends) = (0, 0, 0)
    for seed in 0..<100 as Range<UInt64> {
      let module = try decodeModule(RandomModule(seed: seed, features: Self.all).bytes)
      var previous: [Opcode] = []
      Self.forEachInstruction(of: module) { opcode, reader in
        var reader = reader
        switch opcode {
        case .brOnCast where previous.last == .brOnCast: chains += 1
        case .localSet where previous.suffix(3) == [.localGet, .i32Load, .i32And]: steps += 1
        case _ where opcode.family == .load || opcode.family == .store:
          let argument = reader.memoryArgument()
          let end = module.memories[Int(argument.memory)].minimumBytes
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
    let features = RandomModule.features.filter { $0 != .simd }.reduce(into: FeatureSet()) { $0.insert($1) }
    for seed in 0..<100 as Range<UInt64> {
      let module = try decodeModule(RandomModule(seed: seed, features: features).bytes)
      for type in module.types.compactMap(\.function) {
        parameters = max(parameters, type.parameters.count)
        results = max(results, type.results.count)
      }
    }
    #expect(parameters == 24)
    #expect(results >= 12)
  }
}
