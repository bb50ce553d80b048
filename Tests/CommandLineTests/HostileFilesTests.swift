import Foundation
import Testing

/// Files whose names, kinds or links are made to do harm, on both sides of a run.
@Suite struct HostileFilesTests {
  let program = Program()

  static let good = "(module (func (export \"f\")))\n(assert_return (invoke \"f\"))\n"

  // MARK: What goes in

  @Test("file names of all kinds are found, run and reported, and none is an option")
  func fileNames() throws {
    let outcome = try program.shell(
      #"""
      mkdir s && cd s &&
      for name in ./-q.wast ./--help.wast A.wast a.wast dot..wast "$(printf 'new\nline.wast')" \
        "$(printf 'not\377utf8.wast')" "$(printf 'esc\033[31m.wast')" '<script>.wast' '=cmd().wast' \
        '::error::x.wast' ']]>.wast' '# SKIP.wast' 'a b.wast' '$(true).wast' \
        "$(printf '%0250d' 1).wast"
      do printf '(module)' > "$name" || exit 99; done
      "$0" . --junit ../report.xml -v
      """#)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("ok: 16 passed (16 scripts, "))
    #expect(!outcome.output.contains("\u{1b}"))
    for name in ["-q.wast", "--help.wast", "dot..wast", #"new\u{a}line.wast"#, #"not\xffutf8.wast"#] {
      #expect(outcome.output.contains("ok    \(name)"), "\(name)")
    }
    // A suite for each script, and the one with the verdict.
    let lint = try program.shell(
      "xmllint --noout report.xml && xmllint --xpath '//testsuite/@name' report.xml | sort -u | wc -l")
    #expect(lint.output.trimmingCharacters(in: .whitespacesAndNewlines) == "17")
  }

  @Test("a name that is not UTF-8, or begins like an option, can be given on the command line")
  func argumentNames() throws {
    let outcome = try program.shell(
      #"""
      for name in ./-q.wast "$(printf 'not\377utf8.wast')" "$(printf 'not\376utf8.wast')"
      do printf '(module)' > "$name"; done
      "$0" -- -q.wast "$(printf 'not\376utf8.wast')" "$(printf 'not\377utf8.wast')"
      """#)
    #expect(outcome.status == 0)
    let names = outcome.output.split(separator: "\n").filter { $0.hasPrefix("ok ") }.map {
      $0.split(separator: " ")[1]
    }
    #expect(names == ["-q.wast", #"not\xfeutf8.wast"#, #"not\xffutf8.wast"#])
  }

  @Test(
    "a file in a folder cannot turn a run into something else",
    arguments: ["-h.wast", "-dash.wast", "--help", "-v"])
  func fileLikeAnOption(name: String) throws {
    try program.write(Self.good, to: "a.wast")
    try program.write(Self.good, to: "./\(name)")
    let outcome = try program.shell("\"$0\" *")
    #expect(outcome.status == 64 && outcome.output.isEmpty, "\(outcome)")
    #expect(
      outcome.errors.contains("\(name) is a file, but would be read as an option: write ./\(name)"))
    #expect(try program.shell("\"$0\" ./*").output.contains("ok: 4 passed (2 scripts, "))
    #expect(try program.shell("\"$0\" -- *").output.contains("ok: 4 passed (2 scripts, "))
  }

  @Test("nothing that is called like a script is passed over in a folder", arguments: ["", "list"])
  func passedOver(verb: String) throws {
    let outcome = try program.shell(
      "mkdir s; ln -s nowhere s/a.wast; mkfifo s/b.wast; printf '(module)' >s/C.WAST; \"$0\" \(verb) s")
    #expect(outcome.status == 4)
    let text = outcome.output + outcome.errors
    for line in [
      "s/a.wast: ", "is a broken link", "s/b.wast: ", "is neither a plain file", "s/C.WAST",
    ] {
      #expect(text.contains(line), "\(outcome)")
    }
  }

  @Test("a link in a folder does not lead out of it; what it leads to is not read")
  func links() throws {
    try program.write("(secret)", to: "outside/secret.wast")
    try program.write(Self.good, to: "s/a.wast")
    let outcome = try program.shell(
      #"""
      ln -s ../outside/secret.wast s/b.wast; ln -s a.wast s/c.wast; ln -s ../outside s/d; ln -s /proc/self/environ s/e.wast
      ln -s f.wast s/f.wast; ln -s /dev/zero s/g.wast; mkfifo s/h.wast; ln -s h.wast s/i.wast; ln -s . s/j; ln -s .. s/k
      timeout 600 "$0" s -v --junit report.xml
      """#)
    #expect(outcome.status == 4)
    #expect(!outcome.output.contains("secret)"))
    let scripts = outcome.output.split(separator: "\n").filter {
      $0.hasPrefix("ok  ") || $0.hasPrefix("FAIL  ")
    }
    // c.wast is a.wast. No name of a script is passed over, and no link to a folder that is not searched otherwise.
    #expect(
      scripts.map { $0.split(separator: " ")[1] }
        == ["a", "b", "e", "f", "g", "h", "i"].map { "s/\($0).wast" })
    let notes = outcome.errors.split(separator: "\n")
    #expect(notes.map { $0.split(separator: ":")[1] } == [" s/d", " s/k"])
    #expect(
      notes.allSatisfy { $0.hasSuffix("is a link to a folder; give the folder to run its scripts") })
    #expect(outcome.output.contains("s/b.wast: unreadable\n      is a link out of the folder"))
    #expect(try program.read("report.xml").contains("s/e.wast"))
    // Whoever names a link wants it.
    #expect(try program.shell("ln -s s/a.wast link.wast; \"$0\" link.wast").status == 0)
  }

  @Test(
    "what is no plain file is not opened, however it is named", .timeLimit(.minutes(10)),
    arguments: ["pipe", "pipe-link", "/dev/zero", "/dev/stdin", "loop", "socket"])
  func notPlain(path: String) throws {
    let outcome = try program.shell(
      "mkfifo pipe; ln -s pipe pipe-link; ln -s loop loop; cat /dev/zero | timeout 600 \"$0\" \(path)")
    #expect(outcome.status == 4)
  }

  @Test(
    "a file that is too large is not read, and the limit is named", arguments: ["", "list", "explain", "wat"])
  func tooLarge(verb: String) throws {
    // All of it a hole.
    let outcome = try program.shell("truncate -s 1073741825 a.wast; \"$0\" \(verb) a.wast")
    #expect(outcome.status == 4)
    let text = outcome.output + outcome.errors
    #expect(text.contains("is longer than 1073741824 bytes"), "\(text)")
  }

  @Test("names and annotations in a script lead to no file")
  func namesInside() throws {
    try program.write(
      """
      (module $../../x (func (export "../../y")))
      (register "/etc/passwd")
      (module (import "/etc/passwd" "../../y" (func)))
      (assert_return (invoke "../../y"))
      """, to: "s/a.wast")
    let outcome = try program.shell("\"$0\" s --junit report.xml; find . -newer s/a.wast -type f | sort")
    #expect(outcome.output.contains("./report.xml"))
    #expect(!outcome.output.contains("x\n./"))
  }

  // MARK: What comes out

  @Test("a link in the place of a report is refused, or followed on demand")
  func outputLink() throws {
    try program.write("(module)", to: "a.wast")
    try program.write("<testsuites/>", to: "target/report.xml")
    let line = "ln -sf target/report.xml link.xml; \"$0\" a.wast --junit link.xml"
    let refused = try program.shell(line)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("is a symbolic link; use --follow-output"))
    #expect(try program.read("target/report.xml") == "<testsuites/>")
    #expect(try program.shell(line + " --follow-output; test -L link.xml").status == 0)
    #expect(try program.read("target/report.xml").contains("</testsuites>"))
  }

  @Test(
    "what no report can replace is left alone: nothing runs, or the exit code is 5",
    arguments: [
      ("folder", 64), ("pipe", 64), ("/dev/full", 64), ("/dev/null", 64), ("dangling", 64), ("looping", 64),
      ("/proc/report.xml", geteuid() == 0 ? 5 : 64), ("full/report.xml", 64), ("", 64),
      (String(repeating: "x", count: 300), 64),
    ] as [(String, Int32)])
  func outputKinds(path: String, status: Int32) throws {
    try program.write("(module)", to: "a.wast")
    try program.write("x", to: "plain")
    let outcome = try program.shell(
      """
      mkdir folder; mkfifo pipe; ln -s nowhere dangling; ln -s looping looping; ln -s plain/x full
      timeout 600 "$0" a.wast --follow-output --junit '\(path)'
      """)
    #expect(outcome.status == status, "\(path)")
    #expect(outcome.output.contains("1 passed") == (status == 5))
    #expect(
      try program.shell("test -p pipe && test -d folder && test -L dangling && ! test -e nowhere").status == 0
    )
    #expect(try program.shell("ls -A | grep -c 'wast-run-.*tmp'").output == "0\n")
  }

  @Test("a link that takes a report's place while scripts run is replaced, not followed")
  func exchangedOutput() throws {
    try program.write("(module (func (export \"f\") (loop (br 0))))(invoke \"f\")", to: "slow.wast")
    try program.write("old", to: "victim")
    let run = try program.start([
      "slow.wast", "--timeout", "600", "--junit", "report.xml", "--results", "run.jsonl",
    ])
    #expect(run.reaches { program.hasBegun(line: 1, in: "run.jsonl") })
    #expect(try program.shell("ln -s victim report.xml").status == 0)
    run.signal(SIGTERM)
    #expect(run.status() == 128 + SIGTERM)
    #expect(try program.shell("test -L report.xml").status == 1)
    #expect(try program.read("victim") == "old")
    #expect(try program.read("report.xml").contains("</testsuites>"))
  }

  @Test("a report that exists as a file of another name is not written to")
  func hardLink() throws {
    try program.write("(module)", to: "a.wast")
    try program.write("<testsuites/>", to: "victim")
    #expect(try program.shell("ln victim report.xml; \"$0\" a.wast --junit report.xml").status == 0)
    #expect(try program.read("victim") == "<testsuites/>")
  }
}
