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

// A call of a host function: arguments in `buffer`, results into it. Returns a trap's code, 0, or WR_EXCEPTION.
typedef uint32_t (*wr_host_call)(const void *record, uint64_t *buffer);

typedef struct wr_exception wr_exception;
typedef struct wr_context wr_context;

// Goes on with the exception in the context, which a host function has ended with, from the frame of its thunk: T is
// `depth` bytes above the stack pointer that the thunk has left in the context, and there are so many bytes of
// arguments and results on the stack. Returns like a service that throws.
typedef wr_outcome (*wr_throw_from_host)(wr_context *context, uint64_t depth, uint64_t argument_bytes,
                                         uint64_t result_bytes);

// Makes room for a heap object of so many bytes, a multiple of 8, and answers with its address. Every register of
// generated code lies above the stack pointer, on the stack of generated code.
typedef wr_outcome (*wr_allocation)(wr_context *context, uint64_t bytes, uint64_t stack_pointer);

enum { WR_SERVICE_COUNT = 21 };

// The layout is `ContextLayout` of VMLayout; a test compares them.
struct wr_context {
  uint64_t host_stack_pointer;
  uint64_t wasm_stack_pointer;
  uint64_t stack_limit;
  const void *trap_exit;
  wr_host_call host_call;
  const void *services[WR_SERVICE_COUNT];
  wr_service implementations[WR_SERVICE_COUNT];
  // What the register that the last trap's site names held; generated code does not read it.
  uint64_t trap_detail;
  // Where a throw begins, and then where its handler goes on: rbx rbp r12 r13 and the stack pointer.
  uint64_t unwind_preserved[4];
  uint64_t unwind_stack_pointer;
  // The handler, and the exception that is thrown. After WR_EXCEPTION it is the one that has left the entry.
  const void *handler;
  wr_exception *exception;
  wr_throw_from_host throw_from_host;
  // Where the next heap object begins, and where the room for objects ends; the thunk that makes more, and what it calls.
  uint64_t allocation_cursor;
  uint64_t allocation_limit;
  const void *allocate;
  wr_allocation allocate_implementation;
  // The same as `unwind_preserved`, where there are more of them: x19 to x29 of aarch64.
  uint64_t unwind_more_preserved[11];
  // Where the last trap was, and whether its site names a register. Generated code does not read that either.
  uint64_t trap_pc;
  bool trap_has_detail;
};

enum {
  WR_OFFSET_HOST_STACK_POINTER = offsetof(wr_context, host_stack_pointer),
  WR_OFFSET_WASM_STACK_POINTER = offsetof(wr_context, wasm_stack_pointer),
  WR_OFFSET_STACK_LIMIT = offsetof(wr_context, stack_limit),
  WR_OFFSET_TRAP_EXIT = offsetof(wr_context, trap_exit),
  WR_OFFSET_HOST_CALL = offsetof(wr_context, host_call),
  WR_OFFSET_SERVICES = offsetof(wr_context, services),
  WR_OFFSET_IMPLEMENTATIONS = offsetof(wr_context, implementations),
  WR_OFFSET_TRAP_DETAIL = offsetof(wr_context, trap_detail),
  WR_OFFSET_UNWIND_PRESERVED = offsetof(wr_context, unwind_preserved),
  WR_OFFSET_UNWIND_STACK_POINTER = offsetof(wr_context, unwind_stack_pointer),
  WR_OFFSET_HANDLER = offsetof(wr_context, handler),
  WR_OFFSET_EXCEPTION = offsetof(wr_context, exception),
  WR_OFFSET_THROW_FROM_HOST = offsetof(wr_context, throw_from_host),
  WR_OFFSET_ALLOCATION_CURSOR = offsetof(wr_context, allocation_cursor),
  WR_OFFSET_ALLOCATION_LIMIT = offsetof(wr_context, allocation_limit),
  WR_OFFSET_ALLOCATE = offsetof(wr_context, allocate),
  WR_OFFSET_ALLOCATE_IMPLEMENTATION = offsetof(wr_context, allocate_implementation),
  WR_OFFSET_UNWIND_MORE_PRESERVED = offsetof(wr_context, unwind_more_preserved),
};

// The trap codes that the signal handler judges by, as in `TrapCode` of VMLayout; a test compares them.
enum {
  WR_TRAP_OUT_OF_BOUNDS_MEMORY_ACCESS = 5,
  WR_TRAP_UNINITIALIZED_ELEMENT = 8,
  WR_TRAP_NULL_FUNCTION_REFERENCE = 10,
  WR_TRAP_NULL_REFERENCE = 11,
  WR_TRAP_CALL_STACK_EXHAUSTED = 12,
  WR_TRAP_NULL_STRUCTURE_REFERENCE = 14,
  WR_TRAP_NULL_ARRAY_REFERENCE = 15,
  WR_TRAP_CAST_FAILURE = 18,
  WR_TRAP_ALLOCATION_TOO_LARGE = 19,
  WR_TRAP_HEAP_EXHAUSTED = 20,
  // Not a trap: an exception leaves the entry.
  WR_EXCEPTION = 0x10000,
};

// MARK: The machine

typedef struct wr_machine wr_machine;

// Whether the processor has what generated code uses without asking: of x86-64, level v3.
bool wr_processor_suffices(void);

// Whether the processor's stores write all of their bytes or none, if some of these may not be accessed: it is tried, where
// the architecture does not say so. For a process with one thread.
bool wr_stores_are_whole(void);

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

