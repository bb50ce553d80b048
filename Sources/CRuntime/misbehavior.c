#include "CRuntime.h"
#include "machine.h"

#ifdef DEBUG

#include <arpa/inet.h>
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

// Overwrites its own return address, and returns.
__attribute__((noinline)) static void smash_stack(void) {
  volatile uint64_t *frame = __builtin_frame_address(0);
  for (int i = 0; i < 16; i++) frame[i] = 0x4141414141414141;
}

// Puts an undefined instruction where generated code goes on after a call of a host function without arguments and results: its
// frame has 8 bytes, and then comes the return address.
static void patch_caller(wr_machine *machine) {
  wr_context *context = &machine->context;
  uint8_t *next = *(uint8_t **)(context->wasm_stack_pointer + 8);
  bool is_done = machine->processor == WR_A64 ? wr_write_code(machine, next, "\0\0\0", 4)
                                              : wr_write_code(machine, next, "\x0f\x0b", 2);
  if (!is_done) abort();
}

static wr_machine *machine(void) { return wr_current_machine(); }

static wr_context *context(void) { return wr_machine_context(machine()); }

// Lets generated code ask for room for its next object, and the heap be where nothing is.
static void lose_heap(void) {
  context()->allocation_cursor = context()->allocation_limit = 0;
  machine()->heap = (wr_heap *)(uintptr_t)8;
}

static void lose_signal_stack(void) {
  stack_t stack;
  sigaltstack(NULL, &stack);
  munmap(stack.ss_sp, stack.ss_size);
  *(volatile int *)(uintptr_t)8 = 1;
}

__attribute__((noinline)) static int overflow(volatile int *outer) {
  volatile int frame[256] = {*outer};
  return *outer ? 0 : overflow(frame) + frame[0];
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

// Processes that make processes, each in a group of its own; there is an end to it because others use the machine, too.
static void fork_bomb(void) {
  enum { MOST = 2000 };
  uint32_t *count = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (count == MAP_FAILED) abort();
  while (__atomic_fetch_add(count, 1, __ATOMIC_RELAXED) < MOST)
    if (fork() == 0) setpgid(0, 0);
  for (;;) pause();
}

// Writes over the memory that is shared with other processes.
static void scribble(void) {
  size_t size;
  void *area = wr_mapped_area(&size);
  if (area) memset(area, 0xFF, size);
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
      patch_caller(machine());
      return;
    case WR_LOSE_HOST_STACK:
      context()->host_stack_pointer = 0x1000;
      *(volatile int *)(uintptr_t)8 = 1;
      return;
    case WR_LOSE_HEAP:
      lose_heap();
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
    case WR_LEAVE_GROUP:
      if (fork() == 0) {
        setpgid(0, 0);
        leave_process();
        for (;;) pause();
      }
      return;
    case WR_FORK_BOMB:
      fork_bomb();
      return;
    case WR_SCRIBBLE:
      scribble();
      return;
  }
}

int wr_call(long number, const long arguments[6]) {
  long result = syscall(number, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
  return result == -1 ? errno : 0;
}

int wr_connect(int port) {
  int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  struct sockaddr_in address = {
      .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr = {htonl(INADDR_LOOPBACK)}};
  int error = connect(descriptor, (const struct sockaddr *)&address, sizeof address) ? errno : 0;
  close(descriptor);
  return error;
}

int wr_deny_calls(const int *numbers, int count) {
  enum { MOST = 32 };
  struct sock_filter filter[2 + 2 * MOST];
  int length = 0;
  if (count > MOST) return EINVAL;
  filter[length++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
  for (int i = 0; i < count; i++) {
    filter[length++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)numbers[i], 0, 1);
    filter[length++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS);
  }
  filter[length++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  struct sock_fprog program = {.len = (unsigned short)length, .filter = filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return errno;
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) ? errno : 0;
}

#endif
