import VMLayout
import WasmISA

/// Locals, globals, and the operations on values of any type.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileLocal(_ op: Opcode.Local) {
    let index = Int(reader.u32())
    switch op {
    case .get: pushLocal(index)
    case .set: setLocal(index, keep: false)
    case .tee: setLocal(index, keep: true)
    }
  }

  private mutating func setLocal(_ index: Int, keep: Bool) {
    let value = pop()
    let pin = locals[index].pin
    if value.form == .local && Int(value.local) == index {
      // The local's own value.
      if keep { pushLocal(index) }
      return
    }
    if locals[index].reference >= 0 {
      // The popped value's register is not free, so it survives.
      detach(local: index)
    }
    noteSet(index, value)
    if pin != LocalState.noRegister {
      load(value, at: operands.count, into: pin)
      release(value)
      if keep { pushLocal(index) }
      return
    }
    let home = frame.offset(Int(locals[index].home))
    if value.form == .constant {
      forgetCache(index)
      target.storeConstant(value.kind, slot: home, value.bits)
      if keep { push(value) }
      return
    }
    let (register, isOwned) = readable(value)
    target.store(value.kind, slot: home, register)
    forgetCache(index)
    if isOwned && value.kind == .v128 {
      // What comes next often reads it, and would wait for the store.
      cache(index, register)
      if keep { pushLocal(index) }
      return
    }
    guard keep else {
      if isOwned { release(register) }
      return
    }
    if isOwned { push(value.kind, register) } else { pushLocal(index) }
  }

  // MARK: Globals

  mutating func compileGlobal(_ op: Opcode.Global) {
    let index = Int(reader.u32())
    let kind = module.facts.globals[index].value.kind
    switch op {
    case .get:
      let d = wantedRegister(kind) ?? allocate(kind)
      let (base, field) = globalAddress(index)
      target.loadValue(kind, d, base, field)
      push(kind, d)
    case .set:
      let value = pop()
      let (register, isOwned) = readable(value)
      let (base, field) = globalAddress(index)
      target.storeValue(kind, base, field, register)
      if isOwned { release(register) }
    }
  }

  /// Base register and offset of a global's value; the base may be the target register.
  private mutating func globalAddress(_ index: Int) -> (Register, Int) {
    switch module.layout.global(index) {
    case .inline(let offset): return (instance(), offset)
    case .pointer(let offset):
      let register = description.convention.target
      target.loadField(true, register, instance(), offset)
      return (register, 0)
    }
  }

  // MARK: Any type

  mutating func compileParametric(_ op: Opcode.Parametric) {
    switch op {
    case .drop: release(pop())
    case .select: compileSelect()
    case .selectTyped:
      for _ in 0..<reader.u32() { _ = reader.valueType() }
      compileSelect()
    }
  }

  /// d starts as the first value; the second one replaces it when the condition is zero.
  private mutating func compileSelect() {
    let test = pop()
    var condition = Condition.notEqual
    if test.form == .flags {
      condition = Condition(rawValue: test.payload).unsafelyUnwrapped
    } else {
      let (register, isOwned) = readable(test)
      target.testZero(false, register)
      if isOwned { release(register) }
    }
    // From here to the move, nothing may change the flags: moves, loads and stores do not.
    let b = pop()
    let a = pop()
    let (indexA, indexB) = (operands.count, operands.count + 1)
    var busy = RegisterSet()
    if case .register(let register) = source(a, at: indexA) { busy.insert(register) }
    if case .register(let register) = source(b, at: indexB) { busy.insert(register) }
    var second: Register
    var secondIsOwned = false
    if case .register(let register) = source(b, at: indexB) {
      second = register
      secondIsOwned = b.form == .register
    } else {
      second = allocate(b.kind, avoiding: busy)
      loadKeepingFlags(b, at: indexB, into: second)
      busy.insert(second)
      secondIsOwned = true
    }
    let d: Register
    if a.form == .register, allocatable.contains(a.payload) {
      d = a.payload
    } else {
      d = allocate(a.kind, avoiding: busy)
      loadKeepingFlags(a, at: indexA, into: d)
    }
    target.moveIf(condition.negated, a.kind, d, second)
    if secondIsOwned { release(second) }
    push(a.kind, d)
  }
}
