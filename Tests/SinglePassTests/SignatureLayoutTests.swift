import Foundation
import Testing
import VMLayout
import WasmISA

@testable import SinglePass

/// Where the convention puts arguments and results.
@Suite struct SignatureLayoutTests {
  /// A signature such as `i32 f64 -> i64`, and the name that the golden file has it under.
  struct Signature: Sendable, CustomTestStringConvertible {
    let text: String
    let type: FunctionType

    var testDescription: String { text }

    /// `n×type` repeats a type.
    init(_ text: String) {
      self.text = text
      let sides = text.split(separator: "->", omittingEmptySubsequences: false).map { side in
        side.split(separator: " ").flatMap { word in
          let parts = word.split(separator: "×")
          let count = parts.count == 2 ? Int(parts[0])! : 1
          return Array(repeating: Self.types[String(parts.last!)]!, count: count)
        }
      }
      type = FunctionType(parameters: sides[0], results: sides[1])
    }

    private static let types: [String: ValueType] = [
      "i32": .i32, "i64": .i64, "f32": .f32, "f64": .f64, "funcref": .funcref, "externref": .externref,
    ]
  }

  static let signatures: [Signature] = [
    "->", "i32 ->", "-> i32", "i64 i32 -> i64", "f32 f64 -> f64", "i32 f64 funcref f32 i64 -> externref f32",
    "8×i32 ->", "9×i32 ->", "10×i64 ->", "11×i32 ->", "8×f64 ->", "9×f64 ->", "10×f32 ->",
    "9×i64 9×f64 -> i32", "9×f64 9×i64 -> i32", "-> 6×i32", "-> 7×i64", "-> 8×f32", "-> 9×f64",
    "10×i32 -> 10×i32", "-> 8×i64 10×f32",
  ].map { Signature($0) }

  /// The places of one signature as text.
  private static func describe(_ signature: Signature) -> String {
    let layout = SignatureLayout(signature.type, convention: .x64)
    func list(_ places: [Place], base: Int) -> String {
      if places.isEmpty { return " none" }
      return places.map { place in
        if place.isRegister { return " " + X64Target.name(of: place.register) }
        let offset = base + 8 * place.slot
        return offset < 0 ? " T-\(-offset)" : " T+\(offset)"
      }.joined()
    }
    return """
      \(signature.text)
        arguments\(list(layout.parameters, base: -layout.argumentBytes)); \(layout.argumentBytes) bytes
        results\(list(layout.results, base: 0)); \(layout.resultBytes) bytes

      """
  }

  @Test func placesMatchTheirGoldens() throws {
    let actual = Self.signatures.map { Self.describe($0) }.joined()
    try expectGolden("places.golden", actual)
  }

  /// No two values share a place, areas hold exactly their slots and are rounded, classes are kept apart.
  @Test(arguments: signatures)
  func placesAreDisjoint(_ signature: Signature) {
    let layout = SignatureLayout(signature.type, convention: .x64)
    for (types, places, bytes) in [
      (signature.type.parameters, layout.parameters, layout.argumentBytes),
      (signature.type.results, layout.results, layout.resultBytes),
    ] {
      #expect(places.count == types.count)
      #expect(Set(places.map(\.bits)).count == places.count)
      #expect(bytes % 16 == 0)
      let slots = places.filter { !$0.isRegister }.map(\.slot)
      #expect(slots == Array(0..<slots.count))
      #expect(bytes >= 8 * slots.count && bytes < 8 * slots.count + 16)
      for (type, place) in zip(types, places) where place.isRegister {
        #expect(Registers.isFloat(place.register) == type.isFloat)
      }
    }
  }

  /// The convention's own table: no register has two jobs that could be wanted at one time.
  @Test(arguments: Processor.allCases)
  func registersHaveOneJobEach(_ processor: Processor) {
    let convention = processor.convention
    let stackPointer = processor == .x64 ? X64Target.rsp : A64Target.sp
    var taken = RegisterSet([stackPointer, convention.instance, convention.target, convention.scratch])
    taken = taken.union(RegisterSet([convention.floatScratch, convention.secondFloatScratch]))
    taken = taken.union(convention.calleeSaved)
    func check(_ registers: [Register]) {
      #expect(Set(registers).count == registers.count)
      #expect(RegisterSet(registers).intersection(taken).isEmpty)
    }
    check(convention.integerArguments.indices.map { convention.integerArguments[$0] })
    check(convention.floatArguments.indices.map { convention.floatArguments[$0] })
    check(convention.integerResults.indices.map { convention.integerResults[$0] })
    check(convention.floatResults.indices.map { convention.floatResults[$0] })
    #expect(taken.count == 6 + convention.calleeSaved.count)
    if let link = convention.linkRegister { check([link]) }
  }

  /// What the target may hand out agrees with the convention.
  @Test func theTargetsKeepTheirConventions() {
    expectKept(X64Target.description, others: RegisterSet(of: X64Target.rsp))
    // The stack pointer, the link register, the system's own, and that of the target alone.
    expectKept(A64Target.description, others: RegisterSet([A64Target.sp, 30, 18, A64Target.spare]))
    let fixed = RegisterSet([X64Target.dividend, X64Target.remainder, X64Target.rotationCount])
    #expect(X64Target.description.leafPins.intersection(fixed).isEmpty)
  }

