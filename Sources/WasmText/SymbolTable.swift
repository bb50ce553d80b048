import WasmISA

/// The number of a name in a `SymbolTable`.
typealias Symbol = UInt32

/// Numbers the identifiers of a text, so that a name is hashed once where it stands and a number from there on.
///
/// The hash is seeded per process: no text can be made of names that collide.
struct SymbolTable {
  /// The distinct names, end to end.
  private var names: [UInt8] = []
  /// Where each symbol's name is within `names`, and its hash.
  private var entries: [(start: Int, count: Int, hash: Int)] = []
  /// Open addressing: symbols plus one, zero where a slot is free. At most half are taken.
  private var slots = [UInt32](repeating: 0, count: 64)
  private let seed = UInt64.random(in: .min ... .max) | 1

  /// Folds the full product of a secret and eight bytes at a time: much faster than `Hasher` on short names.
  private func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var state = seed ^ UInt64(truncatingIfNeeded: name.count)
    var index = 0
    while index < name.count {
      let product = (state ^ name.word(at: index)).multipliedFullWidth(by: seed)
      state = product.high ^ product.low
      index &+= 8
    }
    return Int(truncatingIfNeeded: state ^ state >> 32)
  }

  /// The symbol of a name, a new one where the name is new.
  mutating func symbol(of name: UnsafeBufferPointer<UInt8>) -> Symbol {
    let hash = hash(name)
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      let symbol = slots[slot] - 1
      let entry = entries[Int(symbol)]
      if entry.hash == hash, entry.count == name.count, isEqual(entry.start, name) { return symbol }
      slot = (slot + 1) & (slots.count - 1)
    }
    let symbol = Symbol(entries.count)
    entries.append((names.count, name.count, hash))
    names.append(contentsOf: name)
    slots[slot] = symbol + 1
    if 2 * entries.count > slots.count { grow() }
    return symbol
  }

  /// The name of a symbol as messages show it.
  func shown(_ symbol: Symbol) -> String {
    let entry = entries[Int(symbol)]
    return names.withUnsafeBufferPointer { names in
      "$" + Word(bytes: UnsafeBufferPointer(rebasing: names[entry.start..<entry.start + entry.count])).shown
    }
  }

  /// The name of a symbol.
  func name(_ symbol: Symbol) -> Name {
    let entry = entries[Int(symbol)]
    return Name(utf8: Array(names[entry.start..<entry.start + entry.count]))
  }

  private func isEqual(_ start: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    names.withUnsafeBufferPointer { names in
      let known = UnsafeBufferPointer(rebasing: names[start..<start + name.count])
      return stride(from: 0, to: name.count, by: 8).allSatisfy { known.word(at: $0) == name.word(at: $0) }
    }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    for (symbol, entry) in entries.enumerated() {
      var slot = entry.hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(symbol) + 1
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Up to eight bytes from an index on, the first one lowest, zeros where there are fewer.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    let raw = UnsafeRawPointer(baseAddress.unsafelyUnwrapped + index)
    if index &+ 8 <= count { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
    var word: UInt64 = 0
    for offset in 0..<(count &- index) { word |= UInt64(self[index &+ offset]) &<< UInt64(8 &* offset) }
    return word
  }
}

/// An index space: how many things of a kind there are so far, and which have names.
struct IndexSpace {
  /// What a name that is bound twice is a duplicate of, and what one that is not bound at all is not.
  let duplicateNoun: StaticString
  let unknownNoun: StaticString
  private(set) var count: UInt32 = 0
  /// By symbol: the index plus one, or zero.
  private var bindings: [UInt32] = []
  private var bound: [Symbol] = []

  init(duplicate: StaticString, unknown: StaticString) {
    duplicateNoun = duplicate
    unknownNoun = unknown
  }

  /// Takes the next index, and gives it a name.
  ///
  /// - Returns: false if the name is taken.
  mutating func bind(_ symbol: Symbol?) -> Bool {
    if let symbol {
      while bindings.count <= symbol { bindings.append(0) }
      guard bindings[Int(symbol)] == 0 else { return false }
      bindings[Int(symbol)] = count + 1
      bound.append(symbol)
    }
    count += 1
    return true
  }

  /// Takes indices that have no names.
  mutating func skip(_ count: Int) { self.count &+= UInt32(truncatingIfNeeded: count) }

  subscript(symbol: Symbol) -> UInt32? {
    guard symbol < bindings.count, bindings[Int(symbol)] != 0 else { return nil }
    return bindings[Int(symbol)] - 1
  }

  /// The names that are bound, by ascending index.
  var names: [(index: UInt32, symbol: Symbol)] { bound.map { (bindings[Int($0)] - 1, $0) } }

  /// Empties the space; its storage stays. O(names bound).
  mutating func reset() {
    for symbol in bound { bindings[Int(symbol)] = 0 }
    bound.removeAll(keepingCapacity: true)
    count = 0
  }
}

/// The labels in scope, innermost last.
struct LabelScope {
  /// For each label its name, and what the name was bound to outside.
  private var labels: [(symbol: Symbol?, shadowed: Int32)] = []
  /// By symbol: the depth from the outside plus one, or zero.
  private var bindings: [Int32] = []

  var count: Int { labels.count }
  /// The names in scope, innermost first.
  var names: [Symbol] { labels.reversed().compactMap(\.symbol) }
  /// The name of the innermost label.
  var innermost: Symbol? { labels.last?.symbol }

  mutating func push(_ symbol: Symbol?) {
    var shadowed: Int32 = 0
    if let symbol {
      while bindings.count <= symbol { bindings.append(0) }
      shadowed = bindings[Int(symbol)]
      bindings[Int(symbol)] = Int32(labels.count + 1)
    }
    labels.append((symbol, shadowed))
  }

  mutating func pop() {
    let (symbol, shadowed) = labels.removeLast()
    if let symbol { bindings[Int(symbol)] = shadowed }
  }

  /// How many labels are between here and the innermost one of that name.
  subscript(symbol: Symbol) -> UInt32? {
    guard symbol < bindings.count, bindings[Int(symbol)] != 0 else { return nil }
    return UInt32(labels.count - Int(bindings[Int(symbol)]))
  }
}
