// x86-64; included by processor.h.

static inline bool processor_suffices(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2") &&
         __builtin_cpu_supports("lzcnt") && __builtin_cpu_supports("popcnt");
}

#define HOST_PROCESSOR WR_X64

// Integer registers have the numbers that instructions give them.
enum { REGISTER_COUNT = 16, STACK_POINTER = 4 };

// How far behind a breakpoint the processor has gone when it reports it.
enum { BREAKPOINT_BYTES = 1 };

static inline uint64_t register_of(const ucontext_t *context, int number) {
  static const uint8_t places[REGISTER_COUNT] = {
      REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
      REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15,
  };
  return (uint64_t)context->uc_mcontext.gregs[places[number]];
}

static inline uint64_t pc_of(const ucontext_t *context) { return (uint64_t)context->uc_mcontext.gregs[REG_RIP]; }

static inline uint64_t flags_of(const ucontext_t *context) { return (uint64_t)context->uc_mcontext.gregs[REG_EFL]; }

// What a page fault was, as in `wr_crash_record`.
static inline uint32_t error_code_of(const ucontext_t *context) {
  return (uint32_t)context->uc_mcontext.gregs[REG_ERR];
}

// Has the interrupted code go on at the exit from generated code (`Thunks.trapExit`).
static inline void go_on_at_trap_exit(ucontext_t *context, const void *trap_exit, uint32_t trap, const void *machine) {
  greg_t *registers = context->uc_mcontext.gregs;
  registers[REG_RIP] = (greg_t)trap_exit;
  registers[REG_RAX] = trap;
  registers[REG_RDI] = (greg_t)machine;
}

// The registers that C preserves.
enum { PRESERVED_BY_C = 6 };

static inline void store_preserved(uint64_t registers[PRESERVED_BY_C]) {
  __asm__ volatile(
      "movq %%rbx, 0(%0)\n movq %%rbp, 8(%0)\n movq %%r12, 16(%0)\n"
      "movq %%r13, 24(%0)\n movq %%r14, 32(%0)\n movq %%r15, 40(%0)"
      :
      : "r"(registers)
      : "memory");
}

// For the filter of system calls: what the kernel calls the processor; and, once the number of the call is there, that those
// of x32 are refused, and calls allowed that only x86-64 has.
#define HOST_ARCHITECTURE AUDIT_ARCH_X86_64
#define CALLS_OF_PROCESSOR SKIP_IF_NONE(0x40000000, 1), KILL, ALWAYS(poll), ALWAYS(pause),
