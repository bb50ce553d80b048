import SinglePass
import VMLayout
import WasmISA
import WasmRuntime
import WasmValidation

/// The compiler of this project, in this process.
struct OurEngine: Engine {
  /// If it is not that of this program, an emulator has to be there (`Processor.emulate`) to run kernels.
  var processor = Processor.host
  var discipline = StackDiscipline.calleePops
  /// The heading of its column; by default the name of this program.
  var label = Compiler.ours.rawValue

  var compiler: Compiler { .ours }
  var version: String { "the compiler of this program" }

  func prepare(_ kernel: Kernel) throws(Absence) -> any Runner {
    do {
      let store = try Store(processor: processor, discipline: discipline)
      var partners: [Name: Instance] = [:]
      for partner in kernel.partners {
        partners[Name(partner.name)] = try Self.instantiate(partner.bytes, partners, in: store)
      }
      let instance = try Self.instantiate(kernel.bytes, partners, in: store)
      guard case .function(let function) = instance.export("run") else {
        throw Absence.failure("the kernel exports no function run")
      }
      return OurRunner(store: store, function: function)
    } catch let error as Absence {
      throw error
    } catch ModuleError.unsupported(let feature) {
      throw Absence("unsupported: \(feature)")
    } catch {
      throw .failure("\(error)")
    }
  }

  func codeSize(of kernel: Kernel) -> Int? {
    var types = CanonicalTypes()
    guard let valid = acceptModule(kernel.bytes, types: &types) else { return nil }
    return try? compileModule(
      valid.module, facts: valid.facts, types: types, processor: processor, discipline: discipline
    ).code.count
  }

  private static func instantiate(
    _ bytes: [UInt8], _ partners: [Name: Instance], in store: Store
  ) throws -> Instance {
    let module = try store.compile(bytes)
    let found = module.valid.module.imports.map { partners[$0.module]?.export($0.name) }
    return try store.instantiate(module, store.link(module.valid, found))
  }
}

private struct OurRunner: Runner {
  /// Functions are used no longer than their store lives.
  let store: Store
  let function: Function

  var pauses: Pauses? {
    let pauses = store.pauses
    return Pauses(count: Int(pauses.count), total: Int(pauses.total), longest: Int(pauses.longest))
  }

  func run(_ argument: UInt32) throws(Absence) -> Timing {
    let start = ProcessorTime.nanoseconds
    let results: [Value]
    do {
      results = try store.invoke(function, [.i32(argument)])
    } catch {
      throw .failure("trap: \(error)")
    }
    let end = ProcessorTime.nanoseconds
    guard case .i32(let result) = results.first, results.count == 1 else {
      throw .failure("run does not return one i32")
    }
    return Timing(result: result, nanoseconds: end - start)
  }
}
