import WasmBinary
import WasmISA

/// Makes modules of any size that look like what a C compiler makes of a large program: sizes of functions, the mix of
/// instructions, locals, nesting, calls, loads and stores, jump tables, some floating point.
///
/// They are valid by construction, need WebAssembly 1.0 and nothing else, import nothing, and are made to be compiled,
/// not to be run. The same seed and size give the same bytes.
public struct ModuleGenerator: Sendable {
  public var seed: UInt64
  /// About how many bytes the code section shall have; it gets a little more.
  public var codeBytes: Int

  public init(seed: UInt64, codeBytes: Int) {
    self.seed = seed
    self.codeBytes = codeBytes
  }

  /// A module in the binary format.
  public func generate() -> [UInt8] {
    var random = Random(seed: seed)
    let shape = ModuleShape(codeBytes: codeBytes, random: &random)
    var module = Module()
    module.types = PackedTypes(shape.types.map { SubType(composite: .function($0)) })
    module.recursionGroups = shape.types.indices.map { $0..<$0 + 1 }
    module.functions = shape.functions.map(\.type)
    module.memories = [MemoryType(limits: Limits(minimum: 16))]
    var arena = ByteWriter()
    for global in ModuleShape.globals {
      let start = arena.bytes.count
      arena.opcode(global == .i64 ? .i64Const : .i32Const)
      arena.s64(65536)
      arena.opcode(.end)
      module.globals.append(
        Global(type: GlobalType(value: global, isMutable: true), initializer: start..<arena.bytes.count))
    }
    let start = arena.bytes.count
    arena.opcode(.i32Const)
    arena.s64(0)
    arena.opcode(.end)
    let entries = shape.functions.indices.filter { $0 % 8 == 0 }.map(UInt32.init)
    module.tables = [
      Table(type: TableType(element: .funcref, limits: Limits(minimum: UInt64(entries.count))))
    ]
    module.elements = [
      ElementSegment(
        type: .funcref, mode: .active(table: 0, offset: start..<arena.bytes.count), items: .functions(entries)
      )
    ]
    module.exports = [
      Export(name: "memory", kind: .memory, index: 0), Export(name: "main", kind: .function, index: 0),
    ]
    for function in shape.functions {
      var body = BodyGenerator(function, shape, random: Random(seed: random.next()))
      body.generate()
      let start = arena.bytes.count
      arena.locals(body.declarations)
      let code = arena.bytes.count
      arena.append(body.code.bytes)
      module.code.append(
        FunctionBody(locals: body.declarations, code: code..<arena.bytes.count, start: start))
    }
    module.bytes = arena.bytes
    return encodeModule(module)
  }
}

/// What all functions of a module have to know of it.
struct ModuleShape {
  struct Function {
    var type: UInt32
    /// About how many bytes its body shall have.
    var size: Int
  }

  /// The first is the stack pointer.
  static let globals: [ValueType] = [.i32, .i32, .i64]

  private(set) var types: [FunctionType] = []
  private(set) var functions: [Function] = []

  init(codeBytes: Int, random: inout Random) {
    for _ in 0..<40 { types.append(Self.type(&random)) }
    var total = 0
    while total < codeBytes {
      let size = Self.size(&random)
      // Few signatures are those of most functions.
      let type = min(random.below(types.count), random.below(types.count), random.below(types.count))
      functions.append(Function(type: UInt32(type), size: size))
      total += size
    }
  }

  private static func type(_ random: inout Random) -> FunctionType {
    let count = random.pick([(8, 0), (22, 1), (26, 2), (20, 3), (12, 4), (6, 5), (3, 6), (2, 7), (1, 9)])
    let parameters = (0..<count).map { _ in
      random.pick([(86, ValueType.i32), (7, .i64), (6, .f64), (1, .f32)])
    }
    let result = random.pick([(40, nil), (50, ValueType.i32), (5, .i64), (4, .f64), (1, .f32)])
    return FunctionType(parameters: parameters, results: result.map { [$0] } ?? [])
  }

  /// Most functions are small, and most code is in large ones.
  private static func size(_ random: inout Random) -> Int {
    let range = random.pick([
      (14, 8...40), (34, 40...150), (28, 150...500), (17, 500...1500), (6, 1500...6000), (1, 6000...24000),
    ])
    return random.within(range)
  }
}
