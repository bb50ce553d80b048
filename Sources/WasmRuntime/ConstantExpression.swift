import SinglePass
import WasmBinary
import WasmISA

extension Instance {
  /// The value of a constant expression of the instance's module (spec: Validation › Instructions › Constant
  /// Expressions); the module is valid, so the operands are there.
  func evaluate(_ code: CodeRange) throws(UnsupportedFeature) -> Bits {
    try module.module.bytes.withUnsafeBufferPointer { (bytes) throws(UnsupportedFeature) -> Bits in
      guard let base = bytes.baseAddress else { preconditionFailure("a module with code has bytes") }
      var evaluation = Evaluation(reader: InstructionReader(at: base + code.lowerBound), instance: self)
      return try evaluation.run()
    }
  }
}

private struct Evaluation {
  var reader: InstructionReader
  let instance: Instance
  var stack: [Bits] = []

  init(reader: InstructionReader, instance: Instance) {
    self.reader = reader
    self.instance = instance
  }

  mutating func run() throws(UnsupportedFeature) -> Bits {
    while true {
      let opcode = reader.opcode()
      switch opcode {
      case .end: return stack.removeLast()
      case .i32Const: push(UInt64(UInt32(bitPattern: reader.s32())))
      case .i64Const: push(UInt64(bitPattern: reader.s64()))
      case .f32Const: push(UInt64(reader.fixed(UInt32.self)))
      case .f64Const: push(reader.fixed(UInt64.self))
      case .v128Const:
        let low = reader.fixed(UInt64.self)
        stack.append(Bits(low: low, high: reader.fixed(UInt64.self)))
      case .i32Add: calculate32(&+)
      case .i32Sub: calculate32(&-)
      case .i32Mul: calculate32(&*)
      case .i64Add: calculate(&+)
      case .i64Sub: calculate(&-)
      case .i64Mul: calculate(&*)
      case .globalGet: stack.append(instance.globals[Int(reader.u32())].bits)
      case .refNull:
        _ = reader.heapType()
        push(0)
      case .refFunc: push(instance.reference(Int(reader.u32())))
      default: throw UnsupportedFeature(feature: opcode.feature.name)
      }
    }
  }

  private mutating func push(_ word: UInt64) { stack.append(Bits(low: word)) }

  private mutating func calculate(_ operation: (UInt64, UInt64) -> UInt64) {
    let right = stack.removeLast().low
    let left = stack.removeLast().low
    push(operation(left, right))
  }

  private mutating func calculate32(_ operation: (UInt32, UInt32) -> UInt32) {
    calculate { UInt64(operation(UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $1))) }
  }
}
