// Runs aarch64 code in this process, whatever the processor: by Unicorn, which is loaded when it is first asked for and
// never part of the program. The code's addresses are those of this process, so it shares data with the host; it may do
// with memory what it has been permitted, and what else it tries is a fault at a known instruction.
//
// An emulator belongs to one thread. It makes no thread and installs no signal handler, so a process that has one may
// fork. Opening it maps memory that is writable and executable; after that nothing does.
#ifndef CRUNTIME_EMULATOR_H
#define CRUNTIME_EMULATOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct wr_emulator wr_emulator;

// The emulator in the library of a path, or in `libunicorn.so.2` where the system looks for libraries. NULL if that is
// not possible; then `*problem` says why, in words that live as long as the process.
wr_emulator *wr_emulator_open(const char *library, const char **problem);
void wr_emulator_close(wr_emulator *emulator);

// MARK: Memory

enum {
  WR_EMULATOR_PAGE = 4096,
  // What code may do with memory.
  WR_EMULATOR_READ = 1,
  WR_EMULATOR_WRITE = 2,
  WR_EMULATOR_EXECUTE = 4,
};

// Permits this, and only this, in whole pages: `start` and `size` are multiples of WR_EMULATOR_PAGE. At first nothing is
// permitted. False if there is no memory for the table.
bool wr_emulator_permit(wr_emulator *emulator, const void *start, size_t size, uint32_t access);

// Has to be called when code in this memory has been replaced, since otherwise the old code would run.
void wr_emulator_forget_code(wr_emulator *emulator, const void *start, size_t size);

// The code may call this function of the C calling convention, which takes up to five words and returns up to two, or a
// struct of two. It may run code itself (`wr_emulator_enter`). False if there is no memory.
bool wr_emulator_allow_call(wr_emulator *emulator, const void *function);

// MARK: Registers

// 0 to 30 are x0 to x30, 31 is the stack pointer, 32 to 63 are v0 to v31, of which `high` is the upper half.
void wr_emulator_set(wr_emulator *emulator, uint8_t number, uint64_t low, uint64_t high);
uint64_t wr_emulator_get(const wr_emulator *emulator, uint8_t number, uint64_t *high);

// MARK: Running

typedef enum {
  // The code has returned to where `wr_emulator_enter` was called.
  WR_STOP_RETURNED,
  // An access that is not permitted, by the instruction at `pc`. `address` is the page that it may not access. What a
  // store would have written to another page, before that one, has not been written, except by an instruction that
  // stores two registers or a vector.
  WR_STOP_READ,
  WR_STOP_WRITE,
  // A jump or call to `pc`, where the code may not execute.
  WR_STOP_EXECUTE,
  // An instruction that is undefined, such as `udf`, or a program counter that is no multiple of 4; a `brk`.
  WR_STOP_UNDEFINED,
  WR_STOP_BREAKPOINT,
  // Anything else, such as `svc`, behind which `pc` is. `address` is the number that the emulator has for it.
  WR_STOP_OTHER,
} wr_stop_kind;

typedef struct {
  wr_stop_kind kind;
  uint64_t pc;
  uint64_t address;
} wr_stop;

// Runs the code until it returns to the caller, or stops for another reason. Its stack pointer is a multiple of 16; x0 to
// x7 are its arguments.
wr_stop wr_emulator_enter(wr_emulator *emulator, const void *code);

// Goes on at another place after a stop, with registers as they are.
wr_stop wr_emulator_continue(wr_emulator *emulator, uint64_t pc);

// Counts the instructions that run from now on; from the first call on, all code takes longer. Blocks that ran before that
// call do not count. False if it is not possible.
bool wr_emulator_count_instructions(wr_emulator *emulator);
uint64_t wr_emulator_instruction_count(const wr_emulator *emulator);

#endif
