import CLibXML2
import Glibc
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

  @Test("a kernel is held against another of its suite, and a process against itself")
  func comparisons() throws {
    var report = KernelReport(
      suite: .exceptions,
      engines: [
        .init(compiler: .ours, label: "wast-run", version: "v"),
        .init(compiler: .liftoff, label: "liftoff", version: "v"),
      ],
      missing: [], rounds: 3, milliseconds: 1)
    func add(_ name: String, _ header: String, _ ours: [Double], growths: [Race.Growth?] = []) throws {
      report.add(
        Kernel(name: name, header: try Kernel.Header(";; check: run(0) = 0\n" + header), bytes: []),
        [.measured(Samples(ours), argument: 1), .absent(Absence("no exceptions"))], growths: growths)
    }
    try add("few", "", [10, 20, 30])
    try add("many", ";; frames: 15 more than few\n;; against: few", [40, 50, 90])
    try add("lost", ";; frames: 1 more than gone\n;; against: gone", [1, 1, 1])
    try add(
      "long", ";; resident: 7", [1, 1, 1], growths: [.init(before: 12_300_000, after: 45_600_000), nil])
    let text = report.text
    for line in [
      "many/few       3.00        -", "lost/gone         -        -",
      "many-few       2.00        -", "lost-gone         -        -",
      "long, n = 7  12.3–45.6        -", "liftoff cannot run few, many, lost, long: no exceptions",
    ] { #expect(text.contains(line + "\n"), "\(text)") }
    #expect(report.json.contains(#""before": 12300000"#))
    #expect(!(try self.report()).text.contains("resident"))
  }

  @Test("kernels that others are held against do not count for the means")
  func pairs() throws {
    var report = KernelReport(
      suite: .programs64,
      engines: [
        .init(compiler: .ours, label: "wast-run", version: "v"),
        .init(compiler: .liftoff, label: "liftoff", version: "v"),
      ],
      missing: [], rounds: 1, milliseconds: 1)
    for (name, header, ours, theirs) in [
      ("a", "", 1.0, 1.0), ("a_64", "\n;; against: a", 2, 8), ("b", "", 1, 1),
      ("b_64", "\n;; against: b", 8, 8),
    ] {
      report.add(
        Kernel(name: name, header: try Kernel.Header(";; check: run(0) = 0" + header), bytes: []),
        [ours, theirs].map { .measured(Samples([$0]), argument: 1) })
    }
    #expect(report.summary(.liftoff)?.mean == 2)
    #expect(report.text.contains("geometric mean      4.00     8.00\n"), "\(report.text)")
  }

  @Test("kernels that are another of their suite once more do not count for the means")
  func variants() throws {
    var report = KernelReport(
      suite: .vectors,
      engines: [
        .init(compiler: .ours, label: "wast-run", version: "v"),
        .init(compiler: .liftoff, label: "liftoff", version: "v"),
      ],
      missing: [], rounds: 1, milliseconds: 1)
    for (name, header, ours, theirs) in [
      ("a", "", 2.0, 4.0), ("a_relaxed", "\n;; against: a", 1, 16),
    ] {
      report.add(
        Kernel(name: name, header: try Kernel.Header(";; check: run(0) = 0" + header), bytes: []),
        [ours, theirs].map { .measured(Samples([$0]), argument: 1) })
    }
    #expect(report.summary(.liftoff)?.mean == 2)
    #expect(report.text.contains("\na_relaxed/a      0.50     4.00\n\n"), "\(report.text)")
  }

  @Test("the memory of a process that runs is known")
  func residentMemory() throws {
    #expect(try #require(Machine.residentBytes(of: getpid())) > 1 << 20)
    #expect(Machine.residentBytes(of: -1) == nil)
  }

  /// Two kernels: in the first we are twice as fast as Liftoff, in the second half as fast.
  func sample(_ suite: KernelSuite) -> KernelReport {
    var report = KernelReport(
      suite: suite,
      engines: [
        .init(compiler: .ours, label: "wast-run", version: "v"),
        .init(compiler: .liftoff, label: "liftoff", version: "v"),
        .init(compiler: nil, label: "decode", version: "v"),
      ],
      missing: [], rounds: 1, milliseconds: 1)
    for (name, ours, theirs) in [("k", 2000.0, 4000.0), ("l & <m>", 8000, 4000)] {
      // A code section of six bytes behind an empty custom section.
      let bytes: [UInt8] = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, 1, 0, 10, 6, 1, 4, 0, 1, 1, 0xb]
      report.add(
        Kernel(name: name, header: Kernel.Header(checks: []), bytes: bytes),
        [ours, theirs, ours / 4].map { .measured(Samples([$0]), argument: 1) },
        codeSizes: name == "k" ? [12, 24, nil] : [30, nil, nil])
    }
    return report
  }

  @Test("a sample of programs is summed up: ratios by their geometric mean, sizes by their sum")
  func summary() throws {
    let report = sample(.programs)
    let summary = try #require(report.summary(.liftoff))
    #expect(abs(summary.mean - 1) < 1e-12)
    #expect(summary.worst == 0.5)
    #expect(report.summary(.turbofan) == nil)
    #expect(report.codeSizeRatio(1) == 0.5)
    let text = report.text
    for line in [
      "kernel          wast-run  liftoff  liftoff/ours  ours/turbofan  cranelift/ours  winch/ours  wasmkit/ours",
      "k                   2.00     4.00          2.00              -               -           -             -",
      "geometric mean                             1.00              -               -           -             -",
      "worst                                      0.50              -               -           -             -",
      "k                   6  12 (2.00)  24 (4.00)          0.50",
      "all                                                  0.50",
    ] { #expect(text.contains(line + "\n"), "\(line)") }
    #expect(report.json.contains("\"worst\": 0.5"))
    #expect(report.json.contains("\"codeSectionBytes\": 6"))
  }

  @Test("compilation is told in megabytes per second, and its parts apart")
  func throughput() {
    let text = sample(.compilation).text
    for line in [
      "module          wast-run  liftoff  liftoff/ours  winch/ours  cranelift/ours",
      "k                   3.00     1.50          2.00           -               -",
      "module   decode",
      "k          12.0",
    ] { #expect(text.contains(line + "\n"), "\(line)") }
  }

  @Test("the plot is XML, with a dot for each figure")
  func plot() throws {
    let plot = sample(.programs).plot
    #expect(isWellFormedXML(plot))
    // Two dots in the legend, and two in each kernel and in the mean.
    #expect(plot.split(separator: "\n").filter { $0.hasPrefix("<circle") }.count == 8)
    #expect(plot.contains(">l &amp; &lt;m&gt;</text>"))
    #expect(plot.contains(">1/2</text>") && plot.contains(">2</text>"))
  }

  @Test("a plot of nothing is one, too")
  func emptyPlot() {
    let plot = RatioPlot(
      title: "", axis: "", series: [.init(name: "a", color: "#000000")],
      rows: [
        .init(name: "k", values: [nil]), .init(name: "l", values: [.infinity]), .init(name: "m", values: [0]),
      ])
    #expect(isWellFormedXML(plot.svg))
  }

  private func isWellFormedXML(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let document = bytes.withUnsafeBytes {
      xmlReadMemory($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, 0)
    }
    defer { xmlFreeDoc(document) }
    return document != nil
  }
}
