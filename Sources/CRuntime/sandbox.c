#define _GNU_SOURCE
#include "CRuntime.h"

#include "processor.h"
#include "system_call_names.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static void limit_to(int resource, rlim_t most) {
  struct rlimit limit;
  if (getrlimit(resource, &limit)) return;
  if (limit.rlim_max > most) limit.rlim_max = most;
  if (limit.rlim_cur > limit.rlim_max) limit.rlim_cur = limit.rlim_max;
  setrlimit(resource, &limit);
}

// MARK: Landlock

// As in linux/landlock.h from ABI 6 on, which is newer than the headers that this has to build with.
typedef struct {
  uint64_t handled_access_fs;
  uint64_t handled_access_net;
  uint64_t scoped;
} landlock_attributes;

enum {
  LANDLOCK_CREATE_RULESET = 444,
  LANDLOCK_RESTRICT_SELF = 446,
  LANDLOCK_VERSION = 1,
  LANDLOCK_ALL_NET = 3,
  LANDLOCK_ALL_SCOPES = 3,
};

int wr_landlock_abi(void) {
  long version = syscall(LANDLOCK_CREATE_RULESET, NULL, 0, LANDLOCK_VERSION);
  return version > 0 ? (int)version : 0;
}

static uint32_t restrictions_of_landlock(int abi) {
  return (abi >= 1 ? WR_RESTRICT_FILES : 0) | (abi >= 4 ? WR_RESTRICT_NETWORK : 0) | (abi >= 6 ? WR_RESTRICT_SIGNALS : 0);
}

// A rule set that grants nothing, for what is wanted of that which the kernel's Landlock knows.
static uint32_t apply_landlock(uint32_t wanted) {
  int abi = wr_landlock_abi();
  uint32_t restrictions = restrictions_of_landlock(abi) & wanted;
  if (!restrictions) return 0;
  // ABI 1 knows 13 rights on files; 2, 3 and 5 brought one more each.
  int rights = 13 + (abi >= 2) + (abi >= 3) + (abi >= 5);
  landlock_attributes attributes = {
      .handled_access_fs = restrictions & WR_RESTRICT_FILES ? (UINT64_C(1) << rights) - 1 : 0,
      .handled_access_net = restrictions & WR_RESTRICT_NETWORK ? LANDLOCK_ALL_NET : 0,
      .scoped = restrictions & WR_RESTRICT_SIGNALS ? LANDLOCK_ALL_SCOPES : 0,
  };
  size_t size = abi >= 6   ? sizeof attributes
                : abi >= 4 ? offsetof(landlock_attributes, scoped)
                           : offsetof(landlock_attributes, handled_access_net);
  int rules = (int)syscall(LANDLOCK_CREATE_RULESET, &attributes, size, 0);
  if (rules < 0) return 0;
  bool holds = syscall(LANDLOCK_RESTRICT_SELF, rules, 0) == 0;
  close(rules);
  return holds ? restrictions : 0;
}

// MARK: seccomp

// The filter is a list of blocks, one for each call, each of which ends the program or is skipped as a whole. Calls
// that are allowed whatever their arguments cost next to nothing: the kernel remembers them in a bitmap.
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (offset))
#define LOW(argument) (offsetof(struct seccomp_data, args) + 8 * (argument))
#define HIGH(argument) (LOW(argument) + 4)
#define CALL(name, length) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, (length))
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define REFUSE BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP)
#define ANSWER(error) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (error))
#define KILL BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS)
// Skips `length` instructions if the accumulator is, or is not, the value, or has, or lacks, one of its bits.
#define SKIP_IF(value, length) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), (length), 0)
#define SKIP_UNLESS(value, length) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 0, (length))
#define SKIP_IF_ANY(bits, length) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (bits), (length), 0)
#define SKIP_IF_NONE(bits, length) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (bits), 0, (length))
#define ALWAYS(name) CALL(name, 1), ALLOW

