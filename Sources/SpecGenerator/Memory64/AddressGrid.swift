/// Loads and stores of 64-bit memories at addresses around each power of two that a compiler may treat in a way of its
/// own, with offsets whose sums with them carry.
///
/// What is right follows from sums in 65 bits: an access that ends beyond the memory is a trap, and any other has
/// its place in a memory whose first bytes are known.
enum AddressGrid {
  /// Of memories with a page or two, so that whatever is cut or wrapped lands where there is something to see.
  static func small() -> String {
    var grid = AddressScript(
      title: """
        Loads and stores in 64-bit memories of one page, without a maximum and with one, at addresses around 2^16, 2^31,
        2^32, 2^33, 2^47, 2^63 and 2^64, with offsets that carry: checked as sums of 65 bits, never cut, never wrapped.
        """,
      memories: [
        AddressScript.Memory(name: "$open", limits: "1", size: 65536),
        AddressScript.Memory(name: "$limited", limits: "1 2", size: 65536),
      ])
    let powers: [UInt64] = [
      0, 16, 65528, 65536, 1 << 31, 1 << 32 - 16, 1 << 32, 1 << 32 + 16, 1 << 33, 1 << 47 - 8, 1 << 47,
      1 << 63, 1 << 63 + 16,
      0 &- 32, 0 &- 16, 0 &- 8, .max,
    ]
    let offsets: [UInt64] = [
      0, 8, 16, 65528, 1 << 31 - 8, 1 << 31, 1 << 32 - 8, 1 << 32, 1 << 32 + 16, 1 << 63, 0 &- 16, .max,
    ]
    let pairs = product(powers, offsets)
    for (number, access) in Access.all.enumerated() {
      for (turn, offset) in offsets.enumerated() {
        grid.add(access, memory: (number + turn) % 2, offset, addresses: .parameter(powers))
      }
      // Constants: every pair with some access, and each access with some 40 of them.
      for (turn, (address, offset)) in pairs.enumerated() where (turn + number) % 5 == 0 {
        grid.add(access, memory: (number / 2 + turn) % 2, offset, addresses: .constant(address))
      }
    }
    return grid.text()
  }

  /// Of more than 2 GiB, where addresses beyond 2^31 exist, and end. Few of its pages are touched.
  static func large() -> String {
    let size: UInt64 = 0x8001_0000
    var grid = AddressScript(
      title: """
        Loads and stores in 64-bit memories of more than 2 GiB, without a maximum and with one: where index, offset, or
        both together, reach 2^31, within bounds and beyond, and the same addresses with bits above the lower 32.
        """,
      memories: [
        AddressScript.Memory(name: "$open", limits: "0x8001", size: size),
        AddressScript.Memory(name: "$limited", limits: "0x8001 0x8003", size: size),
      ])
    for (number, access) in Access.all.enumerated() {
      for (turn, offset) in ([0, 24, 1 << 31 - 16, 1 << 31, size - 64] as [UInt64]).enumerated() {
        let near = [size - 72, 1 << 31 + 8, 1 << 31 - 8, 40].filter { $0 + offset <= size + 64 }
        let far = near.flatMap { [$0 | 1 << 32, $0 | 1 << 33, $0 | 1 << 63] }
        grid.add(access, memory: (number + turn) % 2, offset, addresses: .parameter(near + far))
        let constants = near + far
        grid.add(
          access, memory: number % 2, offset,
          addresses: .constant(constants[(number + turn) % constants.count]))
      }
    }
    return grid.text()
  }
}

/// A load or store.
struct Access {
  let mnemonic: String
  /// Bytes in memory.
  let width: Int
  let isStore: Bool

  static let all: [Access] =
    [
      ("i32.load", 4), ("i64.load", 8), ("f32.load", 4), ("f64.load", 8), ("i32.load8_s", 1),
      ("i32.load8_u", 1), ("i32.load16_s", 2), ("i32.load16_u", 2), ("i64.load8_s", 1), ("i64.load8_u", 1),
      ("i64.load16_s", 2), ("i64.load16_u", 2), ("i64.load32_s", 4), ("i64.load32_u", 4),
    ].map { Access(mnemonic: $0.0, width: $0.1, isStore: false) }
    + [
      ("i32.store", 4), ("i64.store", 8), ("f32.store", 4), ("f64.store", 8), ("i32.store8", 1),
      ("i32.store16", 2), ("i64.store8", 1), ("i64.store16", 2), ("i64.store32", 4),
    ].map { Access(mnemonic: $0.0, width: $0.1, isStore: true) }

  var type: String { String(mnemonic.prefix(3)) }

  /// What every store writes, cut to its width.
  static let stored: UInt64 = 0x8172_6354_4536_2718

  /// The bits of the value that is stored, as an instruction.
  var storedValue: String {
    switch type {
    case "i32": "(i32.const \(hex(UInt64(UInt32(truncatingIfNeeded: Access.stored)))))"
    case "f32":
      "(f32.reinterpret_i32 (i32.const \(hex(UInt64(UInt32(truncatingIfNeeded: Access.stored))))))"
    case "f64": "(f64.reinterpret_i64 (i64.const \(hex(Access.stored))))"
    default: "(i64.const \(hex(Access.stored)))"
    }
  }

  /// The integer type of the answer, which is the bits of a float.
  var answerType: String { isStore ? "i64" : type.hasSuffix("32") ? "i32" : "i64" }

