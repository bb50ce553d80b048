import Diagnostics
import WasmBinary

/// Where the fields and instructions of a module stand in its text.
///
/// The text parser knows the offsets of instructions in its own bytes, the code was compiled from other bytes, which
/// hold the same expressions at other offsets: the distance between the two is one number an expression.
public struct SourceMap: Sendable {
  /// Offsets in the module's bytes, ascending, with their positions.
  private var instructions: [(offset: Int, position: Position)] = []
  private var expressions: [CodeRange] = []
  private var fields: [ModuleField: Position] = [:]

  /// The map of a module without text.
  public init() {}

  /// - Parameter parsed: parsed with `recordsInstructions`.
  public init(_ parsed: ParsedModule) {
    instructions = parsed.instructions
    expressions = parsed.module.expressions
    fields = parsed.fields
  }

  /// The same map for `module`, which was decoded from the encoding of the one that was parsed.
  public func matching(_ module: Module) -> SourceMap {
    var map = SourceMap()
    map.expressions = module.expressions
    guard map.expressions.count == expressions.count else { return SourceMap() }
    map.fields = fields
    // In the binary format expressions stand in this order.
    for (old, new) in zip(expressions, map.expressions) {
      for index in index(from: old.lowerBound)..<index(from: old.upperBound) {
        let (offset, position) = instructions[index]
        map.instructions.append((offset - old.lowerBound + new.lowerBound, position))
      }
    }
    return map
  }

  /// The position of the instruction at `offset`.
  public subscript(offset: Int) -> Position? {
    let index = index(from: offset)
    guard index < instructions.count, instructions[index].offset == offset else { return nil }
    return instructions[index].position
  }

  /// The position of what is at `offset`: of the last instruction up to there in the same expression, or else of `field`.
  ///
  /// - Complexity: linear in the number of expressions.
  public func position(of offset: Int?, in field: ModuleField?) -> Position? {
    if let offset, let expression = expressions.first(where: { $0.contains(offset) }) {
      let index = index(from: offset + 1)
      if index > 0, instructions[index - 1].offset >= expression.lowerBound {
        return instructions[index - 1].position
      }
    }
    return field.flatMap { fields[$0] }
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
