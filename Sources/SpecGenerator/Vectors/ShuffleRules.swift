/// Shuffles that a compiler may have an instruction for, and what only looks like them.
enum ShuffleRules {
  /// A list of indices that means something.
  private struct Rule {
    let name: String
    let indices: [Int]

    init(_ name: String, _ indices: [Int]) {
      precondition(indices.count == 16 && indices.allSatisfy { 0..<32 ~= $0 })
      self.name = name
      self.indices = indices
    }

    /// By lanes of several bytes.
    init(_ name: String, lanes: [Int]) {
      let width = 16 / lanes.count
      self.init(name, lanes.flatMap { lane in (0..<width).map { lane * width + $0 } })
    }
  }

  static func script() -> String {
    var script = ModelScript(
      """
      Shuffles: those that processors have instructions for, and near misses.

      "rotate-3" shuffles parameters 0 and 1. Results are: the shuffle that the name says, of the parameters, of them in
      the other order, and of parameter 0 with itself; then five shuffles of the parameters with something changed: one
      index by one, by 16, by something; two and four neighbours by one.
      """)
    write(rules(), to: &script) { rule, generator in
      let shuffle = Instruction.indexed("i8x16.shuffle", rule.indices)
      var body: [Instruction] = [
        .get(0), .get(1), shuffle, .get(1), .get(0), shuffle, .get(0), .get(0), shuffle,
      ]
      for (change, width) in [(1, 1), (16, 1), (2 + generator.next(below: 29), 1), (1, 2), (1, 4)] {
        var indices = rule.indices
        let place = generator.next(below: 16) / width * width
        for index in place..<place + width { indices[index] = (indices[index] + change) % 32 }
        body += [.get(0), .get(1), .indexed("i8x16.shuffle", indices)]
      }
      return ModelFunction(
        name: rule.name, parameters: [.v128, .v128], results: Array(repeating: .v128, count: 8), body: body)
    }
    return script.text
  }

  /// One operand is a constant, or both are, or it comes from elsewhere.
  static func operands() -> String {
    var script = ModelScript(
      """
      Shuffles with operands that are constants or in memory.

      "rotate-3" shuffles a parameter with zero, zero with it, it with ones, it with a constant, a constant with it, two
      constants, it with what is loaded, and the other way round; a sum with itself, by a local; and what is loaded with
      itself. Parameter 1 is the result of the last shuffle, written over an operand.
      """)
    let zero = Constant.v128(.i64x2, [0, 0])
    let ones = Constant.v128(.i64x2, [~0, ~0])
    // Of most rules each other one.
    let rules = rules().enumerated().filter { $0.offset % 2 == 0 || $0.element.name.hasPrefix("extend") }
    write(rules.map(\.element), to: &script) { rule, generator in
      let shuffle = Instruction.indexed("i8x16.shuffle", rule.indices)
      var inputs = VectorInputs(seed: generator.next(below: 1 << 20))
      let (one, other) = (inputs.vector(.i8x16), inputs.vector(.i8x16))
      let loaded: [Instruction] = [.i32(3), .access("v128.load", offset: 0)]
      let operands: [[Instruction]] = [
        [.get(0), .constant(zero)], [.constant(zero), .get(0)], [.get(0), .constant(ones)],
        [.get(0), .constant(one)],
        [.constant(other), .get(0)], [.constant(one), .constant(other)], [.get(0)] + loaded,
        loaded + [.get(0)],
        [.get(0), .get(1), .plain("i8x16.add"), .tee(2), .get(2)], loaded + [.tee(2), .get(2)],
      ]
      return ModelFunction(
        name: rule.name, parameters: [.v128, .v128],
        results: Array(repeating: .v128, count: operands.count + 1),
        locals: [.v128],
        body: operands.flatMap { $0 + [shuffle] } + [.get(0), .get(1), shuffle, .set(1), .get(1)])
    }
    return script.text
  }

  private static func write(
    _ rules: [Rule], to script: inout ModelScript, _ function: (Rule, inout SplitMix64) -> ModelFunction
  ) {
    var generator = SplitMix64(state: 88)
    var module = ModelModule()
    module.memories = [1]
    module.contents = (0..<32).map { UInt8(0x60 + $0) }
    for rule in rules { module.add(function(rule, &generator)) }
    script.define(module)
    let first = Constant.v128(.i8x16, (0..<16).map { 0xa0 + $0 })
    let second = Constant.v128(.i8x16, (0..<16).map { 0x30 + $0 })
    for index in rules.indices { script.assert(index, [first, second]) }
  }

