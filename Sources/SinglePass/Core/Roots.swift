import VMLayout
import WasmISA

/// Where a function has references, operands among them but not locals (`FunctionListing.localRoots`), while something
/// that it has called is running.
public struct RootRow: Sendable, Equatable {
  /// Offset in the module's code: of the return address; or where the code begins that asks for an object's room, up to
  /// the next row.
  public var codeOffset: Int
  /// Operands in their slots: bytes from T down to each.
  public var slots: [Int]
  /// Integer registers. Only who asks for room has any, since all registers survive that.
  public var registers: RegisterSet
}

/// What listings say of references, for a collector that wants to know exactly what is alive. All that may be a
/// reference by its type counts, to functions as well.
extension FunctionCompiler where T: ~Copyable {
  /// Notes, if anybody wants to know, a call that has just been emitted; the operands on the stack are needed meanwhile or
  /// afterwards, those from `first` on in their slots, whatever else has them.
  @inline(__always)
  mutating func noteRootsOfCall(stored first: Int = .max) {
    if listing != nil { note(rootsStoredFrom: first) }
  }

  @inline(never)
  private mutating func note(rootsStoredFrom first: Int) {
    let row = describe(rootsAt: target.offset, storedFrom: first)
    listing?.rootRows.append(row)
  }

  /// Notes, if anybody wants to know, an allocation whose room may have to be asked for.
  /// - Parameter value: an operand that has been popped, and is needed afterwards.
  @inline(__always)
  mutating func noteRootsOfRoom(_ value: Operand?) {
    if listing != nil { note(rootsOfRoom: value) }
  }

  @inline(never)
  private mutating func note(rootsOfRoom value: Operand?) {
    var row = describe(rootsAt: 0)
    for index in 0..<operands.count where operands[index].form == .register {
      row.add(operands[index])
    }
    for index in 0..<facts.localCount where locals[index].kind == .reference {
      let local = locals[index]
      if local.pin != LocalState.noRegister { row.registers.insert(local.pin) }
      if local.cache != LocalState.noRegister { row.registers.insert(local.cache) }
    }
    if let value {
      row.add(value)
      if value.form == .slot && value.kind == .reference {
        row.slots.append(distance(slotUnit(operands.count)))
      }
    }
    let entry = (listing?.entries.count ?? 0) - 1
    listing?.rooms.append((row, entry))
  }

  /// Notes, if anybody wants to know, that the code from here on asks for the room of an allocation, with the stack pointer
  /// `depth` bytes below T.
  @inline(__always)
  mutating func noteRoom(_ index: Int, depth: Int) {
    if listing != nil { note(room: index, depth: depth) }
  }

  @inline(never)
  private mutating func note(room index: Int, depth: Int) {
    guard var (row, entry) = listing.map({ ($0.rooms[index].roots, $0.entries[$0.rooms[index].entry]) })
    else {
      return
    }
    row.codeOffset = target.offset
    entry.codeOffset = target.offset
    listing?.rootRows.append(row)
    listing?.entries.append(entry)
    note(depthInRoom: depth)
  }

  private func describe(rootsAt codeOffset: Int, storedFrom first: Int = .max) -> RootRow {
    var row = RootRow(codeOffset: codeOffset, slots: [], registers: RegisterSet())
    for index in 0..<operands.count where operands[index].kind == .reference {
      if operands[index].form == .slot || index >= first { row.slots.append(distance(slotUnit(index))) }
    }
    return row
  }

  /// The places of locals that may be references, once the frame is laid out.
  func describeLocals() -> [Int] {
    var places: [Int] = []
    for index in 0..<facts.localCount where locals[index].kind == .reference {
      if isStackParameter(index) || needsHome(locals[index].pin) {
        places.append(distance(Int(locals[index].home)))
      }
    }
    return places
  }

  /// Bytes from T down to a unit.
  private func distance(_ unit: Int) -> Int { 8 * (unit + 1) }
}

extension RootRow {
  fileprivate mutating func add(_ operand: Operand) {
    if operand.form == .register && operand.kind == .reference { registers.insert(operand.payload) }
  }
}