  /// What memory or the loaded value holds, from its bits as they lie in memory.
  func answer(_ raw: UInt64) -> String {
    guard !isStore, mnemonic.hasSuffix("_s") else { return "(\(answerType).const \(hex(raw)))" }
    let shift = UInt64(64 - 8 * width)
    let extended = Int64(bitPattern: raw << shift) >> Int64(shift)
    return "(\(answerType).const \(extended))"
  }

  /// The load of the same width, as i64 with a zero upper part: what a store is seen by.
  var witness: String { width == 8 ? "i64.load" : "i64.load\(8 * width)_u" }
}

/// A script in the making: one module, whose functions each make one access.
private struct AddressScript {
  struct Memory {
    let name: String
    let limits: String
    /// In bytes.
    let size: UInt64
  }

  enum Addresses {
    /// Those that the function is called with.
    case parameter([UInt64])
    /// The one that the function has in it.
    case constant(UInt64)
  }

  let title: String
  let memories: [Memory]
  private var functions = Page()
  private var loads = Page()
  private var stores = Page()

  init(title: String, memories: [Memory]) {
    self.title = title
    self.memories = memories
  }

  /// Bytes at the beginning of each memory that are known and not zero.
  private static let pattern = (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 29 &+ 0x81) }

  mutating func add(_ access: Access, memory: Int, _ offset: UInt64, addresses: Addresses) {
    let memory = memories[memory]
    var name = "\(access.mnemonic)\(memory.name == "$open" ? "" : "-limited")+\(digits(offset))"
    let address: String
    let places: [UInt64]
    switch addresses {
    case .parameter(let all): (address, places) = ("(local.get 0)", all)
    case .constant(let one):
      name += "-at-\(digits(one))"
      (address, places) = ("(i64.const \(hex(one)))", [one])
    }
    var parameter = ""
    if case .parameter = addresses { parameter = " (param i64)" }
    let argument = offset == 0 ? "" : " offset=\(hex(offset))"
    functions.line(
      "(func (export \"\(name)\")\(parameter) (result \(access.answerType))", indent: 2)
    if access.isStore {
      functions.line(
        "(\(access.mnemonic) \(memory.name)\(argument) \(address) \(access.storedValue))", indent: 4)
      functions.line("(\(access.witness) \(memory.name)\(argument) \(address)))", indent: 4)
    } else {
      let load = "(\(access.mnemonic) \(memory.name)\(argument) \(address))"
      let bits = access.type == "f32" || access.type == "f64"
      functions.line(
        bits ? "(\(access.answerType).reinterpret_\(access.type) \(load)))" : "\(load))", indent: 4)
    }
    for place in places {
      var arguments = ""
      if case .parameter = addresses { arguments = " (i64.const \(hex(place)))" }
      let invocation = "(invoke \"\(name)\"\(arguments))"
      let assertion: String
      if let start = start(place, offset, access.width, memory.size) {
        let raw = access.isStore ? mask(Access.stored, access.width) : Self.bits(start, access.width)
        assertion = "(assert_return \(invocation) \(access.answer(raw)))"
      } else {
        assertion = "(assert_trap \(invocation) \"out of bounds memory access\")"
      }
      if access.isStore { stores.line(assertion) } else { loads.line(assertion) }
    }
  }

  /// Where an access begins, if all its bytes exist.
  private func start(_ address: UInt64, _ offset: UInt64, _ width: Int, _ size: UInt64) -> UInt64? {
    let (start, isBeyond) = address.addingReportingOverflow(offset)
    let (end, endIsBeyond) = start.addingReportingOverflow(UInt64(width))
    return isBeyond || endIsBeyond || end > size ? nil : start
  }

  private static func bits(_ start: UInt64, _ width: Int) -> UInt64 {
    (0..<UInt64(width)).reversed().reduce(0) { word, index in
      word << 8 | (start + index < pattern.count ? UInt64(pattern[Int(start + index)]) : 0)
    }
  }

  private func mask(_ value: UInt64, _ width: Int) -> UInt64 {
    width == 8 ? value : value & (1 << UInt64(8 * width) - 1)
  }

  func text() -> String {
    var page = Page()
    page.line(GeneratedScript.notice)
    for line in title.split(separator: "\n") { page.line(";; \(line)") }
    page.line(";;")
    page.line(
      ";; \"i64.load+80000000\" has the offset 2^31; its parameter is the address. A name with \"-at-\" has")
    page.line(
      ";; the address in it, as a constant. Stores answer what is there afterwards. \"limited\" has a maximum."
    )
    page.line()
    page.line("(module")
    let data = Self.pattern.map { "\\" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    for memory in memories { page.line("(memory \(memory.name) i64 \(memory.limits))", indent: 2) }
    page.line("(memory $bystander 1)", indent: 2)
    for memory in memories {
      page.line("(data (memory \(memory.name)) (i64.const 0) \"\(data)\")", indent: 2)
    }
    page.line(
      """
        ;; Whether the memory beside them is untouched.
        (func (export "bystander-is-clean") (result i32) (local $i i32)
          (loop $next
            (if (i64.ne (i64.load $bystander (local.get $i)) (i64.const 0)) (then (return (i32.const 0))))
            (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 8))) (i32.const 65536))))
          (i32.const 1))
      """)
    var text = page.text + functions.text + ")\n\n"
    // Loads first: they expect what the module begins with.
    text += loads.text + stores.text
    return text + "(assert_return (invoke \"bystander-is-clean\") (i32.const 1))\n"
  }
}

private func digits(_ value: UInt64) -> String { String(value, radix: 16) }
