extension OpcodeTable {
  /// Reads a table; its own first lines document the format.
  public init(parsing text: String) throws(TableError) {
    var parser = TableParser()
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let code = line.prefix { $0 != "#" }
      let words = code.split { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
      if !words.isEmpty { try parser.parse(Line(number: number, words: words)) }
    }
    self = parser.table
    if instructions.isEmpty { throw TableError(line: 0, "the table has no instructions") }
  }
}

/// The words of a line, and the position of the next one to read.
private struct Line {
  let number: Int
  let words: [Substring]
  private var position = 0

  init(number: Int, words: [Substring]) {
    self.number = number
    self.words = words
  }

  var next: Substring? { position < words.count ? words[position] : nil }

  mutating func take(_ what: String) throws(TableError) -> String {
    guard let word = next else { throw error("expected \(what) at the end of the line") }
    position += 1
    return String(word)
  }

  mutating func take(if matches: (Substring) -> Bool) -> String? {
    guard let word = next, matches(word) else { return nil }
    position += 1
    return String(word)
  }

  mutating func rest(_ what: String) throws(TableError) -> String {
    var text = try take(what)
    while let word = take(if: { _ in true }) { text += " " + word }
    return text
  }

  func error(_ message: String) -> TableError { TableError(line: number, message) }
}

/// Builds a table line by line, with an index for each kind of name.
private struct TableParser {
  var table = OpcodeTable()
  private var features: [String: Int] = [:]
  private var immediates: [String: Int] = [:]
  private var families: [String: Int] = [:]
  private var kinds: [[String: Int]] = []

  /// The lines of the rows that own a mnemonic, a case name, an encoding, or a place in a family.
  private var mnemonics: [String: Int] = [:]
  private var caseNames: [String: Int] = [:]
  private var encodings: [Encoding: Int] = [:]
  private var members: [Member: Int] = [:]
  private var prefixes: Set<UInt8> = [0]
  private var mnemonicBytes = 0

  private struct Encoding: Hashable {
    let prefix: UInt8
    let code: Int
  }

  private struct Member: Hashable {
    let family: Int
    let kind: Int
    let signature: UInt32
    let widthExponent: Int
  }

  mutating func parse(_ line: Line) throws(TableError) {
    var line = line
    switch line.next {
    case "feature": try parseFeature(&line)
    case "immediates": try parseImmediates(&line)
    case "family": try parseFamily(&line)
    default: try parseInstruction(&line)
    }
  }

  // MARK: Declarations

  private mutating func parseFeature(_ line: inout Line) throws(TableError) {
    let name = try declare("feature", in: \.features, limit: Limit.features, &line)
    let mark = line.take { ["[1.0]", "[2.0]", "[proposal]"].contains($0) }
    let version = mark == "[1.0]" ? 1 : mark == "[2.0]" ? 2 : mark == nil ? 3 : nil
    let text = try line.rest("the text of the feature")
    table.features.append(OpcodeTable.Feature(name: name, text: text, version: version))
  }

  private mutating func parseImmediates(_ line: inout Line) throws(TableError) {
    let name = try declare("immediates", in: \.immediates, limit: Limit.immediates, &line)
    let hasWidth = line.take { $0 == "[width]" } != nil
    let text = try line.rest("the text of the immediates")
    table.immediates.append(OpcodeTable.Immediates(name: name, text: text, hasWidth: hasWidth))
  }

  private mutating func parseFamily(_ line: inout Line) throws(TableError) {
    let name = try declare("family", in: \.families, limit: Limit.families, &line)
    var callsRuntime = false
    var isCall = false
    while let attribute = line.take(if: { $0.hasPrefix("[") }) {
      switch attribute {
      case "[runtime]": callsRuntime = true
      case "[call]": isCall = true
      default: throw line.error("unknown attribute \(attribute)")
      }
    }
    let text = try line.rest("the text of the family")
    table.families.append(
      OpcodeTable.Family(name: name, text: text, callsRuntime: callsRuntime, isCall: isCall))
    kinds.append([:])
  }

  /// Takes the keyword and the name of a declaration, and gives the name the next index.
  private mutating func declare(
    _ keyword: String, in index: WritableKeyPath<Self, [String: Int]>, limit: Int, _ line: inout Line
  ) throws(TableError) -> String {
    _ = try line.take(keyword)
    let name = try line.take("the name of the \(keyword)")
    try checkName(name, line)
    let count = self[keyPath: index].count
    guard count < limit else { throw line.error("more than \(limit) declarations of \(keyword)") }
    guard self[keyPath: index].updateValue(count, forKey: name) == nil else {
      throw line.error("\(keyword) \(name) is already declared")
    }
    return name
  }

  // MARK: Instructions

