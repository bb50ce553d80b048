import Foundation
import Testing

/// A slip of the command line destroys nothing: what a report may replace is a report of its own format.
@Suite struct OverwritingTests {
  let program = Program()

  init() throws {
    try program.write("(module)\n", to: "spec/a.wast")
    try program.write("(module)\n", to: "demo.wast")
    try program.write("# nothing\n", to: "list.toml")
    try program.write("my notes", to: "notes")
    try program.write("<project/>\n", to: "pom.xml")
    try program.write("<!DOCTYPE html><title>home</title>\n", to: "index.html")
    try program.write("## Mine\n", to: "README.md")
    #expect(try program.shell("\"$0\" demo.wast --results r.jsonl --junit r.xml --no-github").status == 0)
    #expect(try program.run("demo.wast", "--baseline", "base", "--update-baseline").status == 0)
  }

  private func contents() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: program.folder.path)
    where !file.hasPrefix(".") {
      files[file] = FileManager.default.contents(atPath: program.folder.appendingPathComponent(file).path)
    }
    return files
  }

  @Test(
    "a report does not overwrite a script, another input, or a file of another kind; nothing runs, and 64",
    arguments: [
      ("--junit demo.wast", "a file whose name ends with .wast"),
      ("--html spec/a.wast", "this would overwrite the script spec/a.wast"),
      ("demo.wast --results ./demo.wast", "this would overwrite the script demo.wast"),
      (
        "demo.wast --junit list.toml --expectations list.toml",
        "this would overwrite the list of expectations list.toml"
      ),
      ("demo.wast --junit r.xml --baseline r.xml", "this would overwrite the baseline r.xml"),
      ("demo.wast --results r.jsonl --rerun-failed r.jsonl", "this would overwrite the earlier run r.jsonl"),
      ("demo.wast --results r.jsonl --previous r.jsonl", "this would overwrite the earlier run r.jsonl"),
      ("demo.wast --baseline r.jsonl --update-baseline", "the existing file is not a baseline"),
      ("demo.wast --baseline base --update-baseline --html base", "the existing file is not a wast-run page"),
      ("demo.wast --junit pom.xml", "the existing file is not a JUnit report"),
      ("demo.wast --tap notes", "the existing file is not a TAP report"),
      ("demo.wast --html index.html", "the existing file is not a wast-run page"),
      ("demo.wast --markdown README.md", "the existing file is not a wast-run summary"),
      ("demo.wast --junit new.WAT", "a file whose name ends with .wat is not a JUnit report"),
      ("demo.wast --junit x.xml --html ./x.xml", "--junit writes to the same file"),
      ("report r.jsonl --junit r.jsonl", "this would overwrite the run to report r.jsonl"),
      (
        "report r.jsonl --results ../\"${PWD##*/}\"/r.jsonl", "this would overwrite the run to report r.jsonl"
      ),
      ("gate r.jsonl r.jsonl --update-baseline", "this would overwrite the run to judge r.jsonl"),
      ("gate r.xml r.jsonl --update-baseline", "the existing file is not a baseline"),
      ("repro demo.wast:1 -o demo.wast", "this would overwrite the script demo.wast"),
      ("repro demo.wast:1 -o spec/a.wast", "the existing file is not a script of repro"),
    ])
  func refused(arguments: String, reason: String) throws {
    let before = try contents()
    let outcome = try program.shell("\"$0\" \(arguments)")
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.errors.contains(reason), "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(try contents() == before)
  }

  @Test("merge does not overwrite one of its parts")
  func merge() throws {
    #expect(try program.run("demo.wast", "--shard", "1/1", "--results", "1.jsonl").status == 0)
    let before = try contents()
    let outcome = try program.run("merge", "1.jsonl", "--results", "1.jsonl")
    #expect(
      outcome.status == 64 && outcome.errors.contains("this would overwrite the part 1.jsonl"), "\(outcome)")
    #expect(try contents() == before)
  }

  @Test(
    "JUnit XML in several files overwrites none that is something else", arguments: ["cases=1", "scripts"])
  func split(how: String) throws {
    let name = how == "scripts" ? "out.demo_wast.xml" : "out.7.xml"
    try program.write("<project/>", to: name)
    let outcome = try program.shell("\"$0\" demo.wast --junit out.xml --junit-split \(how)")
    #expect(outcome.status == 64 && outcome.errors.contains("\(name): the existing file"), "\(outcome)")
    #expect(try program.read(name) == "<project/>")
  }

  @Test("a report takes the place of an earlier one of its format, and of an empty file")
  func again() throws {
    let options = "--junit n.xml --tap n.tap --html n.html --markdown n.md --results n.jsonl --no-github"
    for _ in 0..<2 { #expect(try program.shell("\"$0\" demo.wast \(options)").status == 0) }
    #expect(try program.shell("for f in n.*; do : >$f; done; \"$0\" demo.wast \(options)").status == 0)
    // Of other programs, too.
    try program.write("<?xml version=\"1.0\"?>\n<!-- <x> -->\n<testsuite name=\"x\"/>", to: "n.xml")
    #expect(try program.run("demo.wast", "--junit", "n.xml").status == 0)
    #expect(try program.run("demo.wast", "--baseline", "base", "--update-baseline").status == 0)
    for _ in 0..<2 { #expect(try program.run("repro", "demo.wast:1", "-o", "small.wast").status == 0) }
  }
}
