import WasmISA

extension Module {
  /// What the custom section `name` calls the functions, by index. A section that is malformed has no names from
  /// its fault on (spec: Appendix › Custom Sections › Name Section).
  public var functionNames: [UInt32: Name] {
    var names: [UInt32: Name] = [:]
    guard let section = customs.first(where: { $0.name == "name" }) else { return names }
    bytes.withUnsafeBufferPointer { bytes in
      var cursor = ByteCursor(UnsafeBufferPointer(rebasing: bytes[section.bytes]))
      do throws(DecodeError) {
        while !cursor.isAtEnd {
          let id = try cursor.byte()
          let size = try cursor.length()
          // Subsection 1 has the functions' names.
          guard id == 1 else {
            try cursor.skip(size)
            continue
          }
          for _ in 0..<(try cursor.length()) { names[try cursor.u32()] = try cursor.name() }
          return
        }
      } catch {
        return
      }
    }
    return names
  }
}
