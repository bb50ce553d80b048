/// One line of machine code.
struct CodeLine {
  var offset: Int
  var bytes: [UInt8]
  /// Empty where there is no disassembler.
  var text: String
}

/// The code of a module, taken apart.
struct MachineCode {
  private let code: [UInt8]
  private let lines: [CodeLine]?

  /// - Parameter tables: what is no code, and would put a disassembler out of step.
  init(_ code: [UInt8], tables: [Range<Int>]) {
    self.code = code
    var instructionsOnly = code
    for table in tables {
      for index in table { instructionsOnly[index] = 0xCC }
    }
    lines = Disassembler.disassemble(instructionsOnly)
  }

  /// The instructions that begin in a range, without padding at its end.
  func instructions(_ range: Range<Int>) -> [CodeLine] {
    guard let lines else {
      return stride(from: range.lowerBound, to: range.upperBound, by: 8).map {
        CodeLine(offset: $0, bytes: Array(code[$0..<min($0 + 8, range.upperBound)]), text: "")
      }
    }
    var result: [CodeLine] = []
    var index = firstLine(from: range.lowerBound)
    while index < lines.count, lines[index].offset < range.upperBound {
      result.append(lines[index])
      index += 1
    }
    while let last = result.last, last.bytes == [0xCC] { result.removeLast() }
    return result
  }

  /// The entries of a jump table: distances from its start.
  func entries(_ table: Range<Int>) -> [CodeLine] {
    stride(from: table.lowerBound, to: table.upperBound - 3, by: 4).map { offset in
      let bytes = Array(code[offset..<offset + 4])
      let distance = Int32(bitPattern: bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) })
      let target = String(table.lowerBound + Int(distance), radix: 16)
      return CodeLine(offset: offset, bytes: bytes, text: ".long 0x\(target) - table")
    }
  }

  private func firstLine(from offset: Int) -> Int {
    guard let lines else { return 0 }
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Hexadecimal, with zeros in front.
func hexadecimal(_ value: some BinaryInteger, digits: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
