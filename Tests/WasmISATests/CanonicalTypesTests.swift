import Testing
import WasmISA

/// Types in words, as the reference interpreter writes them.
@Suite struct CanonicalTypesTests {
  private var types = CanonicalTypes()

  private func function(_ parameters: [ValueType], _ results: [ValueType]) -> CompositeType {
    .function(FunctionType(parameters: parameters, results: results))
  }

  private mutating func add(_ group: [SubType]) -> UInt32 {
    var packed = PackedTypes()
    for type in group { packed.append(type) }
    let first = UInt32(types.types.count)
    return types.intern(group: packed[...], first: first, ids: Array(0..<first))
  }

  @Test mutating func typesInWords() {
    let plain = types.intern(FunctionType(parameters: [.i32, .funcref], results: [.f64, .externref]))
    #expect(types.text(of: plain) == "func [i32 (ref null func)] -> [f64 (ref null extern)]")
    let open = add([SubType(isFinal: false, composite: function([], []))])
    #expect(types.text(of: open) == "sub (func [] -> [])")
    let final = add([SubType(supertypes: [open], composite: function([], []))])
    #expect(types.text(of: final) == "sub final (sub (func [] -> [])) (func [] -> [])")
    let own = UInt32(types.types.count)
    let recursive = add([SubType(composite: function([.reference(.concrete(own), nullable: false)], []))])
    #expect(types.text(of: recursive) == "func [(ref rec.0)] -> []")
    let first = UInt32(types.types.count)
    let field = FieldType(storage: .value(.reference(.concrete(first + 1), nullable: true)), isMutable: true)
    let group = add([
      SubType(composite: .structure([field, FieldType(storage: .i8, isMutable: false)])),
      SubType(
        composite: .array(
          FieldType(storage: .value(.reference(.concrete(plain), nullable: true)), isMutable: false))),
    ])
    let text =
      "(rec (struct (field (mut (ref null rec.1))) (field i8)) "
      + "(array (ref null (func [i32 (ref null func)] -> [f64 (ref null extern)]))))"
    #expect(types.text(of: group) == text + ".0")
    #expect(types.text(of: group + 1) == text + ".1")
  }

  /// Each type mentions the one before it twice: written out, the last would have 2^60 parts.
  @Test mutating func longTextsAreCutOff() {
    var last = types.intern(FunctionType(parameters: [], results: []))
    for _ in 0..<60 {
      let mention = ValueType.reference(.concrete(last), nullable: true)
      last = add([SubType(composite: function([mention, mention], []))])
    }
    #expect(types.text(of: last).utf8.count < 10_000)
    #expect(types.text(of: last).hasPrefix("func [(ref null (func [(ref null (func ["))
  }
}
