import OpcodeGenerator
import Testing
import WasmISA

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The opcode table, what is generated from it, and the look-ups over that.
@Suite struct OpcodeTableTests {
  // MARK: The generated files

  @Test func generatedFilesAreUpToDate() throws {
    for file in try GeneratedFile.all(fromTable: source("opcodes.table")) {
      #expect(try source(file.name) == file.text, "\(file.name) is stale: swift run opgen")
    }
  }

  // MARK: What the table declares

  @Test(arguments: [
    (Feature.mvp, 172), (.signExtension, 5), (.saturatingTruncation, 8), (.multiValue, 0), (.bulkMemory, 7),
    (.referenceTypes, 9), (.tailCall, 2), (.functionReferences, 5), (.gc, 32), (.exceptions, 3),
    (.simd, 236), (.relaxedSimd, 20), (.wideArithmetic, 4), (.threads, 67), (.stackSwitching, 0),
  ])
  func everyInstructionOfAFeatureIsThere(feature: Feature, count: Int) {
    #expect(Opcode.allCases.count { $0.feature == feature } == count)
  }

  @Test func numbersAreDense() {
    #expect(Opcode.allCases.count == Opcode.count)
    for (number, opcode) in Opcode.allCases.enumerated() {
      #expect(Int(opcode.rawValue) == number)
      #expect(Opcode(rawValue: opcode.rawValue) == opcode)
    }
    #expect(Opcode.allCases.last == .i64AtomicRmw32CmpxchgU)
    #expect(Opcode(rawValue: UInt16(Opcode.count)) == nil)
    #expect(Opcode(rawValue: .max) == nil)
  }

