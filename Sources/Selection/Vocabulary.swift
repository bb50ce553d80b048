import WasmISA
import WasmText

/// The words that something can be called: what filters, lists and options choose from.
public struct Vocabulary: Sendable {
  /// What has these names, such as `feature`.
  public let noun: String
  public let words: [String]

  /// The features of WebAssembly beyond the instructions of 1.0, by their names in filters and reports.
  public static let features = Vocabulary(
    noun: "feature", words: Feature.allCases.filter { $0 != .mvp }.map(\.word))
  /// The keywords of commands, and `script` for text that is not a command.
  public static let kinds = Vocabulary(noun: "kind", words: Command.keywords + ["script"])
  /// The outcomes that a case can have had, as `status` knows them.
  static let statuses = Vocabulary(noun: "status", words: Status.all.sorted())

  /// Why a word is not among them: with the one that was meant, perhaps, and all that there are.
  public func complaint(about word: String) -> String {
    let meant = nearest(to: word).map { ", did you mean \($0)?" } ?? ""
    return
      "there is no \(noun) \(word)\(meant.isEmpty ? ";" : meant) there are \(words.joined(separator: ", "))"
  }

  /// The word with the fewest typing errors, if these are few.
  private func nearest(to word: String) -> String? {
    let errors = words.map { (typingErrors(from: Array(word.utf8), to: Array($0.utf8)), $0) }
    return errors.min { $0.0 < $1.0 }.flatMap { $0.0 <= max(1, word.utf8.count / 4) ? $0.1 : nil }
  }
}

/// How many letters have to be inserted, left out or replaced to make one word of another.
private func typingErrors(from a: [UInt8], to b: [UInt8]) -> Int {
  var last = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var row = [i + 1]
    for j in b.indices {
      row.append(min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == b[j] ? 0 : 1)))
    }
    last = row
  }
  return last[b.count]
}
