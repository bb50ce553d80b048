import CRuntime
import Testing
import VMLayout
import WasmISA

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
    #expect(WR_OFFSET_TRAP_DETAIL == ContextLayout.trapDetail)
    #expect(WR_OFFSET_UNWIND_PRESERVED == ContextLayout.unwindPreserved)
    #expect(WR_OFFSET_UNWIND_STACK_POINTER == ContextLayout.unwindStackPointer)
    #expect(WR_OFFSET_HANDLER == ContextLayout.handler)
    #expect(WR_OFFSET_EXCEPTION == ContextLayout.exception)
    #expect(WR_OFFSET_THROW_FROM_HOST == ContextLayout.throwFromHost)
    #expect(WR_OFFSET_ALLOCATION_CURSOR == ContextLayout.allocationCursor)
    #expect(WR_OFFSET_ALLOCATION_LIMIT == ContextLayout.allocationLimit)
    #expect(WR_OFFSET_ALLOCATE == ContextLayout.allocate)
    #expect(WR_OFFSET_ALLOCATE_IMPLEMENTATION == ContextLayout.allocateImplementation)
    #expect(WR_OFFSET_UNWIND_MORE_PRESERVED == ContextLayout.unwindMorePreserved)
    #expect(WR_SERVICE_COUNT == RuntimeService.allCases.count)
    #expect(RuntimeService.count == RuntimeService.allCases.count)
  }

  @Test func trapCodes() {
    #expect(UInt16(WR_TRAP_OUT_OF_BOUNDS_MEMORY_ACCESS) == TrapCode.outOfBoundsMemoryAccess.rawValue)
    #expect(UInt16(WR_TRAP_UNINITIALIZED_ELEMENT) == TrapCode.uninitializedElement.rawValue)
    #expect(UInt16(WR_TRAP_NULL_FUNCTION_REFERENCE) == TrapCode.nullFunctionReference.rawValue)
    #expect(UInt16(WR_TRAP_NULL_REFERENCE) == TrapCode.nullReference.rawValue)
    #expect(UInt16(WR_TRAP_CALL_STACK_EXHAUSTED) == TrapCode.callStackExhausted.rawValue)
    #expect(UInt16(WR_TRAP_NULL_STRUCTURE_REFERENCE) == TrapCode.nullStructureReference.rawValue)
    #expect(UInt16(WR_TRAP_NULL_ARRAY_REFERENCE) == TrapCode.nullArrayReference.rawValue)
    #expect(UInt16(WR_TRAP_CAST_FAILURE) == TrapCode.castFailure.rawValue)
    #expect(UInt16(WR_TRAP_ALLOCATION_TOO_LARGE) == TrapCode.allocationTooLarge.rawValue)
    #expect(UInt16(WR_TRAP_HEAP_EXHAUSTED) == TrapCode.heapExhausted.rawValue)
    #expect(UInt32(WR_EXCEPTION) == TrapCode.exception)
  }

  @Test func unwindTables() {
    #expect(MemoryLayout<wr_function_row>.size == MemoryLayout<FunctionRow>.size)
    #expect(
      MemoryLayout<wr_function_row>.offset(of: \.depth) == MemoryLayout<FunctionRow>.offset(of: \.depth))
    #expect(
      MemoryLayout<wr_function_row>.offset(of: \.argument_units)
        == MemoryLayout<FunctionRow>.offset(of: \.argumentUnits))
    #expect(
      MemoryLayout<wr_function_row>.offset(of: \.result_units)
        == MemoryLayout<FunctionRow>.offset(of: \.resultUnits))
    #expect(
      MemoryLayout<wr_function_row>.offset(of: \.saved) == MemoryLayout<FunctionRow>.offset(of: \.saved))
    #expect(
      MemoryLayout<wr_function_row>.offset(of: \.has_handlers)
        == MemoryLayout<FunctionRow>.offset(of: \.hasHandlers))
    #expect(MemoryLayout<wr_call_row>.size == MemoryLayout<CallRow>.size)
    #expect(MemoryLayout<wr_call_row>.offset(of: \.try_row) == MemoryLayout<CallRow>.offset(of: \.tryRow))
    #expect(MemoryLayout<wr_try_row>.size == MemoryLayout<TryRow>.size)
    #expect(
      MemoryLayout<wr_try_row>.offset(of: \.first_clause) == MemoryLayout<TryRow>.offset(of: \.firstClause))
    #expect(
      MemoryLayout<wr_try_row>.offset(of: \.clause_count) == MemoryLayout<TryRow>.offset(of: \.clauseCount))
    #expect(MemoryLayout<wr_clause_row>.size == MemoryLayout<ClauseRow>.size)
    #expect(
      MemoryLayout<wr_clause_row>.offset(of: \.landing) == MemoryLayout<ClauseRow>.offset(of: \.landing))
    #expect(
      MemoryLayout<wr_clause_row>.offset(of: \.has_reference)
        == MemoryLayout<ClauseRow>.offset(of: \.hasReference))
    #expect(WR_NO_ROW == TryRow.none && WR_NO_ROW == ClauseRow.none && WR_ANY_TAG == ClauseRow.all)
  }

  @Test func exceptions() {
    #expect(MemoryLayout<wr_tag>.size == TagLayout.size)
    #expect(MemoryLayout<wr_tag>.offset(of: \.heap) == TagLayout.heap)
    #expect(MemoryLayout<wr_tag>.offset(of: \.word_count) == TagLayout.wordCount)
    #expect(MemoryLayout<wr_tag>.offset(of: \.type) == TagLayout.type)
    #expect(MemoryLayout<wr_exception>.offset(of: \.row) == ObjectLayout.row)
    #expect(MemoryLayout<wr_exception>.offset(of: \.tag) == ExceptionLayout.tag)
    #expect(MemoryLayout<wr_exception>.size == ExceptionLayout.payload)
  }

  @Test func typeRows() {
    typealias Row = MemoryLayout<wr_type_row>
    #expect(Row.size == TypeRowLayout.size)
    #expect(Row.offset(of: \.kind) == TypeRowLayout.kind)
    #expect(Row.offset(of: \.element_shift) == TypeRowLayout.elementShift)
    #expect(Row.offset(of: \.display_count) == TypeRowLayout.displayCount)
    #expect(Row.offset(of: \.byte_count) == TypeRowLayout.byteCount)
    #expect(Row.offset(of: \.traced) == TypeRowLayout.traced)
    #expect(Row.offset(of: \.more_traced) == TypeRowLayout.moreTraced)
    #expect(Row.offset(of: \.display) == TypeRowLayout.display)
    #expect(Row.offset(of: \.whole_display) == TypeRowLayout.wholeDisplay)
    #expect(WR_INLINE_DISPLAY == TypeRowLayout.displayInline)
    #expect(UInt8(WR_STRUCTURE) == TypeRowLayout.structure && UInt8(WR_ARRAY) == TypeRowLayout.array)
    #expect(UInt8(WR_EXCEPTION_OBJECT) == TypeRowLayout.exception)
    #expect(UInt64(WR_HEAP_BYTES) == ImplementationLimits.heapBytes)
  }

  @Test func trapSites() {
    #expect(MemoryLayout<wr_trap_site>.size == MemoryLayout<TrapSite>.size)
    #expect(MemoryLayout<wr_trap_site>.offset(of: \.code) == MemoryLayout<TrapSite>.offset(of: \.code))
    #expect(MemoryLayout<wr_trap_site>.offset(of: \.detail) == MemoryLayout<TrapSite>.offset(of: \.detail))
    #expect(UInt8(WR_NO_DETAIL) == TrapSite.noDetail)
  }
}
