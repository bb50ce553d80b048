import Testing

/// Scripts with crashes, hangs and other bad ends at random places.
@Suite struct RandomScriptTests {
  static let manners = [
    "ok", "ok", "ok", "quiet", "exit0", "suicide", "kill-group", "close-and-exit", "scribble",
  ]

  @Test("the state after any script is that of the script without its bad cases", arguments: [1, 2, 7, 64])
  func rollback(batch: Int) throws {
    var generator = Generator(state: UInt64(batch))
    // All scripts of a batch size are run by one coordinator, side by side: 1,000 in all.
    let scripts = (0..<250).map { number -> [String] in
      var cases = (0..<Int(generator.next() % 12) + 1).map { _ in
        Self.manners[Int(generator.next() % UInt64(Self.manners.count))]
      }
      if number % 50 == 7 { cases.insert(number % 100 == 7 ? "sleep" : "spin", at: cases.count / 2) }
      return cases + ["ok"]
    }
    let expected = scripts.map(Self.outcome)
    let lines = try Probe.withTimeLimits([300, 3000, 30_000], until: { $0 == expected }) { limit in
      try Probe.output(
        ["scripts", String(batch), String(limit)] + scripts.map { $0.joined(separator: ",") })
    }
    #expect(lines.count == scripts.count)
    for (index, line) in lines.enumerated() { #expect(line == expected[index], "\(scripts[index])") }
  }

  /// What the cases of a script return: those that survive, how many did so far.
  private static func outcome(of script: [String]) -> String {
    var good = 0
    return script.map { manner in
      guard manner == "ok" || manner == "quiet" else { return "-" }
      good += 1
      return String(good)
    }.joined(separator: " ")
  }

  private struct Generator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
