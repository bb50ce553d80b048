import Glibc

/// How far a run is, for the person who waits for it: a line that takes the place of the one before it on a terminal;
/// elsewhere a line now and then, but only where nothing else has been written for long.
public struct ConsoleProgress {
  /// Where the progress is shown.
  public enum Display {
    case none
    /// On a terminal, which has this many columns at the moment; nil if that is not known.
    case terminal(columns: () -> Int?)
    /// In a log.
    case log
  }

  /// How far the run is.
  public struct State {
    public var done: Int
    public var total: Int
    /// Cases that failed, and were not expected to.
    public var failures: Int
    /// Since the run began.
    public var nanoseconds: UInt64
    /// The script that has been running for the longest, if any is.
    public var running: String?

    public init(done: Int, total: Int, failures: Int, nanoseconds: UInt64, running: String?) {
      self.done = done
      self.total = total
      self.failures = failures
      self.nanoseconds = nanoseconds
      self.running = running
    }
  }

  private let display: Display
  private var isShown = false
  /// When something was last written; nil before the first call.
  private var last: UInt64?
  private var hasWritten = false

  /// Nanoseconds between two lines.
  private static let terminalInterval: UInt64 = 100_000_000
  private static let logInterval: UInt64 = 60_000_000_000
  private static let usualColumns = 80

  init(_ display: Display) { self.display = display }

  /// What to write now, if anything.
  mutating func text(_ state: State, _ style: ConsoleStyle, now: UInt64) -> String? {
    switch display {
    case .none: return nil
    case .terminal(let columns):
      if let last, now &- last < Self.terminalInterval { return nil }
      last = now
      isShown = true
      // One column stays free: some terminals go to the next line behind the last one.
      let text = Self.text(state, columns: (columns() ?? Self.usualColumns) - 1)
      return "\r\u{1b}[K" + style(.faint, text)
    case .log:
      // A log that stands still is taken for a run that hangs; some CI systems end it after ten minutes.
      if last == nil || hasWritten { last = now }
      hasWritten = false
      guard now &- last! >= Self.logInterval else { return nil }
      last = now
      return Self.text(state, columns: .max) + "\n"
    }
  }

  /// What clears the line for other text.
  mutating func erasure() -> String {
    defer { isShown = false }
    hasWritten = true
    return isShown ? "\r\u{1b}[K" : ""
  }

  /// One line: `[56/288] 3 failed, 12 s, simd_address.wast`.
  ///
  /// - Parameter columns: the room there is. What is too long loses the beginning of the script's path.
  static func text(_ state: State, columns: Int) -> String {
    var text = "[\(state.done)/\(state.total)]"
    if state.failures > 0 { text += " \(state.failures) failed," }
    text += " \(state.nanoseconds / 1_000_000_000) s"
    if let running = state.running {
      let path = SafeText.folded(running)
      let room = columns == .max ? .max : columns - width(text) - 2
      if width(path) <= room {
        text += ", \(path)"
      } else if room > 8 {
        text += ", …" + suffix(of: path, columns: room - width("…"))
      }
    }
    return columns == .max ? text : prefix(of: text, columns: max(0, columns))
  }

  // MARK: Columns

  /// The most columns that a character takes. Terminals do not agree on characters beyond ASCII.
  private static func width(_ scalar: Unicode.Scalar) -> Int { scalar.isASCII ? 1 : 2 }

  private static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  private static func prefix(of text: String, columns: Int) -> String {
    var room = columns
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix {
          room -= width($0)
          return room >= 0
        }))
  }

  private static func suffix(of text: String, columns: Int) -> String {
    let reversed = String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
    return String(String.UnicodeScalarView(prefix(of: reversed, columns: columns).unicodeScalars.reversed()))
  }
}
