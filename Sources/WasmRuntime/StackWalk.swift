import SinglePass
import VMLayout

/// The functions on the stack of a process that has crashed, innermost first.
public struct StackWalk {
  /// One function that is running.
  public struct Frame {
    public var module: ExecutableModule
    /// Whose functions they are, where that can be told.
    public var instance: Instance?
    /// In the function index space.
    public var function: Int
    /// Where it is, as offset in the module's code: the instruction that failed, or the one behind a call.
    public var codeOffset: Int
    /// The same from the function's first instruction.
    public var functionOffset: Int
    /// What that code is for, and the listing of the function that this is from.
    public var entry: ListingEntry?
    public var listing: FunctionListing
  }

  public enum Element {
    case function(Frame)
    /// The host, called as a function; or a service of the runtime.
    case host(RuntimeService?)
    /// The runtime, asked for the room of an object.
    case heap
  }

  /// Why the walk ended.
  public enum End: Equatable, Sendable {
    /// The outermost function was called by the host.
    case entered
    /// The host called it, and had itself been called by generated code.
    case enteredAgain
    /// No generated code was running.
    case nothing
    /// There is more stack, but only so many bytes were recorded.
    case notRecorded(bytes: Int)
    case notUnderstood(String)
  }

  public var elements: [Element] = []
  public var end = End.nothing
}

extension Store {
  /// Finds out which functions were running in a process that has crashed. This process has the same code at the
  /// same addresses; it is compiled once more to learn where the stack pointer is at the instruction that failed, and
  /// which opcode each call belongs to.
  ///
  /// - Parameter modules: modules that have no instance here, though they had one there.
  public func walkStack(_ record: CrashRecord, also modules: [ExecutableModule] = []) -> StackWalk {
    var result = StackWalk()
    guard record.raw.stack_pointer != 0 else { return result }
    var walk = FrameWalk(
      CodeMap(of: self, also: modules), StackImage(record, link: machine.processor.convention.linkRegister))
    while let step = walk.next() {
      switch step {
      case .host(.service(let service)): result.elements.append(.host(service))
      case .host(.allocation): result.elements.append(.heap)
      case .host: result.elements.append(.host(nil))
      case .function(let frame):
        result.elements.append(.function(StackWalk.Frame(frame, of: walk.instance(of: frame))))
      }
    }
    result.end = walk.end
    return result
  }
}

extension StackWalk.Frame {
  fileprivate init(_ frame: FrameWalk.Frame, of instance: Instance?) {
    module = frame.module
    self.instance = instance
    function = module.facts.importedFunctions + frame.index
    codeOffset = frame.offset
    functionOffset = frame.offset - module.offset(ofFunction: frame.index)
    listing = frame.listing ?? FunctionListing()
    entry = listing.entry(at: frame.ownOffset)
  }
}

extension StackImage {
  /// The part of the stack that a crash has left.
  /// - Parameter link: the number of the processor's link register.
  fileprivate init(_ record: CrashRecord, link: Register?) {
    let raw = record.raw
    let registers = record.registers
    pc = raw.pc
    if let link, record.isOnGeneratedStack, Int(link) < registers.count {
      linkRegister = registers[Int(link)]
    }
    stackPointer = raw.stack_pointer
    end = raw.stack_end
    hostReturn = raw.host_return
    context = raw.context
    code = raw.code_start..<raw.code_end
    words = record.stack.withUnsafeBytes { bytes in
      (0..<bytes.count / 8).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self) }
    }
  }
}
