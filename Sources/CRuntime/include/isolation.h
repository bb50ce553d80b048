// What process isolation needs from the kernel and Swift cannot say itself: `fork` is hidden from Swift, and
// the rest are flags, macros or system calls without a wrapper. Nothing here decides anything.
#ifndef CRUNTIME_ISOLATION_H
#define CRUNTIME_ISOLATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// The descriptors of a worker. Everything above them is closed before it begins.
enum {
  WR_SCRIPT_FD = 0,  // the script, opened by the coordinator
  WR_OUTPUT_FD = 1,  // the null device: what a case prints is dropped
  WR_NOTES_FD = 2,   // a small file in memory: the crash record, or the last message, of a process that dies
  WR_RESULT_FD = 3,  // write end of the pipe to the coordinator
  WR_LEASH_FD = 4,   // read end of a pipe whose other end the coordinator alone has; the guard's, closed elsewhere
  WR_AREA_FD = 5,    // memory shared with the coordinator; closed once it is mapped
};

// MARK: The coordinator's side

// Starts `path` as a worker in a session of its own, with `descriptors[i]` as its descriptor i, no signal
// blocked or ignored, and `environment` as its whole environment. Returns 0 or an errno.
int wr_spawn_worker(const char *path, char *const arguments[], char *const environment[],
                    const int descriptors[6], pid_t *pid);

// Makes descendants whose parent ends the children of this process.
int wr_adopt_descendants(void);

// Has the kernel reap the children of this process, unless `value`: then how they ended can be asked for.
void wr_keep_endings(bool value);

// Blocks SIGINT, SIGTERM and SIGHUP and returns a descriptor that becomes readable when one arrives.
int wr_open_interrupts(void);

// The signal that `wr_open_interrupts`' descriptor holds, or 0.
int wr_read_interrupt(int descriptor);

// A file in memory to append to, for a worker's descriptor 2; or -1.
int wr_open_notes(void);

// `size` bytes of memory to share, whose size nobody can change any more; or -1.
int wr_open_area(size_t size);

// The memory behind `area`, readable; NULL if that fails.
const void *wr_watch_area(int area, size_t size);

// A pipe whose ends (read, write) are closed on exec.
int wr_open_pipe(int ends[2]);

// A copy of `descriptor` numbered 16 or more, closed on exec; `descriptor` itself is closed.
int wr_lift(int descriptor);

// MARK: The worker's side

// Maps the memory behind WR_AREA_FD, or if there is none, other memory that processes share from here on; with
// guard pages around it. NULL if the system refuses.
void *wr_map_area(size_t size);

// What `wr_map_area` returned last, for whoever wants to do harm there; NULL before.
void *wr_mapped_area(size_t *size);

// Gives up what a case has no use for: other descriptors, core dumps, new privileges, huge pages (a write after a
// fork would copy two megabytes).
void wr_enter_worker(void);

// Has the kernel send SIGXCPU to this process once it has used so many seconds of processor time more than now.
// A forked process starts at 0 and keeps the limit.
void wr_allow_processor_time(uint64_t seconds);

// Returns free memory to the system: what is not there needs no copy in a fork.
void wr_trim_memory(void);

// A copy of the bytes that no process can change any more, and that costs a fork nothing, however large it is: its
// pages belong to a file in memory, so that their tables are not copied. NULL if the system refuses. Before
// `wr_limit_files`.
const void *wr_freeze(const void *bytes, size_t size);

// Bounds the files that this process may write to what the notes may hold.
void wr_limit_files(void);

// MARK: Engines

// Starts a program, found as the shell would find it, with descriptors 0 to 2 and none besides, as the leader of a process
// group. It has no limit on processor time (it lives as long as its script), and the kernel kills it when this process
// ends. Returns 0 or an errno.
int wr_spawn_engine(char *const arguments[], const int descriptors[3], pid_t *pid);

// MARK: The chain

pid_t wr_fork(void);

// A descriptor that is readable once `child` has ended; -1 where the kernel has none.
int wr_open_process(pid_t child);

// Whether the kernel can close a range of descriptors at once.
bool wr_has_close_range(void);

// Two connected stream sockets, closed on exec.
int wr_open_channel(int ends[2]);

// Makes `process` (0: this one) the leader of a process group of its own.
void wr_lead_group(pid_t process);

// Stores and loads a word of shared memory: what was written before the store is seen after the load.
void wr_publish(void *word, uint32_t value);
uint32_t wr_observe(const void *word);

// Whether the kernel shall kill this process when its parent ends.
void wr_end_with_parent(bool value);

// Waits until `channel` is readable or closed, `process` (may be -1) has ended, the reader of the result pipe
// has gone, or the clock of `wr_now` reaches `deadline`. Returns a set of the events, empty for the deadline.
//
// (In C because Swift would look up the type of an array of `pollfd` anew in each forked process, which costs
// a third of a case.)
// WR_WAS_STOPPED comes alone: somebody has stopped this process, and the kernel woke it.
enum { WR_CHANNEL_READY = 1, WR_PROCESS_ENDED = 2, WR_COORDINATOR_GONE = 4, WR_WAS_STOPPED = 8 };
int wr_wait(int channel, int process, uint64_t deadline);

// Whether the null device, the notes and the script's descriptor are still open.
bool wr_standard_descriptors_open(void);

// The inode behind a descriptor, or 0: tells whether a number still means the same file.
uint64_t wr_inode(int descriptor);

// Waits for `child` to end (or only looks, if `!block`). Returns true once it has, with the signal that
// killed it, or 0 and its exit code.
bool wr_reap(pid_t child, bool block, int *signal, int *exit_code);

// Nanoseconds on a clock that is never set.
uint64_t wr_now(void);

#endif
