// Runs code that the compiler has made for aarch64 on an aarch64 machine, as a worker does there: in the process
// itself, with the system's signals. Of the worker it has only CRuntime; instances, services and the host function are
// made here.
//
// Each check is a process. Status: 0 if all that is expected is so.

#define _GNU_SOURCE
#include "image.h"

#include "../../Sources/CRuntime/machine.h"
#include "../../Sources/CRuntime/processor.h"
#include "filter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static int failures;

static void expect(uint64_t actual, uint64_t expected, const char *what, int line) {
  if (actual == expected) return;
  printf("  line %d: %s is 0x%llx, not 0x%llx\n", line, what, (unsigned long long)actual, (unsigned long long)expected);
  failures++;
}
#define EXPECT(actual, expected) expect((uint64_t)(actual), (uint64_t)(expected), #actual, __LINE__)

// MARK: The instance

enum { PAGE = 64 << 10, RESERVED = 16 * PAGE, MAXIMUM_PAGES = 2, TABLE_SIZE = 3 };

static wr_machine *machine;
static wr_context *context;
static wr_heap *heap;
static const uint8_t *module;  // its code
static wr_tag tag;
static uint64_t elements[TABLE_SIZE];
_Alignas(16) static uint8_t instance[instance_bytes];
// The record of the host function: what every callee begins with.
static const void *host_record[4];

static uint64_t *word_of_instance(size_t offset) { return (uint64_t *)(instance + offset); }

static uint8_t *memory(void) { return (uint8_t *)*word_of_instance(instance_memory + memory_base); }

static const void *install(const wr_code *code) {
  static struct {
    const wr_code *code;
    const void *address;
  } installed[64];
  size_t i = 0;
  for (; installed[i].code; i++)
    if (installed[i].code == code) return installed[i].address;
  installed[i].code = code;
  return installed[i].address = wr_install_code(machine, code);
}

static wr_outcome grow_memory(const void *record, uint64_t index, uint64_t pages, uint64_t c, uint64_t d) {
  (void)record, (void)index, (void)c, (void)d;
  uint64_t *bytes = word_of_instance(instance_memory + memory_bytes);
  uint64_t old = *bytes / PAGE;
  if (pages > MAXIMUM_PAGES - old || !wr_commit(machine, memory(), *bytes, *bytes + pages * PAGE))
    return (wr_outcome){.value = UINT64_MAX};
  *bytes += pages * PAGE;
  return (wr_outcome){.value = old};
}

static wr_outcome fill_memory(const void *record, uint64_t index, uint64_t start, uint64_t byte, uint64_t count) {
  (void)index;
  EXPECT(record, instance);
  uint64_t bytes = *word_of_instance(instance_memory + memory_bytes);
  if (start > bytes || count > bytes - start) return (wr_outcome){.trap = trap_outOfBoundsMemoryAccess};
  memset(memory() + start, (int)byte, count);
  return (wr_outcome){0};
}

// What the host function does: the word is its argument, and then its result.
static uint32_t (*host_function)(uint64_t *word);

static uint32_t call_host(const void *record, uint64_t *buffer) {
  EXPECT(record, host_record);
  return host_function(buffer);
}

static uint32_t answer_zero(uint64_t *word) {
  *word = 0;
  return 0;
}

static void mark_nothing(const void *owner) { (void)owner; }
static uint64_t find_nothing_exactly(const void *owner) {
  (void)owner;
  return wr_stack_in_use(machine).pointer;
}

static void set_reference(uint32_t number, const void *code, const void *callee) {
  uint8_t *reference = instance + functions[number].reference;
  *(const void **)(reference + reference_code) = code;
  *(const void **)(reference + reference_instance) = callee;
  *(uint32_t *)(reference + reference_type) = functions[number].type;
}

