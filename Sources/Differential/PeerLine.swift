import ModuleGenerator

/// The protocol of the programs that run subjects on other engines: a line for a subject, and a line with its outcomes.
///
/// The request is the module in hexadecimal digits, then a word for each call: the function's name, and `:i32:BITS` for an
/// argument (or another type), where the bits are an unsigned decimal number. The answer has the outcomes of the calls,
/// joined by semicolons: `return` and words `i32:BITS`, `trap` and what it may be, joined by bars, `threw`, `exhausted`, or
/// `failed` and why.
public enum PeerLine {
  public static func request(_ subject: Subject) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * subject.module.count + 32 * subject.calls.count)
    let digits = Array("0123456789abcdef".utf8)
    for byte in subject.module {
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
    for call in subject.calls {
      bytes += Array(" \(call.function)\(call.arguments.map { ":\(word($0))" }.joined())".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func word(_ number: Number) -> String {
    switch number {
    case .i32(let bits): "i32:\(bits)"
    case .i64(let bits): "i64:\(bits)"
    case .f32(let bits): "f32:\(bits)"
    case .f64(let bits): "f64:\(bits)"
    }
  }

  /// The outcomes that an answer tells; nil if it makes no sense.
  public static func outcomes(_ answer: String) -> [CallOutcome]? {
    var outcomes: [CallOutcome] = []
    for text in answer.split(separator: ";") {
      guard let outcome = outcome(text) else { return nil }
      outcomes.append(outcome)
    }
    return outcomes
  }

  private static func outcome(_ text: Substring) -> CallOutcome? {
    let words = text.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? words[1] : ""
    switch words.first {
    case "return":
      let numbers = rest.split(separator: " ").map(number)
      return numbers.contains(nil) ? nil : .returned(numbers.compactMap { $0 })
    case "trap": return .trapped(rest.split(separator: "|").map(String.init))
    case "threw": return .threw
    case "exhausted": return .exhausted
    case "failed": return .failed(String(rest))
    default: return nil
    }
  }

  private static func number(_ word: Substring) -> Number? {
    let parts = word.split(separator: ":")
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "i32": return UInt32(parts[1]).map { .i32($0) }
    case "i64": return UInt64(parts[1]).map { .i64($0) }
    case "f32": return UInt32(parts[1]).map { .f32(bits: $0) }
    case "f64": return UInt64(parts[1]).map { .f64(bits: $0) }
    default: return nil
    }
  }
}
