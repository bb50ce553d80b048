// What differs from processor to processor: what a signal handler sees of the code that it has interrupted, which registers
// C preserves, and what a processor has to have.
#ifndef CRUNTIME_PROCESSOR_H
#define CRUNTIME_PROCESSOR_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <ucontext.h>

#include "CRuntime.h"

#if defined(__linux__) && defined(__x86_64__)
#include "processor_x64.h"
#elif defined(__linux__) && defined(__aarch64__)
#include "processor_a64.h"
#else
#error "there is no generated code for this processor, or this system"
#endif

#endif
