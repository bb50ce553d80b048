import Testing
import WasmISA

@testable import WasmBinary

/// What is not a module, and the reason given. The words are those of the official suite.
@Suite struct MalformedModuleTests {
  @Test(
    arguments: [
      ([], "unexpected end"), ([0x00, 0x61, 0x73], "unexpected end"),
      ([0x01, 0x61, 0x73, 0x6D, 1, 0, 0, 0], "magic header not detected"),
      ([0x00, 0x61, 0x73, 0x6D], "unexpected end"), ([0x00, 0x61, 0x73, 0x6D, 1, 0, 0], "unexpected end"),
      ([0x00, 0x61, 0x73, 0x6D, 2, 0, 0, 0], "unknown binary version"),
      (module([14, 0]), "malformed section id"), (module([0x80, 1, 0]), "malformed section id"),
      (module([1]), "unexpected end"), (module([1, 5, 0]), "length out of bounds"),
      (module(section(.type, [0, 0])), "section size mismatch"),
      (module(section(.type, [0]), section(.type, [0])), "unexpected content after last section"),
      (module(section(.import, [0]), section(.type, [0])), "unexpected content after last section"),
      (module(section(.global, [0]), section(.tag, [0])), "unexpected content after last section"),
      (module(section(.code, [0]), section(.dataCount, [0])), "unexpected content after last section"),
      (module(section(.start, [])), "unexpected end"),
      (module(section(.custom, [])), "unexpected end"),
      (module(section(.custom, [4, 0x6E]) + [0, 0, 0]), "unexpected end"),
      (module(section(.custom, [2, 0xC3, 0x28])), "malformed UTF-8 encoding"),
    ] as [([UInt8], String)])
  func sections(bytes: [UInt8], message: String) { expect(bytes, message) }

  @Test(
    arguments: [
      ([1, 0x61, 0, 0], "malformed definition type"),
      ([1, 0xE0, 0x7F, 0, 0], "integer representation too long"),
      ([1, 0x60, 1, 0x40, 0], "malformed reference type"),
      ([1, 0x60, 1, 0x64, 0x40, 0], "malformed heap type"),
      ([1, 0x60, 1, 0x64, 0xFF, 0x7F, 0], "integer representation too long"),
      ([1, 0x5E, 0x76, 0], "malformed storage type"), ([1, 0x5E, 0x78, 2], "malformed mutability"),
      ([1, 0x5F, 2, 0x7F, 0], "unexpected end"), ([1, 0x4E, 2, 0x60, 0, 0], "unexpected end"),
      ([1, 0x50, 1], "unexpected end"),
    ] as [([UInt8], String)])
  func types(content: [UInt8], message: String) { expect(module(section(.type, content)), message) }

  @Test(
    arguments: [
      (.import, [1, 0, 0, 5], "malformed import kind"), (.import, [1, 0, 0, 4, 1, 0], "zero byte expected"),
      (.import, [1, 1, 0xFF, 0, 0, 0], "malformed UTF-8 encoding"),
      (.import, [1, 0, 0, 3, 0x7F, 2], "malformed mutability"),
      (.table, [1, 0x7F, 0, 0], "malformed reference type"),
      (.table, [1, 0x70, 8], "malformed limits flags"),
      (.table, [1, 0x40, 1, 0x70, 0, 0], "zero byte expected"),
      (.table, [1, 0x40, 0, 0x70, 0, 0], "unexpected end"),
      (.table, [1, 0x70, 2, 0], "malformed limits flags 2 (shared-everything threads)"),
      (.memory, [1, 0x81, 0], "malformed limits flags"),
      (.memory, [1, 8], "malformed limits flags 8: there are no limits"),
      (.memory, [1, 16, 0], "malformed limits flags"),
      (.memory, [1, 8, 0], "unexpected end"), (.memory, [1, 8, 0, 64], "invalid custom page size: 2^64"),
      (.tag, [1, 1, 0], "zero byte expected"), (.global, [1, 0x7F, 2], "malformed mutability"),
      (.global, [1, 0x7F, 0, 0x41, 0], "unexpected end"),
      (.global, [1, 0x7F, 0, 0x05], "END opcode expected"),
      (.export, [1, 0, 5, 0], "malformed export kind"),
      (.element, [1, 8], "malformed elements segment kind"),
      (.element, [1, 1, 1, 0], "malformed element kind"),
      (.element, [1, 5, 0x7F, 1, 0xD2, 0, 0x0B], "malformed reference type"),
      (.element, [1, 5, 0x70, 1, 0xF3, 0, 0x0B], "illegal opcode"),
      (.data, [1, 3, 0], "malformed data segment kind"), (.data, [1, 1, 4, 0, 0], "length out of bounds"),
    ] as [(SectionID, [UInt8], String)])
  func definitions(id: SectionID, content: [UInt8], message: String) {
    expect(module(section(id, content)), message)
  }