static void set_up(void) {
  bool is_new = false;
  machine = wr_acquire_machine(WR_A64, &is_new);
  context = wr_machine_context(machine);
  context->trap_exit = install(&trap_exit_code);
  context->host_call = call_host;
  context->throw_from_host = wr_throw_host_exception;
  context->allocate = install(&allocate_code);
  context->allocate_implementation = wr_allocate;
  for (size_t i = 0; i < WR_SERVICE_COUNT; i++) context->services[i] = install(service_codes[i]);
  context->implementations[service_memoryGrow] = grow_memory;
  context->implementations[service_memoryFill] = fill_memory;
  context->implementations[service_throwException] = wr_throw_exception;

  heap = wr_make_heap(machine, NULL, mark_nothing, find_nothing_exactly);
  wr_type_rows(heap)[type_2] = (wr_type_row){.kind = WR_STRUCTURE, .byte_count = 16};
  wr_type_rows(heap)[type_3] = (wr_type_row){.kind = WR_EXCEPTION_OBJECT, .byte_count = 24};
  tag = (wr_tag){.heap = heap, .word_count = 1, .type = type_3, .value_words = 1};

  module = install(&module_code);
  host_record[instance_context / 8] = context;
  set_reference(0, install(functions[0].host), host_record);
  for (uint32_t i = imported_functions; i < sizeof functions / sizeof *functions; i++)
    set_reference(i, module + module_code.functions[i - imported_functions].offset, instance);

  uint8_t *base = wr_reserve(machine, RESERVED);
  wr_commit(machine, base, 0, PAGE);
  elements[0] = (uint64_t)(instance + functions[two].reference);
  *word_of_instance(instance_memory_base) = (uint64_t)base;
  *word_of_instance(instance_context) = (uint64_t)context;
  *word_of_instance(instance_type_rows) = (uint64_t)wr_type_rows(heap);
  *word_of_instance(instance_memory + memory_base) = (uint64_t)base;
  *word_of_instance(instance_memory + memory_bytes) = PAGE;
  *word_of_instance(instance_table + table_elements) = (uint64_t)elements;
  *word_of_instance(instance_table + table_count) = TABLE_SIZE;
  *word_of_instance(instance_tag_0) = (uint64_t)&tag;
  host_function = answer_zero;
}

// Calls an exported function: arguments in the buffer, then results.
static uint32_t call(enum function function, uint64_t *buffer) {
  return wr_enter(machine, heap, install(functions[function].entry), instance,
                  module + module_code.functions[function - imported_functions].offset, buffer);
}

// The same for one result that may be missing.
static uint64_t result;
static uint32_t call_with(enum function function, uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
  uint64_t buffer[4] = {a, b, c, d};
  uint32_t trap = call(function, buffer);
  result = buffer[0];
  return trap;
}
#define CALL1(function, a) call_with(function, (uint64_t)(a), 0, 0, 0)

// MARK: Checks of what returns

static uint64_t bits(double value) {
  uint64_t word;
  memcpy(&word, &value, sizeof word);
  return word;
}

static void check_calls(void) {
  uint64_t buffer[21];
  for (uint64_t i = 0; i < 10; i++) buffer[i] = 1000 * (i + 1);
  for (uint64_t i = 10; i < 19; i++) buffer[i] = bits((double)i);
  buffer[19] = 0x1122334455667788;
  buffer[20] = 0x99AABBCCDDEEFF00;
  EXPECT(call(mixed, buffer), 0);
  EXPECT(buffer[0], (uint64_t)-9000);
  EXPECT(buffer[1], bits(-8));
  for (uint64_t i = 2; i < 8; i++) EXPECT(buffer[i], 1000 * i);
  EXPECT(buffer[8], 0x1122334455667788);
  EXPECT(buffer[9], 0x99AABBCCDDEEFF00);
  // A service, and what it has made of the memory.
  EXPECT(CALL1(load, PAGE), trap_outOfBoundsMemoryAccess);
  EXPECT(CALL1(grow, 1), 0);
  EXPECT(result, 1);
  EXPECT(CALL1(fill, PAGE + 1), 0);
  EXPECT(CALL1(load, PAGE), 0);
  EXPECT(result, 0x100);
  EXPECT(CALL1(grow, 1), 0);
  EXPECT((uint32_t)result, UINT32_MAX);
}

// The code's instruction at which the last trap was is one that may be this trap.
static void expect_site(uint32_t trap, int line) {
  uint64_t offset = context->trap_pc - (uint64_t)module;
  uint32_t code = 0;
  for (size_t i = 0; i < module_code.site_count; i++)
    if (module_code.sites[i].offset == offset) code = module_code.sites[i].code;
  expect(code, trap, "the trap that the instruction is for", line);
}

static void expect_trap(enum function function, uint64_t a, uint64_t b, uint32_t trap, int line) {
  context->trap_pc = 0;
  expect(call_with(function, a, b, 0, 0), trap, functions[function].name, line);
  expect_site(trap, line);
}
#define EXPECT_TRAP(function, a, b, trap) expect_trap(function, a, b, trap, __LINE__)

