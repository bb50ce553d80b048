import Foundation
import Testing

/// Machines that lack something: a run works all the same, or says which fallback it uses.
@Suite struct HostTests {
  let program = Program()

  init() throws {
    try program.write(
      """
      (module (memory 1)
        (func (export "f") (param i32) (result i32) (i32.load (local.get 0)))
        (func (export "grow") (result i32) (memory.grow (i32.const 3))))
      (assert_return (invoke "f" (i32.const 65532)) (i32.const 0))
      (assert_trap (invoke "f" (i32.const 65533)) "out of bounds memory access")
      (assert_return (invoke "grow") (i32.const 1))
      (assert_return (invoke "f" (i32.const 65533)) (i32.const 0))
      (assert_trap (invoke "f" (i32.const 262144)) "out of bounds memory access")
      """, to: "a.wast")
  }

  static let passed = "ok: 6 passed (1 script, "
  static let isRoot = geteuid() == 0

  @Test(
    "surroundings that make no difference",
    arguments: [
      #""$0" a.wast <&-"#, #""$0" a.wast 2>&-"#, #"trap '' CHLD PIPE HUP; "$0" a.wast"#,
      #"umask 0; "$0" a.wast"#, #"umask 777; "$0" a.wast"#,
      #"LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 "$0" a.wast"#,
      #"LC_ALL=C "$0" a.wast"#, #"env -i "$0" a.wast"#, #"TZ=:/etc/passwd HOME=/nonexistent "$0" a.wast"#,
      #"ulimit -n 64; "$0" a.wast"#, #"ulimit -s 1024; "$0" a.wast"#, #"ulimit -s unlimited; "$0" a.wast"#,
      #"ulimit -c unlimited; "$0" a.wast"#, #"ulimit -f 100; "$0" a.wast"#,
      #"(cd / && PATH="$(dirname "$0"):$PATH" wast-run "$OLDPWD/a.wast")"#,
    ])
  func surroundings(line: String) throws {
    let outcome = try program.shell(line)
    #expect(outcome.output.contains(Self.passed), "\(outcome)")
    #expect(!outcome.output.contains("note:"))
    #expect(outcome.status == 0)
  }

  @Test("without standard descriptors a report is complete, and only its owner can write it")
  func noDescriptors() throws {
    #expect(try program.shell("umask 0; \"$0\" a.wast --junit report.xml <&- >&- 2>&-").status == 0)
    #expect(try program.read("report.xml").contains("tests=\"6\" failures=\"0\" errors=\"0\""))
    #expect(try program.shell("stat -c %a report.xml").output == "644\n")
  }

