#define _GNU_SOURCE
#include "isolation.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// The most that one process may leave in the notes.
enum { NOTES_BYTES = 64 * 1024 };
// The most that an engine may write to one file. Some keep in files in memory what modules' memories are to begin with.
enum { ENGINE_FILE_BYTES = 1 << 30 };

int wr_spawn_worker(const char *path, char *const arguments[], char *const environment[],
                    const int descriptors[6], pid_t *pid) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  int error = posix_spawn_file_actions_init(&actions);
  if (error) return error;
  error = posix_spawnattr_init(&attributes);
  if (error) {
    posix_spawn_file_actions_destroy(&actions);
    return error;
  }
  for (int i = 0; i < 6 && !error; i++)
    error = posix_spawn_file_actions_adddup2(&actions, descriptors[i], i);
  if (!error) error = posix_spawnattr_setsigmask(&attributes, &none);
  if (!error) error = posix_spawnattr_setsigdefault(&attributes, &all);
  if (!error)
    error = posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  if (!error) error = posix_spawn(pid, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

int wr_adopt_descendants(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1); }

void wr_keep_endings(bool value) { signal(SIGCHLD, value ? SIG_DFL : SIG_IGN); }

int wr_open_interrupts(void) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGHUP);
  sigprocmask(SIG_BLOCK, &signals, NULL);
  return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

int wr_read_interrupt(int descriptor) {
  struct signalfd_siginfo info;
  ssize_t count = read(descriptor, &info, sizeof info);
  return count == sizeof info ? (int)info.ssi_signo : 0;
}

int wr_open_notes(void) {
  int descriptor = memfd_create("notes", MFD_CLOEXEC);
  if (descriptor >= 0) fcntl(descriptor, F_SETFL, O_APPEND);
  return descriptor;
}

int wr_open_area(size_t size) {
  int descriptor = memfd_create("area", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (descriptor < 0) return -1;
  // Who maps a file that another one can shrink may be killed by reading it.
  if (ftruncate(descriptor, (off_t)size) ||
      fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL)) {
    close(descriptor);
    return -1;
  }
  return descriptor;
}

const void *wr_watch_area(int area, size_t size) {
  void *memory = mmap(NULL, size, PROT_READ, MAP_SHARED, area, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

int wr_open_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int wr_lift(int descriptor) {
  if (descriptor < 0) return -1;
  int lifted = fcntl(descriptor, F_DUPFD_CLOEXEC, 16);
  // A limit below 16 is called an invalid argument.
  int error = errno == EINVAL ? EMFILE : errno;
  close(descriptor);
  if (lifted < 0) errno = error;
  return lifted;
}

static void limit(int resource, rlim_t value) {
  struct rlimit limit = {value, value};
  setrlimit(resource, &limit);
}

static void *mapped_area;
static size_t mapped_size;

void *wr_mapped_area(size_t *size) {
  *size = mapped_size;
  return mapped_area;
}

void *wr_map_area(size_t size) {
  size_t guard = (size_t)sysconf(_SC_PAGESIZE);
  uint8_t *base = mmap(NULL, size + 2 * guard, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (base == MAP_FAILED) return NULL;
  struct stat status;
  bool is_given = fstat(WR_AREA_FD, &status) == 0 && S_ISREG(status.st_mode) && (size_t)status.st_size == size;
  void *memory = mmap(base + guard, size, PROT_READ | PROT_WRITE,
                      MAP_FIXED | MAP_SHARED | (is_given ? 0 : MAP_ANONYMOUS), is_given ? WR_AREA_FD : -1, 0);
  if (memory == MAP_FAILED) return NULL;
  mapped_area = memory;
  mapped_size = size;
  return memory;
}

void wr_allow_processor_time(uint64_t seconds) {
  struct timespec used;
  struct rlimit limit;
  if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) || getrlimit(RLIMIT_CPU, &limit)) return;
  rlim_t wanted = (rlim_t)used.tv_sec + (rlim_t)seconds;
  limit.rlim_cur = wanted < limit.rlim_max ? wanted : limit.rlim_max;
  setrlimit(RLIMIT_CPU, &limit);
}

void wr_trim_memory(void) { malloc_trim(0); }

const void *wr_freeze(const void *bytes, size_t size) {
  int file = memfd_create("frozen", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (file < 0) return NULL;
  size_t done = 0;
  while (done < size) {
    ssize_t count = write(file, (const char *)bytes + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    done += (size_t)count;
  }
  void *memory = MAP_FAILED;
  if (done == size && fcntl(file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0)
    memory = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0);
  close(file);
  return memory == MAP_FAILED ? NULL : memory;
}

void wr_limit_files(void) {
  limit(RLIMIT_FSIZE, NOTES_BYTES);
  signal(SIGXFSZ, SIG_IGN);  // writing beyond that fails, and is no reason to die
}

// Closes `first` and all above; false if the kernel has no call for it.
static bool close_from(unsigned first) {
#ifdef SYS_close_range
  return syscall(SYS_close_range, first, ~0U, 0) == 0;
#else
  return false;
#endif
}

// The kernel hangs up on a process that is stopped while its group loses its last tie to the rest of the session, and
// wakes it. That is what comes of stopping a holder whose predecessor is still about to end.
static volatile sig_atomic_t was_stopped;

static void note_hangup(int number) {
  (void)number;
  was_stopped = 1;
}

void wr_enter_worker(void) {
  if (!close_from(WR_LEASH_FD + 1)) {
    struct rlimit descriptors;
    rlim_t most = 1 << 16;
    if (getrlimit(RLIMIT_NOFILE, &descriptors) == 0 && descriptors.rlim_cur < most) most = descriptors.rlim_cur;
    for (rlim_t descriptor = WR_LEASH_FD + 1; descriptor < most; descriptor++) close((int)descriptor);
  }
  limit(RLIMIT_CORE, 0);
  const struct sigaction hangup = {.sa_handler = note_hangup};
  sigaction(SIGHUP, &hangup, NULL);
  prctl(PR_SET_DUMPABLE, 0);  // RLIMIT_CORE does not bind a core pattern that is a pipe
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
  // Where memory runs out as a whole, the kernel shall take it from cases first.
  int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (score >= 0) {
    if (write(score, "1000", 4) < 0) errno = 0;
    close(score);
  }
}

static _Noreturn void run_engine(char *const arguments[], const int descriptors[3], pid_t parent, int failures) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);
  struct rlimit processor_time;
  if (getrlimit(RLIMIT_CPU, &processor_time) == 0) {
    processor_time.rlim_cur = processor_time.rlim_max;
    setrlimit(RLIMIT_CPU, &processor_time);
  }
  limit(RLIMIT_FSIZE, ENGINE_FILE_BYTES);
  sigset_t none;
  sigemptyset(&none);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int descriptor = 0; descriptor < 3; descriptor++)
    if (dup2(descriptors[descriptor], descriptor) < 0) _exit(1);
  // All others are closed on exec: those that a worker was started with are not.
  for (int descriptor = 3; descriptor <= WR_AREA_FD; descriptor++)
    if (descriptor != failures) close(descriptor);
  execvp(arguments[0], arguments);
  int error = errno;
  if (write(failures, &error, sizeof error) < 0) _exit(1);
  _exit(127);
}

