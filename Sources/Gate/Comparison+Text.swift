import Reporting

extension Comparison {
  /// What to tell somebody about it: a line for each change, what matters most first, and a summary last.
  ///
  /// - Parameters:
  ///   - limit: how many changes of one kind are named.
  ///   - isVerbose: whether changes that ask for nothing are named, too.
  public func lines(limit: Int, isVerbose: Bool) -> [String] {
    var lines: [String] = notes.map { "note: \($0)" }
    for kind in Kind.allCases {
      let all = changes.filter { $0.kind == kind }
      let named = isVerbose ? all : all.filter(\.isNotable)
      let sorted = named.sorted {
        ($0.file, $0.line ?? 0, $0.name, $0.id) < ($1.file, $1.line ?? 0, $1.name, $1.id)
      }
      for change in sorted.prefix(limit) {
        let place = SafeText.of(change.file, .oneLine) + (change.line.map { ":\($0)" } ?? "")
        let word = kind.rawValue + String(repeating: " ", count: 12 - kind.rawValue.utf8.count)
        lines.append("\(word) \(place): \(SafeText.folded(change.text, limit: 300))")
        if !change.name.isEmpty {
          lines.append(
            "             \(SafeText.folded(change.name, limit: 200))  [\(SafeText.of(change.id, .oneLine))]")
        }
      }
      if sorted.count > limit { lines.append("\(kind.rawValue): … and \(sorted.count - limit) more") }
    }
    return lines + [summary]
  }

  /// One line, such as `2 regressed, 1 fixed, 38061 unchanged`.
  public var summary: String {
    let parts = Kind.allCases.filter { count(of: $0) > 0 }.map { "\(count(of: $0)) \($0.rawValue)" }
    return (parts + ["\(unchanged) unchanged"]).joined(separator: ", ")
  }
}
