// A worker whose cases misbehave on demand. The tests of CaseIsolation are threaded, and a chain of forks has
// to start from a process with one thread: so they start this program as a worker and look at its records.
//
//     isolation-probe run MODE LIMIT CASE…   runs the cases as a coordinator and prints what becomes of them;
//                                            MODE is the size of a batch, or 0 for none; LIMIT is how many
//                                            milliseconds a case may take
//     isolation-probe scripts MODE LIMIT SCRIPT…
//                                            runs scripts, whose cases have commas between them, and prints a line for
//                                            each with what its cases returned, or - for a bad end
//     isolation-probe storm COUNT            the same with COUNT cases that end themselves, and one that says what
//                                            they have left in its process
//     isolation-probe measure COUNT MIB      the same with COUNT well-behaved cases that hold MIB of memory,
//                                            and prints the time that one took; with RESTRICTIONS, if given
//     isolation-probe deny CALL,… PROGRAM …  runs a program for which these system calls do not exist
//
// The first CASE may be `restrictions=NUMBER`, the restrictions that the worker applies to its cases, or `reads=MS`, how many
// milliseconds the worker takes before it is ready for them.

import CRuntime
import CaseIsolation
import Glibc

let workerMark = "__worker"
nonisolated(unsafe) var isolation = Isolation(mode: .batches(of: 1), timeout: 60_000_000_000)
let arguments = Array(CommandLine.arguments.dropFirst())

switch arguments.first {
case workerMark:
  let end = 2 + Int(arguments[1])!
  work(ChainPlan(arguments[end...])!, cases: Array(arguments[2..<end]))
case "run":
  setIsolation()
  coordinate(cases: Array(arguments[3...])) { print($0) }
case "scripts":
  setIsolation()
  coordinate(scripts: arguments[3...].map { $0.split(separator: ",").map(String.init) })
case "storm":
  coordinate(cases: ["storm", arguments[1]]) { print($0) }
case "measure":
  let count = Int(arguments[1])!
  let start = wr_now()
  coordinate(cases: Array(arguments[3...]) + ["repeat", arguments[1], arguments[2]]) { _ in }
  print("\((wr_now() - start) / UInt64(count) / 1000) µs per case")
#if DEBUG
  case "deny":
    let calls = arguments[1].split(separator: ",").map { Int32($0)! }
    precondition(wr_deny_calls(calls, Int32(calls.count)) == 0)
    let program = arguments[2...].map { strdup($0) } + [nil]
    execv(arguments[2], program)
    exit(126)
#endif
default:
  print(
    "usage: isolation-probe run MODE LIMIT CASE… | scripts MODE LIMIT SCRIPT… | storm COUNT | measure COUNT MIB [restrictions=NUMBER] | deny CALL,… PROGRAM …"
  )
  exit(64)
}

/// Takes MODE and LIMIT from the command line.
func setIsolation() {
  let batch = Int(arguments[1])!
  isolation = Isolation(
    mode: batch == 0 ? .none : .batches(of: batch), timeout: UInt64(arguments[2])! * 1_000_000)
}

/// Runs one worker and gives a line for each of its events.
func coordinate(cases: [String], _ line: (String) -> Void) {
  let pool = WorkerPool(executable: "/proc/self/exe", jobs: 1)
  let outcome = pool.run(
    count: 1,
    launch: { _ in
      WorkerLaunch(
        arguments: [workerMark, String(cases.count)] + cases,
        input: open("/proc/self/exe", O_RDONLY | O_CLOEXEC), isolation: isolation)
    },
    receive: { _, event in
      switch event {
      case .announcement(let tag, let payload):
        line("announcement \(tag) \(String(decoding: payload, as: UTF8.self))")
      case .record(let record):
        let payload = String(decoding: record.payload.prefix(200), as: UTF8.self)
        line("\(record.index) \(record.ending)\(payload.isEmpty ? "" : ": ")\(payload)")
      case .flaky(let index): line("\(index) is flaky")
      case .ready: break
      case .ended(.died(let notes)), .ended(.notRead(_, let notes)):
        line("died: \(String(decoding: notes, as: UTF8.self))")
      case .ended(let ending): line("\(ending)")
      }
    })
  if case .interrupted(let signal) = outcome { line("interrupted by \(signalName(signal))") }
}