// The processors that generated code can be for, as in `Processor` of VMLayout.
typedef enum { WR_X64, WR_A64 } wr_processor;

// Opens the emulator of this thread, by which its machine may run code for aarch64 on another processor; see
// `wr_emulator_open`. Once is enough. It stays with the thread. NULL, or why it cannot be opened.
const char *wr_open_emulator_of_thread(const char *library);

// The machine of this thread, made when first asked for; NULL (with errno) if the system refuses the memory, or with
// EBUSY if somebody has it for another processor, or with ENOSYS if it is not the one that this runs on and there is no
// emulator. `*is_new`: nobody else has it, so that it holds no code. To be released on the same thread.
wr_machine *wr_acquire_machine(wr_processor processor, bool *is_new);

// The last one to release a machine discards its code. (Its address space stays with the thread.)
void wr_release_machine(wr_machine *machine);

// Lets generated code call the functions that the context names, once all are there.
bool wr_allow_calls(wr_machine *machine);

wr_context *wr_machine_context(wr_machine *machine);

// The size of the address space for generated code.
size_t wr_code_bytes(const wr_machine *machine);

// A heap (heap.h).
typedef struct wr_heap wr_heap;

// Calls the entry thunk, and so generated code, whose objects go to the heap, if it has one. Returns a trap's code, 0,
// or WR_EXCEPTION. Aborts on another thread than the machine's.
uint32_t wr_enter(wr_machine *machine, wr_heap *heap, const void *thunk, const void *instance, const void *code,
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

// The layouts of `FunctionRow`, `CallRow`, `TryRow` and `ClauseRow` of VMLayout, which say what they mean.
typedef struct wr_function_row {
  uint32_t offset;
  uint32_t depth;
  uint16_t argument_units, result_units;
  uint32_t saved;
  uint32_t has_handlers;
} wr_function_row;

typedef struct wr_call_row {
  uint32_t offset;
  uint32_t try_row;
} wr_call_row;

typedef struct wr_try_row {
  uint32_t parent;
  uint32_t first_clause;
  uint32_t clause_count;
} wr_try_row;

typedef struct wr_clause_row {
  uint32_t tag_field;
  uint32_t landing;
  uint32_t has_reference;
} wr_clause_row;

enum { WR_NO_ROW = UINT32_MAX, WR_ANY_TAG = UINT32_MAX };

// A module's code, or a thunk's, which has no functions. Offsets are from its start; sites, functions and calls are
// sorted by them.
typedef struct wr_code {
  const uint8_t *bytes;
  size_t size;
  const wr_trap_site *sites;
  size_t site_count;
  const wr_function_row *functions;
  size_t function_count;
  const wr_call_row *calls;
  size_t call_count;
  const wr_try_row *tries;
  size_t try_count;
  const wr_clause_row *clauses;
  size_t clause_count;
} wr_code;

// Copies position-independent code to executable memory and returns its address; NULL if there is no room.
// No page is ever writable and executable at once.
const void *wr_install_code(wr_machine *machine, const wr_code *code);

// The stack of generated code while the host runs that it has called, and the code that may be running on it.
typedef struct wr_stack {
  uint64_t pointer, end;
  uint64_t host_return;  // where the thunk goes on that has called the host
  uint64_t code_start, code_end;
} wr_stack;

wr_stack wr_stack_in_use(const wr_machine *machine);

// MARK: Linear memory

// Reserves `size` bytes of address space without access; NULL if the system refuses. A fault in it at a trap
// site is an access out of bounds.
uint8_t *wr_reserve(wr_machine *machine, size_t size);

// Makes the zeroed bytes `from` to `to` (multiples of the page size) of a reservation readable and writable.
bool wr_commit(wr_machine *machine, uint8_t *base, size_t from, size_t to);

// Lets generated code read and write data of the host's, and what else is in its pages. (A processor lets it anyway; an
// emulator has to be told.) False if there is no memory for the table of it.
bool wr_share(wr_machine *machine, const void *start, size_t size);

// Makes a whole reservation readable and writable and `size` bytes long, the new ones zeroed. It may move. Returns
// where it is; NULL, and nothing has changed, if the system refuses. (Not for one that was committed in part.)
uint8_t *wr_resize(wr_machine *machine, uint8_t *base, size_t size);

void wr_release(wr_machine *machine, uint8_t *base);

// MARK: Exceptions

// The services that throw (see `RuntimeService`); instance and words as generated code passes them.
wr_outcome wr_throw_exception(const void *instance, uint64_t tag, uint64_t first_word, uint64_t c, uint64_t d);
wr_outcome wr_throw_reference(const void *instance, uint64_t exception, uint64_t b, uint64_t c, uint64_t d);
wr_outcome wr_throw_host_exception(wr_context *context, uint64_t depth, uint64_t argument_bytes,
                                   uint64_t result_bytes);

// A tag: the layout of `TagLayout`.
typedef struct wr_tag {
  wr_heap *heap;
  uint32_t word_count;
  uint32_t type;
  uint32_t value_words;
} wr_tag;

// An exception, an object of the heap: the layout of `ExceptionLayout`.
struct wr_exception {
  uint32_t row;
  uint32_t is_known;  // whether a reference to it may be about
  const wr_tag *tag;
  uint64_t words[];
};

// An exception of this tag, whose words are to be written, or why there is none. Collects if there is no room.
wr_outcome wr_new_exception(const wr_tag *tag);

// Ends an exception that leaves generated code; one to which references may be about lives on.
void wr_end_exception(wr_exception *exception);

#endif
