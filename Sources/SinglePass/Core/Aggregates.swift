import VMLayout
import WasmISA

/// Fields and elements.
///
/// Null is found by the access itself: objects begin at address 0 then, where an access faults.
extension FunctionCompiler where T: ~Copyable {
  /// Bytes at address 0 that fault for certain.
  private static var nullPage: Int { 64 << 10 }

  mutating func compileStructure(_ op: Opcode.Structure) {
    let type = Int(reader.u32())
    let field = module.aggregates.field(Int(reader.u32()), of: type)
    switch op {
    case .get, .getS, .getU:
      let (object, isOwned) = readable(pop())
      trapIfNull(object, field)
      let address = LinearAddress(base: object, index: nil, offset: UInt64(field.offset), isGuarded: false)
      loadField(address, field.storage, signed: op == .getS, .nullStructureReference, isOwned ? object : nil)
    case .set:
      let value = pop()
      let (stored, owned) = self.stored(value, field.storage)
      let (object, isOwned) = readable(pop(), avoiding: stored.registers)
      trapIfNull(object, field)
      let address = LinearAddress(base: object, index: nil, offset: UInt64(field.offset), isGuarded: false)
      traps.site(.nullStructureReference, at: store(stored, address, field.storage))
      if isOwned { release(object) }
      if let owned { release(owned) }
    }
  }

  /// Beyond the page at 0, an access to null need not fault.
  private mutating func trapIfNull(_ object: Register, _ field: AggregateTable.Field) {
    if field.offset + 16 <= Self.nullPage { return }
    target.testZero(true, object)
    target.branch(.equal, traps.label(.nullStructureReference, &target))
  }

  mutating func compileArray(_ op: Opcode.Array) {
    if op == .len {
      let (array, isOwned) = readable(pop())
      if isOwned { release(array) }
      let d = wantedRegister(.i32) ?? allocate(.i32)
      traps.site(.nullArrayReference, at: target.loadField(false, d, array, ObjectLayout.length))
      return push(.i32, d)
    }
    let element = module.aggregates.field(0, of: Int(reader.u32()))
    switch op {
    case .set:
      let value = pop()
      let (stored, owned) = self.stored(value, element.storage)
      let (address, used) = elementAddress(element.storage, avoiding: stored.registers)
      _ = store(stored, address, element.storage)
      release(all: used)
      if let owned { release(owned) }
    case .get, .getS, .getU:
      let (address, used) = elementAddress(element.storage)
      let kind = element.storage.kind
      release(all: used)
      let d = wantedRegister(kind) ?? allocate(kind)
      if element.storage == .v128 {
        _ = target.loadVector(.v128Load, d, address)
      } else {
        _ = target.load(element.storage.load(signed: op == .getS), d, address)
      }
      push(kind, d)
    case .len: break
    }
  }

  /// Pops an index and an array; the address of the element, and the registers to release behind the access. Traps
  /// unless the index is within the array. The array and the index stay as they are.
  private mutating func elementAddress(
    _ storage: Storage, avoiding: RegisterSet = RegisterSet()
  ) -> (LinearAddress, RegisterSet) {
    let index = pop()
    let arrayOperand = pop()
    let height = operands.count
    var used = RegisterSet()
    var busy = avoiding
    if case .register(let register) = source(index, at: height + 1) { busy.insert(register) }
    if case .register(let register) = source(arrayOperand, at: height) { busy.insert(register) }
    let array = integer(arrayOperand, at: height, &busy, &used)
    let outOfBounds = traps.label(.outOfBoundsArrayAccess, &target)
    if index.form == .constant {
      let position = UInt32(truncatingIfNeeded: index.bits)
      traps.site(.nullArrayReference, at: target.compareField(array, ObjectLayout.length, position))
      target.branch(.lessOrEqualUnsigned, outOfBounds)
      let offset = UInt64(ObjectLayout.fields) + UInt64(position) << UInt64(storage.shift)
      return (LinearAddress(base: array, index: nil, offset: offset, isGuarded: false), used)
    }
    let position = integer(index, at: height + 1, &busy, &used)
    traps.site(.nullArrayReference, at: target.compare(false, position, array, field: ObjectLayout.length))
    target.branch(.greaterOrEqualUnsigned, outOfBounds)
    var address = LinearAddress(
      base: array, index: position, offset: UInt64(ObjectLayout.fields), isGuarded: false)
    address.scale = storage.shift
    return (address, used)
  }

  /// Pushes what an access to an object loads. The object's register may be that of the result.
  private mutating func loadField(
    _ address: LinearAddress, _ storage: Storage, signed: Bool, _ null: TrapCode, _ owned: Register?
  ) {
    let kind = storage.kind
    if let owned { release(owned) }
    let d = wantedRegister(kind) ?? allocate(kind)
    let offset =
      storage == .v128
      ? target.loadVector(.v128Load, d, address) : target.load(storage.load(signed: signed), d, address)
    traps.site(null, at: offset)
    push(kind, d)
  }

  /// The value just popped as an access stores it, and the register to release behind that.
  private mutating func stored(_ value: Operand, _ storage: Storage) -> (StoredOperand, Register?) {
    let index = operands.count
    if value.form == .constant && storage != .v128 { return (.constant(value.bits), nil) }
    if value.form != .constant, case .register(let register) = source(value, at: index) {
      return (.register(register), value.form == .register ? register : nil)
    }
    // What is below may have to be spilled for it.
    let register = allocate(value.kind)
    load(value, at: index, into: register)
    return (.register(register), register)
  }

