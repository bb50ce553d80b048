/// Places in code where the only reference to an object is while the heap is collected, beside those of `RootGrid`; with
/// objects of all kinds, however they were made.
enum PlaceGrid {
  /// What has the heap collected.
  enum Occasion: String, CaseIterable, Sendable {
    /// Allocations in the function itself, each of which is too much for what is left.
    case inline
    /// A call of a function that does.
    case called
    /// A call of the host.
    case host
    /// Single small allocations of each kind, which do so where each allocation does.
    case small

    var text: String {
      switch self {
      case .inline:
        """
        (drop (array.new_default $bytes (i32.const 1_400_000)))
            (drop (array.new $bytes (local.get $c) (i32.const 1_500_000)))
        """
      case .called: "(call $churn)"
      case .host: "(call $gc)"
      case .small:
        """
        (drop (struct.new $box (local.get $c))) (drop (array.new_default $bytes (local.get $c)))
            (drop (array.new_data $bytes $data (i32.const 0) (i32.const 9)))
            (drop (array.new_elem $boxes $elements (i32.const 0) (i32.const 2)))
        """
      }
    }

    fileprivate var title: String {
      switch self {
      case .inline: "by allocations in the function itself, two large ones"
      case .called: "by a function that it calls"
      case .host: "by the host"
      case .small: "if that is asked for, by each of a few small allocations"
      }
    }
  }

  /// How often each place comes, with other makers of objects.
  private static let rounds = 2

  static func script(_ occasion: Occasion) -> String {
    var deck = ShuffledDeck(ObjectMaker.allCases, seed: UInt64(occasion.rawValue.utf8.count))
    var page = Page()
    page.line(GeneratedScript.notice)
    page.line(
      """
      ;; Objects that only one place in the code refers to while the heap is collected: \(occasion.title).
      ;;
      ;; "select-0" has what was chosen. Results are the numbers of the objects, read after more garbage; -2 is what is no
      ;; object of the script.

      (module
      """)
    ObjectModule.write(to: &page)
    writeMore(to: &page)
    let counts = Set(ObjectPlace.all.map(\.resultCount))
    ObjectModule.writeReaders(counts.sorted(), to: &page)
    var assertions = Page()
    for (index, place) in ObjectPlace.all.enumerated() {
      for round in 0..<rounds {
        let numbers = (0..<place.count).map { 1 + (7 * index + 23 * round + $0) % 60 }
        let made = PlaceCase(
          name: "\(place.name)-\(round)", makes: numbers.map { deck.deal().make($0) }, occasion: occasion)
        write(place, made, to: &page)
        for (argument, objects) in place.outcomes {
          let results = objects.map { "(i32.const \(numbers[$0]))" }
          assertions.form(
            "assert_return (invoke \"\(made.name)\" (i32.const \(argument)))", results, indent: 0)
        }
      }
    }
    page.line(")")
    page.line()
    return page.text + assertions.text
  }

  private static func write(_ place: ObjectPlace, _ made: PlaceCase, to page: inout Page) {
    page.line()
    let helper = place.helpers(made)
    if !helper.isEmpty { page.list(helper, indent: 2) }
    page.line("(func (export \"\(made.name)\") (param $c i32)", indent: 2)
    page.line("(result\(ObjectModule.repeated("i32", place.resultCount)))", indent: 4)
    page.list([place.locals], indent: 4)
    page.list(place.body(made), indent: 4)
    page.line(")", indent: 2)
  }

  private static func writeMore(to page: inout Page) {
    page.line(
      """
        (type $triple (struct (field anyref) (field anyref) (field (mut anyref))))
        (type $anys (array (mut anyref)))
        (tag $empty)
        (tag $pair (param anyref anyref))
        (global $g (mut anyref) (ref.null any))
        (table $t 2 anyref)

        (func $number-above (param $below anyref) (param $number i32) (result i32 i32)
          (call $churn) (local.get $number) (call $number (local.get $below)))
        (func $numbers-of-externs (param $a externref) (param $b externref) (param $c externref) (result i32 i32 i32)
          (call $numbers-3
            (any.convert_extern (local.get $a)) (any.convert_extern (local.get $b))
            (any.convert_extern (local.get $c))))
        (func $numbers-among
          (param $a anyref) (param $x i64) (param $y f64) (param $b anyref) (param $z i32) (param $v v128)
          (param $c anyref) (result i32 i32 i32)
          (call $churn)
          (if (i64.ne (local.get $x) (i64.const 0x7fff_0000_0008)) (then (unreachable)))
          (if (f64.ne (local.get $y) (f64.const -0x1p-1022)) (then (unreachable)))
          (if (i32.ne (local.get $z) (i32.const -8)) (then (unreachable)))
          (if (i64.ne (i64x2.extract_lane 1 (local.get $v)) (i64.const 0x7fff_0000_0010)) (then (unreachable)))
          (call $number (local.get $a)) (call $number (local.get $b)) (call $number (local.get $c)))
        (func $fill-holder (param $h (ref null $holder)) (param $o anyref) (result (ref null $holder))
          (call $churn)
          (struct.set $holder $o (local.get $h) (local.get $o))
          (local.get $h))
        (func $read-holder (param $h (ref null $holder)) (result i32)
          (call $churn)
          (call $number (struct.get $holder $o (local.get $h))))
        (func $element-of (param $l (ref null $anys)) (param $i i32) (result i32)
          (call $churn)
          (call $number (array.get $anys (local.get $l) (local.get $i))))
      """)
  }
}
