// The filter of system calls (sandbox.c), asked about one. No emulator of a processor applies filters.
#ifndef FILTER_H
#define FILTER_H

#include <errno.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <sys/syscall.h>

// What the filter answers, SECCOMP_RET_…, to a call of a processor by its AUDIT_ARCH_….
uint32_t verdict_of_filter(uint32_t architecture, int number, uint64_t a, uint64_t b, uint64_t c, uint64_t d);

const char *name_of_system_call(int number);

#endif
