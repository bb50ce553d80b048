import WasmBinary
import WasmText

/// A module to compile, in which calls, with many and with few arguments, are a good part of the code.
enum CallHeavyModule {
  static func kernel() throws -> Kernel {
    Kernel(
      name: "calls", header: Kernel.Header(checks: [Kernel.Check(argument: 1, result: 1)]),
      bytes: encodeModule(try parseModule(Array(text.utf8)).module))
  }

  /// Many functions of ordinary make: arithmetic, a loop, memory, and calls with few and many arguments.
  private static var text: String {
    var text = "(module (memory 1)\n"
    for index in 0..<4000 {
      let callee = index / 2
      text += """
        (func $f\(index) (param i32 i32) (result i32) (local i32 i32)
          (if (i32.lt_u (local.get 0) (i32.const \(index))) (then (return (local.get 1))))
          (local.set 2 (i32.const 10))
          (loop $again
            (local.set 3 (i32.add (local.get 3) (i32.load offset=4 (i32.and (local.get 2) (i32.const 255)))))
            (i32.store (local.get 2) (i32.mul (local.get 3) (i32.const 7)))
            (br_if $again (local.tee 2 (i32.sub (local.get 2) (i32.const 1)))))
          (local.set 3 (i32.xor (local.get 3) (call $f\(callee) (local.get 1) (local.get 2))))
          (local.set 3 (i32.add (local.get 3) (call $many (local.get 0) (local.get 1) (local.get 2) (local.get 3)
            (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6))))
          (return_call $f\(callee) (local.get 3) (local.get 0)))

        """
    }
    let parameters = Array(repeating: "i32", count: 10).joined(separator: " ")
    return text + "(func $many (param \(parameters)) (result i32) (local.get 9)))"
  }
}
