import Testing

@Suite struct ExceptionCodeTests {
  /// Code before the handlers is the same, byte for byte, for each kind of call.
  @Test(arguments: [
    "(call $f (local.get 0) (local.get 1))", "(call $imported (local.get 0) (local.get 1))",
    "(call_indirect (type $t) (local.get 0) (local.get 1) (local.get 0))",
    "(call_ref $t (local.get 0) (local.get 1) (ref.func $f))",
    "(call $many (local.get 0) (local.get 1) (local.get 0) (local.get 1) (local.get 0) (local.get 1) (local.get 0) "
      + "(local.get 1) (local.get 0) (local.get 1))",
  ])
  func aCallInATryHasTheBytesOfACallOutside(call: String) throws {
    let integers = Array(repeating: "i32", count: 10).joined(separator: " ")
    func code(_ block: String) throws -> FunctionCode {
      try compileFunctions(
        Array(
          """
          (module
            (type $t (func (param i32 i32) (result i32)))
            (import "m" "f" (func $imported (type $t)))
            (table 1 funcref) (elem declare func $f)
            (func $f (type $t) (local.get 0))
            (func $many (param \(integers)) (result i32) (local.get 9))
            (func (param i32 i32) (result i32)
              (block $h
                (\(block)
                  (local.set 0 \(call))
                  (local.set 1 (i32.add (local.get 0) \(call)))))
              (i32.add (local.get 0) (local.get 1))))
          """.utf8))[2]
    }
    let outside = try code("block")
    let inside = try code("try_table (catch_all $h)")
    // Behind it are the handler, and the traps of checks, to which the distances are others.
    let differences = zip(outside.bytes, inside.bytes).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    #expect(inside.bytes.count > outside.bytes.count)
    #expect(
      call.contains("indirect") || differences.allSatisfy { $0 >= outside.bytes.count - 2 }, "\(differences)")
    #expect(inside.text().contains("call") && differences.count <= 16)
  }
}
