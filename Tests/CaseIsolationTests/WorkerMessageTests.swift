import Testing

@testable import CaseIsolation

@Suite struct WorkerMessageTests {
  static let messages: [WorkerMessage] = [
    .announcement(tag: 200, payload: [1, 2, 3]), .announcement(tag: 0, payload: []),
    .record(CaseRecord(index: 70_000, ending: .returned, nanoseconds: .max, payload: Array(0...255))),
    .record(CaseRecord(index: 0, ending: .signal(11), nanoseconds: 0, payload: [])),
    .record(CaseRecord(index: 1, ending: .exited(255), nanoseconds: 1, payload: [])),
    .refused(errno: 12),
    .record(CaseRecord(index: 3, ending: .lostDescriptors, nanoseconds: 1, payload: [])),
    .record(CaseRecord(index: 4, ending: .garbled, nanoseconds: 1, payload: [])),
    .record(CaseRecord(index: 5, ending: .timedOut, nanoseconds: 1, payload: [])),
    .record(CaseRecord(index: 6, ending: .holderEnded, nanoseconds: 1, payload: [])),
    .record(CaseRecord(index: 7, ending: .holderStopped, nanoseconds: 1, payload: [])),
    .record(CaseRecord(index: 8, ending: .outOfMemory(limit: nil), nanoseconds: 1, payload: [])),
    .ready(count: 70_000, isGuarded: true), .flaky(index: 5), .end,
  ]
  static let key: UInt64 = 0x0123_4567_89ab_cdef

  @Test("messages come out as they went in, however the bytes are cut", arguments: [1, 2, 7, 32, 33, 1000])
  func roundTrip(step: Int) throws {
    let bytes = Self.messages.flatMap { $0.encoded(key: Self.key) }
    var decoder = MessageDecoder(key: Self.key)
    var decoded: [WorkerMessage] = []
    for start in stride(from: 0, to: bytes.count, by: step) {
      decoder.append(bytes[start..<min(start + step, bytes.count)])
      while let message = try decoder.next() { decoded.append(message) }
    }
    #expect(decoded == Self.messages)
  }

  @Test("other bytes are no messages", arguments: [0, 7, 8, 9, 12, 31])
  func garbage(position: Int) {
    var bytes = Self.messages[3].encoded(key: Self.key)
    bytes[position] = 0xff
    var decoder = MessageDecoder(key: Self.key)
    decoder.append(bytes)
    #expect(throws: MessageDecoder.Garbled.self) { try decoder.next() }
  }
}