  @Test func lengthsThatDisagree() {
    let noBodies = module(section(.type, [1, 0x60, 0, 0]), section(.function, [1, 0]))
    expect(noBodies, "function and code section have inconsistent lengths")
    let noFunctions = module(section(.code, [1, 2, 0, 0x0B]))
    expect(noFunctions, "function and code section have inconsistent lengths")
    let message = "data count and data section have inconsistent lengths"
    expect(module(section(.dataCount, [1])), message)
    expect(module(section(.dataCount, [1]), section(.data, [2, 1, 0, 1, 0])), message)
    #expect(fault(module(section(.dataCount, [0]))) == nil)
  }

  @Test(
    arguments: [
      (code(0xFF), "illegal opcode ff"), (code(0x06), "illegal opcode 6"),
      (code(0xFC, 0x20), "illegal opcode fc 20"),
      (code(0xFB, 0xFF, 0xFF, 0x03), "illegal opcode fb"),
      (code(0x05), "END opcode expected"), (code(0x02, 0x40, 0x05, 0x0B), "END opcode expected"),
      (code(0x04, 0x40, 0x05, 0x05, 0x0B), "END opcode expected"),
      (functions([0, 0x41, 1, 0x1A], [0, 0x41, 1, 0x1A, 0x0B]), "END opcode expected"),
      (functions([0, 0x41, 1, 0x1A]), "unexpected end"),
      (functions([0, 0x0B, 0x0B]), "section size mismatch"),
      (code(0x02, 0x3F, 0x0B), nil), (code(0x02, 0xFF, 0x7F), "integer representation too long"),
      (code(0x02, 0x41, 0x0B), "malformed reference type"),
      (code(0x41, 0x80, 0x80, 0x80, 0x80, 0x70), "integer too large"),
      (code(0x28, 0x80, 0x01, 0), "malformed memop flags"),
      (code(0xFB, 0x18, 4, 0, 0x6E, 0x6E), "malformed br_on_cast flags"),
      (code(0x1F, 0x40, 1, 4, 0), "malformed catch clause"),
      (code(0xFC, 0x08, 0, 0), "data count section required"),
      (code(0xFC, 0x09, 0), "data count section required"),
      (code(0xFB, 0x09, 0, 0), "data count section required"),
      (code(0xFC, 0x09, 0, before: section(.dataCount, [0])), nil),
      (functions([1] + maximum + [0x7F, 0x0B]), nil),
      (functions([2] + maximum + [0x7F, 1, 0x7F, 0x0B]), "too many locals"),
      (functions([1, 1, 0x40, 0x0B]), "malformed reference type"),
    ] as [([UInt8], String?)])
  func bodies(bytes: [UInt8], message: String?) { expect(bytes, message) }

  /// Nothing may be allocated for elements that are not there.
  @Test(arguments: SectionID.inOrder.filter { $0 != .start && $0 != .dataCount })
  func countsBeyondTheInput(id: SectionID) {
    expect(module(section(id, maximum)), "length out of bounds")
  }

