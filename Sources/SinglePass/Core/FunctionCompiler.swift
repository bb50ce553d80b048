import Assembler
import VMLayout
import WasmBinary
import WasmISA
import WasmValidation

/// What all functions of a module share while they are compiled.
struct ModuleContext: ~Copyable {
  let signatures: SignatureTable
  let facts: ModuleFacts
  let layout: InstanceLayout
  let discipline: StackDiscipline
  /// The whole index space, imports first.
  let memories: Buffer<MemoryTraits>
  /// Whether there is a memory with guard pages and 64-bit addresses, so that it pays to know which values are small.
  let hasWideMemory: Bool
  /// For each type index.
  let types: [TypeCheck]
  /// Empty unless the module has structures or arrays.
  let aggregates: AggregateTable
}

/// How a function reference is checked for a type.
struct TypeCheck {
  /// Canonical id.
  var id: UInt32
  /// How deep the type stands below its root.
  var depth: Int
  /// Final types have no subtypes: equality is the whole check.
  var isFinal: Bool
  var isFunction: Bool
}

/// Compiles function bodies, one after the other, into one stretch of code.
///
/// One pass over valid code: each opcode becomes machine code at once, with the value stack (`operands`) as
/// the only memory of what came before. The invariants:
/// - an i32 in a register has zero upper bits;
/// - `owners` and `free` agree with the operands: a register is free, or owned by one operand or one cached
///   local, or it is pinned and not in `free` at all;
/// - flags are on top of the stack or nowhere, and no opcode but their consumer sees them;
/// - at a label, operands below the label's values are constants or in their slots.
struct FunctionCompiler<T: Target & ~Copyable>: ~Copyable {
  var target: T
  /// What the target's registers are for: a copy, since each use would compute it anew.
  let description: TargetDescription = T.description
  let module: ModuleContext
  /// Entry labels of the defined functions.
  var entries: Buffer<Label>
  /// Where the module's bytes start.
  let codeBase: UnsafePointer<UInt8>
  var traps: TrapEmitter
  var reader: InstructionReader

  // The function.
  var facts = FunctionFacts()
  var signature: SignatureTable.Entry
  var frame = Frame()
  /// Loops seen so far, in the order of `ModuleFacts.loops`.
  var loopNumber = 0

  // The value stack.
  var operands: Buffer<Operand>
  var control: Buffer<ControlFrame>
  var locals: Buffer<LocalState>
  /// Locals noted to be small, in the order of the notes; a local that has been written since is not small any more.
  var smallLocals: Buffer<Int32>
  /// So many of the first notes hold no longer, since there was a loop behind them.
  var forgottenSmall = 0
  /// Operands below this index do not stand for locals.
  var settledBelow = 0
  /// Whether values are on their way to a label's slots: no operand may be spilled meanwhile.
  var isOnEdge = false

  // Registers.
  /// Those the compiler may hand out in this function.
  var allocatable = RegisterSet()
  var free = RegisterSet()
  /// Who has a register: an operand's stack index, or −2 − (local index) for a cached local.
  var owners: Buffer<Int32>
  /// Registers that hold a cached local, and those of them whose local is in its home as well.
  var cached = RegisterSet()
  var cachedAndHome = RegisterSet()
  /// The last of them that had to make room.
  var lastEvicted: Register = 0
  /// Locals with pins that calls destroy.
  var volatilePins: Buffer<Int32>
  /// The pin of memory 0's base, or `LocalState.noRegister`.
  var memoryBasePin = LocalState.noRegister
  /// Whether the instance register holds the function's instance.
  var instanceValid = true

  var moves: MoveSet
  /// Jump tables to be written behind the function.
  var tables: Buffer<PendingTable>
  var tableTargets: Buffer<Label>
  var tableNumber: Int32 = 0
  /// Control frames that the current `br_table` needs a stub for.
  var pendingStubs: Buffer<Int32>

  // Exceptions: rows of the module so far, and what the function's landing pads wait for.
  var functionRows: Buffer<FunctionRow>
  var handledCalls: Buffer<CallRow>
  var tries: Buffer<TryRow>
  var clauses: Buffer<ClauseRow>
  /// For each of `tries`, whether it, or one in it, has a call.
  var triesWithCalls: Buffer<Bool>
  var landings: Buffer<PendingLanding>
  /// The innermost `try_table` around the current opcode.
  var currentTry = TryRow.none

  /// The jumps from the middle of a test of a reference to its end.
  var testExits: Buffer<ShortJump>
  /// In a row of `br_on_cast`, where no more of them comes: what is no object goes there at once. Else none.
  var behindCasts = Label.none
  /// Where the last `ref.test` left its result in the flags.
  var lastTypeTest = -1

  // Objects: the types that the module makes, and what the function's allocations do that find no room.
  var isAllocated: Buffer<Bool>
  var allocatedTypes: Buffer<UInt32>
  var rooms: Buffer<PendingRoom>

  /// What is noted for `explain` and for walking the stack; nil unless asked for.
  var listing: FunctionListing?

  struct PendingTable: BitwiseCopyable {
    var label: Label
    var first: Int
    var count: Int
  }

