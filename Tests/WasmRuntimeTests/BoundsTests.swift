import Foundation
import Testing
import VMLayout
import WasmISA

@testable import WasmRuntime

/// Linear memory at its very end, with both ways to keep accesses within it.
@Suite struct BoundsTests {
  /// An access, its bytes, and the operands of it that stand before and behind the address.
  static let accesses: [(mnemonic: String, size: Int, value: String?)] = [
    ("i32.load8_u", 1, nil), ("i32.load8_s", 1, nil), ("i32.load16_u", 2, nil), ("i32.load16_s", 2, nil),
    ("i32.load", 4, nil), ("i64.load8_u", 1, nil), ("i64.load8_s", 1, nil), ("i64.load16_u", 2, nil),
    ("i64.load16_s", 2, nil), ("i64.load32_u", 4, nil), ("i64.load32_s", 4, nil), ("i64.load", 8, nil),
    ("f32.load", 4, nil), ("f64.load", 8, nil), ("i32.store8", 1, "(i32.const -1)"),
    ("i32.store16", 2, "(i32.const -1)"), ("i32.store", 4, "(i32.const -1)"),
    ("i64.store8", 1, "(i64.const -1)"),
    ("i64.store16", 2, "(i64.const -1)"), ("i64.store32", 4, "(i64.const -1)"),
    ("i64.store", 8, "(i64.const 0x123456789abcdef0)"), ("f32.store", 4, "(f32.const 1)"),
    ("f64.store", 8, "(local.get 1)"),
  ]

  /// Offsets whose sums with an index, and with the bytes of an access, pass 2^31, 2^32 and 2^33.
  static let offsets: [UInt64] = [
    0, 1, 65535, 65536, 0x7fff_fff8, 0x7fff_ffff, 0x8000_0000, 0xffff_fff8, 0xffff_ffff,
  ]

  static let indices: [UInt32] = [
    0, 1, 65528, 65532, 65534, 65535, 65536, 0x7fff_ffff, 0x8000_0000, 0xffff_0000, 0xffff_ffff,
  ]

