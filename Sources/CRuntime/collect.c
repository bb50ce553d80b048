// The collector: marks what is referred to, in place. Whatever is not marked then is room for other objects.
//
// It runs where generated code asks for an object, or between calls into it. The stack of generated code, and what the
// host has saved of its registers, are looked at word by word: compiled code does not have to say where its references
// are, and a reference in a register or a slot cannot be forgotten. All it takes is that whatever it still needs of an
// object is reached through the object's own address.

#define _GNU_SOURCE
#include "blocks.h"
#include "processor.h"

#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum {
  PAGE_BYTES = 4096,
  // Objects that are fetched before they are looked at.
  AHEAD = 8,
  // Elements that are marked in one go.
  CHUNK = 64,
  // Free blocks whose pages stay when the others are given back.
  WARM_BLOCKS = 2,
};

// MARK: Marks

static bool is_marked(const wr_heap *heap, uint64_t object) {
  uint64_t granule = (object - (uint64_t)heap->start) / GRANULE_BYTES;
  return heap->marks[granule / 64] >> granule % 64 & 1;
}

// Whether the object had no mark.
static bool set_mark(wr_heap *heap, uint64_t object) {
  uint64_t granule = (object - (uint64_t)heap->start) / GRANULE_BYTES;
  uint64_t *word = &heap->marks[granule / 64];
  uint64_t bit = (uint64_t)1 << granule % 64;
  if (*word & bit) return false;
  *word |= bit;
  return true;
}

static bool is_address(const wr_heap *heap, uint64_t word) {
  return word - (uint64_t)heap->start < (uint64_t)heap->top * BLOCK_BYTES && word % GRANULE_BYTES == 0;
}

static uint32_t block_of(const wr_heap *heap, uint64_t object) {
  return (uint32_t)((object - (uint64_t)heap->start) / BLOCK_BYTES);
}

// MARK: Words that may be references

// Marks all objects of a full block, which are as many as there have been since the last collection.
static void find_objects(wr_heap *heap, uint32_t index) {
  memset(marks_of_block(heap, index), 0, MARK_WORDS * sizeof(uint64_t));
  uint64_t place = (uint64_t)address_of_block(heap, index);
  for (uint64_t end = place + BLOCK_BYTES; place < end; place += bytes_of(heap, (const header *)place)) {
    if (((const header *)place)->row != FILLER) set_mark(heap, place);
  }
  heap->blocks[index].is_full = false;
}

bool wr_is_object(wr_heap *heap, uint64_t word) {
  if (!is_address(heap, word)) return false;
  uint32_t index = block_of(heap, word);
  const block *block = &heap->blocks[index];
  if (block->state == BLOCK_LARGE) return word == (uint64_t)address_of_block(heap, index);
  if (block->state != BLOCK_SMALL) return false;
  if (block->is_full) find_objects(heap, index);
  return is_marked(heap, word);
}

void wr_visit_objects(wr_heap *heap, void (*visit)(const void *, uint64_t)) {
  for (uint32_t i = 0; i < heap->top; i++) {
    block *block = &heap->blocks[i];
    uint64_t base = (uint64_t)address_of_block(heap, i);
    if (block->state == BLOCK_LARGE) visit(heap->owner, base);
    if (block->state != BLOCK_SMALL) continue;
    if (block->is_full) find_objects(heap, i);
    for (uint32_t at = wr_next_object(heap, i, 0); at < BLOCK_BYTES;
         at = wr_next_object(heap, i, at + GRANULE_BYTES)) {
      visit(heap->owner, base + at);
    }
  }
}

// Remembers a word that is the address of an object.
void wr_consider(wr_heap *heap, uint64_t word) {
  if (wr_is_object(heap, word)) heap->pending[heap->pending_count++] = word;
}

__attribute__((noinline)) static void consider(wr_heap *heap, const uint64_t *first, const uint64_t *end) {
  for (const uint64_t *word = first; word < end; word++) wr_consider(heap, *word);
}

// The stack of the host up to the outermost entry into generated code. What generated code had in preserved registers
// when it called the host lies there, or is in them still: whoever changes them saves them. An entry leaves the stack
// pointer of the one around it two words above its own (Thunks.entry).
//
// What asks for an object has saved all registers on the stack of generated code, and C has been given no reference since:
// its frames have none but old ones, in places that they have not written to.
//
// Code in an emulator has its thunks use another stack, and its registers are there. What the emulator passes to C meanwhile
// is nobody's.
__attribute__((noinline)) static void consider_host(wr_heap *heap) {
  enum { OUTER = 2, FIRST_PRESERVED = 19, LAST_PRESERVED = 29, STACK_POINTER_REGISTER = 31 };
  const wr_machine *machine = heap->machine;
  const size_t entry_words = machine->processor == WR_A64 ? 16 : 9;
  uint64_t registers[PRESERVED_BY_C];
  store_preserved(registers);
  const uint64_t *innermost = (const uint64_t *)machine->context.host_stack_pointer;
  const uint64_t *outermost = innermost;
  while (outermost[OUTER]) outermost = (const uint64_t *)outermost[OUTER];
  const uint64_t *end = outermost + entry_words;
  if (!machine->emulator) return consider(heap, heap->saved_vectors ? innermost : registers, end);
  consider(heap, (const uint64_t *)wr_emulator_get(machine->emulator, STACK_POINTER_REGISTER, NULL), end);
  const uint64_t *outermost_frame = (const uint64_t *)machine->outermost_frame;
  if (heap->saved_vectors) return consider(heap, (const uint64_t *)machine->innermost_frame, outermost_frame);
  consider(heap, registers, outermost_frame);
  for (uint8_t i = FIRST_PRESERVED; i <= LAST_PRESERVED; i++) wr_consider(heap, wr_emulator_get(machine->emulator, i, NULL));
}

