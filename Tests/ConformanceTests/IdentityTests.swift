import Foundation
import Testing
import WasmText

@testable import Conformance

@Suite struct IdentityTests {
  private func keys(_ script: String) -> [String] {
    ScriptRunner(source: Array(script.utf8), file: "s.wast").cases.map { String($0.key) }
  }

  @Test("layout, comments and annotations do not count, whatever a command says does")
  func tokens() {
    let keys = keys(
      """
      (assert_return (invoke "f" (i32.const 1)) (i32.const 2))
      (assert_return   (invoke "f"(i32.const 1) ;; why
        (; and (; how ;) ;) ) (@note "x") (i32.const 2))
      (assert_return (invoke "f" (i32.const 1)) (i32.const 3))
      (assert_return (invoke $m "f" (i32.const 1)) (i32.const 2))
      (assert_return (invoke "f" (i32.const 12)))
      (assert_return (invoke "f" (i32.const 1)) (i32.const 2))
      """)
    #expect(keys[1] == keys[0] + ".2")
    #expect(keys[5] == keys[0] + ".3")
    #expect(Set(keys).count == 6)
    #expect(Set(keys.map { $0.prefix(12) }).count == 4)
  }

  @Test("the digest is the same everywhere and always: baselines hold it")
  func stable() {
    #expect(keys("(module)") == ["bd3429a79752"])
    #expect(FNV1a().value == 0xcbf2_9ce4_8422_2325)
    var hash = FNV1a()
    for byte in "foobar".utf8 { hash.add(byte) }
    #expect(hash.value == 0x85944171f73967e8)
  }

  @Test("text that is no command has an identity too", arguments: ["(", "(bogus 1)", "(module \"", "\u{0}"])
  func unreadable(text: String) {
    #expect(keys(text).allSatisfy { $0.count == 12 })
    #expect(keys("(assert_invalid (module 0drop \u{1}) \"m\")").count == 1)
  }

  /// Over the official suite, for which `WAST_SUITE` names the folder, 99.67 % of the commands that edits leave
  /// alone keep their identity. The project's own scripts are smaller, so that as many edits disturb more of them.
  @Test("identities survive the edits of a long history")
  func history() throws {
    var figures = EditHistory.Figures()
    let own = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../spec").standardizedFileURL
    let suite = ProcessInfo.processInfo.environment["WAST_SUITE"].map(URL.init(fileURLWithPath:))
    let files = FileManager.default.enumerator(at: suite ?? own, includingPropertiesForKeys: nil)!
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "wast" }.sorted { $0.path < $1.path }
    for (number, file) in files.enumerated() {
      var history = EditHistory(of: Array(try Data(contentsOf: file)), seed: UInt64(number))
      for _ in 0..<2 { history.update(&figures) }
    }
    print("identities over \(files.count) scripts: \(figures)")
    #expect(figures.untouched > 1000)
    #expect(figures.mistaken == 0)
    #expect(figures.kept + figures.shifted >= figures.untouched)
    #expect(Double(figures.kept) >= (suite == nil ? 0.99 : 0.995) * Double(figures.untouched))
  }
}

/// A script that is edited over and over, with a memory of where each command comes from.
struct EditHistory {
  struct Figures {
    /// Commands that an update left alone, and those of them that kept their identity.
    var untouched = 0
    var kept = 0
    /// Identities that stand for a command that says something else.
    var mistaken = 0
    /// Identities that stand for an equal command that stood elsewhere before.
    var shifted = 0
  }

  private struct Entry {
    var origin: Int
    var text: [UInt8]

    /// What the command says, whatever its layout.
    var tokens: [[UInt8]] {
      var tokens: [[UInt8]] = []
      forEachToken(in: text) { tokens.append(Array($0)) }
      return tokens
    }
  }

  private var entries: [Entry]
  private var random: SplitMix64
  private var nextOrigin: Int

  init(of source: [UInt8], seed: UInt64) {
    let commands = parseScriptTolerantly(source).commands
    // A module without its frame is no list of commands.
    entries =
      commands.count < 2
      ? []
      : commands.enumerated().map {
        Entry(origin: $0.offset, text: Array(source[$0.element.source]))
      }
    nextOrigin = entries.count
    random = SplitMix64(state: seed)
  }

  /// One to three edits, each of a run of commands, with remarks and blank lines anywhere.
  mutating func update(_ figures: inout Figures) {
    guard !entries.isEmpty else { return }
    let before = identified()
    for _ in 0..<Int.random(in: 1...3, using: &random) { edit() }
    let after = identified()
    let places = Dictionary(uniqueKeysWithValues: after.map { ($0.value.origin, $0.key) })
    for (key, entry) in before {
      if let place = places[entry.origin] {
        figures.untouched += 1
        figures.kept += place == key ? 1 : 0
      }
      guard let now = after[key], now.origin != entry.origin else { continue }
      if now.tokens == entry.tokens { figures.shifted += 1 } else { figures.mistaken += 1 }
    }
  }

  private mutating func edit() {
    let start = Int.random(in: 0..<max(entries.count, 1), using: &random)
    let run = start..<min(entries.count, start + Int.random(in: 1...8, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0:  // commands like those nearby, with other numbers
      var added: [Entry] = []
      for entry in entries[run] { added.append(changed(entry)) }
      entries.insert(contentsOf: added, at: start)
    case 1: entries.removeSubrange(run)
    case 2:
      let moved = Array(entries[run])
      entries.removeSubrange(run)
      entries.insert(contentsOf: moved, at: Int.random(in: 0...entries.count, using: &random))
    default:
      for index in run { entries[index] = changed(entries[index]) }
    }
  }

  /// Another command, made from this one: with another name in it, or with another function, which an instance cannot have.
  private mutating func changed(_ entry: Entry) -> Entry {
    var text = entry.text
    if let quote = text.firstIndex(of: UInt8(ascii: "\"")) {
      text.insert(contentsOf: "edit \(nextOrigin) ".utf8, at: quote + 1)
    } else if entry.tokens.dropFirst(2).first == Array("instance".utf8) {
      text.insert(contentsOf: " $edit\(nextOrigin)".utf8, at: text.count - 1)
    } else {
      text.insert(contentsOf: " (func $edit\(nextOrigin))".utf8, at: text.count - 1)
    }
    nextOrigin += 1
    return Entry(origin: nextOrigin - 1, text: text)
  }

  /// The commands by their identity, in a text with a layout of its own.
  private mutating func identified() -> [String: Entry] {
    var text: [UInt8] = []
    for entry in entries {
      text += Array(
        [" ", "\n", "\n\n", ";; a remark\n", "(; a remark ;) "].randomElement(using: &random)!.utf8)
      text += entry.text
    }
    let cases = ScriptRunner(source: text, file: "s.wast").cases
    #expect(cases.count == entries.count)
    return Dictionary(uniqueKeysWithValues: zip(cases.map { String($0.key) }, entries))
  }
}

/// A small random number generator, the same everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
