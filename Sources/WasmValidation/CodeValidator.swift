import WasmBinary
import WasmISA

/// Checks function bodies and constant expressions, one after the other, against the typing rules
/// (spec: Validation › Instructions, and the algorithm in its appendix), and gathers facts in passing.
///
/// One pass over the bytes, iterative, in time linear in their number. All types inside are canonical. Of the
/// instructions, most are checked by the signature that the opcode table has for them; the others have a rule
/// in one of the `CodeValidator+….swift`.
///
/// Code need not have been scanned before: what is malformed is not valid, either. Whoever wants to tell the two
/// apart scans first.
struct CodeValidator: ~Copyable {
  // MARK: The module

  /// The module's bytes, and where they start.
  let bytes: UnsafeBufferPointer<UInt8>
  let base: UnsafePointer<UInt8>
  let table = InstructionEntry.table
  /// All types by canonical id.
  let registry: CanonicalTypes
  var types = TypeTable()
  /// The index spaces, as far as they are checked, and what was learned of the functions.
  var facts = ModuleFacts()
  var elementTypes: [ValueType] = []
  var dataCount = 0
  /// Whether memory 0 is there and has 32-bit addresses.
  var hasOrdinaryMemory = false
  /// For each function, whether something outside of bodies refers to it, so that `ref.func` may.
  var isDeclared: [Bool] = []

  // MARK: The code being checked

  var reader: InstructionReader
  /// Where the code ends: at the `end` of its body, if that is in order.
  var codeEnd: UnsafePointer<UInt8>
  /// The last place at which a plain instruction may start: in the code, and far enough from the end of the module.
  var lastPlainStart: UnsafePointer<UInt8>
  /// Where the current instruction starts.
  var instruction: UnsafePointer<UInt8>
  /// The function's index, for errors; nil in constant expressions.
  var function: UInt32?
  /// What `return` and tail calls return.
  var results = TypeList.empty
  var operands = GrowableStack<ValueType>()
  var frames = GrowableStack<ControlFrame>()
  var locals = GrowableStack<LocalVariable>()
  /// How many of the locals have an index of one byte.
  var plainLocals = 0
  /// Locals without default value that have been set, latest last: they count as unset again when the block
  /// ends in which they were set.
  var setLocals = GrowableStack<UInt32>()

  // Of the innermost frame, at hand:

  /// The height of the operand stack below which the frame may not pop.
  var floor = 0
  /// Whether the rest of the frame cannot be reached, so that its operand stack is polymorphic.
  var isUnreachable = false
  /// How often the code is thought to run; 0 where it cannot be reached, so that dead code does not count.
  var weight: UInt32 = 1
  /// `FunctionFacts.memoryWeight`, without its bound.
  var memoryWeight: UInt64 = 0
  /// The facts of the function.
  var gathered = FunctionFacts()

  /// - Parameter bytes: not none; they outlive the validator.
  init(_ bytes: UnsafeBufferPointer<UInt8>, registry: CanonicalTypes) {
    self.bytes = bytes
    base = bytes.baseAddress.unsafelyUnwrapped
    self.registry = registry
    reader = InstructionReader(at: base)
    instruction = base
    codeEnd = base
    lastPlainStart = base
  }

  func invalid(_ message: String) -> ValidationError {
    ValidationError(offset: instruction - base, function: function, message: message)
  }

  /// An index that the module does not have. Out of line: hot functions stay small.
  @inline(never)
  func unknown(_ what: StaticString, _ index: UInt32, among count: Int) -> ValidationError {
    invalid(ValidationError.unknown(what, index, among: count))
  }

  // MARK: Operands

  @inline(__always)
  mutating func push(_ type: ValueType) throws(ValidationError) {
    operands.push(type)
    if operands.count > gathered.maximumHeight { try raiseMaximumHeight() }
  }

  private mutating func raiseMaximumHeight() throws(ValidationError) { try noteHeight(operands.count) }

  /// Notes that the stack may have so many operands.
  mutating func noteHeight(_ height: Int) throws(ValidationError) {
    gathered.maximumHeight = max(gathered.maximumHeight, UInt32(height))
    try checkHeight()
  }

  /// What plain instructions push is bounded by the code's length, and so needs to be checked at the end only.
  func checkHeight() throws(ValidationError) {
    guard gathered.maximumHeight <= ImplementationLimits.operands else {
      throw invalid("too many operands, the implementation limit is \(ImplementationLimits.operands)")
    }
  }

  /// Makes room for all that the rest of the code may push one by one, each by a byte or more.
  @inline(__always)
  mutating func reserveOperands() { operands.reserve(codeEnd - reader.position + 4) }

  @inline(__always)
  mutating func push(_ list: TypeList) throws(ValidationError) {
    if list.count > 0 { try pushAll(list) }
  }

  private mutating func pushAll(_ list: TypeList) throws(ValidationError) {
    operands.push(contentsOf: types.types(list))
    if types.hasVectors { noteVectors(in: list) }
    reserveOperands()
    if operands.count > gathered.maximumHeight { try raiseMaximumHeight() }
  }

  /// Notes whether a list of types has vectors: functions may have them without any instruction for vectors.
  mutating func noteVectors(in list: TypeList) {
    if types.types(list).contains(.v128) { gathered.features.insert(.simd) }
  }

