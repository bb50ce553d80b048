/// Defined types in words: as the reference interpreter's messages write them, such as `func [i32] -> [i64]`.
extension CanonicalTypes {
  /// A defined type in words. The types that it mentions are written out in it, however often; so a long text is cut
  /// off, and what is there is the beginning of the whole.
  public func text(of id: UInt32) -> String {
    var writer = Writer(types: self)
    writer.definedType(id)
    return writer.text
  }

  /// A value type in words, in which a defined type is written out in the same way.
  public func text(of type: ValueType) -> String {
    var writer = Writer(types: self)
    writer.valueType(type)
    return writer.text
  }

  private struct Writer {
    let types: CanonicalTypes
    var text = ""
    /// The recursion group that is being written: mentions of its types are relative.
    private var group: Range<UInt32> = 0..<0

    /// Bytes from which on nothing is added. Each level of types within types adds some, so this bounds them, too.
    private static let limit = 1000

    init(types: CanonicalTypes) { self.types = types }

    mutating func definedType(_ id: UInt32) {
      if text.utf8.count > Self.limit { return }
      let outer = group
      defer { group = outer }
      group = types.group(of: id)
      if group.count == 1 { return subType(types.types[Int(id)]) }
      let members = group
      text += "(rec"
      for member in members where text.utf8.count <= Self.limit {
        text += " ("
        subType(types.types[Int(member)])
        text += ")"
      }
      text += ").\(id - members.lowerBound)"
    }

    private mutating func subType(_ type: SubType) {
      if type.isFinal, type.supertypes.isEmpty { return composite(type.composite) }
      text += type.isFinal ? "sub final" : "sub"
      for supertype in type.supertypes {
        text += " "
        mention(supertype)
      }
      text += " ("
      composite(type.composite)
      text += ")"
    }

    private mutating func mention(_ id: UInt32) {
      if group.contains(id) {
        text += "rec.\(id - group.lowerBound)"
      } else {
        text += "("
        definedType(id)
        text += ")"
      }
    }

    private mutating func composite(_ type: CompositeType) {
      switch type {
      case .function(let function):
        text += "func "
        list(function.parameters)
        text += " -> "
        list(function.results)
      case .structure(let fields):
        text += "struct"
        for field in fields {
          text += " (field "
          self.field(field)
          text += ")"
        }
      case .array(let element):
        text += "array "
        field(element)
      }
    }

    private mutating func list(_ types: [ValueType]) {
      text += "["
      for (index, type) in types.enumerated() where text.utf8.count <= Self.limit {
        if index > 0 { text += " " }
        valueType(type)
      }
      text += "]"
    }

    private mutating func field(_ field: FieldType) {
      if field.isMutable { text += "(mut " }
      switch field.storage {
      case .i8: text += "i8"
      case .i16: text += "i16"
      case .value(let type): valueType(type)
      }
      if field.isMutable { text += ")" }
    }

    mutating func valueType(_ type: ValueType) {
      guard type.isReference else { return text += type.description }
      text += type.isNullable ? "(ref null " : "(ref "
      if let id = type.heapType.index { mention(id) } else { text += type.heapType.description }
      text += ")"
    }
  }
}
