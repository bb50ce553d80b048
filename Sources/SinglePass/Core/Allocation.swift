import Assembler
import VMLayout
import WasmISA

/// New structures and arrays.
///
/// An object is made where the last one ended, if there is room for it, by five instructions. If not, code behind the
/// function calls for room, and comes back with every register as it was: so whoever allocates calls nothing, keeps its
/// pins, and needs no frame. Between the object's address and its last field nothing can run that looks at it.
extension FunctionCompiler where T: ~Copyable {
  /// An allocation that may find no room, to be emitted behind the function.
  struct PendingRoom: BitwiseCopyable {
    var noRoom: Label
    /// Where the function goes on.
    var back: Label
    /// What holds the object's address.
    var object: Register
  }

  mutating func compileStructureNew(_ op: Opcode.StructNew) {
    let type = Int(reader.u32())
    let entry = module.aggregates[type]
    noteAllocation(type)
    let count = op == .new ? entry.fieldCount : 0
    let first = operands.count - count
    // The operands stay where they are meanwhile. A local that one of them stands for is not wanted.
    let d = wantedRegister(.reference) ?? allocate(.reference)
    makeObject(d, bytes: entry.byteCount)
    target.storeHeader(d, row: entry.row, length: UInt32(0))
    if op == .newDefault {
      target.clearWords(d, from: ObjectLayout.fields, to: entry.byteCount)
    } else {
      for index in 0..<count {
        let field = module.aggregates.field(index, of: type)
        storeOperand(first + index, field.storage, d, field.offset)
      }
      drop(to: first)
    }
    push(.reference, d)
  }

  mutating func compileArrayNew(_ op: Opcode.ArrayNew) {
    let type = Int(reader.u32())
    let entry = module.aggregates[type]
    let storage = module.aggregates.field(0, of: type).storage
    noteAllocation(type)
    switch op {
    case .newFixed: makeArray(entry, storage, of: Int(reader.u32()))
    case .new, .newDefault: makeArray(entry, storage, hasValue: op == .new)
    }
  }

  /// An array of so many operands.
  private mutating func makeArray(_ entry: AggregateTable.Entry, _ storage: Storage, of count: Int) {
    let first = operands.count - count
    let d = wantedRegister(.reference) ?? allocate(.reference)
    let bytes = ObjectLayout.fields + count << Int(storage.shift)
    makeObject(d, bytes: (bytes + 7) & ~7)
    target.storeHeader(d, row: entry.row, length: UInt32(truncatingIfNeeded: count))
    for index in 0..<count {
      storeOperand(first + index, storage, d, ObjectLayout.fields + index << Int(storage.shift))
    }
    drop(to: first)
    push(.reference, d)
  }

  /// An array whose length is on top of the stack, over the value of all elements, unless that is the default one.
  private mutating func makeArray(_ entry: AggregateTable.Entry, _ storage: Storage, hasValue: Bool) {
    let length = pop()
    if length.form == .constant {
      let count = UInt32(truncatingIfNeeded: length.bits)
      let bytes = (ObjectLayout.fields + Int(count) << Int(storage.shift) + 7) & ~7
      if bytes <= Int32.max { return makeArray(entry, storage, of: count, bytes: bytes, hasValue: hasValue) }
    }
    let (count, isOwned) = readable(length)
    let value = hasValue ? pop() : nil
    let valueIndex = operands.count
    // The length is read after the object has its address.
    let d = registerForArray(value, avoiding: RegisterSet(of: count))
    let (noRoom, back) = (target.makeLabel(), target.makeLabel())
    target.allocate(d, instance(), length: count, shift: storage.shift, noRoom: noRoom)
    target.bind(back)
    rooms.append(PendingRoom(noRoom: noRoom, back: back, object: d))
    noteRootsOfRoom(value)
    target.storeHeader(d, row: entry.row, length: count)
    let pattern = description.convention.floatScratch
    if let value {
      loadPattern(value, at: valueIndex, storage, pattern)
    } else {
      target.constant(.v128, pattern, 0)
    }
    target.fillElements(d, length: count, shift: storage.shift, pattern)
    if isOwned { release(count) }
    if let value { release(value) }
    push(.reference, d)
  }

