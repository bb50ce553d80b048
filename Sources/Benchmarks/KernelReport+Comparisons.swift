extension KernelReport {
  /// The tables in which kernels are held against others of the suite, and processes against themselves; those that
  /// kernels ask for.
  var comparisons: String {
    var text = ""
    var quotients = table(rows.filter { $0.header.against != nil }) { row in
      "\(row.kernel)/\(row.header.against!)"
    } cell: { row, column in
      quotient(row, column).map { Figure.short($0.median) }
    }
    if suite.baseline != nil {
      let means = engines.indices.map { column in
        geometricMean(sample.compactMap { quotient($0, column)?.median }).map { Figure.short($0) } ?? "-"
      }
      quotients?.add(["geometric mean"] + means)
    }
    if let quotients { text += "The time of a kernel for one of another:\n\n\(quotients.text)\n" }
    let frames = table(rows.filter { $0.header.frames != nil }) { row in
      "\(row.kernel)-\(row.header.frames!.kernel)"
    } cell: { row, column in
      frameTime(row, column).map { Figure.short($0.median) }
    }
    if let frames {
      text += "Nanoseconds for a stack frame, by which one kernel has to do with more:\n\n\(frames.text)\n"
    }
    let growths = table(rows.filter { !$0.growths.isEmpty }) { row in
      "\(row.kernel), n = \(row.header.resident!)"
    } cell: { row, column in
      row.growths[column].map { "\(Self.megabytes($0.before))–\(Self.megabytes($0.after))" }
    }
    if let growths { text += "Megabytes resident before and after a long run:\n\n\(growths.text)\n" }
    if let pauses { text += "Pauses for collections in that run, in milliseconds:\n\n\(pauses.text)\n" }
    return text
  }

  /// The pauses of whoever tells them; nil if nobody had any.
  private var pauses: Table? {
    var table = Table([suite.subject, "engine", "collections", "mean", "longest"])
    var isEmpty = true
    for row in rows {
      for (engine, growth) in zip(engines, row.growths) {
        guard let pauses = growth?.pauses, pauses.count > 0 else { continue }
        isEmpty = false
        let mean = Double(pauses.total) / Double(pauses.count)
        table.add([
          "\(row.kernel), n = \(row.header.resident!)", engine.label, "\(pauses.count)",
          Figure.short(mean / 1e6),
          Figure.short(Double(pauses.longest) / 1e6),
        ])
      }
    }
    return isEmpty ? nil : table
  }

  private static func megabytes(_ bytes: Int) -> String { Figure.short(Double(bytes) / 1e6) }

  /// A table with a column for each engine; nil if there are no rows.
  private func table(
    _ rows: [Row], name: (Row) -> String, cell: (Row, Int) -> String?
  ) -> Table? {
    guard !rows.isEmpty else { return nil }
    var table = Table([suite.subject] + engines.map(\.label))
    for row in rows { table.add([name(row)] + engines.indices.map { cell(row, $0) ?? "-" }) }
    return table
  }

  /// What an engine took for a call of another kernel of the suite.
  private func samples(_ kernel: String, _ column: Int) -> Samples? {
    rows.first { $0.kernel == kernel }?.outcomes[column].samples
  }

  /// The time of a kernel for that of the one that it is held against, round by round.
  func quotient(_ row: Row, _ column: Int) -> Samples? {
    guard let other = row.header.against.flatMap({ samples($0, column) }) else { return nil }
    return row.outcomes[column].samples.map { $0 / other }
  }

  /// Nanoseconds that an engine takes for each stack frame with which a kernel has more to do, round by round.
  func frameTime(_ row: Row, _ column: Int) -> Samples? {
    guard let frames = row.header.frames, let other = samples(frames.kernel, column),
      let own = row.outcomes[column].samples
    else { return nil }
    let calls = Double(row.header.callsPerN)
    return Samples(zip(own.values, other.values).map { ($0 - $1) * calls / Double(frames.count) })
  }
}
