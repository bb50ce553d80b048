import WasmISA

/// What a module's name section says (spec: Appendix › Custom Sections › Name Section).
public struct NameSection: Sendable, Equatable {
  /// What may have names; the raw values are the ids of the subsections.
  public enum Subject: UInt8, Sendable, CaseIterable {
    case function = 1, local, label, type, table, memory, global, element, data, field, tag

    /// Whether names are counted anew within each function or type.
    public var isInner: Bool { self == .local || self == .label || self == .field }
  }

  /// The name of the module itself.
  public var module: Name?
  /// By raw value of the subject, unless it is an inner one.
  private var outer = [NameMap](repeating: NameMap(), count: 12)
  /// By raw value of the subject: the names within each function or type, by ascending index of that.
  private var inner = [[(owner: UInt32, names: NameMap)]](repeating: [], count: 12)

  /// A section without names.
  public init() {}

  /// The names of things of a kind that is not an inner one.
  public subscript(subject: Subject) -> NameMap {
    get { outer[Int(subject.rawValue)] }
    set { outer[Int(subject.rawValue)] = newValue }
  }

  /// The names of locals, labels or fields, within the function or type with index `owner`.
  public subscript(subject: Subject, in owner: UInt32) -> NameMap {
    let maps = inner[Int(subject.rawValue)]
    let place = maps.partition { $0.owner >= owner }
    return place < maps.count && maps[place].owner == owner ? maps[place].names : NameMap()
  }

  /// The names within each function or type, by ascending index of that.
  public func owners(of subject: Subject) -> [(owner: UInt32, names: NameMap)] {
    inner[Int(subject.rawValue)]
  }

  /// Adds the names within a function or type whose index is above those of all others that have any.
  public mutating func append(_ names: NameMap, of subject: Subject, in owner: UInt32) {
    precondition(inner[Int(subject.rawValue)].last.map { $0.owner < owner } ?? true)
    inner[Int(subject.rawValue)].append((owner, names))
  }

  /// Whether nothing has a name.
  public var isEmpty: Bool {
    module == nil && outer.allSatisfy(\.entries.isEmpty) && inner.allSatisfy(\.isEmpty)
  }

  public static func == (a: NameSection, b: NameSection) -> Bool {
    a.module == b.module && a.outer == b.outer
      && zip(a.inner, b.inner).allSatisfy { $0.elementsEqual($1) { $0 == $1 } }
  }
}

/// Names by index.
public struct NameMap: Sendable, Equatable {
  /// In ascending order of indices, each of which occurs once.
  public private(set) var entries: [(index: UInt32, name: Name)] = []

  /// A map without names.
  public init() {}

  /// The name of the thing with an index. O(log entries).
  public subscript(index: UInt32) -> Name? {
    let place = entries.partition { $0.index >= index }
    return place < entries.count && entries[place].index == index ? entries[place].name : nil
  }

  /// Adds a name, unless there is one for an index as large.
  ///
  /// - Returns: whether it was added.
  public mutating func append(_ name: Name, at index: UInt32) -> Bool {
    if let last = entries.last, last.index >= index { return false }
    entries.append((index, name))
    return true
  }

  public static func == (a: NameMap, b: NameMap) -> Bool { a.entries.elementsEqual(b.entries) { $0 == $1 } }
}

extension Array {
  /// Index of the first element for which `isBehind` holds, which holds for all that follow it. O(log count).
  fileprivate func partition(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Module {
  /// How many things of a kind there are, imports counted; zero for inner ones. O(imports).
  public func count(of subject: NameSection.Subject) -> Int {
    func imported(_ kind: ExternKind) -> Int { imports.count { $0.type.kind == kind } }
    return switch subject {
    case .function: imported(.function) + functions.count
    case .type: types.count
    case .table: imported(.table) + tables.count
    case .memory: imported(.memory) + memories.count
    case .global: imported(.global) + globals.count
    case .element: elements.count
    case .data: data.count
    case .tag: imported(.tag) + tags.count
    case .local, .label, .field: 0
    }
  }
}

// MARK: Encoding

extension NameSection {
  /// The name that the custom section has.
  public static let sectionName: Name = "name"

  /// Writes the content of the section: subsections in the order of their ids, empty ones left out.
  public func encode(into writer: inout ByteWriter) {
    if let module {
      var content = ByteWriter()
      content.name(module)
      Self.write(0, content, into: &writer)
    }
    for subject in Subject.allCases {
      var content = ByteWriter()
      if subject.isInner {
        let maps = owners(of: subject)
        if maps.isEmpty { continue }
        content.vector(maps) { writer, map in
          writer.u32(map.owner)
          map.names.encode(into: &writer)
        }
      } else {
        if self[subject].entries.isEmpty { continue }
        self[subject].encode(into: &content)
      }
      Self.write(subject.rawValue, content, into: &writer)
    }
  }

  private static func write(_ id: UInt8, _ content: ByteWriter, into writer: inout ByteWriter) {
    writer.byte(id)
    writer.count(content.bytes.count)
    writer.append(content.bytes)
  }
}

extension NameMap {
  fileprivate func encode(into writer: inout ByteWriter) {
    writer.vector(entries) { writer, entry in
      writer.u32(entry.index)
      writer.name(entry.name)
    }
  }
}

// MARK: Decoding

extension NameSection {
  /// Reads the content of a section.
  init(_ cursor: inout ByteCursor) throws(DecodeError) {
    var last: UInt8?
    while let id = cursor.next {
      let start = cursor.offset
      guard id <= 11, last.map({ id > $0 }) ?? true else {
        throw cursor.failure("invalid name subsection id \(id)", at: start)
      }
      last = id
      try cursor.skip(1)
      let end = try cursor.length() + cursor.offset
      switch Subject(rawValue: id) {
      case nil: module = try cursor.name()
      case let subject? where subject.isInner:
        for _ in 0..<(try cursor.length()) {
          let start = cursor.offset
          let owner = try cursor.u32()
          if let last = inner[Int(id)].last, last.owner >= owner {
            throw cursor.failure("custom @name: multiple \(subject) names of \(owner)", at: start)
          }
          inner[Int(id)].append((owner, try NameMap(&cursor, of: subject)))
        }
      case let subject?: self[subject] = try NameMap(&cursor, of: subject)
      }
      guard cursor.offset == end else { throw cursor.failure("name subsection size mismatch", at: start) }
    }
  }
}

extension NameMap {
  fileprivate init(_ cursor: inout ByteCursor, of subject: NameSection.Subject) throws(DecodeError) {
    for _ in 0..<(try cursor.length()) {
      let start = cursor.offset
      let index = try cursor.u32()
      guard append(try cursor.name(), at: index) else {
        throw cursor.failure(
          "custom @name: multiple \(subject) names of \(index), or out of order", at: start)
      }
    }
  }
}
