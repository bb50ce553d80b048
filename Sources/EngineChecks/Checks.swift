import EngineProtocol
import WasmISA

// The checks. Modules are text here; an adapter gets bytes.

/// A module whose function `call` counts in its memory's first word, and that has more of every kind.
private let counter = """
  (module
    (memory (export "memory") 1)
    (func (export "call") (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1))))
    (global (export "global") i32 (i32.const 7))
    (table (export "table") 2 funcref)
    (func (export "parameter") (param i32)))
  """

extension EngineCheck {
  // MARK: Requests

  static let requests: [EngineCheck] = [
    EngineCheck("refuses a line that is not JSON") { talk throws(CheckFailure) in
      for line in ["", "load", "{", "{\"do\":\"load\"", "[1,2"] { try talk.expect(line, [.refused]) }
    },
    EngineCheck("refuses a request that does not exist") { talk throws(CheckFailure) in
      for line in [
        "{\"do\":\"fly\"}", "{\"do\":\"__proto__\"}", "{\"do\":7}", "{}", "[]", "null", "\"load\"",
      ] {
        try talk.expect(line, [.refused])
      }
    },
    EngineCheck("refuses a request that lacks something") { talk throws(CheckFailure) in
      for line in [
        "{\"do\":\"load\"}", "{\"do\":\"load\",\"module\":1}", "{\"do\":\"instantiate\",\"instance\":1}",
        "{\"do\":\"call\"}", "{\"do\":\"read\"}", "{\"do\":\"drop\"}",
      ] { try talk.expect(line, [.refused]) }
    },
    EngineCheck("refuses modules, instances and exports that do not exist") { talk throws(CheckFailure) in
      let instance = try talk.instance(counter)
      let never = 4_000_000
      try talk.expect(.instantiate(instance: talk.number(), module: never, imports: []), [.refused])
      try talk.expect(.call(instance: never, export: "call"), [.refused])
      try talk.expect(.dropInstance(never), [.refused])
      try talk.expect(.dropModule(never), [.refused])
      for export: Name in ["missing", "toString", "constructor"] {
        try talk.expect(.call(instance: instance, export: export), [.refused])
      }
    },
    EngineCheck("refuses an export of another kind") { talk throws(CheckFailure) in
      let instance = try talk.instance(counter)
      try talk.expect(.call(instance: instance, export: "memory"), [.refused])
      try talk.expect(.read(instance: instance, export: "call", at: 0, count: 1), [.refused])
      try talk.expect(.write(instance: instance, export: "global", at: 0, bytes: [1]), [.refused])
      try talk.expect(.take(instance: instance, export: "memory", at: 0), [.refused])
    },
    EngineCheck("refuses a call of a function that has parameters") { talk throws(CheckFailure) in
      let instance = try talk.instance(counter)
      try talk.expect(.call(instance: instance, export: "parameter"), [.refused])
    },
  ]

  // MARK: Modules

