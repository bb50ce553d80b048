import Foundation
import Testing
import VMLayout
import WasmISA

@testable import SinglePass

/// What each opcode on vectors becomes: to be read, and to notice that it changes.
///
/// In `vector-rows.golden`, operands are xmm2, xmm11 and xmm4, or ecx where they are integers, and the result is xmm1, or
/// eax; an address is rbx + r13 + 5, a slot rsp + 48. The constants that an operation reads from memory stand behind
/// it. Bytes are compared, the instructions are for the reader.
@Suite struct VectorRowsTests {
  private static let address = LinearAddress(base: 3, index: 13, offset: 5, isGuarded: true)

  /// One way to have an opcode's code emitted. `emit` returns the offset of the instruction that may fault, if one may.
  private struct Variant {
    var name: String
    var emit: (inout X64Target) -> Int?

    init(_ name: String = "", _ emit: @escaping (inout X64Target) -> Int?) {
      self.name = name
      self.emit = emit
    }

    init(_ name: String = "", running emit: @escaping (inout X64Target) -> Void) {
      self.init(name) {
        emit(&$0)
        return nil
      }
    }
  }

  private static func variants(_ opcode: Opcode) -> [Variant] {
    let operands: [VectorOperand] = [.register(34), .register(43), .register(36)]
    let isFloat = opcode.mnemonic.hasPrefix("f")
    switch opcode.family {
    case .simdUnary, .simdConvert: return placements(opcode, [operands[0]])
    case .simdBinary, .simdCompare: return placements(opcode, Array(operands[..<2]))
    case .simdTernary: return placements(opcode, operands)
    case .simdShift:
      return [Variant { $0.shift(opcode, 33, 34, .register(1)) }]
        + [3, 32].map { count in Variant("by \(count)") { $0.shift(opcode, 33, 34, .constant(count)) } }
    case .simdTest:
      if opcode.mnemonic.hasSuffix("bitmask") { return [Variant { $0.bitmask(opcode, 0, 34) }] }
      return [Variant { _ = $0.test(opcode, 34) }]
    case .simdSplat: return [Variant { $0.splat(opcode, 33, isFloat ? 34 : 1) }]
    case .simdExtractLane:
      return (0..<min(4, opcode.laneCount)).map { lane in
        Variant("\(lane)") { $0.extractLane(opcode, lane, isFloat ? 33 : 0, 34) }
      }
    case .simdReplaceLane:
      return [0, 1].map { lane in
        Variant("\(lane)") { $0.replaceLane(opcode, lane, 33, 34, isFloat ? 43 : 1) }
      }
    case .simdLoad: return [Variant { $0.loadVector(opcode, 33, address) }]
    case .simdStore: return [Variant { $0.storeVector(address, 34) }]
    case .simdLoadLane:
      return [0, 1].map { lane in Variant("\(lane)") { $0.loadLane(opcode, lane, 33, 34, address) } }
    case .simdStoreLane:
      return [0, 1].map { lane in Variant("\(lane)") { $0.storeLane(opcode, lane, address, 34) } }
    case .simdShuffle: return shuffles.flatMap { shuffle($0, $1) }
    case .simdConst:
      let constants = [("0", Vector.zero), ("-1", .ones), ("1 2", Vector(low: 1, high: 2))]
      return constants.map { name, vector in
        Variant(name) { $0.constant(.v128, 33, $0.number(of: vector)) }
      }
    default: return []
    }
  }

  /// Operands in registers, and the one in memory that the traits allow.
  private static func placements(_ opcode: Opcode, _ operands: [VectorOperand]) -> [Variant] {
    func variant(_ name: String, _ operands: [VectorOperand]) -> Variant {
      Variant(name) { target in
        let site =
          switch operands.count {
          case 1: target.vector(opcode, 33, operands[0])
          case 2: target.vector(opcode, 33, operands[0], operands[1])
          default: target.vector(opcode, 33, operands[0], operands[1], operands[2])
          }
        return name.hasSuffix("address") ? site : nil
      }
    }
    var variants = [variant("", operands)]
    let traits = X64Target.traits(of: opcode)
    func add(_ name: String, _ index: Int) {
      var operands = operands
      operands[index] = traits.readsWhole ? .address(address) : .slot(48)
      variants.append(
        variant("with \(name) operand at \(traits.readsWhole ? "an address" : "a slot")", operands))
    }
    if traits.memory == .last || traits.memory == .either { add("last", operands.count - 1) }
    if traits.memory == .first || traits.memory == .either, operands.count > 1 { add("first", 0) }
    return variants
  }

