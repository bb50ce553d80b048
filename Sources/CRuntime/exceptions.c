// The exceptions of a store. One that nobody has a reference to is freed where it is caught. Others are found by
// marking: when the number of those that have been referred to has doubled, all that is reachable is marked, and
// the rest freed. What lies on the stack of generated code is taken for a reference if it looks like one: no
// compiled code has to say where its references are.

#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "machine.h"

enum {
  // Blocks are aligned to their size, so that an address tells its block.
  BLOCK_BYTES = 64 << 10,
  // Cells of a block have one size: 64 bytes, which is six words of payload, or a power of two times that.
  SMALLEST_CELL_BYTES = 64,
  SIZE_CLASSES = 9,
  // So many exceptions are referred to before anything is marked.
  LEAST_BEFORE_MARKING = 4096,
};

enum { ESCAPED = 1, HELD = 2, MARKED = 4 };

typedef struct {
  uint64_t base;
  uint32_t cell_bytes;
} block;

struct wr_exception_heap {
  const void *owner;
  void (*mark_roots)(const void *owner);
  block *blocks;  // by address
  size_t block_count, block_capacity;
  wr_exception *free_cells[SIZE_CLASSES];
  size_t live, escaped, escaped_limit;
  // Marked exceptions whose payload has not been looked at.
  wr_exception **pending;
  size_t pending_count, pending_capacity;
  bool marking_failed;
};

wr_exception_heap *wr_make_exception_heap(const void *owner, void (*mark_roots)(const void *)) {
  wr_exception_heap *heap = calloc(1, sizeof *heap);
  if (!heap) return NULL;
  heap->owner = owner;
  heap->mark_roots = mark_roots;
  heap->escaped_limit = LEAST_BEFORE_MARKING;
  return heap;
}

void wr_free_exception_heap(wr_exception_heap *heap) {
  if (!heap) return;
  for (size_t i = 0; i < heap->block_count; i++) munmap((void *)heap->blocks[i].base, BLOCK_BYTES);
  free(heap->blocks);
  free(heap->pending);
  free(heap);
}

size_t wr_exception_count(const wr_exception_heap *heap) { return heap->live; }

// MARK: Cells

static int class_of(uint32_t word_count) {
  size_t bytes = sizeof(wr_exception) + 8 * (size_t)word_count;
  int class = 0;
  while (((size_t)SMALLEST_CELL_BYTES << class) < bytes) class++;
  return class;
}

static bool grow_array(void **elements, size_t *capacity, size_t count, size_t size) {
  if (count < *capacity) return true;
  size_t wanted = *capacity ? 2 * *capacity : 64;
  void *moved = realloc(*elements, wanted * size);
  if (!moved) return false;
  *elements = moved;
  *capacity = wanted;
  return true;
}

// Fresh memory, aligned to the size of a block.
static uint8_t *map_block(void) {
  uint8_t *base = mmap(NULL, 2 * BLOCK_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (base == MAP_FAILED) return NULL;
  uint8_t *aligned = (uint8_t *)(((uintptr_t)base + BLOCK_BYTES - 1) & ~(uintptr_t)(BLOCK_BYTES - 1));
  if (aligned > base) munmap(base, (size_t)(aligned - base));
  munmap(aligned + BLOCK_BYTES, (size_t)(base + BLOCK_BYTES - aligned));
  return aligned;
}

static void put_free(wr_exception_heap *heap, int class, wr_exception *cell) {
  // The words stay: a landing pad may still read them.
  cell->tag = NULL;
  cell->next_free = heap->free_cells[class];
  heap->free_cells[class] = cell;
}

static bool add_block(wr_exception_heap *heap, int class) {
  if (!grow_array((void **)&heap->blocks, &heap->block_capacity, heap->block_count, sizeof *heap->blocks)) {
    return false;
  }
  uint8_t *base = map_block();
  if (!base) return false;
  size_t place = heap->block_count++;
  for (; place > 0 && heap->blocks[place - 1].base > (uint64_t)base; place--) {
    heap->blocks[place] = heap->blocks[place - 1];
  }
  uint32_t cell_bytes = (uint32_t)SMALLEST_CELL_BYTES << class;
  heap->blocks[place] = (block){.base = (uint64_t)base, .cell_bytes = cell_bytes};
  // The lowest cell is used first.
  for (uint32_t offset = BLOCK_BYTES; offset > 0;) {
    offset -= cell_bytes;
    put_free(heap, class, (wr_exception *)(base + offset));
  }
  return true;
}

// The exception at an address, or NULL.
static wr_exception *find(const wr_exception_heap *heap, uint64_t address) {
  if (heap->block_count == 0 || address < heap->blocks[0].base ||
      address >= heap->blocks[heap->block_count - 1].base + BLOCK_BYTES) {
    return NULL;
  }
  uint64_t base = address & ~(uint64_t)(BLOCK_BYTES - 1);
  size_t low = 0, high = heap->block_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (heap->blocks[middle].base < base) low = middle + 1;
    else high = middle;
  }
  if (low == heap->block_count || heap->blocks[low].base != base) return NULL;
  if ((address - base) & (heap->blocks[low].cell_bytes - 1)) return NULL;
  wr_exception *exception = (wr_exception *)address;
  return exception->tag ? exception : NULL;
}

