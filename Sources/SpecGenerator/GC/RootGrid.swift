/// References that live across a collection: in every place, on every occasion.
enum RootGrid {
  /// Where the references are.
  enum Place: String, CaseIterable {
    case operands
    /// Locals, used little: in memory, or where they were made.
    case locals
    /// Locals, used in a loop: the heaviest get registers.
    case looped
    case parameters
    case loopedParameters = "looped-parameters"
    /// Results of a call, in registers and on the stack.
    case results

    var isParameters: Bool { self == .parameters || self == .loopedParameters }
    var isLooped: Bool { self == .looped || self == .loopedParameters }
  }

  /// What makes garbage until there has been a collection.
  enum Occasion: String, CaseIterable {
    /// Allocations of the function itself, which calls nothing.
    case inline
    case call
    case indirect = "call-indirect"
    case reference = "call-ref"
    /// A call that ends in a chain of tail calls.
    case tailCall = "tail-call"
    /// The host collects.
    case host
    /// The runtime makes arrays.
    case service
    /// Within a body that throws.
    case throwing = "throw"
  }

  static let counts = [1, 3, 4, 6, 9, 12, 24]

  static func script() -> String {
    var page = Page()
    page.line(GeneratedScript.notice)
    page.line()
    page.line(
      """
      ;; References to boxes that hold 1, 2, … are made, something makes garbage until there has been a collection, and each
      ;; box is asked for its number. "looped-9-call" has nine of them in locals that a loop uses. A case answers 0, or the
      ;; number of the first box that was lost.

      """)
    page.line("(module")
    writeHelpers(&page)
    for count in counts { writeCheck(count, &page) }
    for place in Place.allCases {
      for count in counts {
        for occasion in Occasion.allCases { writeCase(place, count, occasion, &page) }
      }
    }
    page.line(")")
    page.line()
    for place in Place.allCases {
      for count in counts {
        for occasion in Occasion.allCases {
          page.line(
            "(assert_return (invoke \"\(place.rawValue)-\(count)-\(occasion.rawValue)\") (i32.const 0))")
        }
      }
    }
    return page.text
  }

  private static func box(_ number: Int) -> String { "(struct.new $box (i32.const \(number)))" }

  /// Objects of many sizes, none of which stays, so many that there is a collection, and what it frees is used again.
  private static func garbage(_ counter: String) -> [String] {
    [
      "(local.set \(counter) (i32.const 150))", "(loop $again",
      "(drop (array.new $words (i64.const -1) (i32.const 1000)))",
      "(drop (array.new $words (i64.const -1) (i32.const 3)))",
      "(drop (struct.new $box (i32.const -1)))", "(drop (struct.new $box (i32.const -1)))",
      "(drop (struct.new $box (i32.const -1)))",
      "(br_if $again (local.tee \(counter) (i32.sub (local.get \(counter)) (i32.const 1)))))",
    ]
  }

  private static func writeHelpers(_ page: inout Page) {
    page.line(
      """
        (import "wasmtime" "gc" (func $gc))
        (type $box (struct (field i32)))
        (type $words (array (mut i64)))
        (type $bytes (array (mut i8)))
        (type $nothing (func))
        (data $data "\(String(repeating: "garbage ", count: 40))")
        (tag $e (param i32))
        (table $callees 1 funcref)
        (elem (table $callees) (i32.const 0) func $waste)

        (func $waste (type $nothing) (local $i i32)
      """)
    page.list(garbage("$i"), indent: 4)
    page.line(
      """
        )
        (func $hop-2 (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (return_call $waste))
        (func $hop-1 (param i64)
          (return_call $hop-2 (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
            (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)))
        (func $fail (call $waste) (throw $e (i32.const 1)))
      """)
  }

  /// Answers 0 if box k holds k; and a function that makes the boxes.
  private static func writeCheck(_ count: Int, _ page: inout Page) {
    page.line()
    page.form("func $check-\(count)", list("param", count) + ["(result i32)"] + checks(count), indent: 2)
    page.form("func $make-\(count)", list("result", count) + (1...count).map(box), indent: 2)
  }

  /// `(head …)` with so many references to boxes.
  private static func list(_ head: String, _ count: Int) -> [String] {
    ["(\(head)"] + Array(repeating: "(ref null $box)", count: count - 1) + ["(ref null $box))"]
  }

  private static func checks(_ count: Int) -> [String] {
    (0..<count).map { index in
      "(if (i32.ne (struct.get $box 0 (local.get \(index))) (i32.const \(index + 1)))"
        + " (then (return (i32.const \(index + 1)))))"
    } + ["(i32.const 0)"]
  }

  private static func writeCase(_ place: Place, _ count: Int, _ occasion: Occasion, _ page: inout Page) {
    let name = "\(place.rawValue)-\(count)-\(occasion.rawValue)"
    let counter = "$i"
    var body: [String] = []
    switch place {
    case .operands: body += (1...count).map(box)
    case .results: body.append("(call $make-\(count))")
    case .locals, .looped: body += (0..<count).map { "(local.set \($0) \(box($0 + 1)))" }
    case .parameters, .loopedParameters: break
    }
    if place.isLooped {
      body += ["(local.set \(counter) (i32.const 2))", "(loop $use"]
      body += (0..<count).map { "(local.set \($0) (local.get \($0)))" }
      body.append("(br_if $use (local.tee \(counter) (i32.sub (local.get \(counter)) (i32.const 1)))))")
    }
    body += code(occasion, counter)
    let isOnStack = place == .operands || place == .results
    // A tail call is no call: a function without others has no frame.
    let values = isOnStack ? [] : (0..<count).map { "(local.get \($0))" }
    body.append((["(return_call $check-\(count)"] + values).joined(separator: " ") + ")")
    let head = ["(result i32)"]
    let declared = "(local \(counter) i32)"
    page.line()
    if place.isParameters {
      page.form("func $\(name)", list("param", count) + head + [declared] + body, indent: 2)
      page.form(
        "func (export \"\(name)\") (result i32)", ["(call $\(name)"] + (1...count).map(box) + [")"], indent: 2
      )
    } else {
      let boxes = isOnStack ? [] : list("local", count)
      page.form("func (export \"\(name)\")", head + boxes + [declared] + body, indent: 2)
    }
  }

  /// Leaves nothing on the operand stack.
  private static func code(_ occasion: Occasion, _ counter: String) -> [String] {
    switch occasion {
    case .inline: return garbage(counter)
    case .call: return ["(call $waste)"]
    case .indirect: return ["(call_indirect $callees (type $nothing) (i32.const 0))"]
    case .reference: return ["(call_ref $nothing (ref.func $waste))"]
    case .tailCall: return ["(call $hop-1 (i64.const 7))"]
    case .host: return ["(call $gc)"] + garbage(counter)
    case .service:
      return [
        "(local.set \(counter) (i32.const 4000))", "(loop $again",
        "(drop (array.new_data $bytes $data (i32.const 0) (i32.const 320)))",
        "(drop (array.new_data $bytes $data (i32.const 8) (i32.const 8)))",
        "(br_if $again (local.tee \(counter) (i32.sub (local.get \(counter)) (i32.const 1)))))",
      ]
    case .throwing:
      return [
        "(block $h (result i32)", "(try_table (catch $e $h) (call $fail))", "(unreachable))", "(drop)",
      ]
    }
  }
}
