/// Memories and tables, and what accesses them.
extension Machine {
  mutating func access(_ mnemonic: String, _ offset: UInt64, _ memory: Int) throws(ModelTrap) {
    let isStore = mnemonic.contains("store")
    let value = isStore ? pop().bits : 0
    let address = pop().bits + offset
    let type: TestType =
      switch mnemonic.prefix(3) {
      case "i32": .i32
      case "i64": .i64
      case "f32": .f32
      default: .f64
      }
    let count = Self.byteCount(mnemonic, type)
    guard address + UInt64(count) <= UInt64(memories[memory].count) else {
      throw ModelTrap(message: "out of bounds memory access")
    }
    let first = Int(address)
    if isStore {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
      return memories[memory].store(bytes, at: first)
    }
    var loaded: UInt64 = 0
    for index in 0..<count { loaded |= UInt64(memories[memory][first + index]) << UInt64(8 * index) }
    if mnemonic.hasSuffix("_s") {
      let unused = UInt64(64 - 8 * count)
      loaded = UInt64(bitPattern: Int64(bitPattern: loaded << unused) >> Int64(unused))
    }
    stack.append(Constant(type, loaded))
  }

  mutating func access(
    _ access: VectorAccess, _ offset: UInt64, _ memory: Int, _ lane: Int?
  ) throws(ModelTrap) {
    let operand = access.isStore || lane != nil ? pop().vector : Vector(low: 0, high: 0)
    let address = pop().bits + offset
    guard address + UInt64(access.byteCount) <= UInt64(memories[memory].count) else {
      throw ModelTrap(message: "out of bounds memory access")
    }
    let bytes = memories[memory].bytes(access.byteCount, at: Int(address))
    if access.isStore { return memories[memory].store(access.stored(operand, lane), at: Int(address)) }
    stack.append(Constant(access.loaded(bytes, operand, lane)))
  }

  /// Bytes that a load or store accesses: those in its name, or else those of its type.
  private static func byteCount(_ mnemonic: String, _ type: TestType) -> Int {
    let bits = mnemonic.dropFirst(3).filter(\.isNumber)
    return bits.isEmpty ? (type.isNarrow ? 4 : 8) : Int(bits)! / 8
  }

  mutating func indexed(_ mnemonic: String, _ indices: [Int]) throws(ModelTrap) {
    let memoryTrap = ModelTrap(message: "out of bounds memory access")
    let tableTrap = ModelTrap(message: "out of bounds table access")
    let (one, other) = (indices[0], indices.count > 1 ? indices[1] : indices[0])
    switch mnemonic {
    case "ref.func": stack.append(Constant(.funcref, UInt64(one) + 1))
    case "memory.size": stack.append(.i32(memories[one].pages))
    case "memory.grow":
      let pages = pop().bits
      let old = memories[one].pages
      let fits = UInt64(old) + pages <= UInt64(module.memories[one] + 4)
      if fits { memories[one].pages += Int(pages) }
      stack.append(.i32(fits ? old : -1))
    case "memory.fill":
      let (start, value, count) = popThree()
      guard start + count <= memories[one].count else { throw memoryTrap }
      for index in 0..<count { memories[one][start + index] = UInt8(truncatingIfNeeded: value) }
    case "memory.copy":
      let (start, source, count) = popThree()
      guard start + count <= memories[one].count, source + count <= memories[other].count else {
        throw memoryTrap
      }
      let bytes = (0..<count).map { memories[other][source + $0] }
      for (index, byte) in bytes.enumerated() { memories[one][start + index] = byte }
    case "memory.init":
      let (memory, segment) = indices.count > 1 ? (one, other) : (0, one)
      let (start, source, count) = popThree()
      guard start + count <= memories[memory].count, source + count <= data[segment].count else {
        throw memoryTrap
      }
      for index in 0..<count { memories[memory][start + index] = data[segment][source + index] }
    case "data.drop": data[one] = []
    case "elem.drop": elements[one] = []
    case "table.size": stack.append(.i32(tables[one].count))
    case "table.get":
      let index = Int(pop().bits)
      guard index < tables[one].count else { throw tableTrap }
      stack.append(Constant(.funcref, tables[one][index]))
    case "table.set":
      let reference = pop().bits
      let index = Int(pop().bits)
      guard index < tables[one].count else { throw tableTrap }
      tables[one][index] = reference
    case "table.grow":
      let count = pop().bits
      let reference = pop().bits
      let old = tables[one].count
      let fits = UInt64(old) + count <= UInt64(module.tables[one].count + 6)
      if fits { tables[one] += [UInt64](repeating: reference, count: Int(count)) }
      stack.append(.i32(fits ? old : -1))
    case "table.fill":
      let (start, value, count) = popThree()
      guard start + count <= tables[one].count else { throw tableTrap }
      for index in 0..<count { tables[one][start + index] = UInt64(value) }
    case "table.copy":
      let (start, source, count) = popThree()
      guard start + count <= tables[one].count, source + count <= tables[other].count else { throw tableTrap }
      tables[one].replaceSubrange(start..<start + count, with: Array(tables[other][source..<source + count]))
    case "table.init":
      let (start, source, count) = popThree()
      guard start + count <= tables[one].count, source + count <= elements[other].count else {
        throw tableTrap
      }
      tables[one].replaceSubrange(start..<start + count, with: elements[other][source..<source + count])
    default: preconditionFailure("no model of \(mnemonic)")
    }
  }

  private mutating func popThree() -> (Int, Int, Int) {
    let third = Int(pop().bits)
    let second = Int(pop().bits)
    return (Int(pop().bits), second, third)
  }
}

/// A linear memory of which only the bytes that were written exist: large ones cost nothing.
struct ModelMemory: Equatable {
  var pages: Int
  private var written: [Int: UInt8] = [:]

  init(pages: Int) { self.pages = pages }

  var count: Int { pages << 16 }

  subscript(address: Int) -> UInt8 {
    get { written[address] ?? 0 }
    set { written[address] = newValue }
  }

  func bytes(_ count: Int, at address: Int) -> [UInt8] { (0..<count).map { self[address + $0] } }

  mutating func store(_ bytes: [UInt8], at address: Int) {
    for (index, byte) in bytes.enumerated() { self[address + index] = byte }
  }
}
