import Foundation
import TestSupport
import Testing

/// `wast-run bench` as a program, without any other engine.
@Suite struct BenchCommandTests {
  static let folder =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/spec/bench"
  static let alone =
    "--rounds 1 --milliseconds 1 --folder \(folder) --without liftoff --without turbofan --without cranelift "
    + "--without winch --without wasmkit"

  @Test func kernelsAreMeasured() throws {
    let program = Program()
    let outcome = try program.shell(
      "exec \"$0\" bench kernels --filter fib \(Self.alone) --json fib.json --plot fib.svg")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\nfib "))
    #expect(outcome.output.contains("\ngeometric mean "))
    #expect(outcome.errors == "")
    #expect(try program.read("fib.json").contains("\"name\": \"fib\""))
    #expect(try program.read("fib.svg").hasSuffix("</svg>\n"))
  }

  @Test func exceptionsAreMeasured() throws {
    let program = Program()
    let outcome = try program.shell(
      "exec \"$0\" bench exceptions --filter 1 \(Self.alone) --json exceptions.json")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("\nthrow_16 "))
    #expect(outcome.output.contains("\ncleanup_16-cleanup_01 "))
    #expect(try program.read("exceptions.json").contains("\"name\": \"cleanup_16\""))
  }

  @Test(arguments: ["objects --filter cast_final", "kernels --gc --filter nbody"])
  func objectsAreMeasured(line: String) throws {
    let program = Program()
    let outcome = try program.shell("exec \"$0\" bench \(line) \(Self.alone)")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try outcome.output.contains("\n\(#require(line.split(separator: " ").last)) "))
  }

  /// A function without parameters, results and instructions, all of whose bytes are ASCII.
  @Test func modulesAreCompiled() throws {
    let program = Program()
    let sections = "\u{1}\u{4}\u{1}`\u{0}\u{0}\u{3}\u{2}\u{1}\u{0}\u{A}\u{4}\u{1}\u{2}\u{0}\u{B}"
    try program.write("\u{0}asm\u{1}\u{0}\u{0}\u{0}\(sections)", to: "small.wasm")
    // V8 validates too, unless there is none.
    let outcome = try program.shell(
      "NODE=/no/node exec \"$0\" bench compile small.wasm --no-generated \(Self.alone)")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\nsmall.wasm "))
    #expect(outcome.output.contains("\nmodule      validate  emit  emit aarch64\n"), "\(outcome.output)")
  }

  @Test("a benchmark that is killed leaves no folder behind")
  func killed() throws {
    let program = Program()
    func folders() -> [String] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: program.folder.path)
      return (names ?? []).filter { $0.hasPrefix("wast-run-bench-") }
    }
    let line = "TMPDIR=\"$PWD\" exec \"$0\" bench kernels \(Self.alone) --milliseconds 10000"
    let running = try program.start(
      ["-c", line, Program.executable.path], by: URL(fileURLWithPath: "/bin/bash"))
    #expect(running.reaches { folders().count == 1 })
    running.signal(SIGKILL)
    #expect(try program.outcome(of: running).status == 128 + SIGKILL)
    #expect(eventually { folders().isEmpty })
  }

  @Test(
    "instructions are counted on both processors, the same number each time",
    .enabled(if: ArchTests.hasEmulator, "libunicorn.so.2 of Unicorn 2.1.4 is not here (WAST_RUN_UNICORN)"))
  func instructionsAreCounted() throws {
    let program = Program()
    // Each kernel's code is where that of the one before was.
    let line = "exec \"$0\" bench instructions tail-call kernels --filter i --folder \(Self.folder)"
    let outcome = try program.shell(line)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.hasPrefix("tail-call "))
    #expect(outcome.output.contains("  bytes, x86-64  bytes, aarch64  aarch64/x86-64 "))
    #expect(outcome.output.contains("\nrot12_i32 ") && outcome.output.contains("\nfib "))
    #expect(try program.shell(line).output == outcome.output)
  }

  @Test(
    "stack disciplines are compared on the other processor, by instructions alone",
    .enabled(if: ArchTests.hasEmulator, "libunicorn.so.2 of Unicorn 2.1.4 is not here (WAST_RUN_UNICORN)"))
  func disciplinesOfTheOtherProcessor() throws {
    let outcome = try Program().shell(
      "exec \"$0\" bench abi --arch aarch64 --filter self_3 --rounds 1 --milliseconds 1 --folder \(Self.folder)"
    )
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("Instructions per call:\n"))
    #expect(!outcome.output.contains("Nanoseconds"))
    let row = try #require(outcome.output.split(separator: "\n").first { $0.hasPrefix("self_3 ") })
    let counts = row.split(separator: " ").dropFirst().compactMap { Double($0) }
    #expect(counts.count == 3 && counts.allSatisfy { $0 > 1 && $0 < 20 }, "\(row)")
  }

  @Test(arguments: [
    ("instructions gravity", "Unknown suite gravity; known are tail-call, "),
    ("instructions", "--arch aarch64 needs the emulator Unicorn"),
    ("abi --arch aarch64", "--arch aarch64 needs the emulator Unicorn"),
  ])
  func whatCountingNeeds(line: String, message: String) throws {
    let outcome = try Program().shell("WAST_RUN_UNICORN=/nowhere.so exec \"$0\" bench \(line)")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("outside of the sources, the option is named by which kernels and programs are found")
  func folderIsMissing() throws {
    let program = Program()
    let kernels = try program.run("bench", "kernels")
    #expect(kernels.status == 3)
    #expect(
      kernels.errors.contains("spec/bench/kernels: No such file or directory; name the folder spec/bench"))
    try program.write("\u{0}asm\u{1}\u{0}\u{0}\u{0}", to: "small.wasm")
    let compile = try program.shell(
      "\"$0\" bench compile small.wasm --no-generated --rounds 1 --milliseconds 1")
    #expect(
      compile.output.contains(
        "absent: liftoff: there is no spec/bench/peers/node.js; name the folder spec/bench"),
      "\(compile)")
    #expect(!compile.output.contains("install"))
  }

  @Test(arguments: [
    ("kernels --filter nothing", 3, "no kernel has a name that contains nothing"),
    ("kernels --without v8", 64, "unknown compiler v8"),
    ("kernels --plot /no/folder/plot.svg", 5, "/no/folder/plot.svg: No such file or directory"),
    ("compile --no-generated", 64, "needs a file"),
    ("compile --size 0", 64, "--size must be from 1 to 50"),
    ("compile missing.wasm --no-generated", 3, "missing.wasm: No such file or directory"),
    ("compile text.wasm --no-generated", 3, "text.wasm: is not a module in the binary format"),
  ])
  func statusSaysWhatIsWrong(line: String, status: Int32, message: String) throws {
    let program = Program()
    try program.write("(module)", to: "text.wasm")
    let filter = line.hasPrefix("kernels --filter") || line.hasPrefix("compile") ? "" : "--filter fib"
    let outcome = try program.shell("exec \"$0\" bench \(line) \(filter) \(Self.alone)")
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }
}