int wr_spawn_engine(char *const arguments[], const int descriptors[3], pid_t *pid) {
  int failure[2];
  if (pipe2(failure, O_CLOEXEC)) return errno;
  int failures = wr_lift(failure[1]);
  pid_t parent = getpid();
  pid_t process = failures < 0 ? -1 : fork();
  if (process == 0) run_engine(arguments, descriptors, parent, failures);
  int error = process < 0 ? errno : 0;
  if (failures >= 0) close(failures);
  if (process > 0) {
    setpgid(process, process);
    ssize_t count;
    do count = read(failure[0], &error, sizeof error);
    while (count < 0 && errno == EINTR);
    if (count != sizeof error) error = 0;
    if (error) waitpid(process, NULL, 0);
  }
  close(failure[0]);
  *pid = process;
  return error;
}

pid_t wr_fork(void) { return fork(); }

int wr_open_process(pid_t child) {
#ifdef SYS_pidfd_open
  return (int)syscall(SYS_pidfd_open, child, 0);
#else
  return -1;
#endif
}

bool wr_has_close_range(void) { return close_from(INT_MAX); }

int wr_open_channel(int ends[2]) { return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends); }

void wr_lead_group(pid_t process) { setpgid(process, 0); }

void wr_publish(void *word, uint32_t value) { __atomic_store_n((uint32_t *)word, value, __ATOMIC_RELEASE); }

uint32_t wr_observe(const void *word) { return __atomic_load_n((const uint32_t *)word, __ATOMIC_ACQUIRE); }

void wr_end_with_parent(bool value) { prctl(PR_SET_PDEATHSIG, value ? SIGKILL : 0); }

int wr_wait(int channel, int process, uint64_t deadline) {
  for (;;) {
    uint64_t now = wr_now();
    uint64_t milliseconds = now < deadline ? (deadline - now - 1) / 1000000 + 1 : 0;
    struct pollfd events[] = {
        {.fd = channel, .events = POLLIN},
        {.fd = process, .events = POLLIN},
        {.fd = WR_RESULT_FD},  // no event but the reader's end
    };
    int ready = poll(events, 3, milliseconds < INT_MAX ? (int)milliseconds : INT_MAX);
    if (was_stopped) {
      was_stopped = 0;
      return WR_WAS_STOPPED;
    }
    if (ready < 0 && errno == EINTR) continue;
    return (events[0].revents ? WR_CHANNEL_READY : 0) | (events[1].revents ? WR_PROCESS_ENDED : 0) |
           (events[2].revents ? WR_COORDINATOR_GONE : 0);
  }
}

bool wr_standard_descriptors_open(void) {
  for (int descriptor = 0; descriptor < WR_RESULT_FD; descriptor++)
    if (fcntl(descriptor, F_GETFD) < 0) return false;
  return true;
}

uint64_t wr_inode(int descriptor) {
  struct stat status;
  // Not the library's `fstat`, which may ask by an empty name: calls that take names are not on the sandbox's list.
  return syscall(SYS_fstat, descriptor, &status) == 0 ? status.st_ino : 0;
}

bool wr_reap(pid_t child, bool block, int *signal, int *exit_code) {
  int status;
  pid_t reaped;
  do reaped = waitpid(child, &status, block ? 0 : WNOHANG);
  while (reaped < 0 && errno == EINTR);
  if (reaped != child) return false;
  *signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  *exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  return true;
}

uint64_t wr_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}
