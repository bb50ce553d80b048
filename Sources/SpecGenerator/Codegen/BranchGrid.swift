/// Branches that carry values and leave operands behind.
///
/// Of each register class a script; in it a function for each kind of branch, number of values and number of operands
/// left behind. How many parameters there are, which of them have registers for the whole function, and where values
/// and operands are when the branch comes is dealt.
enum BranchGrid {
  /// Which registers the values take.
  enum ValueClass: String, CaseIterable {
    case integers, floats, mixed
    case vectors

    static let numbers = [integers, floats, mixed]

    func type(_ index: Int) -> TestType {
      switch self {
      case .integers: index % 3 == 1 ? .i64 : .i32
      case .floats: index % 3 == 1 ? .f32 : .f64
      case .vectors: [.v128, .i64, .v128, .v128, .f32, .i32, .v128, .f64][index % 8]
      case .mixed: [.i32, .f64, .i64, .f32, .i32, .f32, .f64][index % 7]
      }
    }
  }

  enum Kind: String, CaseIterable {
    /// To the block around.
    case br
    /// Out of two more blocks, with operands in each.
    case outer
    /// Taken or not.
    case brIf = "br-if"
    /// Taken or not, with the condition in the flags.
    case flags = "br-if-flags"
    /// By one of two tables, each with three labels, two of which are one.
    case table = "br-table"
    case `return`
    /// To the start of a loop.
    case loop
    /// Out of an arm of an `if`.
    case arm
    case onNull = "on-null"
    case onNonNull = "on-non-null"
    case onCast = "on-cast"
    case onCastFail = "on-cast-fail"
    /// Out of two blocks.
    case onCastOuter = "on-cast-outer"
    /// To the start of a loop.
    case onCastLoop = "on-cast-loop"

    /// Those that are not about references.
    static let plain = [br, outer, brIf, flags, table, `return`, loop, arm]
    /// Those that want objects.
    static let casts = [onCast, onCastFail, onCastOuter, onCastLoop]
  }

  /// What registers are left for operands.
  enum Pins: CaseIterable {
    /// No parameters: all are.
    case none
    case few
    /// All parameters that may stay where they arrive do.
    case leaf
    /// Parameters, some of which stay only until their register is wanted.
    case cached
    /// The function calls another one: what is kept lives in registers that calls preserve.
    case calls
  }

  static func script(_ valueClass: ValueClass) -> String {
    script(valueClass, Kind.plain, title: valueClass.rawValue)
  }

  /// Branches that depend on a reference.
  static func references() -> String { script(.mixed, [.onNull, .onNonNull], title: "by references") }

  /// Branches that depend on the type of an object.
  static func casts() -> String { script(.mixed, Kind.casts, title: "by casts") }

  private static func script(_ valueClass: ValueClass, _ kinds: [Kind], title: String) -> String {
    var script = ModelScript(
      """
      Branches with 1 to 6 values that leave 0 to 12 operands behind: \(title).

      "br-2-5" branches with 2 values and leaves 5 operands behind. Results are two operands from below the block,
      then the values, then (where a branch may not be taken) what the operands left behind have been folded into, then
      some of the parameters.
      """)
    var pins = ShuffledDeck(Pins.allCases, seed: 11)
    if kinds == Kind.casts { script.write(ModelObjects.module) }
    for kind in kinds {
      var module = valueClass == .vectors ? OperandMaker.moduleWithVectors() : OperandMaker.module()
      let callee = module.add(
        ModelFunction(
          name: "callee", isExported: false, parameters: [.i64], results: [.i64],
          body: [.get(0), .i64(1), .plain("i64.add")]))
      module.tables = [[nil, callee]]
      let objects = kinds == Kind.casts ? ModelObjects(in: &module) : nil
      let isWhole = valueClass != .vectors && objects == nil
      var cases: [(Int, BranchCase)] = []
      for values in isWhole ? Array(1...6) : [1, 3, 6] {
        for behind in isWhole ? Array(0...12) : [0, 3, 12] {
          let branch = BranchCase(
            kind: kind, valueClass: valueClass, values: values, behind: behind, pins: pins.deal(),
            callee: callee, objects: objects)
          cases.append((module.add(branch.function()), branch))
        }
      }
      script.define(module)
      for (function, branch) in cases {
        for selector in branch.selectors { script.assert(function, branch.arguments(selector)) }
      }
    }
    return script.text
  }
}
