import WasmISA

/// Passes over the instructions that most code consists of, quickly.
///
/// It knows the usual forms alone: opcodes of one byte that open and close nothing, and short numbers. Whatever else
/// comes, and whatever may be wrong, is left to the careful way, which starts over at that instruction.
enum PlainScan {
  /// What follows an opcode of one byte.
  private enum Shape: UInt8 {
    /// To be read with care.
    case other
    case none
    /// A number of any sign.
    case number
    case memoryArgument
    case bytes4, bytes8
  }

  /// By byte; it lives forever.
  private nonisolated(unsafe) static let shapes: UnsafePointer<UInt8> = {
    let shapes = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in 0...UInt8.max { shapes[Int(byte)] = shape(of: byte).rawValue }
    return UnsafePointer(shapes)
  }()

  private static func shape(of byte: UInt8) -> Shape {
    guard let opcode = Opcode(primary: byte) else { return .other }
    switch opcode.immediates {
    case .none: return opcode == .end || opcode == .else ? .other : .none
    case .local, .label, .function, .global, .type, .table, .memory, .tag, .i32, .i64: return .number
    case .memarg: return .memoryArgument
    case .f32: return .bytes4
    case .f64: return .bytes8
    default: return .other
    }
  }

  /// The longest instruction that is passed over, in bytes: nothing nearer to the end is.
  private static let reach = 16

  /// The offset of the first instruction that is not passed over.
  static func end(_ base: UnsafePointer<UInt8>, from offset: Int, count: Int) -> Int {
    let shapes = shapes
    var place = offset
    let last = count &- reach
    while place <= last {
      var next = place &+ 1
      switch Shape(rawValue: shapes[Int(base[place])]).unsafelyUnwrapped {
      case .other: return place
      case .none: break
      case .number:
        guard skipNumber(base, &next) else { return place }
      case .memoryArgument:
        // Without the index of a memory.
        guard base[next] < 0x40 else { return place }
        next &+= 1
        guard skipNumber(base, &next) else { return place }
      case .bytes4: next &+= 4
      case .bytes8: next &+= 8
      }
      place = next
    }
    return place
  }

  /// Passes over a number of up to four bytes, which is in range whatever it is; false if it is longer.
  @inline(__always)
  private static func skipNumber(_ base: UnsafePointer<UInt8>, _ place: inout Int) -> Bool {
    for length in 1...4 where base[place &+ length &- 1] < 0x80 {
      place &+= length
      return true
    }
    return false
  }
}