static void check_traps(void) {
  // Checks that fail: `udf`.
  EXPECT_TRAP(trap, 0, 0, trap_unreachable);
  EXPECT_TRAP(divide, 1, 0, trap_integerDivideByZero);
  EXPECT_TRAP(divide, 0x80000000, UINT32_MAX, trap_integerOverflow);
  EXPECT(call_with(divide, 0x80000000, 2, 0, 0), 0);
  EXPECT(result, 0xC0000000);
  EXPECT_TRAP(convert, bits(__builtin_nan("")), 0, trap_invalidConversionToInteger);
  EXPECT_TRAP(convert, bits(2147483648.0), 0, trap_integerOverflow);
  EXPECT(CALL1(convert, bits(-2147483648.5)), 0);
  EXPECT(result, 0x80000000);
  EXPECT_TRAP(indirect, TABLE_SIZE, 0, trap_undefinedElement);
  EXPECT(context->trap_has_detail, true);
  EXPECT((uint32_t)context->trap_detail, TABLE_SIZE);
  // Accesses beyond a memory.
  EXPECT_TRAP(load, PAGE, 0, trap_outOfBoundsMemoryAccess);
  EXPECT_TRAP(load, PAGE - 3, 0, trap_outOfBoundsMemoryAccess);
  EXPECT_TRAP(load, RESERVED - 4, 0, trap_outOfBoundsMemoryAccess);
  EXPECT_TRAP(store, PAGE, 0, trap_outOfBoundsMemoryAccess);
  EXPECT(CALL1(load, PAGE - 4), 0);
  // A store that is partly within it has written nothing.
  EXPECT(call_with(store, PAGE - 8, 0x0123456789ABCDEF, 0, 0), 0);
  EXPECT_TRAP(store, PAGE - 4, UINT64_MAX, trap_outOfBoundsMemoryAccess);
  EXPECT(CALL1(load, PAGE - 4), 0);
  EXPECT(result, 0x01234567);
  // Accesses through null.
  EXPECT(CALL1(indirect, 0), 0);
  EXPECT(result, 2);
  EXPECT_TRAP(indirect, 1, 0, trap_uninitializedElement);
  EXPECT((uint32_t)context->trap_detail, 1);
  EXPECT_TRAP(reference, 0, 0, trap_nullFunctionReference);
  EXPECT(CALL1(reference, instance + functions[two].reference), 0);
  EXPECT_TRAP(field, 0, 0, trap_nullStructureReference);
  EXPECT_TRAP(present, 0, 0, trap_nullReference);
  // A service that refuses, and a host function.
  EXPECT(CALL1(fill, PAGE), trap_outOfBoundsMemoryAccess);
  EXPECT(CALL1(host, 5), 0);
  EXPECT(result, 5);
}

// A store that traps has written nothing, at each distance from the end of a memory. The processor, or qemu, may write the
// part that it can.
static void check_stores(void) {
  static const uint8_t zeros[16];
  for (uint64_t before = 1; before < 16; before++) {
    uint64_t buffer[3] = {PAGE - before, UINT64_MAX, UINT64_MAX};
    memset(memory() + PAGE - 16, 0, 16);
    EXPECT(call(store_vector, buffer), trap_outOfBoundsMemoryAccess);
    EXPECT(memcmp(memory() + PAGE - 16, zeros, 16), 0);
  }
}

static void check_exhaustion(void) {
  EXPECT(CALL1(deep, 1000), 0);
  EXPECT(result, 1000);
  for (int i = 0; i < 3; i++) {
    EXPECT(CALL1(deep, 1 << 30), trap_callStackExhausted);
    EXPECT(context->trap_pc - (uint64_t)module < module_code.size, true);
    EXPECT(context->wasm_stack_pointer, machine->stack + WR_STACK_BYTES);
  }
  EXPECT(CALL1(deep, 1000), 0);
  EXPECT(result, 1000);
}

// Enters code once more, down to 0.
static uint32_t nest(uint64_t *word) {
  uint32_t argument = (uint32_t)*word;
  if (argument == 0) return 0;
  uint64_t buffer[1] = {argument - 1};
  uint32_t trap = call(host, buffer);
  *word = buffer[0];
  return trap;
}