// Clears what calls have left behind on the stack of generated code: new frames begin without old references.
static void clear_dead_stack(const wr_machine *machine, uint64_t stack_pointer) {
  uint64_t lowest = (uint64_t)machine->stack;
  uint64_t page = stack_pointer & ~(uint64_t)(PAGE_BYTES - 1);
  memset((void *)page, 0, stack_pointer - page);
  while (page > lowest) {
    page -= PAGE_BYTES;
    const uint64_t *words = (const uint64_t *)page;
    size_t used = 0;
    while (used < PAGE_BYTES / 8 && !words[used]) used++;
    if (used == PAGE_BYTES / 8) return;
    memset((void *)page, 0, PAGE_BYTES);
  }
}

void wr_clear_stack(const wr_machine *machine) {
  if (!machine->nesting) clear_dead_stack(machine, (uint64_t)machine->stack + WR_STACK_BYTES);
}

static void consider_stacks(wr_heap *heap, bool exactly) {
  const wr_machine *machine = heap->machine;
  uint64_t end = (uint64_t)machine->stack + WR_STACK_BYTES;
  uint64_t stack_pointer = machine->nesting ? wr_stack_pointer(machine) : end;
  clear_dead_stack(machine, stack_pointer);
  if (!machine->nesting) return;
  if (exactly) {
    stack_pointer = heap->consider_frames(heap->owner);
  } else if (heap->saved_vectors) {
    // No reference of generated code is in a vector register, but some that the host has copied may be.
    stack_pointer = heap->saved_vectors + (machine->processor == WR_A64 ? WR_VECTOR_BYTES_A64 : WR_VECTOR_BYTES);
  }
  consider(heap, (const uint64_t *)stack_pointer, (const uint64_t *)end);
  consider_host(heap);
}

// MARK: References

static void mark_word(wr_heap *heap, uint64_t word) {
  // Null, small integers and references of the host are no addresses.
  if (is_address(heap, word) && set_mark(heap, word)) heap->pending[heap->pending_count++] = word;
}

static void mark_traced(wr_heap *heap, const uint64_t *words, uint64_t traced) {
  for (; traced; traced &= traced - 1) mark_word(heap, words[__builtin_ctzll(traced)]);
}

// Elements are marked some at a time, so that few wait: the end of the others, told from an object's address by its
// lowest bit, is put above their beginning.
static void mark_elements(wr_heap *heap, const uint64_t *first, const uint64_t *end) {
  if (end - first > CHUNK) {
    heap->pending[heap->pending_count++] = (uint64_t)(first + CHUNK);
    heap->pending[heap->pending_count++] = (uint64_t)end | 1;
    end = first + CHUNK;
  }
  for (; first < end; first++) mark_word(heap, *first);
}

static void look_at(wr_heap *heap, uint64_t address) {
  const header *object = (const header *)address;
  const wr_type_row *row = row_of(heap, object);
  const uint64_t *words = (const uint64_t *)(object + 1);
  block *block = &heap->blocks[block_of(heap, address)];
  if (block->state == BLOCK_SMALL) block->size += (uint32_t)bytes_of(heap, object);
  if (heap->visit) heap->visit(heap->owner, address);
  if (row->kind == WR_ARRAY) {
    if (row->traced) mark_elements(heap, words, words + object->length);
    return;
  }
  mark_traced(heap, words, row->traced);
  if (!row->more_traced) return;
  uint32_t count = row->byte_count / 8 - 1;
  for (uint32_t i = 64; i < count; i += 64) mark_traced(heap, words + i, row->more_traced[i / 64 - 1]);
}

// Looks at all objects that are marked, and have not been looked at.
static void follow(wr_heap *heap) {
  uint64_t ahead[AHEAD];
  uint32_t first = 0, count = 0;
  while (true) {
    while (count < AHEAD && heap->pending_count) {
      uint64_t next = heap->pending[--heap->pending_count];
      if (next & 1) {
        mark_elements(heap, (const uint64_t *)heap->pending[--heap->pending_count], (const uint64_t *)(next - 1));
        continue;
      }
      __builtin_prefetch((const void *)next);
      ahead[(first + count++) % AHEAD] = next;
    }
    if (count == 0) return;
    if (heap->pending_count > heap->pending_most) heap->pending_most = heap->pending_count;
    uint64_t object = ahead[first];
    first = (first + 1) % AHEAD;
    count--;
    look_at(heap, object);
  }
}