  /// The same for a length that is known, which has been popped. The whole object has so many bytes.
  private mutating func makeArray(
    _ entry: AggregateTable.Entry, _ storage: Storage, of count: UInt32, bytes: Int, hasValue: Bool
  ) {
    let value = hasValue ? pop() : nil
    let valueIndex = operands.count
    let d = registerForArray(value)
    makeObject(d, bytes: bytes, keeping: value)
    target.storeHeader(d, row: entry.row, length: count)
    if let value {
      let pattern = description.convention.floatScratch
      loadPattern(value, at: valueIndex, storage, pattern)
      target.fillWords(d, from: ObjectLayout.fields, to: bytes, pattern)
      release(value)
    } else {
      target.clearWords(d, from: ObjectLayout.fields, to: bytes)
    }
    push(.reference, d)
  }

  /// A register for an array's address, which is there before the popped value of its elements is read.
  private mutating func registerForArray(
    _ value: Operand?, avoiding others: RegisterSet = RegisterSet()
  ) -> Register {
    var busy = others
    if let value, case .register(let register) = source(value, at: operands.count) { busy.insert(register) }
    if let wanted = wantedRegister(.reference), !busy.contains(wanted) { return wanted }
    return allocate(.reference, avoiding: busy)
  }

  /// register = the popped operand in all lanes.
  private mutating func loadPattern(
    _ value: Operand, at index: Int, _ storage: Storage, _ register: Register
  ) {
    if storage == .v128 { return load(value, at: index, into: register) }
    if value.form == .constant {
      let vector = Vector(repeating: value.bits, bytes: 1 << Int(storage.shift))
      return target.constant(.v128, register, target.number(of: vector))
    }
    if case .register(let scalar) = source(value, at: index) {
      target.splat(storage.splat, register, scalar)
    } else {
      let scratch = value.isFloat ? register : description.convention.scratch
      load(value, at: index, into: scratch)
      target.splat(storage.splat, register, scratch)
    }
  }

  /// d = the address of a new object of so many bytes.
  /// - Parameter value: an operand that has been popped, and is needed afterwards.
  private mutating func makeObject(_ d: Register, bytes: Int, keeping value: Operand? = nil) {
    let (noRoom, back) = (target.makeLabel(), target.makeLabel())
    target.allocate(d, instance(), bytes: bytes, noRoom: noRoom)
    target.bind(back)
    rooms.append(PendingRoom(noRoom: noRoom, back: back, object: d))
    noteRootsOfRoom(value)
  }

  /// Stores the operand at a stack index, which stays there, in an object.
  private mutating func storeOperand(_ index: Int, _ storage: Storage, _ object: Register, _ offset: Int) {
    let operand = operands[index]
    let address = LinearAddress(base: object, index: nil, offset: UInt64(offset), isGuarded: false)
    if storage == .v128 {
      let register: Register
      if case .register(let own) = source(operand, at: index) {
        register = own
      } else {
        register = description.convention.floatScratch
        load(operand, at: index, into: register)
      }
      _ = target.storeVector(address, register)
      return
    }
    let stored: StoredOperand
    switch source(operand, at: index) {
    case .constant(let bits): stored = .constant(bits)
    case .register(let register): stored = .register(register)
    case .unit:
      let scratch = operand.isFloat ? description.convention.floatScratch : description.convention.scratch
      load(operand, at: index, into: scratch)
      stored = .register(scratch)
    }
    _ = target.store(storage.store, address, stored)
  }

  /// Notes that the module makes objects of a type, whose row has to be there.
  mutating func noteAllocation(_ type: Int) {
    if isAllocated[type] { return }
    isAllocated[type] = true
    allocatedTypes.append(UInt32(truncatingIfNeeded: type))
  }

  /// Emits what the function's allocations do that find no room.
  mutating func emitRooms() {
    for index in 0..<rooms.count {
      let room = rooms[index]
      target.bind(room.noRoom)
      let skipped = frame.isFrameless ? description.redZone : 0
      noteRoom(index, depth: frame.depth + skipped + description.roomFrame)
      target.makeRoom(room.object, description.convention.instance, below: skipped)
      target.jump(room.back)
    }
    noteStackPointer(depth: frame.depth)
    rooms.count = 0
  }
}
