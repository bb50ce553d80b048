// The machine from the inside: shared by what runs it and what describes its end.
#ifndef CRUNTIME_MACHINE_H
#define CRUNTIME_MACHINE_H

#include <signal.h>
#include <ucontext.h>

#include "CRuntime.h"

enum {
  SIGNAL_STACK_BYTES = 64 << 10,
  // No object lies below this address: a fault there is the use of a null reference.
  NULL_PAGE_BYTES = 64 << 10,
};

enum {
  // Of an emulator: room for what thunks leave there, entries within each other as deep as they may be. An entry leaves
  // 128 bytes, and a call of the host 32.
  HOST_STACK_BYTES = 64 << 10,
};

enum { WR_NO_FUNCTION = UINT32_MAX };

typedef struct {
  wr_function_row row;  // its offset is in the code region
  uint32_t module;      // number of the installation
  uint32_t index;       // among the module's defined functions; WR_NO_FUNCTION for a thunk
} function_entry;

typedef struct {
  uint8_t *base;
  size_t size;
} reservation;

struct wr_machine {
  wr_context context;
  wr_processor processor;  // that its code is for
  wr_emulator *emulator;   // what runs it, or NULL
  // Of an emulator: the stack that thunks leave that of generated code for. And where the host's own stack was at the
  // outermost entry, and at the innermost one, with all registers that C preserves.
  uint8_t *host_stack;
  uint64_t outermost_frame, innermost_frame;
  wr_heap *heap;  // the one whose room for objects the context has
  uint32_t users;
  uint32_t nesting;
  uint8_t *code;
  size_t code_size, code_used;
  uint8_t *stack;  // the lowest usable address; the guard lies below
  wr_trap_site *sites;  // offsets in the code region, ascending
  size_t site_count, site_capacity;
  function_entry *functions;
  size_t function_count, function_capacity;
  // Of all modules; offsets are in the code region, numbers of rows in these tables.
  wr_call_row *calls;
  size_t call_count, call_capacity;
  wr_try_row *tries;
  size_t try_count, try_capacity;
  wr_clause_row *clauses;
  size_t clause_count, clause_capacity;
  uint32_t module_count;
  reservation *reservations;
  size_t reservation_count, reservation_capacity;
};

// The last of `count` elements of `size` bytes, sorted by the 32-bit offset they begin with, that lies at or
// before `offset`; NULL if none does.
const void *wr_last_at_or_before(const void *elements, size_t count, size_t size, uint32_t offset);

// Takes the room of an object of so many bytes back, if it is the one that was made last.
void wr_retract_object(wr_heap *heap, uint64_t object, uint64_t bytes);

// An exception has found its handler, which may get a reference to it.
void wr_land_exception(wr_exception *exception, bool has_reference);

// The stack pointer of generated code when it called the host, which is running.
uint64_t wr_stack_pointer(const wr_machine *machine);

// Has the context give away the room of another heap, or of none.
void wr_use_heap(wr_machine *machine, wr_heap *heap);

// The machine of this thread, or NULL.
wr_machine *wr_current_machine(void);

// The code of the trap that a fault at `offset` of the code region is, or 0. `address` is what an access was refused, or
// any byte of its page. `*detail` becomes the register that tells more.
uint32_t wr_trap_of_fault(const wr_machine *machine, bool is_access, uintptr_t address, uint32_t offset, uint8_t *detail);

// Writes code to the code region. All code is written by this, so that the processor learns of it, and nothing else makes
// memory executable (.ci/check-code-memory). False if the system refuses.
bool wr_write_code(wr_machine *machine, uint8_t *address, const void *bytes, size_t size);

// Permits generated code this and only this in whole pages of memory, if it has to be told.
bool wr_permit(wr_machine *machine, const void *start, size_t size, uint32_t access);

// Calls an entry thunk in the emulator, as the only one or from a function that the host runs for another one.
uint32_t wr_enter_emulated(wr_machine *machine, const void *thunk, const void *instance, const void *code,
                           uint64_t *buffer);

// A fault: of this processor, or of one that is emulated.
typedef struct {
  int signal;
  int32_t code;         // as si_code
  uint32_t error_code;  // as in `wr_crash_record`
  bool has_address;
  uint64_t address;  // of an emulated access: its page
  uint64_t pc;
  uint64_t flags;
  uint32_t register_count, stack_pointer_number;
  uint64_t registers[WR_CRASH_REGISTERS];
} wr_fault;

// Writes a crash record, if anybody keeps them. `machine` may be NULL.
void wr_record_crash(const wr_machine *machine, const wr_fault *fault);

#endif
