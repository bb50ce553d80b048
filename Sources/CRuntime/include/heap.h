// The heap of a store: where structures, arrays and exceptions live. Objects never move. What nothing refers to is found by marking
// (collect.c), and its room is used again (heap.c). VMLayout/HeapLayout.swift says how objects look.
//
// References on the stacks are found conservatively: a word that has the address of an object is taken for a reference
// to it. All others are found precisely, those that the heap's owner knows by `mark_roots`. Before a heap is said to be
// exhausted, those on the stack of generated code are found exactly as well.
#ifndef CRUNTIME_HEAP_H
#define CRUNTIME_HEAP_H

#include "runtime.h"

enum {
  // What objects may take up; no array can be larger. `ImplementationLimits.heapBytes`; a test compares them.
  WR_HEAP_BYTES = 256 << 20,
  // Address space for objects: as much as the system grants, of these. More than can be used, so that there is always
  // room in one piece for a large object.
  WR_HEAP_ADDRESSES = 1 << 30,
  WR_HEAP_ADDRESSES_AT_LEAST = 64 << 20,
};

// The kinds of objects.
enum { WR_STRUCTURE = 1, WR_ARRAY = 2, WR_EXCEPTION_OBJECT = 3 };

enum { WR_INLINE_DISPLAY = 8 };

// A type of objects: the layout of `TypeRowLayout`, which says what the fields mean.
typedef struct wr_type_row {
  uint8_t kind;
  uint8_t element_shift;
  uint16_t display_count;
  uint32_t byte_count;
  uint64_t traced;
  const uint64_t *more_traced;
  uint32_t display[WR_INLINE_DISPLAY];
  const uint32_t *whole_display;
} wr_type_row;

// An empty heap; NULL if the system refuses the addresses. It belongs to the machine's thread. A collection asks the
// owner by `mark_roots` for all that it refers to (`wr_mark`). One that wants to know exactly asks it by `consider_frames`
// for the words in frames of generated code that may be references (`wr_consider`); the answer is the address on the stack
// from which on any word may be one.
wr_heap *wr_make_heap(wr_machine *machine, const void *owner, void (*mark_roots)(const void *owner),
                      uint64_t (*consider_frames)(const void *owner));
void wr_free_heap(wr_heap *heap);

// Has every so many-th object come with a collection, and free room be filled with WR_POISON. Before the first object.
void wr_stress_heap(wr_heap *heap, uint32_t period);

// Has `verify` be called before each collection; it may ask for objects (`wr_is_object`, `wr_visit_objects`). Every other
// collection finds the references in frames exactly.
void wr_verify_heap(wr_heap *heap, void (*verify)(const void *owner));

enum { WR_POISON = 0xDB };

// The table of type rows, and how many rows it can have; all are zero at first. A row is written before there is an
// object of its type, and then never changes.
wr_type_row *wr_type_rows(const wr_heap *heap);
size_t wr_type_row_capacity(const wr_heap *heap);

// Makes room for an object of so many bytes, a multiple of 8, which the caller fills before anything else is done with
// the heap. Answers with its address, or the code of the trap that there is no room. Nothing is collected unless
// `may_collect`: then all that the caller still needs has to be among the roots.
wr_outcome wr_new_object(wr_heap *heap, uint64_t bytes, bool may_collect);

// Bytes of the vector registers, which lie at the stack pointer when `wr_allocate` is called: of x86-64, and of aarch64,
// where eight are not used.
enum { WR_VECTOR_BYTES = 16 * 16, WR_VECTOR_BYTES_A64 = 24 * 16 };

// What generated code calls for the same (`wr_allocation`).
wr_outcome wr_allocate(wr_context *context, uint64_t bytes, uint64_t stack_pointer);

// Finds the objects that are referred to; the room of all others is free.
void wr_collect(wr_heap *heap);

// The same in steps, between which the owner marks, and learns of each object that is marked by `visit`, unless that is
// NULL: so it may find more to mark. Nothing else is done with the heap in between.
void wr_begin_collection(wr_heap *heap, void (*visit)(const void *owner, uint64_t object));
void wr_end_collection(wr_heap *heap);

// During `verify`: whether a word is the address of an object, and the addresses of all objects, referred to or not.
bool wr_is_object(wr_heap *heap, uint64_t word);
void wr_visit_objects(wr_heap *heap, void (*visit)(const void *owner, uint64_t object));

// How many collections there have been for which generated code had to wait, and how long it did, in nanoseconds.
typedef struct wr_pauses {
  uint64_t count, total, longest;
} wr_pauses;

wr_pauses wr_heap_pauses(const wr_heap *heap);

// Bytes that objects may have taken since the last collection.
uint64_t wr_heap_given(const wr_heap *heap);

// Clears the stack of generated code, while there is none on it: what a function begins with is no reference then.
void wr_clear_stack(const wr_machine *machine);

// Gives pages back that hold no objects, all but a few: each fork would copy what says where they are.
void wr_trim_heap(wr_heap *heap);

// For `consider_frames`: a word that may be a reference.
void wr_consider(wr_heap *heap, uint64_t word);

// For `mark_roots`, and between the steps of a collection: these words are references, null among them.
void wr_mark(wr_heap *heap, const uint64_t *words, size_t count);

// Bytes that objects take up, those among them that nothing refers to and that have not been found out yet.
size_t wr_heap_used(const wr_heap *heap);

#endif
