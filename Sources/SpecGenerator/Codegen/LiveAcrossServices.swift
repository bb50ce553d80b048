/// Values that are alive while the runtime is asked for something: operands, parameters, locals.
enum LiveAcrossServices {
  static let services = [
    "memory.grow", "memory.fill", "memory.copy", "memory.init", "data.drop", "table.grow", "table.fill",
    "table.copy",
    "table.init", "elem.drop",
  ]

  /// Instructions on objects: those that allocate, inline or by the runtime, and those on whole arrays.
  static let objects = [
    "struct.new", "struct.new_default", "array.new", "array.new-large", "array.new_default",
    "array.new_fixed",
    "array.new_data", "array.new_elem", "array.fill", "array.copy", "array.init_data", "array.init_elem",
    "gc",
  ]

  /// - Parameter float: a type that takes registers for floats.
  static func script(
    of float: TestType = .f64, count: Int = 24, services: [String] = Self.services
  ) -> String {
    var script = ModelScript(
      """
      Operands, parameters and locals that live across each runtime service, and its arguments from everywhere.

      "memory.fill-3" calls the service. Results are the operands below it, what the service answered or did, then all
      parameters and locals.
      """)
    for service in services {
      var module = OperandMaker.module(for: [float])
      module.memories = [2, 1]
      module.data = [[1, 2, 3, 4, 5, 6, 7, 8]]
      if services == objects { ObjectService.declare(in: &module) }
      let callee = module.add(
        ModelFunction(
          name: "callee", isExported: false, parameters: [.i64], results: [.i64],
          body: [.get(0), .i64(1), .plain("i64.add")]))
      let seven = module.add(
        ModelFunction(name: "seven", isExported: false, results: [.i32], body: [.i32(7)]))
      let nine = module.add(ModelFunction(name: "nine", isExported: false, results: [.i32], body: [.i32(9)]))
      module.tables = [[seven, nine, nil, nil, seven, nil, nil, nil], [nine, nine, nil]]
      module.elements = [[seven, nine, seven, nine]]
      var cases: [(Int, [TestType])] = []
      for number in 0..<count {
        var user = ServiceUser(service: service, number: number, callee: callee, seven: seven, float: float)
        cases.append((module.add(user.function()), user.parameters))
      }
      script.define(module)
      for (function, parameters) in cases { script.assert(function, arguments(parameters)) }
    }
    return script.text
  }

  /// The first parameter is an address and the second one a length.
  private static func arguments(_ types: [TestType]) -> [Constant] {
    var arguments = OperandMaker.arguments(types)
    if types.count > 0 { arguments[0] = .i32(2) }
    if types.count > 1 { arguments[1] = .i32(3) }
    return arguments
  }
}

private struct ServiceUser {
  private let service: String
  private let number: Int
  private let callee: Int
  private let seven: Int
  private let float: TestType
  private var maker: OperandMaker

  init(service: String, number: Int, callee: Int, seven: Int, float: TestType) {
    self.service = service
    self.number = number
    self.callee = callee
    self.seven = seven
    self.float = float
    maker = OperandMaker(parameters: Self.parameters(number, float), seed: number + 7 * service.utf8.count)
  }

  private static func parameters(_ number: Int, _ float: TestType) -> [TestType] {
    let all: [TestType] = [
      .i32, .i32, .i64, float, .i32, .f32, .i64, .i32, float, .i64, .i32, .f32, .i64, .i32, .i64,
    ]
    return Array(all.prefix([0, 2, 5, 8, 11, 15][number % 6]))
  }

  var parameters: [TestType] { Self.parameters(number, float) }
  private var locals: [TestType] { Array([TestType.i64, float, .i32, .f32].prefix(number % 5)) }
  /// Whether locals are used so much that they get registers.
  private var isBusy: Bool { number % 3 != 0 }
  private var alsoCalls: Bool { number % 4 == 1 }
  private var isInLoop: Bool { number % 8 == 6 }

