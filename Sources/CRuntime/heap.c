// Room for objects, in blocks. Generated code places them into a run of room by moving a cursor; when the run is
// full it comes here, to the next one: a gap that the last collection has found, or a block that is free. What has been
// used is used again before anything that has not been.

#define _GNU_SOURCE
#include "blocks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
  // Larger objects have blocks of their own.
  LARGEST_SMALL = BLOCK_BYTES / 2,
  // Smaller gaps are passed over.
  SMALLEST_RUN = 64,
  // So is a block with less room.
  SMALLEST_ROOM = 1 << 10,
  // Larger objects look for a free block before they look for a gap: gaps are for small ones, and one that is too small
  // is lost until the next collection.
  LARGEST_FOR_GAPS = 512,
  // So many times what has survived a collection may be given away up to the next one, and so much at least. Each
  // object that is made costs the marking of 1 / GROWTH others that live.
  GROWTH = 3,
  LEAST_BUDGET = 1 << 20,
};

// MARK: The heap

static size_t round_up(size_t size) { return (size + 4095) & ~(size_t)4095; }

// Reserves a heap with so many addresses for objects.
static bool reserve(wr_heap *heap, size_t addresses) {
  heap->block_count = (uint32_t)(addresses / BLOCK_BYTES);
  heap->used_limit = heap->block_count < WR_HEAP_BYTES / BLOCK_BYTES ? heap->block_count : WR_HEAP_BYTES / BLOCK_BYTES;
  size_t rows = addresses / 2;
  size_t blocks = round_up(heap->block_count * sizeof *heap->blocks);
  size_t marks = heap->block_count * MARK_WORDS * sizeof *heap->marks;
  // Every object is looked at once, and none is smaller than its header.
  size_t pending = (size_t)heap->used_limit * BLOCK_BYTES;
  heap->reservation_bytes = rows + blocks + marks + pending + addresses;
  uint8_t *base = mmap(NULL, heap->reservation_bytes, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (base == MAP_FAILED) return false;
  // A write after a fork copies a page: let it be a small one.
  madvise(base, heap->reservation_bytes, MADV_NOHUGEPAGE);
  heap->reservation = base;
  heap->rows = (wr_type_row *)base;
  heap->row_capacity = rows / sizeof *heap->rows;
  heap->blocks = (block *)(base + rows);
  heap->marks = (uint64_t *)(base + rows + blocks);
  heap->pending = (uint64_t *)(base + rows + blocks + marks);
  heap->start = base + rows + blocks + marks + pending;
  return true;
}

wr_heap *wr_make_heap(wr_machine *machine, const void *owner, void (*mark_roots)(const void *),
                      uint64_t (*consider_frames)(const void *)) {
  wr_heap *heap = calloc(1, sizeof *heap);
  if (!heap) return NULL;
  heap->machine = machine;
  heap->owner = owner;
  heap->mark_roots = mark_roots;
  heap->consider_frames = consider_frames;
  wr_reopen_blocks(heap, 0);
  size_t addresses = WR_HEAP_ADDRESSES;
  while (!reserve(heap, addresses)) {
    addresses /= 2;
    if (addresses >= WR_HEAP_ADDRESSES_AT_LEAST) continue;
    int error = errno;
    free(heap);
    errno = error;
    return NULL;
  }
  if (wr_share(machine, heap->reservation, heap->reservation_bytes)) return heap;
  munmap(heap->reservation, heap->reservation_bytes);
  free(heap);
  errno = ENOMEM;
  return NULL;
}

void wr_free_heap(wr_heap *heap) {
  if (!heap) return;
  if (heap->machine->heap == heap) wr_use_heap(heap->machine, NULL);
  // The next heap may get the same addresses: what is left of these on the stack would refer to its objects.
  wr_clear_stack(heap->machine);
  wr_permit(heap->machine, heap->reservation, heap->reservation_bytes, 0);
  munmap(heap->reservation, heap->reservation_bytes);
  free(heap);
}

void wr_stress_heap(wr_heap *heap, uint32_t period) { heap->stress = heap->until_stress = period; }

void wr_verify_heap(wr_heap *heap, void (*verify)(const void *)) { heap->verify = verify; }

wr_type_row *wr_type_rows(const wr_heap *heap) { return heap->rows; }

size_t wr_type_row_capacity(const wr_heap *heap) { return heap->row_capacity; }

size_t wr_heap_used(const wr_heap *heap) { return (size_t)heap->used * BLOCK_BYTES; }

wr_pauses wr_heap_pauses(const wr_heap *heap) { return heap->pauses; }

uint64_t wr_heap_given(const wr_heap *heap) { return heap->given; }

// MARK: Runs

// Whether the context has the heap's window.
static bool is_in_context(const wr_heap *heap) { return heap && heap->machine->heap == heap && !heap->stress; }

static run window_of(const wr_heap *heap) {
  const wr_context *context = &heap->machine->context;
  if (!is_in_context(heap)) return heap->window;
  return (run){.cursor = context->allocation_cursor, .limit = context->allocation_limit};
}

static void set_window(wr_heap *heap, run window) {
  wr_context *context = &heap->machine->context;
  if (!is_in_context(heap)) {
    heap->window = window;
  } else {
    context->allocation_cursor = window.cursor;
    context->allocation_limit = window.limit;
  }
}

void wr_use_heap(wr_machine *machine, wr_heap *heap) {
  wr_heap *old = machine->heap;
  if (old == heap) return;
  if (old) old->window = window_of(old);
  machine->heap = heap;
  machine->context.allocation_cursor = is_in_context(heap) ? heap->window.cursor : 0;
  machine->context.allocation_limit = is_in_context(heap) ? heap->window.limit : 0;
}

static uint64_t room_of(run run) { return run.limit - run.cursor; }

// Marks room as not being an object.
static void fill(uint64_t from, uint64_t to) {
  if (from < to) *(header *)from = (header){.row = FILLER, .length = (uint32_t)(to - from)};
}

static void close_run(run run) { fill(run.cursor, run.limit); }

// MARK: Gaps

uint32_t wr_next_object(const wr_heap *heap, uint32_t index, uint32_t from) {
  const uint64_t *marks = marks_of_block(heap, index);
  uint32_t bit = from / GRANULE_BYTES;
  if (bit / 64 == MARK_WORDS) return BLOCK_BYTES;
  uint64_t word = marks[bit / 64] & ~(uint64_t)0 << bit % 64;
  for (uint32_t i = bit / 64;;) {
    if (word) return (i * 64 + (uint32_t)__builtin_ctzll(word)) * GRANULE_BYTES;
    if (++i == MARK_WORDS) return BLOCK_BYTES;
    word = marks[i];
  }
}

// The next gap of so many bytes in the block that is being looked at. Others before it are filled.
static bool next_gap_of_block(wr_heap *heap, uint64_t bytes, run *gap) {
  uint64_t base = (uint64_t)address_of_block(heap, heap->next_block);
  while (heap->next_byte < BLOCK_BYTES) {
    uint32_t start = heap->next_byte;
    uint32_t end = wr_next_object(heap, heap->next_block, start);
    if (start == end) {
      heap->next_byte += (uint32_t)bytes_of(heap, (const header *)(base + start));
      continue;
    }
    heap->next_byte = end;
    if (end - start >= bytes) {
      *gap = (run){.cursor = base + start, .limit = base + end};
      return true;
    }
    fill(base + start, base + end);
  }
  heap->blocks[heap->next_block].is_full = true;
  return false;
}

// Takes blocks into use.
static run claim(wr_heap *heap, uint32_t first, uint32_t count, uint8_t state) {
  for (uint32_t i = first; i < first + count; i++) {
    heap->blocks[i] = (block){.state = i == first ? state : BLOCK_INSIDE, .is_full = true, .is_warm = true};
  }
  heap->used += count;
  if (first + count > heap->top) heap->top = first + count;
  uint64_t base = (uint64_t)address_of_block(heap, first);
  return (run){.cursor = base, .limit = base + (uint64_t)count * BLOCK_BYTES};
}

static bool free_block(wr_heap *heap, run *room) {
  if (heap->used == heap->used_limit) return false;
  while (heap->next_free < heap->top && heap->blocks[heap->next_free].state != BLOCK_FREE) heap->next_free++;
  if (heap->next_free == heap->block_count) return false;
  *room = claim(heap, heap->next_free, 1, BLOCK_SMALL);
  return true;
}

// The next gap of so many bytes, or free block, by addresses; not beyond the blocks that have been used.
static bool next_gap(wr_heap *heap, uint64_t bytes, run *room) {
  for (; heap->next_block < heap->top; heap->next_block++, heap->next_byte = 0) {
    block *block = &heap->blocks[heap->next_block];
    if (block->state == BLOCK_FREE) {
      if (heap->used == heap->used_limit) continue;
      *room = claim(heap, heap->next_block, 1, BLOCK_SMALL);
      return true;
    }
    if (block->state != BLOCK_SMALL || block->is_full || block->size > BLOCK_BYTES - SMALLEST_ROOM) continue;
    if (next_gap_of_block(heap, bytes < SMALLEST_RUN ? SMALLEST_RUN : bytes, room)) return true;
  }
  return false;
}

static bool next_run(wr_heap *heap, uint64_t bytes, run *room) {
  bool found = bytes <= LARGEST_FOR_GAPS ? next_gap(heap, bytes, room) || free_block(heap, room)
                                         : free_block(heap, room) || next_gap(heap, bytes, room);
  if (found) heap->given += room_of(*room);
  return found;
}

void wr_close_runs(wr_heap *heap) {
  close_run(window_of(heap));
  close_run(heap->spare);
  set_window(heap, (run){0});
  heap->spare = (run){0};
  run gap;
  if (heap->next_byte) next_gap_of_block(heap, BLOCK_BYTES + 1, &gap);
}

void wr_reopen_blocks(wr_heap *heap, uint64_t survivors) {
  heap->next_block = heap->next_byte = heap->next_free = heap->next_large = 0;
  heap->no_gap = UINT32_MAX;
  heap->given = 0;
  heap->budget = GROWTH * survivors < LEAST_BUDGET ? LEAST_BUDGET : GROWTH * survivors;
}

// MARK: Objects

// So many blocks side by side that are free; the first of them may lie at the end of those that have been used.
static uint32_t find_blocks(wr_heap *heap, uint32_t count) {
  // From where the last ones were found, and once more from the beginning.
  uint32_t index = heap->next_large;
  while (count < heap->no_gap) {
    uint32_t free = 0;
    for (; index < heap->top && free < count; index++) {
      free = heap->blocks[index].state == BLOCK_FREE ? free + 1 : 0;
    }
    if (free == count) {
      heap->next_large = index;
      return index - count;
    }
    if (heap->next_large == 0) heap->no_gap = count;
    heap->next_large = index = 0;
  }
  uint32_t first = heap->top;
  while (first > 0 && heap->blocks[first - 1].state == BLOCK_FREE) first--;
  return first;
}

static uint64_t place_large(wr_heap *heap, uint64_t bytes) {
  uint32_t count = (uint32_t)((bytes + BLOCK_BYTES - 1) / BLOCK_BYTES);
  if (count > heap->used_limit - heap->used) return 0;
  uint32_t first = find_blocks(heap, count);
  if (count > heap->block_count - first) return 0;
  run room = claim(heap, first, count, BLOCK_LARGE);
  heap->blocks[first].size = count;
  heap->given += room_of(room);
  return room.cursor;
}

// The address of an object of so many bytes, or 0 if there is no room for it.
static uint64_t place(wr_heap *heap, uint64_t bytes) {
  if (bytes > LARGEST_SMALL) return place_large(heap, bytes);
  run window = window_of(heap);
  if (room_of(window) < bytes) {
    // The spare run is the one that has more room, so that little is lost with the other one.
    run other = heap->spare;
    if (room_of(other) < bytes) {
      bool keeps_window = room_of(window) > room_of(other);
      close_run(keeps_window ? other : window);
      if (!keeps_window) window = other;
      if (!next_run(heap, bytes, &other)) other = (run){0};
    }
    heap->spare = window;
    window = other;
  }
  bool fits = room_of(window) >= bytes;
  uint64_t object = window.cursor;
  if (fits) window.cursor += bytes;
  set_window(heap, window);
  return fits ? object : 0;
}

static bool wants_collection(wr_heap *heap, uint64_t bytes) {
  if (heap->stress && --heap->until_stress == 0) {
    heap->until_stress = heap->stress;
    return true;
  }
  if (bytes > LARGEST_SMALL) return heap->given && heap->given + bytes > heap->budget;
  return room_of(window_of(heap)) < bytes && room_of(heap->spare) < bytes && heap->given >= heap->budget;
}

wr_outcome wr_new_object(wr_heap *heap, uint64_t bytes, bool may_collect) {
  if (bytes > WR_HEAP_BYTES) return (wr_outcome){.trap = WR_TRAP_ALLOCATION_TOO_LARGE};
  bool collects = may_collect && wants_collection(heap, bytes);
  if (collects) wr_collect(heap);
  uint64_t object = place(heap, bytes);
  if (!object && may_collect && !collects) {
    wr_collect(heap);
    object = place(heap, bytes);
  }
  if (!object && may_collect && heap->machine->nesting) {
    heap->wants_exact = true;
    wr_collect(heap);
    heap->wants_exact = false;
    object = place(heap, bytes);
  }
  return (wr_outcome){.value = object, .trap = object ? 0 : WR_TRAP_HEAP_EXHAUSTED};
}

void wr_retract_object(wr_heap *heap, uint64_t object, uint64_t bytes) {
  run window = window_of(heap);
  if (window.cursor != object + bytes) return;
  window.cursor = object;
  set_window(heap, window);
}

wr_outcome wr_allocate(wr_context *context, uint64_t bytes, uint64_t stack_pointer) {
  // The context comes first in its machine.
  wr_heap *heap = ((wr_machine *)context)->heap;
  heap->saved_vectors = stack_pointer;
  wr_outcome made = wr_new_object(heap, bytes, true);
  heap->saved_vectors = 0;
  return made;
}
