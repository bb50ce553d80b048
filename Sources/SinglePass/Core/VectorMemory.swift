import VMLayout
import WasmISA

/// Loads and stores of vectors.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileVectorLoad(_ opcode: Opcode) {
    let argument = reader.memoryArgument()
    let address = pop()
    let memory = module.memories[Int(argument.memory)]
    let byteCount = UInt64(opcode.accessWidth)
    if memory.isOutOfReach(address, argument.offset, byteCount: byteCount) {
      trapOutOfReach()
      release(address)
      return push(constant: .zero)
    }
    let (place, index) = linearAddress(
      address, Int(argument.memory), memory, argument.offset, byteCount: byteCount)
    if opcode == .v128Load && compileLoadedVector(place) {
      if let index { release(index) }
      return
    }
    if let index { release(index) }
    let d = wantedRegister(.v128) ?? allocate(.v128)
    noteAccess(place, at: target.loadVector(opcode, d, place))
    push(.v128, d)
  }

  /// The operation behind a load, where it can take the loaded vector from memory itself: its last operand, all 16
  /// bytes of it, once. False where it cannot.
  private mutating func compileLoadedVector(_ place: LinearAddress) -> Bool {
    var ahead = reader
    let next = ahead.opcode()
    switch next.family {
    case .simdUnary, .simdConvert:
      guard T.traits(of: next).takesLastFromMemory else { return false }
      takeNext()
      compileVectorUnary(next, loaded: place)
    case .simdBinary, .simdCompare:
      guard T.traits(of: next).takesLastFromMemory else { return false }
      takeNext()
      compileVectorBinary(next, loaded: place)
    case .simdTernary:
      guard T.traits(of: next).takesLastFromMemory else { return false }
      takeNext()
      compileVectorTernary(next, loaded: place)
    case .simdShuffle:
      let low = ahead.fixed(UInt64.self)
      let lanes = Vector(low: low, high: ahead.fixed(UInt64.self))
      let pattern = ShufflePattern(lanes, isSame: false)
      guard T.traits(of: pattern).takesLastFromMemory else { return false }
      takeNext()
      compileShuffle(loaded: place)
    default: return false
    }
    return true
  }

  /// Stores of a whole vector or of one lane.
  mutating func compileVectorStore(_ opcode: Opcode) {
    let argument = reader.memoryArgument()
    let lane = opcode == .v128Store ? nil : Int(reader.byte())
    let value = pop()
    let address = pop()
    guard
      let (place, index, s, isOwned) = vectorAccess(
        address, value, argument.memory, argument.offset, byteCount: opcode.accessWidth)
    else { return }
    let offset =
      if let lane { target.storeLane(opcode, lane, place, s) } else { target.storeVector(place, s) }
    noteAccess(place, at: offset)
    if let index { release(index) }
    if isOwned { release(s) }
  }

  mutating func compileLoadLane(_ opcode: Opcode) {
    let argument = reader.memoryArgument()
    let lane = Int(reader.byte())
    let value = pop()
    let address = pop()
    guard
      let (place, index, a, isOwned) = vectorAccess(
        address, value, argument.memory, argument.offset, byteCount: opcode.accessWidth)
    else { return push(constant: .zero) }
    let d = wantedRegister(.v128) ?? (isOwned ? a : allocate(.v128))
    noteAccess(place, at: target.loadLane(opcode, lane, d, a, place))
    if let index { release(index) }
    if isOwned && d != a { release(a) }
    push(.v128, d)
  }

  /// The place of an access that takes a vector, its index register to release, and the vector in a register; nil where
  /// the access is a trap and nothing else.
  private mutating func vectorAccess(
    _ address: Operand, _ value: Operand, _ number: UInt32, _ offset: UInt64, byteCount: Int
  ) -> (place: LinearAddress, index: Register?, vector: Register, isOwned: Bool)? {
    let memory = module.memories[Int(number)]
    if memory.isOutOfReach(address, offset, byteCount: UInt64(byteCount)) {
      trapOutOfReach()
      release(value)
      release(address)
      return nil
    }
    let vector: Register
    var isOwned = true
    if case .register(let register) = source(value, at: operands.count + 1) {
      vector = register
      isOwned = value.form == .register && allocatable.contains(register)
    } else {
      vector = allocate(.v128)
      load(value, at: operands.count + 1, into: vector)
    }
    let (place, index) = linearAddress(
      address, Int(number), memory, offset, byteCount: UInt64(byteCount))
    return (place, index, vector, isOwned)
  }
}

extension VectorTraits {
  /// Whether the last operand may be at an address.
  fileprivate var takesLastFromMemory: Bool { readsWhole && (memory == .last || memory == .either) }
}
