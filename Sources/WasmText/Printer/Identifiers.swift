import WasmBinary
import WasmISA

/// The identifiers that a printed module has: names of its name section that name one thing each.
struct Identifiers {
  /// The module's own name.
  private(set) var module: Name?
  private var names = NameSection()
  /// By raw value of the subject: names that may serve as identifiers.
  private var usable: [NameMap] = []

  /// - Parameter module: what `decodeModule` returned. A name section that is malformed gives no names.
  init(of module: Module) {
    guard let names = (try? decodeCustomSections(of: module))?.names else { return }
    self.names = names
    if let name = names.module, !name.utf8.isEmpty { self.module = name }
    usable = Array(repeating: NameMap(), count: 12)
    for subject in NameSection.Subject.allCases where !subject.isInner {
      usable[Int(subject.rawValue)] = Self.unambiguous(names[subject], below: module.count(of: subject))
    }
  }

  /// The identifier of something that is no local or field.
  subscript(subject: NameSection.Subject, index: UInt32) -> Name? {
    usable.isEmpty ? nil : usable[Int(subject.rawValue)][index]
  }

  /// The identifiers of the locals that a function has, or the fields that a type has.
  func inner(_ subject: NameSection.Subject, in owner: UInt32, count: Int) -> NameMap {
    usable.isEmpty ? NameMap() : Self.unambiguous(names[subject, in: owner], below: count)
  }

  /// The names that are not empty, occur once, and are those of something that is there.
  private static func unambiguous(_ map: NameMap, below count: Int) -> NameMap {
    let entries = map.entries.prefix { Int($0.index) < count }
    var counts: [Name: Int] = [:]
    for entry in entries { counts[entry.name, default: 0] += 1 }
    var result = NameMap()
    for entry in entries where counts[entry.name] == 1 && !entry.name.utf8.isEmpty {
      _ = result.append(entry.name, at: entry.index)
    }
    return result
  }
}
