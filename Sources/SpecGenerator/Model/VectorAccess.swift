/// An instruction that loads or stores vectors, or lanes of them.
struct VectorAccess: Sendable {
  let mnemonic: String
  /// How many bytes of memory it accesses.
  let byteCount: Int
  let isStore: Bool
  /// How many lanes its immediate may choose from; nil if it has none.
  let laneCount: Int?

  private init(_ name: String, _ byteCount: Int, lanes: Int? = nil) {
    mnemonic = "v128.\(name)"
    self.byteCount = byteCount
    isStore = name.hasPrefix("store")
    laneCount = lanes
  }

  static let all: [VectorAccess] = {
    var accesses = [VectorAccess("load", 16), VectorAccess("store", 16)]
    accesses += ["8x8", "16x4", "32x2"].flatMap { shape in
      ["s", "u"].map { VectorAccess("load\(shape)_\($0)", 8) }
    }
    accesses += [8, 16, 32, 64].map { VectorAccess("load\($0)_splat", $0 / 8) }
    accesses += [32, 64].map { VectorAccess("load\($0)_zero", $0 / 8) }
    for width in [8, 16, 32, 64] {
      accesses += ["load", "store"].map { VectorAccess("\($0)\(width)_lane", width / 8, lanes: 128 / width) }
    }
    return accesses
  }()

  private static let byMnemonic = Dictionary(uniqueKeysWithValues: all.map { ($0.mnemonic, $0) })

  static func named(_ mnemonic: String) -> VectorAccess? { byMnemonic[mnemonic] }

  /// What a load makes of bytes of memory.
  /// - Parameter operand: what a lane is loaded into.
  func loaded(_ bytes: [UInt8], _ operand: Vector, _ lane: Int?) -> Vector {
    let padded = bytes.map(UInt64.init) + Array(repeating: 0, count: 16 - byteCount)
    let low = Vector(.i8x16, padded)
    if let lane {
      let shape = laneShape
      var lanes = operand.lanes(shape)
      lanes[lane] = low.lanes(shape)[0]
      return Vector(shape, lanes)
    }
    if mnemonic.hasSuffix("_splat") {
      let shape = laneShape
      return Vector(shape, Array(repeating: low.lanes(shape)[0], count: shape.count))
    }
    guard let narrow = LaneShape.allCases.first(where: { mnemonic.contains("load\($0.width)x") }) else {
      return low
    }
    let lanes = low.lanes(narrow).prefix(narrow.count / 2)
    return Vector(
      narrow.wider, lanes.map { mnemonic.hasSuffix("_s") ? narrow.wider.bits(narrow.signed($0)) : $0 })
  }

  /// The bytes that a store writes.
  func stored(_ operand: Vector, _ lane: Int?) -> [UInt8] {
    let bytes = operand.lanes(.i8x16).map { UInt8($0) }
    return Array(bytes[((lane ?? 0) * byteCount)...].prefix(byteCount))
  }

  /// The lanes of integers that are as wide as the access.
  private var laneShape: LaneShape {
    switch byteCount {
    case 1: .i8x16
    case 2: .i16x8
    case 4: .i32x4
    default: .i64x2
    }
  }
}