  mutating func function() -> ModelFunction {
    var body: [Instruction] = []
    for (index, type) in locals.enumerated() {
      let local = parameters.count + index
      body += maker.make(type, .constant) + [.set(local)]
    }
    if isBusy {
      let uses = (parameters + locals).indices.flatMap { [Instruction.get($0), .set($0)] }
      body.append(.loop(.init(), uses))
    }
    var results: [TestType] = []
    for index in 0..<number % 7 {
      let type = [TestType.i64, float, .i32, .f32, .i32, .i64, float][index]
      body += maker.make(type, index % 4 == 3 ? .parameter : .computed)
      results.append(type)
    }
    if alsoCalls {
      body += [.i64(40), .call(callee)]
      results.append(.i64)
    }
    let (request, answer) = request()
    if isInLoop {
      // Weights of what is live are those of a loop; the service is still asked once.
      body += [.loop(.init(results: answer), request)]
    } else {
      body += request
    }
    results += answer
    let (check, seen) = check()
    body += check
    results += seen
    body += (parameters + locals).indices.map { .get($0) }
    return ModelFunction(
      name: "\(service)-\(number)", parameters: parameters, results: results + parameters + locals,
      locals: locals,
      body: body)
  }

  /// An i32 with this value, if the parameter is there, from a parameter or computed from it.
  private mutating func number(_ parameter: Int, _ value: Int) -> [Instruction] {
    guard parameters.count > parameter else {
      return number % 2 == 0 ? [.i32(value)] : [.i32(value - 1), .i32(1), .plain("i32.add")]
    }
    switch maker.next(below: 4) {
    case 0: return [.i32(value)]
    case 1, 2: return [.get(parameter)]
    default: return [.get(parameter), .i32(1), .plain("i32.xor"), .i32(1), .plain("i32.xor")]
    }
  }

  /// The request, and the types of what it answers.
  private mutating func request() -> ([Instruction], [TestType]) {
    let start = number(0, 2)
    let length = number(1, 3)
    let reference: [Instruction] =
      number % 2 == 0 ? [.indexed("ref.func", [seven])] : [.i32(1), .indexed("table.get", [0])]
    // Answers are i32; their upper halves are seen as 64 bits.
    let widen = Instruction.plain("i64.extend_i32_u")
    switch service {
    case "memory.grow":
      let pages = number % 2 == 0 ? [.i32(number % 4)] : number % 3 == 0 ? [.i32(-1)] : start
      return (pages + [.indexed(service, [0]), widen], [.i64])
    case "table.grow":
      let count = number % 3 == 0 ? [.i32(100)] : [Instruction.i32(number % 2)]
      return (reference + count + [.indexed(service, [0]), widen], [.i64])
    case "memory.fill": return (start + [.i32(0x1a5 + number)] + length + [.indexed(service, [0])], [])
    case "memory.copy":
      return ([.i32(40)] + start + length + [.indexed(service, number % 5 == 4 ? [1, 0] : [0, 0])], [])
    case "memory.init": return ([.i32(80)] + start + length + [.indexed(service, [0])], [])
    case "table.fill": return (start + reference + length + [.indexed(service, [0])], [])
    case "table.copy":
      return (
        [.i32(4)] + (number % 5 == 4 ? [.i32(0)] : start) + length
          + [.indexed(service, number % 5 == 4 ? [0, 1] : [0, 0])], []
      )
    case "table.init": return (start + [.i32(1)] + length + [.indexed(service, [0, 0])], [])
    case "data.drop", "elem.drop": return ([.indexed(service, [0])], [])
    default:
      let request = ObjectService.request(service, start: start, length: length)
      return (request.body, request.answer)
    }
  }

  /// What became of it.
  private func check() -> ([Instruction], [TestType]) {
    switch service {
    case "memory.grow": ([.indexed("memory.size", [0])], [.i32])
    case "memory.fill": ([.i32(0), .access("i64.load", offset: 0)], [.i64])
    case "memory.copy":
      (
        [.i32(40), .access("i32.load", offset: 0), .i32(40), .access("i32.load", offset: 0, memory: 1)],
        [.i32, .i32]
      )
    case "memory.init": ([.i32(80), .access("i32.load", offset: 0)], [.i32])
    case "table.grow": ([.indexed("table.size", [0])], [.i32])
    case "table.fill", "table.copy", "table.init":
      (
        (2...6).flatMap { [Instruction.i32($0), .indexed("table.get", [0]), .plain("ref.is_null")] },
        [TestType](repeating: .i32, count: 5)
      )
    default: ([.indexed("memory.size", [1])], [.i32])
    }
  }
}
