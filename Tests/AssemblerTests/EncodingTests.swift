import Assembler
import Foundation
import Testing

/// Every form of `X64Assembler` against the bytes of GNU `as`, which are checked in under `X64/`.
///
/// To add a form, add it to its list and run `BLESS=1 swift test --filter AssemblerTests` where `as` is
/// installed. Blessing takes the bytes from `as` alone, so it never hides a wrong encoding.
@Suite(.serialized) struct EncodingTests {
  private static let isBlessing = ProcessInfo.processInfo.environment["BLESS"] != nil

  @Test(.enabled(if: isBlessing), arguments: FormGroup.all)
  func bless(_ group: FormGroup) throws {
    let texts = group.forms.map(\.text)
    try GoldenFile(group.name).write(Array(zip(texts, ExternalAssembler.assemble(texts))))
  }

  @Test(arguments: FormGroup.all)
  func formsAreEncoded(_ group: FormGroup) throws {
    let golden = try Dictionary(
      GoldenFile(group.name).entries().map { ($0.text, $0.hex) }, uniquingKeysWith: { first, _ in first })
    for form in group.forms {
      let expected = try #require(golden[form.text], "not in the golden file: bless it")
      #expect(hex(form.bytes) == expected, "\(form.text)")
    }
  }

  @Test(arguments: FormGroup.all)
  func goldenFilesHoldNothingElse(_ group: FormGroup) throws {
    #expect(try GoldenFile(group.name).entries().map(\.text) == group.forms.map(\.text))
  }

  @Test(.enabled(if: ExternalAssembler.isInstalled), arguments: FormGroup.all)
  func goldenFilesAgreeWithTheExternalAssembler(_ group: FormGroup) throws {
    let entries = try GoldenFile(group.name).entries()
    for (entry, bytes) in zip(entries, try ExternalAssembler.assemble(entries.map(\.text))) {
      #expect(entry.hex == bytes, "\(entry.text)")
    }
  }
}
