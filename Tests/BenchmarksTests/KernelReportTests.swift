import Testing

@testable import Benchmarks

@Suite struct KernelReportTests {
  func report() throws -> KernelReport {
    var report = KernelReport(
      suite: .tailCall,
      engines: [
        .init(compiler: .ours, label: "wast-run", version: "v"),
        .init(compiler: .liftoff, label: "liftoff 1", version: "v"),
        .init(compiler: .liftoff, label: "liftoff 2", version: "v"),
        .init(compiler: .native, label: "native", version: "v"),
      ],
      missing: [.init(label: "cranelift", reason: "there is no python3", advice: "install it")],
      rounds: 3, milliseconds: 100)
    let header = try Kernel.Header(
      ";; calls-per-n: 1\n;; check: run(0) = 0\n;; goal: liftoff >= 3, native <= 1.5")
    report.add(
      Kernel(name: "k", header: header, bytes: []),
      [
        .measured(Samples([1, 2, 1]), argument: 7), .measured(Samples([4, 8, 4]), argument: 7),
        .measured(Samples([2, 4, 2]), argument: 7), .absent(Absence("no such kernel")),
      ])
    return report
  }

  @Test("a ratio is that to the fastest release, and stands with the goal that it misses")
  func ratios() throws {
    let report = try report()
    #expect(report.ratio(.liftoff, report.rows[0])?.values == [2, 2, 2])
    #expect(report.cell(.liftoff, report.rows[0]) == "2.00 < 3")
    #expect(report.cell(.cranelift, report.rows[0]) == "-")
    #expect(report.cell(.native, report.rows[0]) == "-")
  }

  @Test("the text has medians, ranges and who is absent")
  func text() throws {
    let text = try report().text
    for line in [
      "k           1.00       4.00       2.00       -      2.00 < 3               -            -",
      "k       1.00–2.00  4.00–8.00  2.00–4.00       -",
      "absent: cranelift: there is no python3; install it",
      "native cannot run k: no such kernel",
    ] { #expect(text.contains(line + "\n")) }
  }

  @Test("what only is not there is no failure")
  func correctness() throws {
    var report = try report()
    #expect(report.isCorrect)
    let header = try Kernel.Header(";; calls-per-n: 1\n;; check: run(0) = 0")
    let failure = Race.Outcome.absent(.failure("wrong"))
    report.add(
      Kernel(name: "l", header: header, bytes: []), [Race.Outcome](repeating: failure, count: 4))
    #expect(!report.isCorrect)
    #expect(report.text.contains("wast-run fails in l: wrong\n"))
    #expect(report.json.contains("\"failure\": \"wrong\""))
  }

  @Test("JSON has the samples")
  func json() throws {
    let json = try report().json
    for part in [
      "\"samples\": [4, 8, 4]", "\"liftoff/ours\": {", "\"goal\": 3", "\"absent\": \"no such kernel\"",
    ] { #expect(json.contains(part)) }
  }
}
