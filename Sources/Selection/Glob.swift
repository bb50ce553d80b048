/// A pattern for texts: `*` stands for any number of characters, `?` for one, and `\` takes the next one literally.
///
/// In a pattern for paths, `*` and `?` do not match slashes and `**` matches them as well; and the pattern may match
/// the path's end from any folder on: `simd_*.wast` is the script of that name wherever it lies.
///
/// Matching looks at each character of the text once for every piece of the pattern, however many stars it has.
public struct Glob: Hashable, Sendable {
  private enum Piece: Hashable {
    case character(Unicode.Scalar)
    case one
    /// Any number of characters; slashes too, if `crossing`.
    case any(crossing: Bool)
  }

  /// The pattern as it was written.
  public let text: String
  private var pieces: [Piece] = []
  private let isPath: Bool

  /// Characters that a pattern may have.
  public static let limit = 1024

  /// - Parameter text: the pattern; what exceeds `limit` characters is for the caller to refuse.
  public init(_ text: String, isPath: Bool = false) {
    self.text = text
    self.isPath = isPath
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "*":
        if case .any = pieces.last {
          pieces[pieces.count - 1] = .any(crossing: true)
        } else {
          pieces.append(.any(crossing: !isPath))
        }
      case "?": pieces.append(.one)
      case "\\": pieces.append(.character(scalars.next() ?? "\\"))
      default: pieces.append(.character(scalar))
      }
    }
  }

  /// The pattern for all texts that contain this one.
  public init(containing text: String) {
    self.text = text
    isPath = false
    pieces = [.any(crossing: true)] + text.unicodeScalars.map(Piece.character) + [.any(crossing: true)]
  }

  /// How many characters stand for themselves: the more, the more specific is the pattern.
  public var literalCount: Int {
    pieces.count { piece in
      if case .character = piece { true } else { false }
    }
  }

  /// Whether the pattern matches one text only (or, for paths, its ends).
  public var isLiteral: Bool { literalCount == pieces.count }

  /// Whether the pattern matches the whole text; for paths, the text from a folder on.
  public func matches(_ text: some StringProtocol) -> Bool {
    // The pieces that the text so far may end before: a set of places in the pattern.
    var places = [Bool](repeating: false, count: pieces.count + 1)
    var next = places
    enter(0, &places)
    for scalar in text.unicodeScalars {
      for index in next.indices { next[index] = false }
      for index in pieces.indices where places[index] {
        switch pieces[index] {
        case .character(let wanted): if wanted == scalar { enter(index + 1, &next) }
        case .one: if !isPath || scalar != "/" { enter(index + 1, &next) }
        case .any(let crossing): if crossing || scalar != "/" { enter(index, &next) }
        }
      }
      if isPath, scalar == "/" { enter(0, &next) }
      swap(&places, &next)
    }
    return places[pieces.count]
  }

  /// Adds a place, and those behind stars that may stand for nothing. (Stars never stand side by side.)
  private func enter(_ index: Int, _ places: inout [Bool]) {
    places[index] = true
    if index < pieces.count, case .any = pieces[index] { places[index + 1] = true }
  }
}
