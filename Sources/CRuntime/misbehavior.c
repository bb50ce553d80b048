#include "CRuntime.h"

#ifdef DEBUG

#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// Overwrites its own return address, and returns.
__attribute__((noinline)) static void smash_stack(void) {
  volatile uint64_t *frame = __builtin_frame_address(0);
  for (int i = 0; i < 16; i++) frame[i] = 0x4141414141414141;
}

// Puts `ud2` where generated code goes on after a call of a host function without arguments and results: its
// frame has 8 bytes, and then comes the return address.
static void patch_caller(wr_context *context) {
  uint8_t *next = *(uint8_t **)(context->wasm_stack_pointer + 8);
  uint8_t *page = (uint8_t *)((uintptr_t)next & ~(uintptr_t)4095);
  if (mprotect(page, 8192, PROT_READ | PROT_WRITE)) abort();
  memcpy(next, "\x0f\x0b", 2);
  if (mprotect(page, 8192, PROT_READ | PROT_EXEC)) abort();
}

static void lose_signal_stack(void) {
  stack_t stack;
  sigaltstack(NULL, &stack);
  munmap(stack.ss_sp, stack.ss_size);
  *(volatile int *)(uintptr_t)8 = 1;
}

__attribute__((noinline)) static int overflow(volatile int *outer) {
  volatile int frame[256] = {*outer};
  return overflow(frame) + frame[0];
}

static wr_context *context(void) {
  bool is_new;
  wr_machine *machine = wr_acquire_machine(&is_new);
  wr_context *context = wr_machine_context(machine);
  wr_release_machine(machine);
  return context;
}

// Writes 1 GiB to standard output, in pieces.
static void flood_output(void) {
  static const char piece[1 << 20];
  for (int i = 0; i < 1024; i++)
    if (write(STDOUT_FILENO, piece, sizeof piece) < 0) return;
}

// A process that outlives its parent.
static void leave_process(void) {
  if (fork() == 0)
    for (;;) pause();
}

// Writes over all memory that is shared with other processes.
static void scribble(void) {
  FILE *maps = fopen("/proc/self/maps", "r");
  char line[512];
  while (maps && fgets(line, sizeof line, maps)) {
    unsigned long start, end;
    char rights[5];
    if (sscanf(line, "%lx-%lx %4s", &start, &end, rights) == 3 && !strcmp(rights, "rw-s"))
      memset((void *)start, 0xFF, end - start);
  }
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
    case WR_PATCH_CALLER:
      patch_caller(context());
      return;
    case WR_LOSE_HOST_STACK:
      context()->host_stack_pointer = 0x1000;
      *(volatile int *)(uintptr_t)8 = 1;
      return;
    case WR_LOSE_SIGNAL_STACK:
      lose_signal_stack();
      return;
    case WR_OVERFLOW: {
      volatile int start = 0;
      overflow(&start);
      return;
    }
    case WR_SLEEP:
      for (;;) pause();
    case WR_FLOOD_OUTPUT:
      flood_output();
      return;
    case WR_KILL_GROUP:
      kill(0, SIGKILL);
      return;
    case WR_KILL_HOLDER:
      kill(getppid(), SIGKILL);
      for (;;) pause();
    case WR_STOP_HOLDER:
      kill(getppid(), SIGSTOP);
      for (;;) pause();
    case WR_LEAVE_PROCESS:
      leave_process();
      return;
    case WR_LEAVE_SESSION:
      if (fork() == 0) {
        setsid();
        leave_process();
        for (;;) pause();
      }
      return;
    case WR_SCRIBBLE:
      scribble();
      return;
  }
}

#endif
