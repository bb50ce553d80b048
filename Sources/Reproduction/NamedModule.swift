import WasmBinary
import WasmISA

extension Module {
  /// Gives everything that has no name one, and forgets custom sections but for names.
  mutating func nameEverything() {
    var names = (try? decodeCustomSections(of: self))?.names ?? NameSection()
    names.module = nil
    let letters: [NameSection.Subject: String] = [
      .function: "f", .type: "t", .table: "tab", .memory: "mem", .global: "g", .element: "e", .data: "d",
      .tag: "tag",
    ]
    for (subject, letter) in letters {
      let old = names[subject]
      var taken = Set(old.entries.map(\.name))
      var map = NameMap()
      for index in 0..<UInt32(clamping: count(of: subject)) {
        var name = old[index] ?? Name("\(letter)\(index)")
        while old[index] == nil, !taken.insert(name).inserted { name = Name("\(name)_") }
        _ = map.append(name, at: index)
      }
      names[subject] = map
    }
    setNames(names)
  }

  /// Moves the names of locals.
  /// - Parameter places: where the locals of functions are now, by the function's index and by where they were. Those that are
  ///   not in it are gone; other functions keep theirs.
  mutating func moveLocalNames(_ places: [UInt32: [UInt32: UInt32]]) {
    guard let old = (try? decodeCustomSections(of: self))?.names else { return }
    var names = NameSection()
    names.module = old.module
    for subject in NameSection.Subject.allCases {
      if !subject.isInner { names[subject] = old[subject] }
      for (owner, map) in old.owners(of: subject) {
        guard subject == .local, let places = places[owner] else {
          names.append(map, of: subject, in: owner)
          continue
        }
        var moved = NameMap()
        for entry in map.entries {
          if let place = places[entry.index] { _ = moved.append(entry.name, at: place) }
        }
        if !moved.entries.isEmpty { names.append(moved, of: subject, in: owner) }
      }
    }
    setNames(names)
  }

  /// Has names for all custom sections.
  private mutating func setNames(_ names: NameSection) {
    var writer = ByteWriter()
    writer.append(bytes)
    let start = writer.bytes.count
    names.encode(into: &writer)
    customs = [
      CustomSection(
        name: NameSection.sectionName, bytes: start..<writer.bytes.count, after: SectionID.data.rawValue)
    ]
    bytes = writer.bytes
  }
}