  @Test(arguments: [
    code(0x0E, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F), code(0x1C, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F),
    code(0x1F, 0x40, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F), functions(maximum + [0x0B]),
    module(section(.type, [1, 0x4E] + maximum)), module(section(.type, [1, 0x60] + maximum)),
    module(section(.type, [1, 0x5F] + maximum)), module(section(.type, [1, 0x50] + maximum)),
    module(section(.element, [1, 1, 0] + maximum)), module(section(.element, [1, 5, 0x70] + maximum)),
    module(section(.import, [1] + maximum)),
  ])
  func innerCountsBeyondTheInput(bytes: [UInt8]) { expect(bytes, "length out of bounds") }

  @Test(
    arguments: [
      ([0x24], true), ([0xC2, 0x80], true), ([0xE0, 0xA0, 0x80], true), ([0xED, 0x9F, 0xBF], true),
      ([0xF0, 0x90, 0x80, 0x80], true), ([0xF4, 0x8F, 0xBF, 0xBF], true), ([], true),
      ([0x80], false), ([0xC0, 0x80], false), ([0xC1, 0xBF], false), ([0xC2], false), ([0xC2, 0xC2], false),
      ([0xE0, 0x9F, 0x80], false), ([0xED, 0xA0, 0x80], false), ([0xE1, 0x80], false),
      ([0xE1, 0x80, 0x24], false), ([0xF0, 0x8F, 0x80, 0x80], false), ([0xF4, 0x90, 0x80, 0x80], false),
      ([0xF5, 0x80, 0x80, 0x80], false), ([0xF1, 0x80, 0x80], false), ([0xFF], false),
    ] as [([UInt8], Bool)])
  func names(utf8: [UInt8], isValid: Bool) {
    expect(
      module(section(.custom, leb(utf8.count) + utf8)), isValid ? nil : "malformed UTF-8 encoding")
  }

  /// A fault in a later part comes before any typing rule of an earlier one: the second body is malformed.
  @Test func malformedComesBeforeInvalid() {
    expect(functions([0, 0x6A, 0x0B], [0, 0xFF, 0x0B]), "illegal opcode ff")
  }

  /// What is said behind those words.
  @Test(
    arguments: [
      (
        [0x00, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], "unknown binary version 0x1000d (components)"
      ),
      ([0x00, 0x61, 0x73, 0x6D, 2, 0, 0, 0], "unknown binary version 0x2"),
      (module([14, 0]), "malformed section id 14"),
      (module([1, 5, 0]), "length out of bounds: 5, bytes left: 1"),
      (
        module(section(.type, [0, 0])),
        "section size mismatch: the type section declares 2 bytes and has 1"
      ),
      (functions([0, 0x0B, 0x0B]), "section size mismatch: a function body declares 3 bytes and has 2"),
      (
        module(section(.type, [0]), section(.type, [0])),
        "unexpected content after last section: a second type section"
      ),
      (
        module(section(.code, [0]), section(.dataCount, [0])),
        "unexpected content after last section: the data count section stands behind the code section"
      ),
      (
        module(section(.code, [1, 2, 0, 0x0B])),
        "function and code section have inconsistent lengths: 0 and 1"
      ),
      (module(section(.dataCount, [1])), "data count and data section have inconsistent lengths: 1 and 0"),
      (module(section(.export, [1, 0, 5, 0])), "malformed export kind 5"),
      (module(section(.import, [1, 0, 0, 5])), "malformed import kind 5"),
      (module(section(.memory, [1, 16, 0])), "malformed limits flags 16"),
      (module(section(.global, [1, 0x7F, 2])), "malformed mutability 2"),
      (code(0x05), "END opcode expected: there is no if to which an else belongs"),
      (functions([2] + maximum + [0x7F, 1, 0x7F, 0x0B]), "too many locals: 4294967296"),
    ] as [([UInt8], String)])
  func details(bytes: [UInt8], message: String) { #expect(fault(bytes) == message) }

  private func expect(
    _ bytes: [UInt8], _ message: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = fault(bytes)
    guard let message else {
      #expect(found == nil, sourceLocation: sourceLocation)
      return
    }
    #expect(found?.hasPrefix(message) == true, "\(found ?? "accepted")", sourceLocation: sourceLocation)
  }
}
