import WasmBinary

/// Where the instructions of a module stand in its text.
///
/// The text parser knows their offsets in its own bytes, the code was compiled from other bytes, which hold the
/// same bodies at other offsets: the distance between the two is one number a function.
public struct SourceMap: Sendable {
  /// Offsets in the module's bytes, ascending, with their positions.
  private var instructions: [(offset: Int, position: Position)] = []
  private var bodies: [CodeRange] = []

  /// The map of a module without text.
  public init() {}

  /// - Parameter parsed: parsed with `recordsInstructions`.
  public init(_ parsed: ParsedModule) {
    instructions = parsed.instructions
    bodies = parsed.module.code.map(\.code)
  }

  /// The same map for `module`, which has the same functions at other offsets.
  public func matching(_ module: Module) -> SourceMap {
    guard module.code.count == bodies.count else { return SourceMap() }
    var map = SourceMap()
    map.bodies = module.code.map(\.code)
    for (old, new) in zip(bodies, map.bodies) {
      for index in index(from: old.lowerBound)..<index(from: old.upperBound) {
        let (offset, position) = instructions[index]
        map.instructions.append((offset - old.lowerBound + new.lowerBound, position))
      }
    }
    // Bodies stand in one order in both.
    return map
  }

  /// The position of the instruction at `offset`.
  public subscript(offset: Int) -> Position? {
    let index = index(from: offset)
    guard index < instructions.count, instructions[index].offset == offset else { return nil }
    return instructions[index].position
  }

  /// The position of the last instruction at or before `offset`.
  public func last(through offset: Int) -> Position? {
    let index = index(from: offset + 1)
    return index > 0 ? instructions[index - 1].position : nil
  }

  /// The first and the last position in the text of a body's instructions, which folding puts in another order.
  public func span(of body: CodeRange) -> (first: Position, last: Position)? {
    let positions = instructions[index(from: body.lowerBound)..<index(from: body.upperBound)]
      .map(\.position)
    guard let first = positions.min(), let last = positions.max() else { return nil }
    return (first, last)
  }

  /// Index of the first instruction that is not before `offset`.
  private func index(from offset: Int) -> Int {
    var low = 0
    var high = instructions.count
    while low < high {
      let middle = (low + high) / 2
      if instructions[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
