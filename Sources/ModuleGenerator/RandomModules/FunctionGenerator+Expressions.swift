import WasmBinary
import WasmISA

extension FunctionGenerator {
  private enum Form {
    case operation, leaf, load, structured, call, select, tee, global, query, interrupted, branch, folded,
      scaled, object
  }

  private static let forms: [(weight: Int, element: Form)] = [
    (48, .operation), (12, .leaf), (10, .load), (5, .structured), (5, .call), (4, .select), (4, .tee),
    (2, .global),
    (2, .query), (4, .interrupted), (3, .branch), (2, .folded), (2, .scaled), (28, .object),
  ]

  /// Leaves a value of a type on the stack.
  /// - Parameter depth: how deep the tree of operations may be.
  mutating func expression(_ type: ValueType, depth: Int) {
    if type.isReference { return reference(type, depth: depth) }
    guard depth > 0, !isLargeEnough else { return leaf(type) }
    if random.chance(percent: 15), themed(type, depth: depth - 1) { return }
    switch random.pick(Self.forms) {
    case .operation: operation(type, depth: depth - 1)
    case .leaf: leaf(type)
    case .load: load(type)
    case .structured where canNest:
      // Most have no other result.
      let results = random.chance(percent: 60) ? [] : randomTypes()
      structured(results: results + [type])
      fold(results + [type], into: type)
    case .call where role != .leaf:
      if let results = call(preferring: type) {
        fold(results.isEmpty ? pressure(1) : results, into: type)
      } else {
        leaf(type)
      }
    case .select:
      expression(type, depth: depth - 1)
      expression(type, depth: depth - 1)
      condition(depth: depth - 1)
      if has(.referenceTypes), random.chance(percent: 20) {
        code.emit(selectTyped: type)
      } else {
        code.emit(.select)
      }
    case .tee:
      guard let variable = variable(type) else { return leaf(type) }
      expression(type, depth: depth - 1)
      code.emit(.localTee, variable)
    case .global:
      guard let global = global(type) else { return leaf(type) }
      code.emit(.globalGet, global)
    case .query where type == .i32: query()
    case .interrupted:
      expression(type, depth: depth - 1)
      statement()
    case .branch: conditionalBranch(leaving: type)
    case .folded: fold(pressure(random.within(2...9)), into: type)
    case .scaled where type == .i32 || type == .i64: scaled(type, depth: depth - 1)
    case .object where shape.hasObjects: objectNumber(type, depth: depth - 1)
    case .structured, .call, .query, .scaled, .object: operation(type, depth: depth - 1)
    }
  }

  /// What the module has more of than others.
  private mutating func themed(_ type: ValueType, depth: Int) -> Bool {
    switch shape.theme {
    case .integers where type == .i32 || type == .i64:
      let opcodes: [Opcode] =
        type == .i32 ? [.i32DivS, .i32DivU, .i32RemS, .i32RemU] : [.i64DivS, .i64DivU, .i64RemS, .i64RemU]
      division(opcodes[random.below(opcodes.count)], type, depth: depth)
    case .memories: load(type)
    case .references: typeSwitch(type, depth: depth)
    case .vectors where type == .v128: vectorOperation(depth: depth)
    case .vectors:
      expression(.v128, depth: depth)
      numberOfVector(type)
    default: return false
    }
    return true
  }

  /// Leaves an i32 on the stack that is to be tested.
  mutating func condition(depth: Int) {
    switch random.below(7) {
    case 0: leaf(.i32)
    case 1: floatCondition(depth: depth)
    case 2:
      expression(.i32, depth: depth)
      code.emit(.i32Eqz)
    case 3:
      expression(.i64, depth: depth)
      code.emit(.i64Eqz)
    case 4:
      expression(.i32, depth: depth)
      code.i32(random.chance(percent: 60) ? 1 << Int32(random.below(31)) : random.integer32())
      code.emit(.i32And)
    default: operation(.i32, depth: depth)
    }
  }

  /// A comparison of floats, of which one is a NaN more often than elsewhere: there it would make all that follows NaNs.
  private mutating func floatCondition(depth: Int) {
    let isDouble = random.chance(percent: 50)
    let type: ValueType = isDouble ? .f64 : .f32
    expression(type, depth: depth)
    if random.chance(percent: 30) {
      if isDouble { code.f64(bits: Double.nan.bitPattern) } else { code.f32(bits: Float.nan.bitPattern) }
    } else {
      expression(type, depth: depth)
    }
    let opcodes: [Opcode] =
      isDouble
      ? [.f64Eq, .f64Ne, .f64Lt, .f64Gt, .f64Le, .f64Ge] : [.f32Eq, .f32Ne, .f32Lt, .f32Gt, .f32Le, .f32Ge]
    code.emit(opcodes[random.below(opcodes.count)])
  }