  @Test("with little address space, accesses are checked one by one")
  func addressSpace() throws {
    let outcome = try program.shell("ulimit -v 2097152; \"$0\" a.wast")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("note: every memory access is checked: address space is limited"))
    #expect(outcome.output.contains(Self.passed))
    // Whoever insists on guard pages is told what stands in the way.
    let insisted = try program.shell("ulimit -v 2097152; \"$0\" a.wast --bounds guard")
    #expect(insisted.status == 1)
    #expect(insisted.output.contains("no address space for a memory"))
  }

  @Test("when a script has more memories than there are addresses to guard them by, it goes on with checks")
  func manyMemories() throws {
    try program.write(
      (0..<100).map { number in
        """
        (module $m\(number) (memory (export "m") 1)
          (func (export "f") (param i32) (result i32) (i32.load8_u (local.get 0))))

        """
      }.joined() + """
        (module definition $d (memory (import "m" "m") 1) (memory 1)
          (func (export "f") (param i32) (result i32) (i32.load8_u (local.get 0)))
          (func (export "g") (param i32) (result i32) (i32.load8_u 1 (local.get 0))))
        (register "m" $m0)
        (module instance $i $d)
        (register "m" $m99)
        (module instance $j $d)

        """
        + ["$m0 \"f\"", "$m99 \"f\"", "$i \"f\"", "$i \"g\"", "$j \"f\"", "$j \"g\""].map { target in
          """
          (assert_return (invoke \(target) (i32.const 65535)) (i32.const 0))
          (assert_trap (invoke \(target) (i32.const 65536)) "out of bounds memory access")
          (assert_trap (invoke \(target) (i32.const -1)) "out of bounds memory access")

          """
        }.joined(), to: "many.wast")
    // 600 GiB, of which a memory with guards takes 8.
    let outcome = try program.shell("ulimit -v 629145600; \"$0\" many.wast --jobs 1")
    #expect(outcome.output.contains("ok: 123 passed (1 script, "), "\(outcome)")
    let insisted = try program.shell("ulimit -v 629145600; \"$0\" many.wast --jobs 1 --bounds guard")
    #expect(insisted.output.contains("no address space for a memory"), "\(insisted)")
  }

  /// As where the kernel commits no more memory than it has: private memory is accounted for when it becomes
  /// writable.
  @Test("with little memory to be committed, a module that wants more is told so")
  func committedMemory() throws {
    try program.write("(module (memory 16384))", to: "large.wast")
    let outcome = try program.shell("ulimit -d 524288; \"$0\" a.wast large.wast")
    #expect(outcome.output.contains("ok    a.wast"))
    #expect(outcome.output.contains("no memory for 16384 pages"))
  }

  @Test(
    "without /proc", .enabled(if: isRoot, "only root can take /proc away"))
  func noProc() throws {
    let outcome = try program.shell(
      #"unshare -m sh -c 'mount --make-rprivate / && mount -t tmpfs none /proc && "$0" a.wast' "$0""#)
    #expect(outcome.output.contains(Self.passed), "\(outcome)")
    #expect(outcome.output.contains("note: memory of cases is not limited: that needs a complete /proc"))
    #expect(outcome.status == 0)
  }

  @Test(
    "without /proc, what --sandbox require asks for cannot be had, and nothing runs",
    .enabled(if: isRoot, "only root can take /proc away"))
  func requiredProc() throws {
    let outcome = try program.shell(
      #"unshare -m sh -c 'mount --make-rprivate / && mount -t tmpfs none /proc && "$0" a.wast --sandbox require' "$0""#
    )
    #expect(outcome.status == 70, "\(outcome)")
    #expect(outcome.errors.contains("this machine lacks limits on memory and processes (a complete /proc)"))
    #expect(outcome.output.isEmpty)
  }

  // MARK: What the machine refuses

  /// Limits on processes do not bind root.
  /// Nobody else has processes of the user with this number.
  static func asAnother(_ number: Int) -> String {
    isRoot ? "setpriv --reuid=\(61_230 + number) --regid=61230 --clear-groups" : ""
  }

  /// Whether somebody else may start the program.
  static let anotherMayRun =
    (try? Program().shell("\(asAnother(0)) test -x \"$0\"").status) == 0

  @Test(
    "without processes, the run fails, not its cases, and the limit is named",
    .enabled(if: anotherMayRun, "whom limits on processes bind may not start the program here"),
    arguments: isRoot ? [1, 2, 3] : [1])
  func noProcesses(limit: Int) throws {
    let outcome = try program.shell(
      """
      chmod 777 .; \(Self.asAnother(limit)) bash -c 'ulimit -u \(limit); exec "$0" a.wast --timeout 1 --jobs 1 --junit r.xml' "$0"
      """)
    #expect(outcome.status == 70, "\(outcome)")
    let reason = "the system grants no more processes (ulimit -u: \(limit)"
    #expect(outcome.output.contains("INTERRUPTED: ") && outcome.output.contains(reason))
    #expect(!outcome.output.contains("crash"))
    let report = try program.read("r.xml")
    #expect(report.contains("errors=\"1\"") && report.contains("the run ended early: \(reason)"))
  }

  @Test(
    "without descriptors, the run fails and says which limit it is; with a few, fewer scripts run at once")
  func noDescriptorsLeft() throws {
    let none = try program.shell("ulimit -n 20; \"$0\" a.wast")
    #expect(none.status == 70, "\(none)")
    #expect(
      none.output.contains(
        "INTERRUPTED: no cases; no more files may be open (ulimit -n: 20) (1 script, 1 of them not run, "))
    for name in ["b", "c", "d"] { try program.write("(module)", to: "\(name).wast") }
    let few = try program.shell("ulimit -n 24; \"$0\" a.wast b.wast c.wast d.wast --jobs 4 --results r.jsonl")
    #expect(few.status == 0 && few.output.contains("ok: 9 passed (4 scripts, "), "\(few)")
    #expect(try program.run("report", "r.jsonl").status == 0)
  }

  @Test(
    "without shared memory by name", .enabled(if: isRoot, "only root can take /dev/shm away"))
  func noSharedMemory() throws {
    let outcome = try program.shell(
      #"unshare -m sh -c 'mount --make-rprivate / && mount -t tmpfs -o ro none /dev/shm && "$0" a.wast' "$0""#
    )
    #expect(outcome.output.contains(Self.passed) && outcome.status == 0, "\(outcome)")
    #expect(!outcome.output.contains("note:"))
  }

  @Test("without a folder for temporary files, a long script is kept in memory")
  func noTemporaryFiles() throws {
    try program.write(
      "(module (func (export \"f\")))\n" + String(repeating: "(invoke \"f\")\n", count: 12_000),
      to: "long.wast")
    let outcome = try program.shell(
      "TMPDIR=/nonexistent \"$0\" long.wast --isolation file --junit report.xml")
    #expect(outcome.output.contains("12001 passed") && outcome.status == 0, "\(outcome)")
    #expect(try program.read("report.xml").contains("tests=\"12001\""))
  }

  /// The clock that tells the time of day jumps whenever the coordinator looks at it. (A worker has no environment
  /// by which it could be deceived; its sources do not mention such a clock.)
  @Test("when the clock of the day jumps back by an hour, time limits hold")
  func clockJumps() throws {
    try program.write(
      """
      #include <sys/syscall.h>
      #include <sys/time.h>
      #include <time.h>
      #include <unistd.h>
      static long jumps;
      int clock_gettime(clockid_t clock, struct timespec *now) {
        int result = syscall(SYS_clock_gettime, clock, now);
        if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) now->tv_sec -= 3600 * ++jumps;
        return result;
      }
      time_t time(time_t *now) {
        struct timespec t;
        clock_gettime(CLOCK_REALTIME, &t);
        return now ? (*now = t.tv_sec) : t.tv_sec;
      }
      int gettimeofday(struct timeval *now, void *zone) {
        (void)zone;
        now->tv_sec = time(0);
        now->tv_usec = 0;
        return 0;
      }
      """, to: "clock.c")
    try program.write(
      "(module (func (export \"f\") (loop (br 0)))) (invoke \"f\") (invoke \"f\")", to: "loop.wast")
    #expect(try program.shell("clang -shared -fPIC -o clock.so clock.c").status == 0)
    let outcome = try program.withTimeLimits {
      try program.shell("LD_PRELOAD=$PWD/clock.so \"$0\" loop.wast --timeout \($0)")
    } until: {
      $0.output.contains("1 passed, 2 timed out")
    }
    #expect(outcome.output.contains("1 passed, 2 timed out"), "\(outcome)")
    let mentions = try program.shell(
      "cd \(IsolationTests.spec)/../Sources && grep -rlE 'CLOCK_REALTIME|gettimeofday\\(|time\\(n(il|ULL)' . | sort"
    )
    #expect(mentions.output == "./Reporting/WallTime.swift\n")
  }

  @Test(
    "with few processes to be had, fewer scripts run at once",
    .enabled(if: ControlGroups.canBeMade, "control groups cannot be made here"), arguments: [5, 8, 16])
  func fewProcesses(limit: Int) throws {
    for name in ["b", "c", "d", "e", "f"] {
      try program.write("(module)(module)(module)", to: "s/\(name).wast")
    }
    let outcome = try ControlGroups.run(program, processes: limit, "exec \"$0\" s --jobs 8")
    #expect(outcome.output.contains("ok: 15 passed (5 scripts, "), "\(outcome)")
    #expect(outcome.output.contains("scripts in parallel: the control group allows only"))
    #expect(outcome.status == 0)
  }

  #if DEBUG
    static let probe = Program.executable.deletingLastPathComponent().appendingPathComponent(
      "isolation-probe")

    /// Runs as on a kernel that does not know these system calls.
    private func runWithout(_ calls: [Int], _ arguments: String) throws -> Program.Outcome {
      let numbers = calls.map(String.init).joined(separator: ",")
      return try program.shell("\(Self.probe.path) deny \(numbers) \"$0\" \(arguments)")
    }

    @Test(
      "on an old kernel, a run says what it does without",
      arguments: [
        ([434, 424], ""), ([436], ""),
        ([444, 445, 446], "note: the sandbox lacks files (Landlock), network"),
        ([434, 424, 436, 444, 445, 446], "note: the sandbox lacks files (Landlock)"),
      ])
    func oldKernel(calls: [Int], note: String) throws {
      let outcome = try runWithout(calls, "a.wast")
      #expect(outcome.output.contains(Self.passed), "\(outcome)")
      #expect(note.isEmpty ? !outcome.output.contains("note:") : outcome.output.contains(note))
      #expect(outcome.status == 0)
    }

    @Test("--sandbox require names the restriction that is missing, and runs nothing")
    func required() throws {
      let outcome = try runWithout([444, 445, 446], "a.wast --sandbox require")
      #expect(outcome.status == 70)
      #expect(outcome.errors.contains("--sandbox require: this machine lacks files (Landlock)"))
      #expect(outcome.output.isEmpty)
      #expect(try runWithout([317], "a.wast --sandbox require").errors.contains("calls (seccomp)"))
      let off = try runWithout([317, 444, 445, 446], "a.wast --sandbox off")
      #expect(off.status == 0 && !off.output.contains("note:"))
    }

    @Test("doctor says what is missing and what follows, to people and to programs")
    func doctor() throws {
      #expect(try [0, 1].contains(program.run("doctor").status))
      let text = try runWithout([444], "doctor")
      #expect(text.status == 1)
      #expect(text.output.contains("landlock          missing"))
      #expect(text.output.contains("fallbacks\n  the sandbox lacks files (Landlock)"))
      #expect(try runWithout([444], "doctor --sandbox require").status == 70)
      #expect(try program.run("doctor", "--jobs", "0").status == 64)
      let json = try runWithout([444], "doctor --json")
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      #expect((object?["missing"] as? [String])?.contains("landlock") == true)
      #expect((object?["mode"] as? [String: String])?["bounds"] == "guard")
      #expect((object?["fallbacks"] as? [String])?.isEmpty == false)
    }
  #endif
}
