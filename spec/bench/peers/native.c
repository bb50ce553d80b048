// A peer of `wast-run bench`: the kernels in C, where C can express them, as the limit of what a compiler can do.
// Argument: the name of a kernel; none only says hello. Says "ready VERSION" or "absent REASON", then answers each
// line "N" with "RESULT NANOSECONDS" of run(N), where the time is that of the processor.
//
// `musttail` wants caller and callee to have the same signature, so there is nothing here that grows. The calling
// convention is the one that leaves the most registers to arguments, as an interpreter in C would choose. A function
// that calls itself would become a loop, so those are pairs of twins that call each other.
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

typedef uint32_t u32;
#define OP __attribute__((preserve_none, noinline)) static u32
#define TAIL __attribute__((musttail)) return

// The direct tail calls.

#define TWINS(name, parameters, done, result, next) \
  OP name##_b parameters; \
  OP name##_a parameters { if (done) return result; TAIL name##_b next; } \
  OP name##_b parameters { if (done) return result; TAIL name##_a next; }

TWINS(self_1, (u32 n), n == 0, 7, (n - 1))
TWINS(self_2, (u32 n, u32 total), n == 0, total, (n - 1, total + n))
TWINS(self_3, (u32 n, u32 a, u32 b), n == 0, a, (n - 1, b, a + b))

static u32 run_self_1(u32 n) { return self_1_a(n); }
static u32 run_self_2(u32 n) { return self_2_a(n, 0); }
static u32 run_self_3(u32 n) { return self_3_a(n, 0, 1); }

OP odd(u32 n);
OP even(u32 n) { if (n == 0) return 1; TAIL odd(n - 1); }
OP odd(u32 n) { if (n == 0) return 0; TAIL even(n - 1); }
static u32 run_evenodd(u32 n) { return even(n); }

// What stands between the links keeps them from becoming one function.
#define OPAQUE(x) __asm__ volatile("" : "+r"(x))

OP chain_d(u32 x) { OPAQUE(x); return x + 8; }
OP chain_c(u32 x) { OPAQUE(x); TAIL chain_d(x + 4); }
OP chain_b(u32 x) { OPAQUE(x); TAIL chain_c(x + 2); }
OP chain_a(u32 x) { OPAQUE(x); TAIL chain_b(x + 1); }
static u32 run_chain(u32 n) {
  u32 x = 0;
  while (n--) x = chain_a(x);
  return x;
}

// Twelve arguments that rotate.

#define TWELVE(t) t x0, t x1, t x2, t x3, t x4, t x5, t x6, t x7, t x8, t x9, t x10, t x11
#define ROTATED x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x0
#define HORNER \
  (((((((((((x0 * 3 + x1) * 3 + x2) * 3 + x3) * 3 + x4) * 3 + x5) * 3 + x6) * 3 + x7) * 3 + x8) * 3 + x9) * 3 \
    + x10) * 3 + x11)
TWINS(rot12_i32, (u32 n, TWELVE(u32)), n == 0, HORNER, (n - 1, ROTATED))
TWINS(rot12_f64, (u32 n, TWELVE(double)), n == 0, (u32)(int32_t)HORNER, (n - 1, ROTATED))
static u32 run_rot12_i32(u32 n) { return rot12_i32_a(n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12); }
static u32 run_rot12_f64(u32 n) { return rot12_f64_a(n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12); }

// Through a table.

OP self_indirect_a(u32 n, u32 total);
OP self_indirect_b(u32 n, u32 total);
typedef __attribute__((preserve_none)) u32 sum_function(u32, u32);
static sum_function *volatile sums[] = {self_indirect_a, self_indirect_b};
OP self_indirect_a(u32 n, u32 total) { if (n == 0) return total; TAIL sums[1](n - 1, total + n); }
OP self_indirect_b(u32 n, u32 total) { if (n == 0) return total; TAIL sums[0](n - 1, total + n); }
static u32 run_self_indirect(u32 n) { return self_indirect_a(n, 0); }

// A function that is given itself. (Its own type cannot be written down.)
OP self_ref(u32 n, u32 total, void *self) {
  if (n == 0) return total;
  TAIL ((__attribute__((preserve_none)) u32 (*)(u32, u32, void *))self)(n - 1, total + n, self);
}
static void *volatile self = self_ref;
static u32 run_self_ref(u32 n) { return self_ref(n, 0, self); }

// The interpreter with three arguments. A pointer to a function is both what is in a table and what is a reference.

