import VMLayout
import WasmISA

/// What the compiler knows of one linear memory, from its type.
struct MemoryTraits: BitwiseCopyable {
  /// How accesses are kept within it.
  let bounds: BoundsStrategy
  /// Whether addresses have 64 bits.
  let isWide: Bool
  /// Bytes that it has at least and may ever have at most; the latter are 2^32 or fewer.
  let minimum: UInt64
  let maximum: UInt64
  let pageSizeExponent: UInt8
  /// Whether nothing at all has to be checked: all that index and offset can reach is reserved.
  let isUnchecked: Bool

  init(_ type: MemoryType, _ bounds: BoundsStrategy) {
    self.bounds = bounds.strategy(for: type)
    isWide = type.limits.address == .i64
    minimum = type.minimumBytes
    maximum = type.maximumBytes
    pageSizeExponent = type.pageSizeExponent
    isUnchecked = self.bounds == .guardPages && !isWide
  }

  /// Whether an access traps whatever the size of the memory and, unless it is constant, the index.
  @inline(__always)
  func isOutOfReach(_ index: Operand, _ offset: UInt64, byteCount: @autoclosure () -> UInt64) -> Bool {
    if isUnchecked { return false }
    let (start, startWraps) = offset.addingReportingOverflow(index.form == .constant ? index.bits : 0)
    let (end, endWraps) = start.addingReportingOverflow(byteCount())
    return startWraps || endWraps || end > maximum
  }
}

/// Bounds of linear memories. Which checks an access has is up to its memory:
///
/// - guard pages, 32-bit addresses: none. Everything that index, offset and access can reach is reserved behind the base;
///   beyond the memory's end it faults, and the fault is the trap.
/// - guard pages, 64-bit addresses: that the index is below 2^32, or below the memory's declared maximum if that is an
///   immediate. Then the same holds. The check is about the index alone, so once a local has passed it, other accesses
///   through that local need none, whatever their offsets and memories, until the local is written or control flow joins.
/// - checked: size − end ≥ index, in 64 bits, where end is offset + width; size − end must not be negative. No sum that
///   could wrap is formed. The base is read anew: such a memory moves when it grows.
///
/// Where offset and width, with the index if it is constant, lie beyond all that the memory may ever have, the access is
/// a trap and nothing else.
extension FunctionCompiler where T: ~Copyable {
  /// The trap that such an access is. What follows is compiled all the same.
  mutating func trapOutOfReach() { traps.site(.outOfBoundsMemoryAccess, at: target.trap()) }

  /// A register with the memory's base, the pin or the target register, for an access that ends at index + end. What has
  /// to be checked before, is.
  /// - Parameters:
  ///   - number: the memory's index.
  ///   - index: nil for 0.
  ///   - operand: what the index was on the stack.
  @inline(__always)
  mutating func checkedBase(
    _ number: Int, _ memory: MemoryTraits, index: Register?, _ operand: Operand,
    end: @autoclosure () -> UInt64
  ) -> Register {
    if number == 0, memory.isUnchecked, memoryBasePin != LocalState.noRegister { return memoryBasePin }
    return loadCheckedBase(number, index: index, operand, end: end())
  }

  /// The same where the base is not at hand, or there is something to check.
  @inline(never)
  private mutating func loadCheckedBase(
    _ number: Int, index: Register?, _ operand: Operand, end: UInt64
  ) -> Register {
    let register = description.convention.target
    let memory = module.memories[number]
    switch memory.bounds {
    case .guardPages:
      if memory.isWide, let index, !isSmall(operand) {
        target.branchIfLarge(
          index, limit: memory.maximum, traps.label(.outOfBoundsMemoryAccess, &target))
        if operand.form == .local { noteSmall(Int(operand.local)) }
      }
      if number == 0 {
        if memoryBasePin != LocalState.noRegister { return memoryBasePin }
        target.loadField(true, register, instance(), CalleeLayout.memoryBase)
        return register
      }
      let (record, field) = recordAddress(module.layout.memory(number), LinearMemoryLayout.base)
      target.loadField(true, register, record, field)
    case .check:
      let (record, field) = recordAddress(module.layout.memory(number), 0)
      let mayBeShorter = end > memory.minimum
      if index != nil || mayBeShorter {
        target.checkEnd(
          index, end, record, field: field + LinearMemoryLayout.byteCount, mayBeShorter: mayBeShorter,
          traps.label(.outOfBoundsMemoryAccess, &target))
      }
      target.loadField(true, register, record, field + LinearMemoryLayout.base)
    }
    return register
  }

  // MARK: Values known to be below 2^32

  /// Whether the operand, an i64, is known to be below 2^32.
  @inline(__always)
  func isSmall(_ operand: Operand) -> Bool {
    switch operand.form {
    case .local: return locals[Int(operand.local)].isSmall
    case .constant: return operand.bits >> 32 == 0
    default: return operand.isSmall
    }
  }

  /// Notes that the value on top of the stack is below 2^32.
  @inline(__always)
  mutating func noteSmallTop() { operands[operands.count &- 1].isSmall = true }

  /// Notes that a local is below 2^32 from here on, up to where it is written, or control comes from elsewhere.
  mutating func noteSmall(_ local: Int) {
    if locals[local].isSmall { return }
    locals[local].isSmall = true
    smallLocals.append(Int32(truncatingIfNeeded: local))
  }

  /// Notes what is known of a local that is being set. Only where checks can be dropped.
  @inline(__always)
  mutating func noteSet(_ local: Int, _ value: Operand) {
    guard module.hasWideMemory else { return }
    if isSmall(value) { noteSmall(local) } else { locals[local].isSmall = false }
  }

  /// Control comes together at the end of a block, or at its `else`: what has been learnt of locals since there were
  /// `count` notes may not hold.
  @inline(__always)
  mutating func forgetSmall(downTo count: Int) {
    while smallLocals.count > count {
      smallLocals.count &-= 1
      locals[Int(smallLocals[smallLocals.count])].isSmall = false
    }
    forgottenSmall = min(forgottenSmall, count)
  }

  /// Control comes from further on, at the head of a loop: nothing that has been learnt of locals holds. The notes stay,
  /// since blocks around the loop count them. Each is looked at once.
  @inline(__always)
  mutating func forgetSmallAtLoop() {
    while forgottenSmall < smallLocals.count {
      locals[Int(smallLocals[forgottenSmall])].isSmall = false
      forgottenSmall &+= 1
    }
  }
}
