/// Instructions on ranges of elements.
extension ArrayGrid {
  mutating func writeFills() {
    page.line(
      """
        (func (export "\(name)-fill") (param $i i32) (param $digit i32) (param $n i32) (result i64) (local $a (ref null $a))
          (local.set $a (call $up))
          (array.fill $a (local.get $a) (local.get $i) (call $value (local.get $digit)) (local.get $n))
          (call $digits (local.get $a)))
      """)
    let cases = [
      (0, 0), (0, 1), (0, 2), (0, 11), (0, 12), (1, 1), (1, 11), (3, 5), (11, 1), (11, 0), (12, 0), (12, 1),
      (13, 0), (0, 13),
      (1, 12), (-1, 0), (-1, 1), (-1, 2), (0, -1), (1, -1), (-1, -1),
    ]
    for (start, count) in cases {
      let isWithin = Self.isWithin(start, count, Self.count)
      let digits = digitsAfter { elements in
        if isWithin { for index in start..<start + count { elements[index] = 14 } }
      }
      if isWithin {
        returns("fill", [start, 14, count], [digits])
      } else {
        traps("fill", [start, 14, count], Self.outOfBounds)
      }
      guard start >= 0, count >= 0 else { continue }
      page.line(
        """
          (func (export "\(name)-fill-\(start)-\(count)") (result i64) (local $a (ref null $a))
            (local.set $a (call $up))
            (array.fill $a (local.get $a) (i32.const \(start)) \(value(14)) (i32.const \(count)))
            (call $digits (local.get $a)))
        """)
      if isWithin {
        returns("fill-\(start)-\(count)", [], [digits])
      } else {
        traps("fill-\(start)-\(count)", [], Self.outOfBounds)
      }
    }
  }

  private static let copies = [
    (0, 0, 12), (0, 1, 11), (1, 0, 11), (0, 1, 1), (1, 0, 1), (0, 2, 2), (2, 0, 2), (3, 5, 4), (5, 3, 4),
    (4, 3, 8), (3, 4, 8),
    (0, 11, 1), (11, 0, 1), (12, 12, 0), (12, 0, 0), (0, 12, 0), (6, 0, 6), (0, 6, 6), (13, 0, 0), (0, 13, 0),
    (12, 0, 1), (0, 12, 1), (2, 1, 11),
    (1, 2, 11), (-1, 0, 1), (0, -1, 1), (0, 0, -1), (1, 1, -1), (-1, -1, 2), (0, 0, 13),
  ]

  mutating func writeCopies() {
    for (word, source) in [("copy", "(local.get $a)"), ("copy-other", "(call $down)")] {
      page.line(
        """
          (func (export "\(name)-\(word)") (param $to i32) (param $from i32) (param $n i32) (result i64)
            (local $a (ref null $a))
            (local.set $a (call $up))
            (array.copy $a $a (local.get $a) (local.get $to) \(source) (local.get $from) (local.get $n))
            (call $digits (local.get $a)))
        """)
      for (to, from, count) in Self.copies {
        let isWithin = Self.isWithin(to, count, Self.count) && Self.isWithin(from, count, Self.count)
        let elements = word == "copy" ? Self.ascending : Self.ascending.reversed()
        let digits =
          isWithin
          ? digitsAfter { $0.replaceSubrange(to..<to + count, with: elements[from..<from + count]) } : ""
        if isWithin {
          returns(word, [to, from, count], [digits])
        } else {
          traps(word, [to, from, count], Self.outOfBounds)
        }
        guard to >= 0, from >= 0, (0...8).contains(count) else { continue }
        page.line(
          """
            (func (export "\(name)-\(word)-\(to)-\(from)-\(count)") (result i64) (local $a (ref null $a))
              (local.set $a (call $up))
              (array.copy $a $a (local.get $a) (i32.const \(to)) \(source) (i32.const \(from)) (i32.const \(count)))
              (call $digits (local.get $a)))
          """)
        if isWithin {
          returns("\(word)-\(to)-\(from)-\(count)", [], [digits])
        } else {
          traps("\(word)-\(to)-\(from)-\(count)", [], Self.outOfBounds)
        }
      }
    }
  }

  // MARK: Segments

  mutating func writeSegments() {
    let segment = Array((1...Self.count).reversed())
    let kind = type.isReference ? "elem" : "data"
    let message = type.isReference ? "out of bounds table access" : "out of bounds memory access"
    if type.isReference {
      let expressions = segment.map { type == .funcref ? "(ref.func $f\($0))" : value($0) }
      page.form("elem $segment \(type.rawValue)", expressions, indent: 2)
    } else {
      page.list(
        ["(data $segment"] + segment.map { "\"\(type.bytes(Self.number($0)))\"" } + [")"], indent: 2)
    }
    // Where a segment is read: elements of references, bytes of numbers.
    let scale =
      type.isReference ? "(local.get $from)" : "(i32.mul (local.get $from) (i32.const \(type.byteCount)))"
    page.line(
      """
        (func (export "\(name)-segment") (param $from i32) (param $n i32) (result i64)
          (call $churn)
          (call $digits (array.new_\(kind) $a $segment \(scale) (local.get $n))))
        (func (export "\(name)-init") (param $to i32) (param $from i32) (param $n i32) (result i64)
          (local $a (ref null $a))
          (local.set $a (call $up))
          (array.init_\(kind) $a $segment (local.get $a) (local.get $to) \(scale) (local.get $n))
          (call $digits (local.get $a)))
        (func (export "\(name)-init-constants") (result i64) (local $a (ref null $a))
          (local.set $a (call $up))
          (array.init_\(kind) $a $segment (local.get $a) (i32.const 3) (i32.const 0) (i32.const 2))
          (call $digits (local.get $a)))
        (func (export "\(name)-drop") (\(kind).drop $segment))
      """)
    for (from, count) in [
      (0, 0), (0, 1), (0, 12), (3, 9), (11, 1), (12, 0), (12, 1), (0, 13), (13, 0), (1, -1), (0, -1),
    ] {
      if Self.isWithin(from, count, Self.count) {
        returns("segment", [from, count], [Self.digits(Array(segment[from..<from + count]))])
      } else {
        traps("segment", [from, count], message)
      }
    }
    for (to, from, count) in Self.copies {
      if !Self.isWithin(to, count, Self.count) {
        // The array's bounds come before the segment's.
        traps("init", [to, from, count], Self.outOfBounds)
      } else if !Self.isWithin(from, count, Self.count) || from == -1 {
        traps("init", [to, from, count], message)
      } else {
        returns(
          "init", [to, from, count],
          [digitsAfter { $0.replaceSubrange(to..<to + count, with: segment[from..<from + count]) }])
      }
    }
    returns("init-constants", [], [digitsAfter { $0.replaceSubrange(3..<5, with: segment[0..<2]) }])
    returns("drop", [], [])
    traps("init", [0, 0, 1], message)
    returns("init", [12, 0, 0], [Self.digits(Self.ascending)])
    traps("segment", [0, 1], message)
    returns("segment", [0, 0], ["(i64.const 0)"])
  }
}
