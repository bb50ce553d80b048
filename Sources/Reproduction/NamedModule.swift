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
