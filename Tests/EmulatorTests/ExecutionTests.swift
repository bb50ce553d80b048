import Assembler
import CRuntime
import Testing

/// Small programs for aarch64, made by the assembler and run by the emulator.
@Suite(
  .serialized,
  .enabled(
    if: Emulator.problem == nil, "no emulator (WAST_RUN_UNICORN names its library): \(Emulator.problem ?? "")"
  ))
struct ExecutionTests {
  @Test func arithmetic() throws {
    let emulator = try Emulator()
    emulator.load {
      $0.madd(true, 0, 0, 1, 2)
      $0.arithmetic(.sub, true, 0, 0, immediate: 5)
      $0.ret()
    }
    (emulator[0], emulator[1], emulator[2]) = (6, 7, 1000)
    emulator.run()
    #expect(emulator[0] == 1037)
  }

  /// The loop runs as often as it should, which the number of instructions shows.
  @Test func aLoop() throws {
    let emulator = try Emulator()
    emulator.load {
      let (head, end) = ($0.makeLabel(), $0.makeLabel())
      $0.movImmediate(1, 0)
      $0.bind(head)
      $0.cbz(false, 0, end)
      $0.arithmetic(.add, false, 1, 1, 0)
      $0.arithmetic(.subs, false, 0, 0, immediate: 1)
      $0.b(head)
      $0.bind(end)
      $0.mov(true, 0, 1)
      $0.ret()
    }
    #expect(wr_emulator_count_instructions(emulator.handle))
    emulator[0] = 100
    emulator.run()
    #expect(emulator[0] == 5050)
    #expect(wr_emulator_instruction_count(emulator.handle) == 1 + 4 * 100 + 1 + 2)
  }

  /// The naive recursion, with a frame for the return address and one local.
  @Test func callsAndReturns() throws {
    let emulator = try Emulator()
    let sp = A64Register.stackPointer
    emulator.load {
      let (function, leaf) = ($0.makeDistantLabel(), $0.makeLabel())
      $0.bind(function)
      $0.cmp(false, 0, immediate: 2)
      $0.b(.lo, leaf)
      $0.pair(.stpX, 19, A64Register.link, sp, preIndex: -32)
      $0.access(.strX, 0, sp, 16)
      $0.arithmetic(.sub, false, 0, 0, immediate: 1)
      $0.bl(function)
      $0.mov(true, 19, 0)
      $0.access(.ldrX, 0, sp, 16)
      $0.arithmetic(.sub, false, 0, 0, immediate: 2)
      $0.bl(function)
      $0.arithmetic(.add, true, 0, 0, 19)
      $0.pair(.ldpX, 19, A64Register.link, sp, postIndex: 32)
      $0.bind(leaf)
      $0.ret()
    }
    emulator[0] = 20
    emulator[19] = 77
    emulator.run()
    #expect(emulator[0] == 6765)
    #expect(emulator[19] == 77 && emulator[sp] == emulator.stackTop)
  }

  // MARK: Faults

  @Test func aFaultNamesItsInstruction() throws {
    let emulator = try Emulator()
    var (load, store, pair) = (0, 0, 0)
    emulator.load {
      $0.nop()
      $0.arithmetic(.add, true, 1, 1, immediate: 1)
      load = $0.offset
      $0.access(.ldrX, 2, 0, 0)
      $0.ret()
      $0.nop()
      store = $0.offset
      $0.access(.strX, 2, 0, 0)
      $0.ret()
      pair = $0.offset
      $0.pair(.ldpX, 3, 4, 0, 8)
      $0.ret()
    }
    let page = UInt64(WR_EMULATOR_PAGE)
    // Completely outside, and with its first bytes inside.
    for (first, refused) in [
      (emulator.stackTop, emulator.stackTop), (emulator.stackTop - 4, emulator.stackTop),
      (address(emulator.stack) - 8, address(emulator.stack) - page), (0, 0), (1 << 46, 1 << 46),
    ] {
      emulator[0] = first
      emulator[1] = 10
      emulator[2] = 0x1234_5678_9ABC_DEF0
      var stop = emulator.enter()
      #expect(stop.kind == WR_STOP_READ && emulator.offset(stop.pc) == load && stop.address == refused)
      #expect(emulator[1] == 11 && emulator[2] == 0x1234_5678_9ABC_DEF0)
      stop = emulator.enter(at: store - 4)
      #expect(stop.kind == WR_STOP_WRITE && emulator.offset(stop.pc) == store && stop.address == refused)
    }
    // Nothing of the store that had its first bytes inside has been written.
    #expect((emulator.stack + Emulator.stackBytes - 4).load(as: UInt32.self) == 0)
    emulator[0] = emulator.stackTop - 16
    let stop = emulator.enter(at: pair)
    #expect(stop.kind == WR_STOP_READ && emulator.offset(stop.pc) == pair)
  }

