import WasmBinary
import WasmISA
import WasmText

/// What the functions of a module are called: in its name section, which identifiers of a text become, and by exports.
struct FunctionNames {
  private var identifiers: [UInt32: Name] = [:]
  private var exports: [UInt32: [Name]] = [:]
  private let count: Int

  /// - Parameter count: of functions, imports counted.
  init(_ module: Module, count: Int) {
    self.count = count
    if let names = (try? decodeCustomSections(of: module))?.names {
      for (index, name) in names[.function].entries where !name.utf8.isEmpty { identifiers[index] = name }
    }
    for export in module.exports where export.kind == .function {
      exports[export.index, default: []].append(export.name)
    }
  }

  /// The function as instructions name it: its identifier, or else its index.
  func operand(_ index: UInt32) -> String { identifiers[index]?.identifierText ?? String(index) }

  /// The function as a headline has it: `3 $pair "export"`.
  func headline(_ index: Int) -> String {
    let number = UInt32(clamping: index)
    return
      ([String(index)] + [identifiers[number]?.identifierText].compactMap { $0 }
      + (exports[number] ?? []).map(\.stringText)).joined(separator: " ")
  }

  /// The index of the function that somebody means by an index, an identifier or the name of an export.
  func index(of text: String) -> Int? {
    if let index = Int(text) { return index < count && index >= 0 ? index : nil }
    let bare = Name(text.hasPrefix("$") ? String(text.dropFirst()) : text)
    let named = identifiers.filter { $0.value == bare }.keys.min() ?? index(exportedAs: Name(text))
    return named.map(Int.init)
  }

  func index(exportedAs name: Name) -> UInt32? { exports.first { $0.value.contains(name) }?.key }

  /// All names, as somebody may write them.
  var all: [String] {
    let exported = exports.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.description) }
    return exported + identifiers.sorted { $0.key < $1.key }.map { "$\($0.value)" }
  }
}
