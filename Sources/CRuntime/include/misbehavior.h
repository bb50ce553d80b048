// What goes wrong on purpose: the tests of isolation need cases that crash, hang and end. Defined in debug
// builds only.
#ifndef CRUNTIME_MISBEHAVIOR_H
#define CRUNTIME_MISBEHAVIOR_H

typedef enum wr_misbehavior {
  WR_SEGFAULT,
  WR_ABORT,
  WR_EXIT_ZERO,
  WR_SPIN,
  WR_SMASH_STACK,
  WR_CLOSE_DESCRIPTORS,
  WR_STOP,
  WR_ILLEGAL_INSTRUCTION,
  WR_PATCH_CALLER,      // generated code fails right behind the call of this
  WR_LOSE_HOST_STACK,   // a fault, and another one in the handler
  WR_LOSE_SIGNAL_STACK, // a fault that no handler can be called for
  WR_OVERFLOW,          // of the host's stack
  WR_SLEEP,
  WR_FLOOD_OUTPUT,
  WR_KILL_GROUP,
  WR_KILL_HOLDER,
  WR_STOP_HOLDER,
  WR_LEAVE_PROCESS,
  WR_LEAVE_SESSION,
  WR_LEAVE_GROUP,
  WR_FORK_BOMB,
  WR_SCRIBBLE,
  WR_LOSE_HEAP,         // the next object is a fault of what is asked for room
} wr_misbehavior;

void wr_misbehave(wr_misbehavior how);

// Makes a system call with six arguments; returns 0 or its `errno`.
int wr_call(long number, const long arguments[6]);

// Connects to a port of this machine by TCP; returns 0 or an `errno`.
int wr_connect(int port);

// Lets `count` system calls fail with ENOSYS from here on, as a kernel that does not know them. Returns 0 or an `errno`.
int wr_deny_calls(const int *numbers, int count);

#endif
