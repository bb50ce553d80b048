#include "../../Sources/CRuntime/sandbox.c"

#include "filter.h"

#include <stdlib.h>
#include <string.h>

uint32_t verdict_of_filter(uint32_t architecture, int number, uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
  struct seccomp_data data = {.nr = number, .arch = architecture, .args = {a, b, c, d}};
  uint32_t accumulator = 0, x = 0;
  for (const struct sock_filter *step = filter;; step++) {
    uint32_t k = step->k;
    bool holds;
    switch (step->code) {
      case BPF_LD | BPF_W | BPF_ABS: memcpy(&accumulator, (const uint8_t *)&data + k, sizeof accumulator); continue;
      case BPF_ALU | BPF_AND | BPF_K: accumulator &= k; continue;
      case BPF_MISC | BPF_TAX: x = accumulator; continue;
      case BPF_JMP | BPF_JEQ | BPF_K: holds = accumulator == k; break;
      case BPF_JMP | BPF_JEQ | BPF_X: holds = accumulator == x; break;
      case BPF_JMP | BPF_JSET | BPF_K: holds = accumulator & k; break;
      case BPF_RET | BPF_K: return k;
      default: abort();
    }
    step += holds ? step->jt : step->jf;
  }
}

const char *name_of_system_call(int number) {
  return system_call_names[number] ? system_call_names[number] : "";
}
