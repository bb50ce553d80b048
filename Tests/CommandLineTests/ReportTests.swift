import Foundation
import Testing

/// Reports as whoever starts the program sees them.
@Suite struct ReportTests {
  let program = Program()
  static let formats = ["junit", "tap", "html", "markdown"]

  init() throws {
    try program.write(
      """
      (module (func (export "f") (result i32) (i32.const 1)) (func (export "::error::") (result i32) (i32.const 1)))
      (assert_return (invoke "f") (i32.const 1))
      (assert_return (invoke "f") (i32.const 2))
      (assert_return (invoke "::error::") (i32.const 2))
      (module (func (result v128) (v128.const i64x2 0 0)))
      """, to: "s/a.wast")
    try program.write("(module)", to: "s/b.wast")
  }

  /// Options that name a report of each format.
  static func options(_ name: String) -> String {
    formats.map { "--\($0) \(name).\($0)" }.joined(separator: " ")
  }

  @Test("a run writes all reports at once, and its results make the same ones again")
  func again() throws {
    #expect(try program.shell("\"$0\" s --no-github --results r.jsonl \(Self.options("run"))").status == 1)
    let outcome = try program.shell(
      "\"$0\" report r.jsonl --no-github --results r2.jsonl \(Self.options("again"))")
    #expect(outcome.status == 0)
    for format in Self.formats {
      let report = try program.read("run.\(format)")
      #expect(report.contains("s/a.wast") || format == "markdown")
      #expect(try program.read("again.\(format)") == report, "\(format)")
    }
    #expect(try program.shell("\"$0\" report r2.jsonl --junit third.junit --no-github").status == 0)
    #expect(try program.read("third.junit") == program.read("run.junit"))
  }

  @Test("properties are in every report, also of a run that is over")
  func properties() throws {
    let options = "--no-github --property branch=main --property 'note=a=b'"
    _ = try program.shell("\"$0\" s \(options) --repeat 2 --results r.jsonl \(Self.options("run"))")
    _ = try program.shell("\"$0\" report r.jsonl --property rarely=1 \(Self.options("again"))")
    for name in ["run", "again"] {
      for format in Self.formats {
        let report = try program.read("\(name).\(format)")
        for word in ["branch", "main", "note", "a=b", "repeat"] { #expect(report.contains(word)) }
        #expect(report.contains("rarely") == (name == "again"), "\(name).\(format)")
      }
    }
    for wrong in ["x", "=x"] { #expect(try program.run("s", "--property", wrong).status == 64) }
  }

  @Test("reports name the commit of the scripts, and no path of the machine")
  func commit() throws {
    let outcome = try program.shell(
      "git init -q s && cd s && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m m && git rev-parse HEAD "
        + "&& cd .. && \"$0\" \"$PWD/s\" --root \"$PWD/s\" --no-github --junit run.junit")
    let commit = try #require(outcome.output.split(separator: "\n").first)
    let report = try program.read("run.junit")
    #expect(report.contains("<property name=\"commit\" value=\"\(commit)\"/>"), "\(outcome)")
    // What follows the counters is no part of the tag.
    let tag = try #require(report.split(separator: "\n").dropFirst().first)
    #expect(tag.hasPrefix("<testsuites ") && tag.contains(/[0-9]">/), "\(tag)")
  }

  @Test("without an option, the results are shown as the run showed them")
  func shown() throws {
    let run = try program.shell("\"$0\" s --no-github --results r.jsonl")
    let report = try program.shell("\"$0\" report r.jsonl --no-github")
    #expect(report.status == 0)
    func lines(_ output: String) -> [Substring] {
      output.split(separator: "\n").filter { !$0.contains("skipped 1:") }
    }
    #expect(lines(report.output) == lines(run.output))
  }

  @Test("results of a run that was killed are reported as far as they go")
  func killed() throws {
    _ = try program.shell(
      "\"$0\" s --no-github --results r.jsonl; head -n 5 r.jsonl >killed.jsonl; printf '{\"ev' >>killed.jsonl"
    )
    let outcome = try program.run("report", "killed.jsonl", "--no-github", "--junit", "report.xml")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("killed.jsonl: the run did not end"))
    #expect(
      try program.read("report.xml").contains(
        "<error type=\"interrupted\" message=\"the results end before the script does\""))
  }

  @Test("results that cannot be read end with 4, and leave the old report")
  func unreadable() throws {
    try program.write("{}\n", to: "none.jsonl")
    try program.write("<testsuites/>", to: "report.xml")
    for path in ["no-such.jsonl", "none.jsonl"] {
      let outcome = try program.run("report", path, "--junit", "report.xml")
      #expect(outcome.status == 4)
      #expect(outcome.errors.hasPrefix("wast-run: \(path)"))
      #expect(try program.read("report.xml") == "<testsuites/>")
    }
  }

