// A heap from the inside: shared by what gives its room away and what finds out which of it is free.
#ifndef CRUNTIME_BLOCKS_H
#define CRUNTIME_BLOCKS_H

#include "machine.h"

enum {
  BLOCK_BYTES = 32 << 10,
  // One bit of the marks for each possible start of an object.
  GRANULE_BYTES = 8,
  MARK_WORDS = BLOCK_BYTES / GRANULE_BYTES / 64,  // of a block
};

// What a block holds. The room of a heap is cut into blocks.
enum {
  BLOCK_FREE,
  BLOCK_SMALL,   // objects, each wholly within the block
  BLOCK_LARGE,   // the beginning of one object, alone in a number of blocks
  BLOCK_INSIDE,  // more of it
};

typedef struct {
  uint8_t state;
  // The block has no gaps: room without objects begins with a header that says how large it is (`FILLER`). Otherwise
  // the marks say where its objects are.
  bool is_full;
  // Its pages may be there.
  bool is_warm;
  // Of a small one: bytes of the objects that were marked. Of a large one: its blocks.
  uint32_t size;
} block;

// Room for objects, which are placed into it one behind the other.
typedef struct {
  uint64_t cursor, limit;
} run;

// The header of an object: the offset of its row among the type rows, and the number of elements of an array.
typedef struct {
  uint32_t row;
  uint32_t length;
} header;

// Not an object but room between objects, whose bytes are in the place of the length. No row has such an offset.
enum { FILLER = 0xFFFFFFFF };

struct wr_heap {
  wr_machine *machine;
  const void *owner;
  void (*mark_roots)(const void *owner);
  uint64_t (*consider_frames)(const void *owner);
  void (*visit)(const void *owner, uint64_t object);  // during a collection that asks for it
  void (*verify)(const void *owner);
  uint32_t stress, until_stress;  // objects from one collection to the next, and up to it; 0 for no stress
  // One reservation: rows, blocks, marks, the stack of the marker, and the room for objects.
  uint8_t *reservation;
  size_t reservation_bytes;
  wr_type_row *rows;
  size_t row_capacity;
  block *blocks;
  uint64_t *marks;
  uint64_t *pending;  // objects that are marked, but have not been looked at
  size_t pending_count, pending_most;
  uint8_t *start;
  uint32_t block_count;
  uint32_t used_limit;  // blocks that may be in use
  uint32_t used;        // blocks that are
  uint32_t top;         // no block at or above it has ever been in use
  // Where objects go, unless the context has it (`wr_use_heap`), and where they go that did not fit there. Under stress
  // the context never has it, so that all objects are asked for here.
  run window, spare;
  // Where the next gaps are: in this block, from this byte of it on. And where to look for free blocks, and for several
  // of them.
  uint32_t next_block, next_byte;
  uint32_t next_free, next_large;
  // No free blocks lie side by side in such a number.
  uint32_t no_gap;
  // Whether collections are to find the references in frames of generated code exactly; and for those that verify, which
  // do it by turns, whether the last one has.
  bool wants_exact, was_exact;
  // Where the thunk for allocations has saved vector registers, while it is what asks for an object.
  uint64_t saved_vectors;
  wr_pauses pauses;
  // Bytes given away since the last collection, and how many may be before the next one.
  uint64_t given, budget;
};

static inline uint8_t *address_of_block(const wr_heap *heap, uint32_t index) {
  return heap->start + (size_t)index * BLOCK_BYTES;
}

static inline uint64_t *marks_of_block(const wr_heap *heap, uint32_t index) {
  return heap->marks + (size_t)index * MARK_WORDS;
}

static inline const wr_type_row *row_of(const wr_heap *heap, const header *object) {
  return (const wr_type_row *)((const uint8_t *)heap->rows + object->row);
}

// The bytes of an object, or of room between objects.
static inline uint64_t bytes_of(const wr_heap *heap, const header *object) {
  if (object->row == FILLER) return object->length;
  const wr_type_row *row = row_of(heap, object);
  if (row->kind != WR_ARRAY) return row->byte_count;
  return (sizeof(header) + ((uint64_t)object->length << row->element_shift) + 7) & ~(uint64_t)7;
}

// Lets go of all room that objects could still be placed into. Then each block is full, or has its objects marked.
void wr_close_runs(wr_heap *heap);

// The first byte of a block, from one on, at which an object is marked; the end of the block if there is none.
uint32_t wr_next_object(const wr_heap *heap, uint32_t index, uint32_t from);

// Has room for objects be looked for from the beginning: marks and states of blocks are new. `survivors` is how many bytes
// objects have that are alive.
void wr_reopen_blocks(wr_heap *heap, uint64_t survivors);

#endif
