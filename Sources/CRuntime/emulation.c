// Generated code in an emulator, with the same thunks, stack and tables as on its processor. Its calls of the host are
// calls of functions in this process; its faults stop it, and are traps by the same rule as elsewhere.

#define _GNU_SOURCE
#include "machine.h"
#include "processor.h"

#include <stdlib.h>

// Numbers of registers for the emulator.
enum { CONTEXT_REGISTER = 0, TRAP_REGISTER = 9, STACK_POINTER_REGISTER = 31, INTEGER_REGISTERS = 32 };

bool wr_allow_calls(wr_machine *machine) {
  const wr_context *context = &machine->context;
  wr_emulator *emulator = machine->emulator;
  if (!emulator) return true;
  bool is_allowed = wr_emulator_allow_call(emulator, (const void *)context->host_call) &&
                    wr_emulator_allow_call(emulator, (const void *)context->throw_from_host) &&
                    wr_emulator_allow_call(emulator, (const void *)context->allocate_implementation);
  for (size_t i = 0; i < WR_SERVICE_COUNT; i++)
    is_allowed = is_allowed && wr_emulator_allow_call(emulator, (const void *)context->implementations[i]);
  return is_allowed;
}

// Ends the process by the signal that the processor's fault would be.
static _Noreturn void crash(const wr_machine *machine, wr_stop stop) {
  wr_fault fault = {
      .signal = SIGSEGV,
      .code = SEGV_MAPERR,
      .has_address = true,
      .address = stop.address,
      .pc = stop.pc,
      .register_count = INTEGER_REGISTERS,
      .stack_pointer_number = STACK_POINTER_REGISTER,
  };
  switch (stop.kind) {
    case WR_STOP_READ: break;
    case WR_STOP_WRITE: fault.error_code = 2; break;
    case WR_STOP_EXECUTE: fault.error_code = 16; break;
    case WR_STOP_BREAKPOINT:
      fault.signal = SIGTRAP;
      fault.code = TRAP_BRKPT;
      fault.has_address = false;
      break;
    default:
      fault.signal = SIGILL;
      fault.code = ILL_ILLOPC;
      fault.has_address = false;
  }
  for (uint8_t i = 0; i < INTEGER_REGISTERS; i++) fault.registers[i] = wr_emulator_get(machine->emulator, i, NULL);
  wr_record_crash(machine, &fault);
  signal(fault.signal, SIG_DFL);
  raise(fault.signal);
  abort();
}

// Has the code leave its entry if it has stopped for a trap.
static void set_trap(wr_machine *machine, wr_stop stop) {
  wr_emulator *emulator = machine->emulator;
  uint64_t offset = stop.pc - (uint64_t)machine->code;
  bool is_access = stop.kind == WR_STOP_READ || stop.kind == WR_STOP_WRITE;
  uint8_t detail = WR_NO_DETAIL;
  uint32_t trap = 0;
  if (offset < machine->code_used && (is_access || stop.kind == WR_STOP_UNDEFINED))
    trap = wr_trap_of_fault(machine, is_access, stop.address, (uint32_t)offset, &detail);
  if (!trap) crash(machine, stop);
  machine->context.trap_pc = stop.pc;
  machine->context.trap_has_detail = detail < STACK_POINTER_REGISTER;
  if (machine->context.trap_has_detail) machine->context.trap_detail = wr_emulator_get(emulator, detail, NULL);
  wr_emulator_set(emulator, CONTEXT_REGISTER, (uint64_t)&machine->context, 0);
  wr_emulator_set(emulator, TRAP_REGISTER, trap, 0);
}

uint32_t wr_enter_emulated(wr_machine *machine, const void *thunk, const void *instance, const void *code,
                           uint64_t *buffer) {
  wr_emulator *emulator = machine->emulator;
  if (machine->nesting == 1) {
    machine->outermost_frame = (uint64_t)__builtin_frame_address(0);
    wr_emulator_set(emulator, STACK_POINTER_REGISTER, (uint64_t)machine->host_stack + HOST_STACK_BYTES, 0);
  }
  uint64_t registers[PRESERVED_BY_C];
  store_preserved(registers);
  uint64_t outer = machine->innermost_frame;
  machine->innermost_frame = (uint64_t)registers;
  wr_emulator_set(emulator, 0, (uint64_t)instance, 0);
  wr_emulator_set(emulator, 1, (uint64_t)code, 0);
  wr_emulator_set(emulator, 2, (uint64_t)buffer, 0);
  wr_stop stop = wr_emulator_enter(emulator, thunk);
  while (stop.kind != WR_STOP_RETURNED) {
    set_trap(machine, stop);
    stop = wr_emulator_continue(emulator, (uint64_t)machine->context.trap_exit);
  }
  machine->innermost_frame = outer;
  return (uint32_t)wr_emulator_get(emulator, 0, NULL);
}
