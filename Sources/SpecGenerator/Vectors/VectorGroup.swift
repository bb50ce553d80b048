/// The vector instructions by what they are about: a script has those of one group.
struct VectorGroup {
  let name: String
  let title: String
  let number: Int
  /// The instructions, as many to a module as are easily read.
  let modules: [[VectorOperation]]

  static let all: [VectorGroup] = {
    let groups: [(name: String, title: String, contains: (VectorOperation) -> Bool)] = [
      // Apart from the others: what they do is up to the processor.
      ("relaxed", "relaxed instructions", { $0.isRelaxed }),
      ("bytes", "integers of 8 bits, and bits", { $0.shape == .i8x16 || $0.mnemonic.hasPrefix("v128.") }),
      ("halfwords", "integers of 16 bits", { $0.shape == .i16x8 }),
      ("words", "integers of 32 and 64 bits", { !$0.shape.isFloat && !$0.operandShape.isFloat }),
      ("floats", "floats, and conversions", { _ in true }),
    ]
    var rest = VectorOperation.all
    return groups.enumerated().map { number, group in
      let chosen = rest.filter(group.contains)
      rest.removeAll(where: group.contains)
      return VectorGroup(
        name: group.name, title: group.title, number: number,
        modules: stride(from: 0, to: chosen.count, by: 16).map { Array(chosen[$0...].prefix(16)) })
    }
  }()
}
