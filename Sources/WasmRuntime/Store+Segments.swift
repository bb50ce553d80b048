import WasmBinary
import WasmISA
import WasmValidation

extension Store {
  /// Checks that the active segments of a module fit what it is linked to, as WebAssembly 1.0 did before it wrote any.
  /// - Parameters:
  ///   - valid: a module whose constant expressions are those of WebAssembly 1.0.
  ///   - imports: what `link` returned.
  /// - Returns: what does not fit, in the words of the suite of 1.0; nil if all does.
  public func unfitSegment(_ valid: ValidModule, _ imports: [Extern]) -> String? {
    let module = valid.module
    for (index, segment) in module.elements.enumerated() {
      guard case .active(_, let offset) = segment.mode, case .functions(let functions) = segment.items else {
        continue
      }
      let sizes = imports.compactMap { if case .table(let table) = $0 { UInt64(table.count) } else { nil } }
      let size = sizes.first ?? valid.facts.tables.first?.limits.minimum ?? 0
      if UInt64(value(of: offset, in: module, imports)) + UInt64(functions.count) > size {
        return "elements segment does not fit: segment \(index) ends behind the table's \(size) elements"
      }
    }
    for (index, segment) in module.data.enumerated() {
      guard case .active(_, let offset) = segment.mode else { continue }
      let sizes = imports.compactMap { if case .memory(let memory) = $0 { memory.pageCount } else { nil } }
      let pages = sizes.first ?? valid.facts.memories.first?.limits.minimum ?? 0
      if UInt64(value(of: offset, in: module, imports)) + UInt64(segment.bytes.count) > pages << 16 {
        return "data segment does not fit: segment \(index) ends behind the memory's \(pages) pages"
      }
    }
    return nil
  }

  /// The value of an offset: a constant, or an imported global.
  private func value(of offset: CodeRange, in module: Module, _ imports: [Extern]) -> UInt32 {
    module.bytes.withUnsafeBufferPointer { bytes in
      var reader = InstructionReader(at: bytes.baseAddress.unsafelyUnwrapped + offset.lowerBound)
      switch reader.opcode() {
      case .i32Const: return UInt32(bitPattern: reader.s32())
      case .globalGet:
        let globals = imports.compactMap { if case .global(let global) = $0 { global } else { nil } }
        guard case .i32(let value) = value(of: globals[Int(reader.u32())]) else { return 0 }
        return value
      default: return 0
      }
    }
  }
}
