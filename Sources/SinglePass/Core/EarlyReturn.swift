import VMLayout
import WasmBinary
import WasmISA

/// The returns that a function begins with, where it has any: before there is a frame.
///
/// Recursive functions mostly begin with the question whether there is anything to do, and half of their calls or
/// more end there:
///
/// ```wasm
/// (if (i32.lt_s (local.get $k) (i32.const 2)) (then (return (local.get $k))))
/// ```
///
/// Where the question is a comparison of parameters and constants, and the answer made of those, parameters are
/// read where they have arrived: neither frame nor pins are needed before. The same with a `block` that a
/// `br_if` leaves.
extension FunctionCompiler where T: ~Copyable {
  /// Compiles the early returns that the function begins with, if any; the reader goes on behind them.
  mutating func returnEarly() {
    guard signature.parameters.count > 0, signature.resultBytes == 0, beginsWithReturn() else { return }
    stayWhereArrived()
    repeat { compileEarlyReturn() } while beginsWithReturn()
    for index in 0..<signature.parameters.count { locals[index].pin = LocalState.noRegister }
  }

  private mutating func compileEarlyReturn() {
    if Opcode(primary: reader.position.pointee) == .block {
      takeNext()
      _ = reader.blockType()
    }
    let stay = target.makeLabel()
    target.branch(compileQuestion(), stay)
    for _ in 0..<signature.results.count { compileSimple(takeNext()) }
    let opcode = takeNext()
    assert(opcode == .return)
    emitReturn()
    drop(to: 0)
    takeNext()
    target.bind(stay)
  }

  /// Compiles up to the branch; the condition is that for staying.
  private mutating func compileQuestion() -> Condition {
    while true {
      switch takeNext() {
      case .if:
        _ = reader.blockType()
        return popCondition().negated
      case .brIf:
        _ = reader.u32()
        return popCondition()
      case let opcode: compileSimple(opcode)
      }
    }
  }

  /// For the time before the frame, parameters are pinned where they have arrived.
  private mutating func stayWhereArrived() {
    frame = entryFrame()
    frame.slotShift = facts.hasVectors ? 1 : 0
    allocatable = description.integers.union(description.floats)
    for index in 0..<signature.parameters.count {
      let place = signature.parameterPlaces[index]
      guard place.isRegister else { continue }
      locals[index].pin = place.register
      allocatable.remove(place.register)
    }
    free = allocatable
    cached = RegisterSet()
  }

  private mutating func popCondition() -> Condition {
    let test = pop()
    if test.form == .flags { return Condition(rawValue: test.payload).unsafelyUnwrapped }
    target.testZero(false, readable(test).register)
    return .notEqual
  }

  private mutating func compileSimple(_ opcode: Opcode) {
    switch opcode.family {
    case .local: compileLocal(.get)
    case .const: compileConstant(Opcode.Const(opcode))
    case .intTest: compileTest(wide: opcode.isWide)
    default: compileCompare(Opcode.IntCompare(opcode), wide: opcode.isWide)
    }
  }

  // MARK: Looking ahead

  /// Whether the reader is at a return of that kind.
  private mutating func beginsWithReturn() -> Bool {
    var ahead = reader
    var opcode = ahead.opcode()
    let isBlock = opcode == .block
    if isBlock {
      guard case .empty = ahead.blockType() else { return false }
      opcode = ahead.opcode()
    }
    guard opcode == .localGet, arrivesInRegister(ahead.u32()) else { return false }
    opcode = ahead.opcode()
    if skipSimpleValue(opcode, &ahead) {
      opcode = ahead.opcode()
      guard opcode.family == .intCompare else { return false }
      opcode = ahead.opcode()
    } else if opcode.family == .intTest {
      opcode = ahead.opcode()
    }
    if isBlock {
      guard opcode == .brIf, ahead.u32() == 0 else { return false }
    } else {
      guard opcode == .if, case .empty = ahead.blockType() else { return false }
    }
    for _ in 0..<signature.results.count {
      guard skipSimpleValue(ahead.opcode(), &ahead) else { return false }
    }
    return ahead.opcode() == .return && ahead.opcode() == .end
  }

  /// Reads the immediate of an opcode that pushes a constant or a parameter that is in a register. False for others.
  private mutating func skipSimpleValue(_ opcode: Opcode, _ ahead: inout InstructionReader) -> Bool {
    switch opcode.family {
    case .local: return opcode == .localGet && arrivesInRegister(ahead.u32())
    case .const:
      ahead.skipImmediates(of: opcode)
      return true
    default: return false
    }
  }

  /// Whether the local is a parameter that arrives in a register.
  private mutating func arrivesInRegister(_ local: UInt32) -> Bool {
    local < signature.parameters.count && signature.parameterPlaces[Int(local)].isRegister
  }
}
