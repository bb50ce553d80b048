import Foundation

/// A checked-in list of assembly texts with their bytes, as an external assembler encodes them. A line is the
/// text, two or more spaces, and the bytes in hexadecimal; lines that start with `#` are remarks.
struct GoldenFile {
  let url: URL

  init(_ name: String) {
    url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("X64/\(name).golden")
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
    var file = "# GNU as, Intel syntax. Written by BLESS=1 swift test --filter AssemblerTests\n"
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

/// GNU `as`, where it is installed.
enum ExternalAssembler {
  private static let path = ["/usr/bin/as", "/usr/local/bin/as"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Whether it is there and understands x86-64.
  static let isInstalled = (try? assemble(["ret"])) == ["C3"]

  /// The bytes of each text, in hexadecimal.
  static func assemble(_ texts: [String]) throws -> [String] {
    guard let path else { throw GoldenError("as is not installed") }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("input.s")
    try (".intel_syntax noprefix\n" + texts.map { $0 + "\n" }.joined())
      .write(to: input, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    // A listing: line number, offset, bytes, then a tab and the text; each line's bytes on one line.
    process.arguments = [
      "--64", "--no-warn", "-aln", "--listing-lhs-width=100", "-o",
      folder.appendingPathComponent("output.o").path,
      input.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw GoldenError("as failed") }
    var bytes: [String?] = Array(repeating: nil, count: texts.count)
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let fields = line.prefix { $0 != "\t" }.split(separator: " ")
      guard fields.count > 2, let number = Int(fields[0]), number >= 2, number - 2 < texts.count else {
        continue
      }
      bytes[number - 2] = hex(digits: fields[2...].joined())
    }
    return try zip(texts, bytes).map { text, bytes in
      guard let bytes else { throw GoldenError("no bytes for “\(text)”") }
      return bytes
    }
  }

  /// Digits, in pairs.
  private static func hex(digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && index % 2 == 0 { result.append(" ") }
      result.append(digit)
    }
    return result
  }
}

func hex(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
}
