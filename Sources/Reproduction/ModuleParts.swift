import WasmBinary
import WasmISA

/// A module, taken apart into instructions.
struct ModuleParts {
  /// An instruction with its immediates, as bytes.
  struct Instruction: Hashable {
    var opcode: Opcode
    var bytes: [UInt8]

    init(_ opcode: Opcode, _ write: (inout ByteWriter) -> Void = { _ in }) {
      self.opcode = opcode
      var writer = ByteWriter()
      writer.opcode(opcode)
      write(&writer)
      bytes = writer.bytes
    }

    init(_ opcode: Opcode, bytes: [UInt8]) {
      self.opcode = opcode
      self.bytes = bytes
    }

    /// The index that follows the opcode, of an instruction with a single index.
    var index: UInt32 {
      bytes.withUnsafeBufferPointer {
        var reader = InstructionReader(at: $0.baseAddress!)
        _ = reader.opcode()
        return reader.u32()
      }
    }
  }

  private var module: Module
  /// The instructions of each body, the last `end` too.
  var bodies: [[Instruction]]

  init?(_ bytes: [UInt8]) {
    guard let module = try? decodeModule(bytes) else { return nil }
    self.module = module
    bodies = module.code.map { Self.instructions($0.code, of: module.bytes) }
  }

  private static func instructions(_ code: CodeRange, of bytes: [UInt8]) -> [Instruction] {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var reader = InstructionReader(at: base + code.lowerBound)
      var instructions: [Instruction] = []
      while reader.position < base + code.upperBound {
        let start = reader.position - base
        let opcode = reader.opcode()
        reader.skipImmediates(of: opcode)
        instructions.append(Instruction(opcode, bytes: Array(buffer[start..<reader.position - base])))
      }
      return instructions
    }
  }

  /// The module in the binary format.
  func encoded() -> [UInt8] {
    var module = module
    var arena = ByteWriter()
    arena.append(module.bytes)
    for (index, body) in bodies.enumerated() {
      let start = arena.bytes.count
      arena.locals(module.code[index].locals)
      let code = arena.bytes.count
      for instruction in body { arena.append(instruction.bytes) }
      module.code[index] = FunctionBody(
        locals: module.code[index].locals, code: code..<arena.bytes.count, start: start)
    }
    module.bytes = arena.bytes
    return encodeModule(module)
  }

  var instructionCount: Int { bodies.reduce(0) { $0 + $1.count } }

  /// How many functions there are, imported ones too.
  var functionCount: Int { importedFunctions.count + bodies.count }

  var exportCount: Int { module.exports.count }

  /// The places of functions among the imports.
  private var importedFunctions: [Int] {
    module.imports.indices.filter { module.imports[$0].type.kind == .function }
  }

  // MARK: Edits

  /// Leaves something out; says whether it could.
  typealias Edit = (inout ModuleParts) -> Bool

  /// The smallest body that any function may have.
  static let stub = [Instruction(.unreachable), Instruction(.end)]

  /// What may stand for a run of instructions.
  static let replacements: [[Instruction]] = {
    let constants = [
      Instruction(.i32Const) { $0.s64(1) }, Instruction(.i64Const) { $0.s64(1) },
      Instruction(.f32Const) { $0.fixed(Float(1).bitPattern) },
      Instruction(.f64Const) { $0.fixed(Double(1).bitPattern) },
    ]
    let drop = Instruction(.drop)
    return [[], [drop], [Instruction(.unreachable)]] + constants.map { [$0] } + constants.map { [drop, $0] }
      + [[drop, drop]] + constants.map { [drop, drop, $0] }
  }()

  /// Takes a block's first and last instruction away; says whether there is a block.
  mutating func unwrap(at start: Int, in function: Int) -> Bool {
    let opensBlock: Set<Opcode> = [.block, .loop, .if, .tryTable]
    guard opensBlock.contains(bodies[function][start].opcode) else { return false }
    var depth = 0
    for index in bodies[function][start...].indices {
      let opcode = bodies[function][index].opcode
      if opensBlock.contains(opcode) { depth += 1 }
      if opcode == .end { depth -= 1 }
      if depth == 0 {
        bodies[function].remove(at: index)
        bodies[function].remove(at: start)
        return true
      }
    }
    return false
  }

  /// Single constants.
  private static let constants = replacements.filter { $0.count == 1 }.map { $0[0] }.filter {
    $0.opcode != .drop && $0.opcode != .unreachable
  }

  /// What may stand for an instruction that takes nothing and is not a constant itself.
  static func constants(for instruction: Instruction) -> [Instruction] {
    let isFinal = instruction.opcode == .end || constants.contains { $0.opcode == instruction.opcode }
    return isFinal ? [] : constants
  }

  /// Replaces a constant by a smaller one of its type; says whether there is one.
  mutating func simplify(at index: Int, in function: Int) -> Bool {
    let simple: Instruction
    switch bodies[function][index].opcode {
    case .i32Const: simple = Instruction(.i32Const) { $0.s64(1) }
    case .i64Const: simple = Instruction(.i64Const) { $0.s64(1) }
    default: return false
    }
    guard bodies[function][index].bytes.count > simple.bytes.count else { return false }
    bodies[function][index] = simple
    return true
  }

  /// Leaves memories and tables as they are at first; says whether there is anything to leave out.
  mutating func clearSegments() -> Bool {
    if module.data.isEmpty, module.elements.isEmpty { return false }
    for index in module.data.indices { module.data[index].bytes = 0..<0 }
    for index in module.elements.indices {
      if case .active = module.elements[index].mode { module.elements[index].items = .functions([]) }
    }
    return true
  }

  mutating func remove(export: Int) -> Bool {
    module.exports.remove(at: export)
    return true
  }

  /// Takes a function away that nothing but declarations mentions; says whether it could. Only of modules whose globals
  /// refer to no function.
  /// - Parameter function: its index; imported functions come first.
  mutating func remove(function: Int) -> Bool {
    let number = UInt32(function)
    guard module.start == nil,
      !module.exports.contains(where: { $0.kind == .function && $0.index == number }),
      !bodies.joined().contains(where: { $0.opcode.immediates == .function && $0.index == number })
    else { return false }
    for index in module.elements.indices {
      guard case .functions(var functions) = module.elements[index].items else {
        // Some may mention it.
        module.elements[index].items = .expressions([])
        continue
      }
      if case .declarative = module.elements[index].mode { functions.removeAll { $0 == number } }
      if functions.contains(number) { return false }
      module.elements[index].items = .functions(functions.map { $0 > number ? $0 - 1 : $0 })
    }
    for index in module.exports.indices
    where module.exports[index].kind == .function && module.exports[index].index > number {
      module.exports[index].index -= 1
    }
    let imported = importedFunctions
    if function < imported.count {
      module.imports.remove(at: imported[function])
    } else {
      module.functions.remove(at: function - imported.count)
      module.code.remove(at: function - imported.count)
      bodies.remove(at: function - imported.count)
    }
    for body in bodies.indices {
      for index in bodies[body].indices {
        let instruction = bodies[body][index]
        guard instruction.opcode.immediates == .function, instruction.index > number else { continue }
        bodies[body][index] = Instruction(instruction.opcode) { $0.u32(instruction.index - 1) }
      }
    }
    return true
  }

  /// Takes away the locals that no instruction mentions, of functions that mention none; says whether there are any.
  mutating func removeUnusedLocals() -> Bool {
    var found = false
    for index in bodies.indices where !bodies[index].contains(where: { $0.opcode.immediates == .local }) {
      if !module.code[index].locals.isEmpty { found = true }
      module.code[index].locals = []
    }
    return found
  }
}
