import WasmBinary
import WasmISA

/// The function that returns a digest of each memory, the contents of each global, and for each table a digest of its
/// size and elements. Of references that are no objects it tells whether they are null.
struct StateFunction {
  private(set) var code = CodeWriter()
  private let shape: RandomShape
  /// The function that makes digests of objects, if there are any.
  private let walk: Int?

  /// That of FNV-1a.
  static let prime: Int64 = 0x100_0000_01b3

  private static let digest = 0
  private static let index = 1
  private static let end = 2
  private static let f32 = 3
  private static let f64 = 4

  let declarations: [(count: UInt32, type: ValueType)] = [(3, .i64), (1, .f32), (1, .f64)]

  init(shape: RandomShape, walk: Int?) {
    self.shape = shape
    self.walk = walk
  }

  var type: FunctionType {
    let globals = shape.globals.dropFirst().flatMap {
      $0.value.isReference ? [isWalked($0.value) ? ValueType.i64 : .i32] : $0.value.scalars
    }
    return FunctionType(
      parameters: [],
      results: Array(repeating: .i64, count: shape.memories.count) + globals
        + Array(repeating: .i64, count: observedTables.count))
  }

  /// Without instructions for tables nothing can change them.
  private var observedTables: Range<Int> {
    shape.features.contains(.referenceTypes) ? shape.tables.indices : 0..<0
  }

  private func isWalked(_ type: ValueType) -> Bool { walk != nil && shape.references.isObject(type) }

  mutating func generate() {
    for memory in shape.memories.indices { self.memory(memory) }
    for (index, global) in shape.globals.enumerated() where index != RandomShape.fuel {
      if global.value == .v128 {
        code.halves { $0.emit(.globalGet, index) }
        continue
      }
      code.emit(.globalGet, index)
      if global.value == .f32 || global.value == .f64 { canonicalize(global.value) }
      if let walk, isWalked(global.value) {
        ObjectWalk.walk(walk, &code)
      } else if global.value.isReference {
        code.emit(.refIsNull)
      }
    }
    for table in observedTables { self.table(table) }
    code.emit(.end)
  }

  private mutating func memory(_ memory: Int) {
    let is64 = shape.memories[memory].limits.address == .i64
    code.emit(.memorySize, memory)
    if !is64 { code.emit(.i64ExtendI32U) }
    code.i64(16)
    code.emit(.i64Shl)
    digest(step: 8) {
      $0.emit(.localGet, Self.index)
      if !is64 { $0.emit(.i32WrapI64) }
      $0.emit(.i64Load, MemoryArgument(alignment: 3, memory: UInt32(memory), offset: 0))
    }
  }

  private mutating func table(_ table: Int) {
    let is64 = shape.tables[table].address == .i64
    code.emit(.tableSize, table)
    if !is64 { code.emit(.i64ExtendI32U) }
    let walk = isWalked(shape.tables[table].element) ? walk : nil
    digest(step: 1) {
      $0.emit(.localGet, Self.index)
      if !is64 { $0.emit(.i32WrapI64) }
      $0.emit(.tableGet, table)
      if let walk {
        ObjectWalk.walk(walk, &$0)
      } else {
        $0.emit(.refIsNull)
        $0.emit(.i64ExtendI32U)
      }
    }
  }

  /// Leaves a digest of the i64 that `read` leaves for each index from 0 to what is on the stack.
  private mutating func digest(step: Int64, _ read: (inout CodeWriter) -> Void) {
    code.emit(.localTee, Self.end)
    code.emit(.localSet, Self.digest)
    code.i64(0)
    code.emit(.localSet, Self.index)
    code.emit(.block, .empty)
    code.emit(.loop, .empty)
    code.emit(.localGet, Self.index)
    code.emit(.localGet, Self.end)
    code.emit(.i64GeU)
    code.emit(.brIf, 1)
    code.emit(.localGet, Self.digest)
    read(&code)
    code.emit(.i64Xor)
    code.i64(Self.prime)
    code.emit(.i64Mul)
    code.emit(.localSet, Self.digest)
    code.emit(.localGet, Self.index)
    code.i64(step)
    code.emit(.i64Add)
    code.emit(.localSet, Self.index)
    code.emit(.br, 0)
    code.emit(.end)
    code.emit(.end)
    code.emit(.localGet, Self.digest)
  }

  private mutating func canonicalize(_ type: ValueType) {
    code.canonicalize(type, through: type == .f32 ? Self.f32 : Self.f64)
  }
}
