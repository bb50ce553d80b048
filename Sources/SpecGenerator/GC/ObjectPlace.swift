/// A place in code where the only references to some objects are while the heap is collected.
struct ObjectPlace: Sendable {
  let name: String
  /// How many objects are made.
  let count: Int
  /// Locals beside $c, the parameter.
  var locals = ""
  /// Functions that the case calls.
  var helpers: @Sendable (PlaceCase) -> [String] = { _ in [] }
  let body: @Sendable (PlaceCase) -> [String]
  /// The objects that are found at last, for each argument.
  var outcomes: [(argument: Int, objects: [Int])]

  init(
    _ name: String, _ count: Int, locals: String = "", outcomes: [(Int, [Int])] = [],
    helpers: @escaping @Sendable (PlaceCase) -> [String] = { _ in [] },
    body: @escaping @Sendable (PlaceCase) -> [String]
  ) {
    self.name = name
    self.count = count
    self.locals = locals
    self.helpers = helpers
    self.body = body
    self.outcomes = outcomes.isEmpty ? [(1, Array(0..<count))] : outcomes
  }

  var resultCount: Int { outcomes[0].objects.count }
}

/// A place with the objects that are in it, and with what has the heap collected.
struct PlaceCase: Sendable {
  let name: String
  /// The expressions that make the objects.
  let makes: [String]
  let occasion: PlaceGrid.Occasion

  /// The instructions that have the heap collected.
  var collect: String { occasion.text }
}

extension ObjectPlace {
  static let all = operands + values + locals + calls + exceptions + holders + constructions

  private static let operands = [
    ObjectPlace("operands", 9) { $0.makes + [$0.collect, "(call $numbers-9)"] },
    ObjectPlace("slots", 9) { $0.makes + ["(block)", $0.collect, "(block)", "(call $numbers-9)"] },
    ObjectPlace("below-a-body", 3) {
      [
        $0.makes[0], $0.makes[1], "(block", $0.collect, ")", "(loop", $0.collect, ")",
        "(block $h (try_table (catch_all $h)", $0.collect, "))", $0.makes[2], "(call $numbers-3)",
      ]
    },
    ObjectPlace("among-numbers", 3) {
      [
        $0.makes[0], "(i64.const 0x7fff_0000_0008)", "(f64.const -0x1p-1022)", $0.makes[1],
        "(i32.const -8)",
        "(v128.const i64x2 0x7fff_0000_0000 0x7fff_0000_0010)", $0.makes[2], $0.collect,
        "(call $numbers-among)",
      ]
    },
  ]

  private static let values = [
    ObjectPlace("block-result", 2) {
      [
        "(block (result anyref)", $0.makes[0], $0.collect, ")", "(block (result anyref) (br 0",
        $0.makes[1], "))", $0.collect, "(call $numbers-2)",
      ]
    },
    ObjectPlace("if-result", 2, outcomes: [(1, [0]), (0, [1])]) {
      [
        "(if (result anyref) (local.get $c)", "(then", $0.makes[0], $0.collect, ")", "(else", $0.makes[1],
        $0.collect, "))", $0.collect, "(call $numbers-1)",
      ]
    },
    ObjectPlace("branch-table", 1, outcomes: [(1, [0]), (0, [0])]) {
      [
        "(block $x (result anyref)", "(block $y (result anyref)", "(br_table $x $y", $0.makes[0],
        "(local.get $c)))", $0.collect, ")", $0.collect, "(call $numbers-1)",
      ]
    },
    ObjectPlace("select", 4, outcomes: [(1, [0, 3]), (0, [1, 2])]) {
      [
        "(select (result anyref)", $0.makes[0], $0.makes[1], "(local.get $c))", "(select (result anyref)",
        $0.makes[2], $0.makes[3], "(i32.lt_u (local.get $c) (i32.const 1)))", $0.collect,
        "(call $numbers-2)",
      ]
    },
    ObjectPlace(
      "select-of-locals", 2, locals: "(local $a anyref) (local $b anyref)", outcomes: [(1, [1]), (0, [0])]
    ) {
      [
        "(local.set $a", $0.makes[0], ")", "(local.set $b", $0.makes[1], ")",
        "(select (result anyref) (local.get $a) (local.get $b) (i32.eqz (local.get $c)))",
        "(local.set $a (ref.null none)) (local.set $b (ref.null none))", $0.collect, "(call $numbers-1)",
      ]
    },
    ObjectPlace("loop-parameters", 2, locals: "(local $j i32)") {
      [
        $0.makes[0], $0.makes[1], "(local.set $j (i32.const 3))",
        "(loop $again (param anyref anyref) (result anyref anyref)", $0.collect,
        "(br_if $again (local.tee $j (i32.sub (local.get $j) (i32.const 1)))))", "(call $numbers-2)",
      ]
    },
    ObjectPlace("casts", 5) {
      [
        "(ref.cast (ref any)", $0.makes[0], ")", "(block $l (result (ref any)) (br_on_non_null $l",
        $0.makes[1], ") (unreachable))", "(ref.as_non_null", $0.makes[2], ")",
        "(block $l (result (ref eq)) (br_on_cast $l anyref (ref eq)", $0.makes[3], ") (unreachable))",
        "(block $l (result anyref) (br_on_cast_fail $l anyref (ref null none)", $0.makes[4],
        ") (unreachable))",
        $0.collect, "(call $numbers-5)",
      ]
    },
    ObjectPlace("externs", 3) {
      $0.makes.map { "(extern.convert_any \($0))" } + [$0.collect, "(call $numbers-of-externs)"]
    },
  ]

