import Testing
import WasmISA
import WasmValidation

/// What validation learns for the compiler.
@Suite struct FactsTests {
  private func function(_ fields: String, in context: String = "") throws -> (ModuleFacts, FunctionFacts) {
    let facts = try facts("(module \(context) (func \(fields)))")
    return (facts, try #require(facts.functions.last))
  }

  private func weights(_ facts: ModuleFacts, _ function: FunctionFacts) -> [UInt32] {
    Array(facts.localWeights[function.firstLocal..<function.firstLocal + function.localCount])
  }

  @Test func localsAreLaidOutFunctionByFunction() throws {
    let facts = try facts(
      """
      (module (type $t (struct)) (type (struct))
        (func (param i32) (local i64 f32)) (func) (func (param f64) (local (ref null 1))))
      """)
    #expect(
      facts.functions.map(\.firstLocal) == [0, 3, 3] && facts.functions.map(\.localCount) == [3, 0, 2])
    // Both structure types are one: canonical ids, not the module's indices.
    #expect(facts.localTypes == [.i32, .i64, .f32, .f64, .reference(.concrete(0), nullable: true)])
    #expect(facts.localWeights == [0, 0, 0, 0, 0])
  }

  @Test func writesWeighTwiceAndLoopsEightTimes() throws {
    let (facts, function) = try function(
      """
      (param i32 i32 i32)
      local.get 0 local.set 1
      (loop local.get 0 local.tee 1 drop (loop local.get 2 drop) (block local.get 2 drop))
      local.get 0 drop
      """)
    #expect(weights(facts, function) == [10, 18, 72])
    #expect(function.loopCount == 2 && function.maximumLabels == 3)
  }

  @Test func weightsAreCapped() throws {
    let nested = String(repeating: "(loop ", count: 9) + "local.get 0 drop" + String(repeating: ")", count: 9)
    let (facts, function) = try function("(param i32) \(nested)")
    #expect(weights(facts, function) == [FunctionFacts.loopWeightCap])
    #expect(function.loopCount == 9 && function.maximumLabels == 10)
  }

  @Test func deadCodeWeighsNothing() throws {
    let (facts, function) = try function(
      """
      (param i32)
      (block br 0 local.get 0 drop (loop local.get 0 drop call 0))
      (if (i32.const 1) (then unreachable local.get 0 drop) (else local.get 0 drop))
      """, in: "(func)")
    #expect(weights(facts, function) == [1])
    #expect(function.callWeight == 0 && function.loopCount == 1 && !facts.loops[0].hasCall)
  }

  @Test func loopsKnowWhetherTheyCall() throws {
    let facts = try facts(
      """
      (module (memory 1) (func $f)
        (func
          (loop (loop call $f) (loop))
          (loop (block (if (i32.const 1) (then) (else memory.size memory.grow drop))))
          (loop return_call $f)
          call $f)
        (func (loop)))
      """)
    #expect(facts.functions.map(\.firstLoop) == [0, 0, 5] && facts.functions.map(\.loopCount) == [0, 5, 1])
    #expect(facts.loops.map(\.hasCall) == [true, true, false, true, false, false])
    #expect(facts.functions[1].tailCallCount == 1)
    #expect(facts.functions[1].callWeight == 65)
    #expect(facts.functions[1].runtimeCallWeight == 8)
  }

  @Test func accessesAreCounted() throws {
    let (_, function) = try function(
      """
      i32.const 0 i32.load drop
      (loop i32.const 0 i32.const 0 i32.store)
      i32.const 0 i32.load 1 drop global.get 0 drop i32.const 0 table.get 0 drop
      """, in: "(memory 1) (memory 1) (table 1 funcref) (global i32 (i32.const 0))")
    #expect(function.memoryWeight == 9)
    #expect(function.instanceWeight == 3)
  }

  @Test func heights() throws {
    let (_, flat) = try function("i32.const 1 i32.const 2 i32.const 3 i32.add i32.add drop")
    #expect(flat.maximumHeight == 3)
    let (_, call) = try function(
      "i32.const 0 call $f drop drop drop drop",
      in: "(func $f (result i32 i32 i32) unreachable)")
    #expect(call.maximumHeight == 4)
    let (_, empty) = try function("")
    #expect(empty.maximumHeight == 0 && empty.maximumLabels == 1)
  }