  @inline(__always)
  mutating func pop(_ expected: ValueType) throws(ValidationError) {
    let height = operands.count
    guard popIfMatching(expected) else { throw mismatch([expected], height: height) }
  }

  @inline(__always)
  mutating func pop(_ list: TypeList) throws(ValidationError) {
    if list.count > 0 { try popAll(list) }
  }

  private mutating func popAll(_ list: TypeList) throws(ValidationError) {
    let height = operands.count
    // As a rule the operands have just the types of the list, however many these are.
    if height &- floor >= list.length, operands.hasOnTop(types.types(list)) {
      return operands.truncate(to: height &- list.length)
    }
    var index = list.length
    while index > 0 {
      index -= 1
      guard popIfMatching(types[list, index]) else {
        throw mismatch(Array(types.types(list)), height: height)
      }
    }
  }

  /// Pops the top operand, unless its type does not match.
  @inline(__always)
  mutating func popIfMatching(_ expected: ValueType) -> Bool {
    guard operands.count > floor else { return isUnreachable }
    let type = operands[operands.count - 1]
    guard type == expected || registry.matches(type, expected) else { return false }
    operands.pop()
    return true
  }

  /// Pops an operand of any type; bottom where the stack is polymorphic.
  mutating func popAny() throws(ValidationError) -> ValueType {
    if operands.count > floor { return operands.pop() }
    guard isUnreachable else { throw mismatch("instruction requires an operand but stack has []") }
    return .bottom
  }

  /// Pops an operand of any reference type.
  mutating func popReference() throws(ValidationError) -> ValueType {
    let type = try popAny()
    if type == .bottom { return .reference(.bottom, nullable: false) }
    guard type.isReference else {
      throw mismatch("instruction requires reference type but stack has \(describe(type))")
    }
    return type
  }

  /// Whether the types of one list match those of another, one by one.
  mutating func matches(_ list: TypeList, _ expected: TypeList) -> Bool {
    if list == expected { return true }
    guard list.count == expected.count else { return false }
    for index in 0..<list.length
    where !registry.matches(types[list, index], types[expected, index]) { return false }
    return true
  }

  /// What follows in the frame cannot be reached.
  mutating func setUnreachable() {
    operands.truncate(to: floor)
    isUnreachable = true
    weight = 0
    frames[frames.count - 1].isUnreachable = true
  }

  // MARK: Messages

  /// - Parameters:
  ///   - required: what should have been on top of the stack.
  ///   - height: how high the stack was before anything was popped.
  @inline(never)
  func mismatch(_ required: [ValueType], height: Int) -> ValidationError {
    let found = min(required.count, height - floor)
    let missing = isUnreachable ? required.count - found : 0
    let stack =
      Array(repeating: ValueType.bottom, count: missing)
      + operands.popped(height - found..<height)
    let subject = currentOpcode == .end || currentOpcode == .else ? "block" : "instruction"
    return mismatch("\(subject) requires \(describe(required)) but stack has \(describe(stack))")
  }

  /// A fault of types, with the instruction that has it.
  @inline(never)
  func mismatch(_ fault: String) -> ValidationError {
    invalid("type mismatch: \(fault) (\(describeInstruction()))")
  }

  /// The current instruction, whose form has been checked.
  private var currentOpcode: Opcode {
    var reader = InstructionReader(at: instruction)
    return reader.opcode()
  }

  private func describeInstruction() -> String {
    let opcode = currentOpcode
    guard opcode == .end || opcode == .else else { return opcode.mnemonic }
    let block =
      switch frames[frames.count - 1].kind {
      case .body: function == nil ? "the expression" : "the function"
      case .block: "a block"
      case .loop: "a loop"
      case .then, .else: "an if"
      case .tryTable: "a try_table"
      }
    return "\(opcode) of \(block)"
  }

  /// The type as the module could have written it.
  func describe(_ type: ValueType) -> String {
    type.mapIndex { id in
      types.entries.firstIndex { $0.id == id }.map { UInt32($0) } ?? id
    }.description
  }

  /// A list of types, of which a long one is shortened to what is on top of the stack.
  func describe(_ types: [ValueType]) -> String {
    let shown = types.suffix(16)
    let rest = types.count > shown.count ? "… " : ""
    return "[" + rest + shown.map { describe($0) }.joined(separator: " ") + "]"
  }

  func describe(_ list: TypeList) -> String { describe(Array(types.types(list))) }
}

/// A block that is open, or the body itself.
struct ControlFrame: BitwiseCopyable {
  enum Kind: UInt8 { case body, block, loop, then, `else`, tryTable }

  var kind: Kind
  var isUnreachable = false
  /// Whether something in it, inner blocks included, calls a function or the runtime.
  var hasCall = false
  var parameters: TypeList
  var results: TypeList
  /// The height of the operand stack below the block's parameters.
  var height: Int
  /// How many locals had been set before.
  var setLocals: Int
  /// What `weight` was at the start.
  var weight: UInt32
  /// For a loop, its place in `ModuleFacts.loops`.
  var loop = 0

  /// What a branch to it takes.
  @inline(__always)
  var label: TypeList { kind == .loop ? parameters : results }
}

struct LocalVariable: BitwiseCopyable {
  var type: ValueType
  var isSet: Bool
  /// What `ModuleFacts.localWeights` holds, without its bound.
  var weight: UInt64 = 0
}
