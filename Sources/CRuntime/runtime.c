// See runtime.h. The signal handler's rule: a fault is a trap only if everything about it is as the compiler
// has foretold (the instruction, the signal, and the address); anything else is a crash, which it records
// (crash.c) and lets the process die of.

#define _GNU_SOURCE
#include "machine.h"
#include "processor.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// A line of the processor's cache of code: the compiler knows where in one its code lies.
enum { CODE_ALIGNMENT = 64 };

// Code from this size on is asked for in large pages: touching one for the first time is cheaper than many small ones.
enum { LARGE_CODE_BYTES = 4 << 20 };

static _Thread_local wr_machine *machine_of_thread;
static _Thread_local wr_emulator *emulator_of_thread;

wr_machine *wr_current_machine(void) { return machine_of_thread; }

static void *map(size_t size, int protection) {
  void *base = mmap(NULL, size, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return base == MAP_FAILED ? NULL : base;
}

static size_t page_size(void) { return (size_t)sysconf(_SC_PAGESIZE); }

// Makes room for `more` elements behind `count`.
static bool grow(void **elements, size_t *capacity, size_t count, size_t more, size_t element_size) {
  if (more <= *capacity - count) return true;
  size_t wanted = (count + more) * 2;
  void *moved = realloc(*elements, wanted * element_size);
  if (!moved) return false;
  *elements = moved;
  *capacity = wanted;
  return true;
}

// MARK: Faults

const void *wr_last_at_or_before(const void *elements, size_t count, size_t size, uint32_t offset) {
  const uint8_t *low = elements;
  while (count > 0) {
    const uint8_t *middle = low + count / 2 * size;
    if (*(const uint32_t *)middle <= offset) {
      low = middle + size;
      count -= count / 2 + 1;
    } else {
      count /= 2;
    }
  }
  return low == (const uint8_t *)elements ? NULL : low - size;
}

static bool is_reserved(const wr_machine *machine, uintptr_t address) {
  for (size_t i = 0; i < machine->reservation_count; i++) {
    if (address - (uintptr_t)machine->reservations[i].base < machine->reservations[i].size) return true;
  }
  return false;
}

uint32_t wr_trap_of_fault(const wr_machine *machine, bool is_access, uintptr_t address, uint32_t offset,
                          uint8_t *detail) {
  if (is_access && address - ((uintptr_t)machine->stack - WR_STACK_GUARD_BYTES) < WR_STACK_GUARD_BYTES) {
    return WR_TRAP_CALL_STACK_EXHAUSTED;
  }
  const wr_trap_site *site =
      wr_last_at_or_before(machine->sites, machine->site_count, sizeof(wr_trap_site), offset);
  if (!site || site->offset != offset) return 0;
  *detail = site->detail;
  if (!is_access) return site->code;
  switch (site->code) {
    case WR_TRAP_OUT_OF_BOUNDS_MEMORY_ACCESS:
      return is_reserved(machine, address) ? site->code : 0;
    case WR_TRAP_UNINITIALIZED_ELEMENT:
    case WR_TRAP_NULL_FUNCTION_REFERENCE:
    case WR_TRAP_NULL_REFERENCE:
    case WR_TRAP_NULL_STRUCTURE_REFERENCE:
    case WR_TRAP_NULL_ARRAY_REFERENCE:
    case WR_TRAP_CAST_FAILURE:
      return address < NULL_PAGE_BYTES ? site->code : 0;
    default:
      return 0;
  }
}

static wr_fault fault_of(int signal, const siginfo_t *info, const ucontext_t *context) {
  _Static_assert((int)REGISTER_COUNT <= (int)WR_CRASH_REGISTERS, "a record has room for all registers");
  wr_fault fault = {
      .signal = signal,
      .code = info->si_code,
      .error_code = error_code_of(context),
      // A general protection fault comes without its address.
      .has_address = (signal == SIGSEGV || signal == SIGBUS) && info->si_code > 0 && info->si_code != SI_KERNEL,
      .pc = pc_of(context),
      .flags = flags_of(context),
      .register_count = REGISTER_COUNT,
      .stack_pointer_number = STACK_POINTER,
  };
  if (fault.has_address) fault.address = (uint64_t)info->si_addr;
  if (signal == SIGTRAP && info->si_code > 0) fault.pc -= BREAKPOINT_BYTES;
  for (int i = 0; i < REGISTER_COUNT; i++) fault.registers[i] = register_of(context, i);
  return fault;
}

static void handle_fault(int number, siginfo_t *info, void *raw) {
  int saved_errno = errno;
  ucontext_t *context = raw;
  wr_machine *machine = machine_of_thread;
  uintptr_t pc = (uintptr_t)pc_of(context);
  // Not by `kill`; and not a general protection fault, which comes without its address.
  bool is_precise = info->si_code > 0 && info->si_code != SI_KERNEL;
  bool is_of_code = machine && !machine->emulator && pc - (uintptr_t)machine->code < machine->code_used;
  if (is_of_code && is_precise) {
    uint8_t detail = WR_NO_DETAIL;
    bool is_access = number == SIGSEGV || number == SIGBUS;
    uint32_t trap = wr_trap_of_fault(machine, is_access, (uintptr_t)info->si_addr,
                                     (uint32_t)(pc - (uintptr_t)machine->code), &detail);
    if (trap) {
      machine->context.trap_pc = pc;
      machine->context.trap_has_detail = detail < REGISTER_COUNT;
      if (detail < REGISTER_COUNT) machine->context.trap_detail = register_of(context, detail);
      go_on_at_trap_exit(context, machine->context.trap_exit, trap, &machine->context);
      errno = saved_errno;
      return;
    }
  }
  // A fault in here comes back to here, or is deadly at once: the signal being handled is blocked.
  static volatile sig_atomic_t has_recorded;
  if (!has_recorded) {
    has_recorded = 1;
    wr_fault fault = fault_of(number, info, context);
    wr_record_crash(machine, &fault);
  }
  signal(number, SIG_DFL);
  errno = saved_errno;
  // A fault happens again, now deadly, when this returns to its instruction. What was sent, or is reported
  // behind its instruction, does not: that is raised, blocked until this returns.
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
}

static void install_handlers(void) {
  struct sigaction action = {.sa_sigaction = handle_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, NULL);
}

// MARK: The machine

bool wr_processor_suffices(void) { return processor_suffices(); }

static bool set_signal_stack(void) {
  size_t guard = page_size();
  uint8_t *base = map(SIGNAL_STACK_BYTES + guard, PROT_NONE);
  if (!base || mprotect(base + guard, SIGNAL_STACK_BYTES, PROT_READ | PROT_WRITE)) return false;
  stack_t stack = {.ss_sp = base + guard, .ss_size = SIGNAL_STACK_BYTES};
  return sigaltstack(&stack, NULL) == 0;
}

static wr_machine *make_machine(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, install_handlers);
  wr_machine *machine = calloc(1, sizeof *machine);
  if (!machine) return NULL;
  machine->code_size = WR_CODE_BYTES;
  while (!(machine->code = map(machine->code_size, PROT_NONE)) && machine->code_size > WR_CODE_BYTES_AT_LEAST)
    machine->code_size /= 2;
  uint8_t *stack = map(WR_STACK_GUARD_BYTES + WR_STACK_BYTES, PROT_NONE);
  if (!machine->code || !stack ||
      mprotect(stack + WR_STACK_GUARD_BYTES, WR_STACK_BYTES, PROT_READ | PROT_WRITE) || !set_signal_stack()) {
    int error = errno;
    if (machine->code) munmap(machine->code, machine->code_size);
    if (stack) munmap(stack, WR_STACK_GUARD_BYTES + WR_STACK_BYTES);
    free(machine);
    errno = error;
    return NULL;
  }
  machine->stack = stack + WR_STACK_GUARD_BYTES;
  machine->context.stack_limit = (uint64_t)machine->stack;
  machine->context.wasm_stack_pointer = (uint64_t)(machine->stack + WR_STACK_BYTES);
  return machine;
}