  @Test func featuresAreCollected() throws {
    let (facts, function) = try function("i32.const 1 i32.extend8_s drop ref.null func drop")
    #expect(function.features == [.mvp, .signExtension, .referenceTypes])
    #expect(facts.features == [.mvp, .signExtension, .referenceTypes])
  }

  @Test(
    arguments: [
      ("(memory i64 1)", .memory64), ("(table i64 1 funcref)", .memory64),
      ("(memory 1) (memory 1)", .multiMemory),
      ("(global i32 (i32.add (i32.const 1) (i32.const 1)))", .extendedConst),
      ("(type (func (result i32 i32)))", .multiValue),
      ("(func i32.const 1 (block (param i32) drop))", .multiValue), ("(tag)", .exceptions),
      ("(global (ref null exn) (ref.null exn))", .exceptions),
      ("(type (struct))", .gc), ("(type (func (param anyref)))", .gc), ("(type (sub (struct)))", .gc),
      ("(type (func (param v128)))", .simd), ("(func (local v128))", .simd),
      ("(type (func (param (ref func))))", .functionReferences),
      ("(table 1 externref)", .referenceTypes), ("(table 1 funcref) (table 1 funcref)", .referenceTypes),
      ("(data \"\")", .bulkMemory),
    ] as [(String, Feature)])
  func features(fields: String, feature: Feature) throws {
    #expect(try facts("(module \(fields))").features.contains(feature))
  }

  /// A vector may be among the values of a function without any instruction for vectors.
  @Test(arguments: [
    "(func (param v128))", "(func (local v128))", "(func (drop (global.get 0)))", "(func (drop (call 0)))",
    "(func (drop (block (result v128) (unreachable))))",
    "(func (block (type 1) (unreachable)) (drop) (drop))", "(func (unreachable) (loop (type 2) (drop)))",
    "(func (drop (select (result v128) (unreachable))))", "(func (v128.store (i32.const 0) (unreachable)))",
  ])
  func vectorsAreNoticedByTheirTypes(function: String) throws {
    let fields = """
      (type (func (result v128))) (type (func (result i32 v128))) (type (func (param v128)))
      (import "" "g" (global v128)) (import "" "f" (func (type 0))) (tag (param v128)) (memory 1)
      """
    #expect(try facts("(module \(fields) \(function) (func))").functions.map(\.hasVectors) == [true, false])
  }

  @Test func plainModulesUseNoFeatures() throws {
    let text = """
      (module (import "" "" (func (param i32) (result i32))) (memory 1) (table 1 funcref) (global i32 (i32.const 0))
        (data (i32.const 0) "x") (elem (i32.const 0) 0) (func (export "f") (local i32) local.get 0 call 0 drop))
      """
    #expect(try facts(text).features.contains(.referenceTypes) == false)
    #expect(try facts(text).functions[0].features == [.mvp])
  }

  @Test func indexSpacesBeginWithImports() throws {
    let facts = try facts(
      """
      (module (type (func)) (type (func (param i32)))
        (import "" "f" (func (type 1))) (import "" "t" (table 3 funcref)) (import "" "m" (memory 4))
        (import "" "g" (global i64)) (import "" "e" (tag (type 1)))
        (func (type 0)) (table 5 funcref) (memory 6) (global f32 (f32.const 0)) (tag (type 0)))
      """)
    #expect(facts.functionTypes == [1, 0] && facts.importedFunctions == 1)
    #expect(facts.tables.map(\.limits.minimum) == [3, 5] && facts.importedTables == 1)
    #expect(facts.memories.map(\.limits.minimum) == [4, 6] && facts.importedMemories == 1)
    #expect(facts.globals.map(\.value) == [.i64, .f32] && facts.importedGlobals == 1)
    #expect(facts.tags == [1, 0] && facts.importedTags == 1)
  }
}
