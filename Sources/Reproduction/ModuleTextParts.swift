import WasmText

/// The module that a command of a script holds as text, in parts that can be left out: its fields, then what can be left
/// out of fields. Parts have numbers.
struct ModuleTextParts {
  private let text: [UInt8]
  private let module: Range<Int>
  private let outline: ModuleOutline

  /// Nil if the command holds no such module.
  init?(of command: [UInt8]) {
    let parse = parseScriptTolerantly(command)
    guard parse.errors.isEmpty, parse.commands.count == 1,
      case .text(let range, let isBare)? = parse.commands[0].kind.module?.form,
      let outline = ModuleOutline(ofModule: range, isBare: isBare, in: command)
    else { return nil }
    (text, module, self.outline) = (command, range, outline)
  }

  private var count: Int { outline.fields.count + outline.extras.count }

  /// Leaves parts out for as long as `take` takes what is left of the command.
  func reduce(_ take: ([UInt8]) -> Minimizer.Answer) {
    var minimizer = Minimizer()
    var kept = minimizer.minimize(Array(0..<count)) { remaining in
      remaining.count == count ? .holds : take(text(Set(remaining)))
    }
    // What refers to each other goes together or not at all.
    for part in kept.reversed() where kept.contains(part) {
      let rest = without(part, of: kept)
      if rest.count < kept.count - 1, take(text(Set(rest))) == .holds { kept = rest }
    }
  }

  /// The command with some of the parts; comments between fields go.
  private func text(_ kept: Set<Int>) -> [UInt8] {
    let extras = outline.extras.enumerated().filter { !kept.contains(outline.fields.count + $0.offset) }.map(
      \.element)
    let isBare = outline.header.isEmpty
    var result = Array(text[..<module.lowerBound] + text[outline.header])
    for (number, field) in outline.fields.enumerated() where kept.contains(number) {
      if !isBare {
        result += "\n  ".utf8
      } else if result.count > module.lowerBound {
        result.append(UInt8(ascii: "\n"))
      }
      var position = field.lowerBound
      for extra in extras where field.contains(extra.lowerBound) {
        result += text[position..<extra.lowerBound]
        while result.last == UInt8(ascii: " ") { result.removeLast() }
        position = extra.upperBound
      }
      result += text[position..<field.upperBound]
    }
    if !isBare { result.append(UInt8(ascii: ")")) }
    return result + text[module.upperBound...]
  }

  /// Parts without one of them, and without the fields that refer to it by its name, and so on.
  private func without(_ part: Int, of parts: [Int]) -> [Int] {
    guard part < outline.fields.count else { return parts.filter { $0 != part } }
    var removed: Set<Int> = []
    var pending = [part]
    while let next = pending.popLast() {
      guard removed.insert(next).inserted, let name = names(in: next, first: true).first else { continue }
      pending += parts.filter {
        $0 < outline.fields.count && !removed.contains($0) && names(in: $0).contains(name)
      }
    }
    return parts.filter { !removed.contains($0) }
  }

  /// The identifiers in a field.
  /// - Parameter first: whether only the one behind the keyword is wanted: the field's own.
  private func names(in field: Int, first: Bool = false) -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    var count = 0
    forEachToken(in: Array(text[outline.fields[field]])) { token in
      count += 1
      if token.first == UInt8(ascii: "$"), !first || count == 3 { names.insert(Array(token)) }
    }
    return names
  }
}
