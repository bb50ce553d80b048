import Conformance
import Explain
import VMLayout

/// What the code of a script's crashes is in instructions. Scripts may crash often, and mostly at one place, so the
/// disassembler is started a few times at most.
final class Disassembly {
  private struct Stretch: Hashable {
    var code: [UInt8]
    var processor: Processor
    var start: Int
  }

  private static let limit = 32
  private var known: [Stretch: [Instruction]?] = [:]

  /// The instructions; nil if that is not known.
  /// - Parameter start: what the code is offset by, as the instructions will be, and where they jump to.
  func instructions(_ code: [UInt8], of processor: Processor, at start: Int) -> [Instruction]? {
    let stretch = Stretch(code: code, processor: processor, start: start)
    if let known = known[stretch] { return known }
    if known.count == Self.limit { return nil }
    let instructions = disassemble(code, of: processor, at: start)
    known[stretch] = .some(instructions)
    return instructions
  }
}

/// A crash as terminals and reports show it: what matters first, since terminals show the first lines only.
struct CrashText {
  /// Where the case stands.
  let file: String
  let line: Int
  /// How the case was run.
  let code: CodeMode
  let disassembly: Disassembly

  private static let registerNames = [
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
    "r15",
  ]
  /// Of aarch64, which has more.
  private static let moreRegisterNames = (0...30).map { "x\($0)" } + ["sp"]

  /// - Parameters:
  ///   - ending: how the process ended, as a clause.
  ///   - payload: what it wrote, or what the worker made of that.
  func text(_ ending: String, _ payload: [UInt8]) -> String {
    guard let report = CrashReport(decoding: payload) ?? CrashReport(notes: payload) else {
      let words = CrashReport.text(payload)
      return words.isEmpty ? ending : "\(ending): \(words)"
    }
    var lines = ["\(ending): \(report.fault)"]
    if report.isOwnFault {
      lines.append("outside generated code, in \(report.place): this is a bug in wast-run")
    } else if !report.isSent {
      lines.append("in \(report.place)")
    }
    if report.codeIsDamaged { lines.append("the code was changed after compilation") }
    if !report.words.isEmpty { lines.append("it wrote: \(report.words)") }
    lines += hints(report) + backtrace(report) + code(report) + registers(report)
    return lines.joined(separator: "\n")
  }

  /// A case that has used up its time.
  /// - Parameter payload: what its process wrote when it was asked where it is, or what the worker made of that.
  func hangText(_ reason: String, _ payload: [UInt8]) -> String {
    guard let report = CrashReport(decoding: payload) ?? CrashReport(notes: payload) else {
      let words = CrashReport.text(payload)
      return
        ([reason] + (words.isEmpty ? [] : ["it wrote: \(words)"])
        + ["where it was is not known: its process did not answer"]).joined(separator: "\n")
    }
    var lines = [reason]
    if let innermost = report.backtrace.first, let space = innermost.firstRange(of: "  ") {
      lines.append("in \(innermost[space.upperBound...])")
    } else {
      lines.append("in \(report.place)")
      lines.append("no backtrace: what came before it could not be run once more in time")
    }
    if !report.words.isEmpty { lines.append("it wrote: \(report.words)") }
    return (lines + hints(report) + backtrace(report)).joined(separator: "\n")
  }

  // MARK: Parts

  /// The one that the code which crashed is for: they have different numbers of registers.
  private func processor(_ report: CrashReport) -> Processor {
    report.registers.count > Self.registerNames.count ? .a64 : .x64
  }

  /// The commands that show more.
  private func hints(_ report: CrashReport) -> [String] {
    let script = Self.quoted(file)
    let explain = report.explainLine.map {
      "see wast-run explain \(script):\($0) --at 0x\(String(report.codeOffset, radix: 16))\(code.codeOptions)"
    }
    return [explain, "see wast-run repro \(script):\(line)\(code.options)"].compactMap { $0 }
  }

  private func backtrace(_ report: CrashReport) -> [String] {
    report.backtrace.isEmpty ? [] : ["backtrace"] + report.backtrace.map { "  " + $0 }
  }

  private func code(_ report: CrashReport) -> [String] {
    if report.code.isEmpty { return [] }
    let instructions =
      disassembly.instructions(report.code, of: processor(report), at: report.codeStart)
      ?? [Instruction(offset: report.codeStart, bytes: report.code, text: "")]
    return ["code"]
      + instructions.map { instruction in
        let offset = instruction.offset
        let bytes = instruction.bytes.map { Self.hexadecimal(UInt64($0), digits: 2) }.joined(separator: " ")
        let isHere = offset <= report.codeOffset && report.codeOffset < offset + instruction.bytes.count
        return (isHere ? "  >>> " : "      ") + Self.hexadecimal(UInt64(offset), digits: 4) + "  "
          + bytes + String(repeating: " ", count: max(0, 30 - bytes.utf8.count)) + "  " + instruction.text
      }
  }

  private func registers(_ report: CrashReport) -> [String] {
    if report.registers.isEmpty { return [] }
    let names = processor(report) == .a64 ? Self.moreRegisterNames : Self.registerNames
    let cells = zip(names, report.registers).map { name, value in
      name + (name.utf8.count < 3 ? "  " : " ") + Self.hexadecimal(value, digits: 16)
    }
    let rows = stride(from: 0, to: cells.count, by: 4).map { first in
      "  " + cells[first..<min(first + 4, cells.count)].joined(separator: "  ")
    }
    return ["registers"] + rows + ["  flags 0x\(String(report.flags, radix: 16))"]
  }

  private static func hexadecimal(_ value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// A file's name for a shell.
  static func quoted(_ file: String) -> String {
    let isPlain = file.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "@"):
        return true
      default: return false
      }
    }
    if isPlain, !file.isEmpty, !file.hasPrefix("-") { return file }
    return (file.hasPrefix("-") ? "./" : "") + "'"
      + file.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
