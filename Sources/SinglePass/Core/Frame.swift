import VMLayout
import WasmISA
import WasmValidation

/// The stack frame of the function being compiled, in units of 8 bytes below T (see `Location`).
///
/// ```
///  T ->   ------------------------------  unit −1 and below: results on the stack, in the caller's frame
///         stack arguments                 units 0 ..< argumentUnits
///         return address                  unit argumentUnits: pushed by the call, or stored in functions that call
///         instance                        only in functions that call
///         preserved registers             the pins that the convention preserves
///         locals
///         operands                        slot of the operand at height h: firstOperand + h
///  SP ->  ------------------------------
/// ```
///
/// A vector takes two units, at 16 bytes, and is named by the one at the lower address, which is odd. In functions that
/// may have vectors every operand's slot has two units (`slotShift` 1), and its value is in the odd one, or in both.
///
/// A function that calls nothing and whose units fit the red zone has no frame at all: SP stays where it was at entry, and
/// the units lie below it. There is no frame pointer: SP is a constant distance from T at every
/// instruction, since callees pop their arguments.
struct Frame {
  /// Where the function's return address is.
  enum ReturnAddress: Equatable {
    /// On the stack, where the call has pushed it.
    case pushed
    /// In this register.
    case register(Register)
    /// On the stack, where the function has stored it from this register. It brings it back before it leaves.
    case saved(Register)
  }

  var argumentUnits = 0
  var returnAddress = ReturnAddress.pushed
  /// Units that the function takes for itself, from SP at entry downwards.
  var size = 0
  var isFrameless = true
  var instanceUnit = 0
  var firstSaved = 0
  var saved = RegisterSet()
  var firstOperand = 0
  /// log2 of the units of an operand's slot.
  var slotShift = 0
  /// T − SP, in bytes.
  var depth = 0

  init() {}

  /// None yet: that of a function which has just been entered.
  init(argumentBytes: Int, linkRegister: Register?) {
    argumentUnits = argumentBytes / 8
    returnAddress = linkRegister.map { .register($0) } ?? .pushed
    depth = argumentBytes + pushedBytes
  }

  /// What a call pushes.
  var pushedBytes: Int { returnAddress == .pushed ? 8 : 0 }

  /// Offset of a unit from the stack pointer.
  @inline(__always)
  func offset(_ unit: Int) -> Int { depth &- 8 &* (unit &+ 1) }

  /// The registers that the function brings back before it leaves, each with its unit: the preserved ones that it has
  /// saved, and that of the return address.
  @inline(__always)
  func forEachRestored(_ body: (Register, _ unit: Int) -> Void) {
    if case .saved(let register) = returnAddress { body(register, argumentUnits) }
    forEachSaved(body)
  }

  /// The preserved registers that the function saves, each with its unit.
  @inline(__always)
  func forEachSaved(_ body: (Register, _ unit: Int) -> Void) {
    var rest = saved
    var unit = firstSaved
    while !rest.isEmpty {
      body(rest.first, unit)
      rest.remove(rest.first)
      unit += 1
    }
  }
}

extension FunctionCompiler where T: ~Copyable {
  /// Whether the function calls anything, tail calls apart.
  var makesCalls: Bool { facts.callWeight != 0 || facts.runtimeCallWeight != 0 }

  /// Whether the function needs a register that remembers SP: what it calls may not bring it back.
  var keepsFramePointer: Bool { makesCalls && module.discipline == .callerRestores }

  /// Chooses pins, lays out the frame, emits the prologue, and puts parameters and locals where they live.
  mutating func enterFunction() {
    locals.count = 0
    locals.ensure(facts.localCount)
    for index in 0..<facts.localCount {
      locals.append(
        LocalState(
          kind: module.facts.localTypes[facts.firstLocal + index].kind, pin: LocalState.noRegister,
          cache: LocalState.noRegister, home: 0, reference: -1))
    }
    returnEarly()
    allocatable = description.integers.union(description.floats)
    memoryBasePin = LocalState.noRegister
    volatilePins.count = 0
    layOutFrame(saved: choosePins())
    emitPrologue()
    free = allocatable
    cached = RegisterSet()
    cachedAndHome = RegisterSet()
    lastEvicted = 0
    receiveParameters()
    clearLocals()
    if memoryBasePin != LocalState.noRegister {
      target.loadField(true, memoryBasePin, description.convention.instance, CalleeLayout.memoryBase)
    }
  }

