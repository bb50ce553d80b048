import SinglePass
import VMLayout
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// A call whose size in machine code is of interest.
///
/// Sizes are differences of whole modules: a function that calls twice less one that calls once is a call site; one
/// that calls once less a call site is what surrounds it.
struct CallShape {
  /// Bytes of machine code.
  struct Code: Equatable {
    var callSite: Int
    /// Prologue, return, and the rest of a function that calls once.
    var frame: Int
  }

  var name: String
  /// Parameters and results of the callee, in the text format.
  var parameters: [String]
  var results: [String]
  /// Whether the callee ends in a tail call.
  var tailCalls = false

  static let all: [CallShape] = [
    CallShape(name: "no argument", parameters: [], results: []),
    CallShape(name: "no argument, callee tail-calls", parameters: [], results: [], tailCalls: true),
    CallShape(name: "3 i32", parameters: integers(3), results: integers(1)),
    CallShape(
      name: "3 i32, callee tail-calls", parameters: integers(3), results: integers(1), tailCalls: true),
    CallShape(name: "8 i32", parameters: integers(8), results: integers(1)),
    CallShape(name: "12 i32", parameters: integers(12), results: integers(1)),
    CallShape(
      name: "12 i32, callee tail-calls", parameters: integers(12), results: integers(1), tailCalls: true),
    CallShape(name: "2 results", parameters: [], results: integers(2)),
    CallShape(name: "8 results", parameters: [], results: integers(8)),
    CallShape(name: "20 results", parameters: [], results: integers(20)),
    CallShape(name: "20 results, callee tail-calls", parameters: [], results: integers(20), tailCalls: true),
  ]

  private static func integers(_ count: Int) -> [String] { Array(repeating: "i32", count: count) }

  func measure(_ discipline: StackDiscipline, _ processor: Processor = .host) throws -> Code {
    let once = try size(calls: 1, discipline, processor)
    let twice = try size(calls: 2, discipline, processor)
    return Code(callSite: twice - once, frame: once - (twice - once))
  }

  /// Bytes of a function that calls so often.
  private func size(calls: Int, _ discipline: StackDiscipline, _ processor: Processor) throws -> Int {
    let arguments = parameters.indices.map { "(i32.const \($0)) " }.joined()
    let drops = results.map { _ in "drop " }.joined()
    let call = "(call $callee \(arguments)) \(drops)"
    let values = results.indices.map { "(i32.const \($0)) " }.joined()
    let type =
      "(param \(parameters.joined(separator: " "))) (result \(results.joined(separator: " ")))"
    let body = tailCalls ? "(return_call $last \(arguments))" : values
    let text = """
      (module
        (func $caller \(String(repeating: call, count: calls)))
        (func $callee \(type) \(body))
        (func $last \(type) \(values)))
      """
    var types = CanonicalTypes()
    guard let valid = acceptModule(encodeModule(try parseModule(Array(text.utf8)).module), types: &types)
    else {
      preconditionFailure("the module is valid")
    }
    let (compiled, listings) = try listModule(
      valid.module, facts: valid.facts, types: types, processor: processor, discipline: discipline)
    return listings[0].end - Int(compiled.functions[0].offset)
  }
}
