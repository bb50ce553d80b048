import Assembler
import VMLayout
import WasmISA

/// What is called, with its hidden argument.
enum CallTarget {
  /// A function of the same module, and whether it makes tail calls.
  case label(Label, tailCalls: Bool)
  /// The function reference at this offset of the instance: an import.
  case imported(field: Int)
  /// The function reference in the target register, checked for its type but, where `nullTrap` is given,
  /// not for null: the load of its instance faults.
  case reference(nullTrap: TrapCode?)
}

/// Calls and returns. The caller makes room for results and arguments on the stack; the callee pops the
/// arguments, so that SP is at the results when it comes back.
extension FunctionCompiler where T: ~Copyable {
  @inline(__always)
  mutating func compileCall(_ op: Opcode.Call) {
    switch op {
    case .direct, .tailDirect:
      let function = Int(reader.u32())
      let signature = module.signatures[Int(module.facts.functionTypes[function])]
      let defined = function - module.facts.importedFunctions
      let target: CallTarget =
        defined < 0
        ? .imported(field: module.layout.function(function))
        : .label(entries[defined], tailCalls: module.facts.functions[defined].tailCallCount > 0)
      if op == .direct { call(target, signature) } else { tailCall(target, signature) }
    case .indirect, .tailIndirect:
      let type = Int(reader.u32())
      let table = Int(reader.u32())
      loadCheckedElement(table: table, type: type)
      if op == .indirect {
        call(.reference(nullTrap: nil), module.signatures[type])
      } else {
        tailCall(.reference(nullTrap: nil), module.signatures[type])
      }
    case .ref, .tailRef:
      let type = Int(reader.u32())
      let operand = pop()
      load(operand, at: operands.count, into: description.convention.target)
      release(operand)
      if op == .ref {
        call(.reference(nullTrap: .nullFunctionReference), module.signatures[type])
      } else {
        // Checked while the frame is still there.
        let reference = description.convention.target
        target.testZero(true, reference)
        target.branch(.equal, traps.label(.nullFunctionReference, &target))
        tailCall(.reference(nullTrap: nil), module.signatures[type])
      }
    }
  }

  /// target register = the function reference in the table, at the index on top of the stack, of this type.
  private mutating func loadCheckedElement(table: Int, type: Int) {
    let operand = pop()
    let reference = description.convention.target
    // Reading the table's record may need the target register, so the index is elsewhere.
    let index: Register
    if case .register(let register) = source(operand, at: operands.count), operand.form != .constant {
      index = register
    } else {
      index = description.convention.scratch
      load(operand, at: operands.count, into: index)
    }
    checkIndex(index, ofTable: table, .undefinedElement)
    let (base, field) = elements(ofTable: table)
    target.loadElement(reference, base, field, index)
    release(operand)
    let check = module.types[type]
    if module.facts.tableFunctions[table] == .ofType(check.id) {
      // Nothing but null is of another type.
      target.testZero(true, reference)
      target.branch(.equal, traps.label(.uninitializedElement, &target, detail: index))
      return
    }
    let mismatch = traps.label(.indirectCallTypeMismatch, &target, detail: reference)
    // A null element is address 0, where reading the type faults.
    if check.isFinal {
      traps.site(
        .uninitializedElement,
        at: target.compareField(reference, FunctionReferenceLayout.type, check.id), detail: index)
      target.branch(.notEqual, mismatch)
    } else {
      let scratch = description.convention.scratch
      // The load faults before it writes the scratch register, which may hold the index.
      traps.site(
        .uninitializedElement,
        at: target.loadField(false, scratch, reference, FunctionReferenceLayout.displayCount),
        detail: index)
      target.compare(false, scratch, .immediate(Int64(check.depth)))
      target.branch(.lessOrEqualUnsigned, mismatch)
      target.loadField(true, scratch, reference, FunctionReferenceLayout.display)
      target.compareField(scratch, 4 * check.depth, check.id)
      target.branch(.notEqual, mismatch)
    }
  }

  private mutating func call(_ callee: CallTarget, _ signature: SignatureTable.Entry) {
    let arguments = signature.parameters.count
    let first = operands.count - arguments
    flushRegisters(below: first)
    writeCachesHome()
    saveVolatilePins()

    let plan = CallPlan(
      frame, argumentBytes: signature.argumentBytes, resultBytes: signature.resultBytes)
    if plan.area > 0 { target.adjustStackPointer(-plan.area) }
    frame.depth = plan.depth
    noteStackPointer(depth: frame.depth)
    passArguments(signature, from: first)
    drop(to: first)
    forgetCaches()
    emitCall(callee)
    noteHandlers()
    noteRootsOfCall()
    noteStackPointer(depth: frame.depth - signature.argumentBytes)
    if module.discipline == .callerRestores { restoreStackPointer(callee, signature) }
    frame.depth -= signature.argumentBytes
    instanceValid = false
    receiveResults(signature)
    if signature.resultBytes > 0 {
      target.adjustStackPointer(signature.resultBytes)
      frame.depth -= signature.resultBytes
      noteStackPointer(depth: frame.depth)
    }
    restoreVolatilePins()
  }

