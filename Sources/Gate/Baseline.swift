import Conformance
import Glibc
import Reporting

/// A run to compare later ones with, as a text file for a repository: sorted, without dates, and small.
///
///     # wast-run baseline 1 (written by --update-baseline)
///     file suite/call.wast
///      assert_return "add"
///       pass 0a1b2c3d 11223344*3 89abcdef.1
///       fail:wrong-result 89abcdef.2
///     file suite/broken.wast !malformed-script
///
/// A script has a line, then each group of cases (commands of one kind that act on the same thing), then for each
/// outcome the cases in the group that have it, by the first eight digits of their digests. `*3` is three equal
/// commands with the same outcome, `.2` the second of equal commands with different ones. So a case that is missing or
/// new is known by what it acts on, and one that fails now is known in full from the run.
///
/// A line of cases ends after a digest that ends with a zero, so that a case that comes or goes changes that line
/// and the next at most.
public enum Baseline {
  static let heading = "# wast-run baseline 1"
  public static let format = FileFormat(name: "a baseline", opening: "# wast-run baseline ")
  static let sizeLimit = 64 << 20
  static let lineLimit = 1 << 20
  /// Equal commands that one word may stand for.
  static let repetitionLimit = 10_000_000

  // MARK: Writing

  /// The text of a run's baseline.
  public static func text(_ run: RunRecord) -> String {
    var text = heading + " (written by --update-baseline)\n"
    for script in run.scripts.sorted(by: { bytes($0.file, precede: $1.file) }) {
      text += "file \(script.file)" + (script.problem.map { " !\(word($0))" } ?? "") + "\n"
      let groups = Dictionary(grouping: script.cases, by: \.group)
      for group in groups.keys.sorted(by: { bytes($0, precede: $1) }) {
        text += " \(group)\n"
        add(groups[group]!, to: &text)
      }
    }
    return text
  }

  private static func bytes(_ a: String, precede b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// An outcome and its kind, as one word.
  private static func label(_ item: RunRecord.Case) -> String {
    item.type.isEmpty ? item.outcome.name : "\(item.outcome.name):\(word(item.type))"
  }

  private static func word(_ text: String) -> String {
    String(String.UnicodeScalarView(SafeText.of(text, .oneLine).unicodeScalars.map { $0 == " " ? "-" : $0 }))
  }

  private static func add(_ cases: [RunRecord.Case], to text: inout String) {
    var words: [String: [(digest: UInt32, word: String)]] = [:]
    for (digest, equal) in Dictionary(grouping: cases, by: \.digest) {
      let labels = equal.map(label)
      let name = hexadecimal(digest)
      if Set(labels).count == 1 {
        words[labels[0], default: []].append((digest, equal.count == 1 ? name : "\(name)*\(equal.count)"))
      } else {
        for (index, label) in labels.enumerated() {
          words[label, default: []].append((digest, "\(name).\(index + 1)"))
        }
      }
    }
    for label in words.keys.sorted(by: { bytes($0, precede: $1) }) {
      var line = "  \(label)"
      // Stable, for equal digests come in the order of their numbers.
      for (digest, word) in words[label]!.sorted(by: { $0.digest < $1.digest }) {
        line += " \(word)"
        if digest & 0xf == 0 {
          text += line + "\n"
          line = "  \(label)"
        }
      }
      if line.utf8.count > label.utf8.count + 2 { text += line + "\n" }
    }
  }

  static func hexadecimal(_ digest: UInt32) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Writes a run's baseline, whole or not at all.
  public static func write(_ run: RunRecord, path: String) throws(ReportError) {
    let file = try ReportFile(path: path, format: format)
    var text = text(run)
    text.withUTF8 { _ = file.write(UnsafeRawBufferPointer($0)) }
    try file.commit()
  }
}

/// A baseline or results file that cannot be used, and where.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String

  init(_ place: String, _ reason: String) { description = "\(place): \(reason)" }
}