// MARK: Marking

static void mark(wr_exception_heap *heap, wr_exception *exception) {
  if (exception->flags & MARKED) return;
  exception->flags |= MARKED;
  if (!grow_array((void **)&heap->pending, &heap->pending_capacity, heap->pending_count, sizeof *heap->pending)) {
    heap->marking_failed = true;
    return;
  }
  heap->pending[heap->pending_count++] = exception;
}

void wr_mark_exception(wr_exception_heap *heap, uint64_t address) {
  wr_exception *exception = find(heap, address);
  if (exception) mark(heap, exception);
}

static void mark_words(wr_exception_heap *heap, const uint64_t *first, const uint64_t *end) {
  for (const uint64_t *word = first; word < end; word++) wr_mark_exception(heap, *word);
}

static void follow_payloads(wr_exception_heap *heap) {
  while (heap->pending_count) {
    const wr_exception *exception = heap->pending[--heap->pending_count];
    mark_words(heap, exception->words, exception->words + exception->word_count);
  }
}

// Calls `body` for each exception there is.
static void for_each(wr_exception_heap *heap, void (*body)(wr_exception_heap *, wr_exception *)) {
  for (size_t i = 0; i < heap->block_count; i++) {
    uint64_t end = heap->blocks[i].base + BLOCK_BYTES;
    for (uint64_t cell = heap->blocks[i].base; cell < end; cell += heap->blocks[i].cell_bytes) {
      if (((wr_exception *)cell)->tag) body(heap, (wr_exception *)cell);
    }
  }
}

// Exceptions that nobody has a reference to are on their way, and end where they are caught.
static void mark_if_held(wr_exception_heap *heap, wr_exception *exception) {
  if (exception->flags & HELD || !(exception->flags & ESCAPED)) mark(heap, exception);
}

static void end(wr_exception_heap *heap, wr_exception *exception) {
  heap->live--;
  if (exception->flags & ESCAPED) heap->escaped--;
  put_free(heap, class_of(exception->word_count), exception);
}

static void sweep_one(wr_exception_heap *heap, wr_exception *exception) {
  if (exception->flags & MARKED || heap->marking_failed) {
    exception->flags &= ~(uint32_t)MARKED;
  } else {
    end(heap, exception);
  }
}

// The stack of the host, from the innermost entry into generated code to the outermost. What generated code had in
// preserved registers when it called the host lies somewhere in between: entries and the host's functions save them.
// An entry leaves the stack pointer of the one around it two words above its own (Thunks.entry).
static void mark_host_stack(wr_exception_heap *heap, const uint64_t *innermost) {
  enum { OUTER = 2, ENTRY_WORDS = 9 };
  const uint64_t *outermost = innermost;
  while (outermost[OUTER]) outermost = (const uint64_t *)outermost[OUTER];
  mark_words(heap, innermost, outermost + ENTRY_WORDS);
}

void wr_collect_exceptions(wr_exception_heap *heap, const wr_context *context, uint64_t stack_pointer) {
  if (heap->escaped < heap->escaped_limit) return;
  const wr_machine *machine = (const wr_machine *)context;
  heap->marking_failed = false;
  heap->pending_count = 0;
  for_each(heap, mark_if_held);
  mark_words(heap, (const uint64_t *)stack_pointer, (const uint64_t *)(machine->stack + WR_STACK_BYTES));
  mark_words(heap, context->unwind_preserved, context->unwind_preserved + 4);
  mark_host_stack(heap, (const uint64_t *)context->host_stack_pointer);
  heap->mark_roots(heap->owner);
  follow_payloads(heap);
  for_each(heap, sweep_one);
  heap->escaped_limit = heap->escaped < LEAST_BEFORE_MARKING / 2 ? LEAST_BEFORE_MARKING : 2 * heap->escaped;
}

// MARK: Lives

wr_exception *wr_new_exception(const wr_tag *tag) {
  wr_exception_heap *heap = tag->heap;
  int class = class_of(tag->word_count);
  if (!heap->free_cells[class] && !add_block(heap, class)) return NULL;
  wr_exception *exception = heap->free_cells[class];
  heap->free_cells[class] = exception->next_free;
  heap->live++;
  exception->tag = tag;
  exception->word_count = tag->word_count;
  exception->flags = 0;
  return exception;
}

void wr_land_exception(wr_exception *exception, bool has_reference) {
  if (!has_reference) {
    wr_end_exception(exception);
  } else if (!(exception->flags & ESCAPED)) {
    exception->flags |= ESCAPED;
    exception->tag->heap->escaped++;
  }
}

void wr_end_exception(wr_exception *exception) {
  if (!(exception->flags & ESCAPED)) end(exception->tag->heap, exception);
}

void wr_hold_exception(wr_exception *exception) { exception->flags |= HELD; }
