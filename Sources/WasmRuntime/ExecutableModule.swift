import SinglePass
import VMLayout
import WasmBinary
import WasmISA
import WasmValidation

extension ValidModule {
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
  /// For whoever compiled it, to find again what it was made of.
  public var origin: Int?
  let layout: InstanceLayout
  /// What its code takes memories for; see `suits`.
  let bounds: BoundsStrategy
  /// The same module with code that checks accesses, if that was needed.
  var checked: ExecutableModule?
  /// All of its code, and the defined functions in it, in ascending order.
  let machineCode: UnsafeRawBufferPointer
  let functions: [FunctionRow]
  /// By name, compared as bytes.
  let exports: [Name: Export]

  var module: Module { valid.module }
  var facts: ModuleFacts { valid.facts }

  /// Whether its code keeps to the bounds of these memories, those of an instance: code that checks accesses can have
  /// any, code that does not needs guards.
  func suits(_ memories: [Memory]) -> Bool {
    memories.allSatisfy { $0.bounds == .guardPages || bounds.strategy(for: $0.type) == .check }
  }

  /// Whether its code holds these bytes at an offset; what lies outside of it does not matter.
  public func hasCode(_ bytes: [UInt8], at offset: Int) -> Bool {
    bytes.indices.allSatisfy { index in
      let place = offset + index
      return !machineCode.indices.contains(place) || machineCode[place] == bytes[index]
    }
  }

  init(
    _ valid: ValidModule, layout: InstanceLayout, bounds: BoundsStrategy, machineCode: UnsafeRawBufferPointer,
    functions: [FunctionRow]
  ) {
    self.valid = valid
    self.layout = layout
    self.bounds = bounds
    self.machineCode = machineCode
    self.functions = functions
    exports = Dictionary(valid.module.exports.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
