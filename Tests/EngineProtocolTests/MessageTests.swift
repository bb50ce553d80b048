import EngineProtocol
import JSON
import Testing

/// The lines of the protocol.
@Suite struct MessageTests {
  private func line(_ request: EngineRequest) -> String { String(decoding: request.line, as: UTF8.self) }

  @Test("a request is a line of JSON, whatever names are in it")
  func requests() throws {
    #expect(
      line(.load(module: 1, bytes: [0, 0x61, 0x73])) == "{\"do\":\"load\",\"module\":1,\"bytes\":\"AGFz\"}\n")
    #expect(
      line(
        .instantiate(
          instance: 2, module: 1, imports: [.init(module: "m", name: "", instance: 3, export: "a\"\n\u{7f}é")]
        ))
        == "{\"do\":\"instantiate\",\"instance\":2,\"module\":1,\"imports\":[[\"m\",\"\",3,\"a\\\"\\n\u{7f}é\"]]}\n"
    )
    #expect(
      line(.read(instance: 2, export: "memory", at: 16, count: 32))
        == "{\"do\":\"read\",\"instance\":2,\"export\":\"memory\",\"at\":16,\"count\":32}\n")
    #expect(
      line(.put(instance: 2, export: "references", at: 0, host: .max))
        == "{\"do\":\"put\",\"instance\":2,\"export\":\"references\",\"at\":0,\"host\":4294967295}\n")
    #expect(line(.dropModule(7)) == "{\"do\":\"drop\",\"module\":7}\n")
    let value = try JSONParser.parse(
      line(.write(instance: 1, export: "\u{0}", at: 0, bytes: [255])).dropLast().utf8)
    #expect(value["export"] == .string("\u{0}"))
    #expect(value["bytes"] == .string("/w=="))
  }

  @Test("bytes survive base 64, and nothing else is taken for it")
  func base64() {
    for count in 0..<20 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ 200) }
      var text: [UInt8] = []
      Base64.append(bytes, to: &text)
      #expect(Base64.decode(String(decoding: text, as: UTF8.self)) == bytes)
    }
    for text in ["A", "AA", "AAA", "=AAA", "A=AA", "AAA=AAAA", "AA-A", "AAAA\n"] {
      #expect(Base64.decode(text) == nil, "\(text)")
    }
  }

  @Test("a reply says what came of a request, and anything else is none")
  func replies() {
    func reply(_ line: String) -> EngineReply? { EngineReply(line: Array(line.utf8)) }
    #expect(reply(#"{"is":"ok"}"#) == EngineReply(.ok))
    var trap = EngineReply(.trap, text: "divide by zero")
    trap.kinds = ["integer divide by zero"]
    #expect(reply(#"{"is":"trap","text":"divide by zero","kinds":["integer divide by zero"]}"#) == trap)
    #expect(reply(#"{"is":"ok","host":null}"#)?.host == nil)
    #expect(reply(#"{"is":"ok","host":5}"#)?.host == 5)
    #expect(reply(#"{"is":"ok","bytes":"AQI="}"#)?.bytes == [1, 2])
    for line in [
      "", "ok", "{}", #"{"is":"fine"}"#, #"{"is":"ok","host":-1}"#, #"{"is":"ok","bytes":"?"}"#,
      #"{"is":"trap","kinds":[1]}"#,
      #"{"is":"trap","kinds":"x"}"#, #"{"is":"trap","text":1}"#, #"{"is":"ok"} x"#,
    ] {
      #expect(reply(line) == nil, "\(line)")
    }
  }

  @Test("an adapter says its version of the protocol, and its engine")
  func hello() {
    let hello = EngineHello(line: Array(#"{"protocol": 1, "engine": "E 1.2"}"#.utf8))
    #expect(hello?.version == 1)
    #expect(hello?.engine == "E 1.2")
    #expect(EngineHello(line: Array(#"{"engine": "E 1.2"}"#.utf8)) == nil)
  }
}
