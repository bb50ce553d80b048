import Testing
import WasmISA

/// Definitions come out of `PackedTypes` as they went in.
@Suite struct PackedTypesTests {
  private static let types: [SubType] = [
    SubType(composite: .function(FunctionType(parameters: [], results: []))),
    SubType(
      composite: .function(
        FunctionType(
          parameters: [.i32, .i64, .f32, .f64, .v128, .bottom],
          results: HeapType.abstract.map { both($0.type) }.flatMap { $0 }))),
    SubType(isFinal: false, supertypes: [0], composite: .structure([])),
    SubType(
      supertypes: [1, 127, 128, 1 << 14, .max],
      composite: .structure([
        FieldType(storage: .i8, isMutable: false), FieldType(storage: .i8, isMutable: true),
        FieldType(storage: .i16, isMutable: true), FieldType(storage: .value(.i32), isMutable: false),
        FieldType(storage: .value(.reference(.concrete(0), nullable: true)), isMutable: true),
      ])),
    SubType(isFinal: false, composite: .array(FieldType(storage: .i16, isMutable: false))),
    SubType(
      composite: .array(
        FieldType(storage: .value(.reference(.concrete((1 << 27) - 1), nullable: false)), isMutable: true))),
    SubType(
      composite: .function(FunctionType(parameters: Array(repeating: .f64, count: 1000), results: [.i32]))),
  ]

  private static func both(_ type: HeapType) -> [ValueType] {
    [.reference(type, nullable: false), .reference(type, nullable: true)]
  }

  @Test func roundTrip() {
    let packed = PackedTypes(Self.types)
    #expect(Array(packed) == Self.types)
  }

  @Test func kinds() {
    let packed = PackedTypes(Self.types)
    #expect(
      packed.indices.map(packed.kind) == [
        .function, .function, .structure, .structure, .array, .array, .function,
      ])
  }

  @Test func equality() {
    #expect(PackedTypes(Self.types) == PackedTypes(Self.types))
    for index in Self.types.indices {
      var others = Self.types
      others[index].isFinal.toggle()
      #expect(PackedTypes(Self.types) != PackedTypes(others))
    }
  }
}