/// Runs scripts side by side and prints what became of each.
func coordinate(scripts: [[String]]) {
  var outcomes = scripts.map { _ in [String]() }
  let pool = WorkerPool(executable: "/proc/self/exe", jobs: 4)
  _ = pool.run(
    count: scripts.count,
    launch: { index in
      WorkerLaunch(
        arguments: [workerMark, String(scripts[index].count)] + scripts[index],
        input: open("/proc/self/exe", O_RDONLY | O_CLOEXEC), isolation: isolation)
    },
    receive: { index, event in
      switch event {
      case .record(let record):
        let returned = record.ending == .returned
        outcomes[index].append(returned ? String(decoding: record.payload, as: UTF8.self) : "-")
      case .flaky(let number): outcomes[index].append("\(number) is flaky")
      case .ended(.complete), .announcement, .ready: break
      case .ended(let ending): outcomes[index].append("\(ending)")
      }
    })
  for outcome in outcomes { print(outcome.joined(separator: " ")) }
}

/// The worker: every case adds one to a counter, misbehaves, and returns the counter if it is still there.
func work(_ plan: ChainPlan, cases: [String]) -> Never {
  var cases = cases
  let coordinator = getppid()
  var chain = CaseChain(plan)
  if chain.isFirst { chain.announce(tag: 7, payload: Array("hello".utf8)) }
  let slowness = "reads="
  if let first = cases.first, first.hasPrefix(slowness) {
    usleep(UInt32(first.dropFirst(slowness.count))! * 1000)
    cases.removeFirst()
  }
  let mark = "restrictions="
  if let first = cases.first, first.hasPrefix(mark) {
    let restrictions = Restrictions(rawValue: UInt32(first.dropFirst(mark.count))!)
    precondition(Sandbox.apply(restrictions) == restrictions, "a restriction is missing")
    cases.removeFirst()
  } else {
    _ = chain.raiseWalls(.off)
  }
  if cases.first == "repeat" {
    let ballast = UnsafeMutableRawPointer.allocate(byteCount: Int(cases[2])! << 20 | 1, alignment: 4096)
    memset(ballast, 1, Int(cases[2])! << 20)
    chain.run(
      CaseChain.Cases(count: Int(cases[1])!, runsGeneratedCode: { _ in true }, execute: { _ in [1] }))
  }
  if cases.first == "storm" {
    let count = Int(cases[1])!
    let before = Footprint()
    chain.run(
      CaseChain.Cases(
        count: count + 1, runsGeneratedCode: { _ in true },
        execute: { index in
          if index < count { _exit(3) }
          return Array("1 \(Footprint().text(after: before))".utf8)
        }))
  }
  var counter = 0
  chain.run(
    CaseChain.Cases(
      count: cases.count,
      runsGeneratedCode: { !cases[$0].hasPrefix("quiet") },
      execute: { index in
        counter += 1
        misbehave(cases[index], coordinator)
        switch cases[index] {
        case "large": return Array(repeating: 65, count: 60_000)
        case "fickle": return Array("\(getpid())".utf8)  // another outcome each time
        default: return Array("\(counter)".utf8)
        }
      }))
}

/// What a process has open and mapped.
struct Footprint {
  var descriptors = 0
  var mappings = 0
  var residentPages = 0

  init() {
    descriptors = (Int32(0)..<1024).count { fcntl($0, F_GETFD) >= 0 }
    if let maps = fopen("/proc/self/maps", "r") {
      while case let byte = getc(maps), byte != EOF { if byte == 10 { mappings += 1 } }
      fclose(maps)
    }
    if let numbers = fopen("/proc/self/statm", "r") {
      var line = [CChar](repeating: 0, count: 256)
      fgets(&line, 256, numbers)
      fclose(numbers)
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      residentPages = Int(text.split(separator: " ")[1])!
    }
  }

