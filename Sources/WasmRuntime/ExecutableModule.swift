import SinglePass
import VMLayout
import WasmBinary
import WasmISA
import WasmValidation

/// A valid module: all there is to know of it without compiling it.
public struct ValidModule {
  /// What its bytes say.
  public let module: Module
  /// What its validation found out.
  public let facts: ModuleFacts

  /// An import's or definition's type with canonical ids for the module's indices.
  func canonical(_ type: ValueType) -> ValueType {
    type.mapIndex { facts.typeIDs[Int($0)] }
  }

  func canonical(_ type: TableType) -> TableType {
    TableType(element: canonical(type.element), limits: type.limits)
  }

  func canonical(_ type: GlobalType) -> GlobalType {
    GlobalType(value: canonical(type.value), isMutable: type.isMutable)
  }
}

/// A module whose code is in memory, ready to be instantiated any number of times.
public final class ExecutableModule {
  /// What it was compiled from.
  public let valid: ValidModule
  let layout: InstanceLayout
  /// The entry point of each defined function.
  let code: [UnsafeRawPointer]
  /// By name, compared as bytes.
  let exports: [Name: Export]

  var module: Module { valid.module }
  var facts: ModuleFacts { valid.facts }

  init(_ valid: ValidModule, layout: InstanceLayout, code: [UnsafeRawPointer]) {
    self.valid = valid
    self.layout = layout
    self.code = code
    exports = Dictionary(valid.module.exports.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
