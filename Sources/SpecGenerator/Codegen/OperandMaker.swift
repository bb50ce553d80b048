/// Where an operand is meant to be when it is used.
enum OperandForm: CaseIterable {
  /// A parameter, by its name: in the register of its own or the one where it has arrived, or in memory.
  case parameter
  /// In a register of its own.
  case computed
  case constant
  case loaded

  static let all = OperandForm.allCases
}

/// Makes operands in all forms for one function, all of them different.
///
/// The function's module has 8 globals and 256 bytes of memory, as `OperandMaker.module` says.
struct OperandMaker {
  /// The function's parameters, which operands are made of; where there is none of a type, globals are.
  let parameters: [TestType]
  private var generator: SplitMix64
  private var number: Int

  init(parameters: [TestType], seed: Int) {
    self.parameters = parameters
    generator = SplitMix64(state: UInt64(seed) &* 0x9e37)
    number = seed % 89
  }

  /// The same with vectors among the globals, and memory whose bytes are all different.
  static func moduleWithVectors() -> ModelModule {
    var module = module()
    module.globals += [
      .v128(.i64x2, [0x1021_3243_5465_7687, 0x98a9_bacb_dced_fe0f]),
      .v128(.i64x2, [0xf1e2_d3c4_b5a6_9788, 0x796a_5b4c_3d2e_1f00]),
    ]
    module.contents = (0..<256).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
    return module
  }

  /// A module for operands of some types.
  static func module(for types: [TestType]) -> ModelModule {
    types.contains(.v128) ? moduleWithVectors() : module()
  }

  /// A module with what operands are made of.
  static func module() -> ModelModule {
    var module = ModelModule()
    module.globals = [
      .i32(0x1234_5678), .i64(0x1122_3344_5566_7788), .f32(3.25), .f64(-7.5),
      .i32(-77), .i64(-0x0102_0304_0506_0708), .f32(-0.125), .f64(1024.5),
    ]
    module.memories = [1]
    module.contents = (0..<256).map { index in UInt8(truncatingIfNeeded: index &* 37 &+ 11 & 0x3f) }
    return module
  }

  mutating func next(below bound: Int) -> Int { generator.next(below: bound) }

  /// Instructions that push a value.
  mutating func make(_ type: TestType, _ form: OperandForm) -> [Instruction] {
    number += 1
    switch form {
    case .parameter: return [source(type)]
    case .constant: return [.constant(constant(type))]
    case .loaded: return [.i32(8 * (number % 24)), .access("\(type).load", offset: UInt64(number % 4))]
    case .computed:
      switch type {
      case .i32, .i64:
        let operation = ["add", "xor", "sub", "mul"][number % 4]
        return [source(type), .constant(constant(type)), .plain("\(type).\(operation)")]
      case .v128:
        let operation = ["i64x2.add", "v128.xor", "i8x16.sub", "i16x8.add"][number % 4]
        return [source(type), .i32(number), .plain("i32x4.splat"), .plain(operation)]
      default:
        let operation = ["add", "sub", "mul"][number % 3]
        return [source(type), .constant(constant(type)), .plain("\(type).\(operation)")]
      }
    }
  }

  /// A parameter of the type, or else a global.
  private mutating func source(_ type: TestType) -> Instruction {
    let candidates = parameters.indices.filter { parameters[$0] == type }
    if !candidates.isEmpty { return .get(candidates[generator.next(below: candidates.count)]) }
    if type == .v128 { return .globalGet(8 + number % 2) }
    let kind = [TestType.i32, .i64, .f32, .f64].firstIndex(of: type)!
    return .globalGet(kind + 4 * (number % 2))
  }

  /// Not zero, and of few bits, so that floats stay exact.
  func constant(_ type: TestType) -> Constant {
    switch type {
    case .i32: .i32(3 + 7 * number)
    case .i64: number % 3 == 0 ? .i64(0x1_0000_0000 * number + 5) : .i64(5 - 11 * number)
    case .f32: .f32(Float(number) + 0.5)
    case .v128: .v128(.i64x2, [UInt64(number) << 32 + 7, UInt64(number) << 8 + 9])
    default: .f64(Double(number) + 0.25)
    }
  }

  /// Values for parameters, different ones for each `variant`.
  static func arguments(_ types: [TestType], variant: Int = 0) -> [Constant] {
    types.enumerated().map { index, type in
      let number = index + 1 + 20 * variant
      return switch type {
      case .i32: .i32(0x0101_0101 &* number - 1000 * variant)
      case .i64: .i64(0x0101_0101_0101_0101 &* number + variant)
      case .f32: .f32(Float(number) + 0.75)
      case .v128: .v128(.i64x2, [0xa1a2_a3a4_0000 + UInt64(number), 0xb5b6_b7b8_b9ba_0000 + UInt64(number)])
      default: .f64(-Double(number) - 0.5)
      }
    }
  }

  /// Instructions that fold all operands on the stack, whose types these are, into one i64.
  ///
  /// - Parameters:
  ///   - local: an i64 that is overwritten.
  ///   - vector: a vector that is overwritten, if there are vectors.
  static func fold(_ types: [TestType], into local: Int, vector: Int = 0) -> [Instruction] {
    var body: [Instruction] = [.i64(0), .set(local)]
    for type in types.reversed() {
      if type == .v128 {
        let high: [Instruction] = [.get(vector), .indexed("i64x2.extract_lane", [1])]
        body += [.tee(vector), .indexed("i64x2.extract_lane", [0])] + high + [.plain("i64.sub")]
      }
      switch type {
      case .i32: body.append(.plain("i64.extend_i32_u"))
      case .f32: body += [.plain("i32.reinterpret_f32"), .plain("i64.extend_i32_u")]
      case .f64: body.append(.plain("i64.reinterpret_f64"))
      default: break
      }
      body += [.get(local), .i64(7), .plain("i64.rotl"), .plain("i64.xor"), .set(local)]
    }
    return body
  }
}
