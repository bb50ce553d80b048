import CLibXML2

/// An XML document that libxml2's text writer writes to a file as it comes.
///
/// Texts have to be safe (see `SafeText`): the writer escapes markup and nothing else. Errors are kept, by the
/// writer's return codes here and by the file, and come out at the end.
final class XMLStream {
  private let file: ReportFile
  private let writer: xmlTextWriterPtr
  private var isSound = true

  init(file: ReportFile) throws(ReportError) {
    self.file = file
    // libxml2 would print what goes wrong; the return codes tell.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    let context = Unmanaged.passUnretained(file).toOpaque()
    let write: xmlOutputWriteCallback = { context, bytes, count in
      let file = Unmanaged<ReportFile>.fromOpaque(context!).takeUnretainedValue()
      return file.write(UnsafeRawBufferPointer(start: bytes, count: Int(count))) ? count : -1
    }
    guard
      let buffer = xmlOutputBufferCreateIO(write, { _ in 0 }, context, nil),
      let writer = xmlNewTextWriter(buffer)
    else { throw ReportError(file.path, "libxml2 cannot create a writer") }
    self.writer = writer
    check(xmlTextWriterSetIndent(writer, 1))
    check(xmlTextWriterSetIndentString(writer, "  "))
    check(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
  }

  deinit { xmlFreeTextWriter(writer) }

  /// An element with its attributes, and what `content` puts into it.
  func element(_ name: String, _ attributes: KeyValuePairs<String, String>, content: () -> Void = {}) {
    start(name, attributes)
    content()
    end()
  }

  func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    check(xmlTextWriterStartElement(writer, name))
    self.attributes(attributes)
  }

  /// More attributes for the element just started.
  func attributes(_ attributes: KeyValuePairs<String, String>) {
    for (name, value) in attributes { check(xmlTextWriterWriteAttribute(writer, name, value)) }
  }

  func text(_ text: String) { check(xmlTextWriterWriteString(writer, text)) }

  func end() { check(xmlTextWriterEndElement(writer)) }

  /// Brings everything so far to the file, and says how long that is.
  func flushed() -> Int {
    check(xmlTextWriterFlush(writer))
    return file.count
  }

  /// Ends the document, all open elements with it.
  func finish() throws(ReportError) {
    check(xmlTextWriterEndDocument(writer))
    check(xmlTextWriterFlush(writer))
    // A failure to write has a reason, which the file throws when it is committed.
    if !isSound, file.failure == nil { throw ReportError(file.path, "libxml2 could not write the report") }
  }

  private func check(_ code: Int32) {
    if code < 0 { isSound = false }
  }
}
