/// A filter that cannot be understood.
public struct FilterError: Error, Hashable, Sendable {
  public var reason: String
  /// Where in the filter, in scalars from 0.
  public var offset: Int
}

extension CaseFilter {
  /// Expressions within each other.
  static let nestingLimit = 64

  /// - Parameter text: an expression, or text that the names of cases shall contain.
  public init(_ text: String) throws(FilterError) {
    var parser = Parser(text)
    expression = parser.isExpression ? try parser.whole() : .test(.name, Glob(containing: text))
  }

  private struct Parser {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private func error(_ reason: String, at offset: Int? = nil) -> FilterError {
      FilterError(reason: reason, offset: offset ?? position)
    }

    private mutating func skipSpace() {
      while let scalar = next, scalar.properties.isWhitespace { position += 1 }
    }

    /// Whether the text begins as an expression does: with a predicate, behind any `not` and parentheses.
    var isExpression: Bool {
      var parser = self
      while true {
        parser.skipSpace()
        if parser.take("(") || parser.take("!") || parser.take(word: "not") { continue }
        return !parser.word().isEmpty && parser.next == "("
      }
    }

    // MARK: Grammar

    mutating func whole() throws(FilterError) -> Expression {
      let result = try disjunction(depth: 0)
      if next == ")" { throw error("this parenthesis was not opened") }
      if next != nil { throw error("\"and\" or \"or\" should be here") }
      return result
    }

    private mutating func disjunction(depth: Int) throws(FilterError) -> Expression {
      var parts = [try conjunction(depth: depth)]
      while take(word: "or") || take("|") { parts.append(try conjunction(depth: depth)) }
      return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func conjunction(depth: Int) throws(FilterError) -> Expression {
      var parts = [try operand(depth: depth)]
      while take(word: "and") || take("&") { parts.append(try operand(depth: depth)) }
      return parts.count == 1 ? parts[0] : .and(parts)
    }

    private mutating func operand(depth: Int) throws(FilterError) -> Expression {
      var isNegated = false
      while take("!") || take(word: "not") { isNegated.toggle() }
      skipSpace()
      let inner: Expression
      let start = position
      if take("(") {
        if depth == CaseFilter.nestingLimit {
          throw error("more than \(CaseFilter.nestingLimit) parentheses within each other", at: start)
        }
        inner = try disjunction(depth: depth + 1)
        guard take(")") else { throw error("a closing parenthesis is missing") }
        skipSpace()
      } else {
        inner = try predicate()
      }
      return isNegated ? .not(inner) : inner
    }

    private mutating func predicate() throws(FilterError) -> Expression {
      let start = position
      let name = word()
      guard !name.isEmpty else { throw error("a predicate should be here, such as kind(assert_trap)") }
      guard let field = Field(rawValue: name) else {
        let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
        throw error("there is no predicate of this name; there are \(known)", at: start)
      }
      guard take("(") else { throw error("a pattern in parentheses should follow") }
      let patternStart = position
      let glob = Glob(try pattern(), isPath: field == .file)
      if glob.text.isEmpty { throw error("the pattern is empty", at: patternStart) }
      if glob.text.unicodeScalars.count > Glob.limit {
        throw error("the pattern has more than \(Glob.limit) characters", at: patternStart)
      }
      if let words = field.vocabulary, !words.words.contains(where: { glob.matches($0) }) {
        throw error(words.complaint(about: glob.text), at: patternStart)
      }
      skipSpace()
      return .test(field, glob)
    }

    /// The text up to the parenthesis that closes it.
    private mutating func pattern() throws(FilterError) -> String {
      let start = position
      var depth = 0
      var text = ""
      while let scalar = next {
        position += 1
        switch scalar {
        case "\\":
          text.unicodeScalars.append(scalar)
          guard let escaped = next else { break }
          text.unicodeScalars.append(escaped)
          position += 1
          continue
        case "(": depth += 1
        case ")" where depth == 0: return text
        case ")": depth -= 1
        default: break
        }
        text.unicodeScalars.append(scalar)
      }
      throw error("the parenthesis before this pattern is not closed", at: start)
    }

    // MARK: Tokens

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      skipSpace()
      guard next == scalar else { return false }
      position += 1
      return true
    }

    private mutating func take(word wanted: String) -> Bool {
      skipSpace()
      let start = position
      if word() == wanted, next != "(" || wanted == "not" { return true }
      position = start
      return false
    }

    private mutating func word() -> String {
      var text = ""
      while let scalar = next, scalar.properties.isAlphabetic || scalar == "_" || scalar == "-" {
        text.unicodeScalars.append(scalar)
        position += 1
      }
      return text
    }
  }
}