  /// A value without an operation: a constant or a variable.
  mutating func leaf(_ type: ValueType) {
    if type.isReference { return reference(type, depth: 0) }
    if random.chance(percent: 65), let variable = variable(type) {
      code.emit(.localGet, variable)
    } else {
      constant(type)
    }
  }

  /// A constant of a type; null, a function or a new object, if it is a reference.
  mutating func constant(_ type: ValueType) {
    code.constant(type, in: shape, &random, depth: random.chance(percent: 20) ? 1 : 0)
  }

  /// An operation on a variable, which leaves a result in a register that hardly anything else has.
  mutating func inRegister(_ type: ValueType) {
    if type == .v128 { return vectorInRegister() }
    if let variable = variable(type), !random.chance(percent: 10) {
      code.emit(.localGet, variable)
    } else {
      leaf(type)
    }
    let choice = random.below(6)
    switch type.kind {
    case .i64:
      if choice == 0 {
        return code.emit(
          [.i64Clz, .i64Ctz, .i64Popcnt, .i64Extend8S][random.below(has(.signExtension) ? 4 : 3)])
      }
      code.i64(Int64(random.below(100_000)) + 3)
      code.emit([.i64Xor, .i64Add, .i64Mul, .i64Rotl, .i64Sub][choice - 1])
    case .f32:
      if choice == 0 { return code.emit([.f32Neg, .f32Abs, .f32Sqrt, .f32Ceil][random.below(4)]) }
      code.f32(bits: Float(random.below(1000)).bitPattern)
      code.emit([.f32Add, .f32Sub, .f32Mul, .f32Add, .f32Sub][choice - 1])
    case .f64:
      if choice == 0 { return code.emit([.f64Neg, .f64Abs, .f64Sqrt, .f64Floor][random.below(4)]) }
      code.f64(bits: Double(random.below(100_000)).bitPattern)
      code.emit([.f64Add, .f64Sub, .f64Mul, .f64Add, .f64Sub][choice - 1])
    default:
      if choice == 0 {
        return code.emit(
          [.i32Clz, .i32Ctz, .i32Popcnt, .i32Extend8S][random.below(has(.signExtension) ? 4 : 3)])
      }
      code.i32(Int32(random.below(100_000)) + 3)
      code.emit([.i32Xor, .i32Add, .i32Mul, .i32Rotl, .i32Sub][choice - 1])
    }
  }

  // MARK: Operations

  /// An operation on a variable and something else, in either order.
  mutating func operation(_ type: ValueType, on variable: Int) {
    let opcodes: [Opcode]
    switch type.kind {
    case .i64: opcodes = [.i64Add, .i64Sub, .i64Mul, .i64And, .i64Xor, .i64Shl, .i64ShrS, .i64Rotl]
    case .f32: opcodes = [.f32Add, .f32Sub, .f32Mul, .f32Div, .f32Min]
    case .f64: opcodes = [.f64Add, .f64Sub, .f64Mul, .f64Div, .f64Min]
    default: opcodes = [.i32Add, .i32Sub, .i32Mul, .i32And, .i32Xor, .i32Shl, .i32ShrS, .i32Rotl]
    }
    let isFirst = random.chance(percent: 50)
    if isFirst { code.emit(.localGet, variable) }
    expression(type, depth: random.below(3))
    if !isFirst { code.emit(.localGet, variable) }
    code.emit(opcodes[random.below(opcodes.count)])
  }

  /// A sum as addresses of elements are made.
  private mutating func scaled(_ type: ValueType, depth: Int) {
    expression(type, depth: depth)
    expression(type, depth: depth)
    if type == .i32 { code.i32(Int32(random.below(6))) } else { code.i64(Int64(random.below(6))) }
    code.emit(type == .i32 ? .i32Shl : .i64Shl)
    code.emit(type == .i32 ? .i32Add : .i64Add)
  }

