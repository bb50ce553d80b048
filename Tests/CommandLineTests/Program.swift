import Foundation
import TestSupport
import Testing

/// The program under test, which stands beside the tests' own, in a folder of its own.
struct Program {
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("wast-run")
  /// The path of an adapter over our own runtime, for `--engine`.
  static let engineProbe = executable.deletingLastPathComponent().appendingPathComponent("engine-probe").path

  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  private let temporary = TemporaryFolder()
  var folder: URL { temporary.url }

  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  /// Bytes of a file; 0 if there is none.
  func size(_ name: String) -> Int {
    let path = folder.appendingPathComponent(name).path
    return (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }

  func remove(_ name: String) { try? FileManager.default.removeItem(at: folder.appendingPathComponent(name)) }

  func run(_ arguments: String...) throws -> Outcome { try outcome(of: start(arguments)) }

  /// Runs a line of the shell, where `$0` is the program.
  ///
  /// Not every shell will do: threads of the tests block signals, a program inherits that, and one that waits for
  /// SIGCHLD to tell it of its children waits for ever.
  func shell(_ line: String) throws -> Outcome {
    try outcome(of: start(["-c", line, Self.executable.path], by: URL(fileURLWithPath: "/bin/bash")))
  }

  // MARK: While it runs

  /// Starts the program, or another one, to be looked at and signalled while it runs. One at a time: see `outcome`.
  func start(_ arguments: [String], by executable: URL = executable) throws -> RunningProgram {
    let files = try [".output", ".errors"].map { name in
      let file = folder.appendingPathComponent(name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    return try RunningProgram(executable, arguments, in: folder, output: files[0], errors: files[1])
  }

  /// Waits for the end of what was started last.
  func outcome(of running: RunningProgram) throws -> Outcome {
    let status = running.status()
    return Outcome(status: status, output: try read(".output"), errors: try read(".errors"))
  }

  /// What a results file holds so far: a line for each event, the last of them perhaps not whole.
  func events(_ name: String) -> [Substring] {
    ((try? read(name)) ?? "").split(separator: "\n")
  }

  /// Whether a results file says that the case on a line comes next, or runs.
  func hasBegun(line: Int, in name: String) -> Bool {
    events(name).contains { $0.hasPrefix("{\"event\":\"case-start\",") && $0.hasSuffix(",\"line\":\(line)}") }
  }

  // MARK: Cases that hang

  /// Runs with one `--timeout` after the other, the longest of which leaves enough time, on any machine, to whatever
  /// does not hang.
  ///
  /// - Parameters:
  ///   - run: gets the time limit, in seconds.
  ///   - isSo: whether the outcome is as it has to be. If it never is, the last one is returned.
  func withTimeLimits(
    _ run: (String) throws -> Outcome, until isSo: (Outcome) throws -> Bool
  ) rethrows -> Outcome {
    for limit in ["0.3", "3"] {
      let outcome = try run(limit)
      if try isSo(outcome) { return outcome }
    }
    return try run("30")
  }
}
