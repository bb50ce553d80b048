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
} wr_misbehavior;

void wr_misbehave(wr_misbehavior how);

#endif
