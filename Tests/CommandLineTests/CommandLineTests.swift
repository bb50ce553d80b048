import Foundation
import Testing

/// What the program does with its command line and with bad input, as whoever starts it sees it.
@Suite struct CommandLineTests {
  let program = Program()

  @Test("--help teaches", arguments: [["--help"], ["run", "--help"], ["-h"]])
  func help(arguments: [String]) throws {
    let outcome = try program.shell("\"$0\" " + arguments.joined(separator: " "))
    #expect(outcome.status == 0)
    for word in ["EXAMPLES", "EXIT CODES", "USAGE"] { #expect(outcome.output.contains(word)) }
  }

  @Test("--version says the version and the commit, or that there is no knowing it")
  func version() throws {
    let outcome = try program.run("--version")
    #expect(outcome.status == 0)
    #expect(
      try /[0-9]+\.[0-9]+\.[0-9]+ \((commit [0-9a-f]{12}|built from a working copy)\)\n/.wholeMatch(
        in: outcome.output) != nil)
  }

  @Test(
    "a wrong command line ends with 64 and says why",
    arguments: [
      "--no-such-option", "--timeout 0", "--timeout -1", "--timeout 1e3", "--timeout x", "--jobs 0",
      "--jobs x",
      "-q -v", "--messages maybe", "--color sometimes", "--junit", "--filter ''", "--filter 'kind('",
      "--filter 'status(failed)'", "--shard 0/1", "--shard 2/1", "--shard x", "--order sideways",
      "--order failed-first", "--repeat 0", "--retries -1", "--repeat 2 --retries 1", "--durations -1",
      "--max-failures 0", "--fail-fast --max-failures 2", "--update-baseline", "--fail-on",
      "--fail-on regresion", "--fail-on skip,none", "--fail-on slower", "--no-tests maybe",
      "--require-feature simmd", "merge r --fail-on x", "gate b r --fail-on ''", "expect add", "expect prune",
      "expect add r --expires tomorrow",
      "--baseline b --update-baseline --filter x", "--baseline b --update-baseline --shard 1/2",
      "list --shard x",
      "gate one", "compare", "merge", "expect check", "expect check l --today tomorrow",
    ])
  func usage(arguments: String) throws {
    let outcome = try program.shell("\"$0\" \(arguments)")
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: "))
  }

  @Test("without a path, and without a folder spec, there is nothing to run")
  func nothing() throws {
    #expect(try program.run().status == 3)
  }

