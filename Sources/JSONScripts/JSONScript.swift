import JSON
import Reporting

/// Why a text is not a script in JSON.
public struct JSONScriptError: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }
}

/// The text of a script that is given as JSON, in the format of `wast2json` (WABT) and `wasm-tools json-from-wast`: an
/// object whose `commands` name the modules in files beside it. Each command stands on the line that it had in the script
/// that the JSON was made of, so that places in reports are places there.
///
/// - Parameters:
///   - json: the bytes of the file; anything at all.
///   - file: the contents of a file beside it, or why there are none. Names have no slash.
/// - Throws: what keeps it from being a script.
/// - Complexity: linear in the JSON and the files that it names.
public func scriptText(
  ofJSON json: [UInt8], file: @escaping (String) -> Result<[UInt8], JSONScriptError>
) throws(JSONScriptError) -> [UInt8] {
  let root: JSONValue
  do {
    root = try JSONParser.parse(json)
  } catch {
    throw JSONScriptError("this is not JSON: byte \(error.offset): \(error.reason)")
  }
  guard let commands = root["commands"]?.array else {
    throw JSONScriptError("this is not a script in JSON, as wast2json writes it: it has no list \"commands\"")
  }
  var writer = ScriptWriter(file: file)
  for (index, command) in commands.enumerated() {
    do throws(JSONScriptError) {
      try writer.write(command)
    } catch {
      throw JSONScriptError("command \(index + 1): \(error)")
    }
  }
  return writer.text
}

/// Writes commands as text.
private struct ScriptWriter {
  let file: (String) -> Result<[UInt8], JSONScriptError>
  private(set) var text: [UInt8] = []
  private var line: UInt64 = 1

  /// A line that a script may come to: empty lines before it take a byte each.
  private static let lineLimit: UInt64 = 1 << 24

  init(file: @escaping (String) -> Result<[UInt8], JSONScriptError>) { self.file = file }

  mutating func write(_ command: JSONValue) throws(JSONScriptError) {
    guard let type = command["type"]?.string else { throw JSONScriptError("it has no \"type\"") }
    let wanted = command["line"]?.integer ?? line
    guard wanted <= Self.lineLimit else { throw JSONScriptError("its line is above \(Self.lineLimit)") }
    while line < wanted {
      text.append(UInt8(ascii: "\n"))
      line += 1
    }
    let name = try command["name"]?.string.map(identifier) ?? ""
    switch type {
    case "module", "module_definition":
      let keyword = type == "module" ? "module" : "module definition"
      try write("(\(keyword)\(name)") { writer throws(JSONScriptError) in
        try writer.writeContents(of: command)
      }
    case "module_instance":
      let instance = try command["instance"]?.string.map(identifier) ?? ""
      append("(module instance\(instance)\(try command["module"]?.string.map(identifier) ?? ""))")
    case "register": append("(register \(quoted(try string("as", of: command)))\(name))")
    case "action":
      try writeAction(of: command)
    case "assert_return", "assert_trap", "assert_exhaustion", "assert_exception", "assert_suspension",
      "assert_return_canonical_nan", "assert_return_arithmetic_nan":
      try write("(\(type) ") { writer throws(JSONScriptError) in
        try writer.writeAction(of: command)
        if type == "assert_return" {
          for value in command["expected"]?.array ?? [] { writer.append(" " + (try pattern(value))) }
        } else if let message = command["text"]?.string {
          writer.append(" " + quoted(message))
        }
      }
    case "assert_malformed", "assert_invalid", "assert_unlinkable", "assert_uninstantiable",
      "assert_malformed_custom", "assert_invalid_custom":
      try write("(\(type == "assert_uninstantiable" ? "assert_trap" : type) (module") {
        writer throws(JSONScriptError) in
        try writer.writeContents(of: command)
        writer.append(") " + quoted(try string("text", of: command)))
      }
    default: throw JSONScriptError("there is no command \(type)")
    }
    append(" ")
  }

  private mutating func append(_ string: String) { text += string.utf8 }

  private mutating func write(
    _ opening: String, _ body: (inout ScriptWriter) throws(JSONScriptError) -> Void
  ) throws(JSONScriptError) {
    append(opening)
    try body(&self)
    append(")")
  }

  /// The module in the file that a command names.
  private mutating func writeContents(of command: JSONValue) throws(JSONScriptError) {
    let name = command["binary_filename"]?.string ?? command["filename"]?.string
    guard let name else { throw JSONScriptError("it names no file") }
    guard !name.isEmpty, !name.contains("/"), name != "..", name != "." else {
      throw JSONScriptError("\(quoted(name)) is not a file beside the script")
    }
    let isText = command["module_type"]?.string == "text" && command["binary_filename"] == nil
    let contents: [UInt8]
    do {
      contents = try file(name).get()
    } catch {
      throw JSONScriptError("\(quoted(name)): \(error)")
    }
    append(isText ? " quote " : " binary ")
    appendString(contents)
  }

  private mutating func writeAction(of command: JSONValue) throws(JSONScriptError) {
    guard let action = command["action"], let type = action["type"]?.string else {
      throw JSONScriptError("it has no \"action\"")
    }
    guard type == "invoke" || type == "get" else { throw JSONScriptError("there is no action \(type)") }
    let module = try action["module"]?.string.map(identifier) ?? ""
    append("(\(type)\(module) \(quoted(try string("field", of: action)))")
    for argument in action["args"]?.array ?? [] { append(" " + (try constant(argument))) }
    append(")")
  }

