import Foundation
import Testing

/// Lists of expectations that the program writes.
@Suite struct ExpectCommandTests {
  let program = Program()

  init() throws {
    try write(one: 2, two: 2)
    try program.write("(module (func (export \"f\") (unreachable)))\n(invoke \"f\")\n", to: "s/sub/[x]*.wast")
    try program.write("(frob)\n", to: "s/broken.wast")
    try program.write("(assert_return (invoke \"none\"))\n", to: "s/whole.wast")
    try program.write("(assert_return (invoke \"none\"))\n", to: "s/sub/whole.wast")
  }

  func write(one: Int, two: Int) throws {
    try program.write(
      """
      (module (func (export "one") (result i32) (i32.const \(one))) (func (export "two") (result i32) (i32.const \(two))))
      (assert_return (invoke "one") (i32.const 1))
      (assert_return (invoke "two") (i32.const 1))
      """, to: "s/a.wast")
  }

  func run(_ options: String = "--expectations list.toml") throws -> Program.Outcome {
    try program.shell("\"$0\" s --results r.jsonl \(options)")
  }

  @Test("what is added makes the run green, and what is pruned makes it green again")
  func roundTrip() throws {
    #expect(try run("").status == 4)
    let added = try program.run("expect", "add", "r.jsonl", "--list", "list.toml")
    #expect(added.status == 0)
    #expect(added.output == "list.toml: written with 6 entries for 6 cases\n")
    let list = try program.read("list.toml")
    #expect(list.contains("file = \"s/whole.wast\"\noutcome = \"fail\"\nreason = \"unknown-module: "))
    #expect(
      list.contains(
        "  # assert_return \"one\"\noutcome = \"fail\"\nreason = \"wrong-result: expected i32 1, got i32 2\"\n"
      ))
    let green = try run()
    #expect(green.status == 0, "\(green)")
    #expect(try program.run("expect", "check", "list.toml", "s").output == "ok: 6 expectations\n")
    #expect(
      try program.run("expect", "add", "r.jsonl", "--list", "list.toml").output
        == "list.toml: nothing to add\n")
    // Something passes now, and something is gone.
    try write(one: 1, two: 2)
    program.remove("s/broken.wast")
    #expect(try run().status == 1)
    let pruned = try program.run("expect", "prune", "r.jsonl", "--list", "list.toml")
    #expect(pruned.status == 0)
    #expect(pruned.output.contains(": removed: what it matches passes\n"))
    #expect(pruned.output.contains(": removed: matches nothing\n"))
    #expect(pruned.output.hasSuffix("list.toml: lost 2 entries, 4 left\n"))
    #expect(try run().status == 0)
    #expect(try program.run("expect", "check", "list.toml", "s").output == "ok: 4 expectations\n")
  }

  @Test("comments and the order of what is there stay, at both ends")
  func comments() throws {
    let own = """
      # Ours.

      # One that stays.
      [[expect]]
      file = "whole.wast"  # in each folder
      outcome = "fail"
      reason = "modules have no names yet"

      # About the next one.
      [[expect]]
      file = "gone.wast"
      outcome = "fail"
      reason = "of no use any more"

      # The end.
      """
    try program.write(own, to: "list.toml")
    #expect(try run().status == 4)
    #expect(try program.run("expect", "add", "r.jsonl", "--list", "list.toml").status == 0)
    #expect(try program.read("list.toml").hasPrefix(own + "\n\n[[expect]]\n"))
    #expect(try run().status == 0)
    #expect(try program.run("expect", "prune", "r.jsonl", "--list", "list.toml").status == 0)
    let start = own.prefix(upTo: own.range(of: "[[expect]]\nfile = \"gone")!.lowerBound)
    #expect(try program.read("list.toml").hasPrefix(start + "# The end.\n\n[[expect]]\n"))
  }

  @Test("a part of a run prunes nothing, and what is no list is not written over")
  func refusals() throws {
    #expect(try run("-E 'file(a.wast)'").status == 1)
    #expect(try program.run("expect", "add", "r.jsonl", "--list", "list.toml").status == 0)
    let list = try program.read("list.toml")
    #expect(try program.run("expect", "prune", "r.jsonl", "--list", "list.toml").status == 64)
    #expect(try program.read("list.toml") == list)
    #expect(try program.run("expect", "add", "r.jsonl", "--list", "s/a.wast").status == 4)
    #expect(try program.run("expect", "add", "none", "--list", "list.toml").status == 4)
    #expect(try run("").status == 4)
    let dry = try program.run("expect", "add", "r.jsonl", "--list", "list.toml", "--dry-run")
    #expect(dry.status == 0 && dry.output.contains("[[expect]]"))
    #expect(try program.read("list.toml") == list)
  }
}
