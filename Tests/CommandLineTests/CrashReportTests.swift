#if DEBUG

  import Testing

  @testable import wast_run

  /// What a run says of crashes: the right function, the right opcode, the right callers.
  @Suite struct CrashReportTests {
    let program = Program()

    /// Runs a script and returns what its report says of its last case.
    func crash(_ script: String, emulated: Bool = false, options: [String] = []) throws -> [String] {
      try program.write(script, to: "a.wast")
      let arguments =
        ["a.wast", "--junit", "report.xml"] + (emulated ? ["--arch", "aarch64"] : []) + options
      let outcome = try program.outcome(of: program.start(arguments))
      #expect(outcome.status == 1)
      let report = try program.read("report.xml")
      let start = try #require(report.range(of: "<error", options: .backwards))
      let end = try #require(report.range(of: "</error>", options: .backwards))
      return report[start.upperBound..<end.lowerBound].split(separator: ">", maxSplits: 1)[1]
        .replacing("&quot;", with: "\"").replacing("&gt;", with: ">").split(separator: "\n").map(String.init)
    }

    /// The lines of a backtrace, without where their code is.
    func backtrace(_ lines: [String]) -> [String] {
      lines.drop { $0 != "backtrace" }.dropFirst().prefix { $0.hasPrefix("  ") }.map { line in
        let code = line.range(of: ", code 0x")?.lowerBound ?? line.endIndex
        return String(line[..<code].dropFirst(2))
      }
    }

    /// The offset that a report gives for the instruction.
    func codeOffset(_ lines: [String]) throws -> String {
      let line = try #require(lines.first { $0.hasPrefix("see wast-run explain ") })
      return String(line[try #require(line.range(of: "--at ")).upperBound...])
    }

    @Test("a fault behind a call: function, opcode, callers, and the way to see more")
    func unexpectedInstruction() throws {
      let lines = try crash(
        """
        (module $m
          (import "wastrun_test" "patch_caller" (func $patch))
          (func $inner (param i32) (result i32)
            (call $patch)
            (i32.add (local.get 0) (i32.const 7)))
          (func $middle (param i32 i64) (result i32)
            (i32.mul (call $inner (local.get 0)) (i32.const 3)))
          (func (export "outer") (param i32) (result i32)
            (call $middle (local.get 0) (i64.const 9))))
        (invoke "outer" (i32.const 5))
        """)
      #expect(
        lines[0] == "the case's process was killed by SIGILL (illegal instruction): an instruction that the "
          + "processor refuses, such as ud2")
      #expect(
        lines[1].hasPrefix(
          "in function 1 $inner of module $m at line 1, i32.add at 0x54 (line 5), code 0x"))
      #expect(lines[2] == "the code was changed after compilation")
      #expect(lines[3].hasPrefix("see wast-run explain a.wast:5 --at 0x"))
      #expect(lines[4] == "see wast-run repro a.wast:10")
      #expect(
        backtrace(lines) == [
          "#0  function 1 $inner of module $m at line 1, i32.add at 0x54 (line 5)",
          "#1  function 2 $middle of module $m at line 1, call at 0x5a (line 7)",
          "#2  function 3 \"outer\" of module $m at line 1, call at 0x66 (line 9)",
          "called by the script",
        ])
      // The report's own command shows the instruction, which comes right behind the call.
      let explanation = try program.run("explain", "a.wast:5", "--at", try codeOffset(lines))
      #expect(explanation.status == 0)
      #expect(explanation.output.contains("a.wast:3  function 1 $inner (i32) -> (i32)"))
      let rows = explanation.output.split(separator: "\n").filter { $0.contains(" │ 0") }
      let marked = try #require(rows.firstIndex { $0.hasPrefix("  >>> │") })
      #expect(rows.filter { $0.hasPrefix("  >>> │") }.count == 1)
      if try program.shell("command -v objdump").status == 0 {
        #expect(rows[marked - 1].contains("call "))
        #expect(lines.contains { $0.hasPrefix("  >>> ") && $0.contains("ud2") })
      }
      #expect(lines.contains { $0.hasPrefix("  rax ") })
    }

    @Test("callers behind tail calls that need more and less stack for arguments")
    func tailCalls() throws {
      let wide = String(repeating: " i64", count: 30)
      let zeros = { (count: Int) in String(repeating: " (i64.const 0)", count: count) }
      let drops = String(repeating: " (drop)", count: 9)
      let lines = try crash(
        """
        (module
          (import "wastrun_test" "patch_caller" (func $patch))
          (func $leaf (call $patch))
          (type $nine (func (result i64 i64 i64 i64 i64 i64 i64 i64 i64)))
          (func $d (param\(wide)) (result i64 i64 i64 i64 i64 i64 i64 i64 i64) (call $leaf)\(zeros(9)))
          (func $c (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
            (return_call $d\(zeros(30))))
          (func $b (param i64 i64) (result i64) (call $c\(zeros(10)))\(drops) (local.get 0))
          (func $a (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
            (return_call $b (local.get 11) (local.get 10)))
          (func $twice (param i64) (result i64) (i64.add (local.get 0) (call $a\(zeros(12)))))
          (func (export "go") (result i64 i64)
            (call $twice (i64.const 1)) (call $twice (i64.const 2))))
        (invoke "go")
        """)
      #expect(
        backtrace(lines).map { $0.split(separator: " of ")[0] } == [
          "#0  function 1 $leaf", "#1  function 2 $d", "#2  function 4 $b", "#3  function 6 $twice",
          "#4  function 7 \"go\"", "called by the script",
        ])
    }

    @Test("callers in other instances, through a tail call by reference")
    func instances() throws {
      let lines = try crash(
        """
        (module $low
          (import "wastrun_test" "patch_caller" (func $patch))
          (func (export "f") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (call $patch)))
        (register "low" $low)
        (module $high
          (type $t (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
          (import "low" "f" (func $f (type $t)))
          (table funcref (elem $f))
          (func $jump (param i32)
            (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
            (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
            (return_call_indirect (type $t) (i32.const 0)))
          (func (export "g") (result f64) (call $jump (i32.const 1)) (f64.const 1)))
        (assert_return (invoke "g") (f64.const 1))
        """)
      #expect(
        backtrace(lines) == [
          "#0  function 1 \"f\" of module $low at line 1, end at 0x4d (line 3)",
          "#1  function 2 \"g\" of module $high at line 5, call at 0x6f (line 13)",
          "called by the script",
        ])
    }

    @Test("a start function, whose module nobody has instantiated")
    func start() throws {
      let lines = try crash(
        """
        (module
          (import "spectest" "print" (func $print))
          (import "wastrun_test" "patch_caller" (func $patch))
          (func $begin (call $print) (call $patch))
          (start $begin))
        """)
      #expect(lines[1].hasPrefix("in function 2 $begin of the module at line 1, end at 0x"))
      #expect(backtrace(lines).last == "called by the script")
    }

    @Test("names come from the name section of a binary module")
    func nameSection() throws {
      // (import "wastrun_test" "patch_caller" (func)) (func (export "e") (call 0)), and a name for function 1.
      let lines = try crash(
        """
        (module binary "\\00asm\\01\\00\\00\\00" "\\01\\04\\01\\60\\00\\00"
          "\\02\\1d\\01\\0cwastrun_test\\0cpatch_caller\\00\\00"
          "\\03\\02\\01\\00" "\\07\\05\\01\\01e\\00\\01" "\\0a\\06\\01\\04\\00\\10\\00\\0b"
          "\\00\\10\\04name\\01\\09\\01\\01\\06secret")
        (invoke "e")
        """)
      #expect(lines[1].hasPrefix("in function 1 $secret of the module at line 1, end at 0x3f, code 0x"))
      #expect(lines.contains { $0.hasPrefix("see wast-run explain a.wast:1 --at 0x") })
    }

    /// Whether code runs in the emulator, where there is one.
    static let ways = ArchTests.hasEmulator ? [false, true] : [false]

    @Test("an access that misses every memory is a crash, though its instruction may trap", arguments: ways)
    func lostMemory(emulated: Bool) throws {
      let lines = try crash(
        """
        (module
          (import "wastrun_test" "lose_memory" (func $lose))
          (memory 1)
          (func $load (param i32) (result i32) (i32.load offset=16 (local.get 0)))
          (func (export "f") (result i32) (call $lose) (call $load (i32.const 65530))))
        (assert_trap (invoke "f") "out of bounds memory access")
        """, emulated: emulated)
      // The emulator knows the page.
      #expect(
        lines[0] == "the case's process was killed by SIGSEGV (segmentation fault): reading from address "
          + "0x12345679000\(emulated ? "0" : "a"), where nothing of wast-run's is")
      #expect(lines[1].hasPrefix("in function 1 $load of the module at line 1, i32.load at 0x"))
      // The code itself is as it should be.
      #expect(lines[2].hasPrefix("see wast-run explain a.wast:4 --at 0x"))
      // The function that has failed calls nothing: its return address may be in a register.
      #expect(
        backtrace(lines).map { String($0.split(separator: " at 0x")[0]) } == [
          "#0  function 1 $load of the module at line 1, i32.load",
          "#1  function 2 \"f\" of the module at line 1, call", "called by the script",
        ])
    }

    @Test("the commands that show more have the options that code was made with")
    func options() throws {
      let lines = try crash(
        """
        (module
          (import "wastrun_test" "patch_caller" (func $patch))
          (memory 1)
          (func (export "f") (param i32) (result i32)
            (call $patch)
            (i32.load (local.get 0))))
        (invoke "f" (i32.const 5))
        """, options: ["--abi", "caller-restores", "--bounds", "check", "--gc-stress=3"])
      let explain = try #require(lines.first { $0.hasPrefix("see wast-run explain a.wast:5 --at 0x") })
      #expect(explain.hasSuffix(" --abi caller-restores --bounds check"))
      #expect(
        lines.contains("see wast-run repro a.wast:7 --abi caller-restores --bounds check --gc-stress=3"))
      let command = explain.split(separator: " ").dropFirst(2).map(String.init)
      let shown = try program.outcome(of: program.start(command))
      #expect(shown.status == 0, "\(shown)")
      #expect(
        shown.output.split(separator: "\n").contains { $0.hasPrefix("  >>> ") && $0.contains("48 8b e5") },
        "\(shown)")
    }

    @Test("code that jumps to nowhere: who called is told, and that nobody knows the rest", arguments: ways)
    func lostImport(emulated: Bool) throws {
      let lines = try crash(
        """
        (module
          (import "wastrun_test" "lose_imports" (func $lose))
          (func $f (call $lose) (call $lose))
          (func (export "g") (call $f)))
        (invoke "g")
        """, emulated: emulated)
      #expect(lines[0].hasSuffix("executing address 0x123456780000, where nothing of wast-run's is"))
      #expect(lines[1] == "in address 0x123456780000, where nothing of wast-run's is")
      #expect(
        backtrace(lines) == [
          "#0  function 1 $f of the module at line 1, call at 0x40 (line 3)",
          "… not understood any further: what was called is not known, and so not where its arguments end",
        ])
    }

    @Test("a fault of wast-run itself is called that, with the code that had called it")
    func ownFaults() throws {
      let script = { (name: String) in
        """
        (module
          (import "wastrun_test" "\(name)" (func $bad (param) (result)))
          (memory 1)
          (func $f (param i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
            (call $bad)
            (memory.grow (i32.const 1)))
          (func (export "g") (result i32)
            (call $f\(String(repeating: " (i64.const 0)", count: 9)))))
        (invoke "g")
        """
      }
      let callers = ["#2  function 2 \"g\" of the module at line 1, call", "called by the script"]
      let segfault = try crash(script("segfault"))
      #expect(segfault[0].hasSuffix(": writing to address 0x8, as through a null reference"))
      #expect(segfault[1].hasPrefix("outside generated code, in wast-run's own program + 0x"))
      #expect(segfault[1].hasSuffix(": this is a bug in wast-run"))
      #expect(
        backtrace(segfault).map { String($0.split(separator: " at 0x")[0]) }
          == [
            "#0  the host, as \"wastrun_test\" \"segfault\"",
            "#1  function 1 $f of the module at line 1, call",
          ] + callers)
      let service = try crash(script("lose_services"))
      #expect(service[1].contains("this is a bug in wast-run"))
      #expect(
        backtrace(service).map { String($0.split(separator: " at 0x")[0]) }
          == ["#0  the runtime's memoryGrow", "#1  function 1 $f of the module at line 1, memory.grow"]
          + callers)
      let abort = try crash(script("abort"))
      #expect(
        abort[0]
          == "the case's process was killed by SIGABRT (abort): the signal was sent, and not caused by an "
          + "instruction")
      #expect(backtrace(abort).count == 4)
    }

    /// The code that asks for room has stepped over its red zone, and all registers lie between it and the heap.
    @Test(
      "a fault while room for an object is made: who wanted it, and the callers",
      arguments: [
        // A leaf without a frame.
        ("", "(struct.get $box 0 (struct.new $box (local.get 0)))", "struct.new"),
        // A leaf whose locals need a frame.
        (
          "",
          """
          (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
          (struct.get $box 0 (struct.new $box (i32.add (local.get 0) (i32.wrap_i64 (local.get 1)))))
          """, "struct.new"
        ),
        // A frame, since it calls; the object is made between values that wait.
        (
          "",
          """
          (i32.add (call $zero) (array.get_u $bytes
            (array.new_default $bytes (i32.and (local.get 0) (i32.const 0xff))) (i32.const 0)))
          """, "array.new_default"
        ),
        // A tail call had more arguments than its callers.
        (
          "(return_call $wide (i32.const 1) (i64.const 2)\(String(repeating: " (i64.const 0)", count: 12)))",
          "(struct.get $box 0 (struct.new $box (local.get 0)))", "struct.new"
        ),
      ])
    func allocation(before: String, body: String, opcode: String) throws {
      let wide = String(repeating: " i64", count: 12)
      let lines = try crash(
        """
        (module
          (type $box (struct (field i32)))
          (type $bytes (array i8))
          (import "wastrun_test" "lose_heap" (func $lose))
          (func $zero (result i32) (i32.const 0))
          (func $wide (param i32 i64\(wide)) (result i32) \(body))
          (func $make (param i32 i64) (result i32)
            \(before.isEmpty ? body : before))
          (func (export "g") (result i32)
            (call $lose)
            (i32.add (i32.const 1) (call $make (i32.const 5) (i64.const 6)))))
        (invoke "g")
        """)
      #expect(lines[1].contains("this is a bug in wast-run"))
      let maker = before.isEmpty ? "3 $make" : "2 $wide"
      #expect(
        backtrace(lines).map { String($0.split(separator: " at 0x")[0]) }
          == [
            "#0  the runtime's heap", "#1  function \(maker) of the module at line 1, \(opcode)",
            "#2  function 4 \"g\" of the module at line 1, call", "called by the script",
          ])
    }

    @Test("faults that leave the handler little or nothing are crashes like any other")
    func handler() throws {
      let script = { (name: String) in
        "(module (import \"wastrun_test\" \"\(name)\" (func $f)) (func (export \"g\") (call $f)))\n(invoke \"g\")"
      }
      // The handler itself faults, after it has recorded the beginning.
      let inHandler = try crash(script("lose_host_stack"))
      #expect(
        inHandler[0].hasSuffix("(segmentation fault): writing to address 0x8, as through a null reference"))
      #expect(backtrace(inHandler).isEmpty)
      // No handler can be called.
      let without = try crash(script("lose_signal_stack"))
      #expect(without[0] == "the case's process was killed by SIGSEGV (segmentation fault)")
      // The host's stack is used up, and the handler has its own.
      let overflow = try crash(script("overflow"))
      #expect(overflow[0].contains("the host's stack, "))
      #expect(backtrace(overflow).last == "called by the script")
    }

    @Test("of a deep stack the beginning is shown, and what was not recorded is said")
    func deepStack() throws {
      let lines = try crash(
        """
        (module
          (import "wastrun_test" "patch_caller" (func $patch))
          (func $down (param i32)
            (if (local.get 0)
              (then (call $down (i32.sub (local.get 0) (i32.const 1))))
              (else (call $patch))))
          (func (export "g") (param i32) (call $down (local.get 0))))
        (invoke "g" (i32.const 10000))
        """)
      let trace = backtrace(lines)
      #expect(trace[23].hasPrefix("#23  function 1 $down"))
      #expect(trace[24].hasSuffix(" more"))
      #expect(trace.last == "… the stack beyond 48 KiB was not recorded")
      let shallow = backtrace(
        try crash(try program.read("a.wast").replacing("(i32.const 10000)", with: "(i32.const 40)")))
      #expect(shallow[24] == "… 10 more")
      #expect(shallow.suffix(2).first?.hasPrefix("#41  function 2 \"g\"") == true)
    }

    @Test("however cases share processes, a crash behind others is reported the same")
    func isolation() throws {
      try program.write(
        """
        (module $m
          (import "wastrun_test" "patch_caller" (func $patch))
          (global $n (mut i32) (i32.const 0))
          (func $f (if (i32.eq (global.get $n) (i32.const 3)) (then (call $patch))))
          (func (export "g") (global.set $n (i32.add (global.get $n) (i32.const 1))) (call $f)))
        (invoke "g") (invoke "g")
        (module $n (func (export "h")))
        (invoke $n "h")
        (invoke $m "g")
        (invoke $n "h")
        (invoke $m "g")
        (invoke $n "h")
        """, to: "a.wast")
      let reports = try ["case", "batch=2", "batch", "file"].map { mode in
        let outcome = try program.run("a.wast", "--isolation", mode)
        #expect(outcome.status == 1)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        return Array(
          lines.drop { !$0.contains(": crash ") }.prefix {
            !$0.contains("registers") && !$0.hasPrefix("FAIL")
          })
      }
      #expect(reports[0].contains("        called by the script"))
      #expect(
        reports[0].contains { $0.contains("#1  function 2 \"g\" of module $m at line 1, call at 0x") })
      for report in reports.dropFirst() { #expect(report == reports[0]) }
    }

    @Test("names of files are such that a shell takes them for what they are")
    func shellQuoting() {
      #expect(CrashText.quoted("a/b.wast") == "a/b.wast")
      #expect(CrashText.quoted("-a.wast") == "./'-a.wast'")
      #expect(CrashText.quoted("it's.wast") == "'it'\\''s.wast'")
    }
  }

#endif