enum {
  WRITABLE_AND_EXECUTABLE = PROT_WRITE | PROT_EXEC,
  // What `fork` asks for. No thread, no namespace, nothing shared but what a fork shares.
  FORK_FLAGS = CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | CLONE_PARENT_SETTID | CLONE_PIDFD | CSIGNAL,
};

static const struct sock_filter filter[] = {
    // Another instruction set would have other numbers.
    LOAD(offsetof(struct seccomp_data, arch)),
    SKIP_IF(HOST_ARCHITECTURE, 1), KILL,
    LOAD(offsetof(struct seccomp_data, nr)),
    CALLS_OF_PROCESSOR

    // What a case does: talk through the descriptors it has, and come to an end.
    ALWAYS(read), ALWAYS(write), ALWAYS(close), ALWAYS(ppoll), ALWAYS(exit_group), ALWAYS(exit),
    ALWAYS(pread64), ALWAYS(sendto), ALWAYS(recvfrom), ALWAYS(fstat), ALWAYS(ftruncate), ALWAYS(pipe2),
    // Memory, but for what the blocks below check.
    ALWAYS(brk), ALWAYS(munmap), ALWAYS(mremap), ALWAYS(madvise),
    // Processes of its own.
    ALWAYS(wait4), ALWAYS(waitid), ALWAYS(pidfd_open), ALWAYS(pidfd_send_signal), ALWAYS(setpgid),
    ALWAYS(getpid), ALWAYS(getppid), ALWAYS(gettid), ALWAYS(set_robust_list), ALWAYS(rseq),
    // Signals and time.
    ALWAYS(rt_sigaction), ALWAYS(rt_sigprocmask), ALWAYS(rt_sigreturn), ALWAYS(sigaltstack),
    ALWAYS(rt_sigtimedwait), ALWAYS(clock_gettime), ALWAYS(clock_nanosleep), ALWAYS(nanosleep),
    ALWAYS(restart_syscall), ALWAYS(futex), ALWAYS(getrandom),

    // No file becomes memory, and no memory is writable and executable at once.
    CALL(mmap, 7),
        LOAD(LOW(2)), BPF_STMT(BPF_ALU | BPF_AND | BPF_K, WRITABLE_AND_EXECUTABLE),
        SKIP_IF(WRITABLE_AND_EXECUTABLE, 3),
        LOAD(LOW(3)), SKIP_IF_NONE(MAP_ANONYMOUS, 1), ALLOW, REFUSE,
    CALL(mprotect, 5),
        LOAD(LOW(2)), BPF_STMT(BPF_ALU | BPF_AND | BPF_K, WRITABLE_AND_EXECUTABLE),
        SKIP_IF(WRITABLE_AND_EXECUTABLE, 1), ALLOW, REFUSE,
    CALL(clone, 6),
        LOAD(HIGH(0)), SKIP_UNLESS(0, 3),
        LOAD(LOW(0)), SKIP_IF_ANY(~(uint32_t)FORK_FLAGS, 1), ALLOW, REFUSE,
    // Its flags are where no filter can see them. The C library goes on with `clone`.
    CALL(clone3, 1), ANSWER(ENOSYS),
    // Not to every process there is. Landlock keeps signals inside; a filter does not know who is there.
    CALL(kill, 4),
        LOAD(LOW(0)), SKIP_IF((uint32_t)-1, 1), ALLOW, REFUSE,
    // As `raise` does it: to the one thread of a process.
    CALL(tgkill, 6),
        LOAD(LOW(1)), BPF_STMT(BPF_MISC | BPF_TAX, 0), LOAD(LOW(0)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_X, 0, 0, 1), ALLOW, REFUSE,
    CALL(prctl, 4),
        LOAD(LOW(0)), SKIP_UNLESS(PR_SET_PDEATHSIG, 1), ALLOW, REFUSE,
    // To ask for the own limits, and to set that on processor time, which each process of a chain does.
    CALL(prlimit64, 10),
        LOAD(LOW(0)), SKIP_UNLESS(0, 7),
        LOAD(LOW(1)), SKIP_IF(RLIMIT_CPU, 4),
        LOAD(LOW(2)), SKIP_UNLESS(0, 3),
        LOAD(HIGH(2)), SKIP_UNLESS(0, 1), ALLOW, REFUSE,
    CALL(socketpair, 4),
        LOAD(LOW(0)), SKIP_UNLESS(AF_UNIX, 1), ALLOW, REFUSE,
    // Whether a descriptor is open.
    CALL(fcntl, 4),
        LOAD(LOW(1)), SKIP_UNLESS(F_GETFD, 1), ALLOW, REFUSE,

    REFUSE,
};

