import Testing
import WasmISA

@testable import WasmRuntime

@Suite struct LinkTests {
  static let exporter = """
    (module
      (rec (type $super (sub (func))) (type $sub (sub $super (func))))
      (func (export "f") (param i32) (result i64) (i64.const 0))
      (func (export "sub") (type $sub))
      (func (export "super") (type $super))
      (table (export "table") 2 5 funcref)
      (table (export "open") 2 externref)
      (memory (export "memory") 1 3)
      (memory (export "open memory") 1)
      (global (export "global") i32 (i32.const 1))
      (global (export "variable") (mut i32) (i32.const 1))
      (global (export "null") (ref null func) (ref.null func))
      (func (export "grow") (result i32) (memory.grow (i32.const 1))))
    """

  /// A module that imports, and what is wrong with that: nothing, or the beginning of the message.
  @Test(arguments: [
    (#"(func (import "m" "f") (param i32) (result i64))"#, nil),
    (#"(func (import "m" "f") (param i32))"#, "incompatible import type"),
    (#"(func (import "m" "f") (param i64) (result i32))"#, "incompatible import type"),
    (#"(func (import "m" "g"))"#, "unknown import"),
    (#"(func (import "n" "f"))"#, "unknown import"),
    (#"(func (import "m" "table"))"#, "incompatible import type"),
    (#"(table (import "m" "table") 2 funcref)"#, nil),
    (#"(table (import "m" "table") 1 5 funcref)"#, nil),
    (#"(table (import "m" "table") 2 6 funcref)"#, nil),
    (#"(table (import "m" "table") 3 funcref)"#, "incompatible import type"),
    (#"(table (import "m" "table") 2 4 funcref)"#, "incompatible import type"),
    (#"(table (import "m" "table") 2 externref)"#, "incompatible import type"),
    (#"(table (import "m" "open") 2 9 externref)"#, "incompatible import type"),
    (#"(memory (import "m" "memory") 1)"#, nil),
    (#"(memory (import "m" "memory") 2)"#, "incompatible import type"),
    (#"(memory (import "m" "memory") 1 2)"#, "incompatible import type"),
    (#"(memory (import "m" "open memory") 1 9)"#, "incompatible import type"),
    (#"(memory (import "m" "global") 1)"#, "incompatible import type"),
    (#"(global (import "m" "global") i32)"#, nil),
    (#"(global (import "m" "global") i64)"#, "incompatible import type"),
    (#"(global (import "m" "global") (mut i32))"#, "incompatible import type"),
    (#"(global (import "m" "variable") (mut i32))"#, nil),
    (#"(global (import "m" "variable") i32)"#, "incompatible import type"),
    (#"(global (import "m" "null") funcref)"#, nil),
    (#"(global (import "m" "null") (ref func))"#, "incompatible import type"),
  ])
  func importsMatch(field: String, wrong: String?) throws {
    var world = try World()
    try world.addValid("m", Self.exporter)
    let message: String?
    do throws(LinkError) {
      _ = try world.linkText("(module \(field))")
      message = nil
    } catch {
      message = error.message
    }
    if let wrong {
      #expect(message?.hasPrefix(wrong) == true, "\(message ?? "it links")")
    } else {
      #expect(message == nil)
    }
  }

  @Test(
    "messages show what tells two types apart",
    arguments: [
      (
        #"(rec (type $a (func (param i32) (result i64))) (type (struct))) (func (import "m" "f") (type $a))"#,
        "expected (rec (func [i32] -> [i64]) (struct)).0, got func [i32] -> [i64]"
      ),
      (
        #"(type $a (func)) (global (import "m" "null") (ref null $a))"#,
        "expected (ref null (func [] -> [])), got (ref null func)"
      ),
      (
        #"(type $a (func)) (table (import "m" "table") 2 (ref null $a))"#,
        "expected elements of type (ref null (func [] -> [])), got (ref null func)"
      ),
    ])
  func messagesTellTypesApart(fields: String, difference: String) throws {
    var world = try World()
    try world.addValid("m", Self.exporter)
    do throws(LinkError) {
      _ = try world.linkText("(module \(fields))")
      Issue.record("it links")
    } catch {
      #expect(error.message.hasSuffix(": \(difference)"), "\(error.message)")
    }
  }

  @Test func limitsMatchByTheCurrentSize() throws {
    var world = try World()
    try world.add(
      "m",
      #"(module (memory (export "memory") 1 3) (func (export "grow") (drop (memory.grow (i32.const 1)))))"#)
    let importer = #"(module (memory (import "m" "memory") 2))"#
    #expect(throws: LinkError.self) { _ = try world.linkText(importer) }
    _ = try world.call("m", "grow")
    #expect(throws: Never.self) { _ = try world.linkText(importer) }
  }

  @Test func namesAreBytes() throws {
    var world = try World()
    // "é" in two ways, which Swift's String holds to be one.
    try world.add(
      "m",
      #"(module (global (export "\c3\a9") i32 (i32.const 1)) (global (export "e\cc\81") i32 (i32.const 2)))"#)
    for (name, value) in [([0xC3, 0xA9], 1), ([0x65, 0xCC, 0x81], 2)] as [([UInt8], UInt32)] {
      guard case .global(let global)? = world.modules["m"]?.export(Name(utf8: name)) else {
        Issue.record("the export is there")
        continue
      }
      #expect(world.store.value(of: global) == .i32(value))
    }
  }
}

extension World {
  fileprivate func linkText(_ text: String) throws(LinkError) -> [Extern] {
    guard let module = try? compile(text) else { preconditionFailure("the test's module is valid: \(text)") }
    return try link(module.valid)
  }

  /// As `add`; types of the garbage collection proposal need no compiler.
  fileprivate mutating func addValid(_ name: Name, _ text: String) throws {
    try add(
      name,
      text.split(separator: "\n").filter { !$0.contains("rec") && !$0.contains("(type $") }
        .joined(separator: "\n"))
  }
}
