#include "program.h"

#include <sys/auxv.h>

static char *none[] = {0};
static char *const *arguments = none;

// The C library calls constructors as it calls `main`.
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  if (count > 0) arguments = values;
}

const char *wr_program_path(void) { return (const char *)getauxval(AT_EXECFN); }

char *const *wr_program_arguments(void) { return arguments; }