  private mutating func store(_ stored: StoredOperand, _ address: LinearAddress, _ storage: Storage) -> Int {
    if storage == .v128, case .register(let register) = stored {
      return target.storeVector(address, register)
    }
    return target.store(storage.store, address, stored)
  }

  // MARK: Whole ranges

  mutating func compileArrayRuntime(_ op: Opcode.ArrayRuntime) {
    let type = Int(reader.u32())
    let storage = module.aggregates.field(0, of: type).storage
    let shift = UInt64(storage.shift)
    switch op {
    case .fill: compileArrayFill(storage)
    case .copy:
      _ = reader.u32()
      compileArrayCopy(storage)
    case .initData:
      let segment = UInt64(reader.u32())
      prepareInitialization(storage)
      callService(.arrayInitData, index: segment | shift << 32, operands: 3)
    case .initElem:
      let segment = UInt64(reader.u32())
      prepareInitialization(storage)
      callService(.arrayInitElement, index: segment, operands: 3)
    }
  }

  mutating func compileArrayNewSegment(_ op: Opcode.ArrayNewSegment) {
    let type = Int(reader.u32())
    noteAllocation(type)
    let word = UInt64(reader.u32()) | UInt64(module.types[type].id) << 32
    callService(
      op == .data ? .arrayNewData : .arrayNewElement, index: word, operands: 2, result: .reference)
  }

  /// Array, start, value, count: becomes address, count, value.
  private mutating func compileArrayFill(_ storage: Storage) {
    let count = owned(pop())
    let value = pop()
    let word: Register
    if value.kind == .v128 {
      // Its address, in the slot of the operand.
      let index = operands.count
      moveToSlot(value, from: index, slot: index)
      release(value)
      word = allocate(.i64, avoiding: RegisterSet(of: count))
      target.slotAddress(word, slot: slot(index))
    } else if value.isFloat {
      let (float, isOwned) = readable(value)
      word = allocate(.i64, avoiding: RegisterSet(of: count))
      target.move(value.kind == .f64 ? .i64 : .i32, word, float)
      if isOwned { release(float) }
    } else {
      word = owned(value, avoiding: RegisterSet(of: count))
    }
    let start = owned(pop(), avoiding: RegisterSet(of: count, word))
    var busy = RegisterSet(of: count, word)
    busy.insert(start)
    let array = owned(pop(), avoiding: busy)
    checkRange(of: array, start, count)
    advance(array, by: start, storage)
    release(start)
    // None of them is stored in its slot, so a vector stays in that which was its own.
    push(.i64, array)
    push(.i64, count)
    push(.i64, word)
    callService(.arrayFill, index: UInt64(storage.shift), operands: 3)
  }

  /// Array, start, source array, its start, count: becomes both addresses and bytes.
  private mutating func compileArrayCopy(_ storage: Storage) {
    let count = owned(pop())
    var busy = RegisterSet(of: count)
    let sourceStart = owned(pop(), avoiding: busy)
    busy.insert(sourceStart)
    let from = owned(pop(), avoiding: busy)
    busy.insert(from)
    let start = owned(pop(), avoiding: busy)
    busy.insert(start)
    let to = owned(pop(), avoiding: busy)
    // Null arrays come before bounds.
    traps.site(
      .nullArrayReference, at: target.loadField(false, description.convention.target, to, ObjectLayout.length)
    )
    traps.site(.nullArrayReference, at: target.compareField(from, ObjectLayout.length, 0))
    checkRange(of: to, start, count)
    checkRange(of: from, sourceStart, count)
    advance(to, by: start, storage)
    advance(from, by: sourceStart, storage)
    release(start)
    release(sourceStart)
    if storage.shift > 0 { target.integer(.shl, true, count, count, .immediate(Int64(storage.shift))) }
    push(.i64, count)
    push(.i64, to)
    push(.i64, from)
    callService(.arrayCopy, index: 0, operands: 3)
  }

  /// Array, start, offset in a segment, count: the first two become an address.
  private mutating func prepareInitialization(_ storage: Storage) {
    let count = owned(pop())
    var busy = RegisterSet(of: count)
    let offset = owned(pop(), avoiding: busy)
    busy.insert(offset)
    let start = owned(pop(), avoiding: busy)
    busy.insert(start)
    let array = owned(pop(), avoiding: busy)
    checkRange(of: array, start, count)
    advance(array, by: start, storage)
    release(start)
    push(.i64, array)
    push(.i32, offset)
    push(.i32, count)
  }

  /// Traps unless start + count, both i32, is within the array. Uses scratch and target registers.
  private mutating func checkRange(of array: Register, _ start: Register, _ count: Register) {
    let (scratch, length) = (description.convention.scratch, description.convention.target)
    traps.site(.nullArrayReference, at: target.loadField(false, length, array, ObjectLayout.length))
    target.move(.i64, scratch, start)
    target.integer(.add, true, scratch, scratch, .register(count))
    target.compare(true, scratch, .register(length))
    target.branch(.greaterUnsigned, traps.label(.outOfBoundsArrayAccess, &target))
  }

  /// array = the address of the element at start, which is overwritten.
  private mutating func advance(_ array: Register, by start: Register, _ storage: Storage) {
    if storage.shift > 0 { target.integer(.shl, true, start, start, .immediate(Int64(storage.shift))) }
    target.integer(.add, true, array, array, .register(start))
    target.integer(.add, true, array, array, .immediate(Int64(ObjectLayout.fields)))
  }
}

extension StoredOperand {
  /// The register that it is in, if any.
  fileprivate var registers: RegisterSet {
    if case .register(let register) = self { return RegisterSet(of: register) }
    return RegisterSet()
  }
}
