import Testing
import WasmISA

@testable import WasmRuntime

#if DEBUG

  /// A fault that no trap explains ends the process by its own signal; it is never taken for a trap.
  @Suite struct CrashTests {
    @Test func faultsOfTheHostAreCrashes() async {
      await #expect(processExitsWith: .signal(11)) { try misbehave(.segfault) }
      await #expect(processExitsWith: .signal(4)) { try misbehave(.illegal) }
      await #expect(processExitsWith: .signal(6)) { try misbehave(.abort) }
      await #expect(processExitsWith: .signal(11)) { try misbehave(.smash) }
      await #expect(processExitsWith: .exitCode(0)) { try misbehave(.exit0) }
    }

    @Test func crashesAreDescribed() async throws {
      let result = try await #require(
        processExitsWith: .signal(11), observing: [\.standardErrorContent]
      ) { try misbehave(.segfault) }
      let notes = String(decoding: result.standardErrorContent, as: UTF8.self)
      #expect(notes.contains("signal 11 at program + 0x"))
      #expect(notes.contains(", accessing 0x8\n"))
    }
  }

  private func misbehave(_ misbehavior: Misbehavior) throws {
    var world = try World()
    let type = FunctionType(parameters: [], results: [])
    let store = world.store
    world.externs["f"] = .function(
      try world.store.hostFunction(type) { _ in
        misbehavior.perform(in: store)
        return []
      })
    try world.add("m", #"(module (import "host" "f" (func $f)) (memory 1) (func (export "g") (call $f)))"#)
    _ = try world.call("m", "g")
  }

#endif
