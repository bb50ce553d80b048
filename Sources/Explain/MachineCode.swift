import VMLayout

/// One line of machine code, or of data between it.
struct CodeLine {
  var offset: Int
  var count: Int
  /// Empty where there is no disassembler.
  var text: ArraySlice<UInt8> = []
}

/// The code of a module, taken apart piece by piece in ascending order: while one piece is shown, disassemblers are at
/// work on the next ones.
struct MachineCode: ~Copyable {
  private let code: [UInt8]
  private let processor: Processor
  /// The code without what is not code, and would put a disassembler out of step.
  private let instructionsOnly: [UInt8]
  /// Those after the current one.
  private var pieces: ArraySlice<Range<Int>>
  /// The first and the second of them, if there are any, are being disassembled.
  private var running: Disassembler?
  private var second: Disassembler?
  private var piece = 0..<0
  private var disassembly: Disassembly?
  /// Index of the instruction that was shown last.
  private var position = 0

  /// Bytes of code that are disassembled at once.
  private static let pieceSize = 48 << 10

  /// - Parameters:
  ///   - data: tables and constants.
  ///   - boundaries: offsets, ascending, at which instructions begin; code from the first up to the last is asked for.
  init(_ code: [UInt8], of processor: Processor, data: [Range<Int>], boundaries: [Int]) {
    self.code = code
    self.processor = processor
    var instructionsOnly = code
    for range in data {
      for index in range { instructionsOnly[index] = 0xCC }
    }
    self.instructionsOnly = instructionsOnly
    var pieces: [Range<Int>] = []
    var start = boundaries.first ?? 0
    var last = start
    for boundary in boundaries.dropFirst() {
      if boundary - start > Self.pieceSize, last > start {
        pieces.append(start..<last)
        start = last
      }
      last = boundary
    }
    if last > start { pieces.append(start..<last) }
    self.pieces = pieces[...]
    running = disassembler(0)
    second = disassembler(1)
  }

  /// A disassembler for one of the pieces to come.
  private func disassembler(_ index: Int) -> Disassembler? {
    guard let piece = pieces.dropFirst(index).first else { return nil }
    return Disassembler(instructionsOnly[piece], of: processor, at: piece.lowerBound)
  }

  private mutating func moveOn() {
    piece = pieces.removeFirst()
    position = 0
    let finished = running.take()
    running = second.take()
    second = disassembler(1)
    disassembly = finished?.finish()
  }

  /// The instructions that begin in a range between two boundaries, without padding at its end. Ranges are asked for in
  /// ascending order.
  mutating func instructions(_ range: Range<Int>) -> [CodeLine] {
    if range.isEmpty { return [] }
    while range.lowerBound >= piece.upperBound, !pieces.isEmpty { moveOn() }
    guard let disassembly else {
      return stride(from: range.lowerBound, to: range.upperBound, by: 8).map {
        CodeLine(offset: $0, count: min(8, range.upperBound - $0))
      }
    }
    let instructions = disassembly.instructions
    while position < instructions.count, piece.lowerBound + instructions[position].offset < range.lowerBound {
      position += 1
    }
    var lines: [CodeLine] = []
    while position < instructions.count {
      let instruction = instructions[position]
      let offset = piece.lowerBound + instruction.offset
      guard offset < range.upperBound else { break }
      lines.append(
        CodeLine(offset: offset, count: instruction.count, text: disassembly.text[instruction.text]))
      position += 1
    }
    while let last = lines.last, last.count == 1, code[last.offset] == 0xCC { lines.removeLast() }
    return lines
  }

  /// The entries of a jump table: distances from its start.
  func entries(_ table: Range<Int>) -> [CodeLine] {
    stride(from: table.lowerBound, to: table.upperBound - 3, by: 4).map { offset in
      let distance = Int32(truncatingIfNeeded: Int(number(at: offset, bytes: 4)))
      let target = String(table.lowerBound + Int(distance), radix: 16)
      return CodeLine(offset: offset, count: 4, text: Array(".long 0x\(target) - table".utf8)[...])
    }
  }

  /// Constants in memory, behind padding up to a multiple of 8.
  func constants(_ range: Range<Int>) -> [CodeLine] {
    stride(from: (range.lowerBound + 7) & ~7, to: range.upperBound - 7, by: 8).map { offset in
      let bits = number(at: offset, bytes: 8)
      let value =
        bits >> 32 == 0
        ? "f32 \(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))" : "f64 \(Double(bitPattern: bits))"
      let text = ".quad 0x\(hexadecimal(bits, digits: 16))  \(value)"
      return CodeLine(offset: offset, count: 8, text: Array(text.utf8)[...])
    }
  }

  private func number(at offset: Int, bytes: Int) -> UInt64 {
    code[offset..<offset + bytes].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The bytes of a line.
  func bytes(of line: CodeLine) -> ArraySlice<UInt8> { code[line.offset..<line.offset + line.count] }
}

/// Hexadecimal, with zeros in front.
func hexadecimal(_ value: some BinaryInteger, digits: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
