#include "CRuntime.h"

#ifdef DEBUG

#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

// Overwrites its own return address, and returns.
__attribute__((noinline)) static void smash_stack(void) {
  volatile uint64_t *frame = __builtin_frame_address(0);
  for (int i = 0; i < 16; i++) frame[i] = 0x4141414141414141;
}

void wr_misbehave(wr_misbehavior how) {
  switch (how) {
    case WR_SEGFAULT:
      *(volatile int *)(uintptr_t)8 = 1;
      return;
    case WR_ABORT:
      abort();
    case WR_EXIT_ZERO:
      _exit(0);
    case WR_SPIN:
      for (volatile int forever = 1; forever;) {
      }
      return;
    case WR_SMASH_STACK:
      smash_stack();
      return;
    case WR_CLOSE_DESCRIPTORS:
      for (int descriptor = 0; descriptor < 1024; descriptor++) close(descriptor);
      return;
    case WR_STOP:
      raise(SIGSTOP);
      return;
    case WR_ILLEGAL_INSTRUCTION:
      __builtin_trap();
  }
}

#endif