  /// - Parameters:
  ///   - functions: how many functions the module defines.
  ///   - code: the module's bytes; they outlive the compiler.
  ///   - bodyBytes: how long the bodies are together, for an estimate of the code's size.
  init(
    module: consuming ModuleContext, functions: Int, code: UnsafePointer<UInt8>, bodyBytes: Int
  ) {
    target = T(expectedBytes: 2 * bodyBytes + 4096)
    entries = Buffer(capacity: functions)
    for _ in 0..<functions { entries.append(target.makeEntryLabel()) }
    codeBase = code
    // One byte in ten is an access to memory, in ordinary modules.
    traps = TrapEmitter(expectedSites: bodyBytes / 8)
    reader = InstructionReader(at: code)
    operands = Buffer(capacity: 256)
    control = Buffer(capacity: 64)
    locals = Buffer(capacity: 64)
    smallLocals = Buffer(capacity: 16)
    owners = Buffer(capacity: Registers.count)
    for register in 0..<Registers.count { owners[register] = -1 }
    volatilePins = Buffer(capacity: 16)
    moves = MoveSet(convention: T.description.convention)
    tables = Buffer(capacity: 16)
    tableTargets = Buffer(capacity: 64)
    pendingStubs = Buffer(capacity: 16)
    functionRows = Buffer(capacity: functions)
    handledCalls = Buffer()
    tries = Buffer()
    clauses = Buffer()
    triesWithCalls = Buffer()
    landings = Buffer()
    isAllocated = Buffer(capacity: max(module.types.count, 1))
    for type in module.types.indices { isAllocated[type] = false }
    allocatedTypes = Buffer()
    rooms = Buffer()
    testExits = Buffer()
    let empty = module.signatures.empty
    signature = SignatureTable.Entry(
      parameters: empty, results: empty, parameterPlaces: UnsafePointer(bitPattern: 8).unsafelyUnwrapped,
      resultPlaces: UnsafePointer(bitPattern: 8).unsafelyUnwrapped, argumentBytes: 0, resultBytes: 0)
    self.module = module
  }

  /// Compiles one body. `index` counts defined functions.
  mutating func compile(_ index: Int, at code: UnsafePointer<UInt8>) {
    facts = module.facts.functions[index]
    let type = Int(module.facts.functionTypes[module.facts.importedFunctions + index])
    signature = module.signatures[type]
    target.alignFunction()
    target.bind(entries[index])
    target.beginFunction()
    let mark = Mark(
      sites: traps.sites.count, functionRows: functionRows.count, handledCalls: handledCalls.count,
      tries: tries.count, clauses: clauses.count)
    compileBody(index, at: code)
    while target.hasToRepeat() {
      forget(from: mark)
      compileBody(index, at: code)
    }
  }

  /// How much there was of what functions add to.
  private struct Mark {
    var sites, functionRows, handledCalls, tries, clauses: Int
  }

  private mutating func forget(from mark: Mark) {
    traps.forget(sitesFrom: mark.sites)
    functionRows.count = mark.functionRows
    handledCalls.count = mark.handledCalls
    tries.count = mark.tries
    triesWithCalls.count = mark.tries
    clauses.count = mark.clauses
    if listing != nil { listing = FunctionListing() }
  }

  private mutating func compileBody(_ index: Int, at code: UnsafePointer<UInt8>) {
    reader = InstructionReader(at: code)
    operands.count = 0
    operands.ensure(Int(facts.maximumHeight) + 8)
    control.count = 0
    tables.count = 0
    tableTargets.count = 0
    settledBelow = 0
    smallLocals.count = 0
    forgottenSmall = 0
    loopNumber = facts.firstLoop
    instanceValid = true
    let firstHandledCall = handledCalls.count
    frame = entryFrame()
    note(.entry, at: reader.position)
    enterFunction()
    noteFrame()
    pushFrame(.function, parameters: module.signatures.empty, results: signature.results)
    while control.count > 0 {
      let start = reader.position
      let opcode = reader.opcode()
      note(.opcode(opcode), at: start)
      compile(opcode)
    }
    assert(areRegistersAccountedFor, "a register was not given back")
    if landings.count > 0 { emitLandings() }
    noteRow(index, hasHandlers: handledCalls.count > firstHandledCall)
    if rooms.count > 0 { emitRooms() }
    note(.traps, at: reader.position)
    traps.finishFunction(&target)
    let end = target.offset
    target.finishFunction()
    note(constantsFrom: end)
    for index in 0..<tables.count {
      let table = tables[index]
      target.emitTable(
        table.label,
        UnsafeBufferPointer(start: UnsafePointer(tableTargets.base + table.first), count: table.count))
      note(table: target.offset(of: table.label))
    }
  }

  /// Whether each register is free, or belongs to a local or an operand.
  private var areRegistersAccountedFor: Bool {
    var found = free.union(cached)
    for index in 0..<operands.count where operands[index].form == .register {
      found.insert(operands[index].payload)
    }
    return allocatable.subtracting(found).isEmpty
  }

