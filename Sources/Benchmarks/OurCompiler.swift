import SinglePass
import VMLayout
import WasmBinary
import WasmISA
import WasmRuntime
import WasmValidation

/// The compiler of this project at work, in this process: kernels are compiled as often as they are told, not run.
struct OurCompiler: Engine {
  /// What is done of the work.
  enum Part: String {
    /// From bytes to code that can be called.
    case all = "wast-run"
    /// From bytes to what is known of them.
    case validate
    case emit
  }

  var part: Part
  var processor = Processor.host
  var discipline = StackDiscipline.calleePops
  /// The heading of its column.
  var label: String

  init(_ part: Part = .all) {
    self.part = part
    label = part.rawValue
  }

  init(emittingFor processor: Processor) {
    part = .emit
    self.processor = processor
    label = processor == .host ? part.rawValue : "\(part.rawValue) \(processor.rawValue)"
  }

  init(emittingFor processor: Processor, _ discipline: StackDiscipline) {
    part = .emit
    self.processor = processor
    self.discipline = discipline
    label = discipline.rawValue
  }

  var compiler: Compiler { .ours }
  var version: String { part == .all ? "the compiler of this program" : "part of wast-run" }

  func prepare(_ kernel: Kernel) throws(Absence) -> any Runner {
    do {
      let store = try Store()
      let valid = try store.validate(kernel.bytes)
      return Work(
        part: part, processor: processor, discipline: discipline, bytes: kernel.bytes, valid: valid,
        types: store.types)
    } catch {
      throw .failure("\(error)")
    }
  }

  func codeSize(of kernel: Kernel) -> Int? {
    part == .all ? OurEngine(discipline: discipline).codeSize(of: kernel) : nil
  }

  private struct Work: Runner {
    let part: Part
    let processor: Processor
    let discipline: StackDiscipline
    let bytes: [UInt8]
    let valid: ValidModule
    let types: CanonicalTypes

    func run(_ argument: UInt32) throws(Absence) -> Timing {
      var total: UInt64 = 0
      do {
        for _ in 0..<argument { total += try once() }
      } catch {
        // That the machine cannot hold the code is no fault; everything else would be.
        if case .unsupported(let feature) = error as? ModuleError { throw Absence("unsupported: \(feature)") }
        throw .failure("\(error)")
      }
      return Timing(result: 1, nanoseconds: total)
    }

    private func once() throws -> UInt64 {
      switch part {
      case .all:
        let store = try Store(discipline: discipline)
        return try Self.timed { try store.compile(bytes) }
      case .validate:
        var types = CanonicalTypes()
        return Self.timed { acceptModule(bytes, types: &types) }
      case .emit:
        return try Self.timed {
          try compileModule(
            valid.module, facts: valid.facts, types: types, processor: processor, discipline: discipline)
        }
      }
    }

    /// The nanoseconds that it takes to make a result, not those to dispose of it.
    private static func timed<Result>(_ work: () throws -> Result) rethrows -> UInt64 {
      let start = ProcessorTime.nanoseconds
      let result = try work()
      let end = ProcessorTime.nanoseconds
      return withExtendedLifetime(result) { max(1, end - start) }
    }
  }
}
