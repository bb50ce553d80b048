import ArgumentParser
import Expectations
import Gate
import Glibc
import Reporting

extension ExpectCommand {
  /// `wast-run expect prune`: a list without what is of no use any more.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Removes entries that no longer apply: their cases pass, or are missing.",
      discussion: """
        The results must cover everything that the list is about, because an entry that matches nothing in them is \
        removed. The rest of the list stays as it is.

        EXAMPLES
          wast-run suite --expectations suite.toml --results results.jsonl
          wast-run expect prune results.jsonl --list suite.toml
        """)

    @Argument(help: "The results of a whole run (JSON Lines).")
    var results: String

    @Option(help: ArgumentHelp("The list (TOML).", valueName: "file"))
    var list = "expectations.toml"

    @OptionGroup(title: "Configuration")
    var configuration: ConfigurationOptions

    @Flag(name: [.customShort("n"), .long], help: "Show what would be removed, but write nothing.")
    var dryRun = false

    func run() throws {
      let run = try InputFile.read { () throws(RecordError) in try EndedRun.read(path: results) }
      if run.isPart {
        throw ValidationError(
          "\(results): this was only a part of a run, so entries that are still needed may match nothing.")
      }
      let (text, known) = try ExpectCommand.read(list)
      var pruning = ExpectationPruning(known)
      for script in run.scripts { pruning.add(script) }
      let useless = pruning.useless
      for remark in useless {
        Screen.write(
          "\(known.path):\(remark.expectation.place): removed: \(remark.text)\n", to: STDOUT_FILENO)
      }
      for remark in pruning.tooBroad {
        Screen.write("\(known.path):\(remark.expectation.place): stays: \(remark.text)\n", to: STDOUT_FILENO)
      }
      if !useless.isEmpty, !dryRun {
        try ExpectCommand.write(
          ExpectationPruning.text(text, without: useless.map(\.expectation)), to: list)
      }
      let left = known.expectations.count - useless.count
      Screen.write(
        "\(known.path): \(dryRun ? "would lose" : "lost") \(counted(useless.count, "entry", "entries")), "
          + "\(left) left\n", to: STDOUT_FILENO)
    }
  }
}
