import Testing
import WasmISA

@testable import WasmBinary

/// Decoder and unchecked reader agree on where every instruction ends.
@Suite struct InstructionReaderTests {
  @Test(arguments: Opcode.allCases)
  func everyInstructionIsPassedOver(opcode: Opcode) throws {
    guard opcode != .else, opcode != .end else { return }
    var writer = ByteWriter()
    writer.opcode(opcode)
    for bytes in sample(of: opcode.immediates) { writer.append(bytes) }
    let instruction = writer.bytes
    let opensBlock = opcode.immediates == .blockType || opcode.immediates == .tryTable
    let body = [0] + instruction + (opensBlock ? [0x0B, 0x0B] : [0x0B])
    let module = try decodeModule(functions(body, before: section(.dataCount, [0])))
    let code = try #require(module.code.first?.code)
    let length = module.bytes.withUnsafeBufferPointer { bytes in
      let start = bytes.baseAddress! + code.lowerBound
      var reader = InstructionReader(at: start)
      #expect(reader.opcode() == opcode)
      reader.skipImmediates(of: opcode)
      return reader.position - start
    }
    #expect(length == instruction.count)
  }

  /// Immediates with as many bytes as they may have.
  private func sample(of immediates: Immediates) -> [[UInt8]] {
    let index: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
    let heapType: [UInt8] = [0x80, 0x80, 0x80, 0x80, 0x01]
    let offset: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]
    switch immediates {
    case .none: return []
    case .local, .label, .function, .global, .type, .table, .memory, .tag, .data, .element: return [index]
    case .typeTable, .tablePair, .memoryPair, .typeField, .typeCount, .typeElement, .typePair, .elementTable,
      .typeData, .dataMemory:
      return [index, index]
    case .i32: return [[0x80, 0x80, 0x80, 0x80, 0x78]]
    case .i64: return [[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F]]
    case .f32: return [[1, 2, 3, 4]]
    case .f64: return [[1, 2, 3, 4, 5, 6, 7, 8]]
    case .v128, .lanes16: return [[UInt8](repeating: 0x80, count: 16)]
    case .lane: return [[0x80]]
    case .zeroByte: return [[0]]
    case .memarg: return [[0x40], index, offset]
    case .memargLane: return [[0x40], index, offset, [0x80]]
    case .blockType: return [[0x63], heapType]
    case .labelTable: return [[2], index, [1], index]
    case .selectTypes: return [[2, 0x7F, 0x64], heapType]
    case .heapType: return [heapType]
    case .castLabel: return [[3], index, heapType, [0x6E]]
    case .tryTable: return [[0x40, 4, 0], index, [0, 1, 0], index, [2], index, [3, 0]]
    }
  }

  @Test func compoundImmediates() {
    let bytes: [UInt8] = [0x43, 7, 0x80, 1, 1, 5, 6, 2, 9, 2, 0, 0x6E, 3, 0x40, 0x7F, 0x04]
    bytes.withUnsafeBufferPointer { buffer in
      var reader = InstructionReader(at: buffer.baseAddress!)
      #expect(reader.memoryArgument() == MemoryArgument(alignment: 3, memory: 7, offset: 128))
      #expect(reader.catchClause() == CatchClause(tag: 5, hasReference: true, label: 6))
      #expect(reader.catchClause() == CatchClause(tag: nil, hasReference: false, label: 9))
      let source = ValueType.reference(.any, nullable: false)
      let target = ValueType.reference(.concrete(3), nullable: true)
      #expect(reader.castLabel() == CastLabel(label: 0, source: source, target: target))
      #expect(reader.blockType() == .empty)
      #expect(reader.blockType() == .value(.i32))
      #expect(reader.blockType() == .type(4))
      #expect(reader.position == buffer.baseAddress! + buffer.count)
    }
  }
}
