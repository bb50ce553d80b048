// What the kernel handed to this program. Swift looks it up in /proc, which need not be there, and makes strings of
// it, which need not be what it was.
#ifndef CRUNTIME_PROGRAM_H
#define CRUNTIME_PROGRAM_H

// The path of the program's file, as it was found.
const char *wr_program_path(void);

// The arguments, the program's name among them, and a null pointer behind them.
char *const *wr_program_arguments(void);

#endif
