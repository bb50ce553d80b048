import Glibc
import Testing

@testable import CaseIsolation

/// Which record a kill from outside belongs to.
@Suite struct SentencesTests {
  private static let reason = CaseEnding.outOfMemory(limit: 1)

  private func record(_ index: Int, _ ending: CaseEnding) -> CaseRecord {
    CaseRecord(index: index, ending: ending, nanoseconds: 0, payload: [])
  }

  @Test("a process is killed before the record of the one killed before it has come")
  func twoOnTheirWay() {
    var sentences = Sentences()
    sentences.note(Self.reason, cases: 7...7)
    sentences.note(Self.reason, cases: 8...8)
    #expect(sentences.ending(of: record(7, .signal(SIGKILL))) == Self.reason)
    #expect(sentences.ending(of: record(8, .signal(SIGKILL))) == Self.reason)
    #expect(sentences.first == nil)
  }

  @Test("a process that is killed twice has one record")
  func killedTwice() {
    var sentences = Sentences()
    sentences.note(Self.reason, cases: 7...7)
    sentences.note(Self.reason, cases: 7...7)
    #expect(sentences.ending(of: record(7, .signal(SIGKILL))) == Self.reason)
    #expect(sentences.ending(of: record(8, .signal(SIGKILL))) == .signal(SIGKILL))
  }

  @Test("a process goes on to the next case until the kill takes effect, and no further")
  func wentOn() {
    var sentences = Sentences()
    sentences.note(Self.reason, cases: 7...7)
    #expect(sentences.ending(of: record(7, .returned)) == .returned)
    #expect(sentences.ending(of: record(8, .signal(SIGKILL))) == Self.reason)
    sentences.note(Self.reason, cases: 9...9)
    for index in 9...10 { #expect(sentences.ending(of: record(index, .returned)) == .returned) }
    #expect(sentences.ending(of: record(11, .signal(SIGKILL))) == .signal(SIGKILL))
  }

  @Test("what ends by itself before it is killed keeps its ending")
  func endedByItself() {
    var sentences = Sentences()
    sentences.note(Self.reason, cases: 7...7)
    #expect(sentences.ending(of: record(7, .signal(SIGSEGV))) == .signal(SIGSEGV))
  }
}
