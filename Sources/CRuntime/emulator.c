#include "emulator.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

// MARK: Unicorn's interface, as far as it is used here, with its numbers

typedef struct uc_engine uc_engine;
typedef int uc_error;
typedef size_t uc_hook;

typedef struct {
  uint64_t physical_address;
  int permissions;
} uc_tlb_entry;

enum {
  UC_ARCHITECTURE_ARM64 = 2,
  UC_ERROR_NONE = 0,
  UC_ERROR_EXCEPTION = 21,
  UC_MEMORY_READ = 16,
  UC_MEMORY_WRITE = 17,
  UC_HOOK_INTERRUPT = 1 << 0,
  UC_HOOK_BLOCK = 1 << 3,
  UC_HOOK_TLB_FILL = 1 << 17,
  UC_REGISTER_X29 = 1,
  UC_REGISTER_X30 = 2,
  UC_REGISTER_SP = 4,
  UC_REGISTER_Q0 = 104,
  UC_REGISTER_X0 = 199,
  UC_REGISTER_PC = 260,
  UC_PERMIT_ALL = 7,
  UC_INTERRUPT_UNDEFINED = 1,
  UC_INTERRUPT_BREAKPOINT = 7,
  // The processor with everything that the emulator knows.
  UC_PROCESSOR_MAX = 3,
};

// A control's number, with how many arguments it takes, all of which it only reads.
#define UC_CONTROL(number, arguments) ((int)((number) | (uint32_t)(arguments) << 26 | 1u << 30))
#define UC_CONTROL_PAGE_SIZE UC_CONTROL(1, 1)
#define UC_CONTROL_PROCESSOR UC_CONTROL(7, 1)
#define UC_CONTROL_REMOVE_BLOCKS UC_CONTROL(9, 2)
#define UC_CONTROL_FLUSH_TLB UC_CONTROL(11, 0)
#define UC_CONTROL_TLB_KIND UC_CONTROL(12, 1)
#define UC_CONTROL_BUFFER_SIZE UC_CONTROL(13, 1)

enum {
  // The buffer of translated code. Its address space is reserved, and the pages that are used are never given back.
  BUFFER_BYTES = 32 << 20,
  // Translations of addresses come from a callback, not from the table of what is mapped.
  UC_TLB_VIRTUAL = 1,
  // The first version that says at which instruction a fault was. Older ones name the start of its block.
  OLDEST_VERSION = 2 << 24 | 1 << 16 | 4 << 8,
};

// The addresses that a process can have.
static const uint64_t FIRST_ADDRESS = 0x10000, END_OF_ADDRESSES = (uint64_t)1 << 47;
// What an entry returns to: no process has memory there.
static const uint64_t RETURN_ADDRESS = 0x1000;
// Where execution would end without a stop; no instruction lies there.
static const uint64_t NOWHERE = 1;

typedef struct {
  void *handle;
  unsigned (*version)(unsigned *, unsigned *);
  uc_error (*open)(int, int, uc_engine **);
  uc_error (*close)(uc_engine *);
  uc_error (*control)(uc_engine *, int, ...);
  uc_error (*map)(uc_engine *, uint64_t, uint64_t, uint32_t, void *);
  uc_error (*hook)(uc_engine *, uc_hook *, int, void *, void *, uint64_t, uint64_t, ...);
  uc_error (*write_register)(uc_engine *, int, const void *);
  uc_error (*read_register)(uc_engine *, int, void *);
  uc_error (*start)(uc_engine *, uint64_t, uint64_t, uint64_t, size_t);
  uc_error (*stop)(uc_engine *);
} uc_library;

typedef struct {
  uint64_t start, end;
  uint32_t access;
} region;

struct wr_emulator {
  uc_library unicorn;
  uc_engine *engine;
  // What the code may do: disjoint, ascending.
  region *regions;
  size_t region_count, region_capacity;
  const void **functions;
  size_t function_count, function_capacity;
  // What stopped it: the access that was refused first, or the number of an interrupt.
  bool was_refused, was_interrupted;
  int refused_access;
  uint64_t refused_address;
  uint32_t interrupt;
  uint64_t instruction_count;
  bool counts;
};

// MARK: Opening

