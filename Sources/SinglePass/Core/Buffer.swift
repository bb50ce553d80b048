/// Storage for plain values that the compiler owns: reset between functions, never freed before its end, and
/// without reference counting or uniqueness checks.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int
  var count = 0

  init(capacity: Int = 64) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for `minimum` elements in all; keeps what is there. Amortised O(1) an element.
  @inline(__always)
  mutating func ensure(_ minimum: Int) {
    if minimum > capacity { grow(minimum) }
  }

  @inline(never)
  private mutating func grow(_ minimum: Int) {
    let newCapacity = max(minimum, capacity * 2)
    let newBase = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
    newBase.update(from: base, count: capacity)
    base.deallocate()
    base = newBase
    capacity = newCapacity
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    ensure(count &+ 1)
    base[count] = element
    count &+= 1
  }

  /// A copy of the elements.
  var elements: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < capacity)
      return base[index]
    }
    // In place: a setter would write all of an element whose one field changes.
    _modify {
      assert(index >= 0 && index < capacity)
      yield &base[index]
    }
  }
}
