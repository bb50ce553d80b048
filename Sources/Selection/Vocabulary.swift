import Diagnostics
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
    let hint = nearestName(to: word, among: words).map { ", did you mean \($0)? There" } ?? "; there"
    return "there is no \(noun) \(word)\(hint) are \(words.joined(separator: ", "))"
  }
}
