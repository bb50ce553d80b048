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

  /// A data or element segment, by its index.
  enum Segment: Hashable {
    case data(Int)
    case element(Int)
  }

  /// All segments that hold something and are no declarations.
  var segments: [Segment] {
    let elements = module.elements.indices.filter {
      if case .declarative = module.elements[$0].mode { false } else { true }
    }
    return (module.data.indices.map { .data($0) } + elements.map { .element($0) }).filter {
      count(of: $0) > 0
    }
  }

  /// How many bytes or items a segment has.
  private func count(of segment: Segment) -> Int {
    switch segment {
    case .data(let index): module.data[index].bytes.count
    case .element(let index):
      switch module.elements[index].items {
      case .functions(let items): items.count
      case .expressions(let items): items.count
      }
    }
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

  /// Empties segments; says whether there are any.
  mutating func clear(_ segments: [Segment]) -> Bool {
    for segment in segments { keep(0, of: segment) }
    return !segments.isEmpty
  }

  /// Takes the second half of a segment away; says whether there is one.
  mutating func halve(_ segment: Segment) -> Bool {
    let count = count(of: segment)
    keep(count / 2, of: segment)
    return count > 1
  }

  /// Keeps the first bytes or items of a segment.
  private mutating func keep(_ count: Int, of segment: Segment) {
    switch segment {
    case .data(let index): module.data[index].bytes = module.data[index].bytes.prefix(count)
    case .element(let index):
      switch module.elements[index].items {
      case .functions(let items): module.elements[index].items = .functions(Array(items.prefix(count)))
      case .expressions(let items): module.elements[index].items = .expressions(Array(items.prefix(count)))
      }
    }
  }

  /// Shortens declarations to functions that code refers to; says whether that leaves any out.
  mutating func removeUnusedDeclarations() -> Bool {
    let used = Set(bodies.joined().filter { $0.opcode == .refFunc }.map(\.index))
    var found = false
    for index in module.elements.indices {
      guard case .declarative = module.elements[index].mode,
        case .functions(let functions) = module.elements[index].items
      else { continue }
      let kept = functions.filter(used.contains)
      if kept.count < functions.count { found = true }
      module.elements[index].items = .functions(kept)
    }
    return found
  }

  /// Takes away the locals that no instruction mentions, but for parameters; says whether there are any.
  mutating func removeUnusedLocals() -> Bool {
    var moved: [UInt32: [UInt32: UInt32]] = [:]
    let imported = module.imports.count { $0.type.kind == .function }
    for index in bodies.indices where !module.code[index].locals.isEmpty {
      let own = module.code[index].locals
      let used = Set(bodies[index].filter { $0.opcode.immediates == .local }.map(\.index))
      guard let type = module.types[Int(module.functions[index])].function else { continue }
      var next = UInt32(type.parameters.count)
      // Where those that stay go.
      var places = Dictionary(uniqueKeysWithValues: (0..<next).map { ($0, $0) })
      var kept: [(count: UInt32, type: ValueType)] = []
      var local = next
      for run in own {
        var count: UInt32 = 0
        for _ in 0..<run.count {
          if used.contains(local) {
            places[local] = next
            next += 1
            count += 1
          }
          local += 1
        }
        if count > 0 { kept.append((count, run.type)) }
      }
      if next == local { continue }
      moved[UInt32(imported + index)] = places
      module.code[index].locals = kept
      bodies[index] = bodies[index].map { instruction in
        guard instruction.opcode.immediates == .local, let place = places[instruction.index] else {
          return instruction
        }
        return Instruction(instruction.opcode) { $0.u32(place) }
      }
    }
    if moved.isEmpty { return false }
    module.moveLocalNames(moved)
    return true
  }
}
