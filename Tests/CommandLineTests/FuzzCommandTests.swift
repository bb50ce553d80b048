import Foundation
import ModuleGenerator
import Testing
import WasmBinary
import WasmISA
import WasmValidation

@testable import wast_run

/// `wast-run fuzz` as a program, with engines that are made up.
@Suite struct FuzzCommandTests {
  let program = Program()

  @Test("every way to compile comes to the same; the same seed makes the same modules")
  func agreement() throws {
    let outcome = try program.run("fuzz", "--seed", "1", "--count", "4", "--keep-all", "--output", "a/b")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("modules from seed 1, compared with --abi callee-pops --bounds guard\n"))
    #expect(outcome.output.contains("\nok: 4 modules, "))
    #expect(outcome.output.contains(" pairs of adjacent opcodes\n"))
    let script = try program.read("a/b/module-3.wast")
    _ = try program.run("fuzz", "--seed", "3", "--count", "1", "--keep-all")
    #expect(try program.read("Reports/fuzz/module-3.wast") == script)
    #expect(try program.run("a/b/module-3.wast", "--abi", "caller-restores", "--bounds", "check").status == 0)
  }

  @Test("a difference is kept as a smaller script that shows it")
  func difference() throws {
    // An engine that flips a bit of every result.
    let probe = Program.engineProbe
    // With few features there is little to reduce, so that it is done before its time is over.
    let features = FuzzFeature.names.replacing(" ", with: "")
    let line =
      "exec \"$0\" fuzz --against '\(probe) --bits' --output found --seed 5 --count 1 --without \(features)"
    let whole = try program.shell("\(line) --no-reduce")
    #expect(whole.status == 1, "\(whole.errors)")
    #expect(whole.output.contains("compared with wast-run itself\n"))
    #expect(whole.output.contains("module 5: wrong-result with every way to run it\n"))
    #expect(whole.output.contains("\nFAIL: 1 modules, "))
    let name = try #require(
      whole.output.split(separator: "\n").first { $0.hasPrefix("  found/") }?.dropFirst(2).description)
    let large = try program.read(name)
    #expect(large.hasPrefix(";; wast-run fuzz, module 5: "))

    #expect(try program.shell(line).status == 1)
    let small = try program.read(name)
    #expect(small.utf8.count < large.utf8.count / 4)
    #expect(try program.run(name).status == 1)
  }

  @Test("a signal ends the run, which then is not ok", arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    let running = try program.start(["fuzz", "--seed", "1", "--time", "600"])
    #expect(try running.reaches { try program.read(".output").hasPrefix("modules from seed 1, ") })
    running.signal(signal)
    let outcome = try program.outcome(of: running)
    #expect(outcome.status == 128 + signal, "\(outcome)")
    let last = outcome.output.split(separator: "\n").last ?? ""
    let name = signal == SIGINT ? "SIGINT (interrupt)" : "SIGTERM (terminate)"
    #expect(last.hasPrefix("INTERRUPTED: ") && last.hasSuffix(" s; interrupted by \(name)"), "\(outcome)")
  }

  @Test("a signal while a module is reduced leaves a script of the difference")
  func interruptedReduction() throws {
    let running = try program.start([
      "fuzz", "--against", "\(Program.engineProbe) --bits", "--output", "found", "--seed", "5", "--count",
      "8",
    ])
    #expect(try running.reaches { try program.read(".output").contains("\n  actual ") })
    running.signal(SIGTERM)
    let outcome = try program.outcome(of: running)
    #expect(outcome.status == 128 + SIGTERM, "\(outcome)")
    let last = outcome.output.split(separator: "\n").last ?? ""
    #expect(last.hasPrefix("FAIL: ") && last.hasSuffix("; interrupted by SIGTERM (terminate)"), "\(outcome)")
    let written = outcome.output.split(separator: "\n").filter { $0.hasPrefix("  found/") }
    let differences = outcome.output.split(separator: "\n").filter { $0.hasPrefix("module ") }
    #expect(written.count == differences.count && !written.isEmpty, "\(outcome)")
    for path in written { #expect(program.exists(String(path.dropFirst(2)))) }
  }

  @Test("a call that is slow only once is no difference")
  func slow() throws {
    // The first adapter only says what it is, and the second one hangs.
    try program.write(
      """
      #!/bin/sh
      cd "$(dirname "$0")"
      mkdir told 2>/dev/null && exec '\(Program.engineProbe)'
      mkdir tried 2>/dev/null && exec '\(Program.engineProbe)' --hangs
      exec '\(Program.engineProbe)'

      """, to: "slow")
    let outcome = try program.shell(
      "chmod +x slow; exec \"$0\" fuzz --against \"$PWD/slow\" --seed 1 --count 2 --timeout 3")
    #expect(program.exists("tried"))
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("\nok: 2 modules, "), "\(outcome)")
  }

  @Test("what the other engine lacks is told, and is no difference")
  func unsupported() throws {
    let outcome = try program.run(
      "fuzz", "--against", "\(Program.engineProbe) --lacks", "--seed", "1", "--count", "4")
    #expect(outcome.status == 3, "\(outcome)")
    #expect(outcome.output.contains("\nnot compared: "), "\(outcome)")
    #expect(outcome.output.contains("\nskip: 4 modules (4 not compared), 0 calls "), "\(outcome)")
  }

  @Test("modules can be made without any two features")
  func features() throws {
    let names = FuzzFeature.names.split(separator: ", ").map(String.init)
    #expect(names.count > 10)
    for (index, name) in names.enumerated() {
      for other in names[index...] {
        let features = FuzzFeature.all(without: try FuzzFeature.list("\(name),\(other)"), agreeing: false)
        for seed in 0..<3 as Range<UInt64> {
          for bytes in RandomModules(seed: seed, features: features).modules {
            let module = try decodeModule(bytes)
            var types = CanonicalTypes()
            #expect(throws: Never.self, "\(name), \(other), \(seed)") { try validate(module, types: &types) }
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("--count 0", "--count must be at least 1"), ("--time 0", "--time must be from 1"),
    ("--jobs 0", "--jobs must be at least 1"),
    ("--without gravity", "Unknown feature gravity; known are "),
    ("--against cranelift --engine-folder nowhere", "There is no adapter nowhere/wasmtime.py"),
    ("--against cranelift --engine-folder .", "--against cranelift: there is no /no/python"),
    ("--against gcc", "--against gcc: "), ("--engine-folder .", "--engine-folder needs --against"),
  ])
  func statusSaysWhatIsWrong(options: String, message: String) throws {
    try program.write("", to: "wasmtime.py")
    let outcome = try program.shell("PYTHON=/no/python exec \"$0\" fuzz \(options)")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }
}
