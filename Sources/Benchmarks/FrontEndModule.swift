/// A large module in text, the same each time: functions of many sizes with the mix of instructions that compilers
/// make, in folded and flat form, with names, comments, and data.
struct FrontEndModule {
  /// How many functions there are; one takes about 800 bytes of text.
  var functions = 8000

  var text: [UInt8] {
    var text = """
      (module $large
        (type $unary (func (param i32) (result i32)))
        (type $binary (func (param i32 i32) (result i32)))
        (memory (export "memory") 16)
        (table 64 funcref)
        (global $sp (mut i32) (i32.const 65536))
        (global $ticks (mut i64) (i64.const 0))

      """
    for index in 0..<functions {
      switch index % 4 {
      case 0: text += Self.search(index)
      case 1: text += Self.mix(index)
      case 2: text += Self.numbers(index)
      default: text += Self.dispatch(index)
      }
    }
    for index in 0..<functions / 8 {
      text += "  (data (i32.const \(index * 32)) \"item \(index)\\00\\01\\ff\\n some words of text\")\n"
    }
    let entries = (0..<64).map { "$f\($0 * 4)" }.joined(separator: " ")
    return Array((text + "  (elem (i32.const 0) \(entries))\n)\n").utf8)
  }

  /// A loop over memory, folded.
  private static func search(_ index: Int) -> String {
    """
      (func $f\(index) (export "search\(index)") (type $unary) (param $start i32) (result i32)
        (local $place i32) (local $sum i32)
        ;; Walks through a table of pairs until it finds a zero.
        (local.set $place (i32.add (local.get $start) (i32.const \(index * 8))))
        (block $done
          (loop $next
            (br_if $done (i32.eqz (i32.load offset=\(index % 64 * 4) (local.get $place))))
            (local.set $sum (i32.add (local.get $sum)
              (i32.mul (i32.load16_u offset=6 align=2 (local.get $place)) (i32.const -31))))
            (if (i32.gt_u (local.get $sum) (i32.const 0x7fff_0000))
              (then (local.set $sum (i32.shr_u (local.get $sum) (i32.const 3))))
              (else (i32.store8 offset=1 (local.get $place) (local.get $sum))))
            (local.set $place (i32.add (local.get $place) (i32.const 8)))
            (br $next)))
        (local.get $sum))

    """
  }

  /// Arithmetic on integers of both widths, flat, as disassemblers write it.
  private static func mix(_ index: Int) -> String {
    """
      (func $f\(index) (type $binary) (param i32 i32) (result i32)
        (local i32 i64 i64)
        global.get $sp
        i32.const \(16 + index % 32 * 16)
        i32.sub
        local.tee 2
        global.set $sp
        local.get 0
        i64.extend_i32_u
        i64.const \(index &* 2_654_435_761)
        i64.mul
        local.tee 3
        i64.const 47
        i64.shr_u
        local.get 3
        i64.xor
        local.set 4
        local.get 2
        local.get 4
        i64.store offset=8
        local.get 1
        local.get 4
        i32.wrap_i64
        i32.lt_s
        if
          local.get 2
          local.get 1
          i32.const 1
          i32.and
          i32.store offset=12
        end
        global.get $ticks
        i64.const 1
        i64.add
        global.set $ticks
        local.get 2
        i32.load offset=12
        local.get 0
        call $f\(index - 1)
        i32.add
        local.get 2
        i32.const \(16 + index % 32 * 16)
        i32.add
        global.set $sp)

    """
  }

  /// Floating point.
  private static func numbers(_ index: Int) -> String {
    """
      (func $f\(index) (param $x f64) (param $y f64) (result f64)
        (local $z f64) (local $w f32)
        (local.set $z (f64.add (f64.mul (local.get $x) (f64.const \(index).\(index % 100)25e-3)) (local.get $y)))
        (if (f64.lt (f64.abs (local.get $z)) (f64.const 0x1.921fb54442d18p+1))
          (then
            (local.set $w (f32.demote_f64 (f64.div (local.get $z) (f64.const 3.141592653589793))))
            (f32.store offset=\(index % 128 * 4) (i32.trunc_f64_s (local.get $x))
              (f32.sqrt (f32.sub (f32.const 1) (f32.mul (local.get $w) (local.get $w)))))))
        (select (local.get $z) (f64.neg (local.get $z)) (f64.ge (local.get $x) (f64.const -0.5))))

    """
  }

  /// A jump table and calls.
  private static func dispatch(_ index: Int) -> String {
    """
      (func $f\(index) (type $unary) (param $state i32) (result i32)
        (local $next i32)
        (block $default (block $c (block $b (block $a
          (br_table $a $b $c $a $b $default
            (i32.and (local.get $state) (i32.const 7))))
          ;; a
          (return (call $f\(index - 2) (i32.const \(index)) (local.get $state))))
          (; b ;)
          (local.set $next (call_indirect (type $unary) (i32.const \(index)) (local.get $state)))
          (br $default))
          (local.set $next (call $f\(index - 3) (i32.xor (local.get $state) (i32.const 0xff)))))
        (memory.fill (local.get $next) (i32.const 0) (i32.const 16))
        (i32.rotl (local.get $next) (i32.const \(index % 32))))

    """
  }
}
