/// Objects that the model knows by their numbers, in a module that generated ones import from: null, an i31, structures
/// and an array.
struct ModelObjects {
  static let numbers = 0...4

  /// The function that answers the object with a number, and the one that answers the number of an object.
  let make: Int
  let number: Int

  /// The declarations of the types.
  private static let types = [
    "(type $box (sub (struct (field i32))))", "(type $more (sub $box (struct (field i32) (field i64))))",
    "(type $array (array i8))",
  ]

  static let casts = [
    ModelCast(type: "(ref i31)", numbers: [1]), ModelCast(type: "(ref $box)", numbers: [2, 3]),
    ModelCast(type: "(ref null $more)", numbers: [0, 3]), ModelCast(type: "(ref $array)", numbers: [4]),
    ModelCast(type: "(ref eq)", numbers: [1, 2, 3, 4]), ModelCast(type: "(ref null array)", numbers: [0, 4]),
    ModelCast(type: "(ref struct)", numbers: [2, 3]),
  ]

  /// Imports both functions to a module.
  init(in module: inout ModelModule) {
    module.types += Self.types
    let constants = Self.numbers.flatMap { number in
      [
        Instruction.get(0), .i32(number), .plain("i32.eq"),
        .condition(
          .init(), then: [.constant(Constant(.anyref, UInt64(number))), .plain("return")], else: nil),
      ]
    }
    make = module.add(
      ModelFunction(
        name: "object", isExported: false, parameters: [.i32], results: [.anyref],
        body: constants + [.plain("unreachable")], module: "objects"))
    number = module.add(
      ModelFunction(
        name: "number", isExported: false, parameters: [.anyref], results: [.i32],
        body: [.get(0), .objectNumber], module: "objects"))
  }

  /// The text of the module.
  static let module = """

    (module
      \(types.joined(separator: "\n  "))
      (func (export "object") (param i32) (result anyref)
        (block (block (block (block (block
          (br_table 0 1 2 3 4 (local.get 0)))
          (return (ref.null any)))
          (return (ref.i31 (i32.const 1))))
          (return (struct.new $box (i32.const 2))))
          (return (struct.new $more (i32.const 3) (i64.const -3))))
        (array.new $array (i32.const 4) (i32.const 1)))
      (func (export "number") (param anyref) (result i32)
        (if (ref.is_null (local.get 0)) (then (return (i32.const 0))))
        (if (ref.test (ref i31) (local.get 0))
          (then (return (i31.get_u (ref.cast (ref i31) (local.get 0))))))
        (if (ref.test (ref $box) (local.get 0))
          (then (return (struct.get $box 0 (ref.cast (ref $box) (local.get 0))))))
        (array.get_u $array (ref.cast (ref $array) (local.get 0)) (i32.const 0))))
    (register "objects")
    """
}