static bool has_seccomp(void) {
  uint32_t action = SECCOMP_RET_TRAP;
  return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

// Describes the call that was refused, and lets the process die of the signal.
static void handle_refused_call(int number, siginfo_t *info, void *context) {
  (void)context;
  char text[96];
  size_t length = 0;
  const char *parts[] = {"the sandbox forbids ", "a system call without a name", "\n"};
  int call = info->si_syscall;
  size_t known = sizeof system_call_names / sizeof *system_call_names;
  if (call >= 0 && (size_t)call < known && system_call_names[call]) parts[1] = system_call_names[call];
  for (int i = 0; i < 3; i++)
    for (const char *c = parts[i]; *c && length < sizeof text; c++) text[length++] = *c;
  if (write(WR_NOTES_FD, text, length) < 0) length = 0;
  // Blocked until this handler returns, and then deadly.
  signal(number, SIG_DFL);
  raise(number);
}

static uint32_t apply_seccomp(void) {
  if (!has_seccomp()) return 0;
  struct sigaction action = {.sa_sigaction = handle_refused_call, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  if (sigaction(SIGSYS, &action, NULL)) return 0;
  struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = (struct sock_filter *)filter};
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0 ? WR_RESTRICT_CALLS : 0;
}

// MARK: The guard

static _Noreturn void guard(void) {
  struct pollfd leash = {.fd = WR_LEASH_FD, .events = POLLIN};
  // The coordinator's end is when there is something to do, and nobody else is left to wake this process if it was
  // stopped.
  prctl(PR_SET_PDEATHSIG, SIGCONT);
  signal(SIGCHLD, SIG_IGN);    // the kernel reaps
  for (int descriptor = 0; descriptor < WR_LEASH_FD; descriptor++) close(descriptor);
  while (poll(&leash, 1, -1) < 0 && errno == EINTR) {
  }
  // The kernel goes through all processes before any of them can fork once more.
  kill(-1, SIGKILL);
  _exit(0);
}

bool wr_leave_guard(void) {
  // Should a signal get through to the coordinator, the restriction does not hold, and `kill` would reach everybody.
  bool is_confined = kill(getppid(), 0) != 0 && errno == EPERM;
  pid_t process = is_confined ? fork() : -1;
  if (process > 0) guard();
  if (process == 0) {
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
  }
  return process == 0;
}

// MARK: All together

uint32_t wr_sandbox_offered(void) {
  return WR_RESTRICT_LIMITS | WR_RESTRICT_PRIVILEGES | restrictions_of_landlock(wr_landlock_abi()) |
         (has_seccomp() ? WR_RESTRICT_CALLS : 0);
}

uint32_t wr_enter_sandbox(uint32_t wanted) {
  enum { DESCRIPTORS = 32, STACK_BYTES = 8 << 20 };
  uint32_t restrictions = 0;
  if (wanted & WR_RESTRICT_LIMITS) {
    limit_to(RLIMIT_NOFILE, DESCRIPTORS);
    limit_to(RLIMIT_STACK, STACK_BYTES);
    restrictions |= WR_RESTRICT_LIMITS;
  }
  // The other restrictions need it, unless by root.
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0) == 0)
    restrictions |= WR_RESTRICT_PRIVILEGES & wanted;
  restrictions |= apply_landlock(wanted);
  if (wanted & WR_RESTRICT_CALLS) restrictions |= apply_seccomp();
  return restrictions;
}
