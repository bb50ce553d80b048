import VMLayout
import WasmISA

/// Operations on vectors.
///
/// They are emitted by family. Of each, the target says which operand may stay in memory (`VectorTraits`); the others
/// come in registers. A result may take the register of any operand.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileVectorConstant() {
    let low = reader.fixed(UInt64.self)
    push(constant: Vector(low: low, high: reader.fixed(UInt64.self)))
  }

  mutating func push(constant vector: Vector) { push(.constant(.v128, target.number(of: vector))) }

  // MARK: Vectors to vectors

  /// - Parameter loaded: the operand's address, where it was loaded right before.
  mutating func compileVectorUnary(_ opcode: Opcode, loaded: LinearAddress? = nil) {
    var inputs = VectorInputs()
    let a = top(loaded, mayStay: T.traits(of: opcode).memory != .none, &inputs)
    let d = vectorResult(inputs)
    noteVectorAccess(loaded, at: target.vector(opcode, d, a))
    push(vector: d, inputs)
    if opcode == .i16x8ExtaddPairwiseI8x16U { compileSecondSum() }
  }

  /// Behind sums of two unsigned bytes, takes the sums of two of those by the instruction for signed numbers, which may
  /// be the cheaper one: they are not negative.
  private mutating func compileSecondSum() {
    var ahead = reader
    guard ahead.opcode() == .i32x4ExtaddPairwiseI16x8U else { return }
    takeNext()
    compileVectorUnary(.i32x4ExtaddPairwiseI16x8S)
  }

  /// - Parameter loaded: the address of the last operand, where that was loaded right before.
  mutating func compileVectorBinary(_ opcode: Opcode, loaded: LinearAddress? = nil) {
    var inputs = VectorInputs()
    let (a, b) = pair(T.traits(of: opcode).memory, loaded, &inputs)
    let d = vectorResult(inputs)
    noteVectorAccess(loaded, at: target.vector(opcode, d, a, b))
    push(vector: d, inputs)
  }

  /// - Parameter loaded: likewise.
  mutating func compileVectorTernary(_ opcode: Opcode, loaded: LinearAddress? = nil) {
    var inputs = VectorInputs()
    let memory = T.traits(of: opcode).memory
    let third = loaded == nil ? pop() : nil
    let second = pop()
    let first = pop()
    let height = operands.count
    inputs.note(source(first, at: height))
    inputs.note(source(second, at: height + 1))
    if let third { inputs.note(source(third, at: height + 2)) }
    let c =
      loaded.map { .address($0) }
      ?? input(third.unsafelyUnwrapped, at: height + 2, mayStay: memory == .last, &inputs)
    let b = input(second, at: height + 1, mayStay: false, &inputs)
    let a = input(first, at: height, mayStay: memory == .first, &inputs)
    let d = vectorResult(inputs)
    noteVectorAccess(loaded, at: target.vector(opcode, d, a, b, c))
    push(vector: d, inputs)
  }

  mutating func compileVectorShift(_ opcode: Opcode) {
    let count = pop()
    let vector = pop()
    let height = operands.count
    let shift: ShiftCount
    var countIsOwned = false
    if count.form == .constant {
      shift = .constant(UInt32(truncatingIfNeeded: count.bits))
    } else if case .register(let register) = source(count, at: height + 1) {
      countIsOwned = count.form == .register
      shift = .register(register)
    } else {
      // The scratch register is not among what shifts use.
      load(count, at: height + 1, into: description.convention.target)
      shift = .register(description.convention.target)
    }
    var inputs = VectorInputs()
    inputs.note(source(vector, at: height))
    let a = registerInput(vector, at: height, &inputs)
    let d = vectorResult(inputs)
    target.shift(opcode, d, a, shift)
    if countIsOwned { release(count) }
    push(vector: d, inputs)
  }

  /// - Parameter loaded: the address of the last operand, where that was loaded right before.
  mutating func compileShuffle(loaded: LinearAddress? = nil) {
    let low = reader.fixed(UInt64.self)
    let lanes = Vector(low: low, high: reader.fixed(UInt64.self))
    let isSame = loaded == nil && areSame(operands[operands.count - 2], operands[operands.count - 1])
    let pattern = ShufflePattern(lanes, isSame: isSame)
    var inputs = VectorInputs()
    let memory = T.traits(of: pattern).memory
    switch pattern.source {
    case .both, .exchanged:
      let (a, b) = pair(memory, loaded, &inputs)
      let d = vectorResult(inputs)
      noteVectorAccess(loaded, at: target.shuffle(pattern, d, a, b))
      push(vector: d, inputs)
    case .first, .second:
      // The other operand is not read.
      if pattern.source == .first { release(pop()) }
      let only = top(loaded, mayStay: memory != .none, &inputs)
      if pattern.source == .second { release(pop()) }
      let d = vectorResult(inputs)
      noteVectorAccess(loaded, at: target.shuffle(pattern, d, only, only))
      push(vector: d, inputs)
    }
  }

  /// Whether two operands are known to have the same value.
  private func areSame(_ a: Operand, _ b: Operand) -> Bool {
    guard a.form == b.form else { return false }
    switch a.form {
    case .local: return a.local == b.local
    case .constant: return a.bits == b.bits
    case .register, .flags, .slot: return false
    }
  }

  // MARK: Vectors and scalars

  mutating func compileVectorTest(_ opcode: Opcode) {
    let (a, isOwned) = readable(pop())
    switch opcode {
    case .i8x16Bitmask, .i16x8Bitmask, .i32x4Bitmask, .i64x2Bitmask:
      let d = wantedRegister(.i32) ?? allocate(.i32)
      target.bitmask(opcode, d, a)
      if isOwned { release(a) }
      push(.i32, d)
    default:
      let condition = target.test(opcode, a)
      if isOwned { release(a) }
      pushCondition(condition)
    }
  }

  mutating func compileSplat(_ opcode: Opcode) {
    let operand = pop()
    if operand.form == .constant {
      return push(constant: Vector(repeating: operand.bits, bytes: opcode.splatBytes))
    }
    let (a, isOwned) = readable(operand)
    let d = wantedRegister(.v128) ?? (isOwned && operand.isFloat ? a : allocate(.v128))
    target.splat(opcode, d, a)
    if isOwned && d != a { release(a) }
    push(.v128, d)
  }

  mutating func compileExtractLane(_ opcode: Opcode) {
    let lane = Int(reader.byte())
    let kind = opcode.resultKind
    let operand = pop()
    if lane == 0, kind.isFloat, operand.form == .local { return pushLocal(Int(operand.local), as: kind) }
    let (a, isOwned) = readable(operand)
    let d = wantedRegister(kind) ?? (isOwned && kind.isFloat ? a : allocate(kind))
    target.extractLane(opcode, lane, d, a)
    if isOwned && d != a { release(a) }
    push(kind, d)
  }

  mutating func compileReplaceLane(_ opcode: Opcode) {
    let lane = Int(reader.byte())
    let scalar = pop()
    let vector = pop()
    let height = operands.count
    var inputs = VectorInputs()
    inputs.note(source(vector, at: height))
    let s: Register
    var scalarIsOwned = false
    if case .register(let register) = source(scalar, at: height + 1) {
      s = register
      scalarIsOwned = scalar.form == .register
      inputs.busy.insert(s)
    } else if scalar.isFloat {
      s = allocate(scalar.kind, avoiding: inputs.busy)
      load(scalar, at: height + 1, into: s)
      inputs.busy.insert(s)
      scalarIsOwned = true
    } else {
      s = description.convention.target
      load(scalar, at: height + 1, into: s)
    }
    let a = registerInput(vector, at: height, &inputs)
    let d = vectorResult(inputs)
    target.replaceLane(opcode, lane, d, a, s)
    if scalarIsOwned { release(s) }
    push(vector: d, inputs)
  }

  // MARK: Operands and results

  /// The popped operands of an operation on vectors.
  private struct VectorInputs {
    /// Registers that hold any of them.
    var busy = RegisterSet()
    /// Those that they own.
    var owned = RegisterSet()

    /// Notes where one is, before a register is looked for.
    @inline(__always)
    mutating func note(_ source: OperandSource) {
      if case .register(let register) = source { busy.insert(register) }
    }
  }

  /// Where the operand just popped, whose stack index is `index`, is read from: where it is, if it may stay there, or a
  /// register.
  private mutating func input(
    _ operand: Operand, at index: Int, mayStay: Bool, _ inputs: inout VectorInputs
  ) -> VectorOperand {
    if mayStay {
      switch source(operand, at: index) {
      case .register: break
      case .unit(let unit): return .slot(frame.offset(unit))
      case .constant(let number): return .constant(target.vector(number))
      }
    }
    return .register(registerInput(operand, at: index, &inputs))
  }

  private mutating func registerInput(
    _ operand: Operand, at index: Int, _ inputs: inout VectorInputs
  ) -> Register {
    if case .register(let register) = source(operand, at: index) {
      if operand.form == .register && allocatable.contains(register) { inputs.owned.insert(register) }
      return register
    }
    let register = allocate(.v128, avoiding: inputs.busy)
    load(operand, at: index, into: register)
    inputs.busy.insert(register)
    inputs.owned.insert(register)
    return register
  }

  /// Pops one operand, unless it is at an address.
  private mutating func top(
    _ loaded: LinearAddress?, mayStay: Bool, _ inputs: inout VectorInputs
  ) -> VectorOperand {
    if let loaded { return .address(loaded) }
    let operand = pop()
    inputs.note(source(operand, at: operands.count))
    return input(operand, at: operands.count, mayStay: mayStay, &inputs)
  }

  /// Pops two operands, or the first of them where the last is at an address. At most one stays outside of registers.
  private mutating func pair(
    _ memory: VectorTraits.Memory, _ loaded: LinearAddress?, _ inputs: inout VectorInputs
  ) -> (VectorOperand, VectorOperand) {
    if let loaded { return (top(nil, mayStay: false, &inputs), .address(loaded)) }
    let last = pop()
    let first = pop()
    let height = operands.count
    let (sourceA, sourceB) = (source(first, at: height), source(last, at: height + 1))
    inputs.note(sourceA)
    inputs.note(sourceB)
    var lastStays = memory == .last || memory == .either
    if case .register = sourceB { lastStays = false }
    let b = input(last, at: height + 1, mayStay: lastStays, &inputs)
    let a = input(first, at: height, mayStay: !lastStays && (memory == .first || memory == .either), &inputs)
    return (a, b)
  }

  /// The register for the result: the pin that it is for, else an operand's own, else a new one.
  private mutating func vectorResult(_ inputs: VectorInputs) -> Register {
    wantedRegister(.v128) ?? (inputs.owned.isEmpty ? allocate(.v128) : inputs.owned.first)
  }

  private mutating func push(vector d: Register, _ inputs: VectorInputs) {
    var rest = inputs.owned
    rest.remove(d)
    while !rest.isEmpty {
      release(rest.first)
      rest.remove(rest.first)
    }
    push(.v128, d)
  }

  private mutating func noteVectorAccess(_ loaded: LinearAddress?, at offset: Int) {
    if let loaded { noteAccess(loaded, at: offset) }
  }
}

extension Opcode {
  /// The kind of the result, for operations with a signature and one result.
  var resultKind: ValueType.Kind {
    ValueType.Kind(rawValue: signature.unsafelyUnwrapped.result(0).rawValue).unsafelyUnwrapped
  }

  /// Bytes of a lane of a splat.
  fileprivate var splatBytes: Int {
    switch self {
    case .i8x16Splat: return 1
    case .i16x8Splat: return 2
    case .i32x4Splat, .f32x4Splat: return 4
    default: return 8
    }
  }
}
