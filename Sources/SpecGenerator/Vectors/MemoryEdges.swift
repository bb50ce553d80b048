/// Vector accesses that reach beyond the end of the memory, and the order of what comes before a trap.
enum MemoryEdges {
  static let end = MemoryOperands.end

  /// Accesses at each of the last addresses; what a store that traps leaves of memory.
  static func straddling() -> String {
    var script = ModelScript(
      """
      Vector loads and stores across the end of the memory: with the address in the index, and in the offset. A store
      that traps has written nothing: "last" returns the last 16 bytes and 8 of those before. The index of
      "v128.load-half" is the lower half of a number.
      """)
    var module = memoryModule()
    let last = module.add(
      ModelFunction(
        name: "last", results: [.v128, .i64],
        body: [
          .i32(end - 16), .access("v128.load", offset: 0), .i32(end - 24), .access("i64.load", offset: 0),
        ]))
    let fill = module.add(
      ModelFunction(
        name: "fill", body: [.i32(end - 24), .i32(0), .i32(24), .indexed("memory.init", [0])]))
    var cases: [(function: Int, access: VectorAccess, offset: Int)] = []
    for access in VectorAccess.all {
      for (name, offset) in [("", 0), ("-offset", end - 8)] {
        for lane in access.laneCount.map({ [0, $0 - 1] }) ?? [nil] {
          let operand: [Instruction] = access.isStore || lane != nil ? [.globalGet(0)] : []
          let function = ModelFunction(
            name: access.mnemonic + (lane.map { "-\($0)" } ?? "") + name, parameters: [.i32],
            results: access.isStore ? [] : [.v128],
            body: [.get(0)] + operand + [.access(access.mnemonic, offset: UInt64(offset), lane: lane)])
          cases.append((module.add(function), access, offset))
        }
      }
    }
    // Indices that are halves of numbers: what is above them is not theirs.
    var halves: [(function: Int, access: VectorAccess)] = []
    for access in VectorAccess.all {
      let lane = access.laneCount.map { $0 / 2 }
      let operand: [Instruction] = access.isStore || lane != nil ? [.globalGet(0)] : []
      let function = ModelFunction(
        name: "\(access.mnemonic)-half", parameters: [.i64], results: access.isStore ? [] : [.v128],
        body: [.get(0), .plain("i32.wrap_i64")] + operand + [.access(access.mnemonic, offset: 8, lane: lane)])
      halves.append((module.add(function), access))
    }
    script.define(module)
    script.assert(fill)
    script.assert(last)
    for (function, access) in halves {
      for address in [end - 8 - access.byteCount, end - 7 - access.byteCount] {
        script.assert(function, [.i64(0x7fff_fff5 << 32 | address)])
      }
      if access.isStore { script.assert(last) }
    }
    for (function, access, offset) in cases {
      for address in (end - access.byteCount)...end where address >= offset {
        script.assert(function, [.i32(address - offset)])
        guard access.isStore else { continue }
        script.assert(last)
        if address == end - access.byteCount { script.assert(fill) }
      }
      if offset == 0 {
        // Addresses without sign, which index and offset do not exceed together.
        for address in [-1, -16, -0x8000_0000] { script.assert(function, [.i32(address)]) }
      }
    }
    return script.text
  }

  /// What the operands of an access that traps have done.
  static func order() -> String {
    var script = ModelScript(
      """
      Effects of operands of vector accesses that trap: each operand is evaluated, the address first, then the access
      traps. "effects" returns what the operands have left in globals and memory, and starts anew.

      "v128.load8_lane-call" has a function called for its vector operand; "-set" writes a global and memory between
      the operands; "-trap" has an operand that traps itself, so that nothing comes behind it.
      """)
    var module = memoryModule()
    module.globals += [.i32(0), .i32(0)]
    let effects = module.add(
      ModelFunction(
        name: "effects", results: [.i32, .i32, .i64],
        body: [
          .globalGet(1), .globalGet(2), .i32(8), .access("i64.load", offset: 0), .i32(0), .globalSet(1),
          .i32(0),
          .globalSet(2), .i32(8), .i64(0), .access("i64.store", offset: 0),
        ]))
    let address = module.add(
      ModelFunction(
        name: "address", isExported: false, parameters: [.i32], results: [.i32],
        body: [
          .globalGet(2), .i32(10), .plain("i32.mul"), .i32(1), .plain("i32.add"), .globalSet(2), .get(0),
        ]))
    let vector = module.add(
      ModelFunction(
        name: "vector", isExported: false, results: [.v128],
        body: [
          .globalGet(2), .i32(10), .plain("i32.mul"), .i32(2), .plain("i32.add"), .globalSet(2),
          .globalGet(0),
        ]))
    let set: [Instruction] = [
      .globalGet(0), .i32(7), .globalSet(1), .i32(8), .i64(0x1122_3344), .access("i64.store", offset: 0),
    ]
    var cases: [(Int, Int)] = []
    for access in VectorAccess.all where access.isStore || access.laneCount != nil {
      let instruction = Instruction.access(access.mnemonic, offset: 1, lane: access.laneCount.map { $0 / 2 })
      let bodies: [(String, [Instruction])] = [
        ("call", [.get(0), .call(address), .call(vector), instruction]),
        ("set", [.get(0)] + set + [instruction]),
        // The vector first, as an operand from below the address.
        ("local", [.call(vector), .set(1), .get(0), .call(address), .get(1), instruction]),
        (
          "trap",
          [
            .get(0), .call(address), .i32(end), .access("v128.load", offset: 0), .i32(9), .globalSet(1),
            instruction,
          ]
        ),
      ]
      for (name, body) in bodies {
        let function = ModelFunction(
          name: "\(access.mnemonic)-\(name)", parameters: [.i32], results: access.isStore ? [] : [.v128],
          locals: [.v128], body: body)
        cases.append((module.add(function), access.byteCount))
      }
    }
    script.define(module)
    for (function, bytes) in cases {
      for address in [end - bytes - 1, end - bytes, -1] {
        script.assert(function, [.i32(address)])
        script.assert(effects)
      }
    }
    return script.text
  }

  private static func memoryModule() -> ModelModule {
    var module = ModelModule()
    var inputs = VectorInputs(seed: 78)
    module.memories = [1]
    module.contents = inputs.vector(.i8x16).bytes
    module.data = [(0..<24).map { UInt8(0xa0 + $0) }]
    module.globals = [inputs.vector(.i8x16)]
    return module
  }
}