  static let modules: [EngineCheck] = [
    EngineCheck("loads an empty module") { talk throws(CheckFailure) in _ = try talk.load("(module)") },
    EngineCheck("says that bytes are malformed, or rejects them") { talk throws(CheckFailure) in
      let header: [UInt8] = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
      for bytes in [
        [], Array(header[..<5]), [0, 0x61, 0x73, 0x6d, 2, 0, 0, 0], header + [1, 5, 1], header + [99, 0],
      ] {
        try talk.expect(.load(module: talk.number(), bytes: bytes), [.malformed, .rejected])
      }
    },
    EngineCheck("says that a module is invalid, or rejects it") { talk throws(CheckFailure) in
      for text in ["(func (result i32))", "(func (drop (local.get 0)))", "(start 7)", "(func (i32.add))"] {
        let bytes = talk.encode("(module \(text))")
        try talk.expect(.load(module: talk.number(), bytes: bytes), [.invalid, .rejected])
      }
    },
    EngineCheck("loads a module of ten megabytes") { talk throws(CheckFailure) in
      // The empty module, and a custom section whose length takes four bytes.
      let length = 10_000_000
      let size = (0..<4).map { UInt8(length >> (7 * $0) & 0x7f) | ($0 < 3 ? 0x80 : 0) }
      let filler = [1, UInt8(ascii: "x")] + [UInt8](repeating: 0, count: length - 2)
      _ = try talk.load(bytes: talk.encode("(module)") + [0] + size + filler)
    },
    EngineCheck("makes several instances of a module, each with its own state") { talk throws(CheckFailure) in
      let module = try talk.load(counter)
      let first = try talk.instantiate(module)
      let second = try talk.instantiate(module)
      for _ in 0..<3 { try talk.call(first) }
      try talk.call(second)
      try talk.expectMemory(first, 0, [3, 0, 0, 0])
      try talk.expectMemory(second, 0, [1, 0, 0, 0])
    },
    EngineCheck("runs the start function") { talk throws(CheckFailure) in
      let instance = try talk.instance(
        """
        (module (memory (export "memory") 1) (data (i32.const 1) "d")
          (func $start (i32.store8 (i32.const 0) (i32.const 83))) (start $start))
        """)
      try talk.expectMemory(instance, 0, [83, 100])
    },
  ]

  // MARK: Linking

