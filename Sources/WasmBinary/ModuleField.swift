/// A part of a module that text writes as a field: an entry of a section. Of the code section, a function's body.
public struct ModuleField: Hashable, Sendable, CustomStringConvertible {
  public var section: SectionID
  /// Its place in the section, from 0; imports are not counted among what the module defines.
  public var index: Int

  public init(_ section: SectionID, _ index: Int) {
    (self.section, self.index) = (section, index)
  }

  public var description: String {
    section == .start ? "the start section" : "entry \(index) of the \(section.name) section"
  }
}

extension SectionID {
  /// What the specification calls it.
  public var name: String {
    switch self {
    case .dataCount: "data count"
    default: "\(self)"
    }
  }
}

extension Module {
  /// How many fields go to a section.
  public func count(of section: SectionID) -> Int {
    switch section {
    case .custom: customs.count
    case .type: types.count
    case .import: imports.count
    case .function: functions.count
    case .table: tables.count
    case .memory: memories.count
    case .tag: tags.count
    case .global: globals.count
    case .export: exports.count
    case .start: start == nil ? 0 : 1
    case .element: elements.count
    case .dataCount: dataCount == nil ? 0 : 1
    case .code: code.count
    case .data: data.count
    }
  }

  /// All code, in the order in which the binary format has it: bodies and constant expressions.
  public var expressions: [CodeRange] {
    var ranges = tables.compactMap(\.initializer) + globals.map(\.initializer)
    for segment in elements {
      if case .active(_, let offset) = segment.mode { ranges.append(offset) }
      if case .expressions(let items) = segment.items { ranges += items }
    }
    ranges += code.map(\.code)
    for segment in data {
      if case .active(_, let offset) = segment.mode { ranges.append(offset) }
    }
    return ranges
  }
}