  /// Moves the operands from `first` on to where a callee wants them, whose area on the stack begins at SP.
  ///
  /// The area is nobody's source, so its slots come first, while all sources are in place. Then registers that come from
  /// registers, all at once; then those that come from elsewhere, which nothing reads any more.
  private mutating func passArguments(_ signature: SignatureTable.Entry, from first: Int) {
    var rest = RegisterSet()
    for index in 0..<signature.parameters.count {
      let place = signature.parameterPlaces[index]
      let operand = operands[first + index]
      guard place.isRegister else {
        storeInSlot(operand, from: first + index, at: 8 * place.slot)
        continue
      }
      if case .register(let register) = source(operand, at: first + index) {
        moves.add(Location(register: place.register), from: Location(register: register), operand.kind)
      } else {
        rest.insert(place.register)
      }
    }
    emitMoves()
    if rest.isEmpty { return }
    for index in 0..<signature.parameters.count {
      let place = signature.parameterPlaces[index]
      if place.isRegister && rest.contains(place.register) {
        load(operands[first + index], at: first + index, into: place.register)
      }
    }
  }

  /// Brings SP to the results of a call whose arguments are still on the stack, or those of whoever the callee
  /// has ended in a tail call to.
  private mutating func restoreStackPointer(_ callee: CallTarget, _ signature: SignatureTable.Entry) {
    if case .label(_, tailCalls: false) = callee {
      if signature.argumentBytes > 0 { target.adjustStackPointer(signature.argumentBytes) }
    } else {
      target.setStackPointer(description.convention.framePointer, minus: signature.resultBytes)
    }
  }

  private mutating func emitCall(_ callee: CallTarget) {
    let convention = description.convention
    switch callee {
    case .label(let label, _):
      _ = instance()
      target.call(label)
    case .imported(let field):
      let own = instance()
      target.fieldAddress(convention.target, own, field)
      target.loadField(true, convention.instance, convention.target, FunctionReferenceLayout.instance)
      target.call(convention.target, field: FunctionReferenceLayout.code)
    case .reference(let nullTrap):
      _ = instance()
      let offset = target.callReference()
      if let nullTrap { traps.site(nullTrap, at: offset) }
    }
  }

  /// Pushes the results of a call: registers as they come, stack results into their operands' slots.
  private mutating func receiveResults(_ signature: SignatureTable.Entry) {
    for index in 0..<signature.results.count {
      let kind = signature.results[index]
      let place = signature.resultPlaces[index]
      if place.isRegister {
        free.remove(place.register)
        push(kind, place.register)
      } else {
        copySlot(kind, from: 8 * place.slot, to: slot(operands.count))
        push(.slot(kind))
      }
    }
  }

  mutating func saveVolatilePins() {
    for index in 0..<volatilePins.count {
      let local = locals[Int(volatilePins[index])]
      target.store(local.kind, slot: frame.offset(Int(local.home)), local.pin)
    }
  }

  mutating func restoreVolatilePins() {
    for index in 0..<volatilePins.count {
      let local = locals[Int(volatilePins[index])]
      target.load(local.kind, local.pin, slot: frame.offset(Int(local.home)))
    }
  }

  // MARK: Returning

  /// Returns the topmost operands. The compiler's state stays as it was, for code that is reached otherwise.
  mutating func emitReturn() {
    let count = signature.results.count
    let first = operands.count - count
    for index in 0..<count {
      let place = signature.resultPlaces[index]
      let operand = operands[first + index]
      // Stack results lie above T, at negative units.
      let destination =
        place.isRegister ? Location(register: place.register) : Location(unit: -1 - place.slot)
      if operand.kind == .v128 && !place.isRegister {
        // Moves know units of 8 bytes. Nothing is read from above T, so a vector may be stored before all else.
        storeInSlot(operand, from: first + index, at: frame.offset(destination.unit))
      } else {
        addMove(destination, operand, at: first + index)
      }
    }
    emitMoves()
    let frame = self.frame
    frame.forEachRestored { register, unit in target.load(.i64, register, slot: frame.offset(unit)) }
    let (offset, depth) = target.leave(
      frame: frame.isFrameless ? 0 : 8 * frame.size, arguments: signature.argumentBytes, module.discipline)
    noteStackPointer(depth: depth, at: offset)
    noteStackPointer(depth: frame.depth)
  }

  // MARK: Runtime services

  /// Calls into the runtime: a first word from the code, the topmost operands behind it.
  mutating func callService(
    _ service: RuntimeService, index word: UInt64, operands count: Int, result: ValueType.Kind? = nil
  ) {
    let first = operands.count - count
    flushRegisters(below: first)
    writeCachesHome()
    saveVolatilePins()
    moves.add(Location(register: description.serviceArguments[0]), constant: word, .i64)
    for index in 0..<count {
      addMove(
        Location(register: description.serviceArguments[index + 1]), operands[first + index],
        at: first + index)
    }
    emitMoves()
    drop(to: first)
    forgetCaches()
    let convention = description.convention
    target.loadField(true, convention.target, instance(), CalleeLayout.context)
    target.call(convention.target, field: service.contextOffset)
    noteRootsOfCall()
    instanceValid = false
    if let result {
      let register = convention.integerResults[0]
      // Services answer with 64 bits.
      if result == .i32 { target.move(.i32, register, register) }
      free.remove(register)
      push(result, register)
    }
    restoreVolatilePins()
  }
}
