import CLibXML2

/// An XML document, read by libxml2's own reader: how the tests see a report as its users do.
struct XMLElement: Equatable {
  var name: String
  var attributes: [String: String] = [:]
  var children: [XMLElement] = []
  var text = ""

  subscript(name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The root of the document in a file; nil if it is not well-formed.
  static func read(path: String) -> XMLElement? {
    guard
      let reader = xmlReaderForFile(path, nil, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue))
    else { return nil }
    defer { xmlFreeTextReader(reader) }
    var open: [XMLElement] = [XMLElement(name: "")]
    var result = xmlTextReaderRead(reader)
    while result == 1 {
      switch xmlTextReaderNodeType(reader) {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        var element = XMLElement(name: string(xmlTextReaderConstName(reader)))
        let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
          element.attributes[string(xmlTextReaderConstName(reader))] = string(xmlTextReaderConstValue(reader))
        }
        if isEmpty { open[open.count - 1].children.append(element) } else { open.append(element) }
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
        let element = open.removeLast()
        open[open.count - 1].children.append(element)
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
        open[open.count - 1].text += string(xmlTextReaderConstValue(reader))
      default: break
      }
      result = xmlTextReaderRead(reader)
    }
    return result == 0 ? open[0].children.first : nil
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