  @Test func afterAFaultCodeGoesOnElsewhere() throws {
    let emulator = try Emulator()
    var exit = 0
    emulator.load {
      $0.access(.ldrX, 1, 0, 0)
      $0.ret()
      exit = $0.offset
      $0.movImmediate(0, 99)
      $0.ret()
    }
    emulator[0] = 16
    #expect(emulator.enter().kind == WR_STOP_READ)
    let stop = wr_emulator_continue(emulator.handle, address(emulator.code + exit))
    #expect(stop.kind == WR_STOP_RETURNED && emulator[0] == 99)
  }

  @Test func otherStops() throws {
    let emulator = try Emulator()
    emulator.load {
      $0.nop()
      $0.udf(7)
      $0.brk(3)
      $0.word(0xD400_0001)  // svc
      $0.br(1)
    }
    var stop = emulator.enter()
    #expect(stop.kind == WR_STOP_UNDEFINED && emulator.offset(stop.pc) == 4)
    stop = emulator.enter(at: 8)
    #expect(stop.kind == WR_STOP_BREAKPOINT && emulator.offset(stop.pc) == 8)
    stop = emulator.enter(at: 12)
    #expect(stop.kind == WR_STOP_OTHER && emulator.offset(stop.pc) == 16)
    emulator[1] = address(emulator.code) + 2
    stop = emulator.enter(at: 16)
    #expect(stop.kind == WR_STOP_UNDEFINED && emulator.offset(stop.pc) == 2)
    for target in [0, address(emulator.stack), 0x1234_5678] as [UInt64] {
      emulator[1] = target
      stop = emulator.enter(at: 16)
      #expect(stop.kind == WR_STOP_EXECUTE && stop.pc == target)
    }
  }

