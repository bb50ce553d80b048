import WasmISA

/// A stack in memory of its own: what the validator pushes and pops for each instruction.
///
/// Unlike an array it has one owner, always, so that no access checks for another, and emptying it keeps its
/// memory for the next function. Who looks at the two topmost elements may do so whatever the height: there is memory
/// below the bottom.
struct GrowableStack<Element: BitwiseCopyable>: ~Copyable {
  /// Where the bottommost element is.
  private(set) var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// Elements above that may have been written by way of `base`, but no further than what was reserved.
  private(set) var count = 0

  init(capacity: Int = 64) {
    base = Self.allocate(capacity)
    self.capacity = capacity
  }

  deinit { (base - Self.margin).deallocate() }

  /// Elements below the bottom, which are all zero.
  private static var margin: Int { 2 }

  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: margin + capacity)
    UnsafeMutableRawPointer(memory).initializeMemory(
      as: UInt8.self, repeating: 0, count: margin * MemoryLayout<Element>.stride)
    return memory + margin
  }

  var isEmpty: Bool { count == 0 }

  /// An element by its distance from the bottom, which must be below `count`.
  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    _modify {
      assert(index >= 0 && index < count)
      yield &base[index]
    }
  }

  @inline(__always)
  mutating func push(_ element: Element) {
    reserve(1)
    base[count] = element
    count &+= 1
  }

  /// Pushes elements, the last of which comes to lie on top. They lie elsewhere than in the stack.
  mutating func push(contentsOf elements: UnsafeBufferPointer<Element>) {
    reserve(elements.count)
    guard let first = elements.baseAddress else { return }
    (base + count).update(from: first, count: elements.count)
    count &+= elements.count
  }

  /// Removes the top element of a stack that is not empty.
  @inline(__always)
  @discardableResult
  mutating func pop() -> Element {
    assert(count > 0)
    count &-= 1
    return base[count]
  }

  /// Removes all elements above a height.
  @inline(__always)
  mutating func truncate(to height: Int) {
    assert(height >= 0 && height <= count)
    count = height
  }

  /// Makes room for elements on top of those that there are.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(by: more) }
  }

  /// The number of elements, after some have been removed, or written by way of `base` within what was reserved.
  @inline(__always)
  mutating func setCount(_ count: Int) {
    assert(count >= 0 && count <= capacity)
    self.count = count
  }

  /// What lies at `range`, from the bottom up; only until the stack changes.
  @inline(__always)
  func elements(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    assert(range.upperBound <= count)
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// What lies at `range` or lay there until it was popped; nothing has been pushed since.
  func popped(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    assert(range.upperBound <= capacity)
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    let larger = max(2 * capacity, count + more)
    let memory = Self.allocate(larger)
    memory.moveInitialize(from: base, count: count)
    (base - Self.margin).deallocate()
    base = memory
    capacity = larger
  }
}

extension GrowableStack<ValueType> {
  /// Whether these elements lie on top, which are no more than there are.
  @inline(__always)
  func hasOnTop(_ types: UnsafeBufferPointer<ValueType>) -> Bool {
    let top = elements(count - types.count..<count)
    var difference: UInt32 = 0
    for index in 0..<types.count { difference |= top[index].bits ^ types[index].bits }
    return difference == 0
  }
}
