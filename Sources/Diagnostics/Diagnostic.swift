/// What is wrong in a text, and where: what every message about a script, a module or a list of expectations is
/// made of.
///
///     opcode.wast:4:6: unknown operator i32.ad, did you mean i32.add?
///        4 │     (i32.ad (local.get 0) (local.get 1)))
///          │      ^^^^^^
public struct Diagnostic: Error, Hashable, Sendable {
  /// A place as people read it.
  public struct Place: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// From 1, in characters.
    public var column: Int
    /// The line, cut to what is around the place, and a second line that points there. Control characters are
    /// spelled out; empty if nobody has the text.
    public var excerpt: String

    public init(line: Int, column: Int, excerpt: String = "") {
      (self.line, self.column, self.excerpt) = (line, column, excerpt)
    }
  }

  /// The reason, on one line, without the place.
  public var message: String
  /// Nil for what stands nowhere in a text.
  public var place: Place?

  public init(_ message: String, at place: Place? = nil) {
    (self.message, self.place) = (message, place)
  }

  /// The diagnostic in lines, the first of which says everything: `file:line:column: message`.
  ///
  /// - Parameter kind: what kind of error it is, if that does not go without saying: `invalid`.
  public func text(file: String, kind: String? = nil) -> String {
    let reason = (kind.map { $0 + ": " } ?? "") + message
    guard let place else { return "\(file): \(reason)" }
    let headline = "\(file):\(place.line):\(place.column): \(reason)"
    return place.excerpt.isEmpty ? headline : headline + "\n" + place.excerpt
  }
}

extension Diagnostic {
  /// - Parameters:
  ///   - offset: of the place in `source`; at its end for what is missing there.
  ///   - line: the number of the line that the offset is in.
  /// - Complexity: linear in the length of the line.
  public init(_ message: String, at offset: Int, line: Int, in source: UnsafeBufferPointer<UInt8>) {
    self.init(message, at: Excerpt(of: source, at: offset).place(line: line))
  }

  /// - Parameters:
  ///   - position: of the place in `source`, which is a whole text.
  ///   - lines: of that text.
  public init(_ message: String, at position: Position, in source: [UInt8], _ lines: LineTable) {
    self = source.withUnsafeBufferPointer {
      Diagnostic(message, at: lines.offset(of: position), line: Int(position.line), in: $0)
    }
  }
}
