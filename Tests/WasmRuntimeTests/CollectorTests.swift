import Testing
import VMLayout
import WasmISA

@testable import WasmRuntime

/// The collector where scripts cannot reach: what the host refers to, and entries within each other.
@Suite struct CollectorTests {
  /// A store that collects at each allocation, and holds all references against their types.
  private static func world() throws -> World {
    World(store: try Store(heapChecks: HeapChecks(stress: 1, verifies: true)))
  }

  private static let boxes = """
    (type $box (struct (field (mut i32))))
    (func $waste (export "waste") (param $n i32)
      (loop $again
        (drop (struct.new $box (i32.const -1)))
        (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (func (export "make") (param i32) (result (ref $box)) (struct.new $box (local.get 0)))
    (func (export "get") (param (ref null $box)) (result i32) (struct.get $box 0 (local.get 0)))
    """

  @Test func objectsThatTheHostHoldsStay() throws {
    var world = try Self.world()
    try world.add("m", "(module \(Self.boxes))")
    var held = try (0..<20).map { try world.call("m", "make", .i32($0)) }
    _ = try world.call("m", "waste", .i32(100))
    for (number, object) in held.enumerated() {
      #expect(try world.call("m", "get", object[0]) == [.i32(UInt32(number))])
    }
    // The same object again is equal, another one is not.
    #expect(held[0] == held[0] && held[0] != held[1])
    held.removeAll()
    world.store.collectObjects()
    #expect(try world.store.objectHeap().usedBytes == 0)
  }

  @Test func objectsPassThroughTheHost() throws {
    var world = try Self.world()
    let store = world.store
    var seen: [Value] = []
    let type = FunctionType(parameters: [.reference(.any, nullable: true)], results: [.externref])
    world.externs["swap"] = .function(
      try store.hostFunction(type) { arguments in
        seen += arguments
        store.collectObjects()
        guard case .reference(let reference) = arguments[0] else { return [.reference(.null(.extern))] }
        switch reference {
        case .null: return [.reference(.null(.extern))]
        case .host(let number): return [.reference(.extern(number))]
        default: return [.reference(.externalized(reference))]
        }
      })
    try world.add(
      "m",
      """
      (module
        (import "host" "swap" (func $swap (param anyref) (result externref)))
        \(Self.boxes)
        (func (export "object") (result i32)
          (struct.get $box 0 (ref.cast (ref $box)
            (any.convert_extern (call $swap (struct.new $box (i32.const 7)))))))
        (func (export "any") (param anyref) (result anyref) (any.convert_extern (call $swap (local.get 0)))))
      """)
    #expect(try world.call("m", "object") == [.i32(7)])
    for reference: Reference in [.null(.any), .host(0), .host(.max), .i31(0), .i31(0x7FFF_FFFF), .i31(5)] {
      #expect(try world.call("m", "any", .reference(reference)) == [.reference(reference)])
    }
    guard case .reference(.structure)? = seen.first else {
      Issue.record("the host gets a structure")
      return
    }
  }

  /// References that only an outer activation holds, while an inner one collects.
  @Test func outerActivationsKeepTheirObjects() throws {
    var world = try Self.world()
    let store = world.store
    final class Callback { var function: Function? }
    let callback = Callback()
    world.externs["again"] = .function(
      try store.hostFunction(FunctionType(parameters: [.i32], results: [])) {
        arguments throws(Interruption) in
        guard let function = callback.function else { return [] }
        _ = try store.invoke(function, arguments)
        return []
      })
    let instance = try world.add(
      "m",
      """
      (module
        (import "host" "again" (func $again (param i32)))
        \(Self.boxes)
        (func $deep (export "deep") (param $n i32) (result i32)
          (local $a (ref null $box)) (local $b (ref null $box)) (local $c (ref null $box)) (local $i i32)
          (local.set $a (struct.new $box (local.get $n)))
          (local.set $b (struct.new $box (i32.const 100)))
          (local.set $c (struct.new $box (i32.const 1000)))
          (struct.new $box (i32.const 10_000))
          (loop $again
            (struct.set $box 0 (local.get $b)
              (i32.add (struct.get $box 0 (local.get $b)) (struct.get $box 0 (local.get $c))))
            (call $again (local.get $n))
            (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 2))))
          (struct.get $box 0)
          (i32.add (i32.add (struct.get $box 0 (local.get $a)) (struct.get $box 0 (local.get $b)))))
        (func (export "inner") (param $n i32)
          (call $waste (i32.const 10))
          (if (local.get $n) (then (drop (call $deep (i32.sub (local.get $n) (i32.const 1))))))))
      """)
    guard case .function(let inner)? = instance.export("inner") else { throw World.Missing(name: "inner") }
    callback.function = inner
    #expect(try world.call("m", "deep", .i32(5)) == [.i32(12_105)])
  }

