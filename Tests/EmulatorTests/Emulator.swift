import Assembler
import CRuntime
import Foundation
import Testing

/// An emulator with memory for code and a stack, for one program at a time.
final class Emulator {
  /// Where the library is, if the system does not know it.
  private static let library = ProcessInfo.processInfo.environment["WAST_RUN_UNICORN"]

  /// Why there is no emulator.
  static let problem: String? = {
    var problem: UnsafePointer<CChar>?
    guard let emulator = wr_emulator_open(library, &problem) else {
      return problem.map { String(cString: $0) }
    }
    wr_emulator_close(emulator)
    return nil
  }()

  static let codeBytes = 4 << 20
  static let stackBytes = 64 << 10

  let handle: OpaquePointer
  let code: UnsafeMutableRawPointer
  /// Memory that nothing is permitted in lies on both sides of it.
  let stack: UnsafeMutableRawPointer

  init() throws {
    var problem: UnsafePointer<CChar>?
    handle = try #require(wr_emulator_open(Self.library, &problem))
    // Nothing of it is executable for the processor.
    func reserve(_ bytes: Int, _ protection: Int32) -> UnsafeMutableRawPointer {
      mmap(nil, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    }
    code = reserve(Self.codeBytes, PROT_READ | PROT_WRITE)
    let around = reserve(3 * Self.stackBytes, PROT_NONE)
    stack = around + Self.stackBytes
    mprotect(stack, Self.stackBytes, PROT_READ | PROT_WRITE)
    permit(code, Self.codeBytes, WR_EMULATOR_READ | WR_EMULATOR_EXECUTE)
    permit(stack, Self.stackBytes, WR_EMULATOR_READ | WR_EMULATOR_WRITE)
    self[A64Register.stackPointer] = stackTop
  }

  deinit {
    wr_emulator_close(handle)
    munmap(code, Self.codeBytes)
    munmap(stack - Self.stackBytes, 3 * Self.stackBytes)
  }

  var stackTop: UInt64 { address(stack) + UInt64(Self.stackBytes) }

  func permit(_ start: UnsafeMutableRawPointer, _ bytes: Int, _ access: Int) {
    #expect(wr_emulator_permit(handle, start, bytes, UInt32(access)))
  }

  func allow(_ function: UnsafeRawPointer) { #expect(wr_emulator_allow_call(handle, function)) }

  /// An integer register, or the lower half of a vector register.
  subscript(register: UInt8) -> UInt64 {
    get { wr_emulator_get(handle, register, nil) }
    set { wr_emulator_set(handle, register, newValue, 0) }
  }

  /// A whole vector register.
  func vector(_ register: UInt8) -> SIMD2<UInt64> {
    var high: UInt64 = 0
    let low = wr_emulator_get(handle, register, &high)
    return [low, high]
  }
  func setVector(_ register: UInt8, _ bits: SIMD2<UInt64>) {
    wr_emulator_set(handle, register, bits.x, bits.y)
  }

  /// Replaces the code.
  func load(_ program: (inout A64Assembler) -> Void) {
    var assembler = A64Assembler()
    program(&assembler)
    let bytes = assembler.take()
    precondition(bytes.count <= Self.codeBytes)
    bytes.withUnsafeBufferPointer { code.copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
    wr_emulator_forget_code(handle, code, bytes.count)
  }

  func enter(at offset: Int = 0) -> wr_stop { wr_emulator_enter(handle, code + offset) }

  /// Runs code that returns.
  func run(at offset: Int = 0, sourceLocation: SourceLocation = #_sourceLocation) {
    let stop = enter(at: offset)
    #expect(stop.kind == WR_STOP_RETURNED, "\(stop)", sourceLocation: sourceLocation)
  }

  /// The offset in the code.
  func offset(_ pc: UInt64) -> Int { Int(pc) - Int(address(code)) }
}

func address(_ pointer: UnsafeRawPointer) -> UInt64 { UInt64(UInt(bitPattern: pointer)) }

/// Number of v0.
let v0: UInt8 = 32
