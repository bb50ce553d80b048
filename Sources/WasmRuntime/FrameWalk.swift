import CRuntime
import SinglePass
import VMLayout

/// The stack of generated code, where a fault or a call of the host has interrupted it.
struct StackImage {
  /// Of the instruction that failed. Outside of generated code: `hostReturn` counts then.
  var pc: UInt64
  /// Of generated code.
  var stackPointer: UInt64
  /// What a fault found in the link register, on a processor that has one, while this stack was in use.
  var linkRegister: UInt64?
  /// The end of the stack: the outermost entry begins there.
  var end: UInt64
  /// Where the thunk goes on that has called the host.
  var hostReturn: UInt64
  /// Of the machine that runs.
  var context: UInt64
  /// Where generated code may be.
  var code: Range<UInt64>
  /// From the stack pointer on, all there are or the first ones.
  var words: [UInt64]

  /// The word at an address, if it is among those.
  func word(at address: UInt64) -> UInt64? {
    let offset = address &- stackPointer
    return offset % 8 == 0 && offset / 8 < UInt64(words.count) ? words[Int(offset / 8)] : nil
  }
}

extension StackImage {
  /// The stack of a machine whose generated code has called the host.
  init(of machine: OpaquePointer) {
    let raw = wr_stack_in_use(machine)
    pc = 0
    stackPointer = raw.pointer
    end = raw.end
    hostReturn = raw.host_return
    context = UInt64(UInt(bitPattern: wr_machine_context(machine)))
    code = raw.code_start..<raw.code_end
    let first = UnsafePointer<UInt64>(bitPattern: UInt(raw.pointer))
    words = Array(UnsafeBufferPointer(start: first, count: Int(raw.end - raw.pointer) / 8))
  }
}

/// Goes from frame to frame as exceptions do, by the `FunctionRow` of each: where its return address is, and where T is, to
/// which the stack pointer returns, whatever tail calls there were in between.
struct FrameWalk {
  /// A function that is running.
  struct Frame {
    var module: ExecutableModule
    /// Among the module's defined functions.
    var index: Int
    /// Where it is, in the module's code; and the same of an instruction that is certainly its own.
    var offset: Int
    var ownOffset: Int
    /// What its code is for, if the module compiles to the code that is there.
    var listing: FunctionListing?
    /// Where its return address and T are, where that can be told.
    var extent: (returnAddress: UInt64, top: UInt64)?
    /// Whether its instance lies right below the return address.
    var keepsInstance = false
  }

  enum Step {
    case host(CodeMap.Thunk?)
    case function(Frame)
  }

  private let map: CodeMap
  private let image: StackImage
  private var state: State
  /// Why there are no more steps.
  private(set) var end = StackWalk.End.nothing
  /// The stack below this address belongs to what has been walked through.
  private(set) var reached: UInt64

  /// Where the walk stands.
  private enum State {
    case start
    case position(Position)
    case none
  }

  /// A function that is running, seen from below: where it is, and where its stack pointer is.
  private struct Position {
    var pc: UInt64
    var stackPointer: UInt64
    /// Whether the function has called something: then `pc` is where it goes on, and `stackPointer` is what it is when
    /// nothing is being called.
    var isCaller: Bool
  }

  init(_ map: CodeMap, _ image: StackImage) {
    self.map = map
    self.image = image
    reached = image.stackPointer
    state = .start
    map.list(functionsAt: [image.pc, image.linkRegister].compactMap { $0 })
    map.list(functionsAt: image.words)
  }

  /// The next function or call of the host, innermost first.
  mutating func next() -> Step? {
    switch state {
    case .none: return nil
    case .start:
      guard map.module(at: image.pc) == nil else {
        return leaveFunction(Position(pc: image.pc, stackPointer: image.stackPointer, isCaller: false))
      }
      return leaveHost()
    case .position(let position): return leaveFunction(position)
    }
  }

  // MARK: Steps