const char *wr_open_emulator_of_thread(const char *library) {
  const char *problem = NULL;
  if (!emulator_of_thread) emulator_of_thread = wr_emulator_open(library, &problem);
  return emulator_of_thread ? NULL : problem;
}

bool wr_count_emulated_instructions(void) {
  return emulator_of_thread && wr_emulator_count_instructions(emulator_of_thread);
}

uint64_t wr_emulated_instruction_count(void) { return wr_emulator_instruction_count(emulator_of_thread); }

// Whether there is something that runs its code: this processor, or the emulator, which is for aarch64.
static bool can_run(wr_processor processor) {
  return processor == HOST_PROCESSOR || (processor == WR_A64 && emulator_of_thread);
}

// Has the machine, whose code is gone, run code for another processor.
static bool use_processor(wr_machine *machine, wr_processor processor) {
  machine->emulator = processor == HOST_PROCESSOR ? NULL : emulator_of_thread;
  machine->processor = processor;
  if (!machine->emulator || machine->host_stack) return true;
  machine->host_stack = map(HOST_STACK_BYTES, PROT_READ | PROT_WRITE);
  return machine->host_stack && wr_share(machine, machine->host_stack, HOST_STACK_BYTES) &&
         wr_share(machine, machine->stack, WR_STACK_BYTES) && wr_share(machine, machine, sizeof machine->context);
}

