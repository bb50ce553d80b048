import Testing
import WasmISA

@testable import WasmBinary

/// Writes binaries for the tests, a section at a time.

/// A module of some sections.
func module(_ sections: [UInt8]...) -> [UInt8] {
  [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00] + sections.joined()
}

/// A section with its size in front.
func section(_ id: SectionID, _ content: [UInt8]) -> [UInt8] { [id.rawValue] + leb(content.count) + content }

/// A module with the function type [] → [], functions of that type with these bodies, and other sections at
/// their places between.
func functions(_ bodies: [UInt8]..., before: [UInt8] = [], after: [UInt8] = []) -> [UInt8] {
  module(
    section(.type, [1, 0x60, 0, 0]),
    section(.function, leb(bodies.count) + bodies.map { _ in 0 }),
    before,
    section(.code, leb(bodies.count) + bodies.flatMap { leb($0.count) + $0 }),
    after)
}

/// A module with one function that has no locals.
func code(_ instructions: UInt8..., before: [UInt8] = []) -> [UInt8] {
  functions([0] + instructions + [0x0B], before: before)
}

/// The shortest unsigned LEB128 form.
func leb(_ value: Int) -> [UInt8] {
  var writer = ByteWriter()
  writer.count(value)
  return writer.bytes
}

/// The reason why bytes are malformed; nil where they are not.
func fault(_ bytes: [UInt8]) -> String? {
  do throws(DecodeError) {
    _ = try decodeModule(bytes)
    return nil
  } catch {
    return error.message
  }
}

/// Five bytes that say 2³² − 1.
let maximum: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