// Has a trap of its own, and answers with its code.
static uint32_t trap_within(uint64_t *word) {
  uint64_t buffer[2] = {1, 0};
  *word = call(divide, buffer);
  return 0;
}

static uint32_t exhaust_within(uint64_t *word) {
  uint64_t buffer[1] = {1 << 30};
  *word = call(deep, buffer);
  return 0;
}

static uint32_t refuse(uint64_t *word) {
  (void)word;
  return trap_host;
}

static void check_nesting(void) {
  host_function = nest;
  EXPECT(CALL1(host, WR_MAXIMUM_NESTING - 1), 0);
  EXPECT(result, (WR_MAXIMUM_NESTING - 1) * WR_MAXIMUM_NESTING / 2);
  EXPECT(CALL1(host, WR_MAXIMUM_NESTING), trap_callStackExhausted);
  host_function = trap_within;
  EXPECT(CALL1(host, 100), 0);
  EXPECT(result, 100 + trap_integerDivideByZero);
  EXPECT(CALL1(host_tail, 100), 0);
  EXPECT(result, trap_integerDivideByZero);
  host_function = exhaust_within;
  EXPECT(CALL1(host, 100), 0);
  EXPECT(result, 100 + trap_callStackExhausted);
  host_function = refuse;
  EXPECT(CALL1(host, 100), trap_host);
  EXPECT(CALL1(host_tail, 100), trap_host);
}

// Ends with an exception that code which it has entered has thrown.
static uint32_t throw_within(uint64_t *word) {
  uint64_t buffer[1] = {*word + 1};
  return call(throw, buffer);
}

static void check_exceptions(void) {
  EXPECT(call_with(catch, 5, 100, 1000, 10000), 0);
  EXPECT(result, 21005);
  host_function = throw_within;
  EXPECT(call_with(catch, 5, 100, 1000, 10000), 0);
  EXPECT(result, 21006);
  EXPECT(CALL1(host_tail, 5), WR_EXCEPTION);
  EXPECT(context->exception->words[0], 6);
  wr_end_exception(context->exception);
  EXPECT(CALL1(throw, 7), WR_EXCEPTION);
  EXPECT(context->exception->tag, &tag);
  EXPECT(context->exception->words[0], 7);
}

static uint32_t make_objects(uint64_t *word) {
  uint64_t buffer[1] = {*word};
  uint32_t trap = call(objects, buffer);
  *word = 0;
  return trap;
}

static void check_objects(void) {
  EXPECT(CALL1(objects, 400000), 0);
  EXPECT(result, 78);
  EXPECT(wr_heap_pauses(heap).count > 0, true);
  EXPECT(wr_heap_used(heap) < 4 << 20, true);
  host_function = make_objects;
  EXPECT(CALL1(keep, 3), 0);
  EXPECT(result, 3 * 77);
}

static void check_forks(void) {
  enum { CHAIN = 20 };
  for (int i = 0; i < CHAIN; i++) {
    check_traps();
    pid_t child = fork();
    if (child == 0) continue;
    int status = -1;
    waitpid(child, &status, 0);
    EXPECT(status, 0);
    break;
  }
  // From the last one on, back to the first.
  EXPECT(CALL1(deep, 1 << 30), trap_callStackExhausted);
  check_traps();
}

static void check_replacing(void) {
  enum { RET = 0xD65F03C0, MOVZ_W9 = 0x52800009 };
  uint8_t *start = (uint8_t *)module + module_code.functions[load - imported_functions].offset;
  EXPECT(CALL1(load, PAGE - 4), 0);
  for (uint32_t i = 1; i < 1000; i++) {
    // The result is in w9.
    uint32_t code[2] = {MOVZ_W9 | i << 5, RET};
    if (!wr_write_code(machine, start, code, sizeof code)) abort();
    EXPECT(CALL1(load, 0), 0);
    EXPECT(result, i);
  }
}

// MARK: Crashes

typedef struct {
  int status;
  wr_crash_record record;
  uint64_t stack[WR_CRASH_STACK_BYTES / 8];
} crash;

static const uint64_t nowhere = 0x123456780000;

// From now on every access to the memory goes astray.
static void lose_memory(void) { *word_of_instance(instance_memory_base) = nowhere; }

