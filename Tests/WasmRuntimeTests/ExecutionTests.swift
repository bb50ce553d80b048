import Testing
import WasmISA

@testable import WasmRuntime

@Suite struct ExecutionTests {
  @Test func valuesOfAllTypes() throws {
    var world = try World()
    try world.add(
      "m",
      """
      (module (func (export "f")
        (param i32 i64 f32 f64 externref i32 i64 f32 f64 externref i32 i64 f32 f64 externref)
        (result externref f64 f32 i64 i32 externref f64 f32 i64 i32 externref f64 f32 i64 i32)
        (local.get 14) (local.get 13) (local.get 12) (local.get 11) (local.get 10) (local.get 9)
        (local.get 8) (local.get 7) (local.get 6) (local.get 5) (local.get 4) (local.get 3)
        (local.get 2) (local.get 1) (local.get 0)))
      """)
    guard case .function(let function)? = world.modules["m"]?.export("f") else {
      Issue.record("f is a function")
      return
    }
    let values: [Value] = (0..<3).flatMap { n -> [Value] in
      [
        .i32(.max - n), .i64(.max - UInt64(n)), .f32(bits: 0xFFA0_0000 + n),
        .f64(bits: 0xFFF4_0000_0000_0000 + UInt64(n)),
        n == 1 ? .reference(.null(.extern)) : .reference(.extern(n)),
      ]
    }
    #expect(try world.store.invoke(function, values) == values.reversed())
  }

  /// A function's body, and the trap that it ends with.
  @Test(arguments: [
    ("unreachable", "unreachable executed"),
    ("(drop (i32.load (i32.const -1)))", "out of bounds memory access"),
    ("(drop (i64.load offset=0xffffffff (i32.const -1)))", "out of bounds memory access"),
    ("(i64.store (i32.const 65529) (i64.const -1))", "out of bounds memory access"),
    ("(drop (i32.div_s (i32.const 1) (global.get $zero)))", "integer divide by zero"),
    ("(drop (i32.div_s (i32.const 0x80000000) (global.get $minus)))", "integer overflow"),
    ("(drop (i32.trunc_f32_s (f32.const 1e10)))", "integer overflow"),
    ("(drop (i32.trunc_f32_s (f32.const nan)))", "invalid conversion to integer"),
    ("(call_indirect (i32.const 0))", "uninitialized element 0"),
    ("(call_indirect (i32.const 2))", "undefined element 2"),
    ("(return_call_indirect (i32.const -1))", "undefined element 4294967295"),
    (
      "(call_indirect (param i32) (i32.const 0) (i32.const 1))",
      "indirect call type mismatch, expected func [i32] -> [] but got func [] -> []"
    ),
    (
      "(call_indirect (i32.const 0)) (return_call_indirect (type $s) (i32.const 1))",
      "uninitialized element 0"
    ),
    (
      "(if (i32.const 0) (then (call_indirect (i32.const 0)))) (return_call_indirect (type $s) (i32.const 1))",
      "indirect call type mismatch, expected sub (func [] -> []) but got func [] -> []"
    ),
    // Which of two calls it was, nobody can tell.
    (
      """
      (if (i32.const 0) (then (drop (call_indirect (result i32) (i32.const 0)))))
      (return_call_indirect (type $s) (i32.const 1))
      """, "indirect call type mismatch"
    ),
    ("(call_ref $t (ref.null $t))", "null function reference"),
    ("(drop (table.get (i32.const 2)))", "out of bounds table access"),
    ("(memory.fill (i32.const 65536) (i32.const 0) (i32.const 1))", "out of bounds memory access"),
    ("(table.fill (i32.const 1) (ref.null func) (i32.const 2))", "out of bounds table access"),
    ("(call $deep)", "call stack exhausted"),
  ])
  func traps(body: String, message: String) throws {
    var world = try World()
    try world.add(
      "m",
      """
      (module (type $t (func)) (type $s (sub (func))) (memory 1) (table 2 funcref) (elem (i32.const 1) $f)
        (global $zero (mut i32) (i32.const 0)) (global $minus (mut i32) (i32.const -1))
        (func $deep (call $deep)) (func $f (export "f") \(body)) (func (export "load") (result i64) (i64.load (i32.const 65528))))
      """)
    // Again and again: a trap leaves nothing behind.
    for _ in 0..<100 {
      let trap = #expect(throws: Trap.self) { try world.call("m", "f") }
      #expect(trap?.message == message)
    }
    #expect(try world.call("m", "load") == [.i64(0)])
  }

