#define _GNU_SOURCE
#include "machine.h"
#include <string.h>
#include <unistd.h>

static int record_descriptor = -1;

void wr_record_crashes_in(int descriptor) { record_descriptor = descriptor; }

// The program's own code and data, as the linker lays them out.
extern const uint8_t __executable_start[], etext[], end[];

static bool is_within(uintptr_t address, const void *start, size_t size) {
  return address - (uintptr_t)start < size;
}

static bool is_on_stack(const wr_machine *machine, uintptr_t address) {
  return is_within(address, machine->stack, WR_STACK_BYTES);
}

// What lies at an address of generated code.
static wr_crash_place place_of_code(const wr_machine *machine, uint32_t offset) {
  if (offset >= machine->code_used) return (wr_crash_place){.region = WR_REGION_CODE, .offset = offset};
  const function_entry *function = wr_last_at_or_before(machine->functions, machine->function_count,
                                                        sizeof(function_entry), offset);
  if (!function || function->index == WR_NO_FUNCTION)
    return (wr_crash_place){.region = WR_REGION_THUNK, .offset = offset};
  return (wr_crash_place){.region = WR_REGION_FUNCTION, .module = function->module,
                          .index = function->index, .offset = offset - function->row.offset};
}

static wr_crash_place place_of(const wr_machine *machine, uintptr_t address, uintptr_t stack_pointer) {
  wr_crash_place place = {.region = WR_REGION_UNKNOWN, .offset = address};
  if (address < NULL_PAGE_BYTES) {
    place.region = WR_REGION_NULL;
  } else if (is_within(address, __executable_start, (size_t)(end - __executable_start))) {
    place.region = WR_REGION_PROGRAM;
    place.offset = address - (uintptr_t)__executable_start;
  } else if (machine && is_within(address, machine->code, WR_CODE_BYTES)) {
    return place_of_code(machine, (uint32_t)(address - (uintptr_t)machine->code));
  } else if (machine && is_within(address, machine->stack - WR_STACK_GUARD_BYTES, WR_STACK_GUARD_BYTES)) {
    place.region = WR_REGION_STACK_GUARD;
    place.offset = address - (uintptr_t)(machine->stack - WR_STACK_GUARD_BYTES);
  } else if (machine && is_on_stack(machine, address)) {
    place.region = WR_REGION_STACK;
    place.offset = address - (uintptr_t)machine->stack;
  } else {
    for (size_t i = 0; machine && i < machine->reservation_count; i++) {
      const reservation *memory = &machine->reservations[i];
      if (!is_within(address, memory->base, memory->size)) continue;
      place.region = WR_REGION_MEMORY;
      place.offset = address - (uintptr_t)memory->base;
      return place;
    }
    bool is_host_stack = !machine || !is_on_stack(machine, stack_pointer);
    if (is_host_stack && address - (stack_pointer - (64 << 10)) < (128 << 10)) {
      place.region = WR_REGION_HOST_STACK;
      place.offset = address - stack_pointer;
    }
  }
  return place;
}

static void add_instructions(const wr_machine *machine, wr_crash_record *record) {
  uintptr_t start, end_of_code;
  if (machine && is_within(record->pc, machine->code, machine->code_used)) {
    start = (uintptr_t)machine->code;
    end_of_code = start + machine->code_used;
  } else if (is_within(record->pc, __executable_start, (size_t)(etext - __executable_start))) {
    start = (uintptr_t)__executable_start;
    end_of_code = (uintptr_t)etext;
  } else {
    return;
  }
  uintptr_t half = WR_CRASH_CODE_BYTES / 2;
  uintptr_t first = record->pc - start < half ? start : record->pc - half;
  uintptr_t last = end_of_code - record->pc < half ? end_of_code : record->pc + half;
  record->instruction_start = first;
  record->instruction_count = (uint32_t)(last - first);
  memcpy(record->instructions, (const void *)first, last - first);
}

static bool put(const void *bytes, size_t count) { return write(record_descriptor, bytes, count) == (ssize_t)count; }

void wr_record_crash(const wr_machine *machine, const wr_fault *fault) {
  if (record_descriptor < 0) return;
  wr_crash_record record = {
      .magic = WR_CRASH_MAGIC,
      .size = sizeof record,
      .signal = fault->signal,
      .code = fault->code,
      .error_code = fault->error_code,
      .pc = fault->pc,
      .flags = fault->flags,
      .register_count = fault->register_count,
      .stack_pointer_number = fault->stack_pointer_number,
      .has_address = fault->has_address,
      .address = fault->address,
  };
  memcpy(record.registers, fault->registers, sizeof record.registers);
  uintptr_t stack_pointer = record.registers[fault->stack_pointer_number];
  record.pc_place = place_of(machine, record.pc, stack_pointer);
  if (record.has_address) record.address_place = place_of(machine, record.address, stack_pointer);
  add_instructions(machine, &record);
  if (machine) {
    record.nesting = machine->nesting;
    record.code_start = (uint64_t)machine->code;
    record.code_end = record.code_start + machine->code_used;
    record.context = (uint64_t)&machine->context;
    record.stack_end = (uint64_t)(machine->stack + WR_STACK_BYTES);
  }
  // What has been found so far is kept, should the rest fault: the stacks may be anything.
  if (!put(&record, sizeof record)) {
    // The file is full of what the process wrote: its beginning will do.
    if (ftruncate(record_descriptor, WR_CRASH_WORDS_BYTES) || !put(&record, sizeof record)) return;
  }
  if (!machine || !machine->nesting) return;
  if (is_on_stack(machine, stack_pointer)) {
    record.stack_pointer = stack_pointer;
  } else if (!is_within(record.pc, machine->code, machine->code_used)) {
    wr_stack stack = wr_stack_in_use(machine);
    record.stack_pointer = stack.pointer;
    record.host_return = stack.host_return;
  }
  if (!is_on_stack(machine, record.stack_pointer)) return;
  uint64_t bytes = record.stack_end - record.stack_pointer;
  record.stack_bytes = bytes < WR_CRASH_STACK_BYTES ? (uint32_t)bytes : WR_CRASH_STACK_BYTES;
  // Again, now with the stack. The last record is the one that counts.
  if (put(&record, sizeof record)) put((const void *)record.stack_pointer, record.stack_bytes);
}
