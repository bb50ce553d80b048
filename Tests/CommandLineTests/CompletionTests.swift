import Foundation
import Testing

/// What shells offer.
@Suite struct CompletionTests {
  let program = Program()

  init() throws {
    for name in ["demo.wast", "results.jsonl", "with space.wast"] { try program.write("", to: name) }
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("deep"), withIntermediateDirectories: true)
  }

  /// What bash offers for the last word of a line, sorted.
  private func offers(_ line: String) throws -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try program.shell(
      """
      source <("$0" --generate-completion-script bash) || exit
      COMP_WORDS=(\(list)) COMP_CWORD=\(words.count - 1) COMP_LINE='\(line)' COMP_POINT=\(line.utf8.count)
      function=$(complete -p wast-run) && [[ $function =~ '-F '([^ ]+) ]] || exit
      "${BASH_REMATCH[1]}" wast-run '\(words.last!)' '\(words[words.count - 2])'
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    return outcome.output.split(separator: "\n").map(String.init).sorted()
  }

  @Test(
    "bash completes files, options of run without its name, and values",
    arguments: [
      ("wast-run dem", ["demo.wast"]), ("wast-run explain dem", ["demo.wast"]),
      ("wast-run run dem", ["demo.wast"]), ("wast-run demo.wast res", ["results.jsonl"]),
      ("wast-run run --junit re", ["results.jsonl"]), ("wast-run --junit re", ["results.jsonl"]),
      ("wast-run --iso", ["--isolation"]), ("wast-run demo.wast --iso", ["--isolation"]),
      ("wast-run --isolation ", ["batch", "batch=64", "case", "file", "none"]),
      ("wast-run --order f", ["failed-first"]), ("wast-run --color a", ["always", "auto"]),
      ("wast-run report --junit-profile s", ["surefire"]), ("wast-run with", ["with space.wast"]),
      ("wast-run --root d", ["deep"]),
      ("wast-run gat", ["gate"]), ("wast-run bench ker", ["kernels"]),
      ("wast-run gate re", ["results.jsonl"]),
    ])
  func bash(line: String, expected: [String]) throws {
    #expect(try offers(line) == expected)
  }

  @Test("behind the program's name stand commands and files")
  func first() throws {
    let all = try offers("wast-run ")
    for word in ["run", "gate", "doctor", "demo.wast", "results.jsonl"] { #expect(all.contains(word)) }
  }

  @Test("the scripts for other shells know the options of run where its name is left out")
  func others() throws {
    let zsh = try program.run("--generate-completion-script", "zsh").output
    #expect(
      zsh.contains("\n_wast-run_with_command() {\n")
        && zsh.contains("_wast-run_with_command \"${@}\" && ret=0"))
    #expect(zsh.components(separatedBy: "\n_wast-run() {\n").count == 2)
    let fish = try program.run("--generate-completion-script=fish").output
    #expect(fish.contains("flags_or_options \"wast-run\" isolation' -l 'isolation'"))
  }
}
