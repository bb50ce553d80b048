import Testing
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Each limit is exceeded with a message that names what there is too much of, and the limit.
@Suite struct LimitTests {
  private func section(_ id: UInt8, _ count: Int, of item: [UInt8]) -> [UInt8] {
    Binary.module((id, Binary.leb(count) + Array(repeatElement(item, count: count).joined())))
  }

  private func expect(
    _ bytes: [UInt8], _ what: String, _ limit: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let verdict = Binary.verdict(bytes)
    #expect(
      verdict?.contains(what) == true && verdict?.contains("implementation limit is \(limit)") == true,
      "\(verdict ?? "accepted")", sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      (1, ImplementationLimits.types, [0x60, 0, 0], "recursion groups"),
      (2, ImplementationLimits.imports, [0, 0, 0, 0], "imports"),
      (3, ImplementationLimits.functions, [0], "functions"),
      (4, ImplementationLimits.tables, [0x70, 0, 0], "tables"),
      (5, ImplementationLimits.memories, [0, 0], "memories"),
      (6, ImplementationLimits.globals, [0x7F, 0, 0x41, 0, 0x0B], "globals"),
      (7, ImplementationLimits.exports, [0, 0, 0], "exports"),
      (9, ImplementationLimits.elementSegments, [1, 0, 0], "element segments"),
      (11, ImplementationLimits.dataSegments, [1, 0], "data segments"),
      (13, ImplementationLimits.tags, [0, 0], "tags"),
    ] as [(UInt8, Int, [UInt8], String)])
  func sections(id: UInt8, limit: Int, item: [UInt8], what: String) {
    // The count alone decides; what follows only has to be long enough.
    expect(
      Binary.module((id, Binary.leb(limit + 1) + [UInt8](repeating: 0, count: limit + 1))),
      "too many \(what)", limit)
  }

  @Test func typesInGroups() {
    let limit = ImplementationLimits.recursionGroup
    let count = Binary.leb(limit + 1)
    expect(
      Binary.module((1, [1, 0x4E] + count + [UInt8](repeating: 0, count: limit + 1))),
      "too many types in a recursion group", limit)
    // Groups that are small enough, and too large together.
    let half = Binary.leb(limit / 2 + 1)
    let group = [0x4E] + half + Array(repeatElement([0x5F, 0], count: limit / 2 + 1).joined())
    expect(Binary.module((1, [2] + group + group)), "too many types", ImplementationLimits.types)
  }

  @Test func functionTypes() {
    let limit = ImplementationLimits.parameters
    let many = Binary.leb(limit + 1) + [UInt8](repeating: 0x7F, count: limit + 1)
    let most = Binary.leb(limit) + [UInt8](repeating: 0x7F, count: limit)
    expect(Binary.module((1, [1, 0x60] + many + [0])), "too many parameters", limit)
    expect(Binary.module((1, [1, 0x60, 0] + many)), "too many results", ImplementationLimits.results)
    #expect(Binary.verdict(Binary.module((1, [1, 0x60] + most + most))) == nil)
  }

  @Test func structureFields() {
    let limit = ImplementationLimits.structureFields
    func type(_ count: Int) -> [UInt8] {
      Binary.module(
        (1, [1, 0x5F] + Binary.leb(count) + Array(repeatElement([0x7F, 0], count: count).joined())))
    }
    expect(type(limit + 1), "too many structure fields", limit)
    #expect(Binary.verdict(type(limit)) == nil)
  }

  @Test func subtypeDepth() {
    func chain(_ count: Int) -> [UInt8] {
      var types: [UInt8] = [0x50, 0, 0x5F, 0]
      for index in 1..<count { types += [0x50, 1] + Binary.leb(index - 1) + [0x5F, 0] }
      return Binary.module((1, Binary.leb(count) + types))
    }
    expect(
      chain(ImplementationLimits.subtypeDepth + 2), "too many super types", ImplementationLimits.subtypeDepth)
    #expect(Binary.verdict(chain(ImplementationLimits.subtypeDepth + 1)) == nil)
  }

  @Test func bodies() {
    let limit = ImplementationLimits.bodyBytes
    let body = [0] + [UInt8](repeating: 0x01, count: limit) + [0x0B]
    expect(Binary.function(body), "bytes in a function body", limit)
    expect(
      Binary.function([1] + Binary.leb(ImplementationLimits.locals + 1) + [0x7F, 0x0B]), "too many locals",
      ImplementationLimits.locals)
    let depth = ImplementationLimits.nesting + 1
    expect(
      Binary.function([0] + Array(repeatElement([0x02, 0x40], count: depth).joined())),
      "blocks nested too deeply",
      ImplementationLimits.nesting)
    let labels = ImplementationLimits.labelTable + 1
    expect(
      Binary.function(
        [0, 0x41, 0, 0x0E] + Binary.leb(labels) + [UInt8](repeating: 0, count: labels + 1) + [0x0B]),
      "labels in a br_table", ImplementationLimits.labelTable)
  }

  @Test func lengthsThatNothingFollows() {
    // No room is made for what the bytes do not hold, in any section.
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
    for id in [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13] as [UInt8] {
      #expect(
        Binary.verdict(Binary.module((id, huge)))
          == "malformed: length out of bounds: 4294967295, bytes left: 0")
    }
    let verdict = Binary.verdict(Binary.function([0, 0x41, 0, 0x0E] + huge + [0x0B]))
    #expect(verdict == "malformed: length out of bounds: 4294967295, bytes left: 1")
  }

  /// Overlong numbers, set bits that mean nothing, and numbers that end with their section.
  @Test(
    arguments: [
      ([0x80, 0x80, 0x80, 0x80, 0x80, 0x00], "integer representation too long"),
      ([0x80, 0x80, 0x80, 0x80, 0x10], "integer too large"), ([0x80], "unexpected end"),
      (
        [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], "integer representation too long"
      ),
    ] as [([UInt8], String)])
  func numbers(bytes: [UInt8], message: String) {
    for id in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as [UInt8] {
      #expect(
        Binary.verdict(Binary.module((id, bytes)))?.hasPrefix("malformed: \(message)") == true,
        "section \(id)")
    }
  }

  /// Many calls of functions that take and leave as much as is allowed cost a constant each, not the product.
  @Test func callsWithManyOperands() {
    let limit = ImplementationLimits.parameters
    let list = Binary.leb(limit) + [UInt8](repeating: 0x7F, count: limit)
    let calls = Array(repeatElement([0x10, 0] as [UInt8], count: 50_000).joined())
    let body: [UInt8] = [0] + Array(repeatElement([0x41, 0], count: limit).joined()) + calls + [0x0B]
    let module = Binary.module(
      (1, [2, 0x60] + list + list + [0x60, 0] + list), (3, [2, 0, 1]),
      (10, [2, 3, 0, 0x00, 0x0B] + Binary.leb(body.count) + body))
    #expect(Binary.verdict(module) == nil)
  }

  /// Small texts that ask for much get a module that says so: nothing is made of it before it is instantiated.
  @Test(arguments: ["(memory 65536)", "(table 10000000 funcref)", "(memory i64 281474976710656)"])
  func smallTextsThatExpand(text: String) throws { #expect(try fault("(module \(text))") == nil) }
}
