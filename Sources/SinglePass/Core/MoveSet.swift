import VMLayout
import WasmISA

/// A place that values move between: a register, or an 8-byte unit of the stack.
///
/// Stack units are numbered downwards from T, the top of the function's incoming arguments, the one address
/// that no tail call moves: unit u is the 8 bytes at T − 8 (u + 1). Results that the function returns on the
/// stack lie above T and have negative numbers.
@frozen
public struct Location: Hashable, Sendable, BitwiseCopyable {
  /// Below `Registers.count` a register; 2048 + u: stack unit u, which may be as low as −1000.
  public let bits: Int32

  init(bits: Int32) { self.bits = bits }
  @inline(__always)
  public init(register: Register) { bits = Int32(register) }
  @inline(__always)
  public init(unit: Int) { bits = Int32(truncatingIfNeeded: 2048 &+ unit) }

  @inline(__always)
  public var isRegister: Bool { bits < Registers.count }
  @inline(__always)
  public var register: Register { UInt8(truncatingIfNeeded: bits) }
  @inline(__always)
  public var isFloatRegister: Bool { isRegister && Registers.isFloat(register) }
  @inline(__always)
  public var unit: Int { Int(bits) &- 2048 }
}

/// One move of a sequence.
public struct MoveStep: Equatable, Sendable, BitwiseCopyable {
  public var destination: Location
  /// nil: `constant`.
  public var source: Location?
  public var constant: UInt64
  public var kind: ValueType.Kind
}

/// A parallel move: every destination receives what its source held before any of them changed.
///
/// It is filled, then resolved into an order of single moves; both are plain data. Each destination is named
/// once. Cost is linear in the number of moves and of stack units between the lowest and the highest named.
public struct MoveSet: ~Copyable {
  /// Per location: the source's bits, or one of the marks below.
  private var sources: Buffer<Int32>
  private var kinds: Buffer<UInt8>
  private var constants: Buffer<UInt64>
  /// Per location: unresolved destinations that read it.
  private var readers: Buffer<Int32>
  private var destinations: Buffer<Int32>
  private var ready: Buffer<Int32>
  /// The resolved order.
  var steps: Buffer<MoveStep>

  private static let none: Int32 = -1
  private static let constantMark: Int32 = -2

  /// Registers that hold one value of a cycle: an integer one and a float one, neither ever named in a set.
  private let integerHold: Location
  private let floatHold: Location

  public init(convention: Convention) {
    integerHold = Location(register: convention.scratch)
    floatHold = Location(register: convention.floatScratch)
    sources = Buffer()
    kinds = Buffer()
    constants = Buffer()
    readers = Buffer()
    destinations = Buffer()
    ready = Buffer()
    steps = Buffer()
    prepare(from: 0, to: 4096)
  }

  private mutating func prepare(from old: Int, to new: Int) {
    sources.ensure(new)
    kinds.ensure(new)
    constants.ensure(new)
    readers.ensure(new)
    for index in old..<sources.capacity where index < readers.capacity {
      sources[index] = Self.none
      readers[index] = 0
    }
  }

  /// Makes room for locations up to this stack unit.
  mutating func ensure(unit: Int) {
    let needed = Int(Location(unit: unit).bits) + 1
    if needed > sources.capacity { prepare(from: sources.capacity, to: needed * 2) }
  }

  public mutating func add(_ destination: Location, from source: Location, _ kind: ValueType.Kind) {
    if source == destination { return }
    note(destination, kind)
    sources[Int(destination.bits)] = source.bits
    readers[Int(source.bits)] &+= 1
  }

  public mutating func add(_ destination: Location, constant: UInt64, _ kind: ValueType.Kind) {
    note(destination, kind)
    sources[Int(destination.bits)] = Self.constantMark
    constants[Int(destination.bits)] = constant
  }

  private mutating func note(_ destination: Location, _ kind: ValueType.Kind) {
    assert(sources[Int(destination.bits)] == Self.none, "a destination is named twice")
    kinds[Int(destination.bits)] = kind.rawValue
    destinations.append(destination.bits)
  }

  /// Puts the moves into an order, in `steps`, and forgets them.
  ///
  /// A destination that nothing waits to read is written at once, which may free its source to be written in
  /// turn; what remains are cycles, each broken by holding one of its values in a scratch register.
  mutating func resolve() {
    steps.count = 0
    ready.count = 0
    for index in 0..<destinations.count where readers[Int(destinations[index])] == 0 {
      ready.append(destinations[index])
    }
    while ready.count > 0 {
      ready.count &-= 1
      let destination = ready[ready.count]
      let source = sources[Int(destination)]
      emit(destination)
      guard source >= 0 else { continue }
      readers[Int(source)] &-= 1
      if readers[Int(source)] == 0 && sources[Int(source)] != Self.none { ready.append(source) }
    }
    for index in 0..<destinations.count where sources[Int(destinations[index])] != Self.none {
      breakCycle(at: destinations[index])
    }
    destinations.count = 0
  }

  private mutating func emit(_ destination: Int32) {
    let source = sources[Int(destination)]
    append(
      Location(bits: destination), source >= 0 ? Location(bits: source) : nil,
      constant: constants[Int(destination)], kinds[Int(destination)])
    sources[Int(destination)] = Self.none
  }

  private mutating func append(
    _ destination: Location, _ source: Location?, constant: UInt64 = 0, _ kind: UInt8
  ) {
    steps.append(
      MoveStep(
        destination: destination, source: source, constant: source == nil ? constant : 0,
        kind: ValueType.Kind(rawValue: kind).unsafelyUnwrapped))
  }

  /// Every location of a cycle has exactly one reader, the one before it in the cycle.
  private mutating func breakCycle(at start: Int32) {
    var allInteger = true
    var last = start
    var walk = start
    repeat {
      if walk >= Registers.firstFloat { allInteger = false }
      last = walk
      walk = sources[Int(walk)]
    } while walk != start
    // `last` reads `start`. Moves between stack units pass through the integer scratch register, so the
    // value held must not be there when the cycle has any.
    let hold = allInteger ? integerHold : floatHold
    let kind = kinds[Int(last)]
    append(hold, Location(bits: start), kind)
    walk = start
    while true {
      let source = sources[Int(walk)]
      readers[Int(source)] = 0
      if source == start {
        append(Location(bits: walk), hold, kinds[Int(walk)])
        sources[Int(walk)] = Self.none
        return
      }
      emit(walk)
      walk = source
    }
  }
}
