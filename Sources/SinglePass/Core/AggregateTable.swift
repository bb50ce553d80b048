import VMLayout
import WasmISA

/// How a field or an element is stored.
enum Storage: UInt8 {
  case i8, i16, i32, i64, f32, f64, v128, reference

  init(_ type: StorageType) {
    switch type {
    case .i8: self = .i8
    case .i16: self = .i16
    case .value(let type):
      switch type.kind {
      case .i32: self = .i32
      case .i64: self = .i64
      case .f32: self = .f32
      case .f64: self = .f64
      case .v128: self = .v128
      case .reference, .bottom: self = .reference
      }
    }
  }

  /// Its value's kind on the operand stack.
  var kind: ValueType.Kind {
    switch self {
    case .i8, .i16, .i32: return .i32
    case .i64: return .i64
    case .f32: return .f32
    case .f64: return .f64
    case .v128: return .v128
    case .reference: return .reference
    }
  }

  /// log2 of its bytes.
  var shift: UInt8 {
    switch self {
    case .i8: return 0
    case .i16: return 1
    case .i32, .f32: return 2
    case .i64, .f64, .reference: return 3
    case .v128: return 4
    }
  }

  /// The load that reads it; not for vectors. Packed integers are extended with their sign or with zeros.
  func load(signed: Bool) -> Opcode.Load {
    switch self {
    case .i8: return signed ? .i32Load8S : .i32Load8U
    case .i16: return signed ? .i32Load16S : .i32Load16U
    case .i32: return .i32Load
    case .f32: return .f32Load
    case .f64: return .f64Load
    case .i64, .reference, .v128: return .i64Load
    }
  }

  /// The store that writes it; not for vectors.
  var store: Opcode.Store {
    switch self {
    case .i8: return .i32Store8
    case .i16: return .i32Store16
    case .i32: return .i32Store
    case .f32: return .f32Store
    case .f64: return .f64Store
    case .i64, .reference, .v128: return .i64Store
    }
  }

  /// The opcode that puts a value of this storage into all lanes of a vector; not for vectors.
  var splat: Opcode {
    switch self {
    case .i8: return .i8x16Splat
    case .i16: return .i16x8Splat
    case .i32: return .i32x4Splat
    case .f32: return .f32x4Splat
    case .f64: return .f64x2Splat
    case .i64, .reference, .v128: return .i64x2Splat
    }
  }
}

/// The structures and arrays of a module as the compiler uses them, by type index; flat, without reference counting.
struct AggregateTable: ~Copyable {
  struct Entry: BitwiseCopyable {
    /// What an object's header says: see `TypeRowLayout`.
    var row: UInt32
    /// Bytes of a structure, header included.
    var byteCount: Int
    /// Where its fields start in the table; of an array, its element.
    var firstField: Int
    var fieldCount: Int
  }

  struct Field: BitwiseCopyable {
    /// From the object's address; of an element, from that of the first one.
    var offset: Int
    var storage: Storage
  }

  private var entries = Buffer<Entry>()
  private var fields = Buffer<Field>()

  /// O(total size of the types).
  init(_ types: PackedTypes, ids: [UInt32]) {
    for (index, type) in types.enumerated() {
      var entry = Entry(
        row: TypeRowLayout.offset(of: ids[index]), byteCount: 0, firstField: fields.count, fieldCount: 0)
      switch type.composite {
      case .function: break
      case .structure(let types):
        let layout = StructureLayout(types)
        entry.byteCount = layout.byteCount
        entry.fieldCount = types.count
        for (type, offset) in zip(types, layout.offsets) {
          fields.append(Field(offset: offset, storage: Storage(type.storage)))
        }
      case .array(let element):
        entry.fieldCount = 1
        fields.append(Field(offset: ObjectLayout.fields, storage: Storage(element.storage)))
      }
      entries.append(entry)
    }
  }

  @inline(__always)
  subscript(type: Int) -> Entry { entries[type] }

  /// A field of a structure, or, with index 0, the element of an array.
  @inline(__always)
  func field(_ index: Int, of type: Int) -> Field { fields[entries[type].firstField &+ index] }
}
