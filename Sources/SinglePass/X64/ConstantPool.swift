import Assembler

/// The float constants of a function, which its code reads from memory behind it.
///
/// The first `capacity` different ones of a function are here; more of them go through an integer register.
struct ConstantPool {
  private static let capacity = 32

  private var bits = InlineArray<32, UInt64>(repeating: 0)
  private var labels = InlineArray<32, Label>(repeating: .none)
  private var count = 0

  /// Where 8 bytes are that begin with these; nil if the pool is full.
  mutating func label(_ wanted: UInt64, _ assembler: inout X64Assembler) -> Label? {
    for index in 0..<count where bits[index] == wanted { return labels[index] }
    guard count < Self.capacity else { return nil }
    bits[count] = wanted
    labels[count] = assembler.makeLabel()
    count += 1
    return labels[count - 1]
  }

  /// Writes the constants, and forgets them.
  mutating func emit(_ assembler: inout X64Assembler) {
    guard count > 0 else { return }
    assembler.align(to: 8, fill: 0xCC)
    for index in 0..<count {
      assembler.bind(labels[index])
      assembler.word(bits[index])
    }
    count = 0
  }
}
