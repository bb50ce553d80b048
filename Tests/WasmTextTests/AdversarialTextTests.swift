import Glibc
import Testing
import WasmISA

@testable import WasmText

/// Texts made to hurt: they end soon, with an answer, and cost no more than their length.
@Suite struct AdversarialTextTests {
  private static let tooDeep = "nesting is deeper than the limit of \(ImplementationLimits.nesting)"

  @Test func tenMillionParentheses() {
    let text = String(repeating: "(", count: 10_000_000)
    #expect(syntaxError(text) != nil)
    #expect(syntaxError("(func " + text)?.contains(Self.tooDeep) == true)
    #expect(parseScriptTolerantly(Array(text.utf8)).errors.count == 1)
  }

  /// Nesting that means nothing needs no limit, as it takes no room.
  @Test(arguments: [("(;", ";)"), ("(@a (", "))"), ("\"(((", "\" "), ("(@\"((\" (", "))")])
  func nestingInSpaceAndStrings(opening: String, closing: String) {
    let count = 500_000
    let isString = opening.hasPrefix("\"")
    let text =
      isString
      ? "(data " + String(repeating: opening + closing, count: count) + ")"
      : String(repeating: opening, count: count) + String(repeating: closing, count: count)
    #expect(syntaxError(text) == nil)
    #expect(isString || syntaxError(String(repeating: opening, count: count)) != nil)
  }

  /// One token, string, comment or line of megabytes, read to its end.
  @Test(arguments: [
    ("(func $", "a", ")"), ("(data \"", "x", "\")"), ("(; ", ";", " ;)"), (";; ", "x", "\n"), ("", " ", ""),
    ("(func ", "nop ", ")"), ("(@a ", "x", ")"), ("(global f64 (f64.const 0.", "0", "))"),
    ("(global f64 (f64.const ", "1", "e-4000000))"), ("(global f64 (f64.const 0x1.", "f", "p-1))"),
    ("(global i32 (i32.const ", "0", "))"), ("(data \"", "\\00", "\")"), ("(data \"", "\\u{10ffff}", "\")"),
    ("(func (i32.const ", "0_", "0) drop)"),
  ])
  func megabytesOfOneThing(head: String, piece: String, tail: String) {
    #expect(syntaxError(head + String(repeating: piece, count: 1_000_000) + tail) == nil)
  }

  @Test(arguments: [
    ("(data \"\\u{110000}\")", "1:8: illegal escape"), ("(data \"\\u{d800}\")", "1:8: illegal escape"),
    ("(module quote \"\\u{dfff}\")", "1:16: illegal escape"),
    ("(global f32 (f32.const nan:0xffffffffff))", "1:24: constant out of range"),
    ("(global f32 (f32.const 0x1p1000000))", "1:24: constant out of range"),
    ("(global f64 (f64.const 1e99999999999999999999))", "1:24: constant out of range"),
  ])
  func outOfRange(text: String, message: String) {
    let error =
      text.contains("quote")
      ? parseScriptTolerantly(Array(text.utf8)).errors.first.map { "\($0.position): \($0.message)" }
      : syntaxError(text)
    #expect(error?.hasPrefix(message) == true, "\(error ?? "no error")")
  }

  /// What is too small for a float is zero, however small.
  @Test(arguments: ["0x1p-100000", "1e-99999999999999999999", "0x0.0000001p-99999999999999999999"])
  func underflow(literal: String) throws {
    #expect(try parse("(global f64 (f64.const \(literal)))").bytes[1..<9] == [0, 0, 0, 0, 0, 0, 0, 0])
  }

  /// A script that ends too soon has an error in the command that it cuts, and in no other.
  @Test func thousandCutPoints() {
    let good = "(assert_return (invoke \"a b\" (i32.const 1)) (i32.const 2))\n(module $m \"x\") ;; c\n"
    let text = Array((good + "(module (func (; c ;) (@a \"b\") (i32.const \"\\\"\")))\n" + good).utf8)
    var tried = 0
    for _ in 0..<(1000 / text.count + 1) {
      for cut in text.indices {
        let parse = parseScriptTolerantly(Array(text[..<cut]))
        #expect(parse.errors.count <= 4)
        for error in parse.errors { #expect(error.position.line >= 1 && error.position.line <= 6) }
        #expect(cut < 58 || parse.commands.count >= 1)
        tried += 1
      }
    }
    #expect(tried >= 1000)
  }

  /// Ten times the size costs about ten times the work, not a hundred times.
  @Test(arguments: [
    "(func (i32.const 1) drop)", "(type (func (param i32)))", "(import \"\" \"\" (func))",
    "(func (block $a (br $a)))",
    "(data \"abc\")", "(;(;;);)", "(@custom \"a\")", "(func (@name \"a\") (param $x i32))",
    "(export \"a\" (func 0))",
    "(rec (type (struct)) (type (array i8)))", "(func (param i32 i64 f32) (result f64) unreachable)",
  ])
  func growth(of piece: String) throws {
    func cost(_ count: Int) throws -> Double {
      let text = Array(String(repeating: piece, count: count).utf8)
      // The least of several: others may use the machine too.
      return try (0..<3).map { _ in
        let start = processorTime()
        _ = try parseModule(text)
        return processorTime() - start
      }.min() ?? 0
    }
    // What is quadratic is so each time.
    #expect(
      try (0..<10).contains { _ in
        let small = try cost(2_000)
        return try cost(20_000) < 50 * max(small, 1e-4)
      })
  }
}

/// Seconds of processor time that this thread has used.
private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
