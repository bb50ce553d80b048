/// Shifts by counts around the width of a lane and beyond.
enum ShiftCounts {
  static func script() -> String {
    var script = ModelScript(
      """
      Shifts of vectors by all counts from 0 to twice the width of a lane and one more, and by others.

      "i8x16.shl-from-8" shifts by the constants from 8 on: results are one for each. "i8x16.shl" shifts by its
      parameter; "i8x16.shl-loaded" by what it loads at the end of the memory; "i8x16.shl-constant" shifts a constant.
      """)
    for (index, operation) in VectorOperation.shifts.enumerated() {
      var inputs = VectorInputs(seed: 41_000 + index)
      var module = ModelModule()
      module.memories = [1]
      let width = operation.shape.width
      let counts =
        Array(0...2 * width + 1) + [-1, 0x7fff_ffff, -0x8000_0000, 4 * width, 255, 256, 128 + width - 1]
      let vector = inputs.vector(operation.shape)
      var constants: [Int] = []
      for start in stride(from: 0, to: counts.count, by: 8) {
        let part = counts[start...].prefix(8)
        constants.append(
          module.add(
            ModelFunction(
              name: "\(operation.mnemonic)-from-\(counts[start])", parameters: [.v128],
              results: part.map { _ in .v128 },
              body: part.flatMap { [Instruction.get(0), .i32($0), .plain(operation.mnemonic)] })))
      }
      let variable = module.add(
        ModelFunction(
          name: operation.mnemonic, parameters: [.v128, .i32], results: [.v128],
          body: [.get(0), .get(1), .plain(operation.mnemonic)]))
      let end = MemoryOperands.end
      let loaded = module.add(
        ModelFunction(
          name: "\(operation.mnemonic)-loaded", parameters: [.v128, .i32], results: [.v128],
          body: [
            .i32(end - 4), .get(1), .access("i32.store", offset: 0), .get(0), .i32(end - 4),
            .access("i32.load", offset: 0), .plain(operation.mnemonic),
          ]))
      let constant = module.add(
        ModelFunction(
          name: "\(operation.mnemonic)-constant", parameters: [.i32], results: [.v128, .v128],
          body: [
            .constant(vector), .get(0), .plain(operation.mnemonic), .constant(vector), .i32(width - 1),
            .plain(operation.mnemonic),
          ]))
      script.define(module)
      for function in constants { script.assert(function, [vector]) }
      for (place, count) in counts.enumerated() {
        // Beside those that matter most, each fourth.
        guard place % 4 == 0 || count % width < 2 || count % width > width - 2 else { continue }
        script.assert(variable, [vector, .i32(count)])
      }
      for count in [0, 1, width - 1, width, -1] {
        script.assert(loaded, [vector, .i32(count)])
        script.assert(constant, [.i32(count)])
      }
    }
    return script.text
  }
}
