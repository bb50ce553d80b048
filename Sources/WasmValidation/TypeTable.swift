import WasmISA

/// The module's types as code uses them: flat, canonical, by the module's own index.
///
/// All lists of types that instructions pop and push (parameters, results, fields, the one result of a block)
/// are stretches of one arena, so that a control frame can name its lists without owning them.
struct TypeTable: ~Copyable {
  /// What a type index stands for.
  struct Entry: BitwiseCopyable {
    enum Kind: UInt8 { case function, structure, array }

    var kind: Kind
    /// The canonical id.
    var id: UInt32
    /// The parameters, the fields, or the one element, as they are on the operand stack.
    var operands: TypeList
    /// For functions alone.
    var results: TypeList
    /// For structures and arrays: where their fields start in `fields`.
    var firstField: UInt32
  }

  private(set) var entries: [Entry] = []
  private(set) var fields: [FieldType] = []
  private var arena = GrowableStack<ValueType>()
  /// Whether any of the module's types mentions vectors.
  private(set) var hasVectors = false
  /// The length of the arena without the lists that the function being checked added.
  private var permanent = 0

  init() {
    // Lists of one number or vector, each at the place that is its type's bits.
    for bits in 0..<6 { arena.push(ValueType(bits: UInt32(bits))) }
    permanent = arena.count
  }

  /// Adds the module's next type, given in its canonical form.
  mutating func append(_ type: SubType, id: UInt32) {
    let firstField = UInt32(fields.count)
    switch type.composite {
    case .function(let function):
      let parameters = list(function.parameters)
      let results = list(function.results)
      entries.append(
        Entry(kind: .function, id: id, operands: parameters, results: results, firstField: firstField))
    case .structure(let members):
      fields += members
      let operands = list(members.map(\.storage.unpacked))
      entries.append(
        Entry(kind: .structure, id: id, operands: operands, results: .empty, firstField: firstField))
    case .array(let element):
      fields.append(element)
      let operands = list([element.storage.unpacked])
      entries.append(
        Entry(kind: .array, id: id, operands: operands, results: .empty, firstField: firstField))
    }
    permanent = arena.count
  }

  private mutating func list(_ types: [ValueType]) -> TypeList {
    let start = UInt32(arena.count)
    for type in types {
      arena.push(type)
      if type == .v128 { hasVectors = true }
    }
    return TypeList(start: start, count: UInt32(types.count))
  }

  /// The list of this type alone; it lasts until `removeTemporaries`.
  mutating func list(of type: ValueType) -> TypeList {
    guard type.isReference else { return TypeList(start: type.bits, count: 1) }
    if arena.count == permanent || arena[arena.count - 1] != type { arena.push(type) }
    return TypeList(start: UInt32(arena.count - 1), count: 1)
  }

  /// Forgets the lists that `list(of:)` added.
  mutating func removeTemporaries() { arena.truncate(to: permanent) }

  @inline(__always)
  subscript(list: TypeList, index: Int) -> ValueType { arena[Int(list.start) + index] }

  func types(_ list: TypeList) -> UnsafeBufferPointer<ValueType> {
    arena.elements(Int(list.start)..<Int(list.start) + list.length)
  }
}

/// A stretch of a `TypeTable`'s arena. Equal bounds mean equal lists, not the reverse.
struct TypeList: BitwiseCopyable, Equatable {
  var start: UInt32
  var count: UInt32

  static let empty = TypeList(start: 0, count: 0)

  @inline(__always)
  var length: Int { Int(count) }

  /// The list without its last type; it must have one.
  var dropLast: TypeList { TypeList(start: start, count: count - 1) }
}