// Calls the function in a process of its own, with memory lost, and reads what it leaves. If it is to hang, it is asked
// where it is, once the host function has said that it has been called.
static crash crash_of(enum function function, uint64_t argument, bool hangs) {
  static int announcement[2];
  int notes = wr_open_notes();
  if (pipe(announcement)) abort();
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    wr_record_crashes_in(notes);
    lose_memory();
    close(STDERR_FILENO);  // the emulator says there that it ends
    dup2(announcement[1], STDOUT_FILENO);
    uint64_t buffer[11] = {argument};
    call(function, buffer);
    _exit(0);
  }
  crash crash = {0};
  if (hangs) {
    char byte;
    EXPECT(read(announcement[0], &byte, 1), 1);
    kill(child, SIGABRT);
  }
  waitpid(child, &crash.status, 0);
  // The last record counts; behind it is the stack.
  off_t size = sizeof crash.record;
  EXPECT(pread(notes, &crash.record, sizeof crash.record, 0), sizeof crash.record);
  if (pread(notes, &crash.record, sizeof crash.record, size) == size)
    EXPECT(pread(notes, crash.stack, sizeof crash.stack, 2 * size), crash.record.stack_bytes);
  EXPECT(memcmp(crash.record.magic, WR_CRASH_MAGIC, sizeof crash.record.magic), 0);
  EXPECT(crash.record.register_count, 32);
  EXPECT(crash.record.code_start, machine->code);
  close(notes);
  close(announcement[0]);
  close(announcement[1]);
  return crash;
}

static uint64_t word_at(const crash *crash, uint64_t address) {
  uint64_t offset = address - crash->record.stack_pointer;
  EXPECT(offset % 8 == 0 && offset < crash->record.stack_bytes, true);
  return offset < crash->record.stack_bytes ? crash->stack[offset / 8] : 0;
}

// The function of the module that has an offset of its code.
static uint32_t function_at(uint64_t offset) {
  size_t count = module_code.function_count;
  while (module_code.functions[count - 1].offset > offset) count--;
  return (uint32_t)(count - 1) + imported_functions;
}

// Walks the stack as `FrameWalk` does, and expects these functions, innermost first, entered by the host. Of a tail call
// that is moving its arguments only the function is known.
static void expect_frames(const crash *crash, const enum function *expected, size_t count, int line) {
  const wr_crash_record *record = &crash->record;
  uint64_t address, stack_pointer;
  size_t found = 0;
  if (record->host_return) {
    // The host was called with a word on the stack.
    uint64_t place = record->stack_pointer + functions[0].host_frame;
    address = word_at(crash, place);
    stack_pointer = place + 8;
  } else {
    uint64_t offset = record->pc - (uint64_t)module;
    uint32_t function = function_at(offset);
    const struct stack_row *row = stack_rows + sizeof stack_rows / sizeof *stack_rows - 1;
    while (row->offset > offset) row--;
    expect(function, expected[found++], "the function that has failed", line);
    if (row->return_address == unknown) {
      expect(found, count, "the number of functions", line);
      return;
    }
    address = row->return_address == in_link_register
                  ? record->registers[30]
                  : word_at(crash, record->stack_pointer + (uint64_t)row->return_address);
    stack_pointer = record->stack_pointer + (uint64_t)row->top +
                    8 * module_code.functions[function - imported_functions].result_units;
  }
  while (address - (uint64_t)module < module_code.size && found < count) {
    uint32_t function = function_at(address - (uint64_t)module - 4);
    const wr_function_row *row = &module_code.functions[function - imported_functions];
    expect(function, expected[found++], "a caller", line);
    uint64_t top = stack_pointer + row->depth;
    address = word_at(crash, top - 8 * row->argument_units - 8);
    stack_pointer = top + 8 * row->result_units;
  }
  expect(found, count, "the number of functions", line);
  expect(word_at(crash, stack_pointer + 8), record->context, "the context above the outermost function", line);
  expect(stack_pointer + 16 == record->stack_end, record->nesting == 1, "whether the stack ends there", line);
}
#define EXPECT_FRAMES(crash, ...)                                                \
  expect_frames(&crash, (const enum function[]){__VA_ARGS__},                    \
                sizeof((const enum function[]){__VA_ARGS__}) / sizeof(enum function), __LINE__)

static void expect_place(const crash *crash, enum function function, int line) {
  expect(crash->record.pc_place.region, WR_REGION_FUNCTION, "the region of the instruction", line);
  expect(crash->record.pc_place.index + imported_functions, function, "the function of the instruction", line);
}
#define EXPECT_PLACE(crash, function) expect_place(&crash, function, __LINE__)

