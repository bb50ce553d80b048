import WasmBinary
import WasmISA

/// Custom sections that the parser makes: names and branch hints.
extension ModuleParser {
  /// Takes the names of the current function's locals.
  mutating func nameLocals(of function: UInt32) {
    let identifiers = keepsNames ? spaces[Space.local.rawValue].names : []
    let locals = merge(identifiers, annotatedLocals)
    if !locals.entries.isEmpty { names.append(locals, of: .local, in: function) }
    annotatedLocals.removeAll()
  }

  /// Puts all custom sections in order, at the end of the module.
  mutating func finishCustomSections(moduleName: Name?) {
    if !branchHints.functions.isEmpty {
      let start = code.bytes.count
      branchHints.encode(into: &code)
      add(BranchHints.sectionName, start..<code.bytes.count, at: 2 * SectionID.code.rank - 1)
    }
    finishNames(moduleName)
    if !names.isEmpty, !customs.contains(where: { $0.section.name == NameSection.sectionName }) {
      let start = code.bytes.count
      names.encode(into: &code)
      add(NameSection.sectionName, start..<code.bytes.count, at: 2 * SectionID.data.rank)
    }
    // Stable: those of one place stay in the order of the text.
    let order = customs.indices.sorted { (customs[$0].place, $0) < (customs[$1].place, $1) }
    module.customs = order.map { customs[$0].section }
  }

  private mutating func finishNames(_ moduleName: Name?) {
    if keepsNames, names.module == nil { names.module = moduleName }
    guard keepsNames || !annotatedNames.isEmpty || !annotatedFields.isEmpty else { return }
    for space in Space.allCases where space != .local {
      let identifiers = keepsNames ? spaces[space.rawValue].names : []
      names[space.subject] = merge(identifiers, annotatedNames[space.subject] ?? [:])
    }
    var identifiers: [UInt32: [(index: UInt32, symbol: Symbol)]] = [:]
    if keepsNames {
      // A key is a type's index above a symbol.
      for (key, index) in fieldNames {
        identifiers[UInt32(key >> 32), default: []].append((index, Symbol(key & 0xFFFF_FFFF)))
      }
    }
    for type in Set(identifiers.keys).union(annotatedFields.keys).sorted() {
      let ofType = (identifiers[type] ?? []).sorted { $0.index < $1.index }
      names.append(merge(ofType, annotatedFields[type] ?? [:]), of: .field, in: type)
    }
  }

  /// Names from identifiers, by ascending index, and those from annotations, which have precedence.
  private func merge(_ identifiers: [(index: UInt32, symbol: Symbol)], _ annotated: [UInt32: Name]) -> NameMap
  {
    var map = NameMap()
    if annotated.isEmpty {
      for (index, symbol) in identifiers { _ = map.append(symbols.name(symbol), at: index) }
      return map
    }
    var names = annotated
    for (index, symbol) in identifiers where names[index] == nil { names[index] = symbols.name(symbol) }
    for (index, name) in names.sorted(by: { $0.key < $1.key }) { _ = map.append(name, at: index) }
    return map
  }
}

extension SectionID {
  /// What annotations call it.
  var annotationKeyword: StaticString {
    switch self {
    case .custom: "custom"
    case .type: "type"
    case .import: "import"
    case .function: "func"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .export: "export"
    case .start: "start"
    case .element: "elem"
    case .code: "code"
    case .data: "data"
    case .dataCount: "datacount"
    case .tag: "tag"
    }
  }
}
