// An adapter for our own engine, for the tests of --engine and of check-engine. It misbehaves on demand.
//
//     engine-probe [FAULT]
//
//     mute     says nothing when it starts        dies     ends when a function is called
//     old      speaks an older protocol           hangs    does not answer a call
//     bits     flips a bit of what is read        garbles  answers a call with nonsense
//     kinds    takes every trap for another       stays    does not end with its input

@preconcurrency import Glibc

let fault = CommandLine.arguments.dropFirst().first

if fault == "mute" { sleep(1000) }
print("{\"protocol\":\(fault == "old" ? 0 : 1),\"engine\":\"our own\"}")
fflush(stdout)
var adapter = try Adapter()
while let line = readLine() {
  let isCall = line.hasPrefix("{\"do\":\"call\"")
  if isCall, fault == "dies" {
    fputs("it was asked to die\n", stderr)
    exit(3)
  }
  if isCall, fault == "hangs" { sleep(1000) }
  var reply = adapter.answer(line)
  if fault == "bits" { reply.flipBit() }
  if fault == "kinds", !reply.kinds.isEmpty { reply.kinds = ["integer overflow"] }
  print(isCall && fault == "garbles" ? "well" : reply.line)
  fflush(stdout)
}
if fault == "stays" { sleep(1000) }
