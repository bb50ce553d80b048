// Whether a store that reaches from memory to where no access is writes nothing. Otherwise generated code has to check
// its accesses: a store that traps must not have changed anything.

#define _GNU_SOURCE
#include "processor.h"

#if STORES_ARE_WHOLE

bool wr_stores_are_whole(void) { return true; }

#else

#include <setjmp.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static sigjmp_buf before_store;

static void leave_store(int number) {
  (void)number;
  siglongjmp(before_store, 1);
}

// Whether a store of so many bytes, of which so many are before `end`, where no access is, leaves those as they are.
static bool is_whole(uint8_t *end, int bytes, int before) {
  memset(end - bytes, 0, (size_t)bytes);
  if (sigsetjmp(before_store, 1) == 0) store_ones(end - before, bytes);
  for (int i = 1; i <= before; i++)
    if (end[-i]) return false;
  return true;
}

bool wr_stores_are_whole(void) {
  enum { WIDEST = 16 };
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  uint8_t *pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (pages == MAP_FAILED) return false;
  mprotect(pages + page, page, PROT_NONE);
  struct sigaction action = {.sa_handler = leave_store}, old;
  sigemptyset(&action.sa_mask);
  sigaction(SIGSEGV, &action, &old);
  bool are_whole = true;
  for (int bytes = 2; bytes <= WIDEST; bytes *= 2)
    for (int before = 1; before < bytes; before++) are_whole = are_whole && is_whole(pages + page, bytes, before);
  sigaction(SIGSEGV, &old, NULL);
  munmap(pages, 2 * page);
  return are_whole;
}

#endif