  /// The descriptors but for the channel of the batch, and whether the rest is as it was, within 64 mappings and a
  /// megabyte.
  func text(after other: Footprint) -> String {
    let isFlat = residentPages < other.residentPages + 256
    return
      "descriptors \(descriptors - 1), mappings \(mappings < other.mappings + 64 ? "as before" : "more"), "
      + "memory \(isFlat ? "as before" : "more")"
  }
}

func misbehave(_ manner: String, _ coordinator: pid_t) {
  switch manner {
  #if DEBUG
    case _ where manner.hasPrefix("call:"):
      // A system call with numbers as arguments; what it answers is the exit code.
      let numbers = manner.split(separator: ":").dropFirst().map { Int($0)! }
      _exit(wr_call(numbers[0], Array(numbers[1...]) + Array(repeating: 0, count: 7 - numbers.count)))
    case "connect": _exit(wr_connect(9))
  #endif
  case "open":
    let descriptor = open("/etc/passwd", O_RDONLY)
    _exit(descriptor < 0 ? errno : 0)
  case "signal-coordinator": _exit(kill(coordinator, 0) == 0 ? 0 : errno)
  case "signal-holder": _exit(kill(getppid(), 0) == 0 ? 0 : errno)
  case "segfault": UnsafeMutablePointer<Int>(bitPattern: 8)!.pointee = 1
  case "abort": abort()
  case "illegal": kill(getpid(), SIGILL)
  case "trap": fatalError("the case gave up")
  case "exit0": _exit(0)
  case "exit3": _exit(3)
  case "spin": while true { wr_now() }
  case "sleep": while true { pause() }
  case "stop": raise(SIGSTOP)
  case "suicide": kill(getpid(), SIGKILL)
  case "smash":
    // Zeros upwards over every frame there is, by a call that the optimiser knows nothing of; it may do less at first.
    var local = 0
    let zeros = open("/dev/zero", O_RDONLY)
    withUnsafeMutablePointer(to: &local) { while read(zeros, $0, 64 << 20) < 4096 {} }
  case "close": for descriptor in Int32(0)..<64 { close(descriptor) }
  case "close-and-exit":
    for descriptor in Int32(0)..<64 { close(descriptor) }
    _exit(4)
  case "close-result": close(Int32(WR_RESULT_FD))
  case "replace-result": dup2(1, Int32(WR_RESULT_FD))
  case "close-output": close(1)
  case "print": for _ in 0..<10_000 { write(1, "nothing to see\n", 15) }
  case "complain": for _ in 0..<10_000 { write(2, "something to see\n", 17) }
  case "babble":
    // To every descriptor but the result pipe, the channel to the holder among them.
    for descriptor in Int32(4)..<64 { write(descriptor, "0123456789abcdef0123456789abcdef", 32) }
  case "forge": write(Int32(WR_RESULT_FD), "0123456789abcdef0123456789abcdef", 32)
  case "leave-process":
    if wr_fork() == 0 { while true { pause() } }
  case "leave-process-and-die":
    if wr_fork() == 0 { while true { pause() } }
    abort()
  case "leave-session":
    if wr_fork() == 0 {
      setsid()
      while true { pause() }
    }
  case "kill-group": kill(0, SIGKILL)
  case "kill-holder":
    kill(getppid(), SIGKILL)
    while true { pause() }
  case "stop-holder":
    kill(getppid(), SIGSTOP)
    while true { pause() }
  case "scribble", "scribble-and-die":
    var maps = "", line = [CChar](repeating: 0, count: 4096)
    let file = fopen("/proc/self/maps", "r")
    while fgets(&line, Int32(line.count), file) != nil {
      maps = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let words = maps.split(separator: " ")
      guard words[1] == "rw-s" else { continue }
      let ends = words[0].split(separator: "-").map { UInt($0, radix: 16)! }
      memset(UnsafeMutableRawPointer(bitPattern: ends[0])!, 0xff, Int(ends[1] - ends[0]))
    }
    if manner == "scribble-and-die" { abort() }
  case "quiet-crash":
    write(2, "last words", 10)
    abort()
  case "quiet-hang": while true { pause() }
  default: break
  }
}
