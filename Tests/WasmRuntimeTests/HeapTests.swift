import CRuntime
import Testing
import VMLayout
import WasmBinary
import WasmISA
import WasmText

@testable import WasmRuntime

/// Objects without generated code: their types' rows, and their room.
@Suite struct HeapTests {
  /// A heap with rows for the types of a module.
  private static func heap(_ types: String) throws -> (store: Store, heap: Heap, ids: [UInt32]) {
    let store = try Store()
    let valid = try store.validate(encodeModule(try parseModule(Array("(module \(types))".utf8)).module))
    let heap = try store.objectHeap()
    let ids = valid.facts.typeIDs
    for id in ids { try heap.writeRow(of: id) }
    return (store, heap, ids)
  }

  @Test func rowsOfStructures() throws {
    let (store, heap, ids) = try Self.heap(
      """
      (type (struct))
      (type (struct (field i8 i8 i16 i32 funcref anyref v128 i8 externref)))
      (type (struct (field i8) (field i64) (field f32) (field i31ref) (field nullref)))
      """)
    defer { withExtendedLifetime(store) {} }
    let empty = heap.rows[Int(ids[0])]
    #expect(empty.kind == TypeRowLayout.structure && empty.byte_count == 8 && empty.traced == 0)
    let mixed = heap.rows[Int(ids[1])]
    // Words: numbers, the function, anyref, the vector's two, i8, externref.
    #expect(mixed.byte_count == 64 && mixed.traced == 0b100_0100 && mixed.more_traced == nil)
    let padded = heap.rows[Int(ids[2])]
    #expect(padded.byte_count == 48 && padded.traced == 0b11000)
  }

  @Test func rowsOfArrays() throws {
    let elements = ["i8": 0, "i16": 1, "i32": 2, "f32": 2, "i64": 3, "f64": 3, "v128": 4, "funcref": 3]
    for (element, shift) in elements {
      let (store, heap, ids) = try Self.heap("(type (array \(element)))")
      defer { withExtendedLifetime(store) {} }
      let row = heap.rows[Int(ids[0])]
      #expect(row.kind == TypeRowLayout.array && row.element_shift == shift && row.traced == 0, "\(element)")
    }
    let (store, heap, ids) = try Self.heap("(type (array anyref)) (type (array (ref null 0)))")
    defer { withExtendedLifetime(store) {} }
    #expect(ids.map { heap.rows[Int($0)].traced } == [1, 1])
  }

  @Test func rowsOfWideStructures() throws {
    let (store, heap, ids) = try Self.heap(
      "(type (struct \(String(repeating: "(field i64)", count: 63)) (field anyref i64 anyref) "
        + "\(String(repeating: "(field i64)", count: 100)) (field anyref i64)))")
    defer { withExtendedLifetime(store) {} }
    let row = heap.rows[Int(ids[0])]
    #expect(row.byte_count == 8 * 169 && row.traced == 1 << 63)
    let more = try #require(row.more_traced)
    #expect([more[0], more[1]] == [0b10, 1 << (166 - 128)])
  }

  /// As deep as subtyping may be.
  @Test func displays() throws {
    let count = ImplementationLimits.subtypeDepth + 1
    let types = (0..<count).map { "(type (sub \($0 == 0 ? "" : "\($0 - 1) ")(struct)))" }
    let (store, heap, ids) = try Self.heap(types.joined(separator: "\n"))
    defer { withExtendedLifetime(store) {} }
    for (depth, id) in ids.enumerated() {
      let row = heap.rows[Int(id)]
      #expect(row.display_count == depth + 1)
      let inline = withUnsafeBytes(of: row.display) { Array($0.bindMemory(to: UInt32.self)) }
      let expected = ids.prefix(depth + 1).map(TypeRowLayout.offset)
      #expect(Array(inline.prefix(depth + 1)) == Array(expected.prefix(8)))
      #expect(inline.dropFirst(depth + 1).allSatisfy { $0 == .max })
      #expect((row.whole_display == nil) == (depth < 8))
      if let whole = row.whole_display { #expect((0...depth).map { whole[$0] } == expected) }
    }
  }

  /// Of all sizes, each beside the others, and none reaching into another one.
  @Test func objectsDoNotOverlap() throws {
    let (store, heap, ids) = try Self.heap("(type (array i8))")
    defer { withExtendedLifetime(store) {} }
    let sizes: [UInt32] = [
      0, 1, 7, 8, 9, 100, 1, 500, 1000, 16_376, 16_377, 8, 32_760, 32_761, 65_528, 1, 100_000,
    ]
    var objects: [(start: UInt, end: UInt)] = []
    for _ in 0..<20 {
      for size in sizes {
        let object = try heap.make(ids[0], length: size, mayCollect: false)
        (object + ObjectLayout.fields).initializeMemory(as: UInt8.self, repeating: 0xAA, count: Int(size))
        #expect(UInt(bitPattern: object) % 8 == 0)
        objects.append((UInt(bitPattern: object), UInt(bitPattern: object) + 8 + UInt(size)))
      }
    }
    objects.sort { $0.start < $1.start }
    for (a, b) in zip(objects, objects.dropFirst()) { #expect(a.end <= b.start) }
  }

  @Test func arraysBeyondAnyHeap() throws {
    let (store, heap, ids) = try Self.heap("(type (array i64)) (type (array i8))")
    defer { withExtendedLifetime(store) {} }
    for length: UInt32 in [.max, 1 << 31, 1 << 29, 1 << 28, 1 << 25] {
      #expect(throws: Trap(.allocationTooLarge)) { try heap.make(ids[0], length: length, mayCollect: false) }
    }
    #expect(throws: Trap(.allocationTooLarge)) {
      try heap.make(ids[1], length: UInt32(ImplementationLimits.arrayBytes) - 7, mayCollect: false)
    }
    // The largest one fits, and nothing else then.
    _ = try heap.make(ids[1], length: UInt32(ImplementationLimits.arrayBytes) - 8, mayCollect: false)
    #expect(throws: Trap(.heapExhausted)) { try heap.make(ids[1], length: 0, mayCollect: false) }
  }
}
