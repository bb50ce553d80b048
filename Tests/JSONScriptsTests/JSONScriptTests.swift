import JSONScripts
import Testing

@Suite struct JSONScriptTests {
  func text(_ commands: String, files: [String: [UInt8]] = [:]) throws -> String {
    let json = "{\"source_filename\": \"a.wast\", \"commands\": [\(commands)]}"
    let bytes = try scriptText(ofJSON: Array(json.utf8)) { name in
      files[name].map { .success($0) } ?? .success(Array("missing \(name)".utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a command stands on the line that it had, and a module is the bytes of its file")
  func lines() throws {
    let script = try text(
      """
      {"type": "module", "line": 2, "name": "$a b", "filename": "a.0.wasm"},
      {"type": "register", "line": 4, "name": "$M", "as": "m\\"x"},
      {"type": "action", "line": 4, "action": {"type": "invoke", "field": "é", "args": []}}
      """, files: ["a.0.wasm": [0, 0x61, 0x22]])
    #expect(
      script == #"""

        (module $"a b" binary "\00a\22") 

        (register "m\22x" $"M") (invoke "é") 
        """#)
  }

  @Test(
    "values are exact to the bit",
    arguments: [
      (#"{"type": "i32", "value": "4294967295"}"#, "(i32.const 4294967295)"),
      (#"{"type": "f32", "value": "2143289345"}"#, "(f32.const nan:0x400001)"),
      (#"{"type": "f32", "value": "4286578688"}"#, "(f32.const -inf)"),
      (#"{"type": "f32", "value": "1"}"#, "(f32.const 0x1p-149)"),
      (#"{"type": "f32", "value": "1065353216"}"#, "(f32.const 0x800000p-23)"),
      (#"{"type": "f64", "value": "9223372036854775808"}"#, "(f64.const -0x0p-1074)"),
      (#"{"type": "f64", "value": "4607182418800017408"}"#, "(f64.const 0x10000000000000p-52)"),
      (#"{"type": "f64", "value": "nan:canonical"}"#, "(f64.const nan:canonical)"),
      (
        #"{"type": "v128", "lane_type": "f32", "value": ["0", "nan:arithmetic", "2139095040", "1"]}"#,
        "(v128.const f32x4 0x0p-149 nan:arithmetic inf 0x1p-149)"
      ),
      (#"{"type": "externref", "value": "7"}"#, "(ref.extern 7)"),
      (#"{"type": "externref"}"#, "(ref.extern)"), (#"{"type": "funcref", "value": "null"}"#, "(ref.null)"),
      (#"{"type": "anyref"}"#, "(ref)"), (#"{"type": "refnull"}"#, "(ref.null)"),
      (
        #"{"type": "either", "values": [{"type": "i32", "value": "1"}, {"type": "i32", "value": "2"}]}"#,
        "(either (i32.const 1) (i32.const 2))"
      ),
    ])
  func values(json: String, expected: String) throws {
    let action = #"{"type": "get", "module": "$M", "field": "x"}"#
    let script = try text(
      #"{"type": "assert_return", "line": 1, "action": \#(action), "expected": [\#(json)]}"#)
    #expect(script == "(assert_return (get $\"M\" \"x\") \(expected)) ")
  }

  @Test("text that has to be malformed is quoted")
  func malformed() throws {
    let script = try text(
      #"{"type": "assert_malformed", "line": 1, "filename": "a.1.wat", "text": "x", "module_type": "text"}"#,
      files: ["a.1.wat": Array("(func \"\n".utf8)])
    #expect(script == #"(assert_malformed (module quote "(func \22\0a") "x") "#)
  }

  @Test(
    "what is not such a script is refused with a reason",
    arguments: [
      ("[", "this is not JSON: byte 1: the text ends before a value"),
      ("{}", "this is not a script in JSON, as wast2json writes it: it has no list \"commands\""),
      (#"{"commands": [{}]}"#, "command 1: it has no \"type\""),
      (#"{"commands": [{"type": "module"}]}"#, "command 1: it names no file"),
      (
        #"{"commands": [{"type": "module", "filename": "../x.wasm"}]}"#,
        "command 1: \"../x.wasm\" is not a file beside the script"
      ),
      (#"{"commands": [{"type": "sing"}]}"#, "command 1: there is no command sing"),
      (#"{"commands": [{"type": "action", "line": 99999999}]}"#, "command 1: its line is above 16777216"),
      (
        #"{"commands": [{"type": "action", "action": {"type": "invoke", "field": "f", "args": [{"type": "i32", "value": "x"}]}}]}"#,
        "command 1: \"x\" is not a number"
      ),
    ])
  func refusals(json: String, reason: String) {
    let error = #expect(throws: JSONScriptError.self) {
      try scriptText(ofJSON: Array(json.utf8)) { _ in .success([]) }
    }
    #expect(error?.description == reason)
  }
}
