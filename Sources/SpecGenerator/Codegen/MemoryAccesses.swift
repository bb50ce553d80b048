/// Loads and stores at the edges of memories and of displacements.
enum MemoryAccesses {
  private static let loads = [
    "i32.load", "i64.load", "f32.load", "f64.load", "i32.load8_s", "i32.load8_u", "i32.load16_s",
    "i32.load16_u",
    "i64.load8_s", "i64.load8_u", "i64.load16_s", "i64.load16_u", "i64.load32_s", "i64.load32_u",
  ]
  private static let stores = [
    "i32.store", "i64.store", "f32.store", "f64.store", "i32.store8", "i32.store16", "i64.store8",
    "i64.store16",
    "i64.store32",
  ]

  /// Where the address is.
  private enum Place: String, CaseIterable {
    case parameter, computed, slot, constant
  }

  /// Of one page.
  static func small() -> String {
    var script = ModelScript(
      """
      Every load and store, with offsets up to 2^32 - 1 and addresses from everywhere, within bounds and beyond.

      "i64.load8_s-computed-128" has the offset 128; its parameter is the address. Loads answer what is at the address,
      stores what is there afterwards, and the bytes before and behind.
      """)
    let offsets: [UInt64] = [0, 127, 128, 65520, 0x7fff_ffff, 0x8000_0000, 0xffff_fff8, 0xffff_ffff]
    var module = memory(pages: 1)
    var cases: [(Int, [Int])] = []
    for (index, operation) in (loads + stores).enumerated() {
      for (number, offset) in offsets.enumerated() {
        let place = Place.allCases[(index + number) % 4]
        // Addresses near the end, near 2^31 and near 2^32.
        let end = max(0, 65536 - Int(offset) - (number + index) % 9)
        let address = number % 3 == 0 ? end : number % 3 == 1 ? 16 : 0x7fff_ffff
        let function = access(operation, place, offset, constant: UInt64(address), number: index + number)
        let addresses = place == .constant ? [0] : [end, 16, 0x8000_0000, 0xffff_fff0]
        cases.append((module.add(function), addresses))
      }
    }
    script.define(module)
    for (function, addresses) in cases {
      for address in addresses { script.assert(function, [.i32(address)]) }
    }
    return script.text
  }

  /// Of more than 2 GiB.
  static func large() -> String {
    var script = ModelScript(
      """
      Loads and stores where index, offset, or both together, reach 2^31, in a memory that is as large as that. Few of
      its pages are touched.

      "i64.store-constant-2147483648" has the offset 2^31; its parameter is the address.
      """)
    var module = memory(pages: 0x8001)
    var cases: [(Int, [Int])] = []
    for (index, operation) in (loads + stores).enumerated() {
      for (number, offset) in ([0, 8, 0x7fff_fff0, 0x8000_0000, 0x8000_fff0] as [UInt64]).enumerated() {
        for (turn, place) in Place.allCases.enumerated() where (index + number + turn) % 2 == 0 {
          let rest = 0x8000_0040 - Int(offset)
          let address = rest > 0 ? rest : 8
          let function = access(
            operation, place, offset, constant: UInt64(address), number: index + number + turn,
            isChecked: true)
          cases.append((module.add(function), place == .constant ? [0] : [address]))
        }
      }
    }
    script.define(module)
    for (function, addresses) in cases {
      for address in addresses { script.assert(function, [.i32(address)]) }
    }
    return script.text
  }

  private static func memory(pages: Int) -> ModelModule {
    var module = ModelModule()
    module.memories = [pages]
    module.contents = (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 29 &+ 0x81) }
    return module
  }

  /// - Parameter isChecked: whether what is loaded has been stored, and what is stored is looked at, by way of the whole
  ///   address without an offset.
  private static func access(
    _ operation: String, _ place: Place, _ offset: UInt64, constant: UInt64, number: Int,
    isChecked: Bool = false
  ) -> ModelFunction {
    let type: TestType =
      operation.hasPrefix("i32")
      ? .i32 : operation.hasPrefix("i64") ? .i64 : operation.hasPrefix("f32") ? .f32 : .f64
    let address: [Instruction] =
      switch place {
      case .parameter: [.get(0)]
      case .computed: [.get(0), .i32(1), .plain("i32.add"), .i32(1), .plain("i32.sub")]
      case .slot: [.get(0), .i32(5), .plain("i32.xor"), .i32(5), .plain("i32.xor"), .settle]
      case .constant: [.i32(Int(constant))]
      }
    let whole: [Instruction] = [
      .get(0), .i32(Int(offset) + (place == .constant ? Int(constant) : 0)), .plain("i32.add"),
    ]
    let name = "\(operation)-\(place.rawValue)-\(offset)" + (place == .constant ? "-\(constant)" : "")
    if operation.contains("load") {
      // i32 results are seen as 64 bits: the upper half of a register is zero.
      let widen: [Instruction] = type == .i32 ? [.plain("i64.extend_i32_u")] : []
      let stored: [Instruction] =
        isChecked ? whole + [.i64(0x4122_b344_c566_d788 + number), .access("i64.store", offset: 0)] : []
      return ModelFunction(
        name: name, parameters: [.i32], results: [type == .i32 ? .i64 : type],
        body: stored + address + [.access(operation, offset: offset)] + widen)
    }
    let value: [Instruction]
    let wide: [UInt64] = [
      0x1122_3344_5566_7788, 0x8000_0000, 0xffff_ffff_8000_0000, 0xffff_ffff, 7, 0xfedc_ba98_7654_3210,
    ]
    switch (type, number % 2) {
    case (.i32, 0): value = [.i32(Int(truncatingIfNeeded: wide[number % 6] & 0xffff_ffff))]
    case (.i64, 0): value = [.constant(Constant(.i64, wide[number / 2 % 6]))]
    case (.f32, 0): value = [.constant(.f32(-1.5 * Float(number)))]
    case (.f64, 0): value = [.constant(.f64(0.1 * Double(number)))]
    case (.i32, _): value = [.get(0), .i32(0x7654_3210), .plain("i32.xor")]
    case (.i64, _):
      value = [.get(0), .plain("i64.extend_i32_u"), .i64(0x7654_3210_89ab_cdef), .plain("i64.xor")]
    case (.f32, _): value = [.get(0), .plain("f32.convert_i32_s"), .constant(.f32(0.5)), .plain("f32.mul")]
    default: value = [.get(0), .plain("f64.convert_i32_u"), .constant(.f64(-0.3)), .plain("f64.mul")]
    }
    // What was there before, what is there now, and its neighbours. Loads at the end of a memory would trap.
    let around: [Instruction] = address + [.access("i64.load8_u", offset: offset)]
    let clear: [Instruction] = address + [.i32(0), .access("i32.store8", offset: offset)]
    let seen: TestType =
      ["i32.store", "i64.store", "f32.store", "f64.store"].contains(operation) ? type : .i64
    let narrow =
      operation.contains("8") ? "i64.load8_s" : operation.contains("16") ? "i64.load16_s" : "i64.load32_s"
    let load = seen == type && operation.hasSuffix("store") ? "\(type).load" : narrow
    return ModelFunction(
      name: name, parameters: [.i32], results: [seen, .i64],
      body: clear + address + value + [.access(operation, offset: offset)]
        + (isChecked ? whole + [.access(load, offset: 0)] : address + [.access(load, offset: offset)])
        + around)
  }
}
