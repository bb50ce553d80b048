import Foundation
import Testing

/// Scripts that want more memory than there shall be.
@Suite struct MemoryLimitTests {
  let program = Program()

  /// Touches so many pages of 4 KiB, one after the other.
  static let touch = """
    (func (export "touch") (param $pages i32) (result i32) (local $at i32)
      (loop $next
        (i32.store (local.get $at) (i32.const 1))
        (local.set $at (i32.add (local.get $at) (i32.const 4096)))
        (br_if $next (local.tee $pages (i32.sub (local.get $pages) (i32.const 1)))))
      (local.get $at))
    """

  @Test(
    "a case that touches more memory than it may is out of memory, and the others go on",
    arguments: ["guard", "check"], ["case", "batch", "file"])
  func touchedMemory(bounds: String, isolation: String) throws {
    try program.write(
      """
      (module (memory 65536) \(Self.touch) (func (export "last") (result i32) (i32.load (i32.const -4))))
      (assert_return (invoke "last") (i32.const 0))
      (assert_return (invoke "touch" (i32.const 1000)) (i32.const 4096000))
      (assert_return (invoke "touch" (i32.const 1048576)) (i32.const 0))
      (assert_return (invoke "last") (i32.const 0))
      (module (memory 1) \(Self.touch) (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
      (assert_return (invoke "grow" (i32.const 65535)) (i32.const 1))
      (assert_return (invoke "touch" (i32.const 1000)) (i32.const 4096000))
      (assert_return (invoke "touch" (i32.const 1048576)) (i32.const 0))
      (assert_return (invoke "grow" (i32.const 1)) (i32.const -1))
      """, to: "memory.wast")
    let outcome = try program.run(
      "memory.wast", "--max-memory", "64M", "--bounds", bounds, "--isolation", isolation, "--junit",
      "report.xml",
      "--timeout", "600")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("8 passed, 2 out of memory"))
    #expect(
      outcome.output.contains("memory.wast:9: oom (assert_return (invoke \"touch\" (i32.const 1048576))"))
    let report = try program.read("report.xml")
    #expect(report.contains("tests=\"10\" failures=\"0\" errors=\"2\""))
    #expect(report.components(separatedBy: "<error type=\"oom\"").count == 3)
  }

  @Test("memory in small bites adds up, over cases that each end soon")
  func slowlyGrowing() throws {
    try program.write(Self.bites(last: #"(invoke "spin")"#), to: "bites.wast")
    let outcome = try program.run("bites.wast", "--max-memory", "64M", "--timeout", "600")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(#"oom (invoke "spin")"#), "\(outcome.output)")
    #expect(!outcome.output.contains("crash"))
  }

  /// A script whose cases come to hold 90 MiB. Each ends too soon to be caught for certain; one that spins is caught.
  private static func bites(last: String) -> String {
    let bites = (0..<90).map { "(invoke \"bite\" (i32.const \($0 << 20)))" }.joined(separator: "\n")
    return """
      (module (memory 8192)
        (func (export "bite") (param i32) (memory.fill (local.get 0) (i32.const 1) (i32.const 1048576)))
        (func (export "spin") (loop (br 0))))
      \(bites)
      \(last)
      """
  }

  #if DEBUG
    @Test("what brought the state beyond the limit is run again where a worker was lost")
    func grownState() throws {
      let module = Self.bites(last: #"(invoke "f") (invoke "spin")"#).replacing(
        "(module ",
        with: #"(module (func $f (import "wastrun_test" "kill_holder")) (func (export "f") (call $f)) "#)
      try program.write(module, to: "bites.wast")
      let outcome = try program.run("bites.wast", "--max-memory", "64M", "--timeout", "600", "-v")
      #expect(outcome.status == 1)
      // Seen in time, it is out of memory as well.
      #expect(outcome.output.contains(#/(crash|oom) \(invoke "f"\)/#), "\(outcome.output)")
      #expect(outcome.output.contains(#"oom (invoke "spin")"#), "\(outcome.output)")
      #expect(!outcome.output.contains("flaky"))
    }
  #endif

  @Test("what is asked for and not touched is no memory; tables grow to a limit and not beyond")
  func untouchedMemory() throws {
    try program.write(
      """
      (module (memory 65536) (memory 65536) (table $t 0 funcref) (table $u 10000000 externref)
        (func (export "t") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0)))
        (func (export "u") (param i32) (result i32) (table.grow $u (ref.null extern) (local.get 0)))
        (func (export "m") (param i32) (result i32) (memory.grow (local.get 0))))
      (assert_return (invoke "t" (i32.const -1)) (i32.const -1))
      (assert_return (invoke "t" (i32.const 0x7fffffff)) (i32.const -1))
      (assert_return (invoke "u" (i32.const -1)) (i32.const -1))
      (assert_return (invoke "u" (i32.const 0)) (i32.const 10000000))
      (assert_return (invoke "m" (i32.const -1)) (i32.const -1))
      (assert_return (invoke "m" (i32.const 1)) (i32.const -1))
      """, to: "untouched.wast")
    let outcome = try program.run("untouched.wast", "--max-memory", "64M")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("7 passed"))
  }

  @Test("sizes that make no sense to allocate are refused, not attempted")
  func absurdSizes() throws {
    try program.write(
      """
      (module (table $t i64 0 0x8000000000000000 funcref)
        (func (export "t") (param i64) (result i64) (table.grow $t (ref.null func) (local.get 0))))
      (assert_return (invoke "t" (i64.const 0x7fffffffffffffff)) (i64.const -1))
      (assert_return (invoke "t" (i64.const -1)) (i64.const -1))
      (module (table i64 0x8000000000000000 funcref))
      """, to: "absurd.wast")
    let outcome = try program.run("absurd.wast", "--max-memory", "64M")
    // None of it may pass by allocating, or crash: unless it is supported, it is skipped, and said so.
    #expect(!outcome.output.contains("crash") && !outcome.output.contains("out of memory"))
    #expect(outcome.output.contains("passed") || outcome.output.contains("skipped"))
  }

  @Test("--max-memory takes sizes", arguments: ["64M", "1g", "67108864", "none", "1T"])
  func sizes(text: String) throws {
    try program.write("(module)", to: "a.wast")
    #expect(try program.run("a.wast", "--max-memory", text).status == 0)
  }

  @Test(
    "--max-memory takes nothing else",
    arguments: ["", "0", "1M", "-1", "1.5G", "many", "G", "99999999999999999999"])
  func noSizes(text: String) throws {
    #expect(try program.run("--max-memory", text).status == 64)
  }

  /// A group of the kernel's, in which little memory is to be had.
  @Test(
    "a case that the kernel kills for want of memory is out of memory",
    .enabled(if: ControlGroups.canBeMade, "control groups cannot be made here"))
  func killedByKernel() throws {
    try program.write(
      """
      (module (memory 65536) \(Self.touch))
      (assert_return (invoke "touch" (i32.const 1000)) (i32.const 4096000))
      (assert_return (invoke "touch" (i32.const 1048576)) (i32.const 0))
      (assert_return (invoke "touch" (i32.const 1000)) (i32.const 4096000))
      """, to: "memory.wast")
    let outcome = try ControlGroups.run(
      program, memory: 192 << 20, "\"$0\" memory.wast --max-memory none --jobs 1 --timeout 60")
    #expect(outcome.output.contains("3 passed, 1 out of memory"))
    #expect(outcome.output.contains("was killed because there was no memory left"))
  }
}

/// Groups of processes with limits, where this machine lets them be made.
enum ControlGroups {
  private static let mount = "/sys/fs/cgroup"
  private static let isUnified = FileManager.default.fileExists(atPath: mount + "/cgroup.controllers")

  private static func folder(_ controller: String, _ name: String) -> String {
    isUnified ? "\(mount)/\(name)" : "\(mount)/\(controller)/\(name)"
  }

  static let canBeMade: Bool = {
    let name = "wast-run-test-\(getpid())"
    return ["memory", "pids"].allSatisfy { controller in
      let path = folder(controller, name)
      guard mkdir(path, 0o755) == 0 else { return false }
      let file = controller == "pids" ? "pids.max" : isUnified ? "memory.max" : "memory.limit_in_bytes"
      let isThere = access(path + "/" + file, W_OK) == 0
      rmdir(path)
      return isThere
    }
  }()

  /// Runs a line of the shell in a group of its own.
  static func run(
    _ program: Program, memory: Int? = nil, processes: Int? = nil, _ line: String
  ) throws -> Program.Outcome {
    let name = "wast-run-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    var settings: [(path: String, file: String, value: Int)] = []
    if let memory {
      let path = folder("memory", name)
      settings.append((path, isUnified ? "memory.max" : "memory.limit_in_bytes", memory))
    }
    if let processes { settings.append((folder("pids", name), "pids.max", processes)) }
    var script = ""
    for (path, file, value) in settings {
      script += "mkdir -p \(path) && echo \(value) > \(path)/\(file) && echo $$ > \(path)/cgroup.procs && "
    }
    let outcome = try program.shell(script + line)
    for (path, _, _) in settings { rmdir(path) }
    return outcome
  }
}
