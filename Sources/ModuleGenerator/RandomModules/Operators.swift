import WasmISA

/// The instructions that make one value of values: numbers by the type of their result, vectors by family.
struct Operators {
  private var byResult: [ValueType: [Family: [Opcode]]] = [:]
  private var vectors: [Family: [Opcode]] = [:]
  /// Those that make a number of a vector.
  private var fromVectors: [ValueType: [Opcode]] = [:]
  private var floats: [FloatShape: [Opcode]] = [:]

  private static let families: FamilySet = [
    .intTest, .intCompare, .floatCompare, .intUnary, .intBinary, .floatUnary, .floatBinary, .convert,
  ]

  /// Those that a module with the given features may have.
  init(_ features: FeatureSet) {
    for opcode in Opcode.allCases where Self.families.contains(opcode.family) {
      guard features.contains(opcode.feature), let signature = opcode.signature, signature.resultCount == 1,
        let result = Self.type(signature.result(0))
      else { continue }
      byResult[result, default: [:]][opcode.family, default: []].append(opcode)
    }
    for opcode in Opcode.allCases where features.contains(opcode.feature) && Self.usesVectors(opcode) {
      vectors[opcode.family, default: []].append(opcode)
      if opcode.family == .simdTest || opcode.family == .simdExtractLane,
        let result = opcode.signature.flatMap({ Self.type($0.result(0)) })
      {
        fromVectors[result, default: []].append(opcode)
      }
      if let shape = FloatShape(computedBy: opcode), opcode.family != .simdConvert {
        floats[shape, default: []].append(opcode)
      }
    }
  }

  private static func usesVectors(_ opcode: Opcode) -> Bool {
    opcode.feature == .simd || opcode.feature == .relaxedSimd
  }

  /// An operator with a vector, of a family.
  func pickVector(_ family: Family, _ random: inout Random) -> Opcode { Self.pick(vectors[family], &random) }

  /// An operator that makes a number of a type of a vector.
  func pickFromVector(_ type: ValueType, _ random: inout Random) -> Opcode {
    Self.pick(fromVectors[type], &random)
  }

  /// An operator that makes floats of floats.
  func pickFloats(_ shape: FloatShape, _ random: inout Random) -> Opcode { Self.pick(floats[shape], &random) }

  private static func pick(_ opcodes: [Opcode]?, _ random: inout Random) -> Opcode {
    guard let opcodes else { preconditionFailure("SIMD has operators of each kind") }
    return opcodes[random.below(opcodes.count)]
  }

  /// The operators with a result of a type, of a family that is chosen by weight.
  func pick(_ type: ValueType, _ random: inout Random) -> Opcode {
    let weights: [(weight: Int, element: Family)] =
      type == .i32 || type == .i64
      ? [
        (44, .intBinary), (14, .intUnary), (14, .convert), (type == .i32 ? 14 : 0, .intCompare),
        (type == .i32 ? 8 : 0, .floatCompare), (type == .i32 ? 4 : 0, .intTest),
      ]
      : [(50, .floatBinary), (25, .floatUnary), (25, .convert)]
    guard let opcodes = byResult[type]?[random.pick(weights)] else {
      preconditionFailure("WebAssembly 1.0 has operators of each of these families")
    }
    return opcodes[random.below(opcodes.count)]
  }

  /// The type of a number or a vector; nil for addresses.
  static func type(_ operand: Signature.Operand) -> ValueType? {
    switch operand {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .address: nil
    }
  }

  static func parameters(of opcode: Opcode) -> [ValueType] {
    guard let signature = opcode.signature else { return [] }
    return (0..<signature.parameterCount).compactMap { type(signature.parameter($0)) }
  }
}
