import Reporting

/// What `--deterministic` takes out, so that two runs that find the same make the same reports.

extension RunStart {
  /// Takes everything out that is another on another day or machine, or in another part of the same run.
  mutating func removeCircumstances() {
    arguments = []
    time = WallTime(milliseconds: 0)
    facts.removeAll { !$0.isSetting }
  }
}

extension ScriptReport {
  /// Takes everything out that is another in each run.
  mutating func removeTimes() {
    start = WallTime(milliseconds: 0)
    nanoseconds = 0
    cases.update { result in
      result.nanoseconds = 0
      result.marks.remove(.slow)
    }
  }
}