  private static let all = rules()

  /// Shuffles at the last bytes of memory: one of six rules.
  static func atTheEnd() -> String {
    var script = ModelScript(
      """
      Shuffles with an operand at the end of the memory, which traps one byte further even if nothing of it is wanted.

      "rotate-3-1" loads operand 1.
      """)
    var module = ModelModule()
    var inputs = VectorInputs(seed: 89)
    module.memories = [1]
    module.globals = [inputs.vector(.i8x16)]
    let chosen = all.enumerated().filter { $0.offset < 2 || $0.offset % 6 == 0 }.map(\.element)
    for (rule, operand) in product(chosen, [0, 1]) {
      let load: [Instruction] = [.get(0), .access("v128.load", offset: 0)]
      let operands = operand == 0 ? load + [.globalGet(0)] : [.globalGet(0)] + load
      module.add(
        ModelFunction(
          name: "\(rule.name)-\(operand)", parameters: [.i32], results: [.v128],
          body: operands + [.indexed("i8x16.shuffle", rule.indices)]))
    }
    script.define(module)
    for (function, address) in product(Array(module.functions.indices), [-16, -15]) {
      script.assert(function, [.i32(MemoryOperands.end + address)])
    }
    return script.text
  }

  /// The indices of a rule, or others.
  static func indices(_ inputs: inout VectorInputs) -> [Int] {
    var indices = all[inputs.next(below: all.count)].indices
    for _ in 0..<[0, 0, 1, 4][inputs.next(below: 4)] {
      indices[inputs.next(below: 16)] = inputs.next(below: 32)
    }
    return indices
  }

  // MARK: Rules

  private static func rules() -> [Rule] {
    let identity = Array(0..<16)
    var rules = [Rule("identity", identity), Rule("second", identity.map { $0 + 16 })]
    rules += oneOperand() + interleaved() + blends()
    for distance in 1..<16 {
      rules.append(Rule("rotate-\(distance)", identity.map { ($0 + distance) % 16 }))
      rules.append(Rule("concatenate-\(distance)", identity.map { $0 + distance }))
      // Around the end of both: the first bytes of the second operand's successor.
      rules.append(Rule("concatenate-around-\(distance)", identity.map { ($0 + 16 + distance) % 32 }))
    }
    rules += [
      Rule("even-bytes", identity.map { 2 * $0 }), Rule("odd-bytes", identity.map { 2 * $0 + 1 }),
      Rule("even-halfwords", lanes: (0..<8).map { 2 * $0 }),
      Rule("odd-halfwords", lanes: (0..<8).map { 2 * $0 + 1 }),
      Rule("reverse", identity.reversed()), Rule("reverse-second", identity.map { 31 - $0 }),
      Rule("reverse-of-words", lanes: [3, 2, 1, 0]),
    ]
    for width in [2, 4, 8] {
      rules.append(
        Rule("swap-bytes-of-\(width)", identity.map { $0 / width * width + width - 1 - $0 % width }))
    }
    // Zero extension, where the second operand is zero: of 1, 2, 4 bytes to 2, 4, 8, from several places.
    for (narrow, wide) in [(1, 2), (1, 4), (1, 8), (2, 4), (2, 8), (4, 8)] {
      for start in [0, narrow, 16 - 16 / wide * narrow] {
        rules.append(
          Rule(
            "extend-\(narrow)-\(wide)-from-\(start)",
            identity.map { $0 % wide < narrow ? start + $0 / wide * narrow + $0 % wide : 16 + $0 }))
      }
    }
    var generator = SplitMix64(state: 99)
    for number in 0..<12 {
      rules.append(
        Rule("any-\(number)", identity.map { _ in generator.next(below: number % 3 == 0 ? 16 : 32) }))
    }
    return rules
  }