wr_machine *wr_acquire_machine(wr_processor processor, bool *is_new) {
  if (!can_run(processor)) {
    errno = ENOSYS;
    return NULL;
  }
  if (!machine_of_thread) machine_of_thread = make_machine();
  wr_machine *machine = machine_of_thread;
  if (!machine) return NULL;
  if (machine->users > 0 && machine->processor != processor) {
    errno = EBUSY;
    return NULL;
  }
  *is_new = machine->users == 0;
  if (*is_new && !use_processor(machine, processor)) {
    errno = ENOMEM;
    return NULL;
  }
  machine->users++;
  return machine;
}

bool wr_permit(wr_machine *machine, const void *start, size_t size, uint32_t access) {
  if (!machine->emulator || size == 0) return true;
  uintptr_t page = WR_EMULATOR_PAGE;
  uintptr_t first = (uintptr_t)start & ~(page - 1), last = ((uintptr_t)start + size + page - 1) & ~(page - 1);
  return wr_emulator_permit(machine->emulator, (const void *)first, last - first, access);
}

bool wr_share(wr_machine *machine, const void *start, size_t size) {
  return wr_permit(machine, start, size, WR_EMULATOR_READ | WR_EMULATOR_WRITE);
}

// Forgets all code, and gives its memory back.
static void discard_code(wr_machine *machine) {
  size_t page = page_size();
  size_t used = (machine->code_used + page - 1) & ~(page - 1);
  if (used) {
    wr_permit(machine, machine->code, used, 0);
    madvise(machine->code, used, MADV_DONTNEED);
    mprotect(machine->code, used, PROT_NONE);
  }
  machine->code_used = 0;
  machine->site_count = 0;
  machine->function_count = 0;
  machine->call_count = 0;
  machine->try_count = 0;
  machine->clause_count = 0;
  machine->module_count = 0;
}

void wr_release_machine(wr_machine *machine) {
  if (--machine->users == 0) discard_code(machine);
}

wr_context *wr_machine_context(wr_machine *machine) { return &machine->context; }

size_t wr_code_bytes(const wr_machine *machine) { return machine->code_size; }

// All kinds of thunks push two words and call: one that calls a host function leaves its stack pointer in the context
// and pushes the context's address, others push the stack pointer itself.
uint64_t wr_stack_pointer(const wr_machine *machine) {
  const uint64_t *host = (const uint64_t *)machine->context.host_stack_pointer;
  return host[-1] == (uint64_t)&machine->context ? machine->context.wasm_stack_pointer : host[-1];
}

