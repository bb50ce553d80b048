/// Operands on the stack that stand for a local, across writes of that local: several at once, in order, with
/// `local.set` and `local.tee`, in loops and arms, below blocks; for locals in every place.
enum LocalWrites {
  /// Where the three locals are that are read and written.
  enum Placement: String, CaseIterable {
    /// Parameters in registers of their own.
    case pinned
    /// Parameters that stay where they arrive until the register is wanted.
    case cached
    /// Parameters that arrive on the stack.
    case stack
    case declared
    /// Declared ones of a function that calls others.
    case framed
  }

  static func script(of types: [TestType] = TestType.numbers, count: Int = 12) -> String {
    var script = ModelScript(
      """
      Operands that stand for a local whose value changes before they are used.

      "cached-i64-3" is an arbitrary sequence of reads and writes of three locals, which are parameters that stay
      where they arrive until their register is wanted. Results are the operands, from below, then the locals.
      """)
    for type in types {
      var module = OperandMaker.module(for: types)
      let callee = module.add(
        ModelFunction(
          name: "callee", isExported: false, parameters: [.i64], results: [.i64],
          body: [.get(0), .i64(1), .plain("i64.add")]))
      var cases: [(Int, [TestType])] = []
      for placement in Placement.allCases {
        for number in 0..<count {
          var sequence = LocalSequence(type: type, placement: placement, number: number, callee: callee)
          cases.append((module.add(sequence.function()), sequence.parameters))
        }
      }
      script.define(module)
      for (function, parameters) in cases { script.assert(function, OperandMaker.arguments(parameters)) }
    }
    return script.text
  }
}

/// An arbitrary sequence of reads and writes of three locals.
struct LocalSequence {
  private let type: TestType
  private let placement: LocalWrites.Placement
  private let number: Int
  private let callee: Int
  private var generator: SplitMix64
  /// The operands above those that an enclosing block has.
  private var height = 0

  init(type: TestType, placement: LocalWrites.Placement, number: Int, callee: Int) {
    self.type = type
    self.placement = placement
    self.number = number
    self.callee = callee
    generator = SplitMix64(state: UInt64(number * 1000 + placement.rawValue.utf8.count))
  }

  var parameters: [TestType] {
    // Of each class 8 arrive in registers; the last of the integers are those that are never pinned.
    let most = [TestType](repeating: type, count: 8)
    switch placement {
    case .pinned: return Array(most.prefix(3))
    case .cached, .framed: return most
    case .stack: return most + most.prefix(3)
    case .declared: return Array(most.prefix(2))
    }
  }

  private var tested: [Int] {
    switch placement {
    case .pinned: [0, 1, 2]
    case .cached: [5, 6, 7]
    case .stack: [8, 9, 10]
    case .declared: [2, 3, 4]
    case .framed: [8, 9, 10]
    }
  }

  private var declared: [TestType] {
    placement == .declared || placement == .framed ? [type, type, type] : []
  }
  private var counter: Int { parameters.count + declared.count }

  mutating func function() -> ModelFunction {
    var body: [Instruction] = []
    if placement == .framed { body += [.i64(1), .call(callee), .plain("drop")] }
    if !declared.isEmpty {
      for (index, local) in tested.enumerated() { body += [.constant(constant(100 + index)), .set(local)] }
    }
    // Registers that are taken already.
    for _ in 0..<(number % 4) * 3 { body += computed() }
    body += steps(14, depth: 0)
    let results = height
    body += tested.map { .get($0) }
    return ModelFunction(
      name: "\(placement.rawValue)-\(type)-\(number)", parameters: parameters,
      results: [TestType](repeating: type, count: results + 3), locals: declared + [.i32], body: body)
  }

  private func constant(_ number: Int) -> Constant {
    switch type {
    case .i32: .i32(number)
    case .i64: .i64(number << 32 | number)
    case .f32: .f32(Float(number))
    case .v128: .v128(.i64x2, [UInt64(number), UInt64(number) << 40])
    default: .f64(Double(number))
    }
  }

  private mutating func computed() -> [Instruction] {
    height += 1
    return [
      .get(generator.next(below: parameters.count)), .constant(constant(height)), .plain(type.addition),
    ]
  }

  private mutating func anyLocal() -> Int { tested[generator.next(below: 3)] }

  private mutating func steps(_ count: Int, depth: Int) -> [Instruction] {
    var body: [Instruction] = []
    for _ in 0..<count {
      switch generator.next(below: depth < 2 ? 14 : 11) {
      case 0...3:
        body.append(.get(anyLocal()))
        height += 1
      case 4, 5:
        if height == 0 { body += computed() }
        body.append(.tee(anyLocal()))
      case 6, 7:
        if height == 0 { body += computed() }
        body.append(.set(anyLocal()))
        height -= 1
      case 8:
        body += [.constant(constant(200 + height)), .set(anyLocal())]
      case 9: body += computed()
      case 10:
        if height > 1 {
          body.append(.plain(type.subtraction))
          height -= 1
        }
      case 11:
        body.append(.block(.init(), inner(depth)))
      case 12:
        let again: [Instruction] = [.get(counter), .i32(1), .plain("i32.sub"), .tee(counter), .branchIf(0)]
        // Inner loops would use the same counter.
        body += [.i32(2), .set(counter), .loop(.init(), inner(2) + again)]
      default:
        let test: [Instruction] = [.get(counter), .plain("i32.eqz")]
        body += test + [.condition(.init(), then: inner(depth), else: inner(depth))]
      }
    }
    return body
  }

  /// The inside of a block: what is left on the stack is written to locals.
  private mutating func inner(_ depth: Int) -> [Instruction] {
    let around = height
    height = 0
    var body = steps(4, depth: depth + 1)
    while height > 0 {
      body.append(.set(anyLocal()))
      height -= 1
    }
    height = around
    return body
  }
}
