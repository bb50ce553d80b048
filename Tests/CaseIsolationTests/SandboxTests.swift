import CaseIsolation
import Testing

/// What a case in the sandbox cannot do, and what it still can.
@Suite struct SandboxTests {
  static let restrictions = "restrictions=\(Restrictions.all.rawValue)"

  /// Calls that no case has any business with. Numbers are those of x86-64.
  @Test(
    "a system call off the list is not made, and the case that tries dies with its name",
    .enabled(if: Restrictions.offered.contains(.calls), "this kernel has no seccomp"),
    arguments: [
      ("call:2", "open"), ("call:257", "openat"), ("call:437", "openat2"), ("call:4", "stat"),
      ("call:262", "newfstatat"), ("call:16", "ioctl"), ("call:33", "dup2"), ("call:41:2:1", "socket"),
      ("call:42", "connect"), ("call:53:2:1", "socketpair"), ("call:59", "execve"), ("call:322", "execveat"),
      ("call:58", "vfork"), ("call:57", "fork"), ("call:86", "link"), ("call:87", "unlink"),
      ("call:101", "ptrace"), ("call:155", "pivot_root"), ("call:160", "setrlimit"), ("call:165", "mount"),
      ("call:250", "keyctl"), ("call:272", "unshare"), ("call:298", "perf_event_open"),
      ("call:112", "setsid"), ("call:310", "process_vm_readv"), ("call:319", "memfd_create"),
      ("call:321", "bpf"),
      ("call:323", "userfaultfd"), ("call:425", "io_uring_setup"), ("call:444", "landlock_create_ruleset"),
      // Allowed, but not with these arguments: another limit, a thread, a namespace, all processes, a dump.
      ("call:302:0:7:8", "prlimit64"), ("call:56:65792", "clone"), ("call:56:268435473", "clone"),
      ("call:62:-1:0", "kill"), ("call:234:1:2:0", "tgkill"), ("call:157:4:1", "prctl"),
      ("call:72:0:0", "fcntl"),
      // Memory that is writable and executable, and memory that is a file.
      ("call:9:0:4096:7:34:-1:0", "mmap"), ("call:9:0:4096:1:2:0:0", "mmap"),
      ("call:10:4096:0:7", "mprotect"),
    ])
  func forbiddenCall(manner: String, name: String) throws {
    #expect(
      try Probe.run([Self.restrictions, "ok", manner, "ok"]) == [
        "0 returned: 1", "1 was killed by SIGSYS (forbidden system call): the sandbox forbids \(name)",
        "2 returned: 2", "complete",
      ])
  }

  @Test(
    "numbers of another instruction set are no way around",
    .enabled(if: Restrictions.offered.contains(.calls), "this kernel has no seccomp"))
  func otherNumbers() throws {
    let lines = try Probe.run([Self.restrictions, "call:\(0x4000_0000 | 257)", "ok"])
    #expect(lines == ["0 was killed by SIGSYS (forbidden system call)", "1 returned: 1", "complete"])
  }

  @Test(
    "what a case needs is there",
    .enabled(if: Restrictions.offered == .all, "this kernel does not have all restrictions"),
    arguments: [
      "call:39", "call:302:0:0:0", "call:9:0:4096:3:34:-1:0", "call:9:0:4096:5:34:-1:0", "call:302:0:7:0",
      "call:228:1:0",
      "signal-holder",
    ])
  func allowedCall(manner: String) throws {
    #expect(
      try Probe.run([Self.restrictions, manner]).first?.hasPrefix("0 ended itself with exit code") == true)
  }

  @Test(
    "a case that dies or hangs ends in the sandbox as it does without",
    .enabled(if: Restrictions.offered == .all, "this kernel does not have all restrictions"),
    arguments: [
      "segfault", "abort", "illegal", "trap", "exit0", "exit3", "spin", "sleep", "stop", "suicide",
      "kill-group", "close",
      "close-and-exit", "close-result", "close-output", "print", "complain", "babble", "mumble", "large",
      "leave-process", "leave-process-and-die", "kill-holder", "stop-holder", "quiet-crash", "quiet-hang",

    ])
  func sameEndings(manner: String) throws {
    func endings(_ lines: some Sequence<String>) -> [String] {
      // Records alone: a failure of the Swift runtime brings lines with addresses, which are others each time.
      lines.filter { $0.contains(/^[0-9]+ [a-z]/) }.map { String($0.prefix { $0 != ":" }) }
    }
    func isSo(_ lines: [String]) -> Bool {
      lines.first == "0 returned: 1" && lines.contains { $0.hasPrefix("2 returned: ") }
    }
    let open = try Probe.run(["ok", manner, "ok"], until: isSo)
    let confined = try Probe.run([Self.restrictions, "ok", manner, "ok"], until: isSo)
    #expect(endings(confined) == endings(open))
    #expect(confined.last == open.last)
  }

  /// Each restriction by itself, without the others: the answer is the `errno`.
  @Test(
    "each restriction by Landlock holds without seccomp",
    .enabled(
      if: Restrictions.offered.isSuperset(of: [.files, .network, .signals]), "Landlock is older than ABI 6"),
    arguments: [
      (Restrictions.files, "open", 13), (.network, "connect", 13), (.signals, "signal-coordinator", 1),
      ([.files, .network, .signals], "signal-holder", 0), ([.network, .signals], "open", 0),
    ] as [(Restrictions, String, Int)])
  func landlock(restrictions: Restrictions, manner: String, answer: Int) throws {
    let lines = try Probe.run(["restrictions=\(restrictions.rawValue)", manner, "ok"])
    #expect(lines == ["0 ended itself with exit code \(answer)", "1 returned: 1", "complete"])
  }

  @Test("every restriction has a name, and what it needs from the kernel")
  func names() {
    #expect(Restrictions.all.names.count == 6)
    #expect(Restrictions.all.requirements.count == 6)
    #expect(Restrictions([.calls]).requirements == ["calls (seccomp)"])
  }
}
