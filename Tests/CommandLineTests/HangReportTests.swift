import Testing

@testable import wast_run

/// What a run says of cases that use up their time: where they were, in every mode.
@Suite struct HangReportTests {
  let program = Program()

  /// What the report says of the last case of a script, which hangs.
  private func hang(
    _ script: String, _ options: String..., until isDone: (String) -> Bool
  ) throws -> String {
    try program.write(script, to: "a.wast")
    let outcome = try program.withTimeLimits { limit in
      try program.outcome(of: program.start(["a.wast", "--timeout", limit] + options))
    } until: {
      isDone($0.output)
    }
    #expect(outcome.status == 1)
    return outcome.output
  }

  static let spin = """
    (module $m
      (global $n (mut i32) (i32.const 0))
      (func (export "count") (result i32) (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n))
      (func $spin (export "spin")
        (loop
          (br 0))))
    (assert_return (invoke "count") (i32.const 1))
    (assert_return (invoke "count") (i32.const 2))
    (invoke "spin")
    """

  @Test(
    "a loop without end: function, line and caller, however cases share processes",
    arguments: ["case", "batch", "file"])
  func loop(isolation: String) throws {
    let output = try hang(Self.spin, "--isolation", isolation) { $0.contains("backtrace") }
    #expect(output.contains("a.wast:9: timeout (invoke \"spin\")\n      no verdict within "))
    #expect(output.contains("\n      in function 1 $spin of module $m at line 1, "))
    #expect(output.contains("\n        #0  function 1 $spin of module $m at line 1, "))
    #expect(output.contains("\n        called by the script\n"))
    #expect(
      output.contains("see wast-run explain a.wast:") && output.contains("see wast-run repro a.wast:9\n"))
    #expect(output.contains("2 passed, 1 timed out") || output.contains("3 passed, 1 timed out"))
  }

  @Test("without walls, too")
  func withoutSandbox() throws {
    let output = try hang(Self.spin, "--sandbox", "off") { $0.contains("backtrace") }
    #expect(output.contains("in function 1 $spin of module $m"))
  }

  @Test("recursion that takes longer than anybody waits")
  func recursion() throws {
    let output = try hang(
      """
      (module
        (func $fib (export "fib") (param i32) (result i32)
          (if (result i32) (i32.lt_u (local.get 0) (i32.const 2))
            (then (local.get 0))
            (else
              (i32.add
                (call $fib (i32.sub (local.get 0) (i32.const 1)))
                (call $fib (i32.sub (local.get 0) (i32.const 2))))))))
      (invoke "fib" (i32.const 90))
      """
    ) { $0.contains("backtrace") }
    #expect(output.contains("in function 0 $fib of the module at line 1, "))
    #expect(output.contains("#1  function 0 $fib of the module at line 1, call at 0x"))
  }

  @Test("a service of the runtime that is called again and again")
  func service() throws {
    let output = try hang(
      """
      (module (memory 2048)
        (func $fill (export "fill")
          (loop
            (memory.fill (i32.const 0) (i32.const 1) (i32.const 134217728))
            (br 0))))
      (invoke "fill")
      """
    ) { $0.contains("backtrace") }
    #expect(output.contains("function 0 $fill of the module at line 1, "))
    #expect(output.contains("called by the script"))
  }

  @Test("a start function that hangs, in a module that is not there yet")
  func start() throws {
    let output = try hang("(module\n  (func $begin (loop (br 0)))\n  (start $begin))") {
      $0.contains("backtrace")
    }
    #expect(output.contains("in function 0 $begin of the module at line 1, "))
  }

  #if DEBUG
    @Test("a process that cannot answer has the same verdict, and the report says why there is no backtrace")
    func noAnswer() throws {
      let output = try hang(
        """
        (module (import "wastrun_test" "stop" (func $stop)) (func (export "f") (call $stop)))
        (invoke "f")
        """
      ) { $0.contains("timed out") }
      #expect(output.contains("no verdict within "))
      #expect(output.contains("where it was is not known: its process did not answer"))
    }
  #endif
}
