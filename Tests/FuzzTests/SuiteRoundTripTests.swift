import Foundation
import FuzzTargets
import Testing
import WasmBinary
import WasmText

/// Every module of the scripts at hand keeps its bytes on the way through a `Module`, and through text.
///
/// The scripts are those of the official suite where it lies beside the checkout, and those under `spec/`.
@Suite struct SuiteRoundTripTests {
  @Test func bytesAndTextOfAllModules() throws {
    var (textCount, binaryCount) = (0, 0)
    for script in try Self.scripts() {
      let source = [UInt8](try Data(contentsOf: script))
      for command in parseScriptTolerantly(source).commands {
        switch command.kind.form {
        case .text(let range, _): if check(source, range, script) { textCount += 1 }
        case .quote(let text): if check(text, 0..<text.count, script) { textCount += 1 }
        case .binary(let bytes):
          guard let module = try? decodeModule(bytes) else { continue }
          // Numbers in it need not be the shortest.
          let shortest = encodeModule(module)
          checkText(of: encodeModule(try parse(printModule(decodeModule(shortest)))), script)
          binaryCount += 1
        case nil: continue
        }
      }
    }
    #expect(textCount > 60 && binaryCount >= 0)
    print("round trips of \(textCount) modules in text and \(binaryCount) in binary")
  }

  private func check(_ source: [UInt8], _ range: Range<Int>, _ script: URL) -> Bool {
    guard let parsed = try? parseModule(source, range: range, isCommand: true) else { return false }
    let bytes = encodeModule(parsed.module)
    checkText(of: bytes, script)
    if let named = try? parseModule(source, range: range, keepsNames: true, isCommand: true) {
      checkText(of: encodeModule(named.module), script)
    }
    return true
  }

  /// Bytes as the encoder writes them come back from a module, and from text.
  private func checkText(of bytes: [UInt8], _ script: URL) {
    guard let module = try? decodeModule(bytes) else { return }
    #expect(encodeModule(module) == bytes, "\(script.path)")
    let text = printModule(module)
    let again = try? encodeModule(parse(text))
    if again != bytes {
      Issue.record("\(script.path):\n\(String(decoding: text.prefix(4000), as: UTF8.self))")
    }
  }

  private func parse(_ text: [UInt8]) throws(SyntaxError) -> Module { try parseModule(text).module }

  private static func scripts() throws -> [URL] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var scripts: [URL] = []
    for folder in ["spec", "../shared/testsuite"] {
      let files = FileManager.default.enumerator(
        at: root.appending(path: folder), includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        if file.pathExtension == "wast" { scripts.append(file) }
      }
    }
    #expect(!scripts.isEmpty)
    return scripts
  }
}

extension Command.Kind {
  fileprivate var form: ModuleSource.Form? {
    switch self {
    case .module(let module), .moduleDefinition(let module), .assertModuleTrap(.module(let module), _),
      .assertUnlinkable(.module(let module), _), .assertMalformed(let module, _),
      .assertInvalid(let module, _),
      .assertMalformedCustom(let module, _), .assertInvalidCustom(let module, _):
      module.form
    default: nil
    }
  }
}
