import EngineProtocol
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText

/// A helper module that was instantiated.
final class EngineHelper {
  private let module: HelperModule
  let instance: EngineInstance

  init(_ module: HelperModule, _ instance: EngineInstance) {
    self.module = module
    self.instance = instance
  }

  func call(_ arguments: [Constant], on target: EngineTarget) throws(Rejection) -> [Value] {
    var bytes = ByteWriter()
    for (index, argument) in arguments.enumerated() {
      let end = (index + 1) * HelperModule.slotSize
      switch argument {
      case .i32(let bits), .f32(let bits): bytes.write(bits)
      case .i64(let bits), .f64(let bits): bytes.write(bits)
      case .v128(let low, let high):
        bytes.write(low)
        bytes.write(high)
      case .null: bytes.write(0 as UInt32)
      case .extern(let number), .host(let number):
        bytes.write(1 as UInt32)
        try target.put(number, module.slot(ofArgument: index), of: instance)
      }
      bytes.append(repeatElement(0, count: end - bytes.bytes.count))
    }
    if !arguments.isEmpty { try target.write(bytes.bytes, to: instance) }
    try target.call(instance)
    return try results(on: target)
  }

  private func results(on target: EngineTarget) throws(Rejection) -> [Value] {
    guard !module.results.isEmpty else { return [] }
    let first = module.argumentBytes
    let bytes = try target.read(first..<first + module.resultBytes, of: instance)
    var values: [Value] = []
    for (index, type) in module.results.enumerated() {
      let low = bytes.word(at: index * HelperModule.slotSize)
      let high = bytes.word(at: index * HelperModule.slotSize + 8)
      switch type.kind {
      case .i32: values.append(.i32(UInt32(truncatingIfNeeded: low)))
      case .i64: values.append(.i64(low))
      case .f32: values.append(.f32(bits: UInt32(truncatingIfNeeded: low)))
      case .f64: values.append(.f64(bits: low))
      case .v128: values.append(.v128(low: low, high: high))
      case .reference:
        values.append(
          .reference(
            try reference(
              index, type.heapType, UInt32(truncatingIfNeeded: low), UInt32(truncatingIfNeeded: high), target)
          ))
      case .bottom: preconditionFailure("no result has this type")
      }
    }
    return values
  }

  /// - Parameters:
  ///   - word: what the helper says of the reference.
  ///   - detail: what it says besides.
  private func reference(
    _ index: Int, _ heap: HeapType, _ word: UInt32, _ detail: UInt32, _ target: EngineTarget
  ) throws(Rejection) -> Reference {
    switch HelperModule.Referent(rawValue: word) {
    case .null: return .null(module.top(of: heap))
    case .function: return .function(0)
    case .i31: return .i31(detail)
    case .structure: return .structure(HeapObject())
    case .array: return .array(HeapObject())
    case .exception: return .exception(HeapObject())
    case .host: return .host(try target.take(module.slot(ofResult: index), of: instance) ?? Self.unknown)
    case .external:
      let slot = module.slot(ofResult: index)
      if let number = try target.take(slot, of: instance) { return .extern(number) }
      let classifier = try target.classify(self, slots: slot + 1)
      guard case .reference(let reference) = try classifier.call([], on: target)[slot] else {
        preconditionFailure("it looks at references")
      }
      switch reference {
      case .i31, .structure, .array: return .externalized(reference)
      default: return .extern(Self.unknown)
      }
    case nil:
      throw .exhausted(
        ResourceError("the engine left \(word) where a helper module says what a reference is"))
    }
  }

  /// What a reference of the host is called that nobody has put there.
  private static let unknown = UInt32.max
}

extension [UInt8] {
  /// The eight bytes at an offset, the lowest first.
  fileprivate func word(at offset: Int) -> UInt64 {
    withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
  }
}
