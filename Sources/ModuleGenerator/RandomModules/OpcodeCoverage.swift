import WasmISA

/// Which opcodes code consists of, and which follow each other.
public struct OpcodeCoverage: Sendable {
  /// How often each opcode occurs, by its raw value.
  private var counts = [Int](repeating: 0, count: Int(Opcode.count))
  /// A bit for each pair of neighbours: the raw value of the first, times the number of opcodes, plus that of the second.
  private var pairs = [UInt64](repeating: 0, count: (Int(Opcode.count) * Int(Opcode.count) + 63) / 64)

  /// Of no code.
  public init() {}

  /// How often an opcode occurs.
  public subscript(opcode: Opcode) -> Int { counts[Int(opcode.rawValue)] }

  /// How many instructions there are.
  public var instructions: Int { counts.reduce(0, +) }

  /// How many different pairs of neighbours there are. Neighbours lie in the same body.
  public var pairCount: Int { pairs.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Those of the given opcodes that do not occur.
  public func missing(of opcodes: some Sequence<Opcode>) -> [Opcode] { opcodes.filter { self[$0] == 0 } }

  /// Notes an instruction, and that it follows another one of the same body.
  mutating func add(_ opcode: Opcode, after previous: Opcode?) {
    counts[Int(opcode.rawValue)] += 1
    guard let previous else { return }
    let bit = Int(previous.rawValue) * Int(Opcode.count) + Int(opcode.rawValue)
    pairs[bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// Adds what other code consists of.
  public mutating func add(_ other: OpcodeCoverage) {
    for index in counts.indices { counts[index] += other.counts[index] }
    for index in pairs.indices { pairs[index] |= other.pairs[index] }
  }
}