  private mutating func parseInstruction(_ line: inout Line) throws(TableError) {
    let encoding = try parseEncoding(&line)
    let mnemonic = try line.take("a mnemonic")
    guard mnemonic.utf8.allSatisfy({ isLowercase($0) || isDigit($0) || $0 == 0x2e || $0 == 0x5f }),
      let derivedName = SwiftName.camelCase(mnemonic)
    else { throw line.error("\(mnemonic) is not a mnemonic") }
    let feature = try resolve("feature", in: features, &line)
    let (shape, widthExponent) = try parseShape(&line)
    let signature = try parseSignature(&line)
    let family = try resolve("family", in: families, &line)
    let kindWord = try line.take("a kind")
    var explicitName: String?
    if let word = line.take(if: { $0.hasPrefix("case=") }) { explicitName = String(word.dropFirst(5)) }
    if let word = line.next { throw line.error("unexpected \(word) at the end of the row") }

    let caseName = explicitName ?? derivedName
    try checkName(caseName, line)
    let kindName = kindWord == "=" ? caseName : kindWord
    try checkName(kindName, line)
    let kind = try self.kind(kindName, of: family, line)

    try claim(encoding, in: \.encodings, "encoding", line)
    try claim(caseName, in: \.caseNames, "case name \(caseName)", line)
    if explicitName == nil { try claim(mnemonic, in: \.mnemonics, "mnemonic \(mnemonic)", line) }
    let member = Member(
      family: family, kind: kind, signature: signature.packed, widthExponent: widthExponent)
    try claim(member, in: \.members, "family, kind, signature and width", line)

    mnemonicBytes += mnemonic.utf8.count
    guard table.instructions.count < Limit.instructions, mnemonicBytes < Limit.mnemonicBytes else {
      throw line.error("the table is too large for the generated code")
    }
    table.instructions.append(
      OpcodeTable.Instruction(
        line: line.number, prefix: encoding.prefix, code: encoding.code, mnemonic: mnemonic,
        caseName: caseName, sharesMnemonic: explicitName != nil, feature: feature, immediates: shape,
        widthExponent: widthExponent, signature: signature, family: family, kind: kind))
  }

  private mutating func parseEncoding(_ line: inout Line) throws(TableError) -> Encoding {
    let word = try line.take("an encoding")
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    let malformed = line.error("\(word) is neither a declaration nor an encoding such as 6a or fd.100")
    guard parts.allSatisfy({ $0.utf8.allSatisfy(isHexDigit) }), let first = UInt8(parts[0], radix: 16) else {
      throw malformed
    }
    switch parts.count {
    case 1:
      return Encoding(prefix: 0, code: Int(first))
    case 2:
      guard let code = Int(parts[1], radix: 16) else { throw malformed }
      guard first != 0 else { throw line.error("zero is no prefix") }
      guard code < Limit.codes else { throw line.error("sub-opcodes end below \(Limit.codes)") }
      prefixes.insert(first)
      guard prefixes.count <= Limit.prefixes else { throw line.error("too many prefixes") }
      return Encoding(prefix: first, code: code)
    default:
      throw malformed
    }
  }

  private func parseShape(_ line: inout Line) throws(TableError) -> (shape: Int, widthExponent: Int) {
    let word = try line.take("immediates")
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = word == "-" ? "none" : String(parts[0])
    guard let shape = immediates[name] else { throw line.error("unknown immediates \(word)") }
    guard table.immediates[shape].hasWidth == (parts.count == 2) else {
      throw line.error(
        parts.count == 2 ? "\(name) has no width" : "\(name) needs the width of the access")
    }
    guard parts.count == 2 else { return (shape, 0) }
    guard let width = Int(parts[1]), [1, 2, 4, 8, 16].contains(width) else {
      throw line.error("\(parts[1]) is not a width: 1, 2, 4, 8 or 16 bytes")
    }
    return (shape, width.trailingZeroBitCount)
  }

  private func parseSignature(_ line: inout Line) throws(TableError) -> OpcodeTable.Signature {
    if line.take(if: { $0 == "*" }) != nil { return .polymorphic }
    var signature = OpcodeTable.Signature()
    try parseOperands(&line, into: &signature, at: 0)
    guard line.take(if: { $0 == "->" }) != nil else {
      throw line.error("expected a type or -> in a signature, not \(line.next ?? "the end of the line")")
    }
    try parseOperands(&line, into: &signature, at: OpcodeTable.Signature.capacity)
    return signature
  }

  private func parseOperands(
    _ line: inout Line, into signature: inout OpcodeTable.Signature, at start: Int
  ) throws(TableError) {
    var count = 0
    while let word = line.next, let code = OpcodeTable.Signature.operandNames.firstIndex(of: String(word)) {
      guard count < OpcodeTable.Signature.capacity else {
        throw line.error("more than \(OpcodeTable.Signature.capacity) operands on one side of a signature")
      }
      signature.packed |= UInt32(code) << (4 * (start + count))
      count += 1
      _ = try line.take("a type")
    }
  }

  // MARK: Names

  private func resolve(
    _ what: String, in index: [String: Int], _ line: inout Line
  ) throws(TableError) -> Int {
    let name = try line.take("a \(what)")
    guard let found = index[name] else { throw line.error("unknown \(what) \(name)") }
    return found
  }

  private mutating func kind(_ name: String, of family: Int, _ line: Line) throws(TableError) -> Int {
    if let known = kinds[family][name] { return known }
    let index = table.families[family].kinds.count
    guard index < Limit.kinds else { throw line.error("more than \(Limit.kinds) kinds in one family") }
    kinds[family][name] = index
    table.families[family].kinds.append(name)
    return index
  }

  private mutating func claim<Key: Hashable>(
    _ key: Key, in owners: WritableKeyPath<Self, [Key: Int]>, _ what: String, _ line: Line
  ) throws(TableError) {
    if let owner = self[keyPath: owners].updateValue(line.number, forKey: key) {
      throw line.error("the \(what) is already that of line \(owner)")
    }
  }

  private func checkName(_ name: String, _ line: Line) throws(TableError) {
    guard SwiftName.isUsable(name) else { throw line.error("\(name) is not usable as a Swift case") }
  }
}

private func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isHexDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
}