  private mutating func emitPrologue() {
    if !frame.isFrameless {
      if 8 * frame.size > 16384 {
        let exhausted = traps.label(.callStackExhausted, &target)
        target.checkStack(8 * frame.size, exhausted: exhausted)
      }
      if frame.size > 0 { target.adjustStackPointer(-8 * frame.size) }
      frame.depth += 8 * frame.size
      noteStackPointer(depth: frame.depth)
    }
    if makesCalls {
      target.saveInstance(slot: frame.offset(frame.instanceUnit))
      if case .register(let register) = frame.returnAddress {
        frame.returnAddress = .saved(register)
        noteStackPointer(depth: frame.depth)
      }
    }
    let frame = self.frame
    frame.forEachSaved { register, unit in target.store(.i64, slot: frame.offset(unit), register) }
    if keepsFramePointer { target.stackAddress(description.convention.framePointer) }
  }

  /// The frame of the function at its entry.
  func entryFrame() -> Frame {
    Frame(argumentBytes: signature.argumentBytes, linkRegister: description.convention.linkRegister)
  }

  private mutating func layOutFrame(saved: RegisterSet) {
    frame = entryFrame()
    frame.slotShift = facts.hasVectors ? 1 : 0
    var unit = frame.argumentUnits
    if frame.returnAddress == .pushed || makesCalls { unit += 1 }
    if makesCalls {
      frame.instanceUnit = unit
      unit += 1
    }
    frame.saved = saved
    frame.firstSaved = unit
    unit += frame.saved.count
    for index in 0..<facts.localCount {
      if isStackParameter(index) {
        // Parameters that arrive on the stack stay there.
        locals[index].home = Int32(frame.argumentUnits - 1 - signature.parameterPlaces[index].slot)
      } else if needsHome(locals[index].pin) {
        // The odd unit of the next whole pair.
        if locals[index].kind == .v128 { unit += (unit & 1) + 1 }
        locals[index].home = Int32(truncatingIfNeeded: unit)
        unit += 1
      }
    }
    if facts.hasVectors { unit += unit & 1 }
    frame.firstOperand = unit
    unit += Int(facts.maximumHeight) << frame.slotShift
    frame.size = unit - frame.depth / 8
    frame.isFrameless = !makesCalls && 8 * frame.size <= description.redZone
    // Keep SP on 16 bytes behind the prologue.
    if !frame.isFrameless && (frame.depth / 8 + frame.size) % 2 != 0 { frame.size += 1 }
    moves.ensure(unit: unit + 2)
  }

  /// Whether a local is a parameter that arrives on the stack.
  func isStackParameter(_ index: Int) -> Bool {
    index < signature.parameters.count && !signature.parameterPlaces[index].isRegister
  }

  /// Whether a local with this pin, or none, has a place in the frame: to live in, or to be saved in around calls.
  func needsHome(_ pin: Register) -> Bool {
    pin == LocalState.noRegister || makesCalls && !description.convention.calleeSaved.contains(pin)
  }

  /// Moves parameters from where they arrive to where they live.
  private mutating func receiveParameters() {
    for index in 0..<signature.parameters.count {
      let place = signature.parameterPlaces[index]
      let local = locals[index]
      guard place.isRegister else {
        if local.pin != LocalState.noRegister {
          moves.add(Location(register: local.pin), from: Location(unit: Int(local.home)), local.kind)
        }
        continue
      }
      let arrival = place.register
      if local.pin != LocalState.noRegister {
        moves.add(Location(register: local.pin), from: Location(register: arrival), local.kind)
      } else if allocatable.contains(arrival) {
        locals[index].cache = arrival
        free.remove(arrival)
        cached.insert(arrival)
        owners[Int(arrival)] = -2 - Int32(index)
      } else {
        // Another local is pinned where this parameter arrives.
        moves.add(Location(unit: Int(local.home)), from: Location(register: arrival), local.kind)
      }
    }
    emitMoves()
  }

  /// Declared locals start as zero.
  private mutating func clearLocals() {
    // Homes of declared locals are numbered downwards without gaps but for pinned ones.
    var first = 0
    var count = 0
    for index in signature.parameters.count..<facts.localCount {
      let local = locals[index]
      let units = local.kind == .v128 ? 2 : 1
      let start = Int(local.home) - units + 1
      if local.pin != LocalState.noRegister {
        target.constant(local.kind, local.pin, 0)
      } else if count > 0 && start == first + count {
        count += units
      } else {
        if count > 0 { target.zeroSlots(at: frame.offset(first + count - 1), count: count) }
        first = start
        count = units
      }
    }
    if count > 0 { target.zeroSlots(at: frame.offset(first + count - 1), count: count) }
  }
}
