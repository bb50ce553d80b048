import VMLayout
import WasmISA
import WasmValidation

/// The choice of locals that live in a register for the whole function.
///
/// Weights are those of `ModuleFacts.localWeights`: estimated accesses. A pin saves about one memory access an
/// access; what it costs depends on the register:
/// - volatile, in a function without calls: nothing where a parameter arrives in it, else one move;
/// - preserved by the convention: a save and a restore;
/// - volatile, in a function with calls: a save and a restore around each call.
extension FunctionCompiler where T: ~Copyable {
  /// Candidates of one register class, heaviest first.
  private struct Candidates {
    /// Local index, or −1 for the base of memory 0.
    var locals: InlineArray<24, Int32>
    var weights: InlineArray<24, UInt32>
    var count = 0
    let capacity: Int

    init(capacity: Int) {
      locals = InlineArray(repeating: 0)
      weights = InlineArray(repeating: 0)
      self.capacity = min(capacity, 24)
    }

    /// Ties keep the earlier local, so that equal input gives equal code.
    mutating func insert(_ local: Int, _ weight: UInt32) {
      if weight == 0 || capacity == 0 { return }
      if count == capacity && weights[count - 1] >= weight { return }
      var place = count < capacity ? count : count - 1
      while place > 0 && weights[place - 1] < weight {
        locals[place] = locals[place - 1]
        weights[place] = weights[place - 1]
        place -= 1
      }
      locals[place] = Int32(truncatingIfNeeded: local)
      weights[place] = weight
      if count < capacity { count += 1 }
    }
  }

  /// Pins locals, and the base of memory 0; returns the preserved registers that are used for it.
  mutating func choosePins() -> RegisterSet {
    let description = self.description
    var open = makesCalls ? description.savedAroundCalls : description.leafPins
    var openFloats = makesCalls ? description.floatsSavedAroundCalls : description.leafFloatPins
    var preserved = description.convention.calleeSaved
    var saved = RegisterSet()
    if keepsFramePointer {
      preserved.remove(description.convention.framePointer)
      saved.insert(description.convention.framePointer)
    }

    var integers = Candidates(capacity: open.count + preserved.count)
    var floats = Candidates(capacity: openFloats.count)
    for index in 0..<facts.localCount {
      let weight = module.facts.localWeights[facts.firstLocal + index]
      switch locals[index].kind {
      case .f32, .f64, .v128: floats.insert(index, weight)
      default: integers.insert(index, weight)
      }
    }
    // Where bounds are checked the base may change with every call.
    if module.memories.count > 0, module.memories[0].bounds == .guardPages {
      integers.insert(-1, facts.memoryWeight)
    }

    let (sum, overflow) = facts.callWeight.addingReportingOverflow(facts.runtimeCallWeight)
    let calls: UInt32 = overflow || sum > .max / 4 ? .max / 4 : sum
    // What a pin in a volatile register, and in a preserved one, has to be worth.
    let volatileCost = makesCalls ? 2 * calls + 2 : 1
    let preservedCost: UInt32 = 6

    if !makesCalls {
      pinArrivals(integers, &open)
      pinArrivals(floats, &openFloats)
    }
    // The rest, heaviest first. Preserved registers are cheaper than saving around calls.
    for rank in 0..<integers.count {
      let local = Int(integers.locals[rank])
      let weight = integers.weights[rank]
      if local >= 0 && locals[local].pin != LocalState.noRegister { continue }
      if !makesCalls, !open.isEmpty, weight > volatileCost, weight > 4 || !isArrival(open.first) {
        pin(local, open.first)
        open.remove(open.first)
      } else if !preserved.isEmpty && weight >= preservedCost {
        let register = preservedPin(local, among: preserved)
        pin(local, register)
        saved.insert(register)
        preserved.remove(register)
      } else if makesCalls, !open.isEmpty, local >= 0, weight > volatileCost {
        pin(local, open.first)
        open.remove(open.first)
        volatilePins.append(Int32(truncatingIfNeeded: local))
      }
    }
    for rank in 0..<floats.count {
      let local = Int(floats.locals[rank])
      if locals[local].pin != LocalState.noRegister { continue }
      guard !openFloats.isEmpty, floats.weights[rank] > volatileCost else { continue }
      pin(local, openFloats.first)
      openFloats.remove(openFloats.first)
      if makesCalls { volatilePins.append(Int32(truncatingIfNeeded: local)) }
    }
    return saved
  }

  /// The best of the preserved registers for a local, or for the base of memory 0.
  private func preservedPin(_ local: Int, among preserved: RegisterSet) -> Register {
    let poor = description.poorBases
    let best = local < 0 ? preserved.subtracting(poor) : preserved.intersection(poor)
    return best.isEmpty ? preserved.first : best.first
  }

  /// Pins parameters where they arrive, if that is a register for pins.
  private mutating func pinArrivals(_ candidates: Candidates, _ open: inout RegisterSet) {
    for rank in 0..<candidates.count {
      let local = Int(candidates.locals[rank])
      guard local >= 0, local < signature.parameters.count else { continue }
      let place = signature.parameterPlaces[local]
      guard place.isRegister, open.contains(place.register) else { continue }
      pin(local, place.register)
      open.remove(place.register)
    }
  }

  /// Whether a parameter arrives in the register; pinning another local there costs a store of the parameter.
  private func isArrival(_ register: Register) -> Bool {
    for index in 0..<signature.parameters.count {
      let place = signature.parameterPlaces[index]
      if place.isRegister && place.register == register { return true }
    }
    return false
  }

  private mutating func pin(_ local: Int, _ register: Register) {
    allocatable.remove(register)
    if local >= 0 {
      locals[local].pin = register
    } else {
      memoryBasePin = register
    }
  }
}
