;; The five large bodies of the solar system under gravity. One n is ten steps of time.
;; check: run(0) = 0, run(1) = 732243124, run(3) = 2258608271
;; against: nbody
(module
  ;; A body is 56 bytes: position, velocity, mass. They begin at 0.
  (memory i64 1)
  (global $dt f64 (f64.const 0.01))

  (func $body (param $p i64)
      (param $x f64) (param $y f64) (param $z f64) (param $vx f64) (param $vy f64) (param $vz f64) (param $mass f64)
    (f64.store (local.get $p) (local.get $x))
    (f64.store offset=8 (local.get $p) (local.get $y))
    (f64.store offset=16 (local.get $p) (local.get $z))
    (f64.store offset=24 (local.get $p) (f64.mul (local.get $vx) (f64.const 365.24)))
    (f64.store offset=32 (local.get $p) (f64.mul (local.get $vy) (f64.const 365.24)))
    (f64.store offset=40 (local.get $p) (f64.mul (local.get $vz) (f64.const 365.24)))
    (f64.store offset=48 (local.get $p) (f64.mul (local.get $mass) (f64.const 39.47841760435743))))

  (func $init
    (call $body (i64.const 0) (f64.const 0) (f64.const 0) (f64.const 0)
      (f64.const 0) (f64.const 0) (f64.const 0) (f64.const 1))
    (call $body (i64.const 56) (f64.const 4.84143144246472090) (f64.const -1.16032004402742839)
      (f64.const -0.103622044471123109) (f64.const 0.00166007664274403694) (f64.const 0.00769901118419740425)
      (f64.const -0.0000690460016972063023) (f64.const 0.000954791938424326609))
    (call $body (i64.const 112) (f64.const 8.34336671824457987) (f64.const 4.12479856412430479)
      (f64.const -0.403523417114321381) (f64.const -0.00276742510726411021) (f64.const 0.00499852801234917238)
      (f64.const 0.0000230417297573763929) (f64.const 0.000285885980666130812))
    (call $body (i64.const 168) (f64.const 12.8943695621391310) (f64.const -15.1111514016986312)
      (f64.const -0.223307578892655734) (f64.const 0.00296460137564761618) (f64.const 0.00237847173959480950)
      (f64.const -0.0000296589568540237556) (f64.const 0.0000436624404335156298))
    (call $body (i64.const 224) (f64.const 15.3796971148509165) (f64.const -25.9193146099879641)
      (f64.const 0.179258772950371181) (f64.const 0.00268067772490389322) (f64.const 0.00162824170038242295)
      (f64.const -0.0000951592254519715870) (f64.const 0.0000515138902046611451)))

  (func $advance (local $a i64) (local $b i64)
      (local $dx f64) (local $dy f64) (local $dz f64) (local $square f64) (local $magnitude f64)
      (local $massA f64) (local $massB f64)
    (loop $first
      (local.set $b (i64.add (local.get $a) (i64.const 56)))
      (loop $second
        (local.set $dx (f64.sub (f64.load (local.get $a)) (f64.load (local.get $b))))
        (local.set $dy (f64.sub (f64.load offset=8 (local.get $a)) (f64.load offset=8 (local.get $b))))
        (local.set $dz (f64.sub (f64.load offset=16 (local.get $a)) (f64.load offset=16 (local.get $b))))
        (local.set $square
          (f64.add
            (f64.add (f64.mul (local.get $dx) (local.get $dx)) (f64.mul (local.get $dy) (local.get $dy)))
            (f64.mul (local.get $dz) (local.get $dz))))
        (local.set $magnitude
          (f64.div (global.get $dt) (f64.mul (local.get $square) (f64.sqrt (local.get $square)))))
        (local.set $massB (f64.mul (f64.load offset=48 (local.get $b)) (local.get $magnitude)))
        (f64.store offset=24 (local.get $a)
          (f64.sub (f64.load offset=24 (local.get $a)) (f64.mul (local.get $dx) (local.get $massB))))
        (f64.store offset=32 (local.get $a)
          (f64.sub (f64.load offset=32 (local.get $a)) (f64.mul (local.get $dy) (local.get $massB))))
        (f64.store offset=40 (local.get $a)
          (f64.sub (f64.load offset=40 (local.get $a)) (f64.mul (local.get $dz) (local.get $massB))))
        (local.set $massA (f64.mul (f64.load offset=48 (local.get $a)) (local.get $magnitude)))
        (f64.store offset=24 (local.get $b)
          (f64.add (f64.load offset=24 (local.get $b)) (f64.mul (local.get $dx) (local.get $massA))))
        (f64.store offset=32 (local.get $b)
          (f64.add (f64.load offset=32 (local.get $b)) (f64.mul (local.get $dy) (local.get $massA))))
        (f64.store offset=40 (local.get $b)
          (f64.add (f64.load offset=40 (local.get $b)) (f64.mul (local.get $dz) (local.get $massA))))
        (br_if $second (i64.ne (local.tee $b (i64.add (local.get $b) (i64.const 56))) (i64.const 280))))
      (br_if $first (i64.ne (local.tee $a (i64.add (local.get $a) (i64.const 56))) (i64.const 224))))
    (local.set $a (i64.const 0))
    (loop $move
      (f64.store (local.get $a)
        (f64.add (f64.load (local.get $a)) (f64.mul (global.get $dt) (f64.load offset=24 (local.get $a)))))
      (f64.store offset=8 (local.get $a)
        (f64.add (f64.load offset=8 (local.get $a)) (f64.mul (global.get $dt) (f64.load offset=32 (local.get $a)))))
      (f64.store offset=16 (local.get $a)
        (f64.add (f64.load offset=16 (local.get $a)) (f64.mul (global.get $dt) (f64.load offset=40 (local.get $a)))))
      (br_if $move (i64.ne (local.tee $a (i64.add (local.get $a) (i64.const 56))) (i64.const 280)))))

  (func (export "run") (param $n i32) (result i32) (local $steps i32) (local $p i64) (local $bits i64)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (call $init)
    (local.set $steps (i32.mul (local.get $n) (i32.const 10)))
    (loop $next
      (call $advance)
      (br_if $next (local.tee $steps (i32.sub (local.get $steps) (i32.const 1)))))
    (loop $fold
      (local.set $bits (i64.add (i64.rotl (local.get $bits) (i64.const 5)) (i64.load (local.get $p))))
      (br_if $fold (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 8))) (i64.const 280))))
    (i32.xor (i32.wrap_i64 (local.get $bits)) (i32.wrap_i64 (i64.shr_u (local.get $bits) (i64.const 32))))))
