// AArch64; included by processor.h.
#include <asm/sigcontext.h>
#include <stddef.h>

// Every ARMv8.0 has all that is used.
static inline bool processor_suffices(void) { return true; }

#define HOST_PROCESSOR WR_A64

// Integer registers have the numbers that instructions give them.
enum { REGISTER_COUNT = 32, STACK_POINTER = 31 };

// How far behind a breakpoint the processor has gone when it reports it.
enum { BREAKPOINT_BYTES = 0 };

static inline uint64_t register_of(const ucontext_t *context, int number) {
  return number == STACK_POINTER ? context->uc_mcontext.sp : context->uc_mcontext.regs[number];
}

static inline uint64_t pc_of(const ucontext_t *context) { return context->uc_mcontext.pc; }

static inline uint64_t flags_of(const ucontext_t *context) { return context->uc_mcontext.pstate; }

// What a page fault was, as in `wr_crash_record`: by the syndrome, where the system has left it.
static inline uint32_t error_code_of(const ucontext_t *context) {
  enum { FETCH_BELOW = 0x20, FETCH = 0x21, DATA_BELOW = 0x24, DATA = 0x25, WRITE_BIT = 6, CLASS_SHIFT = 26 };
  const uint8_t *place = (const uint8_t *)context->uc_mcontext.__reserved;
  const uint8_t *end = place + sizeof context->uc_mcontext.__reserved;
  while ((size_t)(end - place) >= sizeof(struct _aarch64_ctx)) {
    const struct _aarch64_ctx *head = (const struct _aarch64_ctx *)place;
    if (!head->size || head->size > (size_t)(end - place)) break;
    if (head->magic == ESR_MAGIC) {
      uint64_t syndrome = ((const struct esr_context *)place)->esr;
      uint64_t class = syndrome >> CLASS_SHIFT & 0x3F;
      if (class == FETCH_BELOW || class == FETCH) return 16;
      return (class == DATA_BELOW || class == DATA) && syndrome >> WRITE_BIT & 1 ? 2 : 0;
    }
    place += head->size;
  }
  return 0;
}

// Has the interrupted code go on at the exit from generated code (`Thunks.trapExit`).
static inline void go_on_at_trap_exit(ucontext_t *context, const void *trap_exit, uint32_t trap, const void *machine) {
  context->uc_mcontext.pc = (uint64_t)trap_exit;
  context->uc_mcontext.regs[9] = trap;
  context->uc_mcontext.regs[0] = (uint64_t)machine;
}

// The registers that C preserves: x19 to x29, and one more for the pair.
enum { PRESERVED_BY_C = 12 };

static inline void store_preserved(uint64_t registers[PRESERVED_BY_C]) {
  __asm__ volatile(
      "stp x19, x20, [%0]\n stp x21, x22, [%0, 16]\n stp x23, x24, [%0, 32]\n"
      "stp x25, x26, [%0, 48]\n stp x27, x28, [%0, 64]\n stp x29, x30, [%0, 80]"
      :
      : "r"(registers)
      : "memory");
}

// For the filter of system calls: what the kernel calls the processor, and no call that only this processor has.
#define HOST_ARCHITECTURE AUDIT_ARCH_AARCH64
#define CALLS_OF_PROCESSOR
