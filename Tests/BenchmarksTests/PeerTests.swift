import Testing

@testable import Benchmarks

/// The protocol, with shells for peers.
@Suite struct PeerTests {
  func peer(_ script: String) throws -> Peer {
    Peer(.native, "/bin/sh", ["-c", script], naming: .names, in: try Workspace())
  }

  func kernel(_ checks: Kernel.Check...) throws -> Kernel {
    var header = try Kernel.Header(";; calls-per-n: 10\n;; check: run(1) = 2")
    header.checks += checks
    return Kernel(name: "k", header: header, bytes: [])
  }

  /// Adds one, at ten nanoseconds a piece.
  let adder = "echo ready shell 1; while read n; do echo $((n + 1)) $((n * 10)); done"

  @Test("a peer that keeps to the protocol")
  func proper() throws {
    var peer = try peer(adder)
    try peer.greet()
    #expect(peer.version == "shell 1")
    let race = Race(rounds: 3, nanosecondsPerRound: 100_000)
    let outcomes = race.run(try kernel(), on: [peer, peer])
    #expect(outcomes.count == 2)
    for outcome in outcomes {
      guard case .measured(let samples, let argument) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
      #expect(samples.values == [1, 1, 1])
      #expect(argument == 10_000)
    }
  }

  @Test("a wrong result is a failure")
  func wrong() throws {
    let kernel = try kernel(Kernel.Check(argument: 5, result: 5))
    let outcomes = Race(rounds: 1, nanosecondsPerRound: 1000).run(kernel, on: [try peer(adder)])
    guard case .absent(let absence) = outcomes[0] else { return #expect(Bool(false)) }
    #expect(absence == .failure("run(5) is 6, which has to be 5"))
  }

  @Test(
    "peers that do not",
    arguments: [
      ("echo absent too old", Absence("too old")), ("echo hello", .failure("unexpected answer: hello")),
      ("exit 1", .failure("/bin/sh has ended")),
    ])
  func improper(script: String, absence: Absence) throws {
    var peer = try peer(script)
    #expect(throws: absence) { try peer.greet() }
  }

  @Test("a peer that ends in the middle")
  func ends() throws {
    let outcomes = Race(rounds: 1, nanosecondsPerRound: 1000)
      .run(try kernel(), on: [try peer("echo ready; read n; exit")])
    guard case .absent(let absence) = outcomes[0] else { return #expect(Bool(false)) }
    #expect(absence.isFailure)
  }

  @Test("programs that are not there are missing, with advice")
  func missing() throws {
    let options = PeerOptions { _ in "/no/such/program" }
    let list = PeerList(
      KernelSuite.tailCall.peers + [.wasmkit], .run, options, folder: KernelTests.folder + "/peers",
      workspace: try Workspace())
    #expect(list.peers.isEmpty)
    #expect(list.missing.map(\.label) == ["liftoff", "turbofan", "cranelift", "winch", "native", "wasmkit"])
    #expect(list.missing.allSatisfy { $0.reason == "there is no /no/such/program" && !$0.advice.isEmpty })
  }

  @Test("releases of V8")
  func releases() throws {
    var peer = try peer("")
    peer.version = "Node.js 24.19.0, V8 13.6.233.17-node.51"
    #expect(peer.v8Release == "13.6")
    peer.version = "wasmtime 50.0.1"
    #expect(peer.v8Release == nil)
  }
}
