import SinglePass
import VMLayout
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Reads a module as text from standard input, and writes what a C program needs to run it on aarch64: as C, with the
/// types of `CRuntime`. The module imports functions, and exports those that it defines by names that are words of C.
@main struct Image {
  private let module: Module
  private let facts: ModuleFacts
  private let compiled: CompiledModule
  private let listings: [FunctionListing]
  private let thunks = Processor.a64.thunks
  private let layout: InstanceLayout

  static func main() throws {
    var text: [UInt8] = []
    while let line = readLine(strippingNewline: false) { text += line.utf8 }
    print(try Image(text).text, terminator: "")
  }

  private init(_ text: [UInt8]) throws {
    module = try decodeModule(encodeModule(try parseModule(text).module))
    var types = CanonicalTypes()
    facts = try validate(module, types: &types)
    (compiled, listings) = try listModule(module, facts: facts, types: types, processor: .a64)
    layout = facts.instanceLayout
  }

  private var text: String {
    var parts = ["// Written by aarch64-image.\n#include \"runtime.h\"\n"]
    parts.append(code("module_code", compiled))
    parts.append(code("trap_exit_code", thunks.trapExit()))
    parts.append(code("allocate_code", thunks.allocate()))
    for service in RuntimeService.allCases {
      parts.append(
        code(
          "service_code_\(service.rawValue)",
          service.throwsException ? thunks.throwing(service) : thunks.service(service)))
    }
    let services = RuntimeService.allCases.map { "&service_code_\($0.rawValue)" }
    parts.append("static const wr_code *const service_codes[] = {\(list(services))};\n")
    parts.append(numbers)
    for type in functionTypes {
      let function = function(type)
      let signature = SignatureLayout(function, convention: .a64)
      parts.append(code("entry_code_\(type)", thunks.entry(signature, function)))
      parts.append(code("host_code_\(type)", thunks.hostCall(signature, function, .calleePops)))
    }
    parts.append(functions)
    parts.append(stackRows)
    return parts.joined(separator: "\n")
  }

  // MARK: Code

  private func code(_ name: String, _ bytes: [UInt8]) -> String { code(name, CompiledModule(code: bytes)) }

  private func code(_ name: String, _ module: CompiledModule) -> String {
    let sites = module.trapSites.map {
      "{.offset = \($0.offset), .code = \($0.code), .detail = \($0.detail)}"
    }
    let functions = module.functions.map {
      "{\($0.offset), \($0.depth), \($0.argumentUnits), \($0.resultUnits), \($0.saved), \($0.hasHandlers)}"
    }
    let calls = module.handledCalls.map { "{\($0.offset), \($0.tryRow)}" }
    let tries = module.tries.map { "{\($0.parent)u, \($0.firstClause), \($0.clauseCount)}" }
    let clauses = module.clauses.map { "{\($0.tagField)u, \($0.landing)u, \($0.hasReference)}" }
    return """
      static const wr_code \(name) = {
      .bytes = (const uint8_t[]){\(list(module.code.map { "\($0)" }))}, .size = \(module.code.count),
      .sites = (const wr_trap_site[]){\(list(sites))}, .site_count = \(sites.count),
      .functions = (const wr_function_row[]){\(list(functions))}, .function_count = \(functions.count),
      .calls = (const wr_call_row[]){\(list(calls))}, .call_count = \(calls.count),
      .tries = (const wr_try_row[]){\(list(tries))}, .try_count = \(tries.count),
      .clauses = (const wr_clause_row[]){\(list(clauses))}, .clause_count = \(clauses.count),
      };

      """
  }

  private func list(_ items: some Sequence<String>) -> String { items.joined(separator: ", ") }

  // MARK: Records

  /// The names of numbers: services, and offsets in records.
  private var numbers: String {
    var numbers = RuntimeService.allCases.map { ("service_\($0)", $0.rawValue) }
    numbers += TrapCode.allCases.map { ("trap_\($0)", Int($0.rawValue)) }
    numbers += [
      ("instance_bytes", layout.size), ("instance_memory_base", CalleeLayout.memoryBase),
      ("instance_context", CalleeLayout.context), ("instance_type_rows", CalleeLayout.typeRows),
      ("reference_code", FunctionReferenceLayout.code),
      ("reference_instance", FunctionReferenceLayout.instance),
      ("reference_type", FunctionReferenceLayout.type), ("memory_base", LinearMemoryLayout.base),
      ("memory_bytes", LinearMemoryLayout.byteCount), ("table_elements", TableLayout.elements),
      ("table_count", TableLayout.count), ("imported_functions", facts.importedFunctions),
    ]
    if case .inline(let offset) = layout.memory(0) { numbers.append(("instance_memory", offset)) }
    if case .inline(let offset) = layout.table(0) { numbers.append(("instance_table", offset)) }
    for index in facts.tags.indices { numbers.append(("instance_tag_\(index)", layout.tag(index))) }
    for (index, id) in facts.typeIDs.enumerated() { numbers.append(("type_\(index)", Int(id))) }
    return "enum {\n" + numbers.map { "  \($0) = \($1),\n" }.joined() + "};\n"
  }

  private var functionTypes: [Int] { Set(facts.functionTypes.map { Int($0) }).sorted() }

  private func function(_ type: Int) -> FunctionType {
    guard let function = module.types[type].function else { preconditionFailure("functions have such types") }
    return function
  }

  private var functions: String {
    let names = Dictionary(
      uniqueKeysWithValues: module.exports.filter { $0.kind == .function }
        .map { (Int($0.index), "\($0.name)") })
    let rows = facts.functionTypes.indices.map { index in
      let type = Int(facts.functionTypes[index])
      let name = names[index] ?? "function_\(index)"
      return
        "  {.name = \"\(name)\", .reference = \(layout.function(index)), .type = \(facts.typeIDs[type]), "
        + ".entry = &entry_code_\(type), .host = &host_code_\(type), "
        + ".host_frame = \(thunks.hostCallFrame(function(type)))},\n"
    }
    let enumerators = names.sorted { $0.key < $1.key }.map { "  \($0.value) = \($0.key),\n" }
    return """
      // Numbers in the index space.
      enum function {
      \(enumerators.joined())};

      static const struct {
        const char *name;
        uint32_t reference, type;  // where the instance has the reference to it, and its canonical type
        const wr_code *entry, *host;
        uint32_t host_frame;  // as `Thunks.hostCallFrame`
      } functions[] = {
      \(rows.joined())};

      """
  }

  /// Where the stack pointer is, from an offset in the module's code on.
  private var stackRows: String {
    let rows = listings.flatMap(\.stackRows).map { row in
      let top = row.distances.map { "\($0.top)" } ?? "unknown"
      let returnAddress = row.distances.map { $0.returnAddress.map { "\($0)" } ?? "in_link_register" }
      return "  {\(row.codeOffset), \(returnAddress ?? "unknown"), \(top)},\n"
    }
    return """
      // Bytes from the stack pointer up to the return address and to T, from an offset on (`StackRow`).
      enum { in_link_register = -1, unknown = -2 };
      static const struct stack_row {
        uint32_t offset;
        int32_t return_address, top;
      } stack_rows[] = {
      \(rows.joined())};

      """
  }
}
