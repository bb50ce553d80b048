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

    @Test func crashesAreRecorded() async throws {
      let result = try await #require(
        processExitsWith: .signal(11), observing: [\.standardErrorContent]
      ) {
        CrashRecord.keep(in: 2)
        try misbehave(.segfault)
      }
      let record = try #require(CrashRecord(in: result.standardErrorContent))
      #expect(record.signal == 11)
      #expect(record.isFault)
      guard case .program = record.pcPlace, case (.write, .null(8))? = record.access else {
        Issue.record("\(record.pcPlace), \(String(describing: record.access))")
        return
      }
      #expect(record.registers.count == 16)
      #expect(record.instructions.bytes.count == 32)
      #expect(record.pc - record.instructions.start == 16)
      #expect(!record.stack.isEmpty)
    }

    @Test("nobody's crash is recorded unless that was asked for")
    func silence() async throws {
      let result = try await #require(
        processExitsWith: .signal(11), observing: [\.standardErrorContent]
      ) { try misbehave(.segfault) }
      #expect(CrashRecord(in: result.standardErrorContent) == nil)
    }

    @Test("bytes that are no record, or a part of one", arguments: [0, 1, 7, 8, 100, 300])
    func noRecord(count: Int) {
      let magic: [UInt8] = [0x7F] + Array("wrcrsh".utf8) + [2]
      let bytes = (magic + [UInt8](repeating: 0xFF, count: 600)).prefix(count)
      #expect(CrashRecord(in: Array(bytes)) == nil)
    }

    @Test("a record of nonsense leads nowhere, and does no harm")
    func nonsense() throws {
      let store = try World().store
      let magic: [UInt8] = [0x7F] + Array("wrcrsh".utf8) + [2]
      for fill in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        let bytes = Array("words".utf8) + magic + [UInt8](repeating: fill, count: 4096)
        let record = try #require(CrashRecord(in: bytes))
        #expect(record.words == Array("words".utf8))
        #expect(record.instructions.bytes.count <= 32)
        #expect(store.walkStack(record).elements.isEmpty)
      }
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