  private static let locals = [
    ObjectPlace("locals", 12, locals: "(local\(ObjectModule.repeated("anyref", 12)))") { place in
      (1...12).map { "(local.set \($0) \(place.makes[$0 - 1]))" } + [place.collect]
        + (1...12).map { "(local.get \($0))" } + ["(call $numbers-12)"]
    },
    ObjectPlace("tee", 2, locals: "(local $a anyref) (local $b anyref)") {
      [
        "(local.tee $a", $0.makes[0], ")", "(local.tee $b", $0.makes[1], ")", $0.collect, "(drop) (drop)",
        "(local.get $a) (local.get $b)", "(call $numbers-2)",
      ]
    },
  ]

  private static let calls = [
    ObjectPlace(
      "parameters", 12,
      helpers: { place in
        [
          "(func $\(place.name) (param\(ObjectModule.repeated("anyref", 12))) (param $c i32)",
          "(result\(ObjectModule.repeated("i32", 12)))", place.collect,
        ] + (0..<12).map { "(local.get \($0))" } + ["(call $numbers-12))"]
      },
      body: { $0.makes + ["(local.get $c)", "(call $\($0.name))"] }),
    ObjectPlace(
      "results", 9,
      helpers: { place in
        ["(func $\(place.name) (param $c i32) (result\(ObjectModule.repeated("anyref", 9)))"]
          + place.makes + [place.collect + ")"]
      },
      body: { ["(local.get $c)", "(call $\($0.name))", $0.collect, "(call $numbers-9)"] }),
    ObjectPlace("tail-call", 12) { $0.makes + [$0.collect, "(return_call $numbers-12)"] },
    ObjectPlace("argument-in-the-making", 3) {
      [
        "(call $numbers-3", $0.makes[0], "(block (result anyref)", $0.collect, $0.makes[1], ")",
        "(block (result anyref)", $0.makes[2], $0.collect, "))",
      ]
    },
    ObjectPlace(
      "frames", 2,
      helpers: { place in
        [
          "(func $\(place.name) (param $depth i32) (param $a anyref) (result i32) (local $c i32)",
          "(if (i32.eqz (local.get $depth)) (then", place.collect, "(return (call $number (local.get $a)))))",
          "(call $\(place.name) (i32.sub (local.get $depth) (i32.const 1)) (local.get $a)))",
        ]
      },
      body: {
        [$0.makes[1], "(call $\($0.name) (i32.const 30)", $0.makes[0], ")", "(call $number-above)"]
      }),
  ]

  private static let exceptions = [
    ObjectPlace("body-that-throws", 3, locals: "(local $a anyref)") {
      [
        $0.makes[0], $0.makes[1], "(block $h (try_table (catch_all $h) (local.set $a", $0.makes[2], ")",
        $0.collect, "(throw $empty)))", $0.collect, "(local.get $a)", "(call $numbers-3)",
      ]
    },
    ObjectPlace("payload", 2) {
      [
        "(block $h (result anyref anyref) (try_table (catch $pair $h)", $0.makes[0], $0.makes[1], $0.collect,
        "(throw $pair)) (unreachable))", $0.collect, "(call $numbers-2)",
      ]
    },
    ObjectPlace("exception", 2, locals: "(local $e exnref)") {
      [
        "(block $h (result exnref) (try_table (catch_all_ref $h) (throw $pair", $0.makes[0], $0.makes[1],
        ")) (unreachable))", "(local.set $e)", $0.collect,
        "(block $h (result anyref anyref) (try_table (catch $pair $h) (throw_ref (local.get $e))) (unreachable))",
        $0.collect, "(call $numbers-2)",
      ]
    },
  ]

