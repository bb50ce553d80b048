import Assembler
import VMLayout
import WasmISA

/// `i8x16.shuffle`.
extension X64Target {
  /// Each pattern takes one operand from memory: where no instruction does, it is loaded first.
  static func traits(of pattern: ShufflePattern) -> VectorTraits {
    switch pattern.source {
    case .first: VectorTraits(memory: .first, readsWhole: true)
    case .second: VectorTraits(memory: .last, readsWhole: true)
    case .both, .exchanged: VectorTraits(memory: .either, readsWhole: true)
    }
  }

  @discardableResult
  mutating func shuffle(
    _ pattern: ShufflePattern, _ d: Register, _ a: VectorOperand, _ b: VectorOperand
  ) -> Int {
    switch pattern.source {
    case .first: return shuffle(pattern.form, d, a)
    case .second: return shuffle(pattern.form, d, b)
    case .both: return shuffle(pattern.form, d, a, b)
    case .exchanged: return shuffle(pattern.form, d, b, a)
    }
  }

  // MARK: One operand

  private mutating func shuffle(
    _ form: ShufflePattern.Form, _ d: Register, _ x: VectorOperand
  ) -> Int {
    switch form {
    case .dwords(let lanes): return emit(.pshufd, d, 0, x, immediate: lanes)
    case .lowWords(let lanes): return emit(.pshuflw, d, 0, x, immediate: lanes)
    case .highWords(let lanes): return emit(.pshufhw, d, 0, x, immediate: lanes)
    default: break
    }
    var start = assembler.offset
    let x = register(x, orLoadedInto: d, &start)
    switch form {
    case .identity: if d != x { assembler.movaps(d, x) }
    case .splat(let size): assembler.vector(size == 0 ? .pbroadcastb : .pbroadcastw, d, x)
    case .concatenation(let first): assembler.vector(.palignr, d, x, x, immediate: first)
    case .interleaving(let size, let high): assembler.vector(interleaving(size, high), d, x, x)
    case .table(let table): emit(.pshufb, d, x, table)
    case .dwords, .lowWords, .highWords, .blend, .dwordPairs, .truncation, .tables:
      preconditionFailure("the pattern is of another number of operands")
    }
    return start
  }

  private func interleaving(_ size: UInt8, _ high: Bool) -> X64Vector {
    switch (size, high) {
    case (0, false): .punpcklbw
    case (0, true): .punpckhbw
    case (1, false): .punpcklwd
    case (1, true): .punpckhwd
    case (2, false): .punpckldq
    case (2, true): .punpckhdq
    case (_, false): .punpcklqdq
    case (_, true): .punpckhqdq
    }
  }

  // MARK: Two operands

  /// x and y are the operands in the order of the form.
  private mutating func shuffle(
    _ form: ShufflePattern.Form, _ d: Register, _ x: VectorOperand, _ y: VectorOperand
  ) -> Int {
    let (s, t) = (floatScratch, secondFloatScratch)
    var start = assembler.offset
    switch form {
    case .concatenation(let first):
      // The instruction has the upper part first.
      let y = register(y, orLoadedInto: s, &start)
      let end = emit(.palignr, d, y, x, immediate: first)
      if y != s { start = end }
    case .interleaving(let size, let high):
      let x = register(x, orLoadedInto: s, &start)
      let end = emit(interleaving(size, high), d, x, y)
      if x != s { start = end }
    case .dwordPairs(let lanes):
      let x = register(x, orLoadedInto: s, &start)
      let end = emit(.shufps, d, x, y, immediate: lanes)
      if x != s { start = end }
    case .blend(let mask):
      if case .register(let x) = x { return blend(mask, d, x, y) }
      return blend(~mask, d, y.requiredRegister, x)
    case .truncation(let size):
      let mask = size == 1 ? Vector(all: 0x00FF as UInt16) : Vector(all: 0x0000_FFFF as UInt32)
      let x = register(x, orLoadedInto: s, &start)
      let y = register(y, orLoadedInto: t, &start)
      emit(.pand, s, x, mask)
      emit(.pand, t, y, mask)
      assembler.vector(size == 1 ? .packuswb : .packusdw, d, s, t)
    case .tables(let first, let second):
      if case .constant(let vector) = x {
        return select(second, of: y.requiredRegister, d, or: vector.selected(by: first))
      }
      if case .constant(let vector) = y {
        return select(first, of: x.requiredRegister, d, or: vector.selected(by: second))
      }
      let x = register(x, orLoadedInto: s, &start)
      let y = register(y, orLoadedInto: t, &start)
      emit(.pshufb, s, x, first)
      emit(.pshufb, t, y, second)
      assembler.vector(.por, d, s, t)
    case .identity, .dwords, .splat, .lowWords, .highWords, .table:
      preconditionFailure("the pattern is of another number of operands")
    }
    return start
  }

  private mutating func select(
    _ table: Vector, of register: Register, _ d: Register, or constant: Vector
  ) -> Int {
    emit(.pshufb, d, register, table)
    if constant != .zero { emit(.por, d, d, constant) }
    return assembler.offset
  }

  /// d = y where a bit is set, else x. Lanes as large as can be: fewer units of the processor do the smaller ones.
  mutating func blend(_ mask: UInt16, _ d: Register, _ x: Register, _ y: VectorOperand) -> Int {
    var (bytes, words, dwords) = (Vector.zero, UInt8(0), UInt8(0))
    for index in 0..<16 where mask &>> UInt16(index) & 1 != 0 {
      bytes[index] = 0x80
      words |= 1 &<< UInt8(index / 2)
      dwords |= 1 &<< UInt8(index / 4)
    }
    let count = mask.nonzeroBitCount
    if 4 * dwords.nonzeroBitCount == count { return emit(.pblendd, d, x, y, immediate: dwords) }
    if 2 * words.nonzeroBitCount == count { return emit(.pblendw, d, x, y, immediate: words) }
    constant(floatScratch, bytes)
    return emit(.pblendvb, d, x, y, immediate: floatScratch << 4)
  }
}