  /// From host code, or code that nobody knows, back to the generated code that called it.
  private mutating func leaveHost() -> Step? {
    var place = image.stackPointer
    var bytes: UInt64 = 0
    var isCaller = true
    let thunks = map.store.machine.processor.thunks
    let thunk = image.code.contains(image.hostReturn) ? map.thunk(at: image.hostReturn) : nil
    switch thunk {
    case .service: place += UInt64(thunks.serviceFrame)
    case .host(let type):
      let function = map.store.functionType(type)
      let layout = map.store.layout(of: function)
      place += UInt64(thunks.hostCallFrame(function))
      bytes = UInt64(layout.argumentBytes + layout.resultBytes)
    case .allocation:
      place += UInt64(thunks.allocationFrame)
      // It is no call: the function may have no frame, and has stepped over its red zone, as its listing says.
      isCaller = false
    case nil:
      finish(.notUnderstood("what was called is not known, and so not where its arguments end"))
      // Without knowing what was called, only the one who called it can be told.
      guard let address = image.linkRegister ?? image.word(at: place) else { return nil }
      return frame(Position(pc: address, stackPointer: place, isCaller: true)).map { .function($0) }
    }
    guard let address = image.word(at: place) else {
      finish(missing(place))
      return .host(thunk)
    }
    guard map.module(at: address) != nil else {
      finish(.notUnderstood("the host was not called by generated code"))
      return .host(thunk)
    }
    reached = place + 8 + bytes
    state = .position(Position(pc: address, stackPointer: reached, isCaller: isCaller))
    return .host(thunk)
  }

  /// From a function to its caller.
  private mutating func leaveFunction(_ position: Position) -> Step? {
    guard var frame = frame(position) else {
      finish(.notUnderstood("its address is not that of a function's code"))
      return nil
    }
    let row = frame.module.functions[frame.index]
    let (place, top): (UInt64, UInt64)
    frame.keepsInstance = true
    if position.isCaller {
      // As an exception leaves it (CRuntime/throw.c).
      top = position.stackPointer &+ UInt64(row.depth)
      place = top &- 8 * UInt64(row.argumentUnits) &- 8
    } else {
      frame.keepsInstance = false
      guard let listing = frame.listing else {
        finish(.notUnderstood("its code is not what the compiler makes of the module"))
        return .function(frame)
      }
      guard let distances = listing.stackRow(at: frame.offset)?.distances else {
        finish(.notUnderstood("a tail call was moving the return address"))
        return .function(frame)
      }
      top = position.stackPointer &+ UInt64(distances.top)
      guard let returnAddress = distances.returnAddress else {
        guard let address = image.linkRegister else {
          finish(.notUnderstood("its return address is in a register"))
          return .function(frame)
        }
        leave(to: address, results: top &+ 8 * UInt64(row.resultUnits))
        return .function(frame)
      }
      frame.keepsInstance = listing.keepsInstance
      place = position.stackPointer &+ UInt64(returnAddress)
    }
    frame.extent = (place, top)
    if let address = image.word(at: place) {
      leave(to: address, results: top &+ 8 * UInt64(row.resultUnits))
    } else {
      finish(missing(place))
    }
    return .function(frame)
  }

  /// Goes on, or ends, with the caller: it goes on at an address, and its stack pointer will be at `results`.
  private mutating func leave(to address: UInt64, results: UInt64) {
    reached = results
    if map.module(at: address) != nil {
      state = .position(Position(pc: address, stackPointer: results, isCaller: true))
      return
    }
    // An entry leaves the address of its buffer and that of the context above the results.
    guard let context = image.word(at: results &+ 8) else { return finish(missing(results &+ 8)) }
    guard context == image.context, image.code.contains(address) else {
      return finish(.notUnderstood("its return address is not in generated code"))
    }
    finish(results &+ 16 == image.end ? .entered : .enteredAgain)
  }

  private mutating func finish(_ end: StackWalk.End) {
    self.end = end
    state = .none
  }

  private func missing(_ address: UInt64) -> StackWalk.End {
    let isBeyond = address >= image.stackPointer && address < image.end
    return isBeyond
      ? .notRecorded(bytes: 8 * image.words.count)
      : .notUnderstood("the stack pointer is not where it has to be")
  }

  // MARK: Frames

  private func frame(_ position: Position) -> Frame? {
    guard let (module, offset) = map.module(at: position.pc),
      case let own = position.isCaller ? offset - 1 : offset, let index = module.function(at: own)
    else { return nil }
    return Frame(
      module: module, index: index, offset: offset, ownOffset: own, listing: map.listing(module, index))
  }

  /// The instance whose function it is: the only one of its module, or the one whose record's address the frame
  /// has; nil if that cannot be told.
  func instance(of frame: Frame) -> Instance? {
    let instances = map.instances(of: frame.module)
    if instances.count == 1 { return instances[0] }
    guard frame.keepsInstance, let extent = frame.extent,
      let address = image.word(at: extent.returnAddress &- 8)
    else { return nil }
    return instances.first { UInt64(UInt(bitPattern: $0.record)) == address }
  }
}
