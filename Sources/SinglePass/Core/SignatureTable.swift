import VMLayout
import WasmISA

/// The function types of a module as the compiler uses them: kinds and places, flat, without reference
/// counting.
struct SignatureTable: ~Copyable {
  struct Entry: BitwiseCopyable {
    var parameters: KindList
    var results: KindList
    var parameterPlaces: UnsafePointer<Place>
    var resultPlaces: UnsafePointer<Place>
    var argumentBytes: Int
    var resultBytes: Int
  }

  private let entries: UnsafeMutablePointer<Entry>
  private let kinds: UnsafeMutablePointer<ValueType.Kind>
  private let places: UnsafeMutablePointer<Place>
  /// One list for each single kind, for block types that name a value type.
  private let singles: UnsafeMutablePointer<ValueType.Kind>

  /// Entries of types that are not function types are empty. O(total size of the types).
  init(_ types: PackedTypes, convention: Convention) {
    var total = 0
    for type in types {
      if let function = type.function { total += function.parameters.count + function.results.count }
    }
    entries = .allocate(capacity: max(types.count, 1))
    kinds = .allocate(capacity: max(total, 1))
    places = .allocate(capacity: max(total, 1))
    singles = .allocate(capacity: 8)
    for code in 0..<7 { singles[code] = ValueType.Kind(rawValue: UInt8(code)).unsafelyUnwrapped }
    var next = 0
    for (index, type) in types.enumerated() {
      let function = type.function ?? FunctionType(parameters: [], results: [])
      let layout = SignatureLayout(function, convention: convention)
      let results = next + function.parameters.count
      for (offset, type) in (function.parameters + function.results).enumerated() {
        kinds[next + offset] = type.kind
      }
      for (offset, place) in (layout.parameters + layout.results).enumerated() {
        places[next + offset] = place
      }
      entries[index] = Entry(
        parameters: KindList(base: kinds + next, count: function.parameters.count),
        results: KindList(base: kinds + results, count: function.results.count),
        parameterPlaces: places + next, resultPlaces: places + results,
        argumentBytes: layout.argumentBytes, resultBytes: layout.resultBytes)
      next = results + function.results.count
    }
  }

  deinit {
    entries.deallocate()
    kinds.deallocate()
    places.deallocate()
    singles.deallocate()
  }

  @inline(__always)
  subscript(type: Int) -> Entry { entries[type] }

  /// The list of one kind.
  @inline(__always)
  func single(_ kind: ValueType.Kind) -> KindList { KindList(base: singles + Int(kind.rawValue), count: 1) }

  var empty: KindList { KindList(base: singles, count: 0) }
}