  private static let holders = [
    ObjectPlace("holders", 4, locals: "(local $h (ref null $holder)) (local $l (ref null $anys))") {
      makeHolders($0) + [
        $0.collect, "(global.get $g) (table.get $t (i32.const 1)) (struct.get $holder $o (local.get $h))",
        "(array.get $anys (local.get $l) (i32.const 2))", "(call $numbers-4)",
      ]
    },
    ObjectPlace("taken-from-holders", 4, locals: "(local $h (ref null $holder)) (local $l (ref null $anys))")
    {
      makeHolders($0) + [
        "(global.get $g) (table.get $t (i32.const 1)) (struct.get $holder $o (local.get $h))",
        "(array.get $anys (local.get $l) (i32.const 2))", "(global.set $g (ref.null none))",
        "(table.set $t (i32.const 1) (ref.null none))",
        "(struct.set $holder $o (local.get $h) (ref.null none))",
        "(array.set $anys (local.get $l) (i32.const 2) (ref.null none))", $0.collect, "(call $numbers-4)",
      ]
    },
  ]

  private static func makeHolders(_ place: PlaceCase) -> [String] {
    [
      "(global.set $g", place.makes[0], ")", "(table.set $t (i32.const 1)", place.makes[1], ")",
      "(local.set $h (struct.new $holder", place.makes[2], "))",
      "(local.set $l (array.new_default $anys (i32.const 4)))",
      "(array.set $anys (local.get $l) (i32.const 2)",
      place.makes[3], ")",
    ]
  }

  private static let constructions = [
    ObjectPlace("operands-of-a-structure", 3, locals: "(local $o (ref null $triple))") {
      [
        "(local.set $o (struct.new $triple", $0.makes[0], "(block (result anyref)", $0.collect, $0.makes[1],
        ")",
        "(block (result anyref)", $0.makes[2], $0.collect, ")))", $0.collect,
        "(struct.get $triple 0 (local.get $o)) (struct.get $triple 1 (local.get $o))",
        "(struct.get $triple 2 (local.get $o))", "(call $numbers-3)",
      ]
    },
    ObjectPlace("operands-of-an-array", 4, locals: "(local $l (ref null $anys))") {
      [
        "(local.set $l (array.new_fixed $anys 4", $0.makes[0], "(block (result anyref)", $0.collect,
        $0.makes[1],
        ")", $0.makes[2], "(block (result anyref)", $0.makes[3], $0.collect, ")))", $0.collect,
        "(array.get $anys (local.get $l) (i32.const 0)) (array.get $anys (local.get $l) (i32.const 1))",
        "(array.get $anys (local.get $l) (i32.const 2)) (array.get $anys (local.get $l) (i32.const 3))",
        "(call $numbers-4)",
      ]
    },
    ObjectPlace("value-of-an-array", 1, locals: "(local $l (ref null $anys))") {
      [
        "(local.set $l (array.new $anys", $0.makes[0], "(block (result i32)", $0.collect, "(i32.const 9))))",
        $0.collect, "(array.get $anys (local.get $l) (i32.const 8))", "(call $numbers-1)",
      ]
    },
    ObjectPlace("stored-values", 2, locals: "(local $h (ref null $holder)) (local $l (ref null $anys))") {
      [
        "(local.set $h (struct.new_default $holder))",
        "(local.set $l (array.new $anys (ref.null none) (i32.const 3)))",
        "(struct.set $holder $o (local.get $h) (block (result anyref)", $0.makes[0], $0.collect, "))",
        "(array.set $anys (local.get $l) (local.get $c) (block (result anyref)", $0.makes[1], $0.collect,
        "))",
        $0.collect,
        "(struct.get $holder $o (local.get $h)) (array.get $anys (local.get $l) (i32.const 1))",
        "(call $numbers-2)",
      ]
    },
    // The object is nowhere but among the operands of the store.
    ObjectPlace("stored-into", 2) {
      [
        "(call $read-holder (call $fill-holder", "(struct.new_default $holder)", $0.makes[0], "))",
        "(call $element-of (array.new_fixed $anys 2 (ref.null none)", $0.makes[1],
        ") (block (result i32)", $0.collect, "(i32.const 1)))",
      ]
    },
  ]
}
