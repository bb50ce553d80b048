/// Division by constants, which is multiplication or shifting, where rounding shows.
enum ConstantDivisors {
  static func script() -> String {
    var script = ModelScript(
      """
      Division by constants, of dividends at the edges of the type and at multiples of the divisor.

      Results are quotient and remainder, signed, then unsigned.
      """)
    for type in [TestType.i32, .i64] {
      let bits = type == .i32 ? 32 : 64
      var divisors = [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 25, 100, 125, 625, 641, 1000, 4096, 10_007, 0x7fff_ffff,
      ]
      divisors += divisors.filter { $0 < 700 && $0 % 3 != 0 }.map { -$0 }
      divisors +=
        type == .i32
        ? [-0x8000_0000, -0x7fff_ffff, 0x4000_0000, 1_000_000_007]
        : [
          .min, .min + 1, .max, 0x1_0000_0000, 0x1_0000_0001, -0x8000_0000, 0xffff_ffff,
          0x4000_0000_0000_0000,
          1_000_000_000_000_000_003,
        ]
      var module = ModelModule()
      for divisor in divisors {
        let constant: Instruction = type == .i32 ? .i32(divisor) : .i64(divisor)
        module.add(
          ModelFunction(
            name: "\(type)-by-\(divisor)", parameters: [type], results: [type, type, type, type],
            body: ["div_s", "rem_s", "div_u", "rem_u"].flatMap {
              [Instruction.get(0), constant, .plain("\(type).\($0)")]
            }))
      }
      script.define(module)
      let smallest = bits == 32 ? -0x8000_0000 : Int.min
      for (function, divisor) in divisors.enumerated() {
        // Around zero, around the ends, around the middles, and around a large multiple.
        let multiple = smallest / 3 * 2 / divisor * divisor
        let dividends = [
          0, 1, -1, divisor, divisor &- 1, 0 &- divisor, smallest, smallest + 1, smallest + 2, smallest + 3,
          smallest / 2 - 3, ~smallest, ~smallest - 1, multiple, multiple &- 1, multiple &+ 1,
        ]
        for dividend in dividends where !(dividend == smallest && divisor == -1) {
          script.assert(function, [type == .i32 ? .i32(dividend) : .i64(dividend)])
        }
      }
    }
    return script.text
  }
}
