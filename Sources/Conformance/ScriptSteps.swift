import Diagnostics
import WasmRuntime
import WasmText

/// The text of a script and what it consists of, kept so that it adds nothing to what a fork costs: a script may have
/// a million commands, and each of them a process. So commands are parsed again when it is their turn.
package struct ScriptSteps {
  /// A command, or why there is none.
  enum Step {
    case command(CommandPlace)
    case unreadable(Unreadable)

    var line: Int {
      switch self {
      case .command(let place): return Int(place.position.line)
      case .unreadable(let text): return text.line
      }
    }
  }

  /// Text that is not a command.
  struct Unreadable {
    var error: SyntaxError
    /// The error, as it is shown.
    var diagnostic: Diagnostic
    /// The line in which the text begins, and the number of that line.
    var text: [UInt8]
    var line: Int
    /// Whether the text holds a module, so that later commands cannot know which one they act on.
    var hidesModule: Bool
  }

  /// The first reason why the script cannot be read as a whole. What can be read is run all the same, and the
  /// errors are cases among the others, which fail.
  package let firstError: Diagnostic?
  /// The script's name, for the identity of its cases.
  let file: String
  private let text: FrozenBytes
  /// A `CommandPlace?` for each step.
  private let places: FrozenBytes
  /// By step; there are few, since the parser loses patience.
  private var unreadable: [Int: Unreadable] = [:]

  /// Parses a script.
  /// - Parameters:
  ///   - source: the script's bytes; anything at all.
  ///   - file: the script's name. If it ends in `.wat`, the text is that of a module.
  package init(parsing source: consuming [UInt8], file: String) {
    self.file = file
    let text = source.withUnsafeBytes { FrozenBytes($0) }
    source = []
    let bytes = text.bytes.bindMemory(to: UInt8.self)
    var places: [CommandPlace?] = []
    // Addresses cost nothing: what is not written to takes no memory.
    places.reserveCapacity(bytes.count / 16)
    let errors = parseScriptTolerantly(bytes, isModule: file.hasSuffix(".wat")) {
      places.append(CommandPlace($0))
    }
    if !errors.isEmpty { places = Self.merge(places, errors, UnreadableTexts(bytes), &unreadable) }
    self.text = text
    self.places = places.withUnsafeBytes { FrozenBytes($0) }
    firstError = unreadable.min { $0.key < $1.key }?.value.diagnostic
  }

  /// The number of cases.
  package var count: Int { places.bytes.count / MemoryLayout<CommandPlace?>.stride }

  subscript(index: Int) -> Step {
    precondition(index >= 0 && index < count)
    let offset = index * MemoryLayout<CommandPlace?>.stride
    if let place = places.bytes.load(fromByteOffset: offset, as: CommandPlace?.self) {
      return .command(place)
    }
    return .unreadable(unreadable[index]!)
  }

  /// All of the text.
  var script: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: text.bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count: text.bytes.count)
  }

  /// The offset in the script of a position within a command. O(length of the command).
  func offset(of position: Position, in place: CommandPlace) -> Int {
    LineTable(script, range: place.source, origin: place.position).offset(of: position)
  }

  /// - Parameter offset: within a command.
  func diagnostic(_ message: String, at offset: Int, in place: CommandPlace) -> Diagnostic {
    let lines = LineTable(script, range: place.source, origin: place.position)
    return Diagnostic(message, at: offset, line: Int(lines.position(of: offset).line), in: script)
  }

  /// A command's own bytes.
  func text(of place: CommandPlace) -> [UInt8] { Array(text.bytes[place.source]) }

  /// The command of a case, if it can be read.
  func command(_ index: Int) -> ParsedCommand? {
    guard case .command(let place) = self[index] else { return nil }
    let text = text(of: place)
    return place.command(of: text).map { ParsedCommand(index: index, command: $0, text: text) }
  }

  /// Puts the errors where they belong among the commands.
  ///
  /// What lies between two commands is blank but for what could not be read. An error may have been found far
  /// behind its command, at the end of the script say: one that hides a module comes where the module is.
  private static func merge(
    _ places: [CommandPlace?], _ errors: [SyntaxError], _ texts: UnreadableTexts,
    _ unreadable: inout [Int: Unreadable]
  ) -> [CommandPlace?] {
    var steps: [CommandPlace?] = []
    var errors = errors[...]
    var end = 0
    for case let place? in places {
      let hidesModule = texts.source[end..<max(end, place.source.lowerBound)].holdModule
      var isHere = hidesModule
      while let error = errors.first, isHere || error.position < place.position {
        unreadable[steps.count] = texts.unreadable(error, hidesModule: hidesModule)
        steps.append(nil)
        errors.removeFirst()
        isHere = false
      }
      steps.append(place)
      end = place.source.upperBound
    }
    for error in errors {
      unreadable[steps.count] = texts.unreadable(error, hidesModule: false)
      steps.append(nil)
    }
    return steps
  }
}

/// A command that was parsed again, with its text, which its ranges are in.
struct ParsedCommand {
  var index: Int
  var command: Command
  var text: [UInt8]
}

/// A script with text in it that is not a command.
private struct UnreadableTexts {
  let source: UnsafeBufferPointer<UInt8>
  private let lines: LineTable

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    lines = LineTable(source, range: source.indices)
  }

  func unreadable(_ error: SyntaxError, hidesModule: Bool) -> ScriptSteps.Unreadable {
    let line = Int(error.position.line)
    let start = Int((error.opening ?? error.position).line)
    let diagnostic = Diagnostic(
      error.fullMessage, at: lines.offset(of: error.position), line: line, in: source)
    return ScriptSteps.Unreadable(
      error: error, diagnostic: diagnostic,
      text: Array(source[lines.range(ofLine: start) ?? 0..<0].prefix(4096)), line: start,
      hidesModule: hidesModule)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether a module begins in this text that is no part of an assertion: it would have become the current one.
  fileprivate var holdModule: Bool {
    var rest = self[...]
    while let start = rest.start(of: "(module") {
      rest = rest[(start + 1)...]
      // What an assertion holds stands right behind its keyword.
      let before = self[..<start].reversed().drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      let word = before.prefix {
        $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      }
      if !word.reversed().starts(with: "assert_".utf8) { return true }
    }
    return false
  }
}

extension Collection<UInt8> where SubSequence == Self {
  /// Whether an ASCII text occurs in these bytes.
  func contains(_ text: StaticString) -> Bool { start(of: text) != nil }

  /// Where an ASCII text occurs first in these bytes.
  func start(of text: StaticString) -> Index? {
    let needle = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var rest = self
    while let start = rest.firstIndex(of: needle[0]) {
      if rest[start...].starts(with: needle) { return start }
      rest = rest[rest.index(after: start)...]
    }
    return nil
  }
}
