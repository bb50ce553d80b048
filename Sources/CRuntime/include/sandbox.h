// Restrictions of a worker: what a process that may run hostile machine code gives up for good. Nothing here decides
// which restrictions there have to be; each is applied if the kernel has it, and those that hold are returned.
#ifndef CRUNTIME_SANDBOX_H
#define CRUNTIME_SANDBOX_H

#include <stdbool.h>
#include <stdint.h>

enum {
  WR_RESTRICT_LIMITS = 1,      // few descriptors, a bounded stack of the host
  WR_RESTRICT_PRIVILEGES = 2,  // no new privileges, no core dump, no look into it by others of the same user
  WR_RESTRICT_FILES = 4,       // Landlock: no file of any file system can be opened
  WR_RESTRICT_NETWORK = 8,     // Landlock, ABI 4: no TCP
  WR_RESTRICT_SIGNALS = 16,    // Landlock, ABI 6: no signal to, and no abstract socket of, a process outside
  WR_RESTRICT_CALLS = 32,      // seccomp: system calls off the list are not made
  WR_RESTRICT_ALL = 63,
};

// The restrictions that this kernel has, without applying any.
uint32_t wr_sandbox_offered(void);

// Landlock's ABI version; 0 where there is none.
int wr_landlock_abi(void);

// Applies those restrictions of the set that the kernel has, to this process (which has one thread) and all that it forks, and
// returns those that stand. A call that is not allowed is not made: a handler names it on the descriptor of the notes, and the
// process dies of SIGSYS. Memory is never writable and executable at once.
uint32_t wr_enter_sandbox(uint32_t wanted);

// Leaves a guard behind. From here on this is another process, whose parent is the one that was here until now: that
// kills all that come from this one, in one call, as soon as the leash (WR_LEASH_FD) is let go, be it that the
// coordinator wants it or that it has ended.
//
// Needs WR_RESTRICT_SIGNALS, which confines the guard's signals to those processes. Applied once more afterwards, the
// restriction keeps their signals from the guard. Returns whether there is one.
bool wr_leave_guard(void);

#endif
