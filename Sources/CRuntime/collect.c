#define _GNU_SOURCE
#include "blocks.h"

void wr_collect(wr_heap *heap) { (void)heap; }

void wr_mark(wr_heap *heap, const uint64_t *words, size_t count) { (void)heap, (void)words, (void)count; }