  /// Notes how the function that has just been compiled is left from its calls.
  private mutating func noteRow(_ index: Int, hasHandlers: Bool) {
    functionRows.append(
      FunctionRow(
        offset: UInt32(truncatingIfNeeded: target.offset(of: entries[index]).unsafelyUnwrapped),
        depth: UInt32(truncatingIfNeeded: frame.depth),
        argumentUnits: UInt16(truncatingIfNeeded: signature.argumentBytes / 8),
        resultUnits: UInt16(truncatingIfNeeded: signature.resultBytes / 8),
        saved: UInt32(truncatingIfNeeded: frame.saved.bits), hasHandlers: hasHandlers))
  }

  /// Bytes of code so far.
  var codeSize: Int { target.offset }

  /// The code of all functions, each of which has been compiled.
  consuming func finish() -> CompiledModule {
    var module = CompiledModule()
    module.code = target.takeCode()
    module.functions = functionRows.elements
    module.trapSites = traps.sites.elements
    module.handledCalls = handledCalls.elements
    module.tries = tries.elements
    module.clauses = clauses.elements
    module.allocatedTypes = allocatedTypes.elements
    return module
  }

  /// One opcode, reachable; the reader stands behind it.
  @inline(__always)
  private mutating func compile(_ opcode: Opcode) {
    switch opcode.family {
    case .control: compileControl(Opcode.Control(opcode))
    case .call: compileCall(Opcode.Call(opcode))
    case .parametric: compileParametric(Opcode.Parametric(opcode))
    case .local: compileLocal(Opcode.Local(opcode))
    case .global: compileGlobal(Opcode.Global(opcode))
    case .table: compileTable(Opcode.Table(opcode))
    case .load: compileLoad(Opcode.Load(opcode))
    case .store: compileStore(Opcode.Store(opcode))
    case .memory: compileMemorySize()
    case .memoryRuntime: compileMemoryService(Opcode.MemoryRuntime(opcode))
    case .tableRuntime: compileTableService(Opcode.TableRuntime(opcode))
    case .atomic: compileAtomic(opcode)
    case .atomicRuntime: compileAtomicService(opcode)
    case .const: compileConstant(Opcode.Const(opcode))
    case .intTest: compileTest(wide: opcode.isWide)
    case .intCompare: compileCompare(Opcode.IntCompare(opcode), wide: opcode.isWide)
    case .intUnary: compileUnary(Opcode.IntUnary(opcode), wide: opcode.isWide)
    case .intBinary: compileBinary(Opcode.IntBinary(opcode), wide: opcode.isWide)
    case .wideArithmetic: compileWide(Opcode.WideArithmetic(opcode))
    case .floatCompare: compileCompare(Opcode.FloatCompare(opcode), double: opcode.isWide)
    case .floatUnary: compileUnary(Opcode.FloatUnary(opcode), double: opcode.isWide)
    case .floatBinary: compileBinary(Opcode.FloatBinary(opcode), double: opcode.isWide)
    case .convert: compileConvert(opcode)
    case .ref: compileReference(Opcode.Ref(opcode))
    case .refBranch: compileReferenceBranch(Opcode.RefBranch(opcode))
    case .exception: compileException(Opcode.Exception(opcode))
    case .tryTable: compileTryTable()
    case .simdConst: compileVectorConstant()
    case .simdUnary, .simdConvert: compileVectorUnary(opcode)
    case .simdBinary, .simdCompare: compileVectorBinary(opcode)
    case .simdTernary: compileVectorTernary(opcode)
    case .simdShift: compileVectorShift(opcode)
    case .simdTest: compileVectorTest(opcode)
    case .simdShuffle: compileShuffle()
    case .simdSplat: compileSplat(opcode)
    case .simdExtractLane: compileExtractLane(opcode)
    case .simdReplaceLane: compileReplaceLane(opcode)
    case .simdLoad: compileVectorLoad(opcode)
    case .simdStore, .simdStoreLane: compileVectorStore(opcode)
    case .simdLoadLane: compileLoadLane(opcode)
    case .structNew: compileStructureNew(Opcode.StructNew(opcode))
    case .structure: compileStructure(Opcode.Structure(opcode))
    case .arrayNew: compileArrayNew(Opcode.ArrayNew(opcode))
    case .arrayNewSegment: compileArrayNewSegment(Opcode.ArrayNewSegment(opcode))
    case .array: compileArray(Opcode.Array(opcode))
    case .arrayRuntime: compileArrayRuntime(Opcode.ArrayRuntime(opcode))
    case .cast: compileCast(Opcode.Cast(opcode))
    case .castBranch: compileCastBranch(Opcode.CastBranch(opcode))
    case .externConvert: break  // The words are the same.
    case .i31: compileI31(Opcode.I31(opcode))
    }
  }
}

extension Opcode {
  /// Whether the first operand has 64 bits; for scalar operations with a signature.
  @inline(__always)
  var isWide: Bool {
    // The parameters stand in the packed signature from bit 0 on.
    let code = signature.unsafelyUnwrapped.packed & 7
    return code == 2 || code == 4
  }
}
