import Foundation
import Testing

/// The program under test, which stands beside the tests' own, in a folder of its own.
struct Program {
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("wast-run")

  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wast-run-tests-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  func run(_ arguments: String...) throws -> Outcome { try run(Self.executable, arguments) }

  /// Runs a line of the shell, where `$0` is the program.
  ///
  /// Not every shell will do: threads of the tests block signals, a program inherits that, and one that waits for
  /// SIGCHLD to tell it of its children waits for ever.
  func shell(_ line: String) throws -> Outcome {
    try run(URL(fileURLWithPath: "/bin/bash"), ["-c", line, Self.executable.path])
  }

  /// How many processes have this text in their command line.
  static func processes(mentioning text: String) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.filter { name in
      guard Int(name) != nil, let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") else {
        return false
      }
      return String(decoding: line, as: UTF8.self).contains(text)
    }.count
  }

  private func run(_ executable: URL, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    let output = folder.appendingPathComponent(".output")
    let errors = folder.appendingPathComponent(".errors")
    for file in [output, errors] { try Data().write(to: file) }
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try read(".output"), errors: try read(".errors"))
  }
}
