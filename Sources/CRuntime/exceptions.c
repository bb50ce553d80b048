// The lives of exceptions: objects of the heap, made when they are thrown. One that nobody has got a reference to is
// the last object as a rule, and its room is free where it is caught.

#include "machine.h"

static uint64_t bytes_of_exceptions(const wr_tag *tag) { return sizeof(wr_exception) + 8 * (uint64_t)tag->word_count; }

wr_outcome wr_new_exception(const wr_tag *tag) {
  wr_outcome made = wr_new_object(tag->heap, bytes_of_exceptions(tag), true);
  if (!made.trap) {
    *(wr_exception *)made.value = (wr_exception){.row = tag->type * (uint32_t)sizeof(wr_type_row), .tag = tag};
  }
  return made;
}

void wr_land_exception(wr_exception *exception, bool has_reference) {
  if (has_reference) exception->is_known = true;
  // The words stay: a landing pad still reads them.
  else wr_end_exception(exception);
}

void wr_end_exception(wr_exception *exception) {
  if (exception->is_known) return;
  wr_retract_object(exception->tag->heap, (uint64_t)exception, bytes_of_exceptions(exception->tag));
}