  static let linking: [EngineCheck] = [
    EngineCheck("links functions, memories, tables and globals of other instances") {
      talk throws(CheckFailure) in
      let provider = try talk.instance(
        """
        (module
          (memory (export "memory") 1) (table (export "table") 1 funcref)
          (global $global (export "global") i32 (i32.const 11))
          (func (export "store") (param i32) (i32.store8 (i32.const 0) (local.get 0))))
        """)
      let consumer = try talk.instance(
        """
        (module
          (import "p" "store" (func $store (param i32))) (import "p" "memory" (memory 1))
          (import "p" "table" (table 1 funcref)) (import "p" "global" (global $global i32))
          (elem (i32.const 0) $through)
          (func $through (call $store (i32.add (global.get $global) (i32.const 31))))
          (func (export "call") (call_indirect (i32.const 0)) (i32.store8 (i32.const 1) (i32.load8_u (i32.const 0)))))
        """, imports: ["store", "memory", "table", "global"].map { ("p", $0, provider, $0) })
      try talk.call(consumer)
      try talk.expectMemory(provider, 0, [42, 42])
    },
    EngineCheck("links mutable globals") { talk throws(CheckFailure) in
      let provider = try talk.instance(
        """
        (module (memory (export "memory") 1) (global $g (export "global") (mut i64) (i64.const 1))
          (func (export "call") (i64.store (i32.const 0) (global.get $g))))
        """)
      let consumer = try talk.instance(
        """
        (module (import "p" "global" (global $g (mut i64)))
          (func (export "call") (global.set $g (i64.const 0x1122334455667788))))
        """, imports: [("p", "global", provider, "global")])
      try talk.call(consumer)
      try talk.call(provider)
      try talk.expectMemory(provider, 0, [0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11])
    },
    EngineCheck("says that an import is missing") { talk throws(CheckFailure) in
      let provider = try talk.instance(counter)
      let alone = try talk.load("(module (import \"nobody\" \"call\" (func)))")
      try talk.expect(.instantiate(instance: talk.number(), module: alone, imports: []), [.unlinkable])
      let second = try talk.load("(module (import \"p\" \"call\" (func)) (import \"p\" \"other\" (func)))")
      try talk.expect(
        .instantiate(
          instance: talk.number(), module: second,
          imports: Conversation.bindings([("p", "call", provider, "call")])),
        [.unlinkable])
    },
    EngineCheck("says that an import has another type or kind") { talk throws(CheckFailure) in
      let provider = try talk.instance(counter)
      for type in ["(func (param i32))", "(memory 1)", "(global i32)"] {
        let module = try talk.load("(module (import \"p\" \"call\" \(type)))")
        try talk.expect(
          .instantiate(
            instance: talk.number(), module: module,
            imports: Conversation.bindings([("p", "call", provider, "call")])),
          [.unlinkable])
      }
      let module = try talk.load("(module (import \"p\" \"memory\" (memory 2)))")
      try talk.expect(
        .instantiate(
          instance: talk.number(), module: module,
          imports: Conversation.bindings([("p", "memory", provider, "memory")])),
        [.unlinkable])
    },
    EngineCheck("refuses imports from instances and exports that do not exist") { talk throws(CheckFailure) in
      let provider = try talk.instance(counter)
      let module = try talk.load("(module (import \"p\" \"call\" (func)))")
      for (instance, export) in [(4_000_000, "call"), (provider, "missing")] {
        try talk.expect(
          .instantiate(
            instance: talk.number(), module: module,
            imports: Conversation.bindings([("p", "call", instance, export)])),
          [.refused])
      }
    },
    EngineCheck("takes any name: empty, with a zero byte, beyond ASCII, __proto__") {
      talk throws(CheckFailure) in
      let names = ["", "\0", "\"\\", "é∀💩", "__proto__", "constructor", "\u{2028}"]
      func literal(_ name: String) -> String {
        "\"" + name.utf8.map { "\\" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\""
      }
      let exports = names.map { "(func (export \(literal($0))) (call $count))" }.joined(separator: " ")
      let provider = try talk.instance(
        """
        (module (memory (export "memory") 1)
          (func $count (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))) \(exports))
        """)
      let imports = names.map { "(import \(literal($0)) \(literal($0)) (func))" }.joined(separator: " ")
      let calls = names.indices.map { "(call \($0))" }.joined(separator: " ")
      let consumer = try talk.instance(
        "(module \(imports) (func (export \"call\") \(calls)))", imports: names.map { ($0, $0, provider, $0) }
      )
      try talk.call(consumer)
      for name in names { try talk.call(provider, name) }
      try talk.expectMemory(provider, 0, [UInt8(2 * names.count), 0, 0, 0])
    },
  ]

  // MARK: Memories

  static let memories: [EngineCheck] = [
    EngineCheck("writes and reads bytes, up to a memory's end") { talk throws(CheckFailure) in
      let instance = try talk.instance(counter)
      try talk.write(instance, 8, Array(0...255))
      try talk.expectMemory(instance, 8, Array(0...255))
      try talk.write(instance, 65534, [1, 2])
      try talk.expectMemory(instance, 65532, [0, 0, 1, 2])
      try talk.write(instance, 0, [UInt8](repeating: 0xa5, count: 65536))
      try talk.expectMemory(instance, 0, [UInt8](repeating: 0xa5, count: 65536))
    },
    EngineCheck("refuses to write and read beyond a memory's end, and changes nothing") {
      talk throws(CheckFailure) in
      let instance = try talk.instance(counter)
      for (at, count) in [(65535, 2), (65536, 1), (0, 65537), (1 << 32, 1)] {
        try talk.expect(.read(instance: instance, export: "memory", at: at, count: count), [.refused])
      }
      try talk.expect(.write(instance: instance, export: "memory", at: 65535, bytes: [1, 2]), [.refused])
      try talk.expectMemory(instance, 65535, [0])
    },
    EngineCheck("follows a memory that grows") { talk throws(CheckFailure) in
      let instance = try talk.instance(
        """
        (module (memory (export "memory") 1) (func (export "call")
          (drop (memory.grow (i32.const 1))) (i32.store8 (i32.const 131071) (i32.const 9))))
        """)
      try talk.expectMemory(instance, 0, [0])
      try talk.call(instance)
      try talk.expectMemory(instance, 131070, [0, 9])
      try talk.write(instance, 65536, [5])
      try talk.expectMemory(instance, 65536, [5])
    },
  ]

  // MARK: Bits

  /// A module that takes the bits of a value from its memory, passes it to a function of another instance, and stores the
  /// result: how scripts' calls are made.
  private static func passing(_ type: String, size: Int) -> EngineCheck.Body {
    { talk throws(CheckFailure) in
      let provider = try talk.instance(
        "(module (func (export \"same\") (param \(type)) (result \(type)) (local.get 0)))")
      let helper = try talk.instance(
        """
        (module (import "m" "f" (func $f (param \(type)) (result \(type)))) (memory (export "memory") 1)
          (func (export "call") (\(type).store (i32.const 64) (call $f (\(type).load (i32.const 0))))))
        """, imports: [("m", "f", provider, "same")])
      // As floats, these are NaNs of every kind.
      for byte: UInt8 in [0x7f, 0xff, 0x80] {
        let bits: [UInt8] = (0..<size).map { [0x45, 0x23, 0xa1, byte][$0 % 4] }
        try talk.write(helper, 0, bits)
        try talk.call(helper)
        try talk.expectMemory(helper, 64, bits)
      }
    }
  }

  static let bits: [EngineCheck] = [
    EngineCheck("passes all bits of an i64", passing("i64", size: 8)),
    EngineCheck("passes all bits of an f32, of NaNs too", passing("f32", size: 4)),
    EngineCheck("passes all bits of an f64, of NaNs too", passing("f64", size: 8)),
    EngineCheck("passes all bits of a v128", feature: .simd, passing("v128", size: 16)),
    EngineCheck("passes all bits of globals", feature: .simd) { talk throws(CheckFailure) in
      let provider = try talk.instance(
        """
        (module (global (export "f32") f32 (f32.const -nan:0x212345))
          (global (export "v128") v128 (v128.const i32x4 0x7fa12345 -1 0x80000000 5)))
        """)
      let helper = try talk.instance(
        """
        (module (import "m" "f32" (global f32)) (import "m" "v128" (global v128)) (memory (export "memory") 1)
          (func (export "call") (f32.store (i32.const 0) (global.get 0)) (v128.store (i32.const 16) (global.get 1))))
        """, imports: [("m", "f32", provider, "f32"), ("m", "v128", provider, "v128")])
      try talk.call(helper)
      try talk.expectMemory(helper, 0, [0x45, 0x23, 0xa1, 0xff])
      try talk.expectMemory(
        helper, 16, [0x45, 0x23, 0xa1, 0x7f, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0x80, 5, 0, 0, 0])
    },
  ]

  // MARK: Traps

  private static func trap(_ kind: String, feature: Feature? = nil, _ fields: String, _ body: String)
    -> EngineCheck
  {
    EngineCheck(
      "trap: \(kind) (\(body.prefix { $0 != " " && $0 != ")" }.drop { $0 == "(" }))", feature: feature
    ) {
      talk throws(CheckFailure) in
      let instance = try talk.instance(
        "(module \(fields) (func (export \"call\") \(body)) (func (export \"nothing\")))")
      try talk.expectTrap(.call(instance: instance, export: "call"), kind)
      try talk.call(instance, "nothing")
    }
  }

  static let traps: [EngineCheck] = [
    trap("unreachable", "", "(unreachable)"),
    trap("integer divide by zero", "", "(i32.div_s (i32.const 1) (i32.const 0)) (drop)"),
    trap("integer divide by zero", "", "(i64.rem_u (i64.const 1) (i64.const 0)) (drop)"),
    trap("integer overflow", "", "(i32.div_s (i32.const 0x80000000) (i32.const -1)) (drop)"),
    trap("integer overflow", "", "(i32.trunc_f64_s (f64.const 1e30)) (drop)"),
    trap("invalid conversion to integer", "", "(i64.trunc_f32_u (f32.const nan)) (drop)"),
    trap("out of bounds memory access", "(memory 1)", "(i32.load (i32.const 65533)) (drop)"),
    trap("out of bounds memory access", "(memory 1)", "(i64.store8 (i32.const -1) (i64.const 0))"),
    trap(
      "out of bounds memory access", feature: .bulkMemory, "(memory 1)",
      "(memory.fill (i32.const 65535) (i32.const 0) (i32.const 2))"),
    trap(
      "out of bounds memory access", feature: .bulkMemory, "(memory 1) (data \"a\")",
      "(memory.init 0 (i32.const 0) (i32.const 0) (i32.const 2))"),
    trap("undefined element", "(table 1 funcref)", "(call_indirect (i32.const 1))"),
    trap("uninitialized element", "(table 1 funcref)", "(call_indirect (i32.const 0))"),
    trap(
      "indirect call type mismatch", "(table 1 funcref) (elem (i32.const 0) $f) (func $f)",
      "(call_indirect (result i32) (i32.const 0)) (drop)"),
    trap(
      "out of bounds table access", feature: .referenceTypes, "(table 1 funcref)",
      "(table.get (i32.const 1)) (drop)"),
    trap(
      "out of bounds table access", feature: .bulkMemory, "(table 1 funcref) (elem funcref)",
      "(table.init 0 (i32.const 0) (i32.const 0) (i32.const 1))"),
    trap(
      "out of bounds table access", feature: .bulkMemory, "(table 1 funcref)",
      "(table.copy (i32.const 1) (i32.const 0) (i32.const 1))"),
    trap(
      "null function reference", feature: .functionReferences, "(type $f (func))",
      "(call_ref $f (ref.null $f))"),
    trap("null reference", feature: .functionReferences, "", "(ref.as_non_null (ref.null func)) (drop)"),
    trap(
      "null structure reference", feature: .gc, "(type $s (struct (field i32)))",
      "(struct.get $s 0 (ref.null $s)) (drop)"),
    trap("null array reference", feature: .gc, "", "(array.len (ref.null array)) (drop)"),
    trap("null i31 reference", feature: .gc, "", "(i31.get_s (ref.null i31)) (drop)"),
    trap("cast failure", feature: .gc, "", "(ref.cast (ref struct) (ref.i31 (i32.const 0))) (drop)"),
    trap(
      "out of bounds array access", feature: .gc, "(type $a (array i8))",
      "(array.get_u $a (array.new_default $a (i32.const 1)) (i32.const 1)) (drop)"),
    trap(
      "out of bounds memory access", feature: .gc, "(type $a (array i8)) (data \"a\")",
      "(array.new_data $a 0 (i32.const 1) (i32.const 1)) (drop)"),
    trap(
      "out of bounds table access", feature: .gc, "(type $a (array funcref)) (elem funcref)",
      "(array.new_elem $a 0 (i32.const 1) (i32.const 1)) (drop)"),
    trap("null exception reference", feature: .exceptions, "", "(throw_ref (ref.null exn))"),
    trap(
      "unaligned atomic", feature: .threads, "(memory 1 1 shared)", "(i32.atomic.load (i32.const 1)) (drop)"),
    trap(
      "expected shared memory", feature: .threads, "(memory 1)",
      "(memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const 0)) (drop)"),
    EngineCheck(
      "a segment that does not fit is a trap, and what came before it stays", feature: .bulkMemory
    ) {
      talk throws(CheckFailure) in
      let provider = try talk.instance(counter)
      let imports = [("p", "memory", provider, "memory"), ("p", "table", provider, "table")]
      let memory = try talk.load(
        "(module (import \"p\" \"memory\" (memory 1)) (data (i32.const 8) \"abc\") (data (i32.const 65535) \"xy\"))"
      )
      try talk.expectTrap(
        .instantiate(instance: talk.number(), module: memory, imports: Conversation.bindings(imports)),
        "out of bounds memory access")
      try talk.expectMemory(provider, 8, Array("abc".utf8))
      let table = try talk.load(
        "(module (import \"p\" \"table\" (table 2 funcref)) (func $f) (elem (i32.const 1) $f) (elem (i32.const 2) $f))"
      )
      try talk.expectTrap(
        .instantiate(instance: talk.number(), module: table, imports: Conversation.bindings(imports)),
        "out of bounds table access")
      let user = try talk.instance(
        """
        (module (import "p" "table" (table 2 funcref)) (func (export "call") (call_indirect (i32.const 1))))
        """, imports: imports)
      try talk.call(user)
    },
    EngineCheck("a trap of the start function leaves the instance alive", feature: .bulkMemory) {
      talk throws(CheckFailure) in
      let provider = try talk.instance(counter)
      let imports = [("p", "memory", provider, "memory"), ("p", "table", provider, "table")]
      let module = try talk.load(
        """
        (module (import "p" "memory" (memory 1)) (import "p" "table" (table 2 funcref))
          (global $g (mut i32) (i32.const 50)) (elem (i32.const 0) $f)
          (func $f (i32.store8 (i32.const 17) (global.get $g)))
          (func $start (i32.store8 (i32.const 16) (i32.const 49)) (global.set $g (i32.const 51)) (unreachable))
          (start $start))
        """)
      try talk.expectTrap(
        .instantiate(instance: talk.number(), module: module, imports: Conversation.bindings(imports)),
        "unreachable")
      let user = try talk.instance(
        "(module (import \"p\" \"table\" (table 2 funcref)) (func (export \"call\") (call_indirect (i32.const 0))))",
        imports: imports)
      try talk.call(user)
      try talk.expectMemory(provider, 16, [49, 51])
    },
  ]

  // MARK: The stack

  static let exhaustion: [EngineCheck] = [
    EngineCheck("says that the stack is exhausted, and lives") { talk throws(CheckFailure) in
      let instance = try talk.instance(
        """
        (module (memory (export "memory") 1)
          (func $f (param i64 i64) (result i64)
            (i64.add (call $f (local.get 1) (local.get 0)) (i64.const 1)))
          (func (export "call") (drop (call $f (i64.const 0) (i64.const 1))))
          (func (export "nothing")))
        """)
      for _ in 0..<3 {
        try talk.expect(.call(instance: instance, export: "call"), [.exhausted])
        try talk.call(instance, "nothing")
      }
    },
    EngineCheck("says that a start function has exhausted the stack") { talk throws(CheckFailure) in
      let module = try talk.load("(module (func $f (call $f)) (start $f))")
      try talk.expect(.instantiate(instance: talk.number(), module: module, imports: []), [.exhausted])
    },
  ]

  // MARK: References of the host

  static let references: [EngineCheck] = [
    EngineCheck("puts references of the host into a table, and takes them", feature: .referenceTypes) {
      talk throws(CheckFailure) in
      let instance = try talk.instance("(module (table (export \"references\") 4 externref))")
      for (at, host): (Int, UInt32) in [(0, 5), (1, 0), (3, 1_000_000), (0, 6)] {
        try talk.expect(.put(instance: instance, export: "references", at: at, host: host), [.ok])
      }
      try talk.expectReferences(instance, [6, 0, nil, 1_000_000])
      try talk.expect(.put(instance: instance, export: "references", at: 4, host: 1), [.refused])
      try talk.expect(.take(instance: instance, export: "references", at: 4), [.refused])
    },
    EngineCheck("passes references of the host through other instances", feature: .referenceTypes) {
      talk throws(CheckFailure) in
      let provider = try talk.instance(
        """
        (module (global $g (mut externref) (ref.null extern))
          (func (export "swap") (param externref) (result externref)
            (global.get $g) (global.set $g (local.get 0))))
        """)
      let helper = try talk.instance(
        """
        (module (import "m" "swap" (func $swap (param externref) (result externref)))
          (table $t (export "references") 2 externref)
          (func (export "call") (table.set $t (i32.const 1) (call $swap (table.get $t (i32.const 0))))))
        """, imports: [("m", "swap", provider, "swap")])
      try talk.expect(.put(instance: helper, export: "references", at: 0, host: 7), [.ok])
      try talk.call(helper)
      try talk.expectReferences(helper, [7, nil])
      try talk.expect(.put(instance: helper, export: "references", at: 0, host: 8), [.ok])
      try talk.call(helper)
      try talk.expectReferences(helper, [8, 7])
    },
    EngineCheck("takes nothing where another object is", feature: .gc) { talk throws(CheckFailure) in
      let instance = try talk.instance(
        """
        (module (type $s (struct)) (table $t (export "references") 3 externref)
          (func (export "call")
            (table.set $t (i32.const 0) (extern.convert_any (ref.i31 (i32.const 5))))
            (table.set $t (i32.const 1) (extern.convert_any (struct.new $s)))))
        """)
      try talk.expect(.put(instance: instance, export: "references", at: 2, host: 5), [.ok])
      try talk.call(instance)
      try talk.expectReferences(instance, [nil, nil, 5])
    },
  ]

  // MARK: Features

  /// A check that a module with a feature runs, if it can be loaded.
  private static func feature(_ feature: Feature, _ fields: String, _ body: String) -> EngineCheck {
    EngineCheck("runs \(feature.word)", feature: feature) { talk throws(CheckFailure) in
      let instance = try talk.instance(
        "(module (memory (export \"memory\") 1) \(fields) (func (export \"call\") (i32.store8 (i32.const 0) \(body))))"
      )
      try talk.call(instance)
      try talk.expectMemory(instance, 0, [42])
    }
  }

  static let features: [EngineCheck] = [
    feature(.multiValue, "(func $f (result i32 i32) (i32.const 21) (i32.const 2))", "(i32.mul (call $f))"),
    feature(.extendedConst, "(global $g i32 (i32.mul (i32.const 6) (i32.const 7)))", "(global.get $g)"),
    feature(
      .multiMemory, "(memory $b 1) (data (memory $b) (i32.const 3) \"\\2a\")",
      "(i32.load8_u $b (i32.const 3))"),
    feature(
      .memory64, "(memory $b i64 1) (data (memory $b) (i64.const 3) \"\\2a\")",
      "(i32.load8_u $b (i64.const 3))"),
    feature(
      .relaxedSimd, "",
      "(i8x16.extract_lane_u 0 (i8x16.relaxed_swizzle (v128.const i8x16 42 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0) (v128.const i64x2 0 0)))"
    ),
    feature(
      .threads, "(memory $b 1 1 shared) (data (memory $b) (i32.const 4) \"\\2a\")",
      "(i32.atomic.load $b (i32.const 4))"),
    feature(
      .tailCall,
      "(func $f (param i32 i32) (result i32) (if (result i32) (local.get 0) (then (return_call $f (i32.sub (local.get 0) (i32.const 1)) (local.get 1))) (else (local.get 1))))",
      "(call $f (i32.const 1000000) (i32.const 42))"),
    feature(
      .functionReferences,
      "(type $f (func (result i32))) (elem declare func $g) (func $g (result i32) (i32.const 42))",
      "(call_ref $f (ref.func $g))"),
    feature(.gc, "(type $s (struct (field i32)))", "(struct.get $s 0 (struct.new $s (i32.const 42)))"),
    feature(.customPageSizes, "(memory $b 5 (pagesize 1))", "(i32.add (memory.size $b) (i32.const 37))"),
    feature(
      .wideArithmetic, "",
      "(i32.wrap_i64 (i64.add128 (i64.const 40) (i64.const 0) (i64.const 2) (i64.const 0)) (drop))"),
    EngineCheck("catches exceptions of other instances, with their values", feature: .exceptions) {
      talk throws(CheckFailure) in
      let (_, consumer) = try throwing(&talk)
      try talk.call(consumer, "catch")
      try talk.expectMemory(consumer, 0, [9, 0, 0, 0, 0x45, 0x23, 0xa1, 0x7f])
    },
    EngineCheck("says that nothing caught an exception, and lives", feature: .exceptions) {
      talk throws(CheckFailure) in
      let (provider, consumer) = try throwing(&talk)
      for _ in 0..<2 {
        try talk.expect(.call(instance: consumer, export: "call"), [.exception])
        try talk.call(consumer, "catch")
      }
      let module = try talk.load("(module (import \"p\" \"throw\" (func)) (start 0))")
      try talk.expect(
        .instantiate(
          instance: talk.number(), module: module,
          imports: Conversation.bindings([("p", "throw", provider, "throw")])),
        [.exception])
      try talk.call(consumer, "catch")
    },
  ]

  /// An instance that throws, and one that catches what it throws.
  private static func throwing(_ talk: inout Conversation) throws(CheckFailure) -> (
    provider: Int, consumer: Int
  ) {
    let provider = try talk.instance(
      """
      (module (tag $t (export "tag") (param i32 f32))
        (func (export "throw") (throw $t (i32.const 9) (f32.const nan:0x212345))))
      """)
    let consumer = try talk.instance(
      """
      (module (import "p" "tag" (tag $t (param i32 f32))) (import "p" "throw" (func $throw))
        (memory (export "memory") 1)
        (func (export "catch") (local $f f32) (local $i i32)
          (block $caught (result i32 f32) (try_table (catch $t $caught) (call $throw)) (unreachable))
          (local.set $f) (local.set $i)
          (i32.store (i32.const 0) (local.get $i)) (f32.store (i32.const 4) (local.get $f)))
        (func (export "call") (call $throw)))
      """, imports: [("p", "tag", provider, "tag"), ("p", "throw", provider, "throw")])
    return (provider, consumer)
  }

  // MARK: Endings

  static let endings: [EngineCheck] = [
    EngineCheck("forgets what is dropped, and keeps what others need") { talk throws(CheckFailure) in
      let module = try talk.load(counter)
      let provider = try talk.instantiate(module)
      try talk.expect(.dropModule(module), [.ok])
      try talk.call(provider)
      try talk.expect(.instantiate(instance: talk.number(), module: module, imports: []), [.refused])
      let consumer = try talk.instance(
        "(module (import \"p\" \"memory\" (memory 1)) (export \"memory\" (memory 0)))",
        imports: [("p", "memory", provider, "memory")])
      try talk.expect(.dropInstance(provider), [.ok])
      try talk.expect(.call(instance: provider, export: "call"), [.refused])
      try talk.expectMemory(consumer, 0, [1, 0, 0, 0])
    },
    EngineCheck("takes the number of what was dropped for something else") { talk throws(CheckFailure) in
      let module = try talk.load("(module (func (export \"call\") (unreachable)))")
      let instance = try talk.instantiate(module)
      try talk.expect(.dropInstance(instance), [.ok])
      try talk.expect(.dropModule(module), [.ok])
      try talk.expect(.load(module: module, bytes: talk.encode(counter)), [.ok])
      try talk.expect(.instantiate(instance: instance, module: module, imports: []), [.ok])
      try talk.call(instance)
    },
    EngineCheck("loads, runs and drops a thousand modules") { talk throws(CheckFailure) in
      let provider = try talk.instance(counter)
      let bytes = talk.encode(
        """
        (module (import "m" "f" (func $f)) (memory (export "memory") 1) (func (export "call") (call $f)))
        """)
      for _ in 0..<1000 {
        let module = try talk.load(bytes: bytes)
        let instance = try talk.instantiate(module, [("m", "f", provider, "call")])
        try talk.call(instance)
        try talk.expect(.dropInstance(instance), [.ok])
        try talk.expect(.dropModule(module), [.ok])
      }
      try talk.expectMemory(provider, 0, [0xe8, 3, 0, 0])
    },
  ]
}
