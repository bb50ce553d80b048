import WasmISA

/// Decodes a module from the binary format (spec: Binary Format › Modules).
///
/// All that the binary grammar demands is checked here, inside function bodies and constant expressions too:
/// their opcodes and immediates are scanned once. So a malformed module is reported as malformed even where an
/// earlier function is also invalid, and whoever reads code afterwards (`InstructionReader`) needs no checks.
/// The work is linear in the input, and nothing is allocated that the input's own length does not justify.
///
/// - Parameters:
///   - bytes: the binary. The module's code ranges refer to it, and it becomes `Module.bytes`.
///   - features: what the binary may hold; what belongs to other features is malformed, as in the versions of the
///     specification that did not have them. Bodies have to be scanned for that.
///   - scansBodies: false to leave the instructions of function bodies unread, for whoever checks each before
///     reading it (`checkForm`).
/// - Throws: why the bytes are malformed or exceed an implementation limit.
public func decodeModule(
  _ bytes: [UInt8], features: FeatureSet = .all, scansBodies: Bool = true
) throws(DecodeError) -> Module {
  guard bytes.count <= ImplementationLimits.moduleBytes else {
    let limit = ImplementationLimits.moduleBytes
    throw DecodeError(
      offset: limit, message: "module too large: \(bytes.count) bytes, the implementation limit is \(limit)")
  }
  var module = try bytes.withUnsafeBufferPointer { (buffer) throws(DecodeError) -> Module in
    var decoder = Decoder(buffer, features: features, scansBodies: scansBodies)
    try decoder.decode()
    return decoder.module
  }
  module.bytes = bytes
  return module
}

/// The state of decoding one module. `Decoder+….swift` read the parts.
struct Decoder: ~Copyable {
  var cursor: ByteCursor
  var module = Module()
  /// For each block open in the expression being scanned, whether an `else` may still come.
  var elseAllowed: [Bool] = []
  /// Whether an expression scanned so far names a data segment.
  var usesData = false
  /// Whether the instructions of bodies are read.
  let scansBodies: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, features: FeatureSet, scansBodies: Bool) {
    cursor = ByteCursor(bytes)
    cursor.features = features
    self.scansBodies = scansBodies
  }

  func failure(_ message: String, at offset: Int, of proposal: Feature? = nil) -> DecodeError {
    cursor.failure(message, at: offset, of: proposal)
  }

  mutating func decode() throws(DecodeError) {
    guard try cursor.word() == 0x6D73_6100 else { throw failure("magic header not detected", at: 0) }
    let version = try cursor.word()
    guard version == 1 else { throw unknownVersion(version) }
    var last = SectionID.custom
    while let byte = cursor.next {
      let start = cursor.offset
      guard let id = SectionID(rawValue: byte) else {
        throw failure("malformed section id \(byte)", at: start)
      }
      if let feature = id.feature {
        try cursor.require(feature, for: "malformed section id \(byte)", at: start)
      }
      guard id == .custom || id.rank > last.rank else { throw misplaced(id, after: last, at: start) }
      try cursor.skip(1)
      let size = try cursor.length()
      let content = cursor.offset
      let end = content + size
      if id == .custom {
        try customSection(end: end, after: last)
      } else {
        try section(id)
        last = id
      }
      guard cursor.offset == end else {
        throw sizeMismatch("the \(id.name) section", declared: size, read: cursor.offset - content, at: start)
      }
    }
    guard module.functions.count == module.code.count else {
      throw failure(
        "function and code section have inconsistent lengths: \(module.functions.count) and \(module.code.count)",
        at: cursor.offset)
    }
    if let count = module.dataCount, Int(count) != module.data.count {
      throw failure(
        "data count and data section have inconsistent lengths: \(count) and \(module.data.count)",
        at: cursor.offset)
    }
  }

  // MARK: Messages

  private func unknownVersion(_ version: UInt32) -> DecodeError {
    failure(
      "unknown binary version 0x\(String(version, radix: 16))", at: 4,
      of: ProposalSyntax.proposal(ofVersion: version))
  }

  private func misplaced(_ id: SectionID, after last: SectionID, at start: Int) -> DecodeError {
    let fault =
      id == last
      ? "a second \(id.name) section" : "the \(id.name) section stands behind the \(last.name) section"
    return failure("unexpected content after last section: \(fault)", at: start)
  }

  func sizeMismatch(_ what: String, declared: Int, read: Int, at start: Int) -> DecodeError {
    failure("section size mismatch: \(what) declares \(declared) bytes and has \(read)", at: start)
  }

  // MARK: Sections

  private mutating func section(_ id: SectionID) throws(DecodeError) {
    switch id {
    case .custom: break
    case .type: try typeSection()
    case .import: try importSection()
    case .function: try functionSection()
    case .table: try tableSection()
    case .memory: try memorySection()
    case .tag: try tagSection()
    case .global: try globalSection()
    case .export: try exportSection()
    case .start: module.start = try cursor.u32()
    case .element: try elementSection()
    case .dataCount: module.dataCount = try cursor.u32()
    case .code: try codeSection()
    case .data: try dataSection()
    }
  }

  private mutating func customSection(end: Int, after last: SectionID) throws(DecodeError) {
    let name = try cursor.name()
    let bytes = try cursor.skip(end - cursor.offset)
    module.customs.append(CustomSection(name: name, bytes: bytes, after: last.rawValue))
  }
}

/// The sections of a module; the raw values are their ids in the binary format.
public enum SectionID: UInt8, Sendable {
  case custom, type, `import`, function, table, memory, global, export, start, element, code, data
  case dataCount, tag

  /// The sections that may stand once only, in the order in which they stand.
  public static let inOrder: [SectionID] = [
    .type, .import, .function, .table, .memory, .tag, .global, .export, .start, .element, .dataCount, .code,
    .data,
  ]

  /// The feature that the section came with; nil for those of WebAssembly 1.0.
  var feature: Feature? {
    switch self {
    case .dataCount: .bulkMemory
    case .tag: .exceptions
    default: nil
    }
  }

  /// The place in that order; custom sections, which stand anywhere, come first.
  public var rank: Int {
    switch self {
    case .custom: return 0
    case .type, .import, .function, .table, .memory: return Int(rawValue)
    case .tag: return 6
    case .global, .export, .start, .element: return Int(rawValue) + 1
    case .dataCount: return 11
    case .code, .data: return Int(rawValue) + 2
    }
  }
}
