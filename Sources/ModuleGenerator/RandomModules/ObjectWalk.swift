import WasmBinary
import WasmISA

/// The function that returns a digest of an object and of what it refers to: types, fields, and the first elements.
///
/// Its parameters are the object and how far to go from there. Each object costs fuel, so the walk ends.
struct ObjectWalk {
  private(set) var code = CodeWriter()
  private let shape: RandomShape
  /// The types of structures and arrays; the narrower ones come first.
  private let defined: [Int]
  /// The index of the function.
  private let function: Int

  static let type = FunctionType(parameters: [.anyref, .i32], results: [.i64])
  /// How far to go from a global, an element of a table, or a result.
  static let distance: Int32 = 4
  /// How many objects to look at from there.
  private static let most: Int32 = 40
  /// How many elements of an array count.
  private static let elements: Int32 = 12

  private static let object = 0
  private static let rest = 1
  private static let digest = 2
  private static let index = 3
  private static let end = 4
  /// Behind these there is a local for each of `defined`.
  private static let typed = 5

  init(shape: RandomShape, function: Int) {
    self.shape = shape
    self.function = function
    defined = shape.types.indices.reversed().filter { shape.types[$0].function == nil }
  }

  var declarations: [(count: UInt32, type: ValueType)] {
    [(1, .i64), (2, .i32)] + defined.map { (1, .reference(.concrete(UInt32($0)), nullable: true)) }
  }

  /// Replaces an object on the stack of other code by its digest.
  static func walk(_ function: Int, _ code: inout CodeWriter) {
    code.i32(most)
    code.emit(.globalSet, RandomShape.fuel)
    code.i32(distance)
    code.emit(.call, function)
  }

  mutating func generate() {
    leave(with: 1) {
      $0.emit(.localGet, Self.object)
      $0.emit(.refIsNull)
    }
    leave(with: 2) {
      $0.emit(.globalGet, RandomShape.fuel)
      $0.emit(.i32Eqz)
      $0.emit(.localGet, Self.rest)
      $0.emit(.i32Eqz)
      $0.emit(.i32Or)
    }
    code.emit(.globalGet, RandomShape.fuel)
    code.i32(1)
    code.emit(.i32Sub)
    code.emit(.globalSet, RandomShape.fuel)

    ifObject(is: .reference(.i31, nullable: false)) {
      $0.code.emit(.i31GetS)
      $0.code.emit(.i64ExtendI32S)
    }
    for (place, type) in defined.enumerated() {
      ifObject(is: .reference(.concrete(UInt32(type)), nullable: false)) {
        let local = Self.typed + place
        $0.code.emit(.localSet, local)
        $0.code.i64(Int64(type))
        $0.code.emit(.localSet, Self.digest)
        switch $0.shape.types[type].composite {
        case .function: break
        case .structure: for member in $0.shape.types[type].members(of: type) { $0.add(member, of: local) }
        case .array: $0.array(type, local)
        }
        $0.code.emit(.localGet, Self.digest)
      }
    }
    code.i64(3)
    code.emit(.end)
  }

  private mutating func leave(with value: Int64, if condition: (inout CodeWriter) -> Void) {
    condition(&code)
    code.emit(.if, .empty)
    code.i64(value)
    code.emit(.return)
    code.emit(.end)
  }

  /// Returns what `digest` makes of the object on the stack, if it is of a type.
  private mutating func ifObject(is type: ValueType, _ digest: (inout ObjectWalk) -> Void) {
    code.emit(.block, .value(.anyref))
    code.emit(.localGet, Self.object)
    code.emit(.brOnCastFail, 0, from: .anyref, to: type)
    digest(&self)
    code.emit(.return)
    code.emit(.end)
    code.emit(.drop)
  }

  private mutating func array(_ type: Int, _ local: Int) {
    code.emit(.localGet, local)
    code.emit(.arrayLen)
    code.emit(.localTee, Self.end)
    code.emit(.i64ExtendI32U)
    add()
    // As many as there are, or the first.
    code.emit(.localGet, Self.end)
    code.i32(Self.elements)
    code.emit(.localGet, Self.end)
    code.i32(Self.elements)
    code.emit(.i32LtU)
    code.emit(.select)
    code.emit(.localSet, Self.end)
    code.i32(0)
    code.emit(.localSet, Self.index)
    code.emit(.block, .empty)
    code.emit(.loop, .empty)
    code.emit(.localGet, Self.index)
    code.emit(.localGet, Self.end)
    code.emit(.i32GeU)
    code.emit(.brIf, 1)
    for member in shape.types[type].members(of: type) { add(member, of: local) }
    code.emit(.localGet, Self.index)
    code.i32(1)
    code.emit(.i32Add)
    code.emit(.localSet, Self.index)
    code.emit(.br, 0)
    code.emit(.end)
    code.emit(.end)
  }

  private mutating func add(_ member: ObjectMember, of local: Int) {
    let type = member.storage.unpacked
    if type == .v128 {
      code.halves { $0.read(member, local, Self.index) }
      add()
      return add()
    }
    code.read(member, local, Self.index)
    switch type.kind {
    case .i64: break
    case .f32:
      code.emit(.i32ReinterpretF32)
      code.emit(.i64ExtendI32U)
    case .f64: code.emit(.i64ReinterpretF64)
    case .reference:
      if shape.references.isObject(type) || type.heapType == .extern {
        if type.heapType == .extern { code.emit(.anyConvertExtern) }
        code.emit(.localGet, Self.rest)
        code.i32(1)
        code.emit(.i32Sub)
        code.emit(.call, function)
      } else {
        code.emit(.refIsNull)
        code.emit(.i64ExtendI32U)
      }
    default: code.emit(.i64ExtendI32U)
    }
    add()
  }

  /// Adds the i64 on the stack to the digest.
  private mutating func add() {
    code.emit(.localGet, Self.digest)
    code.emit(.i64Xor)
    code.i64(StateFunction.prime)
    code.emit(.i64Mul)
    code.emit(.localSet, Self.digest)
  }
}

extension CodeWriter {
  /// Leaves what a member of the object in a local holds; which element is in another local.
  fileprivate mutating func read(_ member: ObjectMember, _ object: Int, _ index: Int) {
    emit(.localGet, object)
    if let field = member.field {
      emit(member.isPacked ? .structGetS : .structGet, member.type, field)
    } else {
      emit(.localGet, index)
      emit(member.isPacked ? .arrayGetU : .arrayGet, member.type)
    }
  }
}

extension ValueType {
  static let anyref = ValueType.reference(.any, nullable: true)
}
