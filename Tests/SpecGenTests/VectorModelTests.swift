import Testing
import WasmISA

@testable import SpecGenerator

/// The model of vector instructions, beside the opcode table.
@Suite struct VectorModelTests {
  /// Of `v128.const` there is nothing to compute.
  @Test func modelHasEachVectorInstruction() {
    let features: [Feature] = [.simd, .relaxedSimd]
    let opcodes = Opcode.allCases.filter { features.contains($0.feature) && $0.family != .simdConst }
    let known = VectorOperation.all.map(\.mnemonic) + VectorAccess.all.map(\.mnemonic)
    #expect(known.sorted() == opcodes.map(\.mnemonic).sorted())
  }
}
