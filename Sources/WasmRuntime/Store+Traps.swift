import CRuntime
import VMLayout
import WasmBinary
import WasmISA

/// What a trap is told as: the messages of the reference interpreter, which go on behind the words of the official suite.
extension Store {
  /// The trap that generated code was left with.
  func takeTrap(_ raw: UInt32) -> Trap {
    guard let code = TrapCode(rawValue: UInt16(truncatingIfNeeded: raw)) else {
      preconditionFailure("traps have a known code")
    }
    defer { hostTrap = nil }
    if let hostTrap, hostTrap.code == code { return hostTrap }
    let context = machine.context.pointee
    let detail = context.trap_has_detail ? context.trap_detail : nil
    switch (code, detail) {
    case (.unreachable, _): return Trap(code, message: "\(code.message) executed")
    case (.uninitializedElement, let index?), (.undefinedElement, let index?):
      return Trap(code, message: "\(code.message) \(Int64(bitPattern: index))")
    case (.indirectCallTypeMismatch, let callee?):
      guard let message = mismatch(callee, at: context.trap_pc) else { return Trap(code) }
      return Trap(code, message: "\(code.message), \(message)")
    default: return Trap(code)
    }
  }

  /// Which type a call through a table named, and which one the callee has.
  ///
  /// Nothing is kept for this: the type is one that the function at the trap names in an indirect call, and that the
  /// callee does not have.
  ///
  /// - Parameters:
  ///   - callee: the address of the function reference.
  ///   - pc: where the trap happened.
  /// - Returns: nil if several types may be meant.
  private func mismatch(_ callee: UInt64, at pc: UInt64) -> String? {
    guard let callee = UnsafeRawPointer(bitPattern: UInt(callee)),
      let place = UnsafeRawPointer(bitPattern: UInt(pc))
    else { return nil }
    let actual = callee.load(fromByteOffset: FunctionReferenceLayout.type, as: UInt32.self)
    for case let instance as Instance in callees {
      guard let named = instance.module.typesOfIndirectCalls(at: place) else { continue }
      let expected = named.filter { !types.isSubtype(actual, of: $0) }
      guard let only = expected.first, expected.count == 1 else { return nil }
      return "expected \(types.text(of: only)) but got \(types.text(of: actual))"
    }
    return nil
  }
}

extension ExecutableModule {
  /// The canonical ids of the types that the function names in calls through tables whose code is at an address; nil if
  /// that is not in this module.
  fileprivate func typesOfIndirectCalls(at place: UnsafeRawPointer) -> Set<UInt32>? {
    guard let start = machineCode.baseAddress, place >= start, place < start + machineCode.count,
      let function = function(at: place - start)
    else { return nil }
    var named: Set<UInt32> = []
    let body = module.code[function].code
    module.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var reader = InstructionReader(at: base + body.lowerBound)
      while reader.position < base + body.upperBound {
        let opcode = reader.opcode()
        var immediates = reader
        if opcode == .callIndirect || opcode == .returnCallIndirect {
          named.insert(facts.typeIDs[Int(immediates.u32())])
        }
        reader.skipImmediates(of: opcode)
      }
    }
    return named
  }
}