static void check_crashes(void) {
  crash crash = crash_of(over_leaf, 12, false);
  EXPECT(WTERMSIG(crash.status), SIGSEGV);
  EXPECT(crash.record.signal, SIGSEGV);
  EXPECT(crash.record.code > 0, true);
  EXPECT(crash.record.address, nowhere + 12);
  EXPECT(crash.record.address_place.region, WR_REGION_UNKNOWN);
  EXPECT_PLACE(crash, leaf);
  for (uint64_t i = 0; i < 8; i++) EXPECT(crash.record.registers[1 + i], 1 + i);
  EXPECT(crash.record.registers[0], instance);
  EXPECT(crash.record.registers[crash.record.stack_pointer_number], crash.record.stack_pointer);
  EXPECT(memcmp(crash.record.instructions, (const void *)crash.record.instruction_start,
                crash.record.instruction_count),
         0);
  EXPECT(crash.record.pc - crash.record.instruction_start, WR_CRASH_CODE_BYTES / 2);
  EXPECT_FRAMES(crash, leaf, over_leaf);

  crash = crash_of(over_framed, 12, false);
  EXPECT(WTERMSIG(crash.status), SIGSEGV);
  EXPECT_PLACE(crash, framed);
  EXPECT_FRAMES(crash, framed, over_framed);

  // Behind a tail call that has taken its place.
  crash = crash_of(over_hop, 12, false);
  EXPECT_PLACE(crash, leaf);
  EXPECT_FRAMES(crash, leaf, over_hop);

  crash = crash_of(store, 12, false);
  EXPECT_PLACE(crash, store);
  EXPECT_FRAMES(crash, store);
}

// A tail call is in the middle of its moves at an undefined instruction.
static void check_crash_in_tail_call(void) {
  uint32_t start = module_code.functions[hop - imported_functions].offset;
  const struct stack_row *row = stack_rows;
  while (row->offset < start || row->top != unknown) row++;
  EXPECT(function_at(row->offset), hop);
  if (!wr_write_code(machine, (uint8_t *)module + row->offset + 4, "\0\0\0", 4)) abort();
  crash crash = crash_of(over_hop, 12, false);
  EXPECT(WTERMSIG(crash.status), SIGILL);
  EXPECT(crash.record.has_address, false);
  EXPECT(crash.record.pc, module + row->offset + 4);
  EXPECT_PLACE(crash, hop);
  EXPECT_FRAMES(crash, hop);
}

static void check_breakpoint(void) {
  uint32_t offset = module_code.functions[leaf - imported_functions].offset;
  if (!wr_write_code(machine, (uint8_t *)module + offset, (const uint8_t[]){0, 0, 0x20, 0xD4}, 4)) abort();
  crash crash = crash_of(over_leaf, 12, false);
  EXPECT(WTERMSIG(crash.status), SIGTRAP);
  EXPECT(crash.record.pc, module + offset);
  EXPECT_FRAMES(crash, leaf, over_leaf);
}

static uint32_t crash_within(uint64_t *word) {
  uint64_t buffer[1] = {*word};
  return call(load, buffer);
}

static uint32_t crash_here(uint64_t *word) {
  (void)word;
  *(volatile int *)nowhere = 1;
  return 0;
}

static uint32_t announce(uint64_t *word) {
  *word = 0;
  return write(STDOUT_FILENO, "", 1) == 1 ? 0 : trap_host;
}

static void check_crashes_with_the_host(void) {
  host_function = crash_within;
  crash crash = crash_of(over_framed, 12, false);
  EXPECT(crash.record.nesting, 2);
  EXPECT_PLACE(crash, load);
  EXPECT_FRAMES(crash, load);

  host_function = crash_here;
  crash = crash_of(over_framed, 12, false);
  EXPECT(WTERMSIG(crash.status), SIGSEGV);
  EXPECT(crash.record.pc_place.region, WR_REGION_PROGRAM);
  EXPECT(crash.record.address, nowhere);
  EXPECT(crash.record.host_return - (uint64_t)install(functions[0].host) < functions[0].host->size, true);
  EXPECT_FRAMES(crash, framed, over_framed);

  host_function = announce;
  crash = crash_of(spin, 0, true);
  EXPECT(WTERMSIG(crash.status), SIGABRT);
  EXPECT(crash.record.code <= 0, true);
  EXPECT(crash.record.signal, SIGABRT);
}

