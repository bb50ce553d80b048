import Glibc
import SinglePass
import VMLayout
import WasmBinary
import WasmRuntime
import WasmText

/// Compares how long the compiler takes for each discipline.
struct CompilationRace {
  var rounds: Int

  /// Megabytes of WebAssembly code per second (emission alone, one thread), round by round, for each discipline.
  func run(_ disciplines: [StackDiscipline]) throws -> [Samples] {
    let store = try Store()
    let valid = try store.validate(encodeModule(parseModule(Array(Self.text.utf8)).module))
    let bytes = valid.module.code.reduce(0) { $0 + $1.code.count }
    var samples = disciplines.map { _ in [Double]() }
    for round in 0..<rounds {
      for turn in disciplines.indices {
        let index = (round + turn) % disciplines.count
        let start = ProcessorTime.nanoseconds
        _ = try compileModule(
          valid.module, facts: valid.facts, types: store.types,
          discipline: disciplines[index])
        samples[index].append(Double(bytes) * 1000 / Double(max(1, ProcessorTime.nanoseconds - start)))
      }
    }
    return samples.map(Samples.init)
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

/// The processor time of this thread, which does not count the moments in which the machine did something else.
enum ProcessorTime {
  static var nanoseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