static bool load(uc_library *library, const char *path, const char **problem) {
  library->handle = dlopen(path ? path : "libunicorn.so.2", RTLD_NOW | RTLD_LOCAL);
  if (!library->handle) {
    *problem = path ? "the library cannot be loaded" : "libunicorn.so.2 is not installed";
    return false;
  }
  const struct {
    const char *name;
    void *place;
  } symbols[] = {
      {"uc_version", &library->version},     {"uc_open", &library->open},
      {"uc_close", &library->close},         {"uc_ctl", &library->control},
      {"uc_mem_map_ptr", &library->map},     {"uc_hook_add", &library->hook},
      {"uc_reg_write", &library->write_register}, {"uc_reg_read", &library->read_register},
      {"uc_emu_start", &library->start},     {"uc_emu_stop", &library->stop},
  };
  for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
    void *symbol = dlsym(library->handle, symbols[i].name);
    if (!symbol) {
      *problem = "the library is not Unicorn 2";
      return false;
    }
    memcpy(symbols[i].place, &symbol, sizeof symbol);
  }
  if (library->version(NULL, NULL) < OLDEST_VERSION) {
    *problem = "Unicorn is older than 2.1.4, which is the first to say exactly where a fault was";
    return false;
  }
  return true;
}

// The region that the address lies in, or the first one behind it.
static size_t region_at(const wr_emulator *emulator, uint64_t address) {
  size_t low = 0, high = emulator->region_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (emulator->regions[middle].end <= address)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static bool fill_tlb(uc_engine *engine, uint64_t address, int access, uc_tlb_entry *entry, void *context) {
  (void)engine;
  wr_emulator *emulator = context;
  size_t index = region_at(emulator, address);
  uint32_t wanted = access == UC_MEMORY_READ    ? WR_EMULATOR_READ
                    : access == UC_MEMORY_WRITE ? WR_EMULATOR_WRITE
                                                : WR_EMULATOR_EXECUTE;
  if (index < emulator->region_count && emulator->regions[index].start <= address &&
      emulator->regions[index].access & wanted) {
    // Unicorn's numbers are the same.
    entry->permissions = (int)emulator->regions[index].access;
    entry->physical_address = address & ~(uint64_t)(WR_EMULATOR_PAGE - 1);
    return true;
  }
  // The processor then goes to its vector of exceptions, at address 0, which is refused, too.
  if (!emulator->was_refused) {
    emulator->was_refused = true;
    emulator->refused_access = access;
    emulator->refused_address = address;
  }
  return false;
}

static void interrupted(uc_engine *engine, uint32_t number, void *context) {
  wr_emulator *emulator = context;
  emulator->was_interrupted = true;
  emulator->interrupt = number;
  emulator->unicorn.stop(engine);
}

static void count_block(uc_engine *engine, uint64_t address, uint32_t size, void *context) {
  (void)engine, (void)address;
  ((wr_emulator *)context)->instruction_count += size / 4;
}

static bool add_hook(wr_emulator *emulator, int kind, void *callback) {
  uc_hook hook;
  // From 1 to 0: everywhere.
  return emulator->unicorn.hook(emulator->engine, &hook, kind, callback, emulator, (uint64_t)1, (uint64_t)0) ==
         UC_ERROR_NONE;
}

static bool configure(wr_emulator *emulator) {
  uc_library *unicorn = &emulator->unicorn;
  if (unicorn->open(UC_ARCHITECTURE_ARM64, 0, &emulator->engine) != UC_ERROR_NONE) return false;
  uc_engine *engine = emulator->engine;
  // Nothing else may come before the first three.
  return unicorn->control(engine, UC_CONTROL_PROCESSOR, UC_PROCESSOR_MAX) == UC_ERROR_NONE &&
         unicorn->control(engine, UC_CONTROL_PAGE_SIZE, (uint32_t)WR_EMULATOR_PAGE) == UC_ERROR_NONE &&
         unicorn->control(engine, UC_CONTROL_BUFFER_SIZE, (uint32_t)BUFFER_BYTES) == UC_ERROR_NONE &&
         unicorn->control(engine, UC_CONTROL_TLB_KIND, (int)UC_TLB_VIRTUAL) == UC_ERROR_NONE &&
         add_hook(emulator, UC_HOOK_TLB_FILL, (void *)fill_tlb) &&
         add_hook(emulator, UC_HOOK_INTERRUPT, (void *)interrupted) &&
         // All addresses of a process, at the same addresses. It is the callback that says what is there.
         unicorn->map(engine, FIRST_ADDRESS, END_OF_ADDRESSES - FIRST_ADDRESS, UC_PERMIT_ALL,
                      (void *)FIRST_ADDRESS) == UC_ERROR_NONE;
}

wr_emulator *wr_emulator_open(const char *library, const char **problem) {
  wr_emulator *emulator = calloc(1, sizeof *emulator);
  *problem = "there is no memory for the emulator";
  if (!emulator) return NULL;
  if (load(&emulator->unicorn, library, problem)) {
    *problem = "Unicorn refuses its settings";
    if (configure(emulator)) return emulator;
  }
  wr_emulator_close(emulator);
  return NULL;
}

void wr_emulator_close(wr_emulator *emulator) {
  if (!emulator) return;
  if (emulator->engine) emulator->unicorn.close(emulator->engine);
  if (emulator->unicorn.handle) dlclose(emulator->unicorn.handle);
  free(emulator->regions);
  free(emulator->functions);
  free(emulator);
}

// MARK: Memory

// Makes one region of those that lie next to each other and permit the same, among `count` from one on and its neighbours.
static void join_regions(wr_emulator *emulator, size_t first, size_t count) {
  size_t end = first + count < emulator->region_count ? first + count : emulator->region_count - 1;
  for (size_t i = end; i > 0 && i + 1 > first && emulator->region_count > 1; i--) {
    region *left = &emulator->regions[i - 1], *right = &emulator->regions[i];
    if (left->end != right->start || left->access != right->access) continue;
    left->end = right->end;
    memmove(right, right + 1, (emulator->region_count - i - 1) * sizeof *right);
    emulator->region_count--;
  }
}

bool wr_emulator_permit(wr_emulator *emulator, const void *start, size_t size, uint32_t access) {
  region added = {(uint64_t)start, (uint64_t)start + size, access};
  if (size == 0) return true;
  size_t first = region_at(emulator, added.start);
  if (first < emulator->region_count && emulator->regions[first].start <= added.start &&
      emulator->regions[first].end >= added.end && emulator->regions[first].access == access)
    return true;
  // A region may be cut in two, and another one is added.
  if (emulator->region_count + 2 > emulator->region_capacity) {
    size_t capacity = emulator->region_capacity * 2 + 16;
    region *grown = realloc(emulator->regions, capacity * sizeof *grown);
    if (!grown) return false;
    emulator->regions = grown;
    emulator->region_capacity = capacity;
  }
  // The regions from `first` up to `last` have something in common with it.
  size_t last = first;
  bool takes_away = false;
  while (last < emulator->region_count && emulator->regions[last].start < added.end)
    takes_away |= (emulator->regions[last++].access & ~access) != 0;
  region pieces[3];
  size_t count = 0;
  if (first < last && emulator->regions[first].start < added.start) {
    pieces[count] = emulator->regions[first];
    pieces[count++].end = added.start;
  }
  if (access) pieces[count++] = added;
  if (first < last && emulator->regions[last - 1].end > added.end) {
    pieces[count] = emulator->regions[last - 1];
    pieces[count++].start = added.end;
  }
  memmove(emulator->regions + first + count, emulator->regions + last,
          (emulator->region_count - last) * sizeof *emulator->regions);
  memcpy(emulator->regions + first, pieces, count * sizeof *pieces);
  emulator->region_count += count - (last - first);
  join_regions(emulator, first, count);
  // The emulator remembers what has been permitted, and asks again for everything else.
  if (takes_away) emulator->unicorn.control(emulator->engine, UC_CONTROL_FLUSH_TLB);
  return true;
}

void wr_emulator_forget_code(wr_emulator *emulator, const void *start, size_t size) {
  if (size > 0)
    emulator->unicorn.control(emulator->engine, UC_CONTROL_REMOVE_BLOCKS, (uint64_t)start, (uint64_t)start + size);
}

bool wr_emulator_allow_call(wr_emulator *emulator, const void *function) {
  if (emulator->function_count == emulator->function_capacity) {
    size_t capacity = emulator->function_capacity * 2 + 32;
    const void **grown = realloc(emulator->functions, capacity * sizeof *grown);
    if (!grown) return false;
    emulator->functions = grown;
    emulator->function_capacity = capacity;
  }
  emulator->functions[emulator->function_count++] = function;
  return true;
}

// MARK: Registers

static int register_name(uint8_t number) {
  if (number >= 32) return UC_REGISTER_Q0 + (number - 32);
  if (number == 31) return UC_REGISTER_SP;
  if (number >= 29) return UC_REGISTER_X29 + (number - 29);
  return UC_REGISTER_X0 + number;
}

void wr_emulator_set(wr_emulator *emulator, uint8_t number, uint64_t low, uint64_t high) {
  uint64_t value[2] = {low, high};
  emulator->unicorn.write_register(emulator->engine, register_name(number), value);
}

uint64_t wr_emulator_get(const wr_emulator *emulator, uint8_t number, uint64_t *high) {
  uint64_t value[2] = {0, 0};
  emulator->unicorn.read_register(emulator->engine, register_name(number), value);
  if (high) *high = value[1];
  return value[0];
}

// MARK: Running

// The first two words that a function returns, whether it returns them or fewer.
typedef struct {
  uint64_t first, second;
} words;
typedef words (*host_function)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

static host_function function_at(const wr_emulator *emulator, uint64_t address) {
  for (size_t i = 0; i < emulator->function_count; i++)
    if ((uint64_t)emulator->functions[i] == address) return (host_function)address;
  return NULL;
}

// Runs up to the first stop, which may be a call of the host.
static wr_stop run(wr_emulator *emulator, uint64_t pc) {
  emulator->was_refused = emulator->was_interrupted = false;
  uc_error error = emulator->unicorn.start(emulator->engine, pc, NOWHERE, 0, 0);
  wr_stop stop = {.kind = WR_STOP_OTHER, .address = (uint64_t)error};
  emulator->unicorn.read_register(emulator->engine, UC_REGISTER_PC, &stop.pc);
  if (emulator->was_interrupted) {
    stop.address = emulator->interrupt;
    if (emulator->interrupt == UC_INTERRUPT_UNDEFINED) stop.kind = WR_STOP_UNDEFINED;
    if (emulator->interrupt == UC_INTERRUPT_BREAKPOINT) stop.kind = WR_STOP_BREAKPOINT;
  } else if (error == UC_ERROR_EXCEPTION && emulator->was_refused) {
    stop.address = emulator->refused_address;
    stop.kind = emulator->refused_access == UC_MEMORY_READ    ? WR_STOP_READ
                : emulator->refused_access == UC_MEMORY_WRITE ? WR_STOP_WRITE
                                                              : WR_STOP_EXECUTE;
  }
  return stop;
}

wr_stop wr_emulator_continue(wr_emulator *emulator, uint64_t pc) {
  for (;;) {
    wr_stop stop = run(emulator, pc);
    if (stop.kind != WR_STOP_EXECUTE) return stop;
    if (stop.pc == RETURN_ADDRESS) {
      stop.kind = WR_STOP_RETURNED;
      return stop;
    }
    host_function function = function_at(emulator, stop.pc);
    if (!function) return stop;
    // The function may enter code again, which leaves every register that calls preserve as it is, but for this one.
    pc = wr_emulator_get(emulator, 30, NULL);
    uint64_t arguments[5];
    for (uint8_t i = 0; i < 5; i++) arguments[i] = wr_emulator_get(emulator, i, NULL);
    words result = function(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]);
    wr_emulator_set(emulator, 0, result.first, 0);
    wr_emulator_set(emulator, 1, result.second, 0);
  }
}

wr_stop wr_emulator_enter(wr_emulator *emulator, const void *code) {
  wr_emulator_set(emulator, 30, RETURN_ADDRESS, 0);
  return wr_emulator_continue(emulator, (uint64_t)code);
}

bool wr_emulator_count_instructions(wr_emulator *emulator) {
  emulator->instruction_count = 0;
  if (!emulator->counts) emulator->counts = add_hook(emulator, UC_HOOK_BLOCK, (void *)count_block);
  return emulator->counts;
}

uint64_t wr_emulator_instruction_count(const wr_emulator *emulator) { return emulator->instruction_count; }
