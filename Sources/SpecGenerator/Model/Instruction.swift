/// An instruction of a generated function, as data: `FunctionText` writes it, `Machine` runs it.
indirect enum Instruction: Sendable {
  enum LocalAccess: String { case get, set, tee }

  /// What is known by its mnemonic alone.
  case plain(String)
  case constant(Constant)
  case local(LocalAccess, Int)
  case globalGet(Int)
  case globalSet(Int)
  case block(Shape, [Instruction])
  case loop(Shape, [Instruction])
  case condition(Shape, then: [Instruction], else: [Instruction]?)
  case tryTable(Shape, [Clause], [Instruction])
  case `throw`(Int)
  case branch(Int)
  case branchIf(Int)
  case branchTable([Int], otherwise: Int)
  case branchOnNull(Int)
  case branchOnNonNull(Int)
  /// By a cast of a reference to an object.
  case branchOnCast(Int, ModelCast, fails: Bool)
  case call(Int)
  case tailCall(Int)
  /// A call through table 0, or a tail call, of functions with the type of the one named.
  case callIndirect(like: Int, isTail: Bool)
  /// A call by the reference on the stack, or a tail call, of functions with the type of the one named.
  case callReference(like: Int, isTail: Bool)
  /// A load or store, of a lane if one is given.
  case access(String, offset: UInt64, memory: Int = 0, lane: Int? = nil)
  /// What has indices as its immediates: `memory.copy 0 1`.
  case indexed(String, [Int])
  /// Text of which the model knows no more than how many operands it takes, and what it leaves.
  case told(String, operands: Int, results: [Constant])
  /// The number by which the model knows an object: only in bodies of imported functions.
  case objectNumber

  /// The parameters and results of a block.
  struct Shape: Sendable {
    var parameters: [TestType] = []
    var results: [TestType] = []
  }

  /// What a `try_table` catches: exceptions of a tag, or all; and the label that it leads to, from outside.
  struct Clause: Sendable {
    var tag: Int?
    var label: Int
  }

  static func get(_ local: Int) -> Instruction { .local(.get, local) }
  static func set(_ local: Int) -> Instruction { .local(.set, local) }
  static func tee(_ local: Int) -> Instruction { .local(.tee, local) }
  static func i32(_ value: Int) -> Instruction { .constant(.i32(value)) }
  static func i64(_ value: Int) -> Instruction { .constant(.i64(value)) }

  /// Puts all operands into their stack slots, and what registers hold of parameters into their homes.
  static let settle = Instruction.block(Shape(), [])
}

/// A type of references, and the numbers of the objects that are of it; 0 is null.
struct ModelCast: Sendable {
  let type: String
  let numbers: Set<UInt64>
}

/// A function of a generated module.
struct ModelFunction {
  var name: String
  var isExported = true
  var parameters: [TestType] = []
  var results: [TestType] = []
  var locals: [TestType] = []
  var body: [Instruction] = []
  /// Imported: from this module, by the function's name. The body says what it does.
  var module: String?
}
