import CRuntime
import Testing
import VMLayout

/// Generated code and C agree on offsets and numbers because these tests say so.
@Suite struct LayoutTests {
  @Test func contextOffsets() {
    #expect(WR_OFFSET_HOST_STACK_POINTER == ContextLayout.hostStackPointer)
    #expect(WR_OFFSET_WASM_STACK_POINTER == ContextLayout.wasmStackPointer)
    #expect(WR_OFFSET_STACK_LIMIT == ContextLayout.stackLimit)
    #expect(WR_OFFSET_TRAP_EXIT == ContextLayout.trapExit)
    #expect(WR_OFFSET_HOST_CALL == ContextLayout.hostCall)
    #expect(WR_OFFSET_SERVICES == ContextLayout.services)
    #expect(WR_OFFSET_IMPLEMENTATIONS == ContextLayout.implementations)
    #expect(WR_SERVICE_COUNT == RuntimeService.allCases.count)
  }

  @Test func trapCodes() {
    #expect(UInt16(WR_TRAP_OUT_OF_BOUNDS_MEMORY_ACCESS) == TrapCode.outOfBoundsMemoryAccess.rawValue)
    #expect(UInt16(WR_TRAP_UNINITIALIZED_ELEMENT) == TrapCode.uninitializedElement.rawValue)
    #expect(UInt16(WR_TRAP_NULL_FUNCTION_REFERENCE) == TrapCode.nullFunctionReference.rawValue)
    #expect(UInt16(WR_TRAP_NULL_REFERENCE) == TrapCode.nullReference.rawValue)
    #expect(UInt16(WR_TRAP_CALL_STACK_EXHAUSTED) == TrapCode.callStackExhausted.rawValue)
  }

  @Test func trapSites() {
    #expect(MemoryLayout<wr_trap_site>.size == MemoryLayout<TrapSite>.size)
    #expect(MemoryLayout<wr_trap_site>.offset(of: \.code) == MemoryLayout<TrapSite>.offset(of: \.code))
    #expect(MemoryLayout<wr_trap_site>.offset(of: \.detail) == MemoryLayout<TrapSite>.offset(of: \.detail))
    #expect(UInt8(WR_NO_DETAIL) == TrapSite.noDetail)
  }
}
