import SinglePass
import Testing
import WasmBinary
import WasmISA
import WasmValidation

@testable import ModuleGenerator

@Suite struct ModuleGeneratorTests {
  @Test("the same seed and size give the same bytes, another seed gives others")
  func deterministic() {
    let bytes = ModuleGenerator(seed: 7, codeBytes: 20_000).generate()
    #expect(ModuleGenerator(seed: 7, codeBytes: 20_000).generate() == bytes)
    #expect(ModuleGenerator(seed: 8, codeBytes: 20_000).generate() != bytes)
  }

  @Test("random numbers are those of SplitMix64")
  func random() {
    // From the reference implementation, with this seed.
    var random = Random(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test("modules are valid, can be compiled, and are of the size that was asked for", arguments: 1...8)
  func valid(seed: UInt64) throws {
    let asked = 30_000
    let module = try decodeModule(ModuleGenerator(seed: seed, codeBytes: asked).generate())
    var types = CanonicalTypes()
    let facts = try validate(module, types: &types)
    let compiled = try compileModule(module, facts: facts, types: types)
    #expect(compiled.functions.count == module.functions.count)
    let size = module.code.reduce(0) { $0 + $1.code.count }
    #expect(asked...asked * 2 ~= size)
  }

  @Test("the code has what code of real programs has, about as often")
  func mix() throws {
    let module = try decodeModule(ModuleGenerator(seed: 1, codeBytes: 200_000).generate())
    var counts: [Opcode: Int] = [:]
    var total = 0
    module.bytes.withUnsafeBufferPointer { bytes in
      for body in module.code {
        var reader = InstructionReader(at: bytes.baseAddress! + body.code.lowerBound)
        while reader.position < bytes.baseAddress! + body.code.upperBound {
          let opcode = reader.opcode()
          reader.skipImmediates(of: opcode)
          counts[opcode, default: 0] += 1
          total += 1
        }
      }
    }
    func percent(_ opcodes: Opcode...) -> Double {
      Double(opcodes.reduce(0) { $0 + counts[$1, default: 0] }) * 100 / Double(total)
    }
    #expect(22...42 ~= percent(.localGet))
    #expect(10...25 ~= percent(.i32Const))
    #expect(5...15 ~= percent(.localSet, .localTee))
    #expect(3...12 ~= percent(.i32Load, .i32Load8U, .i64Load))
    #expect(1.5...8 ~= percent(.call))
    #expect(2...10 ~= percent(.brIf))
    for opcode in [
      Opcode.loop, .brTable, .callIndirect, .f64Mul, .i64Add, .select, .else, .return, .globalSet,
    ] {
      #expect(counts[opcode, default: 0] > 0, "\(opcode)")
    }
  }
}