  @Test("a folder without scripts ends with 3 and is named")
  func emptyFolder() throws {
    try program.write("", to: "folder/readme.txt")
    let outcome = try program.run("folder")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("folder: no script"))
  }

  @Test("a missing script ends with 4 and is in the report; the others are, too")
  func missing() throws {
    try program.write("(module", to: "truncated.wast")
    let outcome = try program.run("no-such.wast", "truncated.wast", "--junit", "report.xml")
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("no-such.wast: unreadable\n      No such file or directory"))
    let report = try program.read("report.xml")
    #expect(report.contains("tests=\"2\" failures=\"0\" errors=\"2\""))
    #expect(report.contains("<testsuite name=\"truncated.wast\""))
  }

  @Test(
    "a script that is none ends with 4 and is in the report",
    arguments: ["(module", "\u{0}as", "(assert_return", "\u{1b}[31m", ")"])
  func malformed(text: String) throws {
    try program.write(text, to: "bad.wast")
    let outcome = try program.run("bad.wast", "--junit", "report.xml")
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("bad.wast:1: fail"))
    #expect(!outcome.output.contains("\u{1b}"))
    #expect(try program.read("report.xml").contains("<error type=\"script-error\""))
  }

  @Test("a script without cases is nothing to run")
  func noCases() throws {
    try program.write(";; nothing\n", to: "empty.wast")
    #expect(try program.run("empty.wast").status == 3)
  }

  @Test("a pipe is not waited for")
  func pipe() throws {
    let outcome = try program.shell("mkfifo pipe.wast && \"$0\" pipe.wast")
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("is neither a plain file nor a folder"))
  }

  @Test("in folders, each script is found once: no circles, no hidden files, and a pipe is told of")
  func search() throws {
    for name in ["s/b.wast", "s/a/c.wast", "s/d.txt", "s/.hidden.wast", "s/e.wast.orig"] {
      try program.write("(", to: name)
    }
    let outcome = try program.shell(
      "mkfifo s/f.wast; ln -s .. s/a/up; ln -s b.wast s/g.wast; printf '(' > \"$(printf 's/\\377.wast')\"; "
        + "\"$0\" s s/b.wast ./s")
    #expect(outcome.status == 4)
    let scripts = outcome.output.split(separator: "\n").filter { $0.hasPrefix("FAIL  ") }
    #expect(
      scripts.map { $0.split(separator: " ")[1] } == ["s/a/c.wast", "s/b.wast", "s/f.wast", "s/\\xff.wast"])
  }

  @Test(
    "a report that cannot be written is refused with 64 before anything runs",
    arguments: [".", "/dev/full", "link", "file/report.xml", "/proc/none/report.xml"])
  func report(path: String) throws {
    let outcome = try program.shell("ln -s target link; echo >file; \"$0\" no-such.wast --junit \(path)")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--junit \(path): "))
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "the folder of a report is made", arguments: ["", "--junit-split cases=1", "--junit-profile surefire"])
  func folder(options: String) throws {
    try program.write("(module)", to: "a.wast")
    let outcome = try program.shell("\"$0\" a.wast --no-github --junit new/folder/r.xml \(options)")
    #expect(outcome.status == 0, "\(outcome)")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: program.folder.appendingPathComponent("new/folder").path)
    // Surefire's has a file for each suite, and the verdict is one.
    #expect(
      files.count == (options.contains("surefire") ? 2 : 1) && files.allSatisfy { $0.hasSuffix(".xml") })
  }

  @Test("a report of a run that is killed leaves no file of another name")
  func killed() throws {
    try program.write("(module (func $f (loop (br 0))) (start $f))", to: "a.wast")
    let outcome = try program.shell(
      """
      "$0" a.wast --no-github --timeout 600 --results r.jsonl --junit r.xml --html r.html & p=$!
      until grep -qs case-start r.jsonl; do sleep 0.02; done
      kill -KILL $p; wait $p; ls -A
      """)
    #expect(outcome.output.split(separator: "\n") == [".errors", ".output", "a.wast", "r.jsonl"])
  }

  @Test("a full disk is noticed, and leaves the old report")
  func fullDisk() throws {
    try program.write("<testsuites/>", to: "report.xml")
    let outcome = try program.shell(
      "(ulimit -f 0; \"$0\" no-such.wast --junit report.xml 2>&1; echo $?) | cat")
    #expect(outcome.output.hasSuffix("5\n"))
    #expect(outcome.output.contains("report.xml: File too large"))
    #expect(try program.read("report.xml") == "<testsuites/>")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: program.folder.path).filter { $0.hasSuffix(".tmp") }
        == [])
  }

  @Test("a reader that goes away, and closed descriptors, do not stop the run")
  func closedOutput() throws {
    #expect(try program.shell("\"$0\" no-such.wast --junit a.xml | true").status == 0)
    #expect(try program.read("a.xml").contains("</testsuites>"))
    #expect(try program.shell("\"$0\" no-such.wast --junit b.xml <&- >&- 2>&-").status == 4)
    #expect(try program.read("b.xml").contains("</testsuites>"))
  }

  @Test("colour only where it is wanted")
  func color() throws {
    #expect(try !program.run("no-such.wast").output.contains("\u{1b}"))
    #expect(try program.run("no-such.wast", "--color", "always").output.contains("\u{1b}[1;31mFAIL"))
  }
}
