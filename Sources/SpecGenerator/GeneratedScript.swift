/// A script that is written by a program, and checked in.
public struct GeneratedScript {
  /// The path below `spec`.
  public let path: String
  /// What the file holds.
  public let text: String

  /// All generated scripts, always the same.
  public static func all() -> [GeneratedScript] {
    tailCallGrid() + codegen() + memory64() + exceptionGrid() + vectors() + gc()
  }

  private static func tailCallGrid() -> [GeneratedScript] {
    let grid = GridCase.all()
    var scripts = ValueFamily.scalars.map { family in
      GeneratedScript(
        path: "tail-call-grid/\(family).wast", text: gridScript(of: grid.filter { $0.family == family }))
    }
    scripts += ValueFamily.scalars.map { family in
      let cases = grid.filter { $0.family == family && $0.route == .indirect }
      return GeneratedScript(
        path: "tail-call-grid/table64-\(family).wast", text: gridScript(of: cases, tableAddresses: .i64))
    }
    scripts.append(
      GeneratedScript(
        path: "tail-call-grid/permutations.wast", text: permutationScript(of: PermutationLists.scalars)))
    return scripts
  }

  private static func codegen() -> [GeneratedScript] {
    var scripts: [(name: String, text: String)] = []
    for valueClass in BranchGrid.ValueClass.numbers {
      scripts.append(("branches-\(valueClass.rawValue)", BranchGrid.script(valueClass)))
    }
    scripts.append(("branches-references", BranchGrid.references()))
    scripts.append(("locals", LocalWrites.script()))
    scripts.append(("instances", InstanceFlow.script()))
    scripts.append(("services", LiveAcrossServices.script()))
    scripts.append(("operands-integers", OperandForms.script(floats: false)))
    scripts.append(("operands-floats", OperandForms.script(floats: true)))
    scripts.append(("shared-operands", SharedOperands.script()))
    scripts.append(("selects", Selects.script()))
    scripts.append(("references", References.script()))
    scripts.append(("fixed-registers", FixedRegisters.script()))
    scripts.append(("comparisons-constants", Comparisons.constants()))
    scripts.append(("constant-divisors", ConstantDivisors.script()))
    scripts.append(("comparisons-known", Comparisons.known()))
    scripts.append(("address-sums", AddressSums.script()))
    scripts.append(("comparisons-floats", Comparisons.floats()))
    scripts.append(("zero-tests", ZeroTests.script()))
    scripts.append(("memory", MemoryAccesses.small()))
    scripts.append(("memory-beyond-2-gib", MemoryAccesses.large()))
    scripts.append(("upper-halves", UpperHalves.script()))
    scripts.append(("moves", Moves.script()))
    scripts.append(("calls", Calls.script()))
    scripts.append(("frames", Frames.script()))
    scripts.append(("conversions", Conversions.script()))
    return scripts.map { GeneratedScript(path: "codegen/\($0.name).wast", text: $0.text) }
  }

  private static func memory64() -> [GeneratedScript] {
    [
      GeneratedScript(path: "memory64/addresses.wast", text: AddressGrid.small()),
      GeneratedScript(path: "memory64/addresses-beyond-2-gib.wast", text: AddressGrid.large()),
    ]
  }

  private static func exceptionGrid() -> [GeneratedScript] {
    let grid = GridCase.throwing()
    let families = ValueFamily.allCases.filter { family in grid.contains { $0.family == family } }
    var scripts = families.map { family in
      (
        name: "tail-calls-\(family)",
        text: gridScript(of: grid.filter { $0.family == family }, ending: .throwing)
      )
    }
    scripts.append(("locals", HandledLocals.script()))
    scripts.append(("payloads", Payloads.script()))
    return scripts.map { GeneratedScript(path: "exception-grid/\($0.name).wast", text: $0.text) }
  }

  private static func vectors() -> [GeneratedScript] {
    var scripts: [(name: String, text: String)] = []
    for group in VectorGroup.all {
      scripts.append(("aliases-\(group.name)", AliasGrid.script(group)))
      scripts.append(("operands-\(group.name)", OperandPlaces.script(group)))
      scripts.append(("pressure-\(group.name)", Pressure.script(group)))
      scripts.append(("memory-end-\(group.name)", MemoryOperands.atTheEnd(group)))
    }
    scripts.append(("memory-unaligned-relaxed", MemoryOperands.unaligned([VectorGroup.all[0]])))
    scripts.append(("memory-unaligned", MemoryOperands.unaligned(Array(VectorGroup.all.dropFirst()))))
    scripts.append(("narrow-loads", NarrowLoads.script()))
    scripts.append(("straddling", MemoryEdges.straddling()))
    scripts.append(("lane-accesses", MemoryEdges.order()))
    scripts.append(("shuffle-rules", ShuffleRules.script()))
    scripts.append(("shuffle-operands", ShuffleRules.operands()))
    scripts.append(("shift-counts", ShiftCounts.script()))
    scripts.append(("swizzle-indices", SwizzleIndices.script("i8x16.swizzle")))
    scripts.append(("swizzle-indices-relaxed", SwizzleIndices.script("i8x16.relaxed_swizzle")))
    scripts.append(("float-pairs", FloatEdges.pairs()))
    scripts.append(("float-pairs-relaxed", FloatEdges.relaxedPairs()))
    scripts.append(("conversions", FloatEdges.conversions()))
    scripts.append(("truncations-relaxed", FloatEdges.relaxedTruncations()))
    scripts.append(("relaxed-consistency", RelaxedConsistency.script()))
    scripts.append(("flags", VectorFlags.script()))
    scripts.append(("constants", VectorConstants.script()))
    scripts.append(("shuffle-memory-end", ShuffleRules.atTheEnd()))
    scripts.append(("masks", Fusions.masks()))
    scripts.append(("equal-lanes", Fusions.constants()))
    scripts.append(("lanes", Fusions.lanes()))
    scripts.append(("first-lanes", FirstLanes.script()))
    scripts.append(("high-registers", HighRegisters.script()))
    scripts.append(("dead-code", DeadVectors.script()))
    scripts.append(("signatures", Signatures.script()))
    scripts.append(("no-vector-instruction", WithoutInstructions.script()))
    scripts += vectorsOnTheirWay()
    return scripts.map { GeneratedScript(path: "vectors/\($0.name).wast", text: $0.text) }
  }

  /// What other scripts ask of numbers.
  private static func vectorsOnTheirWay() -> [(name: String, text: String)] {
    [
      ("branches", BranchGrid.script(.vectors)),
      ("calls", Calls.script(of: TestType.withVectors, count: 30)),
      ("frames", Frames.vectors()),
      ("handled-locals", HandledLocals.script(of: [.v128], placements: [.declared, .loopedParameters])),
      ("local-writes", LocalWrites.script(of: [.v128], count: 6)),
      ("moves", Moves.script(among: Moves.vectors, lengths: [2, 4, 9, 16])),
      ("payloads", Payloads.script(of: TestType.withVectors, lengths: [1, 4, 9])),
      ("selects", Selects.script(of: [.v128])),
      ("services", LiveAcrossServices.script(of: .v128, count: 8)),
      ("permutations", permutationScript(of: PermutationLists.vectors)),
      ("tail-calls", gridScript(of: GridCase.vectors())),
      ("tail-calls-throwing", gridScript(of: GridCase.throwingVectors(), ending: .throwing)),
    ]
  }

  /// The first line of every script.
  static let notice = ";; Written by specgen; do not edit. README.md, beside this file, says how to read it."
}
