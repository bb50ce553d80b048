extension KernelReport {
  /// The report for programs, with all samples.
  public var json: String {
    JSON.object([
      ("benchmark", .string(suite.name)), ("unit", .string("nanoseconds per call")),
      ("rounds", .number(Double(rounds))), ("millisecondsPerRound", .number(Double(milliseconds))),
      ("processors", .number(Double(Machine.processors))), ("loads", .array(loads.map(JSON.number))),
      (
        "engines",
        .array(
          engines.map { .object([("name", .string($0.label)), ("version", .string($0.version))]) })
      ),
      (
        "absent",
        .array(missing.map { .object([("name", .string($0.label)), ("reason", .string($0.reason))]) })
      ),
      ("summary", .object(suite.isSample ? suite.ratios.compactMap(summaryMember) : [])),
      ("kernels", .array(rows.map(json))),
    ]).text
  }

  private func summaryMember(_ ratio: Ratio) -> (String, JSON)? {
    summary(ratio).map { summary in
      let members = [("geometricMean", JSON.number(summary.mean)), ("worst", .number(summary.worst))]
      return (ratio.heading, .object(members))
    }
  }

  private func json(_ row: Row) -> JSON {
    var ratios: [(String, JSON)] = []
    for ratio in suite.ratios {
      guard let samples = self.ratio(ratio, row) else { continue }
      var members = Self.json(samples)
      for goal in row.header.goals where goal.ratio == ratio { members.append(("goal", .number(goal.bound))) }
      ratios.append((ratio.heading, .object(members)))
    }
    let engines = zip(engines, row.outcomes).map { column, outcome -> (String, JSON) in
      switch outcome {
      case .measured(let samples, let argument):
        (column.label, .object([("argument", .number(Double(argument)))] + Self.json(samples)))
      case .absent(let absence):
        (column.label, .object([(absence.isFailure ? "failure" : "absent", .string(absence.reason))]))
      }
    }
    let sizes = zip(self.engines, row.codeSizes).map { column, size in
      (column.label, size.map { JSON.number(Double($0)) } ?? .null)
    }
    let growths = zip(self.engines, row.growths).map { column, growth in
      (column.label, growth.map(Self.json) ?? .null)
    }
    return .object([
      ("name", .string(row.kernel)), ("callsPerN", .number(Double(row.header.callsPerN))),
      ("engines", .object(engines)), ("ratios", .object(ratios)),
      ("codeSectionBytes", .number(Double(row.codeSectionSize))), ("codeBytes", .object(sizes)),
      ("residentBytes", .object(growths)),
    ])
  }

  private static func json(_ growth: Race.Growth) -> JSON {
    var members: [(String, JSON)] = [
      ("before", .number(Double(growth.before))), ("after", .number(Double(growth.after))),
    ]
    if let pauses = growth.pauses {
      members += [
        ("collections", .number(Double(pauses.count))), ("pauseNanoseconds", .number(Double(pauses.total))),
        ("longestPauseNanoseconds", .number(Double(pauses.longest))),
      ]
    }
    return .object(members)
  }

  private static func json(_ samples: Samples) -> [(String, JSON)] {
    [
      ("median", .number(samples.median)), ("min", .number(samples.minimum)),
      ("max", .number(samples.maximum)),
      ("samples", .array(samples.values.map(JSON.number))),
    ]
  }
}