  @Test func bulkOperations() throws {
    var world = try World()
    try world.add(
      "m",
      """
      (module (memory 1) (data $d "abcdef")
        (func (export "init") (param i32 i32 i32) (memory.init $d (local.get 0) (local.get 1) (local.get 2)))
        (func (export "drop") (data.drop $d))
        (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
        (func (export "load") (param i32) (result i64) (i64.load (local.get 0)))
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
        (func (export "size") (result i32) (memory.size)))
      """)
    func at(_ address: UInt32) throws -> UInt64 {
      guard case .i64(let value)? = try world.call("m", "load", .i32(address)).first else { return 0 }
      return value
    }
    _ = try world.call("m", "init", .i32(0), .i32(0), .i32(6))
    #expect(try at(0) == 0x6665_6463_6261)
    _ = try world.call("m", "copy", .i32(1), .i32(0), .i32(6))
    #expect(try at(0) == 0x66_6564_6362_6161)
    #expect(throws: Trap(.outOfBoundsMemoryAccess)) { try world.call("m", "init", .i32(0), .i32(1), .i32(6)) }
    #expect(throws: Trap(.outOfBoundsMemoryAccess)) {
      try world.call("m", "init", .i32(65535), .i32(0), .i32(2))
    }
    #expect(throws: Trap(.outOfBoundsMemoryAccess)) {
      try world.call("m", "copy", .i32(0), .i32(65536), .i32(1))
    }
    #expect(throws: Never.self) { try world.call("m", "copy", .i32(65536), .i32(65536), .i32(0)) }
    #expect(throws: Trap(.outOfBoundsMemoryAccess)) {
      try world.call("m", "copy", .i32(65537), .i32(0), .i32(0))
    }
    _ = try world.call("m", "drop")
    #expect(throws: Never.self) { try world.call("m", "init", .i32(0), .i32(0), .i32(0)) }
    #expect(throws: Trap(.outOfBoundsMemoryAccess)) { try world.call("m", "init", .i32(0), .i32(0), .i32(1)) }
    #expect(try world.call("m", "grow", .i32(2)) == [.i32(1)])
    #expect(try world.call("m", "grow", .i32(65535)) == [.i32(.max)])
    #expect(try world.call("m", "size") == [.i32(3)])
    #expect(try at(3 * 65536 - 8) == 0)
  }

  // MARK: Host functions

  @Test func hostFunctionsGetAndGiveValues() throws {
    var world = try World()
    let types: [ValueType] = [.i32, .f64, .i64, .f32, .externref, .i32, .i32, .i32, .i32, .i32, .i32, .f64]
    let type = FunctionType(parameters: types, results: types.reversed())
    world.externs["f"] = .function(try world.store.hostFunction(type) { $0.reversed() })
    let parameters = types.map(\.description).joined(separator: " ")
    let results = types.reversed().map(\.description).joined(separator: " ")
    let gets = types.indices.map { "(local.get \($0))" }.joined()
    try world.add(
      "m",
      """
      (module
        (import "host" "f" (func $f (param \(parameters)) (result \(results))))
        (table funcref (elem $f))
        (func (export "call") (param \(parameters)) (result \(results)) \(gets) (call $f))
        (func (export "tail") (param \(parameters)) (result \(results)) \(gets) (return_call $f))
        (func (export "indirect") (param \(parameters)) (result \(results)) \(gets)
          (return_call_indirect (param \(parameters)) (result \(results)) (i32.const 0)))
        (export "itself" (func $f)))
      """)
    let values: [Value] = [
      .i32(1), .f64(bits: 2.5.bitPattern), .i64(.max), .f32(bits: 7), .reference(.extern(9)), .i32(2),
      .i32(3), .i32(4),
      .i32(5), .i32(6), .i32(.max), .f64(bits: 0x7FF4_0000_0000_0001),
    ]
    for name in ["call", "tail", "indirect", "itself"] as [Name] {
      guard case .function(let function)? = world.modules["m"]?.export(name) else {
        Issue.record("\(name) is a function")
        continue
      }
      #expect(try world.store.invoke(function, values) == values.reversed(), "\(name)")
    }
  }

  /// The frame that called is gone when the host refuses, and the arguments took another amount of stack.
  @Test(arguments: [0, 3, 8, 9, 20], [0, 1, 8, 10, 30])
  func hostFunctionsTrapBehindTailCalls(callerParameters: Int, hostParameters: Int) throws {
    var world = try World()
    let type = FunctionType(parameters: Array(repeating: .i64, count: hostParameters), results: [.i32])
    world.externs["refuse"] = .function(
      try world.store.hostFunction(type) { arguments throws(Interruption) in
        throw .trap(Trap(.host, message: "\(arguments)"))
      })
    let parameters = { (count: Int) in
      "(param \(Array(repeating: "i64", count: count).joined(separator: " ")))"
    }
    let constants = { (count: Int) in (0..<count).map { "(i64.const \($0)) " }.joined() }
    try world.add(
      "m",
      """
      (module
        (import "host" "refuse" (func $refuse \(parameters(hostParameters)) (result i32)))
        (func $caller \(parameters(callerParameters)) (result i32)
          (return_call $refuse \(constants(hostParameters))))
        (func (export "fail") (result i32)
          (i32.add (i32.const 1) (call $caller \(constants(callerParameters)))))
        (func (export "work") (result i32) (i32.const 5)))
      """)
    let arguments = (0..<hostParameters).map { Value.i64(UInt64($0)) }
    for _ in 0..<3 {
      #expect(throws: Trap(.host, message: "\(arguments)")) { try world.call("m", "fail") }
      #expect(try world.call("m", "work") == [.i32(5)])
    }
  }

  @Test func hostFunctionsTrapAndReenter() throws {
    var world = try World()
    let store = world.store
    let type = FunctionType(parameters: [.i32], results: [.i32])
    let reached = Reached()
    world.externs["refuse"] = .function(
      try store.hostFunction(type) { _ throws(Interruption) in throw .trap(Trap(.host, message: "no")) })
    world.externs["again"] = .function(
      try store.hostFunction(type) { arguments throws(Interruption) in
        guard let function = reached.function else { return [.i32(0)] }
        reached.depth += 1
        return try store.invoke(function, arguments)
      })
    let instance = try world.add(
      "m",
      """
      (module
        (import "host" "again" (func $again (param i32) (result i32)))
        (import "host" "refuse" (func $refuse (param i32) (result i32)))
        (func $down (export "down") (param i32) (result i32)
          (if (result i32) (i32.eqz (local.get 0))
            (then (i32.const 0))
            (else (i32.add (i32.const 1) (call $again (i32.sub (local.get 0) (i32.const 1)))))))
        (func (export "fail") (param i32) (result i32)
          (i32.add (i32.const 1) (call $refuse (i32.const 0)))))
      """)
    guard case .function(let down)? = instance.export("down") else {
      Issue.record("down is a function")
      return
    }
    reached.function = down
    #expect(try world.call("m", "down", .i32(100)) == [.i32(100)])
    // Each level takes host stack, so there is a limit.
    #expect(throws: Trap(.callStackExhausted)) { try world.call("m", "down", .i32(1_000_000)) }
    #expect(throws: Trap(.host, message: "no")) { try world.call("m", "fail", .i32(0)) }
    #expect(try world.call("m", "down", .i32(7)) == [.i32(7)])
  }

  private final class Reached {
    var function: Function?
    var depth = 0
  }

  @Test func instancesCallEachOther() throws {
    var world = try World()
    try world.add(
      "a",
      """
      (module (memory (export "memory") 1) (global $g (mut i32) (i32.const 0))
        (func (export "tick") (param i32) (result i32)
          (global.set $g (i32.add (global.get $g) (local.get 0)))
          (i32.store (i32.const 8) (global.get $g)) (global.get $g)))
      """)
    try world.add(
      "b",
      """
      (module (import "a" "tick" (func $tick (param i32) (result i32))) (memory 1)
        (func (export "tail") (param i32) (result i32) (return_call $tick (local.get 0)))
        (func (export "own") (result i32)
          (i32.store (i32.const 8) (i32.const 5)) (drop (call $tick (i32.const 1))) (i32.load (i32.const 8))))
      """)
    #expect(try world.call("b", "tail", .i32(3)) == [.i32(3)])
    #expect(try world.call("b", "own") == [.i32(5)])
    #expect(try world.call("a", "tick", .i32(0)) == [.i32(4)])
  }
}
