import WasmISA

/// How references and heap objects look: to generated code, to the runtime, and to the collector, which is C and owns
/// copies of this; a test compares them.

/// What a word of reference type says by its lowest bits, in registers, slots, fields, tables and globals alike.
///
/// ```
/// 0            null, of every hierarchy
/// … x1         an i31: its 31 bits are bits 1 to 31, the upper half is 0
/// … 10         a reference of the host: its number is in bits 2 to 33
/// … 000        the address of a heap object, or of a function reference: the hierarchies do not mix
/// ```
public enum ReferenceTag {
  public static let i31: UInt64 = 1
  public static let host: UInt64 = 2
  /// The bits that are 0 in an address alone.
  public static let mask: UInt64 = 3

  /// The word for an i31, of which the lower 31 bits count.
  @inlinable
  public static func i31(_ value: UInt32) -> UInt64 { UInt64(value &<< 1 | 1) }
  /// The word for the host's reference with a number.
  @inlinable
  public static func host(_ number: UInt32) -> UInt64 { UInt64(number) << 2 | host }
}

/// A heap object: a header of 8 bytes, then its fields or elements.
///
/// The header never changes. Fields are in the order of their declaration, at natural alignment up to 8 bytes, so that a
/// subtype's fields begin with those of its supertype. Sizes are multiples of 8.
public enum ObjectLayout {
  /// Where the object's row lies in the table of type rows, 4 bytes.
  public static let row = 0
  /// The number of elements, of an array, 4 bytes.
  public static let length = 4
  public static let fields = 8
}

/// What generated code and collector know of a type of objects. A table holds the rows of all types, by canonical id; its
/// address is in every instance (`CalleeLayout.typeRows`). A row is there before the first object of its type.
public enum TypeRowLayout {
  /// What its objects are, `structure`, `array` or `exception`; 0 where there is no row. 1 byte. Exceptions are laid out
  /// as structures are, but their types are those of their tags.
  public static let kind = 0
  /// Of an array: log2 of the bytes of an element, 1 byte.
  public static let elementShift = 1
  /// How many entries the display has, 2 bytes.
  public static let displayCount = 2
  /// Of a structure: the bytes of an object, header included, 4 bytes.
  public static let byteCount = 4
  /// Of a structure: which of the first 64 words behind the header the collector has to follow, bit n for word n. Of an
  /// array: not 0 if it has to follow the elements. 8 bytes.
  public static let traced = 8
  /// Of a structure: the address of the same for the words behind those, 64 in each word, or 0. 8 bytes.
  public static let moreTraced = 16
  /// The rows of the supertypes, root first, itself last: the first 8 of them, 4 bytes each; `noRow` where there are
  /// fewer.
  public static let display = 24
  public static let displayInline = 8
  /// The address of the whole display, where it does not fit, or 0. 8 bytes.
  public static let wholeDisplay = 56
  public static let size = 64
  /// No row lies there.
  public static let noRow: UInt32 = .max

  public static let structure: UInt8 = 1
  public static let array: UInt8 = 2
  public static let exception: UInt8 = 3

  /// Where the row of a type lies in the table.
  @inlinable
  public static func offset(of id: UInt32) -> UInt32 { id &* UInt32(size) }
}

/// Where the fields of a structure are in its objects.
public struct StructureLayout: Sendable, Equatable {
  /// From the object's address, one for each field.
  public var offsets: [Int]
  /// Bytes of an object, header included.
  public var byteCount: Int

  /// O(fields).
  public init(_ fields: [FieldType]) {
    var end = ObjectLayout.fields
    offsets = fields.map { field in
      let size = field.storage.byteCount
      // Vectors are read and written unaligned.
      let alignment = min(size, 8)
      let offset = (end + alignment - 1) & ~(alignment - 1)
      end = offset + size
      return offset
    }
    byteCount = (end + 7) & ~7
  }
}

extension StorageType {
  /// Bytes of a field or an element: a power of two.
  public var byteCount: Int {
    switch self {
    case .i8: return 1
    case .i16: return 2
    case .value(let type):
      switch type.kind {
      case .i32, .f32: return 4
      case .v128: return 16
      case .i64, .f64, .reference, .bottom: return 8
      }
    }
  }
}
