import Glibc

/// When output is coloured.
public enum ColorChoice: String, Sendable, CaseIterable { case auto, always, never }

/// What kinds of text the console tells apart by colour.
public struct ConsoleStyle: Sendable {
  public enum Role: String, Sendable {
    case good = "32"
    case bad = "1;31"
    case notable = "33"
    case faint = "2"
  }

  public var isColored: Bool

  public init(isColored: Bool) { self.isColored = isColored }

  /// The usual rules, the first that applies: the user's choice; `NO_COLOR`, if it is not empty; `FORCE_COLOR` or
  /// `CLICOLOR_FORCE`, if it is neither empty nor 0; otherwise colour is for terminals that know it.
  public init(_ choice: ColorChoice, isTerminal: Bool, environment: (String) -> String? = variable) {
    switch choice {
    case .always: isColored = true
    case .never: isColored = false
    case .auto:
      if let value = environment("NO_COLOR"), !value.isEmpty {
        isColored = false
      } else if ["FORCE_COLOR", "CLICOLOR_FORCE"].contains(where: {
        !["", "0"].contains(environment($0) ?? "")
      }) {
        isColored = true
      } else {
        isColored = isTerminal && environment("TERM") != "dumb"
      }
    }
  }

  /// The text in the role's colour.
  public func callAsFunction(_ role: Role, _ text: String) -> String {
    isColored ? "\u{1b}[\(role.rawValue)m\(text)\u{1b}[0m" : text
  }

  /// A variable of the environment.
  public static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