wr_stack wr_stack_in_use(const wr_machine *machine) {
  return (wr_stack){
      .pointer = wr_stack_pointer(machine),
      .end = (uint64_t)machine->stack + WR_STACK_BYTES,
      // Behind the two words is what the call has pushed.
      .host_return = ((const uint64_t *)machine->context.host_stack_pointer)[-3],
      .code_start = (uint64_t)machine->code,
      .code_end = (uint64_t)machine->code + machine->code_used,
  };
}

uint32_t wr_enter(wr_machine *machine, wr_heap *heap, const void *thunk, const void *instance, const void *code,
                  uint64_t *buffer) {
  if (machine != machine_of_thread) abort();
  if (machine->nesting == WR_MAXIMUM_NESTING) return WR_TRAP_CALL_STACK_EXHAUSTED;
  wr_heap *outer = machine->heap;
  wr_use_heap(machine, heap);
  machine->nesting++;
  uint32_t trap = machine->emulator
                      ? wr_enter_emulated(machine, thunk, instance, code, buffer)
                      : ((uint32_t (*)(const void *, const void *, uint64_t *))thunk)(instance, code, buffer);
  machine->nesting--;
  if (machine->nesting) wr_use_heap(machine, outer);
  if (trap == WR_TRAP_CALL_STACK_EXHAUSTED && machine->nesting == 0) {
    // The whole stack has been written to, and each fork would have to copy what says where it lies.
    madvise(machine->stack, WR_STACK_BYTES, MADV_DONTNEED);
  }
  return trap;
}

// MARK: Code

static bool make_room_for_rows(wr_machine *machine, const wr_code *code) {
  return grow((void **)&machine->sites, &machine->site_capacity, machine->site_count, code->site_count,
              sizeof *machine->sites) &&
         grow((void **)&machine->functions, &machine->function_capacity, machine->function_count,
              code->function_count + 1, sizeof *machine->functions) &&
         grow((void **)&machine->calls, &machine->call_capacity, machine->call_count, code->call_count,
              sizeof *machine->calls) &&
         grow((void **)&machine->tries, &machine->try_capacity, machine->try_count, code->try_count,
              sizeof *machine->tries) &&
         grow((void **)&machine->clauses, &machine->clause_capacity, machine->clause_count, code->clause_count,
              sizeof *machine->clauses);
}

// Adds the rows of code that lies at an offset of the code region.
static void add_rows(wr_machine *machine, const wr_code *code, uint32_t start) {
  for (size_t i = 0; i < code->site_count; i++) {
    machine->sites[machine->site_count++] = (wr_trap_site){
        .offset = start + code->sites[i].offset, .code = code->sites[i].code, .detail = code->sites[i].detail};
  }
  for (size_t i = 0; i < code->function_count; i++) {
    function_entry entry = {.row = code->functions[i], .module = machine->module_count, .index = (uint32_t)i};
    entry.row.offset += start;
    machine->functions[machine->function_count++] = entry;
  }
  if (code->function_count) {
    machine->module_count++;
  } else {
    machine->functions[machine->function_count++] =
        (function_entry){.row.offset = start, .index = WR_NO_FUNCTION};
  }
  uint32_t first_try = (uint32_t)machine->try_count, first_clause = (uint32_t)machine->clause_count;
  for (size_t i = 0; i < code->call_count; i++) {
    machine->calls[machine->call_count++] = (wr_call_row){
        .offset = start + code->calls[i].offset, .try_row = first_try + code->calls[i].try_row};
  }
  for (size_t i = 0; i < code->try_count; i++) {
    wr_try_row row = code->tries[i];
    if (row.parent != WR_NO_ROW) row.parent += first_try;
    row.first_clause += first_clause;
    machine->tries[machine->try_count++] = row;
  }
  for (size_t i = 0; i < code->clause_count; i++) {
    wr_clause_row row = code->clauses[i];
    if (row.landing != WR_NO_ROW) row.landing += start;
    machine->clauses[machine->clause_count++] = row;
  }
}

