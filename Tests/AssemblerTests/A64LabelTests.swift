import Assembler
import Testing

/// How far A64 references reach, and what becomes of those that do not.
@Suite struct A64LabelTests {
  /// What refers to a label, with the longest distance ahead in bytes. `bl` has the field of `b`, which takes much memory
  /// to try.
  enum Kind: CaseIterable {
    case b, bl, condition, cbz, cbnz, tbz, tbnz, adr, literal, address

    func emit(_ assembler: inout A64Assembler, _ label: Label) {
      switch self {
      case .b: assembler.b(label)
      case .bl: assembler.bl(label)
      case .condition: assembler.b(.lt, label)
      case .cbz: assembler.cbz(true, 3, label)
      case .cbnz: assembler.cbnz(false, 4, label)
      case .tbz: assembler.tbz(5, bit: 33, label)
      case .tbnz: assembler.tbnz(6, bit: 3, label)
      case .adr: assembler.adr(7, label)
      case .literal: assembler.ldr(.x, 8, label)
      case .address: assembler.address(9, label, scratch: 10)
      }
    }

    var reach: Int {
      switch self {
      case .b, .bl: 1 << 27 - 4
      case .tbz, .tbnz: 1 << 15 - 4
      default: 1 << 20 - 4
      }
    }
    /// Whether there is a form for every distance up to 128 MiB.
    var hasLongForm: Bool { ![.b, .bl, .adr, .literal].contains(self) }
    var isBranch: Bool { ![.adr, .literal, .address].contains(self) }
  }

  /// Where control, or the address, goes from `place` when the branch is taken: an interpreter of what the assembler
  /// writes for a reference.
  private func target(_ code: borrowing CodeBuffer, _ place: Int, _ kind: Kind) throws -> Int {
    func signed(_ bits: UInt32, _ width: UInt32) -> Int {
      Int(Int32(bitPattern: bits << (32 - width)) >> (32 - width))
    }
    func distance(_ word: UInt32) -> Int {
      if word & 0x7C00_0000 == 0x1400_0000 { return signed(word & 0x3FF_FFFF, 26) * 4 }
      if word & 0x7E00_0000 == 0x3600_0000 { return signed(word >> 5 & 0x3FFF, 14) * 4 }
      return signed(word >> 5 & 0x7_FFFF, 19) * 4
    }
    var short = A64Assembler()
    let label = short.makeLabel()
    short.bind(label)
    kind.emit(&short, label)
    let expected = short.buffer.word(at: 0)
    let field: UInt32 =
      kind == .b || kind == .bl ? 0x3FF_FFFF : kind == .tbz || kind == .tbnz ? 0x7_FFE0 : 0xFF_FFE0
    let first = code.word(at: place)
    if first & ~field == expected & ~field { return place + distance(first) }
    if kind == .address {
      // movz, movk, adr, add.
      #expect(first & ~0x1F_FFE0 == 0x5280_000A)
      let second = code.word(at: place + 4)
      #expect(second & ~0x1F_FFE0 == 0x72A0_000A)
      #expect(code.word(at: place + 8) == 0x10FF_FFC9)
      #expect(code.word(at: place + 12) == 0x8B2A_C929)
      let words = Int32(bitPattern: first >> 5 & 0xFFFF | (second >> 5 & 0xFFFF) << 16)
      return place + Int(words) * 4
    }
    // The opposite, over a `b`.
    let flip: UInt32 = kind == .condition ? 1 : 0x0100_0000
    try #require((first ^ flip) & ~field == expected & ~field, "\(String(first, radix: 16))")
    #expect(distance(first) == 8)
    let second = code.word(at: place + 4)
    #expect(second & 0xFC00_0000 == 0x1400_0000)
    return place + 4 + distance(second)
  }