  private mutating func operation(_ type: ValueType, depth: Int) {
    if type == .v128 { return vectorOperation(depth: depth) }
    if shape.hasVectors, random.chance(percent: 20) {
      expression(.v128, depth: depth)
      return numberOfVector(type)
    }
    if type == .i64, random.chance(percent: 8) { return widened(depth: depth) }
    if type == .i64, has(.wideArithmetic), random.chance(percent: 8) { return wideOperation(depth: depth) }
    let opcode = shape.operators.pick(type, &random)
    let parameters = Operators.parameters(of: opcode)
    switch opcode {
    case .i32DivS, .i32DivU, .i32RemS, .i32RemU, .i64DivS, .i64DivU, .i64RemS, .i64RemU:
      return division(opcode, type, depth: depth)
    case .i32ReinterpretF32, .i64ReinterpretF64: exact(parameters[0], depth: depth)
    case .f32ConvertI64S, .f32ConvertI64U, .f64ConvertI64S, .f64ConvertI64U:
      if random.chance(percent: 40) {
        let precision = type == .f32 ? 24 : 53
        code.i64(Int64(bitPattern: random.nearlyHalfway(precision: precision)))
      } else {
        expression(.i64, depth: depth)
      }
    case .f32Copysign, .f64Copysign:
      expression(type, depth: depth)
      exact(type, depth: depth)
    case .i32TruncF32S, .i32TruncF32U, .i32TruncF64S, .i32TruncF64U, .i64TruncF32S, .i64TruncF32U,
      .i64TruncF64S,
      .i64TruncF64U:
      if random.chance(percent: 3) {
        expression(parameters[0], depth: depth)
      } else {
        small(parameters[0], depth: depth)
      }
    case .f32Min, .f32Max, .f64Min, .f64Max:
      let areZeros = random.chance(percent: 30)
      for parameter in parameters {
        if areZeros { zero(parameter) } else { expression(parameter, depth: depth) }
      }
    default:
      for (index, parameter) in parameters.enumerated() {
        // Constants are on either side.
        if index < 2, random.chance(percent: 15) {
          constant(parameter)
        } else {
          expression(parameter, depth: depth)
        }
      }
    }
    code.emit(opcode)
  }

  /// An i32 with more bits in front of it, which do not depend on what its register was left with.
  private mutating func widened(depth: Int) {
    switch random.below(5) {
    case 0..<2: query()
    case 2: load(.i32)
    case 3: condition(depth: depth)
    default: expression(.i32, depth: depth)
    }
    code.emit(random.chance(percent: 75) ? .i64ExtendI32U : .i64ExtendI32S)
  }

  /// An operation on integers of 128 bits, whose halves become one.
  private mutating func wideOperation(depth: Int) {
    let opcodes: [Opcode] = [.i64Add128, .i64Sub128, .i64MulWideS, .i64MulWideU]
    let opcode = opcodes[random.below(opcodes.count)]
    for parameter in Operators.parameters(of: opcode) {
      if random.chance(percent: 15) { constant(parameter) } else { expression(parameter, depth: depth) }
    }
    code.emit(opcode)
    fold([.i64, .i64], into: .i64)
  }

  /// A float that is zero, of either sign.
  private mutating func zero(_ type: ValueType) {
    // Its sign is computed: constants could be known to the compiler.
    expression(.i32, depth: 1)
    code.i32(1 << 31)
    code.emit(.i32And)
    code.emit(.f32ReinterpretI32)
    if type == .f64 { code.emit(.f64PromoteF32) }
  }

  /// A float that is within the range of every integer type.
  private mutating func small(_ type: ValueType, depth: Int) {
    expression(.i32, depth: depth)
    code.i32(0x7fff_ffff >> Int32(random.below(16) + 1))
    code.emit(.i32And)
    code.emit(type == .f32 ? .f32ConvertI32S : .f64ConvertI32S)
  }

  /// A float of which every bit is determined. Of a NaN that comes from arithmetic, sign and payload are not.
  mutating func exact(_ type: ValueType, depth: Int) {
    switch random.below(6) {
    case 0: constant(type)
    case 1: load(type)
    case 2:
      leaf(type == .f32 ? .i32 : .i64)
      code.emit(type == .f32 ? .f32ReinterpretI32 : .f64ReinterpretI64)
    default:
      expression(type, depth: depth)
      canonicalize(type)
    }
  }

  /// Makes a NaN on top of the stack that which constants are.
  mutating func canonicalize(_ type: ValueType) { code.canonicalize(type, through: scratch(type)) }
}
