import Conformance
import Glibc
import Reporting

extension RunRecord {
  /// Names of the facts by which a run says that it was a part of a larger one; see `RunFact`.
  public enum Fact {
    /// Which part it was, such as `hash:1/4`.
    public static let shard = "selection.shard"
    /// The places of its scripts among all scripts, from 0, and the number of all: `0-3 7 9 / 12`.
    public static let scripts = "selection.scripts"
    /// Present if scripts or cases were left out for another reason, which it gives.
    public static let choice = "selection.choice"
  }

  /// A run that has just ended.
  public init(_ reports: [ScriptReport], isPart: Bool) {
    self.isPart = isPart
    for report in reports { add(report) }
  }

  /// The run that a results file, a baseline or a JUnit report tells of: which of them it is, its first bytes say.
  ///
  /// - Parameter mustBeWhole: whether results of a run that ended early are refused.
  public static func read(path: String, mustBeWhole: Bool = false) throws(RecordError) -> RunRecord {
    let shown = SafeText.of(path, .oneLine)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw RecordError(shown, String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw RecordError(shown, "is not a plain file")
    }
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    if count < 0 { throw RecordError(shown, String(cString: strerror(errno))) }
    bytes.removeSubrange(count...)
    if bytes.first(where: { !" \t\r\n".utf8.contains($0) && $0 < 0x80 }) == UInt8(ascii: "<") {
      return try junit(path: path, mustBeWhole)
    }
    guard Baseline.isBaseline(bytes) else { return try results(path: path, mustBeWhole) }
    if status.st_size > Baseline.sizeLimit {
      throw RecordError(shown, "is longer than \(Baseline.sizeLimit) bytes")
    }
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 { throw RecordError(shown, String(cString: strerror(errno))) }
      if count == 0 { return try Baseline.record(bytes, path: shown) }
      bytes += chunk.prefix(count)
      if bytes.count > Baseline.sizeLimit {
        throw RecordError(shown, "is longer than \(Baseline.sizeLimit) bytes")
      }
    }
  }

  private static func results(path: String, _ mustBeWhole: Bool) throws(RecordError) -> RunRecord {
    var run = RunRecord()
    let shown = SafeText.of(path, .oneLine)
    let end: RunEnd?
    do throws(ResultsError) {
      let reader = try ResultsReader(path: path)
      // Messages are compared, sources are not: this is what takes up room.
      while let report = try reader.next() {
        var report = report
        report.cases.update { $0.source = "" }
        run.add(report)
      }
      run.isPart =
        run.isPart || reader.start.facts.contains { $0.name == Fact.shard || $0.name == Fact.choice }
      end = reader.end
      run.notes = reader.notes.map { "\(shown): \($0)" }
    } catch {
      throw RecordError(description: error.description)
    }
    if mustBeWhole {
      guard let end else { throw RecordError(shown, "the run did not end") }
      if let interruption = end.interruption {
        throw RecordError(shown, "the run ended early: \(interruption)")
      }
    }
    return run
  }
}

extension RecordError {
  init(description: String) { self.description = description }
}
