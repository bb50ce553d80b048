import Testing
import WasmISA

@testable import WasmRuntime

@Suite struct InstantiationTests {
  @Test func constantExpressions() throws {
    var world = try World()
    try world.add(
      "m",
      """
      (module
        (global $a (export "a") i32 (i32.sub (i32.mul (i32.const -3) (i32.const 5)) (i32.const 1)))
        (global $b (export "b") i64 (i64.add (i64.const 0x7fffffffffffffff) (i64.const 1)))
        (global (export "c") i32 (i32.add (global.get $a) (global.get $a)))
        (global (export "d") f32 (f32.const -nan:0x200000))
        (global (export "e") f64 (f64.const -0))
        (global (export "f") funcref (ref.func $f))
        (global (export "g") externref (ref.null extern))
        (func $f (export "function")))
      """)
    guard let instance = world.modules["m"], case .function(let function)? = instance.export("function")
    else {
      Issue.record("the module exports a function")
      return
    }
    let expected: [(Name, Value)] = [
      ("a", .i32(UInt32(bitPattern: -16))), ("b", .i64(1 << 63)), ("c", .i32(UInt32(bitPattern: -32))),
      ("d", .f32(bits: 0xFFA0_0000)), ("e", .f64(bits: 1 << 63)), ("f", function.value),
      ("g", .reference(.null(.extern))),
    ]
    for (name, value) in expected {
      guard case .global(let global)? = instance.export(name) else {
        Issue.record("\(name) is a global")
        continue
      }
      #expect(world.store.value(of: global) == value, "\(name)")
    }
  }

  @Test func aFailureKeepsWhatWasDone() throws {
    var world = try World()
    try world.add(
      "m",
      """
      (module
        (type $t (func (result i32)))
        (table (export "table") 3 funcref)
        (memory (export "memory") 1)
        (func (export "call") (param i32) (result i32) (call_indirect (type $t) (local.get 0)))
        (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0))))
      """)
    let failing = """
      (module
        (table (import "m" "table") 3 funcref)
        (memory (import "m" "memory") 1)
        (global $g (mut i32) (i32.const 40))
        (func $f (result i32)
          (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g))
        (elem (i32.const 1) $f $f)
        (data (i32.const 7) "a")
        (data (i32.const 65535) "bc"))
      """
    let error = #expect(throws: InstantiationError.self) { try world.add("n", failing) }
    #expect(error == .trap(Trap(.outOfBoundsMemoryAccess)))
    #expect(try world.call("m", "load", .i32(7)) == [.i32(97)])
    // The part that was within bounds was not written.
    #expect(try world.call("m", "load", .i32(65535)) == [.i32(0)])
    // The dead instance's functions and globals live on in the table.
    world.store.collect(keeping: Array(world.modules.values), [])
    #expect(try world.call("m", "call", .i32(1)) == [.i32(41)])
    #expect(try world.call("m", "call", .i32(2)) == [.i32(42)])
  }

  @Test func elementsComeBeforeData() throws {
    var world = try World()
    let text = """
      (module (memory 1) (table 1 funcref) (func $f)
        (data (i32.const 65536) "a") (elem (i32.const 1) $f))
      """
    let error = #expect(throws: InstantiationError.self) { try world.add("m", text) }
    #expect(error == .trap(Trap(.outOfBoundsTableAccess)))
  }

  @Test(arguments: [
    "(module (memory 65536))", "(module (table 1000000 externref))", "(module (memory 0 0))",
    "(module (table 0 funcref))",
  ])
  func extremeSizes(text: String) throws {
    var world = try World()
    #expect(throws: Never.self) { try world.add("m", text) }
  }

  @Test func limitsAreNamed() throws {
    var world = try World()
    let error = #expect(throws: InstantiationError.self) {
      try world.add("m", "(module (table 0xffffffff funcref))")
    }
    guard case .exhausted(let resource)? = error else {
      Issue.record("the table is too large")
      return
    }
    #expect(resource.message == "table too large: 4294967295 elements, the implementation limit is 10000000")
  }

  @Test func theStartFunctionRunsLast() throws {
    var world = try World()
    try world.add(
      "m",
      """
      (module (memory 1) (data (i32.const 0) "z") (global $g (export "g") (mut i32) (i32.const 0))
        (func $start (global.set $g (i32.load8_u (i32.const 0)))) (start $start))
      """)
    guard case .global(let global)? = world.modules["m"]?.export("g") else {
      Issue.record("g is a global")
      return
    }
    #expect(world.store.value(of: global) == .i32(122))
    #expect(throws: InstantiationError.trap(Trap(.unreachable, message: "unreachable executed"))) {
      try world.add("n", "(module (func $f unreachable) (start $f))")
    }
  }

  @Test func unreachableInstancesAreLetGo() throws {
    var world = try World()
    try world.add("kept", #"(module (func (export "f") (result i32) (i32.const 1)) (memory 1))"#)
    try world.add(
      "importer",
      #"(module (import "kept" "f" (func $f (result i32))) (memory 1) (func (export "g") (result i32) (call $f)))"#
    )
    for _ in 0..<20 { try world.add("dropped", "(module (memory 1) (func))") }
    #expect(world.store.calleeCount == 22)
    world.store.collect(keeping: [world.modules["importer"]].compactMap { $0 }, [])
    #expect(world.store.calleeCount == 2)
    #expect(try world.call("importer", "g") == [.i32(1)])
  }
}
