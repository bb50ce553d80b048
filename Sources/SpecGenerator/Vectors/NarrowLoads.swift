/// Loads of fewer than 16 bytes, at the end of memory, and what is done with their vectors. An instruction that took the
/// memory for its operand would read more than is there.
enum NarrowLoads {
  /// What a load is right before of.
  private static let consumers = [
    "i8x16.add", "i16x8.mul", "i32x4.eq", "v128.andnot", "f32x4.min", "f64x2.pmax", "i8x16.swizzle",
    "i64x2.mul",
  ]
  /// What reads half of its operand.
  private static let halves = [
    "i16x8.extend_low_i8x16_s", "i16x8.extend_low_i8x16_u", "i32x4.extend_low_i16x8_s",
    "i32x4.extend_low_i16x8_u",
    "i64x2.extend_low_i32x4_s", "i64x2.extend_low_i32x4_u", "f64x2.convert_low_i32x4_s",
    "f64x2.convert_low_i32x4_u",
    "f64x2.promote_low_f32x4", "f32x4.sqrt", "i8x16.abs", "i32x4.trunc_sat_f64x2_s_zero",
    "f32x4.demote_f64x2_zero",
  ]

  static func script() -> String {
    var script = ModelScript(
      """
      Loads of less than a vector at the end of the memory, used by an instruction that could read memory itself.

      "v128.load32_zero-i8x16.add" adds what is loaded to a vector. Each function is called with the last address that is
      in bounds and with the next one. "f32.load-i32x4.splat-…" and "f32.load-f32.abs" are the same with scalars.
      """)
    var module = ModelModule()
    module.memories = [1]
    var inputs = VectorInputs(seed: 77)
    module.globals = [inputs.vector(.f32x4, isPlain: true)]
    module.data = [(0..<16).map { UInt8(0x41 + 5 * $0 % 13) }]
    let fill = module.add(
      ModelFunction(
        name: "fill", body: [.i32(MemoryOperands.end - 16), .i32(0), .i32(16), .indexed("memory.init", [0])]))
    var cases: [(function: Int, bytes: Int)] = []
    func add(_ name: String, _ bytes: Int, _ result: TestType, _ body: [Instruction]) {
      cases.append(
        (module.add(ModelFunction(name: name, parameters: [.i32], results: [result], body: body)), bytes))
    }
    for access in VectorAccess.all where !access.isStore && access.laneCount == nil && access.byteCount < 16 {
      let load: [Instruction] = [.get(0), .access(access.mnemonic, offset: 0)]
      for consumer in consumers {
        add(
          "\(access.mnemonic)-\(consumer)", access.byteCount, .v128,
          [.globalGet(0)] + load + [.plain(consumer)])
      }
      for half in halves { add("\(access.mnemonic)-\(half)", access.byteCount, .v128, load + [.plain(half)]) }
    }
    for access in VectorAccess.all where !access.isStore && access.laneCount != nil {
      let load: [Instruction] = [.get(0), .globalGet(0), .access(access.mnemonic, offset: 0, lane: 1)]
      for consumer in ["i16x8.sub", "f32x4.add"] {
        add(
          "\(access.mnemonic)-\(consumer)", access.byteCount, .v128,
          [.globalGet(0)] + load + [.plain(consumer)])
      }
    }
    for (load, bytes, shape) in scalars {
      let operand: [Instruction] = [.get(0), .access(load, offset: 0)]
      add("\(load)-\(shape).splat", bytes, .v128, operand + [.plain("\(shape).splat")])
      add(
        "\(load)-\(shape).splat-add", bytes, .v128,
        [.globalGet(0)] + operand + [.plain("\(shape).splat"), .plain("i8x16.add")])
      for lane in [0, shape.count - 1] {
        let replace = Instruction.indexed("\(shape).replace_lane", [lane])
        add("\(load)-\(shape).replace_lane-\(lane)", bytes, .v128, [.globalGet(0)] + operand + [replace])
      }
      if shape != .i64x2 && !shape.isFloat {
        add("\(load)-\(shape).shl", bytes, .v128, [.globalGet(0)] + operand + [.plain("\(shape).shl")])
      }
    }
    for type in [TestType.f32, .f64] {
      let operand: [Instruction] = [.get(0), .access("\(type).load", offset: 0)]
      for name in ["abs", "neg", "sqrt", "nearest"] {
        add("\(type).load-\(type).\(name)", type == .f32 ? 4 : 8, type, operand + [.plain("\(type).\(name)")])
      }
      for name in ["copysign", "min", "add"] {
        let other = Instruction.constant(type == .f32 ? .f32(-2.5) : .f64(-2.5))
        add(
          "\(type).load-\(type).\(name)", type == .f32 ? 4 : 8, type,
          [other] + operand + [.plain("\(type).\(name)")])
      }
    }
    script.define(module)
    script.assert(fill)
    for (function, bytes) in cases {
      for address in [MemoryOperands.end - bytes, MemoryOperands.end - bytes + 1] {
        script.assert(function, [.i32(address)])
      }
    }
    return script.text
  }

  private static let scalars: [(load: String, bytes: Int, shape: LaneShape)] = [
    ("i32.load8_u", 1, .i8x16), ("i32.load8_s", 1, .i16x8), ("i32.load16_u", 2, .i16x8),
    ("i32.load16_s", 2, .i32x4),
    ("i32.load", 4, .i8x16), ("i32.load", 4, .i16x8), ("i32.load", 4, .i32x4), ("i64.load", 8, .i64x2),
    ("i64.load32_u", 4, .i64x2), ("f32.load", 4, .f32x4), ("f64.load", 8, .f64x2),
  ]
}