  /// A global and a table of the host, imported by nobody when there is a collection.
  @Test func hostGlobalsAndTablesKeepObjects() throws {
    var world = try Self.world()
    try world.add("m", "(module \(Self.boxes))")
    let object = try world.call("m", "make", .i32(42))[0]
    let type = ValueType.reference(.any, nullable: true)
    world.externs["global"] = .global(
      world.store.global(GlobalType(value: type, isMutable: true), object))
    world.externs["table"] = .table(
      try world.store.table(TableType(element: type, limits: Limits(minimum: 1))))
    _ = try world.call("m", "waste", .i32(10))
    try world.add(
      "n",
      """
      (module
        (import "host" "global" (global $g (mut anyref)))
        (import "host" "table" (table $t 1 anyref))
        \(Self.boxes)
        (func (export "move")
          (table.set $t (i32.const 0) (struct.new $box
            (i32.add (i32.const 1) (struct.get $box 0 (ref.cast (ref $box) (global.get $g)))))))
        (func (export "read") (result i32)
          (struct.get $box 0 (ref.cast (ref $box) (table.get $t (i32.const 0))))))
      """)
    _ = try world.call("n", "move")
    _ = try world.call("n", "waste", .i32(10))
    #expect(try world.call("n", "read") == [.i32(43)])
  }

  @Test func constantExpressionsExhaustTheHeap() throws {
    var world = try World()
    try world.add(
      "full",
      """
      (module (type $bytes (array i8))
        (global (export "g") (ref $bytes) (array.new_default $bytes (i32.const 260_000_000))))
      """)
    let wide = "(module (type $a (array i64)) (global (ref $a) (array.new_default $a (i32.const 1_500_000))))"
    #expect(throws: InstantiationError.trap(Trap(.heapExhausted))) { try world.add("m", wide) }
    let wider = "(module (type $a (array i64)) (global (ref $a) (array.new_default $a (i32.const -1))))"
    #expect(throws: InstantiationError.trap(Trap(.allocationTooLarge))) { try world.add("n", wider) }
    #expect(Trap(.heapExhausted).isExhaustion && !Trap(.allocationTooLarge).isExhaustion)
  }

  /// Two stores of one thread have their own types and objects.
  @Test func storesDoNotShareObjects() throws {
    var a = try Self.world()
    var b = try Self.world()
    try a.add("m", "(module (type (array i8)) (type (array i16)) \(Self.boxes))")
    try b.add("m", "(module \(Self.boxes) (type (array i8)))")
    let x = try a.call("m", "make", .i32(1))[0]
    let y = try b.call("m", "make", .i32(2))[0]
    _ = try a.call("m", "waste", .i32(20))
    _ = try b.call("m", "waste", .i32(20))
    #expect(try a.call("m", "get", x) == [.i32(1)])
    #expect(try b.call("m", "get", y) == [.i32(2)])
  }

  /// What a store leaves on the stack is no reference into the heap of the next one, which mostly has the same addresses.
  @Test func queuesStayShortInStoresOneAfterTheOther() throws {
    let count = 24
    let text = """
      (module
        (type $node (struct (field (mut (ref null $node)))))
        (func $nothing)
        (func (export "run") (param $n i32)
          (local $head (ref null $node)) (local $tail (ref null $node)) (local $new (ref null $node))
          (if (i32.eqz (local.get $n))
            (then
              \(String(repeating: "(struct.new_default $node)", count: count))
              (call $nothing)
              \(String(repeating: "(drop)", count: count))
              (return)))
          (local.set $tail (local.tee $head (struct.new_default $node)))
          (loop $next
            (struct.set $node 0 (local.get $tail) (local.tee $new (struct.new_default $node)))
            (local.set $tail (local.get $new))
            (local.set $head (struct.get $node 0 (local.get $head)))
            (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
      """
    var first = try Optional(World(store: Store()))
    try first?.add("m", text)
    _ = try first?.call("m", "run", .i32(0))
    first = nil
    var second = try World(store: Store())
    try second.add("m", text)
    _ = try second.call("m", "run", .i32(1_000_000))
    #expect(try second.store.objectHeap().usedBytes < 4 << 20)
  }

  /// As many types as fit a module's text; the last one's row lies far from the first.
  @Test func castsToTypesWithLargeIndices() throws {
    var world = try World()
    let count = 70_000
    let types = String(repeating: "(type (sub (struct)))", count: count)
    try world.add(
      "m",
      """
      (module (rec \(types)) (type $last (sub \(count - 1) (struct (field i32))))
        (func (export "cast") (param i32) (result i32)
          (local $object anyref)
          (local.set $object (struct.new_default $last))
          (if (local.get 0) (then (local.set $object (struct.new_default 0))))
          (ref.test (ref \(count - 1)) (local.get $object))))
      """)
    #expect(try world.call("m", "cast", .i32(0)) == [.i32(1)])
    #expect(try world.call("m", "cast", .i32(1)) == [.i32(0)])
  }
}