  /// The kinds are read from memory as cases, so the numbering of both must agree.
  @Test func kindsHaveTheirRawValues() {
    func check<Kind: OpcodeKind>(_: Kind.Type) {
      let opcodes = Opcode.allCases.filter { $0.family == Kind.family }
      for opcode in opcodes { #expect(Kind(opcode).rawValue == opcode.rawKind) }
      #expect(Set(opcodes.map(\.rawKind)) == Set(Kind.allCases.map(\.rawValue)))
    }
    check(Opcode.IntTest.self)
    check(Opcode.Control.self)
    check(Opcode.Convert.self)
    check(Opcode.SimdBinary.self)
    for family in Family.allCases { #expect(Opcode.allCases.contains { $0.family == family }) }
    for shape in Immediates.allCases { #expect(Opcode.allCases.contains { $0.immediates == shape }) }
  }

  // MARK: Encodings

  @Test func encodingsRoundTrip() {
    var seen: Set<Opcode.Encoding> = []
    for opcode in Opcode.allCases {
      let encoding = opcode.encoding
      #expect(seen.insert(encoding).inserted, "\(opcode) shares its encoding")
      #expect(Opcode(prefix: encoding.prefix, code: encoding.code) == opcode)
      if encoding.prefix == 0 { #expect(Opcode(primary: UInt8(encoding.code)) == opcode) }
    }
  }

  @Test func nothingElseDecodes() {
    for byte in UInt8.min...UInt8.max {
      let isPrefix = [0xfb, 0xfc, 0xfd, 0xfe].contains(byte)
      #expect(Opcode.isPrefix(byte) == isPrefix)
      if isPrefix { #expect(Opcode(primary: byte) == nil) }
      let codes = (0..<0x400).count { Opcode(prefix: byte, code: $0) != nil }
      switch byte {
      case 0: #expect(codes == Opcode.allCases.count { $0.encoding.prefix == 0 })
      case 0xfb: #expect(codes == 31)
      case 0xfc: #expect(codes == 22)
      case 0xfd: #expect(codes == 256)
      case 0xfe: #expect(codes == 67)
      default: #expect(codes == 0)
      }
      #expect(Opcode(prefix: byte, code: .max) == nil)
    }
    for legacy: UInt8 in [0x06, 0x07, 0x09, 0x18, 0x19] { #expect(Opcode(primary: legacy) == nil) }
  }

  @Test(
    arguments: [
      (.unreachable, 0, 0x00), (.selectTyped, 0, 0x1c), (.i32Add, 0, 0x6a), (.returnCallIndirect, 0, 0x13),
      (.returnCallRef, 0, 0x15), (.i64Extend32S, 0, 0xc4), (.brOnNonNull, 0, 0xd6),
      (.refCastNull, 0xfb, 0x17), (.i31GetU, 0xfb, 0x1e), (.i64TruncSatF64U, 0xfc, 0x07),
      (.tableFill, 0xfc, 0x11), (.i32x4Add, 0xfd, 0xae), (.i64x2GeS, 0xfd, 0xdb),
      (.f64x2ConvertLowI32x4U, 0xfd, 0xff), (.i32x4RelaxedDotI8x16I7x16AddS, 0xfd, 0x113),
    ] as [(Opcode, UInt8, UInt32)])
  func encoding(of opcode: Opcode, prefix: UInt8, code: UInt32) {
    #expect(opcode.encoding == Opcode.Encoding(prefix: prefix, code: code))
  }

  // MARK: Mnemonics

  @Test func mnemonicsRoundTrip() {
    let variants: [Opcode: Opcode] = [
      .selectTyped: .select, .refTestNull: .refTest, .refCastNull: .refCast,
    ]
    for opcode in Opcode.allCases {
      #expect(Opcode(mnemonic: opcode.mnemonic.utf8) == variants[opcode] ?? opcode)
      #expect(Opcode(mnemonic: opcode.mnemonicBytes) == variants[opcode] ?? opcode)
      #expect(Opcode(mnemonic: (opcode.mnemonic + "x").utf8) == nil)
    }
    #expect(Opcode.i32TruncSatF32S.mnemonic == "i32.trunc_sat_f32_s")
    #expect(Opcode(mnemonic: "".utf8) == nil)
    #expect(Opcode(mnemonic: "module".utf8) == nil)
  }

  // MARK: Columns

  @Test func columns() {
    #expect(Opcode.i32Add.family == .intBinary)
    #expect(Opcode.IntBinary(.i32Add) == .add)
    #expect(Opcode.IntBinary(.i64Rotr) == .rotr)
    #expect(Opcode.IntTest(.i64Eqz) == .eqz)
    #expect(Opcode.Call(.returnCallRef) == .tailRef)
    #expect(Opcode.Load(.i64Load32U) == .i64Load32U)
    #expect(Opcode.brTable.immediates == .labelTable)
    #expect(Opcode.nop.immediates == .none)
    #expect(Opcode.i64Load16S.naturalAlignment == 1)
    #expect(Opcode.v128Load.accessWidth == 16)
    #expect(Opcode.i16x8ReplaceLane.laneCount == 8)
    #expect(Opcode.v128Store64Lane.laneCount == 2)
    #expect(Opcode.memoryGrow.family.callsRuntime)
    #expect(!Opcode.memorySize.family.callsRuntime)
    #expect(Family.allCases.filter(\.isCall) == [.call])
    #expect(Feature.tailCall.name == "tail calls")
  }

  @Test func signatures() throws {
    #expect(Opcode.drop.signature == nil)
    let nop = try #require(Opcode.nop.signature)
    #expect(nop.parameterCount == 0 && nop.resultCount == 0)
    let store = try #require(Opcode.f64Store.signature)
    #expect(store.parameterCount == 2 && store.resultCount == 0)
    #expect(store.parameter(0) == .address && store.parameter(1) == .f64)
    let select = try #require(Opcode.v128Bitselect.signature)
    #expect(select.parameterCount == 3 && select.parameter(2) == .v128 && select.result(0) == .v128)
    let convert = try #require(Opcode.f32ConvertI64U.signature)
    #expect(convert.parameter(0) == .i64 && convert.result(0) == .f32 && convert.resultCount == 1)
  }

  // MARK: Errors

  @Test(arguments: [
    ("", "the table has no instructions"),
    ("feature", "line 1: expected the name of the feature at the end of the line"),
    ("feature init x", "line 1: init is not usable as a Swift case"),
    ("feature a x\nfeature a x", "line 2: feature a is already declared"),
    ("family f [quick] x", "line 1: unknown attribute [quick]"),
    ("xyz", "line 1: xyz is neither a declaration nor an encoding such as 6a or fd.100"),
    ("100 a", "line 1: 100 is neither a declaration nor an encoding such as 6a or fd.100"),
    ("fd. a", "line 1: fd. is neither a declaration nor an encoding such as 6a or fd.100"),
    ("fd.800 a", "line 1: sub-opcodes end below 2048"),
    (". a", "line 1: . is neither a declaration nor an encoding such as 6a or fd.100"),
    ("00 ._", "line 1: ._ is not a mnemonic"),
    ("00 a g - * c k", "line 1: unknown feature g"),
    ("feature f x\n00 a f - * c k", "line 2: unknown immediates -"),
    ("\(shapes)00 a f m * c k", "line 6: m needs the width of the access"),
    ("\(shapes)00 a f m:3 * c k", "line 6: 3 is not a width: 1, 2, 4, 8 or 16 bytes"),
    ("\(shapes)00 a f -:1 * c k", "line 6: unknown immediates -:1"),
    ("\(shapes)00 a f - i32 c k", "line 6: expected a type or -> in a signature, not c"),
    (
      "\(shapes)00 a f - i32 i32 i32 i32 i32 -> c k",
      "line 6: more than 4 operands on one side of a signature"
    ),
    ("\(shapes)00 a f - * c", "line 6: expected a kind at the end of the line"),
    ("\(shapes)00 a f - * c k k", "line 6: unexpected k at the end of the row"),
    ("\(shapes)00 a f - * c k\n00 b f - * c l", "line 7: the encoding is already that of line 6"),
    ("\(shapes)00 a f - * c k\n01 a f - * c l", "line 7: the case name a is already that of line 6"),
    (
      "\(shapes)00 a f - * c k\n01 b f - * c k",
      "line 7: the family, kind, signature and width is already that of line 6"
    ),
  ])
  func badTable(text: String, message: String) {
    let error = #expect(throws: TableError.self) { try GeneratedFile.all(fromTable: text) }
    #expect(error?.description == message)
  }
}

/// Declarations that rows under test refer to, on five lines.
private let shapes = "feature f x\nimmediates none x\nimmediates m [width] x\nfamily c x\n\n"

/// A file of the WasmISA target.
private func source(_ name: String, testFile: String = #filePath) throws -> String {
  let root = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  let path = root.joined(separator: "/") + "/Sources/WasmISA/" + name
  let file = try #require(fopen(path, "rb"), "\(path) cannot be opened")
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
  return String(decoding: bytes, as: UTF8.self)
}
