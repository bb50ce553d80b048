import Foundation
import TestSupport

/// What the code is for.
enum Machine: String, CaseIterable {
  case x64 = "X64"
  case a64 = "A64"

  /// GNU `as` for it, how it is called, and what comes before the first instruction.
  fileprivate var assembler: String { self == .x64 ? "as" : "aarch64-linux-gnu-as" }
  fileprivate var options: [String] { self == .x64 ? ["--64"] : ["-march=armv8-a"] }
  fileprivate var prologue: String { self == .x64 ? ".intel_syntax noprefix\n" : ".text\n" }
  /// An instruction with its bytes, to try it.
  fileprivate var sample: (text: String, hex: String) {
    self == .x64 ? ("ret", "C3") : ("ret", "C0 03 5F D6")
  }
}

/// A checked-in list of assembly texts with their bytes, as an external assembler encodes them. A line is the
/// text, two or more spaces, and the bytes in hexadecimal; lines that start with `#` are remarks.
struct GoldenFile {
  let url: URL

  let machine: Machine

  init(_ machine: Machine, _ name: String) {
    self.machine = machine
    url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("\(machine.rawValue)/\(name).golden")
  }

  func entries() throws -> [(text: String, hex: String)] {
    try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { line in
        guard let gap = line.range(of: "  ") else { throw GoldenError("no bytes in “\(line)”") }
        return (
          String(line[..<gap.lowerBound]),
          line[gap.upperBound...].trimmingCharacters(in: .whitespaces)
        )
      }
  }

  func write(_ entries: [(text: String, hex: String)]) throws {
    let syntax = machine == .x64 ? "GNU as, Intel syntax" : "GNU as"
    var file = "# \(syntax). Written by BLESS=1 swift test --filter AssemblerTests\n"
    for entry in entries {
      let gap = String(repeating: " ", count: max(2, 48 - entry.text.utf8.count))
      file += entry.text + gap + entry.hex + "\n"
    }
    try file.write(to: url, atomically: true, encoding: .utf8)
  }
}

struct GoldenError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// GNU `as` for a machine, where it is installed.
struct ExternalAssembler {
  let machine: Machine
  private let path: String?

  init(_ machine: Machine) {
    self.machine = machine
    path = installed(machine.assembler)
  }

  var name: String { machine.assembler }

  /// Whether it is there and understands the machine.
  var isInstalled: Bool { (try? assemble([machine.sample.text])) == [machine.sample.hex] }

  /// The bytes of each text, in hexadecimal.
  func assemble(_ texts: [String]) throws -> [String] {
    let listing = try assemble(texts) { listing, _ in listing }
    var bytes: [String?] = Array(repeating: nil, count: texts.count)
    for line in listing.split(separator: "\n") {
      let fields = line.prefix { $0 != "\t" }.split(separator: " ")
      guard fields.count > 2, let number = Int(fields[0]), number >= 2, number - 2 < texts.count else {
        continue
      }
      bytes[number - 2] = hex(digits: fields[2...].joined().uppercased())
    }
    return try zip(texts, bytes).map { text, bytes in
      guard let bytes else { throw GoldenError("no bytes for “\(text)”") }
      return bytes
    }
  }

  /// What `objdump`, which is installed with `as`, makes of instructions of four bytes each, in hexadecimal.
  func disassemble(words: [String]) throws -> [String] {
    let instructions = words.map { ".inst 0x" + $0.split(separator: " ").reversed().joined() }
    let texts = try assemble(instructions) { _, object in
      let objdump = installed(machine.assembler.dropLast(2) + "objdump")
      return try run(objdump, ["--disassemble", "--disassemble-zeroes", "--no-show-raw-insn", object])
    }
    return texts.split(separator: "\n").filter { $0.hasPrefix(" ") }.map { line in
      let text = line.split(separator: "\t").dropFirst().joined(separator: " ")
      return text.split(separator: "//").first.map(String.init) ?? text
    }
  }

  /// Assembles, and goes on with the listing and the name of the object file. In the listing, a line is a number, an
  /// offset, all bytes of the line, then a tab and the text.
  private func assemble<R>(_ texts: [String], _ body: (String, String) throws -> R) throws -> R {
    let folder = TemporaryFolder()
    let (input, object) = (folder.path("input.s"), folder.path("output.o"))
    try (machine.prologue + texts.map { $0 + "\n" }.joined())
      .write(toFile: input, atomically: true, encoding: .utf8)
    let listing = try run(
      path, machine.options + ["--no-warn", "-aln", "--listing-lhs-width=100", "-o", object, input])
    return try body(listing, object)
  }

  /// What a program prints.
  private func run(_ path: String?, _ arguments: [String]) throws -> String {
    guard let path else { throw GoldenError("\(name) is not installed") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw GoldenError("\(path) failed") }
    return String(decoding: data, as: UTF8.self)
  }

  /// Digits, in pairs.
  private func hex(digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && index % 2 == 0 { result.append(" ") }
      result.append(digit)
    }
    return result
  }
}

/// A program of binutils, where it is installed.
func installed(_ program: String) -> String? {
  ["/usr/bin/", "/usr/local/bin/"].map { $0 + program }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}

func hex(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
}