  @Test(arguments: Kind.allCases.filter { $0 != .bl }, [false, true])
  func aheadToTheLastWordInReachAndNoFarther(kind: Kind, isLong: Bool) throws {
    // Long mode makes no difference to it.
    if kind == .b && isLong { return }
    for beyond in [-4, 0, 4] {
      var assembler = A64Assembler()
      assembler.isLong = isLong
      assembler.nop()
      let label = assembler.makeLabel()
      kind.emit(&assembler, label)
      assembler.skip(kind.reach + beyond + 4 - assembler.offset)
      assembler.bind(label)
      let fits = beyond <= 0 || (isLong && kind.hasLongForm)
      #expect(assembler.failedToReach == !fits, "\(beyond)")
      if fits { #expect(try target(assembler.buffer, 4, kind) == assembler.offset) }
    }
  }

  @Test(arguments: Kind.allCases.filter { $0 != .bl }, [false, true])
  func behindToTheLastWordInReachAndNoFarther(kind: Kind, isLong: Bool) throws {
    // Long mode makes no difference to it.
    if kind == .b && isLong { return }
    for beyond in [-4, 0, 4] {
      var assembler = A64Assembler()
      assembler.isLong = isLong
      assembler.nop()
      let label = assembler.makeLabel()
      assembler.bind(label)
      // One word farther than ahead.
      assembler.skip(kind.reach + 4 + beyond)
      let place = assembler.offset
      kind.emit(&assembler, label)
      // Branches take the form that reaches even in short mode.
      let fits = beyond <= 0 || (kind.hasLongForm && (isLong || kind.isBranch))
      #expect(assembler.failedToReach == !fits, "\(beyond)")
      if fits { #expect(try target(assembler.buffer, place, kind) == 4) }
    }
  }

  /// All kinds refer to one label, so that their fields form one list.
  @Test(arguments: [false, true])
  func referencesOfAllKindsShareALabel(isLong: Bool) throws {
    var assembler = A64Assembler()
    assembler.isLong = isLong
    let labels = [assembler.makeLabel(), assembler.makeLabel()]
    var places: [(place: Int, kind: Kind, label: Int)] = []
    for number in 0..<700 {
      let kind = Kind.allCases[number * 3 % Kind.allCases.count]
      places.append((assembler.offset, kind, number / 5 % 2))
      kind.emit(&assembler, labels[number / 5 % 2])
      if number % 4 == 0 { assembler.nop() }
    }
    assembler.bind(labels[0])
    assembler.nop()
    assembler.bind(labels[1])
    #expect(assembler.failedToReach == false)
    for (place, kind, label) in places {
      #expect(try target(assembler.buffer, place, kind) == assembler.offset(of: labels[label]))
    }
  }

  /// The distance to the reference before it does not fit a narrow field, although the label is near.
  @Test func aNarrowFieldFarBehindAWideOneAsksForLongMode() throws {
    for isLong in [false, true] {
      var assembler = A64Assembler()
      assembler.isLong = isLong
      let label = assembler.makeLabel()
      assembler.b(label)
      assembler.skip(1 << 17)
      let place = assembler.offset
      assembler.tbz(5, bit: 33, label)
      assembler.bind(label)
      #expect(assembler.failedToReach == !isLong)
      if isLong {
        #expect(try target(assembler.buffer, 0, .b) == assembler.offset)
        #expect(try target(assembler.buffer, place, .tbz) == assembler.offset)
      }
    }
  }

  @Test func whatFailedToReachIsWrittenAgain() throws {
    var assembler = A64Assembler()
    let (entry, callee) = (assembler.makeDistantLabel(), assembler.makeDistantLabel())
    assembler.bl(callee)
    assembler.bind(entry)
    let start = assembler.position
    let startOffset = assembler.offset
    func function(_ assembler: inout A64Assembler) -> Label {
      let end = assembler.makeLabel()
      assembler.cbz(true, 3, end)
      assembler.bl(callee)
      assembler.bl(entry)
      assembler.skip(1 << 20)
      assembler.bind(end)
      assembler.ret()
      return end
    }
    _ = function(&assembler)
    #expect(assembler.failedToReach == true)
    assembler.goBack(to: start)
    #expect(assembler.failedToReach == false && assembler.offset == startOffset)
    assembler.isLong = true
    let end = function(&assembler)
    #expect(assembler.failedToReach == false)
    #expect(try target(assembler.buffer, startOffset, .cbz) == assembler.offset(of: end))
    assembler.bind(callee)
    let target = assembler.offset
    assembler.udf()
    let code = assembler.take()
    func word(_ offset: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(code[offset + $1]) << UInt32(8 * $1) }
    }
    // The calls of what was given up have not been resolved in what came after it.
    #expect(word(0) == 0x9400_0000 | UInt32(target / 4))
    #expect(word(startOffset + 8) == 0x9400_0000 | UInt32((target - startOffset - 8) / 4))
    #expect(word(startOffset + 12) == 0x97FF_FFFD)
    #expect(word(startOffset + 16) == 0 && word(target) == 0)
  }

  @Test func referencesToDistantLabelsAreResolvedAtTheEnd() {
    var assembler = A64Assembler()
    let label = assembler.makeDistantLabel()
    assembler.bl(label)
    assembler.b(label)
    assembler.bind(label)
    assembler.bl(label)
    let code = assembler.take()
    #expect(hex(Array(code)) == "02 00 00 94 01 00 00 14 00 00 00 94")
  }

  @Test func aShortBranchIsLandedBehindWhatItSkips() {
    var assembler = A64Assembler()
    let over = assembler.shortBranch(.ne)
    assembler.ret()
    assembler.land(over)
    assembler.nop()
    #expect(hex(assembler.buffer.bytes) == "41 00 00 54 C0 03 5F D6 1F 20 03 D5")
  }

  @Test func aTableHoldsDistancesFromItsStart() {
    var assembler = A64Assembler()
    let (table, before, after) = (assembler.makeLabel(), assembler.makeLabel(), assembler.makeLabel())
    assembler.bind(before)
    assembler.adr(11, table)
    assembler.bind(after)
    assembler.nop()
    assembler.nop()
    assembler.align(to: 16)
    assembler.bind(table)
    for label in [after, before, table] { assembler.tableEntry(label, relativeTo: table) }
    #expect(
      hex(assembler.buffer.bytes) == """
        8B 00 00 10 1F 20 03 D5 1F 20 03 D5 00 00 00 00 F4 FF FF FF F0 FF FF FF 00 00 00 00
        """)
  }
}
