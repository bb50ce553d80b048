/// Swizzles by constants and by vectors that are known otherwise.
enum SwizzleIndices {
  static func script(_ mnemonic: String) -> String {
    var script = ModelScript(
      """
      \(mnemonic) with constant indices, among them 15, 16, 127, 128 and 255.

      "lists-0" has parameter 0 as its bytes; results are one for each list of indices. "constants-0" has constants for
      both, "variable-0" the list in a local, "itself-0" has the list for both.
      """)
    var module = ModelModule()
    var cases: [(Int, [Constant])] = []
    var inputs = VectorInputs(seed: 51_000)
    let bytes = inputs.vector(.i8x16)
    let lists = indices()
    for start in stride(from: 0, to: lists.count, by: 4) {
      let part = lists[start...].prefix(4)
      let results = part.map { _ in TestType.v128 }
      func add(_ name: String, locals: [TestType] = [], _ body: [Instruction]) {
        let function = ModelFunction(
          name: "\(name)-\(start)", parameters: [.v128], results: results, locals: locals, body: body)
        cases.append((module.add(function), [bytes]))
      }
      add("lists", part.flatMap { [Instruction.get(0), .constant($0), .plain(mnemonic)] })
      add("constants", part.flatMap { [Instruction.constant(bytes), .constant($0), .plain(mnemonic)] })
      add(
        "variable", locals: [.v128],
        part.flatMap { [Instruction.constant($0), .set(1), .get(0), .get(1), .plain(mnemonic)] })
      add("itself", part.flatMap { [Instruction.constant($0), .tee(0), .get(0), .plain(mnemonic)] })
    }
    script.define(module)
    for (function, arguments) in cases { script.assert(function, arguments) }
    return script.text
  }

  private static func indices() -> [Constant] {
    let identity = Array(0..<16)
    var generator = SplitMix64(state: 61)
    var lists = [
      identity, identity.reversed(), identity.map { $0 ^ 1 }, identity.map { $0 + 16 },
      identity.map { $0 + 128 },
      identity.map { $0 + 112 }, identity.map { $0 + 240 }, identity.map { $0 / 2 }, identity.map { 2 * $0 },
    ]
    for index in [0, 1, 15, 16, 17, 31, 32, 69, 70, 127, 128, 143, 144, 185, 186, 255] {
      lists.append(Array(repeating: index, count: 16))
      var one = identity
      one[generator.next(below: 16)] = index
      lists.append(one)
    }
    for _ in 0..<7 { lists.append(identity.map { _ in generator.next(below: 256) }) }
    return lists.map { .v128(.i8x16, $0.map { UInt64($0) }) }
  }
}
