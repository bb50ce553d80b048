// Exceptions on their way: from call to call up the stack of generated code, until a `try_table` catches. The
// tables are those of VMLayout/UnwindTables.swift; docs/abi.md has the picture of a step.

#include "machine.h"

// Registers that every function preserves: of x86-64, by their place in `wr_context.unwind_preserved`; of aarch64, from
// the first on.
enum { RBX = 3, RBP = 5, R12 = 12, R13 = 13, X19 = 19 };

static uint64_t *place_of_preserved(wr_machine *machine, int number) {
  wr_context *context = &machine->context;
  if (machine->processor == WR_A64) return &context->unwind_more_preserved[number - X19];
  switch (number) {
    case RBX: return &context->unwind_preserved[0];
    case RBP: return &context->unwind_preserved[1];
    case R12: return &context->unwind_preserved[2];
    default: return &context->unwind_preserved[3];
  }
}

static uint64_t word_at(uint64_t address) { return *(const uint64_t *)address; }

// The innermost clause around a call that catches the exception, or NULL. `instance` is the handler's.
static const wr_clause_row *find_clause(const wr_machine *machine, uint32_t return_offset, uint64_t instance,
                                        const wr_tag *tag) {
  const wr_call_row *call =
      wr_last_at_or_before(machine->calls, machine->call_count, sizeof(wr_call_row), return_offset);
  if (!call || call->offset != return_offset) return NULL;
  for (uint32_t row = call->try_row; row != WR_NO_ROW; row = machine->tries[row].parent) {
    const wr_try_row *try = &machine->tries[row];
    const wr_clause_row *clause = machine->clauses + try->first_clause;
    for (uint32_t i = 0; i < try->clause_count; i++, clause++) {
      if (clause->tag_field == WR_ANY_TAG || word_at(instance + clause->tag_field) == (uint64_t)tag) return clause;
    }
  }
  return NULL;
}

// Looks for the handler of the context's exception, from the return address `pc` in a function whose stack pointer,
// with nothing being called, is `stack_pointer`. Each step leaves one function, by T alone:
//
//        │ results on the stack      R bytes │
//   T ─► ├───────────────────────────────────┤
//        │ arguments of the function that is │
//        │ running, whoever was called       │
//        │ return address         T − A − 8  │
//        │ instance               T − A − 16 │
//        │ preserved registers  − 24 − 8 i   │
//        │ …                                 │
//  SP ─► └───────────────────────────────────┘ = T − depth
//
// The caller's stack pointer is T + R: A and R are those of the function itself, since a chain of tail calls keeps T
// and the results, whatever it does with the arguments.
static wr_outcome unwind(wr_context *context, uint64_t pc, uint64_t stack_pointer) {
  // The context comes first in its machine.
  wr_machine *machine = (wr_machine *)context;
  wr_exception *exception = context->exception;
  const wr_tag *tag = exception->tag;
  while (true) {
    uint32_t offset = (uint32_t)(pc - (uint64_t)machine->code);
    // A call may be the last instruction of its function, so that it returns to the next one's.
    const function_entry *entry = wr_last_at_or_before(machine->functions, machine->function_count,
                                                       sizeof(function_entry), offset - 1);
    // Thunks call nothing that throws but the one that entered.
    if (entry->index == WR_NO_FUNCTION) return (wr_outcome){.trap = WR_EXCEPTION};
    const wr_function_row *row = &entry->row;
    uint64_t top = stack_pointer + row->depth;
    uint64_t place = top - 8 * (uint64_t)row->argument_units - 8;
    if (row->has_handlers) {
      const wr_clause_row *clause = find_clause(machine, offset, word_at(place - 8), tag);
      if (clause) {
        context->unwind_stack_pointer = stack_pointer;
        context->handler = machine->code + clause->landing;
        wr_land_exception(exception, clause->has_reference);
        return (wr_outcome){0};
      }
    }
    uint64_t saved = place - 16;
    for (uint32_t rest = row->saved; rest; rest &= rest - 1, saved -= 8) {
      *place_of_preserved(machine, __builtin_ctz(rest)) = word_at(saved);
    }
    pc = word_at(place);
    stack_pointer = top + 8 * (uint64_t)row->result_units;
  }
}

static wr_context *context_of(const void *instance) { return ((wr_context *const *)instance)[1]; }

// Throws from generated code: the thunk has left in the context where the return address is, above which is what the
// stack pointer was at the call.
static wr_outcome throw_from_call(wr_context *context) {
  uint64_t stack_pointer = context->unwind_stack_pointer;
  return unwind(context, word_at(stack_pointer), stack_pointer + 8);
}

wr_outcome wr_throw_exception(const void *instance, uint64_t tag_address, uint64_t first_word, uint64_t c,
                              uint64_t d) {
  (void)c, (void)d;
  wr_context *context = context_of(instance);
  const wr_tag *tag = (const wr_tag *)tag_address;
  wr_outcome made = wr_new_exception(tag);
  if (made.trap) return made;
  wr_exception *exception = (wr_exception *)made.value;
  // Operands lie below each other, in slots of one word or of two (`ExceptionLayout.wideSlots`).
  uint64_t slot_bytes = first_word & 1 ? 16 : 8;
  uint64_t slot = first_word & ~(uint64_t)1;
  for (uint32_t i = 0; i < tag->word_count; slot -= slot_bytes) {
    for (uint32_t word = 0; word < tag->value_words; word++) exception->words[i++] = word_at(slot + 8 * word);
  }
  context->exception = exception;
  return throw_from_call(context);
}

wr_outcome wr_throw_reference(const void *instance, uint64_t exception, uint64_t b, uint64_t c, uint64_t d) {
  (void)b, (void)c, (void)d;
  wr_context *context = context_of(instance);
  context->exception = (wr_exception *)exception;
  return throw_from_call(context);
}

wr_outcome wr_throw_host_exception(wr_context *context, uint64_t depth, uint64_t argument_bytes,
                                   uint64_t result_bytes) {
  uint64_t top = context->wasm_stack_pointer + depth;
  return unwind(context, word_at(top - argument_bytes - 8), top + result_bytes);
}
