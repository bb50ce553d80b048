// An adapter over our own compiler and runtime, for the tests of --engine: scripts have the same verdicts with it as
// without.
//
//     engine-probe [GENERATIONS [starts=N] | --FAULT]
//
// It misbehaves where a module imports an export with a name from `Misbehavior`, as the helper for a call of such a function
// does, or all the time, as a `Fault` says. GENERATIONS is a file that gets a byte each time an adapter starts; with
// `unstable`, only the first two trap. With `starts=N`, only the first N start.

import EngineProtocol
import Glibc
import JSON

let argument = CommandLine.arguments.dropFirst().first ?? ""
let fault = argument.hasPrefix("--") ? Fault(rawValue: String(argument.dropFirst(2))) : nil
let generation = startGeneration()
if let starts = CommandLine.arguments.last.flatMap({ $0.hasPrefix("starts=") ? Int($0.dropFirst(7)) : nil }),
  generation > starts
{
  say("the adapter does not start", to: STDERR_FILENO)
  exit(3)
}
let adapter = LoopBack(generation: generation, fault)

say("{\"protocol\": \(fault == .old ? 0 : 1), \"engine\": \"wast-run itself\"}")
while let line = readLine() { say(adapter.answer(line)) }
if fault == .stays { while true { pause() } }

/// Writes a line at once.
func say(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
  var rest = Array((text + "\n").utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { exit(1) }
    rest = rest.dropFirst(count)
  }
}

/// The number of this adapter among those that were started with the same file, from 1.
func startGeneration() -> Int {
  guard fault == nil, !argument.isEmpty else { return 1 }
  let file = open(argument, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
  guard file >= 0 else { return 1 }
  defer { close(file) }
  var byte: UInt8 = 0x2e
  write(file, &byte, 1)
  return Int(lseek(file, 0, SEEK_END))
}
