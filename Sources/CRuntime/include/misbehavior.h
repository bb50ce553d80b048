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
  WR_SCRIBBLE,
} wr_misbehavior;

void wr_misbehave(wr_misbehavior how);

#endif