static u32 memory[256] = {
  0, 17, 3, 5, 1, 0x55aa, 2, 1, 5, 128, 4, 128, 0, (u32)-3, 6, 0, 7, 0,
};
typedef __attribute__((preserve_none)) u32 op3(const u32 *pc, u32 a, u32 n);
OP add3(const u32 *, u32, u32), xor3(const u32 *, u32, u32), shl3(const u32 *, u32, u32);
OP mul3(const u32 *, u32, u32), load3(const u32 *, u32, u32), store3(const u32 *, u32, u32);
OP loop3(const u32 *, u32, u32), halt3(const u32 *, u32, u32);
static op3 *const ops3[] = {add3, xor3, shl3, mul3, load3, store3, loop3, halt3};
OP add3(const u32 *pc, u32 a, u32 n) { TAIL ops3[pc[2]](pc + 2, a + pc[1], n); }
OP xor3(const u32 *pc, u32 a, u32 n) { TAIL ops3[pc[2]](pc + 2, a ^ pc[1], n); }
OP shl3(const u32 *pc, u32 a, u32 n) { TAIL ops3[pc[2]](pc + 2, a << (pc[1] & 31), n); }
OP mul3(const u32 *pc, u32 a, u32 n) { TAIL ops3[pc[2]](pc + 2, a * pc[1], n); }
OP load3(const u32 *pc, u32 a, u32 n) { TAIL ops3[pc[2]](pc + 2, a + memory[pc[1]], n); }
OP store3(const u32 *pc, u32 a, u32 n) { memory[pc[1]] = a; TAIL ops3[pc[2]](pc + 2, a, n); }
OP loop3(const u32 *pc, u32 a, u32 n) {
  pc = --n != 0 ? memory + pc[1] : pc + 2;
  TAIL ops3[pc[0]](pc, a, n);
}
OP halt3(const u32 *pc, u32 a, u32 n) { return a; }
static u32 run_interp_indirect(u32 n) { return add3(memory, 1, n); }
static u32 run_interp_ref(u32 n) { return add3(memory, 1, n); }

// The interpreter with eight.

// The 64 handlers of interp8_indirect: name, the register written, its new value.
#define HANDLERS(H) \
  H(add_ab, a, a + b) \
  H(add_ad, a, a + d) \
  H(add_bc, b, b + c) \
  H(add_be, b, b + e) \
  H(add_cd, c, c + d) \
  H(add_cf, c, c + f) \
  H(add_de, d, d + e) \
  H(add_da, d, d + a) \
  H(add_ef, e, e + f) \
  H(add_eb, e, e + b) \
  H(add_fa, f, f + a) \
  H(add_fc, f, f + c) \
  H(xor_ab, a, a ^ b) \
  H(xor_ad, a, a ^ d) \
  H(xor_bc, b, b ^ c) \
  H(xor_be, b, b ^ e) \
  H(xor_cd, c, c ^ d) \
  H(xor_cf, c, c ^ f) \
  H(xor_de, d, d ^ e) \
  H(xor_da, d, d ^ a) \
  H(xor_ef, e, e ^ f) \
  H(xor_eb, e, e ^ b) \
  H(xor_fa, f, f ^ a) \
  H(xor_fc, f, f ^ c) \
  H(sub_ab, a, a - b) \
  H(sub_ad, a, a - d) \
  H(sub_bc, b, b - c) \
  H(sub_be, b, b - e) \
  H(sub_cd, c, c - d) \
  H(sub_cf, c, c - f) \
  H(sub_de, d, d - e) \
  H(sub_da, d, d - a) \
  H(sub_ef, e, e - f) \
  H(sub_eb, e, e - b) \
  H(sub_fa, f, f - a) \
  H(sub_fc, f, f - c) \
  H(rsub_ac, a, c - a) \
  H(rsub_bd, b, d - b) \
  H(rsub_ce, c, e - c) \
  H(rsub_df, d, f - d) \
  H(rsub_ea, e, a - e) \
  H(rsub_fb, f, b - f) \
  H(fold_ae, a, a ^ (e >> 7)) \
  H(fold_bf, b, b ^ (f >> 7)) \
  H(fold_ca, c, c ^ (a >> 7)) \
  H(fold_db, d, d ^ (b >> 7)) \
  H(fold_ec, e, e ^ (c >> 7)) \
  H(fold_fd, f, f ^ (d >> 7)) \
  H(add_a, a, a + pc[1]) \
  H(add_b, b, b + pc[1]) \
  H(add_c, c, c + pc[1]) \
  H(add_d, d, d + pc[1]) \
  H(add_e, e, e + pc[1]) \
  H(add_f, f, f + pc[1]) \
  H(xor_a, a, a ^ pc[1]) \
  H(xor_b, b, b ^ pc[1]) \
  H(xor_c, c, c ^ pc[1]) \
  H(xor_d, d, d ^ pc[1]) \
  H(xor_e, e, e ^ pc[1]) \
  H(xor_f, f, f ^ pc[1]) \
  H(mul_a, a, a * pc[1]) \
  H(mul_d, d, d * pc[1])

