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
    module.bytes.withUnsafeBufferPointer { bytes in
      for body in module.code {
        var reader = InstructionReader(at: bytes.baseAddress! + body.code.lowerBound)
        while reader.position < bytes.baseAddress! + body.code.upperBound {
          let opcode = reader.opcode()
          reader.skipImmediates(of: opcode)
          counts[opcode, default: 0] += 1
        }
      }
    }
    for opcode in Opcode.allCases {
      #expect(random.coverage[opcode] == counts[opcode, default: 0], "\(opcode)")
    }
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