void wr_mark(wr_heap *heap, const uint64_t *words, size_t count) {
  mark_elements(heap, words, words + count);
  follow(heap);
}

// MARK: Collection

static void clear_marks(wr_heap *heap) {
  for (uint32_t i = 0; i < heap->top; i++) {
    block *block = &heap->blocks[i];
    if (block->state == BLOCK_SMALL) {
      memset(marks_of_block(heap, i), 0, MARK_WORDS * sizeof(uint64_t));
      block->is_full = false;
      block->size = 0;
    } else if (block->state == BLOCK_LARGE) {
      *marks_of_block(heap, i) = 0;
    }
  }
}

static void poison(wr_heap *heap, uint32_t index, uint32_t from, uint32_t to) {
  if (heap->stress) memset(address_of_block(heap, index) + from, WR_POISON, to - from);
}

static void poison_gaps(wr_heap *heap, uint32_t index) {
  if (!heap->stress) return;
  for (uint32_t place = 0; place < BLOCK_BYTES;) {
    uint32_t next = wr_next_object(heap, index, place);
    poison(heap, index, place, next);
    if (next == BLOCK_BYTES) return;
    place = next + (uint32_t)bytes_of(heap, (const header *)(address_of_block(heap, index) + next));
  }
}

// Frees the blocks in which nothing is marked. Returns how many bytes are left in use.
static uint64_t free_blocks(wr_heap *heap) {
  uint64_t survivors = 0;
  for (uint32_t i = 0, count; i < heap->top; i += count) {
    block *first = &heap->blocks[i];
    count = first->state == BLOCK_LARGE ? first->size : 1;
    if (first->state == BLOCK_FREE) continue;
    bool survives = first->state == BLOCK_SMALL ? first->size > 0 : is_marked(heap, (uint64_t)address_of_block(heap, i));
    if (survives) {
      survivors += first->state == BLOCK_SMALL ? first->size : (uint64_t)count * BLOCK_BYTES;
      if (first->state == BLOCK_SMALL) poison_gaps(heap, i);
      continue;
    }
    for (uint32_t k = i; k < i + count; k++) {
      heap->blocks[k].state = BLOCK_FREE;
      poison(heap, k, 0, BLOCK_BYTES);
    }
    heap->used -= count;
  }
  return survivors;
}

void wr_begin_collection(wr_heap *heap, void (*visit)(const void *, uint64_t)) {
  wr_close_runs(heap);
  if (heap->verify) {
    heap->verify(heap->owner);
    heap->was_exact = !heap->was_exact;
  }
  heap->visit = visit;
  heap->pending_count = 0;
  consider_stacks(heap, heap->wants_exact || (heap->verify && heap->was_exact));
  clear_marks(heap);
  size_t found = heap->pending_count;
  heap->pending_count = 0;
  for (size_t i = 0; i < found; i++) mark_word(heap, heap->pending[i]);
  follow(heap);
}

void wr_end_collection(wr_heap *heap) {
  heap->visit = NULL;
  wr_reopen_blocks(heap, free_blocks(heap));
}

static uint64_t nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

void wr_collect(wr_heap *heap) {
  uint64_t start = nanoseconds();
  wr_begin_collection(heap, NULL);
  heap->mark_roots(heap->owner);
  wr_end_collection(heap);
  if (!heap->machine->nesting) return;
  uint64_t pause = nanoseconds() - start;
  heap->pauses.count++;
  heap->pauses.total += pause;
  if (pause > heap->pauses.longest) heap->pauses.longest = pause;
}

// Gives the pages back that lie wholly within this memory. They may be larger than blocks.
static void give_back(const void *start, size_t size) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t first = ((uintptr_t)start + page - 1) & ~(page - 1), end = ((uintptr_t)start + size) & ~(page - 1);
  if (first < end) madvise((void *)first, end - first, MADV_DONTNEED);
}

void wr_trim_heap(wr_heap *heap) {
  uint32_t warm = 0;
  for (uint32_t i = 0; i < heap->top; i++) {
    if (heap->blocks[i].state != BLOCK_FREE || !heap->blocks[i].is_warm || warm++ < WARM_BLOCKS) continue;
    uint32_t first = i;
    while (i < heap->top && heap->blocks[i].state == BLOCK_FREE) heap->blocks[i++].is_warm = false;
    give_back(address_of_block(heap, first), (size_t)(i - first) * BLOCK_BYTES);
  }
  size_t pending = heap->pending_most * sizeof *heap->pending;
  if (pending >= PAGE_BYTES) give_back(heap->pending, (pending + PAGE_BYTES - 1) & ~(size_t)(PAGE_BYTES - 1));
  heap->pending_most = 0;
}
