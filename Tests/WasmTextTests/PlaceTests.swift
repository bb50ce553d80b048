import Diagnostics
import Testing

@testable import WasmText

/// Where errors are reported: where something has to be done about them.
@Suite struct PlaceTests {
  @Test(
    "a missing parenthesis is reported where it is likely missing",
    arguments: [
      // The command below shows that the module is not closed.
      (
        "(module\n  (func)\n\n(assert_return (invoke \"f\"))",
        "2:9: missing ): (module is not closed before (assert_return"
      ),
      // The field below shows that the function is not closed.
      ("(module\n  (func $a\n    (nop)\n  (func $b))\n", "3:10: missing ): (func is not closed before (func"),
      ("(module\n\t(func\n\t(memory 1)\n", "2:7: missing ): (func is not closed before (memory"),
      // A comment is nothing that a parenthesis is missing behind.
      ("(module\n  (func) ;; (\n(module)", "2:9: missing ): (module is not closed before (module"),
      // Forms farther to the right belong to what is open.
      (
        "(module\n  (func (drop\n      (i32.const 1))",
        "3:21: missing ): (func is not closed where the text ends"
      ),
      ("(module (func)", "1:15: missing ): (module is not closed where the text ends"),
      ("(", "1:2: missing ): ( is not closed where the text ends"),
    ])
  func missingParentheses(script: String, error: String) {
    let errors = parseScriptTolerantly(Array(script.utf8)).errors
    #expect(errors.first.map { "\($0.position): \($0.message)" } == error)
  }

  @Test("commands behind a module that is not closed are read")
  func commandsBehind() {
    let script = "(module\n  (func (export \"f\"))\n\n(assert_return (invoke \"f\"))\n(module)"
    let parse = parseScriptTolerantly(Array(script.utf8))
    #expect(parse.errors.count == 1 && parse.commands.map(\.keyword) == ["assert_return", "module"])
    #expect(parse.errors.first?.fullMessage.hasSuffix("; it begins in line 1") == true)
  }

  @Test(
    "what is not a script is one error that says what it is",
    arguments: [
      (Array("{\"type\": \"module\"}\n{\n(module)".utf8), "this looks like JSON"),
      (Array("  [1]".utf8), "this looks like JSON"),
      (Array("<html>".utf8), "this looks like XML"),
      (Array("#!/bin/sh\necho (".utf8), "this is not a script"),
      ([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0], "this is not text"),
    ])
  func foreignFiles(bytes: [UInt8], message: String) {
    let parse = parseScriptTolerantly(bytes)
    #expect(parse.commands.isEmpty && parse.errors.count == 1)
    #expect(parse.errors.first?.message.hasPrefix(message) == true)
  }

  @Test(
    "characters that nobody sees are named",
    arguments: [
      ("\u{feff}(module)", "1:1: illegal character U+FEFF (byte order mark)"),
      ("(module \u{0})", "1:9: illegal character U+0000 (NUL)"),
      ("(module é)", "1:9: illegal character U+00E9 (LATIN SMALL LETTER E WITH ACUTE)"),
      ("(module \u{a0})", "1:9: illegal character U+00A0 (NO-BREAK SPACE)"),
    ])
  func characters(script: String, error: String) {
    let errors = parseScriptTolerantly(Array(script.utf8)).errors
    #expect(errors.first.map { "\($0.position): \($0.message)".hasPrefix(error) } == true, "\(errors)")
  }

  @Test(
    "a word where a string has to stand is shown in quotes",
    arguments: [("(invoke one)", "1:9"), ("(register m)", "1:11"), ("(invoke 1)", "1:9")])
  func strings(script: String, place: String) {
    let error = parseScriptTolerantly(Array(script.utf8)).errors.first
    #expect(error.map { "\($0.position)" } == place)
    #expect(error?.message.contains(", expected a string: write \"") == true)
  }

  @Test("a field behind the last parenthesis of its module")
  func oneParenthesisTooMany() {
    let errors = parseScriptTolerantly(Array("(module\n(func)))\n(func))".utf8)).errors
    #expect(errors.contains { $0.message.contains("a ) too many before it") }, "\(errors)")
  }

  @Test(
    "names that nothing has are followed by the one that was meant",
    arguments: [
      ("(func $helper) (func call $helpr)", "unknown function $helpr, did you mean $helper?"),
      ("(func (param $count i32) (drop (local.get $coun)))", "unknown local $coun, did you mean $count?"),
      ("(func (block $outer (br $outr)))", "unknown label $outr, did you mean $outer?"),
      ("(func (block $outer (br $x)))", "unknown label $x"),
      (
        "(table 1 funcref) (func $f) (elem (table 0) (i32.const 0) $f)",
        "unexpected token $f: write func before the indices of functions"
      ),
    ])
  func names(fields: String, message: String) {
    let error = syntaxError(fields)
    #expect(error?.split(separator: ": ", maxSplits: 1).last.map(String.init) == message)
  }

  @Test(
    "bytes of quoted modules have a place in the script",
    arguments: [
      (#"(module quote "(func" " (nop))")"#, 6, "1:25"),
      (#"(module quote "(func" " (nop))")"#, 0, "1:16"),
      (#"(module binary "\00asm" "\01\00")"#, 5, "1:29"),
      (#"(assert_malformed (module quote "\u{28}func\t\"") "")"#, 1, "1:40"),
      (#"(assert_malformed (module quote "\u{28}func\t\"") "")"#, 5, "1:44"),
      (#"(module quote "a" ";" (; ;) "bc")"#, 3, "1:31"),
      ("(module quote \"a\"\n  \"bc\")", 2, "2:5"),
      // Behind the last one.
      (#"(module quote "ab" "")"#, 2, "1:21"),
      (#"(module quote "ab")"#, 2, "1:18"),
    ])
  func quotedBytes(command: String, index: Int, place: String) throws {
    let source = Array(command.utf8)
    let offset = source.withUnsafeBufferPointer {
      WasmText.offset(ofModuleByte: index, in: $0, command: $0.indices)
    }
    #expect("\(LineTable(source).position(of: try #require(offset)))" == place)
  }

  @Test func onlyStringsHaveQuotedBytes() {
    for command in ["(module (func))", "(module quote \"a\")", "(register \"quote\")", ""] {
      let source = Array(command.utf8)
      let found = source.withUnsafeBufferPointer {
        WasmText.offset(ofModuleByte: 2, in: $0, command: $0.indices)
      }
      #expect(found == nil, "\(command)")
    }
  }
}
