import Assembler
import Testing

/// How references find their labels, whatever the order in which both appear.
@Suite struct LabelTests {
  @Test func manyReferencesToOneLabelAreAllResolved() throws {
    var assembler = X64Assembler()
    let label = assembler.makeLabel()
    var ends: [Int] = []
    for number in 0..<10_000 {
      switch number % 4 {
      case 0: assembler.jump(label)
      case 1: assembler.jump(.equal, label)
      case 2: assembler.call(label)
      default: assembler.lea(9, label)
      }
      ends.append(assembler.offset)
    }
    #expect(assembler.offset(of: label) == nil)
    assembler.bind(label)
    let target = assembler.offset
    #expect(assembler.offset(of: label) == target)
    for end in ends {
      #expect(Int(Int32(bitPattern: assembler.buffer.word(at: end - 4))) == target - end)
    }
  }

  @Test func labelsDoNotDisturbEachOther() {
    var assembler = X64Assembler()
    // Many labels, so that their table grows, with references that interleave.
    let labels = (0..<5000).map { _ in assembler.makeLabel() }
    var ends: [(label: Int, end: Int)] = []
    for round in 0..<3 {
      for index in labels.indices where (index + round) % 3 != 0 {
        assembler.call(labels[index])
        ends.append((index, assembler.offset))
      }
    }
    for label in labels.reversed() {
      assembler.bind(label)
      assembler.ud2()
    }
    for (index, end) in ends {
      let distance = Int(Int32(bitPattern: assembler.buffer.word(at: end - 4)))
      #expect(end + distance == assembler.offset(of: labels[index]))
    }
  }

  @Test func referencesToDistantLabelsAreResolvedAtTheEnd() {
    var assembler = X64Assembler()
    let labels = (0..<3).map { _ in assembler.makeDistantLabel() }
    let near = assembler.makeLabel()
    // Forwards, to each; then backwards; with a label of the other kind in between.
    var ends: [(label: Int, end: Int)] = []
    func call(_ index: Int) {
      assembler.call(labels[index])
      ends.append((index, assembler.offset))
    }
    for index in [2, 0, 1, 0] { call(index) }
    assembler.jump(near)
    let jumpEnd = assembler.offset
    for label in labels {
      assembler.bind(label)
      assembler.ud2()
    }
    assembler.bind(near)
    for index in [1, 2] { call(index) }
    let targets = labels.map { assembler.offset(of: $0) }
    let nearTarget = assembler.offset(of: near)
    let code = assembler.take()
    func target(_ end: Int) -> Int {
      let field = (0..<4).reduce(UInt32(0)) { $0 | UInt32(code[end - 4 + $1]) << UInt32(8 * $1) }
      return end + Int(Int32(bitPattern: field))
    }
    for (index, end) in ends { #expect(target(end) == targets[index]) }
    #expect(target(jumpEnd) == nearTarget)
  }

  @Test func referencesOnBothSidesOfALabel() {
    var assembler = X64Assembler()
    let label = assembler.makeLabel()
    assembler.jump(label)
    assembler.bind(label)
    assembler.jump(label)
    // The field at offset 1, the very first of the code, is part of the chain, too.
    #expect(hex(assembler.buffer.bytes) == "E9 00 00 00 00 EB FE")
  }

  @Test func aFieldAtTheVeryStartIsResolved() {
    var assembler = X64Assembler()
    let (first, second) = (assembler.makeLabel(), assembler.makeLabel())
    assembler.jump(.overflow, first)
    assembler.jump(.overflow, second)
    assembler.bind(second)
    assembler.bind(first)
    #expect(hex(assembler.buffer.bytes) == "0F 80 06 00 00 00 0F 80 00 00 00 00")
  }

  @Test func operandsInMemoryAreRelativeToTheInstructionsEnd() {
    var assembler = X64Assembler()
    let word = assembler.makeLabel()
    assembler.movs(true, 25, word)
    assembler.float(.add, false, 17, 26, word)
    let over = assembler.shortJump(.notEqual)
    assembler.ret()
    assembler.land(over)
    assembler.bind(word)
    assembler.word(0x3FF0_0000_0000_0000)
    #expect(
      hex(assembler.buffer.bytes) == """
        C5 7B 10 0D 0B 00 00 00 C5 AA 58 0D 03 00 00 00 75 01 C3 00 00 00 00 00 00 F0 3F
        """)
  }

  @Test func aTableHoldsDistancesFromItsStart() {
    var assembler = X64Assembler()
    let (table, before, after) = (assembler.makeLabel(), assembler.makeLabel(), assembler.makeLabel())
    assembler.bind(before)
    assembler.lea(11, table)
    assembler.bind(after)
    assembler.ud2()
    assembler.align(to: 16, fill: 0xCC)
    assembler.bind(table)
    for label in [after, before, table] { assembler.tableEntry(label, relativeTo: table) }
    #expect(
      hex(assembler.buffer.bytes) == """
        4C 8D 1D 09 00 00 00 0F 0B CC CC CC CC CC CC CC F7 FF FF FF F0 FF FF FF 00 00 00 00
        """)
  }
}

/// The buffer that code is written to.
@Suite struct CodeBufferTests {
  @Test(arguments: [0, 1, 7, 16, 1 << 16])
  func growingKeepsWhatIsWritten(capacity: Int) {
    var buffer = CodeBuffer(capacity: capacity)
    var expected: [UInt8] = []
    for number in 0..<20_000 as Range<UInt64> {
      buffer.reserve(13)
      buffer.put8(UInt8(truncatingIfNeeded: number))
      buffer.put32(UInt32(truncatingIfNeeded: number &* 0x9E37_79B9))
      buffer.put64(number &* 0x9E37_79B9_7F4A_7C15)
      expected.append(UInt8(truncatingIfNeeded: number))
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: number &* 0x9E37_79B9)) { expected += $0 }
      withUnsafeBytes(of: number &* 0x9E37_79B9_7F4A_7C15) { expected += $0 }
    }
    #expect(buffer.count == expected.count)
    #expect(buffer.bytes == expected)
  }

  @Test func aLargeReserveIsHonoured() {
    var buffer = CodeBuffer(capacity: 4)
    buffer.put8(1)
    buffer.reserve(1_000_000)
    for _ in 0..<1_000_000 { buffer.put8(2) }
    #expect(buffer.count == 1_000_001)
    #expect(buffer.bytes.first == 1 && buffer.bytes.last == 2)
  }

  @Test func wordsAreRewrittenWhereverTheyStand() {
    var buffer = CodeBuffer()
    for byte: UInt8 in 0..<16 { buffer.put8(byte) }
    buffer.patch32(at: 5, 0xDDCC_BBAA)
    #expect(buffer.word(at: 5) == 0xDDCC_BBAA)
    #expect(hex(buffer.bytes) == "00 01 02 03 04 AA BB CC DD 09 0A 0B 0C 0D 0E 0F")
  }

  @Test(arguments: [1, 2, 4, 16, 64], [0, 1, 15, 16, 17])
  func alignmentFillsUp(alignment: Int, count: Int) {
    var buffer = CodeBuffer(capacity: 1)
    buffer.reserve(count)
    for _ in 0..<count { buffer.put8(0) }
    buffer.align(to: alignment, fill: 0xCC)
    #expect(buffer.count % alignment == 0)
    #expect(buffer.count >= count && buffer.count < count + alignment)
    #expect(buffer.bytes.dropFirst(count).allSatisfy { $0 == 0xCC })
  }
}