  @Test func whatIsTakenAwayIsRefused() throws {
    let emulator = try Emulator()
    emulator.load {
      $0.access(.strX, 0, 0, 0)
      $0.access(.ldrX, 1, 0, 0)
      $0.ret()
    }
    let page = Int(WR_EMULATOR_PAGE)
    let middle = emulator.stack + 3 * page
    func outcome(_ place: UnsafeMutableRawPointer) -> wr_stop_kind {
      emulator[0] = address(place)
      return emulator.enter().kind
    }
    #expect(outcome(middle) == WR_STOP_RETURNED)
    emulator.permit(middle, page, WR_EMULATOR_READ)
    #expect(outcome(middle) == WR_STOP_WRITE)
    #expect(outcome(middle - 8) == WR_STOP_RETURNED && outcome(middle + page) == WR_STOP_RETURNED)
    emulator.permit(middle, page, WR_EMULATOR_WRITE)
    #expect(outcome(middle) == WR_STOP_READ)
    emulator.permit(middle - page, 3 * page, 0)
    for place in [middle - page, middle, middle + page] { #expect(outcome(place) == WR_STOP_WRITE) }
    #expect(outcome(middle - page - 8) == WR_STOP_RETURNED && outcome(middle + 2 * page) == WR_STOP_RETURNED)
    emulator.permit(middle - page, 3 * page, WR_EMULATOR_READ | WR_EMULATOR_WRITE)
    for place in [middle - page, middle, middle + page] { #expect(outcome(place) == WR_STOP_RETURNED) }
  }

  @Test func codeThatIsReplacedIsNotRunAgain() throws {
    let emulator = try Emulator()
    for value in 1...3 as ClosedRange<UInt64> {
      emulator.load {
        $0.movImmediate(0, value)
        $0.ret()
      }
      emulator.run()
      #expect(emulator[0] == value)
    }
  }

  // MARK: The host

  private typealias Function = @convention(c) (UInt64, UInt64, UInt64, UInt64, UInt64) -> UInt64

  @Test func callsOfTheHost() throws {
    let emulator = try Emulator()
    let sp = A64Register.stackPointer
    let function: Function = { a, b, c, d, e in a + 10 * b + 100 * c + 1000 * d + 10000 * e }
    let pointer = unsafeBitCast(function, to: UnsafeRawPointer.self)
    emulator.load {
      $0.pair(.stpX, 19, A64Register.link, sp, preIndex: -16)
      $0.mov(true, 19, 0)
      for register in 0..<5 as Range<UInt8> { $0.movImmediate(register, UInt64(register) + 1) }
      $0.movImmediate(16, address(pointer))
      $0.blr(16)
      $0.arithmetic(.add, true, 0, 0, 19)
      $0.pair(.ldpX, 19, A64Register.link, sp, postIndex: 16)
      $0.ret()
    }
    emulator[0] = 100_000
    // Not before it is allowed.
    let stop = emulator.enter()
    #expect(stop.kind == WR_STOP_EXECUTE && stop.pc == address(pointer))
    emulator[sp] = emulator.stackTop
    emulator.allow(pointer)
    emulator[0] = 100_000
    emulator.run()
    #expect(emulator[0] == 154_321)
  }

  private nonisolated(unsafe) static var current: Emulator?

  /// Code calls the host, which enters the code again, and so on.
  @Test func entriesNest() throws {
    let emulator = try Emulator()
    Self.current = emulator
    defer { Self.current = nil }
    let sp = A64Register.stackPointer
    let function: Function = { depth, _, _, _, _ in
      let emulator = ExecutionTests.current!
      if depth == 0 { return 1 }
      emulator[0] = depth - 1
      emulator.run()
      return emulator[0] * 3 % 1_000_003
    }
    let pointer = unsafeBitCast(function, to: UnsafeRawPointer.self)
    emulator.allow(pointer)
    emulator.load {
      $0.pair(.stpX, 19, A64Register.link, sp, preIndex: -16)
      $0.mov(true, 19, 0)
      $0.movImmediate(16, address(pointer))
      $0.blr(16)
      $0.arithmetic(.add, true, 0, 0, 19)
      $0.pair(.ldpX, 19, A64Register.link, sp, postIndex: 16)
      $0.ret()
    }
    var expected: UInt64 = 1
    for depth in 1...500 as ClosedRange<UInt64> { expected = expected * 3 % 1_000_003 + depth }
    emulator[0] = 500
    emulator.run()
    #expect(emulator[0] == expected && emulator[sp] == emulator.stackTop)
  }

  // MARK: Far away

  /// Every branch, taken and not, over more than it reaches by itself.
  @Test(arguments: [false, true])
  func branchesOverFarDistances(isLong: Bool) throws {
    let emulator = try Emulator()
    typealias Branch = (inout A64Assembler, Label) -> Void
    let branches: [Branch] = [
      { $0.cbz(true, 1, $1) }, { $0.cbnz(false, 1, $1) }, { $0.tbz(1, bit: 33, $1) },
      { $0.tbnz(1, bit: 2, $1) },
      {
        $0.cmp(true, 1, immediate: 4)
        $0.b(.eq, $1)
      },
    ]
    for (number, branch) in branches.enumerated() {
      emulator.load {
        $0.isLong = isLong
        let target = $0.makeLabel()
        branch(&$0, target)
        $0.movImmediate(0, 1)
        $0.ret()
        for _ in 0..<(isLong ? 300_000 : 10) { $0.udf() }
        $0.bind(target)
        $0.movImmediate(0, 2)
        $0.ret()
      }
      for value in [0, 4, 1 << 33, 5, .max] as [UInt64] {
        emulator[1] = value
        emulator.run()
        let taken = [
          value == 0, UInt32(truncatingIfNeeded: value) != 0, value & 1 << 33 == 0, value & 4 != 0,
          value == 4,
        ]
        #expect(emulator[0] == (taken[number] ? 2 : 1), "\(number) \(value)")
      }
    }
  }

  @Test(arguments: [false, true], [false, true])
  func aBranchTable(isLong: Bool, isBehind: Bool) throws {
    let emulator = try Emulator()
    var start = 0
    emulator.load {
      $0.isLong = isLong
      let (table, otherwise) = ($0.makeLabel(), $0.makeLabel())
      var targets: [Label] = []
      for number in 0..<5 as Range<UInt64> {
        targets.append($0.makeLabel())
        $0.bind(targets[targets.count - 1])
        $0.movImmediate(0, 100 + number)
        $0.ret()
      }
      func emitTable(_ assembler: inout A64Assembler) {
        assembler.bind(table)
        for target in targets { assembler.tableEntry(target, relativeTo: table) }
      }
      if isBehind { emitTable(&$0) }
      if isBehind && isLong { for _ in 0..<300_000 { $0.udf() } }
      start = $0.offset
      $0.cmp(false, 1, immediate: 5)
      $0.b(.hs, otherwise)
      $0.address(17, table, scratch: 15)
      $0.access(.ldrsw, 15, 17, index: 1, .uxtw, isScaled: true)
      $0.arithmetic(.add, true, 17, 17, 15)
      $0.br(17)
      $0.bind(otherwise)
      $0.movImmediate(0, 1)
      $0.ret()
      if !isBehind && isLong { for _ in 0..<300_000 { $0.udf() } }
      if !isBehind { emitTable(&$0) }
    }
    for index in 0..<7 as Range<UInt64> {
      emulator[1] = index | 0xFFFF_FFFF_0000_0000
      emulator.run(at: start)
      #expect(emulator[0] == (index < 5 ? 100 + index : 1))
    }
  }
}