// What a fault was by its syndrome, which a kernel leaves behind other records. (The emulator leaves none.)
static uint32_t error_code_by(uint32_t syndrome) {
  ucontext_t context = {0};
  uint8_t *place = (uint8_t *)context.uc_mcontext.__reserved;
  *(struct _aarch64_ctx *)place = (struct _aarch64_ctx){FPSIMD_MAGIC, sizeof(struct fpsimd_context)};
  *(struct esr_context *)(place + sizeof(struct fpsimd_context)) =
      (struct esr_context){.head = {ESR_MAGIC, sizeof(struct esr_context)}, .esr = syndrome};
  return error_code_of(&context);
}

static void check_syndromes(void) {
  enum { TRANSLATION_FAULT = 7, WRITE = 1 << 6 };
  EXPECT(error_code_by(0x24u << 26 | TRANSLATION_FAULT), 0);
  EXPECT(error_code_by(0x24u << 26 | TRANSLATION_FAULT | WRITE), 2);
  EXPECT(error_code_by(0x20u << 26 | TRANSLATION_FAULT), 16);
  EXPECT(error_code_by(WRITE), 0);
  ucontext_t context = {0};
  EXPECT(error_code_of(&context), 0);
}

// MARK: The sandbox

static void check_filter(void) {
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_read, 0, 0, 0, 0), SECCOMP_RET_ALLOW);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_ppoll, 0, 0, 0, 0), SECCOMP_RET_ALLOW);
  EXPECT(verdict_of_filter(AUDIT_ARCH_X86_64, SYS_read, 0, 0, 0, 0), SECCOMP_RET_KILL_PROCESS);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_openat, 0, 0, 0, 0), SECCOMP_RET_TRAP);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_execve, 0, 0, 0, 0), SECCOMP_RET_TRAP);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_clone, SIGCHLD, 0, 0, 0), SECCOMP_RET_ALLOW);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_clone, CLONE_VM | SIGCHLD, 0, 0, 0), SECCOMP_RET_TRAP);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_clone3, 0, 0, 0, 0), SECCOMP_RET_ERRNO | ENOSYS);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_mprotect, 0, 0, PROT_READ | PROT_EXEC, 0), SECCOMP_RET_ALLOW);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_mprotect, 0, 0, PROT_WRITE | PROT_EXEC, 0), SECCOMP_RET_TRAP);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_mmap, 0, 0, PROT_READ, MAP_PRIVATE), SECCOMP_RET_TRAP);
  EXPECT(verdict_of_filter(AUDIT_ARCH_AARCH64, SYS_kill, (uint64_t)-1, SIGKILL, 0, 0), SECCOMP_RET_TRAP);
  EXPECT(strcmp(name_of_system_call(SYS_openat), "openat"), 0);
  EXPECT(strcmp(name_of_system_call(SYS_execve), "execve"), 0);
  EXPECT(strcmp(name_of_system_call(SYS_landlock_restrict_self), "landlock_restrict_self"), 0);
}

// MARK: All of them

static const struct {
  const char *name;
  void (*run)(void);
} checks[] = {
    {"calls", check_calls},
    {"traps", check_traps},
    {"stores at the end of memory", check_stores},
    {"exhaustion of the stack", check_exhaustion},
    {"nested entries", check_nesting},
    {"exceptions", check_exceptions},
    {"objects", check_objects},
    {"a chain of forks", check_forks},
    {"code that is replaced", check_replacing},
    {"crashes", check_crashes},
    {"a crash in a tail call", check_crash_in_tail_call},
    {"a breakpoint", check_breakpoint},
    {"crashes with the host", check_crashes_with_the_host},
    {"syndromes of faults", check_syndromes},
    {"the filter of system calls", check_filter},
};

int main(void) {
  bool is_new;
  EXPECT(wr_acquire_machine(WR_X64, &is_new) == NULL, true);
  set_up();
  int bad = failures;
  for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
      checks[i].run();
      fflush(stdout);
      _exit(failures > 0);
    }
    int status = -1;
    waitpid(child, &status, 0);
    printf("%s  %s\n", status == 0 ? "ok  " : "FAIL", checks[i].name);
    if (WIFSIGNALED(status)) printf("  killed by signal %d\n", WTERMSIG(status));
    bad += status != 0;
  }
  return bad > 0;
}
