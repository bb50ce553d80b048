/// Sums that are computed as addresses: a shift and the addition behind it, constants and operands added.
enum AddressSums {
  private static let places = OperandForms.Place.allCases

  static func script() -> String {
    var script = ModelScript(
      """
      Shifts by a constant and the addition behind them, which may be one instruction, of operands in all places.

      "add-3-cached-slot" adds to a parameter what is in a stack slot, shifted by 3. Results are the sum, and operands
      and parameters that are there meanwhile, combined.
      """)
    var module = OperandMaker.module()
    var cases: [(Int, TestType)] = []
    for type in [TestType.i32, .i64] {
      for (index, shift) in [1, 2, 3, 3, 0, 4, 5, 31, 32, 33, 35, 64, 66].enumerated() {
        for (turn, place) in places.enumerated() {
          let other = places[(index + turn * 3) % places.count]
          let name = "\(type)-\(index)-by-\(shift)-\(place.rawValue)-\(other.rawValue)"
          let function = sum(name, type, shift, place, other, number: index + turn)
          cases.append((module.add(function), type))
        }
      }
    }
    script.define(module)
    for (function, type) in cases {
      let values = [3, -5, 1_000_001, -7, 11, 13, 17, 0x1234_5678]
      script.assert(function, values.map { type == .i32 ? .i32($0) : .i64($0 << 33 | $0) })
    }
    return script.text
  }

  private static func sum(
    _ name: String, _ type: TestType, _ shift: Int, _ left: OperandForms.Place, _ right: OperandForms.Place,
    number: Int
  ) -> ModelFunction {
    let count = 8
    func constant(_ value: Int) -> Instruction { type == .i32 ? .i32(value) : .i64(value) }
    func push(_ place: OperandForms.Place, _ side: Int) -> [Instruction] {
      let computed: [Instruction] = [.get(side), constant(5 + side), .plain("\(type).mul")]
      return switch place {
      case .parameter: [.get(side)]
      case .cached: [.get(6 + side)]
      case .local: [.get(count + side)]
      case .register: computed
      case .slot: computed + [.settle]
      case .constant: [constant(77 + side)]
      case .loaded: [.i32(8 + 16 * side), .access("\(type).load", offset: 0)]
      }
    }
    let pressure = number % 4 * 2
    var body: [Instruction] = [.get(4), .set(count), .get(5), .set(count + 1)]
    for index in 0..<pressure { body += [.get(index), constant(3), .plain("\(type).sub")] }
    body += push(left, 0) + push(right, 1)
    body += [constant(shift), .plain("\(type).shl"), .plain("\(type).add")]
    if number % 3 == 0 { body += [.set(2), .get(2)] }
    body.append(.set(count + 2))
    for _ in 0..<max(0, pressure - 1) { body.append(.plain("\(type).sub")) }
    if pressure == 0 { body.append(constant(0)) }
    for index in 0..<count { body += [.get(index), .plain("\(type).sub")] }
    return ModelFunction(
      name: name, parameters: [TestType](repeating: type, count: count), results: [type, type],
      locals: [type, type, type], body: body + [.get(count + 2)])
  }
}