  private mutating func appendString(_ bytes: [UInt8]) {
    text.reserveCapacity(text.count + 3 * bytes.count + 2)
    text.append(UInt8(ascii: "\""))
    for byte in bytes { appendEscaped(byte, to: &text) }
    text.append(UInt8(ascii: "\""))
  }
}

// MARK: Words

private func string(_ name: String, of value: JSONValue) throws(JSONScriptError) -> String {
  guard let string = value[name]?.string else { throw JSONScriptError("it has no \"\(name)\"") }
  return string
}

/// A name of the script, which begins with a dollar sign, behind a space.
private func identifier(_ name: String) throws(JSONScriptError) -> String {
  guard name.hasPrefix("$"), name.utf8.count > 1 else {
    throw JSONScriptError("\(quoted(name)) is not an identifier")
  }
  return " $" + quoted(String(name.dropFirst()))
}

private func quoted(_ text: String) -> String {
  var bytes: [UInt8] = [UInt8(ascii: "\"")]
  for byte in text.utf8 {
    // What is above ASCII is UTF-8, and stays.
    if byte >= 0x80 { bytes.append(byte) } else { appendEscaped(byte, to: &bytes) }
  }
  return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
}

/// A byte as strings in scripts have it.
private func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
  if (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
    bytes.append(byte)
  } else {
    let digits = Array("0123456789abcdef".utf8)
    bytes += [UInt8(ascii: "\\"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

// MARK: Values

/// A value as an argument.
private func constant(_ value: JSONValue) throws(JSONScriptError) -> String {
  let type = try string("type", of: value)
  switch type {
  case "i32", "i64": return "(\(type).const \(try number(try string("value", of: value))))"
  case "f32", "f64": return "(\(type).const \(try float(try string("value", of: value), width: type)))"
  case "v128": return try vector(value)
  default:
    guard type.hasSuffix("ref") else { throw JSONScriptError("there is no type \(type)") }
    let heap = String(type.dropLast(3))
    let number = value["value"]?.string
    if number == nil || number == "null" { return "(ref.null \(heapType(heap)))" }
    return "(ref.\(heap == "extern" ? "extern" : "host") \(try decimal(number!)))"
  }
}

/// A value as a result has to be.
private func pattern(_ value: JSONValue) throws(JSONScriptError) -> String {
  let type = try string("type", of: value)
  if type == "either" {
    var alternatives = "(either"
    for alternative in value["values"]?.array ?? [] { alternatives += " " + (try pattern(alternative)) }
    return alternatives + ")"
  }
  if type == "refnull" || type == "nullref" { return "(ref.null)" }
  guard type.hasSuffix("ref"), type != "nullref" else { return try constant(value) }
  let heap = String(type.dropLast(3))
  guard let number = value["value"]?.string else {
    return heap == "any" ? "(ref)" : "(ref.\(heap))"
  }
  if number == "null" { return "(ref.null)" }
  return heap == "func" ? "(ref.func)" : try constant(value)
}

/// The heap type of a reference type's abbreviation: `nullfuncref` is a null of `nofunc`.
private func heapType(_ heap: String) -> String {
  switch heap {
  case "null": "none"
  case "nullfunc", "nullextern", "nullexn": "no" + heap.dropFirst(4)
  default: heap
  }
}

private func vector(_ value: JSONValue) throws(JSONScriptError) -> String {
  let lane = try string("lane_type", of: value)
  let counts = ["i8": 16, "i16": 8, "i32": 4, "i64": 2, "f32": 4, "f64": 2]
  guard let count = counts[lane], let lanes = value["value"]?.array, lanes.count == count else {
    throw JSONScriptError("this is not a vector: its lanes are of no known type, or not as many as it takes")
  }
  var text = "(v128.const \(lane)x\(count)"
  for value in lanes {
    guard let value = value.string else { throw JSONScriptError("a lane is not a string") }
    text += " " + (lane.hasPrefix("f") ? try float(value, width: lane) : try number(value))
  }
  return text + ")"
}

private func number(_ text: String) throws(JSONScriptError) -> String {
  _ = try decimal(text.hasPrefix("-") ? String(text.dropFirst()) : text)
  return text
}

private func decimal(_ text: String) throws(JSONScriptError) -> UInt64 {
  guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = UInt64(text) else {
    throw JSONScriptError("\(quoted(text)) is not a number")
  }
  return value
}

/// A float as a literal, exact to the bit.
/// - Parameter text: its bits as a decimal number, or a pattern.
private func float(_ text: String, width: String) throws(JSONScriptError) -> String {
  if text == "nan:canonical" || text == "nan:arithmetic" { return text }
  let bits = try decimal(text)
  let (fraction, exponents, isNegative): (UInt64, UInt64, Bool)
  let fractionBits: UInt64 = width == "f32" ? 23 : 52
  let exponentBits: UInt64 = width == "f32" ? 8 : 11
  guard width == "f64" || bits <= UInt64(UInt32.max) else {
    throw JSONScriptError("\(text) is not the bits of a float of 32 bits")
  }
  fraction = bits & (1 << fractionBits - 1)
  exponents = bits >> fractionBits & (1 << exponentBits - 1)
  isNegative = bits >> (fractionBits + exponentBits) & 1 != 0
  let sign = isNegative ? "-" : ""
  if exponents == 1 << exponentBits - 1 {
    return fraction == 0 ? sign + "inf" : "\(sign)nan:0x\(String(fraction, radix: 16))"
  }
  let bias = Int(1 << (exponentBits - 1) - 1) + Int(fractionBits)
  let significand = exponents == 0 ? fraction : fraction | 1 << fractionBits
  return "\(sign)0x\(String(significand, radix: 16))p\(max(Int(exponents), 1) - bias)"
}
