import CRuntime
import SinglePass
import VMLayout

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Processor {
  /// Lets stores of the current thread run this processor's code, if it is another one than that of this program: by an
  /// emulator, which is loaded now.
  /// - Parameter library: the path of libunicorn.so.2; nil where the system looks for libraries.
  /// - Throws: if that is not possible.
  public func emulate(by library: String?) throws(ResourceError) {
    if self == .host { return }
    guard self == .a64 else { throw ResourceError("there is no emulator of \(rawValue)") }
    guard let problem = wr_open_emulator_of_thread(library) else { return }
    throw ResourceError(String(cString: problem))
  }
}

/// The machine of the current thread (see CRuntime/include/runtime.h) as stores use it: code memory with the
/// thunks that all of them share.
///
/// The first store on a thread installs the shared thunks; when the last one is gone, all code is discarded.
final class Machine {
  /// Whose code it runs.
  let processor: Processor
  let machine: OpaquePointer
  let context: UnsafeMutablePointer<wr_context>

  /// - Throws: if the processor is too old, its code cannot be run here, or the system refuses the memory for the stack
  ///   or the reservation for the code.
  init(_ processor: Processor) throws(ResourceError) {
    self.processor = processor
    guard wr_processor_suffices() else {
      throw ResourceError("generated code needs a processor of level \(Processor.host.level)")
    }
    var isNew = false
    guard let machine = wr_acquire_machine(processor == .x64 ? WR_X64 : WR_A64, &isNew) else {
      if errno == ENOSYS { throw ResourceError("code for \(processor.rawValue) cannot be run here") }
      if errno == EBUSY { throw ResourceError("another store of the thread has code for another processor") }
      throw ResourceError("no memory for generated code and its stack")
    }
    self.machine = machine
    context = wr_machine_context(machine)
    if isNew { try installSharedThunks() }
  }

  deinit { wr_release_machine(machine) }

  private func installSharedThunks() throws(ResourceError) {
    let thunks = processor.thunks
    context.pointee.trap_exit = try install(thunks.trapExit())
    context.pointee.host_call = callHostFunction
    context.pointee.throw_from_host = wr_throw_host_exception
    context.pointee.allocate = try install(thunks.allocate())
    context.pointee.allocate_implementation = wr_allocate
    for service in RuntimeService.allCases {
      let thunk = try install(
        service.throwsException ? thunks.throwing(service) : thunks.service(service))
      let record = UnsafeMutableRawPointer(context)
      record.storeBytes(of: thunk, toByteOffset: service.contextOffset, as: UnsafeRawPointer.self)
      record.storeBytes(
        of: service.implementation, toByteOffset: service.implementationOffset, as: ServiceFunction.self)
    }
    guard wr_allow_calls(machine) else { throw ResourceError("no memory for the emulator") }
  }

  /// Makes a thunk executable and returns its address.
  func install(_ code: [UInt8]) throws(ResourceError) -> UnsafeRawPointer {
    try install(CompiledModule(code: code))
  }

  /// Makes a module's code executable and returns its address.
  func install(_ module: CompiledModule) throws(ResourceError) -> UnsafeRawPointer {
    var raw = wr_code()
    let address = module.code.withUnsafeBufferPointer { code in
      (raw.bytes, raw.size) = (code.baseAddress, code.count)
      return withRows(module.trapSites, of: wr_trap_site.self, \.sites, \.site_count, &raw) { raw in
        withRows(module.functions, of: wr_function_row.self, \.functions, \.function_count, &raw) { raw in
          withRows(module.handledCalls, of: wr_call_row.self, \.calls, \.call_count, &raw) { raw in
            withRows(module.tries, of: wr_try_row.self, \.tries, \.try_count, &raw) { raw in
              withRows(module.clauses, of: wr_clause_row.self, \.clauses, \.clause_count, &raw) { raw in
                wr_install_code(machine, &raw)
              }
            }
          }
        }
      }
    }
    guard let address else { throw ResourceError("code memory is full (\(wr_code_bytes(machine)) bytes)") }
    return address
  }

  /// Lets C see rows of a module while `body` runs. Their layout is that of `CRow`.
  private func withRows<Row, CRow>(
    _ rows: [Row], of type: CRow.Type, _ base: WritableKeyPath<wr_code, UnsafePointer<CRow>?>,
    _ count: WritableKeyPath<wr_code, Int>, _ code: inout wr_code,
    body: (inout wr_code) -> UnsafeRawPointer?
  ) -> UnsafeRawPointer? {
    rows.withUnsafeBytes { bytes in
      code[keyPath: base] = bytes.bindMemory(to: CRow.self).baseAddress
      code[keyPath: count] = rows.count
      return body(&code)
    }
  }

  /// Calls an entry thunk, on the thread that made the store, and returns 0, the code of the trap that ended it, or
  /// `TrapCode.exception`.
  /// - Parameter heap: where the objects of the code that is entered go.
  func enter(
    _ thunk: UnsafeRawPointer, heap: Heap?, instance: UnsafeRawPointer, code: UnsafeRawPointer,
    buffer: UnsafeMutablePointer<UInt64>
  ) -> UInt32 {
    wr_enter(machine, heap?.raw, thunk, instance, code, buffer)
  }

  /// Lets generated code read and write data of the host's: wherever it is, it has to be told of that.
  func share(_ data: UnsafeRawPointer, _ byteCount: Int) {
    guard wr_share(machine, data, byteCount) else { preconditionFailure("no memory for the emulator") }
  }

  func commit(_ base: UnsafeMutablePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
    wr_commit(machine, base, from, to)
  }
  func reserve(_ size: Int) -> UnsafeMutablePointer<UInt8>? { wr_reserve(machine, size) }
  func resize(_ base: UnsafeMutablePointer<UInt8>, _ size: Int) -> UnsafeMutablePointer<UInt8>? {
    wr_resize(machine, base, size)
  }
  func release(_ base: UnsafeMutablePointer<UInt8>) { wr_release(machine, base) }
}
