// The processor's count of instructions, for benchmarks.
#ifndef CRUNTIME_COUNTER_H
#define CRUNTIME_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

// A descriptor that counts the instructions of the calling thread outside the kernel; -1 if the machine has no such
// counter, or does not let us use it.
int wr_open_instruction_counter(void);

// Counts from zero.
void wr_start_counter(int descriptor);

// Stops counting.
bool wr_stop_counter(int descriptor, uint64_t *count);

#endif
