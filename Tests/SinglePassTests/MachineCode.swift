import Assembler
import Glibc
import VMLayout

@testable import SinglePass

/// What a target emits, to be run on vectors in memory.
struct MachineCode: ~Copyable {
  /// Points at the vectors.
  static let base: Register = 7

  private let pages: UnsafeMutableRawPointer
  private let size: Int

  init(_ emit: (inout X64Target) -> Void) {
    var target = X64Target(expectedBytes: 1 << 10)
    emit(&target)
    _ = target.leave(frame: 0, arguments: 0, .calleePops)
    target.finishFunction()
    let code = target.takeCode()
    size = code.count
    pages = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    precondition(pages != MAP_FAILED, "no memory for code")
    code.withUnsafeBufferPointer { pages.copyMemory(from: $0.baseAddress!, byteCount: size) }
    mprotect(pages, size, PROT_READ | PROT_EXEC)
  }

  deinit { munmap(pages, size) }

  func run(_ vectors: inout [Vector]) {
    let function = unsafeBitCast(pages, to: (@convention(c) (UnsafeMutableRawPointer?) -> Void).self)
    vectors.withUnsafeMutableBufferPointer { function(UnsafeMutableRawPointer($0.baseAddress)) }
  }
}

extension X64Target {
  mutating func loadVector(_ d: Register, _ index: Int) { loadValue(.v128, d, MachineCode.base, 16 * index) }
  mutating func storeVector(_ index: Int, _ s: Register) {
    storeValue(.v128, MachineCode.base, 16 * index, s)
  }
}

extension Vector {
  /// A lane of so many bytes.
  subscript(lane index: Int, bytes bytes: Int) -> UInt64 {
    get { (0..<bytes).reduce(0) { $0 | UInt64(self[index * bytes + $1]) << UInt64(8 * $1) } }
    set {
      for byte in 0..<bytes {
        self[index * bytes + byte] = UInt8(truncatingIfNeeded: newValue >> UInt64(8 * byte))
      }
    }
  }

  /// Lanes that are numbers with peculiarities, or any.
  static func random(_ random: inout SplitMix) -> Vector {
    var vector = Vector(low: random.next(), high: random.next())
    let bytes = [1, 2, 4, 4, 8, 8].randomElement(using: &random)!
    for lane in 0..<16 / bytes where Bool.random(using: &random) {
      let float = floats.randomElement(using: &random)!
      vector[lane: lane, bytes: bytes] =
        switch bytes {
        case 4: UInt64(Float(float).bitPattern)
        case 8: float.bitPattern
        default: [0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF].randomElement(using: &random)!
        }
    }
    return vector
  }

  static let floats: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, .infinity, -.infinity, .nan, -.nan, .signalingNaN, 0x1p-149, 0x1p31,
    -0x1p31,
    2_147_483_520, -2_147_483_904, 2_147_483_647, 4_294_967_040, 4_294_967_295, 4_294_967_295.5, 0x1p32,
    0x1p63,
    16_777_217, 1e300,
  ]
}