  @Test(
    "each report that cannot be written ends with 5, and the others are", .enabled(if: geteuid() == 0),
    arguments: formats + ["results"])
  func unwritable(format: String) throws {
    let other = format == "junit" ? "tap" : "junit"
    // Root may write in there, as far as can be asked.
    let outcome = try program.shell("\"$0\" s/b.wast --no-github --\(format) /proc/report --\(other) other")
    #expect(outcome.status == 5)
    #expect(outcome.errors.contains("/proc/report: "))
    #expect(try program.read("other").contains("s/b.wast"))
  }

  @Test(
    "a wrong command line ends with 64",
    arguments: [
      "s --junit a --html a", "s --junit-profile ant", "s --junit-split scripts",
      "s --junit a --junit-profile x",
      "s --junit a --junit-split cases=0", "s --junit a --junit-profile surefire --junit-split cases=5",
      "report",
      "report r --results r",
    ])
  func usage(arguments: String) throws {
    #expect(try program.shell("\"$0\" \(arguments)").status == 64)
  }

  @Test("JUnit XML in parts")
  func split() throws {
    _ = try program.shell("\"$0\" s --no-github --junit r.xml --junit-split cases=2 --junit-profile jenkins")
    #expect(try program.read("r.1.xml").contains("tests=\"2\""))
    #expect(try program.read("r.3.xml").contains("</testsuites>"))
    _ = try program.shell("\"$0\" s --no-github --junit s.xml --junit-profile surefire")
    #expect(try program.read("s.s.a_wast.xml").contains("<testsuite name=\"s/a.wast\""))
  }

  @Test("on GitHub, annotations and a summary come by themselves, and scripts give no commands")
  func gitHub() throws {
    try program.write("", to: "summary.md")
    let environment = "GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=summary.md GITHUB_WORKSPACE=$PWD"
    let outcome = try program.shell("\(environment) \"$0\" s")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("::stop-commands::"))
    let token = lines[0].dropFirst("::stop-commands::".count)
    let end = try #require(lines.firstIndex(of: "::\(token)::"))
    #expect(lines[..<end].contains { $0.hasPrefix("FAIL: ") })
    #expect(lines[(end + 1)...].count == 2)
    #expect(lines[(end + 1)...].allSatisfy { $0.hasPrefix("::error file=s/a.wast,line=") })
    #expect(try program.read("summary.md").hasPrefix("## wast-run: not as expected"))
    #expect(try !program.shell("\(environment) \"$0\" s --no-github").output.contains("::stop-commands"))
  }

  @Test(
    "annotations and JUnit name files by their paths from the workspace, whatever --root says",
    arguments: ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"],
    ["suite --root suite", "\"$PWD/suite\"", "../sub/suite --root .."])
  func workspace(variable: String, paths: String) throws {
    let outcome = try program.shell(
      """
      mkdir sub; cp -r s sub/suite; cd sub
      export \(variable)=${PWD%/sub}
      "$0" \(paths) --github --junit ../r.xml --results ../r.jsonl; "$0" report ../r.jsonl --no-github --junit ../again.xml
      """)
    let lines = outcome.output.split(separator: "\n").filter { $0.hasPrefix("::error ") }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("::error file=sub/suite/a.wast,line=") }, "\(outcome)")
    let report = try program.read("r.xml")
    #expect(report.contains("file=\"sub/suite/a.wast\" line=\"2\""))
    if paths.hasPrefix("suite") {
      #expect(report.contains("<testsuite name=\"a.wast\" file=\"sub/suite/a.wast\""))
    }
    #expect(try program.read("again.xml") == report)
    // Identities are as before.
    #expect(try program.run("compare", "r.xml", "r.jsonl").status == 0)
  }

  @Test("without a workspace, JUnit's files are the paths that were given, whatever --root says")
  func noWorkspace() throws {
    let variables = "-u GITHUB_WORKSPACE -u CI_PROJECT_DIR -u WORKSPACE -u BUILDKITE_BUILD_CHECKOUT_PATH"
    _ = try program.shell("env \(variables) \"$0\" s --root s --no-github --junit r.xml")
    #expect(try program.read("r.xml").contains("<testsuite name=\"a.wast\" file=\"s/a.wast\""))
  }

  @Test("a shell can complete verbs and options", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let outcome = try program.run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    for word in ["report", "junit-profile", "surefire"] { #expect(outcome.output.contains(word)) }
    try program.write(outcome.output, to: "completion")
    if shell == "bash" { #expect(try program.shell("bash -n completion").status == 0) }
  }
}