  private func expectKept(_ description: TargetDescription, others: RegisterSet) {
    let convention = description.convention
    var forbidden = RegisterSet([
      convention.instance, convention.target, convention.scratch, convention.floatScratch,
      convention.secondFloatScratch, convention.framePointer,
    ])
    forbidden = forbidden.union(others)
    let all = description.integers.union(description.floats)
    #expect(all.intersection(forbidden).isEmpty)
    #expect(all.intersection(convention.calleeSaved).isEmpty)
    for arguments in convention.integerArguments.indices {
      #expect(description.integers.contains(convention.integerArguments[arguments]))
    }
    #expect(description.leafPins.subtracting(description.integers).isEmpty)
    #expect(description.leafFloatPins.subtracting(description.floats).isEmpty)
    #expect(!description.leafPins.contains(description.blockResult))
    #expect(!description.leafFloatPins.contains(description.floatBlockResult))
    // Pins that are saved around calls are restored when results are in registers already.
    var results = RegisterSet(convention.integerResults.indices.map { convention.integerResults[$0] })
    results = results.union(
      RegisterSet(convention.floatResults.indices.map { convention.floatResults[$0] }))
    #expect(description.savedAroundCalls.intersection(results).isEmpty)
    #expect(description.floatsSavedAroundCalls.intersection(results).isEmpty)
  }
}

/// Where the parts of an instance record lie.
@Suite struct InstanceLayoutTests {
  static let shapes: [(InstanceLayout, counts: [UInt64?])] = {
    var shapes: [(InstanceLayout, counts: [UInt64?])] = []
    for functions in [0, 1, 3] {
      for (importedMemories, memories) in [(0, 0), (0, 1), (1, 1), (1, 3)] {
        for (importedTables, tables) in [(0, 0), (0, 2), (1, 1), (1, 2)] {
          for (importedGlobals, globals) in [(0, 0), (0, 3), (1, 1), (2, 5)] {
            // Imported tables have their elements elsewhere, however few they are.
            for fixedCounts in [[], [3, 5], [nil, 1], [1000, 25]] as [[UInt64?]] {
              let counts = Array(fixedCounts.prefix(tables))
              let layout = InstanceLayout(
                functionCount: functions, importedMemories: importedMemories, memoryCount: memories,
                importedTables: importedTables, tableCount: tables, importedGlobals: importedGlobals,
                globalCount: globals, tagCount: functions, fixedCounts: counts)
              shapes.append((layout, counts))
            }
          }
        }
      }
    }
    return shapes
  }()

  @Test func partsNeitherOverlapNorLeaveTheRecord() throws {
    for (shape, counts) in Self.shapes {
      var parts: [Range<Int>] = [0..<CalleeLayout.size]
      func add(_ access: InstanceLayout.Access, size: Int, imported: Bool, alignment: Int) {
        switch access {
        case .inline(let offset):
          #expect(!imported)
          #expect(offset % alignment == 0)
          parts.append(offset..<offset + size)
        case .pointer(let offset):
          #expect(imported)
          #expect(offset % 8 == 0)
          parts.append(offset..<offset + 8)
        }
      }
      for index in 0..<shape.functionCount {
        let offset = shape.function(index)
        #expect(offset % 8 == 0)
        parts.append(offset..<offset + FunctionReferenceLayout.size)
      }
      for index in 0..<shape.memoryCount {
        let imported = index < shape.importedMemories
        add(shape.memory(index), size: LinearMemoryLayout.size, imported: imported, alignment: 8)
      }
      for index in 0..<shape.tableCount {
        let imported = index < shape.importedTables
        add(shape.table(index), size: TableLayout.size, imported: imported, alignment: 8)
        if let offset = shape.elements(ofTable: index) {
          #expect(!imported && offset % 8 == 0)
          parts.append(offset..<offset + 8 * Int(try #require(counts[index])))
        }
      }
      for index in 0..<shape.tagCount { parts.append(shape.tag(index)..<shape.tag(index) + 8) }
      for index in 0..<shape.globalCount {
        // A v128 global is 16 bytes on 16.
        add(shape.global(index), size: 16, imported: index < shape.importedGlobals, alignment: 16)
      }
      parts.sort { $0.lowerBound < $1.lowerBound }
      for (part, next) in zip(parts, parts.dropFirst()) { #expect(part.upperBound <= next.lowerBound) }
      #expect(parts.last!.upperBound <= shape.size)
    }
  }

  /// A record has the elements of the tables that fit, and no others.
  @Test func smallTablesOfFixedSizeHaveTheirElementsInTheRecord() {
    func elements(_ counts: [UInt64?], imported: Int = 0) -> [Int?] {
      let layout = InstanceLayout(
        functionCount: 0, importedMemories: 0, memoryCount: 0, importedTables: imported,
        tableCount: counts.count, importedGlobals: 0, globalCount: 0, fixedCounts: counts)
      let end = layout.tag(0)
      return counts.indices.map { layout.elements(ofTable: $0).map { ($0 - end) / 8 } }
    }
    #expect(elements([3, nil, 2]) == [0, nil, 3])
    #expect(elements([3, 4, 2], imported: 1) == [nil, 0, 4])
    #expect(elements([0, 1024, 1]) == [nil, 0, nil])
    #expect(elements([1025, 600, 600, 424, 1]) == [nil, 0, nil, 600, nil])
    #expect(elements([.max]) == [nil])
  }

  /// Fields of the records that C, the runtime and generated code share.
  @Test func fieldsOfRecordsDoNotOverlap() {
    let services = RuntimeService.allCases
    let context =
      [
        ContextLayout.hostStackPointer, ContextLayout.wasmStackPointer, ContextLayout.stackLimit,
        ContextLayout.trapExit, ContextLayout.hostCall,
      ] + services.map(\.contextOffset) + services.map(\.implementationOffset)
    #expect(Set(context).count == context.count)
    #expect(context.allSatisfy { $0 % 8 == 0 })
    #expect(services.map(\.rawValue) == Array(0..<services.count))
  }
}
