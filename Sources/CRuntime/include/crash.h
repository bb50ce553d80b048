// Crash records: what the signal handler leaves of a process that dies of a fault.
//
// A record is raw, since a handler can call hardly anything. Whoever holds the state from before has the same
// code at the same addresses, and finds out what the words mean.
#ifndef CRUNTIME_CRASH_H
#define CRUNTIME_CRASH_H

#include <stdint.h>

enum {
  // The most of the stack of generated code that is recorded.
  WR_CRASH_STACK_BYTES = 48 << 10,
  // Bytes of code in a record: as many before the instruction as from it on.
  WR_CRASH_CODE_BYTES = 32,
  // How much of what a process wrote before its record is kept where not all of it has room.
  WR_CRASH_WORDS_BYTES = 4 << 10,
  // The most integer registers that a processor has.
  WR_CRASH_REGISTERS = 32,
};

// What lies at an address.
typedef enum wr_crash_region {
  WR_REGION_UNKNOWN,         // offset: the address
  WR_REGION_NULL,            // the page of null; offset: the address
  WR_REGION_PROGRAM,         // wast-run's own code and data
  WR_REGION_FUNCTION,        // a compiled function: offset from its first instruction
  WR_REGION_THUNK,           // the code between generated code and the host; offset in the code region
  WR_REGION_CODE,            // the code region where it holds no code
  WR_REGION_STACK_GUARD,     // below the stack of generated code
  WR_REGION_STACK,           // the stack of generated code
  WR_REGION_MEMORY,          // a linear memory: offset from its base
  WR_REGION_HOST_STACK,      // near the stack pointer of host code: (signed) offset from it
} wr_crash_region;

typedef struct wr_crash_place {
  uint32_t region;  // a wr_crash_region
  uint32_t module;  // of a function: the number of its installation
  uint32_t index;   // of a function: its index among the module's defined functions
  uint32_t unused;
  uint64_t offset;  // from the region's lowest address, unless the region says otherwise
} wr_crash_place;

// Its last character is the version of the layout.
#define WR_CRASH_MAGIC "\x7fwrcrsh\2"

typedef struct wr_crash_record {
  uint8_t magic[8];
  uint32_t size;  // of this structure
  int32_t signal;
  int32_t code;         // si_code: positive for faults
  uint32_t error_code;  // of a page fault, as x86-64 gives it: 1 protection, 2 write, 16 fetch
  uint64_t pc;
  uint64_t address;  // what a memory fault accessed
  wr_crash_place pc_place;
  wr_crash_place address_place;
  uint32_t has_address;
  uint32_t nesting;  // entries into generated code within each other
  uint32_t register_count;  // of this processor, by their numbers in instructions
  uint32_t stack_pointer_number;
  uint64_t registers[WR_CRASH_REGISTERS];
  uint64_t flags;
  uint64_t code_start, code_end;  // the generated code
  uint64_t context;               // the address of the machine's context
  uint64_t host_return;    // where the innermost call of the host returns to, while the host runs
  uint64_t stack_end;      // one past the stack of generated code
  uint64_t stack_pointer;  // of generated code, or 0
  uint32_t stack_bytes;    // of the stack, from the stack pointer upwards, behind this structure
  uint32_t instruction_count;
  uint64_t instruction_start;
  uint8_t instructions[WR_CRASH_CODE_BYTES];
} wr_crash_record;

// Has crashes of this process and those forked from it recorded in a file, to which records are appended: one
// with what is certain, and where that went well another one with the stack. (Else nothing is recorded.)
void wr_record_crashes_in(int descriptor);

#endif