  private static let shuffles: [(name: String, pattern: ShufflePattern)] = [
    ("identity", ShufflePattern(source: .first, form: .identity)),
    ("dwords", ShufflePattern(source: .first, form: .dwords(0x1B))),
    ("splat of bytes", ShufflePattern(source: .first, form: .splat(size: 0))),
    ("splat of words", ShufflePattern(source: .first, form: .splat(size: 1))),
    ("low words", ShufflePattern(source: .first, form: .lowWords(0x1B))),
    ("high words", ShufflePattern(source: .first, form: .highWords(0x1B))),
    ("rotation", ShufflePattern(source: .second, form: .concatenation(3))),
    ("interleaving with itself", ShufflePattern(source: .first, form: .interleaving(size: 0, high: true))),
    ("table", ShufflePattern(source: .first, form: .table(Vector { 15 - $0 }))),
    ("blend of dwords", ShufflePattern(source: .both, form: .blend(0xF0F0))),
    ("blend of words", ShufflePattern(source: .both, form: .blend(0xC003))),
    ("blend of bytes", ShufflePattern(source: .both, form: .blend(1))),
    ("concatenation", ShufflePattern(source: .both, form: .concatenation(3))),
    ("concatenation, exchanged", ShufflePattern(source: .exchanged, form: .concatenation(3))),
    ("interleaving of words", ShufflePattern(source: .both, form: .interleaving(size: 1, high: false))),
    ("dword pairs", ShufflePattern(source: .both, form: .dwordPairs(0x4E))),
    ("truncation to bytes", ShufflePattern(source: .both, form: .truncation(size: 1))),
    ("truncation to words", ShufflePattern(source: .both, form: .truncation(size: 2))),
    (
      "tables",
      ShufflePattern(
        source: .both, form: .tables(Vector { $0 < 8 ? 7 - $0 : 0x80 }, Vector { $0 < 8 ? 0x80 : $0 ^ 1 }))
    ),
  ]

  private static func shuffle(_ name: String, _ pattern: ShufflePattern) -> [Variant] {
    let traits = X64Target.traits(of: pattern)
    var variants = [Variant(name) { _ = $0.shuffle(pattern, 33, .register(34), .register(43)) }]
    if traits.memory != .first {
      variants.append(
        Variant("\(name), last operand at an address") {
          $0.shuffle(pattern, 33, .register(34), .address(address))
        })
    }
    if traits.memory != .last {
      variants.append(
        Variant("\(name), first operand at an address") {
          $0.shuffle(pattern, 33, .address(address), .register(43))
        })
    }
    return variants
  }

  /// One variant's code, and the constants behind it.
  private struct Row {
    var name: String
    var code: FunctionCode
    var constants: Range<Int>

    var bytes: [UInt8] { code.bytes + code.module[constants] }

    var text: String {
      var text = "\(name)\n\(code.text())"
      for start in stride(from: constants.lowerBound, to: constants.upperBound, by: 16) {
        text += ";; constant " + code.module[start..<start + 16].map { " " + hex($0) }.joined() + "\n"
      }
      return text
    }

    private func hex(_ byte: UInt8) -> String { String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }
  }

  private static func rows() -> [Row] {
    Opcode.allCases.flatMap { opcode in
      variants(opcode).map { variant in
        var target = X64Target(expectedBytes: 256)
        let site = variant.emit(&target)
        let end = target.offset
        target.finishFunction()
        let module = Array(target.takeCode())
        let name = [opcode.mnemonic, variant.name, site.map { "(may fault at \($0))" } ?? ""].filter {
          $0 != ""
        }
        let code = FunctionCode(
          offset: 0, bytes: Array(module[..<end]), tables: [], module: module, processor: .x64)
        let constants = min((end + 15) / 16 * 16, module.count)..<module.count
        return Row(name: name.joined(separator: " "), code: code, constants: constants)
      }
    }
  }

  /// The bytes in a golden file, by name.
  private static func bytes(_ text: String) -> [(name: String, bytes: [UInt8])] {
    var rows: [(name: String, bytes: [UInt8])] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(";; ") {
        let fields = line.prefix { $0 != "|" }.split(separator: " ")
        rows[rows.count - 1].bytes += fields.dropFirst(2).compactMap { UInt8($0, radix: 16) }
      } else {
        rows.append((String(line), []))
      }
    }
    return rows
  }

  @Test func rowsAreTheGoldenOnes() throws {
    let url = Goldens.folder.appendingPathComponent("vector-rows.golden")
    let rows = Self.rows()
    if Goldens.isBlessing {
      guard Disassembler.path(for: .x64) != nil else { throw Disassembler.Missing() }
      try rows.map(\.text).joined().write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let expected = Self.bytes(try String(contentsOf: url, encoding: .utf8))
    #expect(expected.map(\.name) == rows.map(\.name))
    for (golden, row) in zip(expected, rows) where golden.bytes != row.bytes {
      Issue.record("\(golden.name) is now\n\(row.text)")
    }
  }
}
