// The machine: what generated code needs around it and Swift cannot do. Code memory, the stack of generated
// code, reserved address space, and signal handlers that turn a fault in generated code into a trap.
//
// There is one machine for each thread that runs generated code (the runner has a single thread; tests have
// several). A machine belongs to its thread: no function here may be called with another thread's.
#ifndef CRUNTIME_RUNTIME_H
#define CRUNTIME_RUNTIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: What generated code sees

// What a runtime service answers; `trap` is a trap's code, or 0.
typedef struct wr_outcome {
  uint64_t value;
  uint64_t trap;
} wr_outcome;

typedef wr_outcome (*wr_service)(const void *instance, uint64_t a, uint64_t b, uint64_t c, uint64_t d);

// A call of a host function: arguments in `buffer`, results into it. Returns a trap's code, or 0.
typedef uint32_t (*wr_host_call)(const void *record, uint64_t *buffer);

enum { WR_SERVICE_COUNT = 10 };

// The layout is `ContextLayout` of VMLayout; a test compares them.
typedef struct wr_context {
  uint64_t host_stack_pointer;
  uint64_t wasm_stack_pointer;
  uint64_t stack_limit;
  const void *trap_exit;
  wr_host_call host_call;
  const void *services[WR_SERVICE_COUNT];
  wr_service implementations[WR_SERVICE_COUNT];
  // What the register that the last trap's site names held; generated code does not read it.
  uint64_t trap_detail;
} wr_context;

enum {
  WR_OFFSET_HOST_STACK_POINTER = offsetof(wr_context, host_stack_pointer),
  WR_OFFSET_WASM_STACK_POINTER = offsetof(wr_context, wasm_stack_pointer),
  WR_OFFSET_STACK_LIMIT = offsetof(wr_context, stack_limit),
  WR_OFFSET_TRAP_EXIT = offsetof(wr_context, trap_exit),
  WR_OFFSET_HOST_CALL = offsetof(wr_context, host_call),
  WR_OFFSET_SERVICES = offsetof(wr_context, services),
  WR_OFFSET_IMPLEMENTATIONS = offsetof(wr_context, implementations),
};

// The trap codes that the signal handler judges by, as in `TrapCode` of VMLayout; a test compares them.
enum {
  WR_TRAP_OUT_OF_BOUNDS_MEMORY_ACCESS = 5,
  WR_TRAP_UNINITIALIZED_ELEMENT = 8,
  WR_TRAP_NULL_FUNCTION_REFERENCE = 10,
  WR_TRAP_NULL_REFERENCE = 11,
  WR_TRAP_CALL_STACK_EXHAUSTED = 12,
};

// MARK: The machine

typedef struct wr_machine wr_machine;

// Whether the processor has what generated code uses without asking: level x86-64-v3.
bool wr_processor_suffices(void);

enum {
  // Address space for generated code: as much as the system grants, of these.
  WR_CODE_BYTES = 256 << 20,
  WR_CODE_BYTES_AT_LEAST = 16 << 20,
  // The stack of generated code, and the guard below it.
  WR_STACK_BYTES = 1 << 20,
  WR_STACK_GUARD_BYTES = 256 << 10,
  // How deep calls from the host into generated code may nest: each level takes host stack, which no guard
  // of ours protects.
  WR_MAXIMUM_NESTING = 200,
};

// The machine of this thread, made when first asked for; NULL (with errno) if the system refuses the memory.
// `*is_new`: nobody else has it, so that it holds no code. To be released on the same thread.
wr_machine *wr_acquire_machine(bool *is_new);

// The last one to release a machine discards its code. (Its address space stays with the thread.)
void wr_release_machine(wr_machine *machine);

wr_context *wr_machine_context(wr_machine *machine);

// The size of the address space for generated code.
size_t wr_code_bytes(const wr_machine *machine);

// Calls the entry thunk, and so generated code. Returns a trap's code, or 0. Aborts on another thread than the
// machine's.
uint32_t wr_enter(wr_machine *machine, const void *thunk, const void *instance, const void *code,
                  uint64_t *buffer);

// MARK: Code

// A place where a fault is a trap: the layout of `TrapSite` of VMLayout.
typedef struct wr_trap_site {
  uint32_t offset;
  uint16_t code;
  uint8_t detail;  // an integer register, in the processor's numbering, or WR_NO_DETAIL
  uint8_t unused;
} wr_trap_site;

enum { WR_NO_DETAIL = 0xFF };

// Copies position-independent code to executable memory and returns its address; NULL if there is no room.
// No page is ever writable and executable at once. The sites are sorted by offset, as are the entry points of
// the functions, which are known by their number in crash reports alone.
const void *wr_install_code(wr_machine *machine, const uint8_t *code, size_t size, const wr_trap_site *sites,
                            size_t site_count, const uint32_t *functions, size_t function_count);

// MARK: Linear memory

// Reserves `size` bytes of address space without access; NULL if the system refuses. A fault in it at a trap
// site is an access out of bounds.
uint8_t *wr_reserve(wr_machine *machine, size_t size);

// Makes the zeroed bytes `from` to `to` (multiples of the page size) of a reservation readable and writable.
bool wr_commit(uint8_t *base, size_t from, size_t to);

// Makes a whole reservation readable and writable and `size` bytes long, the new ones zeroed. It may move. Returns
// where it is; NULL, and nothing has changed, if the system refuses. (Not for one that was committed in part.)
uint8_t *wr_resize(wr_machine *machine, uint8_t *base, size_t size);

void wr_release(wr_machine *machine, uint8_t *base);

#endif
