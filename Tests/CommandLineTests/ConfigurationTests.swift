import Foundation
import Testing

@testable import wast_run

/// Options from a configuration file.
@Suite struct ConfigurationTests {
  let program = Program()

  init() throws {
    try program.write(
      "(module (func (export \"f\") (result i32) (i32.const 2)))\n(assert_return (invoke \"f\") (i32.const 1))\n",
      to: "suite/a.wast")
  }

  @Test("the nearest file counts, its paths are its own, and the command line counts more")
  func nearest() throws {
    try program.write("baseline = \"known\"\nroot = \"suite\"\n", to: "wast-run.toml")
    #expect(try program.shell("\"$0\" suite --update-baseline").status == 0)
    #expect(try program.read("known").contains("file a.wast\n"))
    #expect(try program.shell("\"$0\" suite").status == 0)
    #expect(try program.shell("cd suite && \"$0\" a.wast --root .").status == 0)
    #expect(try program.shell("\"$0\" suite --no-config").status == 1)
    #expect(try program.shell("cp known other; \"$0\" suite --baseline other --fail-on failure").status == 1)
    try program.write("fail-on = [\"failure\"]\n", to: "suite/deep/wast-run.toml")
    #expect(try program.shell("cd suite/deep && \"$0\" .. --baseline ../../known --root ..").status == 1)
    #expect(
      try program.shell("cd suite/deep && \"$0\" .. --baseline ../../known --root .. --fail-on default")
        .status == 0)
    #expect(
      try program.shell("\"$0\" suite --config suite/deep/wast-run.toml --baseline known --root suite").status
        == 1)
    #expect(
      try program.shell("cd suite/deep && \"$0\" -v ..").errors.contains("options from wast-run.toml\n"))
    #expect(try program.shell("mkdir -p own/.git && cd own && \"$0\" ../suite").status == 1)
  }

  @Test("other verbs take what is theirs")
  func verbs() throws {
    try program.write(
      "baseline = \"known\"\nexpectations = \"list.toml\"\njunit = \"r.xml\"\nfail-on = \"none\"\n",
      to: "wast-run.toml")
    #expect(try program.shell("\"$0\" suite --no-config --results r.jsonl").status == 1)
    #expect(try program.shell("\"$0\" expect add r.jsonl").output.hasPrefix("list.toml: written"))
    #expect(try program.shell("\"$0\" gate r.jsonl r.jsonl --no-config --fail-on failure").status == 1)
    #expect(try program.shell("\"$0\" gate r.jsonl r.jsonl").status == 0)
    #expect(!program.exists("r.xml"))
    #expect(try program.shell("\"$0\" suite --update-baseline").status == 0)
    #expect(program.exists("r.xml"))
    #expect(try program.run("--version").status == 0)
    #expect(try program.run("run", "--help").status == 0)
    #expect(try program.run("doctor").status == 0)
  }

  @Test(
    "what is wrong with a file is told with its place",
    arguments: [
      ("time-out = 5", "1:1: there is no option time-out, did you mean timeout?"),
      ("\njobs = true", "2:8: jobs should be a number, and is a truth value"),
      ("jobs = 0", "1:1: --jobs must be at least 1."),
      ("timeout = 0.5\nslow = 0", "2:1: The value '0' is invalid for '--slow <seconds>'"),
      ("fail-on = [\"regresion\"]", "did you mean regression?"),
      ("[run]", "1:1: a [table] is not used here"), ("[[run]]", "1:1: tables are not used here"),
      ("timeout = 5\ntimeout = 6", "2:1: timeout is given twice"),
      ("quiet = true\nverbose = true", ": -q and -v cannot be used together."),
    ])
  func wrong(text: String, message: String) throws {
    try program.write(text, to: "wast-run.toml")
    let outcome = try program.run("suite")
    #expect(outcome.status == 4)
    #expect(outcome.errors.hasPrefix("wast-run: wast-run.toml:"), "\(outcome)")
    #expect(outcome.errors.contains(message), "\(outcome)")
    #expect(outcome.output == "")
  }

  @Test("a file that is named has to be there, and is not to blame for the command line")
  func named() throws {
    try program.write("jobs = 2\n", to: "wast-run.toml")
    #expect(try program.run("suite", "--no-such-option").status == 64)
    #expect(try program.run("suite", "--config", "none.toml").status == 4)
    #expect(try program.run("suite", "--config").status == 64)
    #expect(try program.run("suite", "--config", "a", "--no-config").status == 64)
  }

  @Test("each long option of run is a key, and each key is an option of the verbs that take it")
  func keys() throws {
    func options(_ verb: String) throws -> Set<String> {
      let help = try program.shell("\"$0\" \(verb) --help").output
      return Set(help.matches(of: /--([a-z][a-z-]*)/).map { String($0.1) })
    }
    let own: Set = ["help", "version", "config", "no-config", "no-github"]
    let keys = Set(ConfigurationKey.all.map(\.name))
    #expect(try options("run").subtracting(own).subtracting(keys) == [])
    for verb in ["run", "list", "gate", "merge", "expect add", "expect prune"] {
      let known = try options(verb)
      for key in ConfigurationKey.all {
        if let name = key.verbs[verb] { #expect(known.contains(name), "\(verb) \(name)") }
      }
    }
  }
}
