import Assembler
import Foundation
import Testing

/// Every form of `X64Assembler` and `A64Assembler` against the bytes of GNU `as`, which are checked in under `X64/` and
/// `A64/`.
///
/// To add a form, add it to its list and run `BLESS=1 swift test --filter AssemblerTests` where `as` is installed, and
/// `aarch64-linux-gnu-as` (package binutils-aarch64-linux-gnu). Blessing takes the bytes from `as` alone, so it never hides a wrong encoding.
@Suite(.serialized) struct EncodingTests {
  private static let isBlessing = ProcessInfo.processInfo.environment["BLESS"] != nil

  @Test(.enabled(if: isBlessing), arguments: FormGroup.all)
  func bless(_ group: FormGroup) throws {
    let texts = group.forms.map(\.text)
    try group.golden.write(Array(zip(texts, ExternalAssembler(group.machine).assemble(texts))))
  }

  @Test(arguments: FormGroup.all)
  func formsAreEncoded(_ group: FormGroup) throws {
    let golden = try Dictionary(
      group.golden.entries().map { ($0.text, $0.hex) }, uniquingKeysWith: { first, _ in first })
    for form in group.forms {
      let expected = try #require(golden[form.text], "not in the golden file: bless it")
      #expect(hex(form.bytes) == expected, "\(form.text)")
    }
  }

  @Test(arguments: FormGroup.all)
  func goldenFilesHoldNothingElse(_ group: FormGroup) throws {
    #expect(try group.golden.entries().map(\.text) == group.forms.map(\.text))
  }

  @Test(arguments: FormGroup.all)
  func goldenFilesAgreeWithTheExternalAssembler(_ group: FormGroup) throws {
    let assembler = ExternalAssembler(group.machine)
    guard assembler.isInstalled else { try Test.cancel("\(assembler.name) is not installed") }
    let entries = try group.golden.entries()
    let bytes = try assembler.assemble(entries.map(\.text))
    for (entry, bytes) in zip(entries, bytes) { #expect(entry.hex == bytes, "\(entry.text)") }
  }

  /// `objdump` knows every word: what it makes of one, `as` makes into the same word.
  @Test(arguments: FormGroup.all.filter { $0.machine == .a64 })
  func everyWordIsAnInstruction(_ group: FormGroup) throws {
    let assembler = ExternalAssembler(group.machine)
    guard assembler.isInstalled else { try Test.cancel("\(assembler.name) is not installed") }
    // Single instructions that do not depend on where they are.
    let words = try group.golden.entries()
      .filter { $0.hex.utf8.count == 11 && !$0.text.contains(":") && !$0.text.hasPrefix(".") }.map(\.hex)
    let texts = try assembler.disassemble(words: words)
    #expect(texts.filter { $0.hasPrefix(".inst") } == [], "there is no such instruction")
    #expect(try assembler.assemble(texts) == words)
  }
}