  private static func oneOperand() -> [Rule] {
    var rules: [Rule] = []
    for lane in [0, 1, 2, 7, 15, 16, 31] {
      rules.append(Rule("byte-\(lane)", Array(repeating: lane, count: 16)))
    }
    for lane in [0, 1, 7, 8, 12] {
      rules.append(Rule("halfword-\(lane)", lanes: Array(repeating: lane, count: 8)))
    }
    let words = [
      [0, 0, 0, 0], [1, 1, 1, 1], [3, 3, 3, 3], [1, 0, 3, 2], [3, 2, 1, 0], [2, 3, 0, 1], [0, 0, 2, 2],
      [1, 2, 3, 0],
      [0, 2, 1, 3], [7, 6, 5, 4], [5, 5, 7, 7],
    ]
    rules += words.map { Rule("words-\(list($0))", lanes: $0) }
    let low = [[1, 0, 3, 2], [3, 3, 0, 1], [2, 0, 0, 0]]
    rules += low.map { Rule("low-halfwords-\(list($0))", lanes: $0 + [4, 5, 6, 7]) }
    rules += low.map { Rule("high-halfwords-\(list($0))", lanes: [0, 1, 2, 3] + $0.map { $0 + 4 }) }
    // Such as are taken from odd bytes, or from the other half.
    let halves = [[1, 2, 2, 3, 4, 5, 6, 7], [2, 3, 0, 1, 5, 6, 6, 7], [8, 9, 2, 3, 0, 1, 6, 7]]
    for (number, half) in halves.enumerated() {
      rules.append(Rule("not-low-halfwords-\(number)", half + (8..<16)))
      rules.append(Rule("not-high-halfwords-\(number)", (0..<8) + half.map { $0 ^ 8 }))
    }
    rules.append(Rule("not-words", [2, 3, 4, 5] + (4..<16)))
    rules.append(Rule("not-a-halfword", (0..<16).map { 1 + $0 % 2 }))
    rules.append(Rule("both-halfwords", lanes: [1, 0, 3, 2, 5, 4, 7, 6]))
    rules.append(Rule("low-halfwords-of-second", lanes: [9, 8, 11, 10, 12, 13, 14, 15]))
    for (name, lanes) in [("low", [0, 0]), ("high", [1, 1]), ("swapped", [1, 0])] {
      rules.append(Rule("doublewords-\(name)", lanes: lanes))
    }
    return rules
  }

  private static func interleaved() -> [Rule] {
    var rules: [Rule] = []
    for width in [1, 2, 4, 8] {
      let count = 16 / width
      for (half, start) in [("low", 0), ("high", count / 2)] {
        let pairs = (0..<count / 2).map { ($0 + start, $0 + start + count) }
        rules.append(Rule("interleave-\(half)-\(width)", lanes: pairs.flatMap { [$0.0, $0.1] }))
        rules.append(Rule("interleave-\(half)-\(width)-swapped", lanes: pairs.flatMap { [$0.1, $0.0] }))
        rules.append(Rule("interleave-\(half)-\(width)-again", lanes: pairs.flatMap { [$0.0, $0.0] }))
      }
    }
    let words = [
      [0, 1, 4, 5], [2, 3, 6, 7], [0, 2, 4, 6], [1, 3, 5, 7], [3, 0, 7, 4], [4, 6, 0, 2], [1, 1, 6, 6],
      [0, 5, 2, 7],
      [0, 4, 1, 2],
    ]
    return rules + words.map { Rule("two-words-\(list($0))", lanes: $0) }
  }

  private static func blends() -> [Rule] {
    var rules: [Rule] = []
    /// Lane k of the second operand where the mask has bit k.
    func blend(_ name: String, _ mask: Int, of count: Int) {
      rules.append(Rule("\(name)-\(mask)", lanes: (0..<count).map { mask >> $0 & 1 == 1 ? $0 + count : $0 }))
    }
    for mask in 1..<15 { blend("blend-words", mask, of: 4) }
    for mask in [1, 0x80, 0x55, 0x0f, 0x3c, 0x6a] { blend("blend-halfwords", mask, of: 8) }
    for mask in [1, 0x8000, 0x5555, 0x00ff, 0x1248, 0x7ffe] { blend("blend-bytes", mask, of: 16) }
    return rules
  }

  private static func list(_ lanes: [Int]) -> String { lanes.map(String.init).joined() }
}
