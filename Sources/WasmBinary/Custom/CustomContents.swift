import WasmISA

/// What is in the custom sections of a module whose format is known.
///
/// Such a section cannot make a module malformed or invalid (spec: Appendix › Custom Sections): whoever wants what
/// it says asks for it, and is told if it says nothing.
public struct CustomContents: Sendable {
  public var names: NameSection?
  public var branchHints: BranchHints?
}

/// Reads the custom sections whose format is known.
///
/// - Parameter module: what `decodeModule` returned.
/// - Throws: why the first section that is malformed is so. Offsets are those of the module's bytes.
/// - Complexity: linear in the size of the sections.
public func decodeCustomSections(of module: Module) throws(DecodeError) -> CustomContents {
  var contents = CustomContents()
  for section in module.customs {
    switch section.name {
    case NameSection.sectionName:
      if contents.names != nil {
        throw DecodeError(offset: section.bytes.lowerBound, message: "custom @name: multiple name sections")
      }
      contents.names = try section.read(in: module) { (cursor) throws(DecodeError) in
        try NameSection(&cursor)
      }
    case BranchHints.sectionName:
      if contents.branchHints != nil {
        throw DecodeError(
          offset: section.bytes.lowerBound, message: "@metadata.code.branch_hint section: multiple sections")
      }
      contents.branchHints = try section.read(in: module) { (cursor) throws(DecodeError) in
        try BranchHints(&cursor)
      }
    default: break
    }
  }
  return contents
}

extension CustomSection {
  fileprivate func read<Content>(
    in module: Module, _ read: (inout ByteCursor) throws(DecodeError) -> Content
  ) throws(DecodeError) -> Content {
    try module.bytes.withUnsafeBufferPointer { (buffer) throws(DecodeError) -> Content in
      var cursor = ByteCursor(UnsafeBufferPointer(rebasing: buffer[bytes]))
      do throws(DecodeError) {
        return try read(&cursor)
      } catch {
        throw DecodeError(offset: bytes.lowerBound + error.offset, message: error.message)
      }
    }
  }
}