bool wr_write_code(wr_machine *machine, uint8_t *address, const void *bytes, size_t size) {
  // The first page may hold code already; nothing runs there now, as this thread is here.
  uintptr_t page = page_size();
  uint8_t *first = (uint8_t *)((uintptr_t)address & ~(page - 1));
  size_t length = (((uintptr_t)address + size + page - 1) & ~(page - 1)) - (uintptr_t)first;
  if (mprotect(first, length, PROT_READ | PROT_WRITE)) return false;
  if (length >= LARGE_CODE_BYTES) madvise(first, length, MADV_HUGEPAGE);
  memcpy(address, bytes, size);
  if (mprotect(first, length, PROT_READ | PROT_EXEC)) abort();  // code that must be there is not executable
  // Nothing that has been fetched from there before, by the processor or the emulator, may run. (x86-64 needs no
  // instruction for that.)
  __builtin___clear_cache((char *)address, (char *)address + size);
  if (!wr_permit(machine, first, length, WR_EMULATOR_READ | WR_EMULATOR_EXECUTE)) return false;
  // It finds what it has of code only where that may be executed.
  if (machine->emulator) wr_emulator_forget_code(machine->emulator, address, size);
  return true;
}

const void *wr_install_code(wr_machine *machine, const wr_code *code) {
  size_t size = code->size;
  size_t start = (machine->code_used + CODE_ALIGNMENT - 1) & ~(size_t)(CODE_ALIGNMENT - 1);
  if (start > machine->code_size || size > machine->code_size - start || !make_room_for_rows(machine, code)) {
    return NULL;
  }
  uint8_t *address = machine->code + start;
  if (!wr_write_code(machine, address, code->bytes, size)) return NULL;
  add_rows(machine, code, (uint32_t)start);
  machine->code_used = start + size;
  return address;
}

// MARK: Linear memory

uint8_t *wr_reserve(wr_machine *machine, size_t size) {
  if (!grow((void **)&machine->reservations, &machine->reservation_capacity, machine->reservation_count, 1,
            sizeof *machine->reservations)) {
    return NULL;
  }
  uint8_t *base = map(size, PROT_NONE);
  if (!base) return NULL;
  // A write after a fork copies a page: let it be a small one.
  madvise(base, size, MADV_NOHUGEPAGE);
  // There may have been something else.
  wr_permit(machine, base, size, 0);
  machine->reservations[machine->reservation_count++] = (reservation){.base = base, .size = size};
  return base;
}

bool wr_commit(wr_machine *machine, uint8_t *base, size_t from, size_t to) {
  return from == to || (mprotect(base + from, to - from, PROT_READ | PROT_WRITE) == 0 &&
                        wr_share(machine, base + from, to - from));
}

uint8_t *wr_resize(wr_machine *machine, uint8_t *base, size_t size) {
  for (size_t i = 0; i < machine->reservation_count; i++) {
    reservation *old = &machine->reservations[i];
    if (old->base != base) continue;
    if (mprotect(base, old->size, PROT_READ | PROT_WRITE)) return NULL;
    // All of it has one protection, so it is one mapping, as `mremap` wants it.
    uint8_t *moved = mremap(base, old->size, size, MREMAP_MAYMOVE);
    if (moved == MAP_FAILED) return NULL;
    wr_permit(machine, base, old->size, 0);
    if (!wr_share(machine, moved, size)) abort();  // the old memory is gone
    *old = (reservation){.base = moved, .size = size};
    return moved;
  }
  return NULL;
}

void wr_release(wr_machine *machine, uint8_t *base) {
  for (size_t i = 0; i < machine->reservation_count; i++) {
    if (machine->reservations[i].base != base) continue;
    wr_permit(machine, base, machine->reservations[i].size, 0);
    munmap(base, machine->reservations[i].size);
    machine->reservations[i] = machine->reservations[--machine->reservation_count];
    return;
  }
}