  @Test(
    "an access is made if all its bytes exist, and traps otherwise",
    arguments: BoundsStrategy.allCases, [0, 1])
  func edges(bounds: BoundsStrategy, memory: Int) throws {
    var functions = ""
    for (number, access) in Self.accesses.enumerated() {
      for (place, offset) in Self.offsets.enumerated() {
        let operation = { (address: String) in
          access.value.map { "(\(access.mnemonic) $m offset=\(offset) \(address) \($0))" }
            ?? "(drop (\(access.mnemonic) $m offset=\(offset) \(address)))"
        }
        functions += "(func (export \"v\(number) \(place)\") (param i32 f64) \(operation("(local.get 0)")))\n"
        for index in Self.indices {
          functions +=
            "(func (export \"c\(number) \(place) \(index)\") (param i32 f64) \(operation("(i32.const \(index))")))\n"
        }
      }
    }
    // Imported or defined, first or not: records are found in different ways.
    var world = try World(bounds: bounds)
    try world.add("other", "(module (memory (export \"m\") 1))")
    try world.add(
      "m",
      memory == 0
        ? "(module (memory $m 1) \(functions))"
        : "(module (memory $m (import \"other\" \"m\") 1) (memory 2) \(functions))")
    for (number, access) in Self.accesses.enumerated() {
      for (place, offset) in Self.offsets.enumerated() {
        for index in Self.indices {
          let exists = UInt64(index) + offset + UInt64(access.size) <= 65536
          for name in ["v\(number) \(place)", "c\(number) \(place) \(index)"] {
            let trap = trap { try world.call("m", .init(name), .i32(index), .f64(bits: 7)) }
            #expect(
              trap == (exists ? nil : .outOfBoundsMemoryAccess), "\(access.mnemonic) \(index) \(offset)")
          }
        }
      }
    }
  }

  private func trap(_ body: () throws -> [Value]) -> TrapCode? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? Trap)?.code ?? .host
    }
  }

  /// Who moves the memory is another instance, a callee, or the host.
  @Test("a memory that grows is found again, by all who share it", arguments: BoundsStrategy.allCases)
  func moves(bounds: BoundsStrategy) throws {
    var world = try World(bounds: bounds)
    try world.add(
      "owner",
      """
      (module (memory (export "m") 0)
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
      """)
    try world.add(
      "user",
      """
      (module
        (import "owner" "grow" (func $grow (param i32) (result i32)))
        (memory (import "owner" "m") 0) (memory $own 1)
        (func (export "run") (param i32) (result i32) (local $i i32)
          ;; The stores before and behind each growth hit what the loads find at the end.
          (loop $next
            (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))
            (drop (call $grow (i32.const 3)))
            (i32.store offset=4 (i32.const 0) (i32.add (i32.load offset=4 (i32.const 0)) (i32.const 1)))
            (drop (memory.grow $own (i32.const 2)))
            (i32.store $own (i32.const 8) (i32.add (i32.load $own (i32.const 8)) (i32.const 1)))
            (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get 0))))
          (i32.add (i32.add (i32.load (i32.const 0)) (i32.load (i32.const 4))) (i32.load $own (i32.const 8)))))
      """)
    _ = try world.call("owner", "grow", .i32(1))
    #expect(try world.call("user", "run", .i32(50)) == [.i32(150)])
    #expect(try world.call("owner", "grow", .i32(0)) == [.i32(151)])
  }

  @Test("new pages are zero, old ones stay", arguments: BoundsStrategy.allCases)
  func growth(bounds: BoundsStrategy) throws {
    var world = try World(bounds: bounds)
    try world.add(
      "m",
      """
      (module (memory 1 3) (func (export "f") (result i32 i32 i32 i64)
        (memory.fill (i32.const 0) (i32.const 255) (i32.const 65536))
        (memory.grow (i32.const 1)) (memory.grow (i32.const 2))
        (i32.load (i32.const 65536)) (i64.load (i32.const 65528))))
      """)
    #expect(try world.call("m", "f") == [.i32(1), .i32(.max), .i32(0), .i64(.max)])
  }

  /// The promise of docs/abi.md.
  @Test("no page is writable and executable at once", arguments: BoundsStrategy.allCases)
  func writeOrExecute(bounds: BoundsStrategy) throws {
    for round in 0..<100 {
      var world = try World(bounds: bounds)
      try world.add(
        "m",
        """
        (module (import "host" "look" (func $look)) (memory 1)
          (func (export "f") (i32.store (i32.const 0) (i32.const \(round))) (call $look)))
        """,
        host: [
          "look": .function(
            try world.store.hostFunction(.init(parameters: [], results: [])) { _ in
              Self.checkMaps()
              return []
            })
        ])
      Self.checkMaps()
      _ = try world.call("m", "f")
    }
  }

  private static func checkMaps() {
    let maps = (try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)) ?? ""
    #expect(!maps.isEmpty)
    for line in maps.split(separator: "\n")
    where line.split(separator: " ").dropFirst().first?.hasPrefix("rwx") == true {
      Issue.record("writable and executable: \(line)")
    }
  }

  @Test(
    "memories that are checked for want of addresses are used by code that checks, whenever it was compiled")
  func startsToCheck() throws {
    var world = try World(mayStartToCheck: true)
    let load = "(func (export \"f\") (param i32) (result i32) (i32.load8_u (local.get 0)))"
    try world.add("early", "(module (memory (export \"m\") 1) \(load))")
    let own = try world.compile("(module (memory 1) \(load))")
    let importer = try world.compile("(module (memory (import \"other\" \"m\") 1) \(load))")
    try world.instantiate("own early", own)
    #expect(world.store.startsToCheck())
    try world.add("other", "(module (memory (export \"m\") 1) \(load))")
    try world.instantiate("own late", own)
    try world.instantiate("importer", importer)
    // Code that checks keeps to memories that are guarded, too.
    try world.add("late", "(module (memory (import \"early\" \"m\") 1) \(load))")
    for module in ["early", "own early", "other", "own late", "importer", "late"] as [Name] {
      #expect(try world.call(module, "f", .i32(65535)) == [.i32(0)])
      for address in [65536, UInt32.max] {
        #expect(throws: Trap.self, "\(module)") { try world.call(module, "f", .i32(address)) }
      }
    }
    let fixed = try Store()
    #expect(!fixed.startsToCheck())
  }
}
