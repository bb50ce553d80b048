// A worker whose cases misbehave on demand. The tests of CaseIsolation are threaded, and a chain of forks has
// to start from a process with one thread: so they start this program as a worker and look at its records.
//
//     isolation-probe run CASE…              runs the cases as a coordinator and prints what becomes of them
//     isolation-probe measure COUNT MIB      the same with COUNT well-behaved cases that hold MIB of memory,
//                                            and prints the time that one took; WALLS around it, if given
//     isolation-probe deny CALL,… PROGRAM …  runs a program for which these system calls do not exist
//
// The first CASE may be `walls=NUMBER`: the walls that the worker raises around its cases.

import CRuntime
import CaseIsolation
import Glibc

let workerMark = "__worker"
let arguments = Array(CommandLine.arguments.dropFirst())

switch arguments.first {
case workerMark:
  work(timeout: UInt64(arguments[1])! * 1_000_000, cases: Array(arguments[2...]))
case "run":
  coordinate(cases: Array(arguments[1...])) { print($0) }
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
  print("usage: isolation-probe run CASE… | measure COUNT MIB [WALLS] | deny CALL,… PROGRAM …")
  exit(64)
}

/// Runs one worker and gives a line for each of its events.
func coordinate(cases: [String], _ line: (String) -> Void) {
  let pool = WorkerPool(executable: "/proc/self/exe", jobs: 1)
  let interrupt = pool.run(
    count: 1,
    launch: { _ in
      WorkerLaunch(
        arguments: [workerMark, "400"] + cases, input: open("/dev/null", O_RDONLY | O_CLOEXEC),
        patience: 2_000_000_000)
    },
    receive: { _, event in
      switch event {
      case .announcement(let tag, let payload):
        line("announcement \(tag) \(String(decoding: payload, as: UTF8.self))")
      case .record(let record):
        let payload = String(decoding: record.payload.prefix(200), as: UTF8.self)
        line("\(record.index) \(record.ending)\(payload.isEmpty ? "" : ": ")\(payload)")
      case .ended(.died(let notes)): line("died: \(String(decoding: notes, as: UTF8.self))")
      case .ended(let ending): line("\(ending)")
      }
    })
  if let interrupt { line("interrupted by \(signalName(interrupt))") }
}

/// The worker: every case adds one to a counter, misbehaves, and returns the counter if it is still there.
func work(timeout: UInt64, cases: [String]) -> Never {
  var cases = cases
  let coordinator = getppid()
  let results = ResultPipe()
  results.send(.announcement(tag: 7, payload: Array("hello".utf8)))
  let mark = "walls="
  if let first = cases.first, first.hasPrefix(mark) {
    let walls = Walls(rawValue: UInt32(first.dropFirst(mark.count))!)
    precondition(Sandbox.raise(walls) == walls, "a wall is missing")
    cases.removeFirst()
  }
  var chain = CaseChain(results: results, timeout: timeout)
  if cases.first == "repeat" {
    let ballast = UnsafeMutableRawPointer.allocate(byteCount: Int(cases[2])! << 20 | 1, alignment: 4096)
    _ = read(open("/dev/zero", O_RDONLY), ballast, Int(cases[2])! << 20)
    chain.run(count: Int(cases[1])!, isolated: { _ in true }, execute: { _ in [1] })
    results.finish()
  }
  var counter = 0
  chain.run(
    count: cases.count,
    isolated: { !cases[$0].hasPrefix("here") },
    execute: { index in
      counter += 1
      misbehave(cases[index], coordinator)
      return cases[index] == "large" ? Array(repeating: 65, count: 300_000) : Array("\(counter)".utf8)
    })
  results.finish()
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
    // Zeros upwards over every frame there is, by a call that the optimiser knows nothing of.
    var local = 0
    withUnsafeMutablePointer(to: &local) { _ = read(open("/dev/zero", O_RDONLY), $0, 64 << 20) }
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
  case "mumble":
    for descriptor in Int32(4)..<64 { write(descriptor, "012", 3) }
  case "forge": write(Int32(WR_RESULT_FD), "0123456789abcdef0123456789abcdef", 32)
  case "leave-process":
    if wr_fork() == 0 { while true { pause() } }
  case "leave-process-and-die":
    if wr_fork() == 0 { while true { pause() } }
    abort()
  case "kill-holder": kill(getppid(), SIGKILL)
  case "here-crash":
    write(2, "last words", 10)
    abort()
  case "here-hang": while true { pause() }
  default: break
  }
}
