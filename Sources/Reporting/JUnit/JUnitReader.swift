import CLibXML2

/// Reads JUnit reports with libxml2's streaming reader.
///
/// A report may come from anywhere. Nothing in it makes the reader open another file or the network: there is
/// no document type, and so there are no entities; the text is UTF-8 and not compressed; and its size and
/// nesting are bounded, as is every single text in it (by libxml2, at 10 MB).
public struct JUnitReader {
  /// Bytes of a report.
  public static let sizeLimit = 256 << 20
  /// Elements within each other.
  public static let nestingLimit = 64

  private let path: String
  private let reader: xmlTextReaderPtr
  private var result = JUnitFile()
  /// Names of the open elements below the root.
  private var open: [String] = []
  /// Whether text belongs to the finding of a case.
  private var findingDepth: Int?

  /// - Parameter sizeLimit: in bytes.
  public static func read(path: String, sizeLimit: Int = sizeLimit) throws(JUnitError) -> JUnitFile {
    let source = try JUnitSource(path: path, limit: sizeLimit)
    let context = Unmanaged.passUnretained(source).toOpaque()
    let read: xmlInputReadCallback = { context, buffer, count in
      Unmanaged<JUnitSource>.fromOpaque(context!).takeUnretainedValue().read(into: buffer!, count: count)
    }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    guard let pointer = xmlReaderForIO(read, { _ in 0 }, context, nil, nil, options) else {
      throw JUnitError(path, "libxml2 cannot create a reader")
    }
    defer { xmlFreeTextReader(pointer) }
    var reader = JUnitReader(path: path, reader: pointer)
    let outcome = withExtendedLifetime(source) { () -> Result<JUnitFile, JUnitError> in
      do throws(JUnitError) { return .success(try reader.document()) } catch { return .failure(error) }
    }
    if let failure = source.failure { throw JUnitError(path, failure) }
    return try outcome.get()
  }

  private init(path: String, reader: xmlTextReaderPtr) {
    self.path = path
    self.reader = reader
  }

  private mutating func document() throws(JUnitError) -> JUnitFile {
    var isFirst = true
    while true {
      switch xmlTextReaderRead(reader) {
      case 1:
        if isFirst { try checkEncoding() }
        isFirst = false
        try node()
      case 0: return result
      default: throw error(parserMessage)
      }
    }
  }

  // MARK: Nodes

  private mutating func node() throws(JUnitError) {
    switch xmlTextReaderNodeType(reader) {
    case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue): throw error("a report must not have a document type")
    case Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue): throw error("a report must not have entities")
    case Int32(XML_READER_TYPE_ELEMENT.rawValue): try startElement()
    case Int32(XML_READER_TYPE_END_ELEMENT.rawValue): endElement()
    case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
      Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
      if findingDepth != nil {
        let text = string(xmlTextReaderConstValue(reader))
        edit { $0.text += text }
      }
    default: break
    }
  }

  private mutating func startElement() throws(JUnitError) {
    let name = string(xmlTextReaderConstLocalName(reader))
    let parent = open.last
    if open.count == Self.nestingLimit {
      throw error("more than \(Self.nestingLimit) nested elements")
    }
    open.append(name)
    let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
    switch (name, parent) {
    case ("testsuites", nil): break
    case ("testsuite", nil), ("testsuite", "testsuites"), ("testsuite", "testsuite"):
      result.suites.append(JUnitFile.Suite(name: attribute("name") ?? "", file: attribute("file")))
    case (_, nil): throw error("the root must be testsuites or testsuite")
    case ("property", "properties") where open.dropLast(2).last == "testsuite":
      result.suites[result.suites.count - 1].properties.append(
        RunFact(attribute("name") ?? "", attribute("value") ?? ""))
    case ("testcase", "testsuite"):
      result.suites[result.suites.count - 1].cases.append(
        JUnitFile.Case(
          name: attribute("name") ?? "", className: attribute("classname") ?? "", file: attribute("file"),
          line: attribute("line").flatMap { Int($0) }, time: attribute("time")))
    case ("failure", "testcase"): startFinding(.failure, isEmpty)
    case ("error", "testcase"): startFinding(.error, isEmpty)
    case ("skipped", "testcase"): startFinding(.skipped, isEmpty)
    case ("flakyFailure", "testcase"), ("flakyError", "testcase"): edit { $0.isFlaky = true }
    default: break
    }
    if isEmpty { endElement() }
  }

  private mutating func startFinding(_ status: JUnitFile.Status, _ isEmpty: Bool) {
    let (type, message) = (attribute("type") ?? "", attribute("message") ?? "")
    edit { element in
      // Of several findings the first failure or error counts.
      guard element.status == .passed || element.status == .skipped else { return }
      element.status = status
      element.type = type
      element.message = message
      element.text = ""
    }
    if !isEmpty { findingDepth = open.count }
  }

  private mutating func endElement() {
    if findingDepth == open.count { findingDepth = nil }
    open.removeLast()
  }

  /// Changes the case that is being read.
  private mutating func edit(_ change: (inout JUnitFile.Case) -> Void) {
    let suite = result.suites.count - 1
    change(&result.suites[suite].cases[result.suites[suite].cases.count - 1])
  }

  // MARK: libxml2

  private func checkEncoding() throws(JUnitError) {
    let encoding = string(xmlTextReaderConstEncoding(reader))
    guard ["", "UTF-8"].contains(encoding.uppercased()) else {
      throw error("a report must be UTF-8, not \(SafeText.of(encoding, .oneLine, limit: 40))")
    }
  }

  private func attribute(_ name: String) -> String? {
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    return string(xmlTextReaderConstValue(reader))
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }

  /// What libxml2 says is wrong, on one line.
  private var parserMessage: String {
    guard let last = xmlGetLastError(), let message = last.pointee.message else { return "is not XML" }
    return SafeText.folded(String(cString: message), limit: 200)
  }

  private func error(_ reason: String) -> JUnitError {
    JUnitError(path, line: Int(max(0, xmlTextReaderGetParserLineNumber(reader))), reason)
  }
}

extension JUnitError {
  init(_ path: String, line: Int = 0, _ reason: String) {
    description = SafeText.of(path, .oneLine) + (line > 0 ? ":\(line)" : "") + ": " + reason
  }
}
