import CRuntime
import SinglePass
import VMLayout

/// The machine of the current thread (see CRuntime/include/runtime.h) as stores use it: code memory with the
/// thunks that all of them share.
///
/// The first store on a thread installs the shared thunks; when the last one is gone, all code is discarded.
final class Machine {
  private let machine: OpaquePointer
  let context: UnsafeMutablePointer<wr_context>

  /// - Throws: if the processor is too old, or the system refuses the memory for the stack or the reservation
  ///   for the code.
  init() throws(ResourceError) {
    guard wr_processor_suffices() else {
      throw ResourceError("generated code needs a processor of level x86-64-v3 (AVX2, BMI2, LZCNT, POPCNT)")
    }
    var isNew = false
    guard let machine = wr_acquire_machine(&isNew) else {
      throw ResourceError("no memory for generated code and its stack")
    }
    self.machine = machine
    context = wr_machine_context(machine)
    if isNew { try installSharedThunks() }
  }

  deinit { wr_release_machine(machine) }

  private func installSharedThunks() throws(ResourceError) {
    context.pointee.trap_exit = try install(Thunks.trapExit())
    context.pointee.host_call = callHostFunction
    for service in RuntimeService.allCases {
      let thunk = try install(Thunks.service(service))
      let record = UnsafeMutableRawPointer(context)
      record.storeBytes(of: thunk, toByteOffset: service.contextOffset, as: UnsafeRawPointer.self)
      record.storeBytes(
        of: service.implementation, toByteOffset: service.implementationOffset, as: ServiceFunction.self)
    }
  }

  /// Makes a thunk executable and returns its address.
  func install(_ code: [UInt8]) throws(ResourceError) -> UnsafeRawPointer {
    try install(CompiledModule(code: code))
  }

  /// Makes a module's code executable and returns its address.
  func install(_ module: CompiledModule) throws(ResourceError) -> UnsafeRawPointer {
    let address = module.code.withUnsafeBufferPointer { code in
      module.functionOffsets.withUnsafeBufferPointer { functions in
        module.trapSites.withUnsafeBytes { sites in
          wr_install_code(
            machine, code.baseAddress, code.count, sites.bindMemory(to: wr_trap_site.self).baseAddress,
            module.trapSites.count, functions.baseAddress, functions.count)
        }
      }
    }
    guard let address else { throw ResourceError("code memory is full (\(WR_CODE_BYTES) bytes)") }
    return address
  }

  /// Calls an entry thunk, on the thread that made the store, and returns the code of the trap that ended it, or 0.
  func enter(
    _ thunk: UnsafeRawPointer, instance: UnsafeRawPointer, code: UnsafeRawPointer,
    buffer: UnsafeMutablePointer<UInt64>
  ) -> UInt32 {
    wr_enter(machine, thunk, instance, code, buffer)
  }

  func reserve(_ size: Int) -> UnsafeMutablePointer<UInt8>? { wr_reserve(machine, size) }
  func release(_ base: UnsafeMutablePointer<UInt8>) { wr_release(machine, base) }
}
