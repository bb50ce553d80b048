import Foundation
import TestSupport
import Testing
import VMLayout
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

@testable import SinglePass

/// Small modules with the code that is made of them.
///
/// A golden file is a module in text format; behind it, in comments, stands each function's code as bytes and
/// as instructions, with offsets in the module's code. The bytes are what is compared, the instructions are
/// for the reader. Blessing needs `objdump`. A file `…-checked.wat` is compiled with explicit bounds checks. The code of the
/// same modules for other processors stands in files of its own.
@Suite struct CompileGoldensTests {
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: Goldens.folder.path)) ?? [])
    .filter { $0.hasSuffix(".wat") }.sorted()

  @Test(arguments: names)
  func codeIsTheGoldenOne(_ name: String) throws {
    let file = try CodeGolden(Goldens.folder.appendingPathComponent(name))
    try compare(name, compile(file.module, as: name, for: .x64), file)
  }

  @Test(arguments: names)
  func codeForAArch64IsTheGoldenOne(_ name: String) throws {
    let module = try CodeGolden(Goldens.folder.appendingPathComponent(name)).module
    let file = try CodeGolden(Goldens.folder.appendingPathComponent("A64/\(name).code"))
    try compare("A64/\(name).code", compile(module, as: name, for: .a64), file)
  }

  private func compile(_ module: [UInt8], as name: String, for processor: Processor) throws -> [FunctionCode]
  {
    try compileFunctions(
      module, for: processor, bounds: name.hasSuffix("-checked.wat") ? .check : .guardPages)
  }

  private func compare(_ name: String, _ functions: [FunctionCode], _ file: CodeGolden) throws {
    if Goldens.isBlessing {
      try file.write(functions)
      return
    }
    #expect(file.code.count == functions.count, "\(name): another number of functions")
    for (index, function) in functions.enumerated() where index < file.code.count {
      let matches = file.code[index] == function.bytes
      #expect(matches, "\(name), function \(index) is now\n\(function.text())")
    }
  }

  @Test func thereAreGoldens() { #expect(Self.names.count >= 15) }
}

/// The code of one function.
struct FunctionCode {
  var offset: Int
  /// Instructions, without the padding behind them.
  var bytes: [UInt8]
  /// Offsets of the jump tables at the end.
  var tables: [Int]
  /// All code of the module.
  var module: [UInt8]
  var processor: Processor

  /// One line for each instruction: offset, bytes, instruction.
  func text() -> String {
    let end = offset + bytes.count
    let firstTable = tables.first ?? end
    var lines = Disassembler.lines(module, offset..<firstTable, of: processor)
    for (index, table) in tables.enumerated() {
      let tableEnd = index + 1 < tables.count ? tables[index + 1] : end
      for entry in stride(from: table, to: tableEnd, by: 4) {
        let word = module[entry..<entry + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let target = table + Int(Int32(bitPattern: word))
        lines.append(
          (entry, Array(module[entry..<entry + 4]), ".long 0x\(String(target, radix: 16)) - table"))
      }
    }
    return lines.map { line in
      let column = hex(line.bytes)
      let gap = String(repeating: " ", count: max(0, 29 - column.count))
      return ";; \(hex(line.offset))  \(column)\(gap) | \(line.text)\n"
    }.joined()
  }
}

/// Text to code, the same way that a run takes.
func compileFunctions(
  _ text: [UInt8], for processor: Processor = .host, bounds: BoundsStrategy = .guardPages
) throws -> [FunctionCode] {
  let module = try decodeModule(encodeModule(try parseModule(text).module))
  var types = CanonicalTypes()
  let facts = try validate(module, types: &types)
  let (compiled, listings) = try listModule(
    module, facts: facts, types: types, processor: processor, bounds: bounds)
  return zip(compiled.functions.map(\.offset), listings).map { offset, listing in
    FunctionCode(
      offset: Int(offset), bytes: Array(compiled.code[Int(offset)..<listing.end]),
      tables: listing.entries.filter { $0.subject == .table }.map(\.codeOffset), module: Array(compiled.code),
      processor: processor)
  }
}

/// A golden file, taken apart.
private struct CodeGolden {
  let url: URL
  /// What stands before the code.
  let source: String
  /// The bytes of each function.
  private(set) var code: [[UInt8]] = []

  var module: [UInt8] { Array(source.utf8) }

  init(_ url: URL) throws {
    self.url = url
    var source = ""
    // What is blessed for the first time is not there yet.
    let text =
      Goldens.isBlessing
      ? (try? String(contentsOf: url, encoding: .utf8)) ?? "" : try String(contentsOf: url, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(";; function ") {
        code.append([])
      } else if code.isEmpty {
        source += line + "\n"
      } else if line.hasPrefix(";; ") {
        let fields = line.prefix { $0 != "|" }.split(separator: " ")
        code[code.count - 1] += fields.dropFirst(2).compactMap { UInt8($0, radix: 16) }
      }
    }
    while source.hasSuffix("\n") { source.removeLast() }
    self.source = source + "\n"
  }

  func write(_ functions: [FunctionCode]) throws {
    guard functions.allSatisfy({ Disassembler.path(for: $0.processor) != nil }) else {
      throw Disassembler.Missing()
    }
    var text = source
    for (index, function) in functions.enumerated() {
      text += "\n;; function \(index)\n" + function.text()
    }
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}

/// `objdump`, where it is installed.
enum Disassembler {
  struct Missing: Error, CustomStringConvertible { let description = "objdump is not installed" }

  static func path(for processor: Processor) -> String? {
    let name = processor == .host ? "objdump" : "\(processor.rawValue)-linux-gnu-objdump"
    return ["/usr/bin/\(name)", "/usr/local/bin/\(name)"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// The instructions in a part of the code; without a disassembler, that part in one line.
  static func lines(
    _ code: [UInt8], _ range: Range<Int>, of processor: Processor
  ) -> [(offset: Int, bytes: [UInt8], text: String)] {
    (try? disassemble(code, range, of: processor)) ?? [(range.lowerBound, Array(code[range]), "")]
  }

  private static func disassemble(
    _ code: [UInt8], _ range: Range<Int>, of processor: Processor
  ) throws -> [(offset: Int, bytes: [UInt8], text: String)] {
    guard let path = path(for: processor) else { throw Missing() }
    let folder = TemporaryFolder()
    let file = folder.url.appendingPathComponent("code")
    try Data(code).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-D", "-w", "-z", "-b", "binary"]
    process.arguments? += processor == .x64 ? ["-mi386:x86-64", "-Mintel"] : ["-maarch64"]
    process.arguments? += [
      "--start-address=\(range.lowerBound)",
      "--stop-address=\(range.upperBound)", file.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // Offset and colon, tab, bytes, tab, instruction, in which there may be tabs.
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count >= 3, let colon = fields[0].firstIndex(of: ":"),
        let offset = Int(fields[0][..<colon].trimmingCharacters(in: .whitespaces), radix: 16)
      else { return nil }
      let digits = fields[1].count { $0 != " " }
      return (
        offset, Array(code[offset..<offset + digits / 2]),
        fields[2...].joined(separator: " ").split(separator: " ").joined(separator: " ")
      )
    }
  }
}

private func hex(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
}

private func hex(_ offset: Int) -> String {
  let digits = String(offset, radix: 16)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