static const uint32_t program8[] = {
  5, 0, 42, 0, 17, 0, 54, 40269, 29, 0, 4, 0,
  41, 0, 16, 0, 53, 64961, 28, 0, 3, 0, 40, 0,
  15, 0, 52, 24119, 27, 0, 2, 0, 39, 0, 14, 0,
  51, 48811, 26, 0, 1, 0, 38, 0, 13, 0, 50, 7969,
  25, 0, 0, 0, 37, 0, 12, 0, 49, 32661, 24, 0,
  61, 29431, 36, 0, 11, 0, 48, 57355, 23, 0, 60, 54125,
  35, 0, 10, 0, 47, 0, 22, 0, 59, 13281, 34, 0,
  9, 0, 46, 0, 21, 0, 58, 37975, 33, 0, 8, 0,
  45, 0, 20, 0, 57, 62667, 32, 0, 7, 0, 44, 0,
  19, 0, 56, 21825, 31, 0, 6, 0, 43, 0, 18, 0,
  55, 46517, 30, 0, 62, 0, 63, 0,
};

#define MACHINE const u32 *pc, u32 a, u32 b, u32 c, u32 d, u32 e, u32 f, u32 n
typedef __attribute__((preserve_none)) u32 op8(MACHINE);
#define DECLARE(name, target, value) OP name##_8(MACHINE);
HANDLERS(DECLARE)
OP loop_8(MACHINE);
OP halt_8(MACHINE);
#define ENTRY(name, target, value) name##_8,
static op8 *const ops8[] = {HANDLERS(ENTRY) loop_8, halt_8};
#define DEFINE(name, target, value) \
  OP name##_8(MACHINE) { target = value; TAIL ops8[pc[2]](pc + 2, a, b, c, d, e, f, n); }
HANDLERS(DEFINE)
OP loop_8(MACHINE) {
  pc = --n != 0 ? program8 : pc + 2;
  TAIL ops8[pc[0]](pc, a, b, c, d, e, f, n);
}
OP halt_8(MACHINE) { return ((a ^ b) + c) ^ ((d ^ e) + f); }
static u32 run_interp8_indirect(u32 n) { return ops8[program8[0]](program8, 1, 2, 3, 4, 5, 6, n); }

// Ordinary calls.

__attribute__((noinline)) static u32 sum(u32 a, u32 b) { OPAQUE(a); return a + b; }
static u32 run_base_call(u32 n) {
  u32 total = 0;
  for (; n != 0; n--) total = sum(total, n);
  return total;
}

static u32 (*volatile binary)(u32, u32) = sum;
static u32 run_base_call_indirect(u32 n) {
  u32 total = 0;
  for (; n != 0; n--) total = binary(total, n);
  return total;
}

static const struct { const char *name; u32 (*run)(u32); } kernels[] = {
#define KERNEL(name) {#name, run_##name}
  KERNEL(self_1), KERNEL(self_2), KERNEL(self_3), KERNEL(evenodd), KERNEL(chain), KERNEL(rot12_i32),
  KERNEL(rot12_f64), KERNEL(self_indirect), KERNEL(self_ref), KERNEL(interp_indirect), KERNEL(interp_ref),
  KERNEL(interp8_indirect), KERNEL(base_call), KERNEL(base_call_indirect),
};

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

int main(int count, char **arguments) {
  u32 (*run)(u32) = 0;
  for (size_t i = 0; count > 1 && i < sizeof kernels / sizeof *kernels; i++)
    if (strcmp(arguments[1], kernels[i].name) == 0) run = kernels[i].run;
  setvbuf(stdout, 0, _IOLBF, 0);
  if (count > 1 && run == 0) {
    puts("absent C cannot express it");
    return 0;
  }
  printf("ready clang %d.%d.%d\n", __clang_major__, __clang_minor__, __clang_patchlevel__);
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    u32 n = 0;
    if (sscanf(line, "%u", &n) != 1) return 1;
    uint64_t start = now();
    u32 result = run(n);
    uint64_t end = now();
    printf("%u %llu\n", result, (unsigned long long)(end - start));
  }
}
