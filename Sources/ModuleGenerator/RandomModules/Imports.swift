import WasmISA

/// What a random module imports: in each index space that comes first, in this order.
struct Imports {
  /// Functions of the host, by their places in `hostFunctions`.
  var hostFunctions: [Int] = []
  // What another module exports, by the indices there.
  var functions: [Int] = []
  var memories: [Int] = []
  var tables: [Int] = []
  var globals: [Int] = []
  var tags: [Int] = []

  /// How many functions are imported.
  var functionCount: Int { hostFunctions.count + functions.count }

  /// The functions of the host that scripts may rely on; they do nothing that shows.
  static let hostFunctions: [(name: String, type: FunctionType)] = [
    ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]), ("print_f64", [.f64]),
    ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
  ].map { ($0, FunctionType(parameters: $1, results: [])) }

  /// The name under which the host's module is imported.
  static let host = "spectest"
}
