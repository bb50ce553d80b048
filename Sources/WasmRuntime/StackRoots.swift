import SinglePass
import VMLayout

/// Finds the references on the stack of generated code by what the compiler says of each call on it, and so leaves out what
/// operands that are gone have left in slots and registers.
///
/// That means compiling modules once more, so it is for when it matters: before a heap is said to be exhausted.
final class StackRoots {
  private let map: CodeMap

  init(of store: Store) { map = CodeMap(of: store) }

  /// The part of the stack that belongs to the innermost entry into generated code.
  struct Extent {
    /// Where it ends.
    var upperBound: UInt64
    /// Why the walk through it ended there.
    var end: StackWalk.End
    /// Whether it is known of each function where it has references.
    var isExact: Bool
  }

  /// Looks at the functions and calls of the innermost entry into generated code.
  /// - Parameters:
  ///   - image: the stack, as the host finds it that generated code has called.
  ///   - consider: gets words that may be references.
  /// - Returns: that entry's part of the stack; above it anything may be a reference.
  /// - Complexity: linear in the size of the stack, and of the modules that are met for the first time.
  func visit(_ image: StackImage, _ consider: (UInt64) -> Void) -> Extent {
    var walk = FrameWalk(map, image)
    var start = walk.reached
    // Where an allocation has saved registers.
    var saved: UInt64?
    var isExact = true
    while let step = walk.next() {
      let part = start..<walk.reached
      start = walk.reached
      switch step {
      case .host(.service): break
      case .host(.allocation): saved = image.stackPointer
      case .host: considerAll(of: part, image, consider)
      case .function(let frame):
        if !self.consider(frame, registersAt: saved, image, consider) {
          considerAll(of: part, image, consider)
          isExact = false
        }
        saved = nil
      }
    }
    isExact = isExact && (walk.end == .entered || walk.end == .enteredAgain)
    return Extent(upperBound: walk.reached, end: walk.end, isExact: isExact)
  }

  private func considerAll(of part: Range<UInt64>, _ image: StackImage, _ consider: (UInt64) -> Void) {
    for address in stride(from: part.lowerBound, to: part.upperBound, by: 8) {
      if let word = image.word(at: address) { consider(word) }
    }
  }

  /// - Returns: whether it is known where the function has references.
  private func consider(
    _ frame: FrameWalk.Frame, registersAt saved: UInt64?, _ image: StackImage, _ consider: (UInt64) -> Void
  ) -> Bool {
    guard let extent = frame.extent, let listing = frame.listing, let row = listing.rootRow(at: frame.offset),
      saved != nil || row.codeOffset == frame.offset
    else { return false }
    func considerWord(at address: UInt64) {
      if let word = image.word(at: address) { consider(word) }
    }
    for place in row.slots { considerWord(at: extent.top - UInt64(place)) }
    for place in listing.localRoots { considerWord(at: extent.top - UInt64(place)) }
    // What callers have in preserved registers, below the return address and the instance, where those are kept.
    let function = frame.module.functions[frame.index]
    let count = function.saved.nonzeroBitCount
    let processor = map.store.machine.processor
    let convention = processor.convention
    let wordsAbove: UInt64 = listing.keepsInstance ? 2 : convention.linkRegister == nil ? 1 : 0
    let firstSaved = extent.top - 8 * (UInt64(function.argumentUnits) + wordsAbove + 1)
    for index in 0..<count { considerWord(at: firstSaved - UInt64(8 * index)) }
    if let saved {
      var registers = row.registers.union(convention.calleeSaved)
      while !registers.isEmpty {
        if let place = processor.thunks.allocationPlace(of: registers.first) {
          considerWord(at: saved + UInt64(place))
        }
        registers.remove(registers.first)
      }
    }
    return true
  }
}
