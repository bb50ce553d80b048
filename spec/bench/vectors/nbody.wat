;; The five large bodies of the solar system under gravity, the forces between two pairs of them at a time. One n is ten
;; steps of time.
;; check: run(0) = 0, run(1) = 4154429693, run(3) = 1396559764
;; goal: liftoff >= 1
(module
  ;; A body is 80 bytes: x and y, z and 0, the same of its velocity, mass and 0. They begin at 0. At 512 are the
  ;; addresses of the pairs.
  (memory 1)
  (data (i32.const 512)
    "\00\00\50\00\00\00\a0\00\00\00\f0\00\00\00\40\01\50\00\a0\00"
    "\50\00\f0\00\50\00\40\01\a0\00\f0\00\a0\00\40\01\f0\00\40\01")

  (func $body (param $p i32)
      (param $x f64) (param $y f64) (param $z f64) (param $vx f64) (param $vy f64) (param $vz f64) (param $mass f64)
    (f64.store (local.get $p) (local.get $x))
    (f64.store offset=8 (local.get $p) (local.get $y))
    (f64.store offset=16 (local.get $p) (local.get $z))
    (f64.store offset=32 (local.get $p) (f64.mul (local.get $vx) (f64.const 365.24)))
    (f64.store offset=40 (local.get $p) (f64.mul (local.get $vy) (f64.const 365.24)))
    (f64.store offset=48 (local.get $p) (f64.mul (local.get $vz) (f64.const 365.24)))
    (f64.store offset=64 (local.get $p) (f64.mul (local.get $mass) (f64.const 39.47841760435743))))

  (func $init
    (call $body (i32.const 0) (f64.const 0) (f64.const 0) (f64.const 0)
      (f64.const 0) (f64.const 0) (f64.const 0) (f64.const 1))
    (call $body (i32.const 80) (f64.const 4.84143144246472090) (f64.const -1.16032004402742839)
      (f64.const -0.103622044471123109) (f64.const 0.00166007664274403694) (f64.const 0.00769901118419740425)
      (f64.const -0.0000690460016972063023) (f64.const 0.000954791938424326609))
    (call $body (i32.const 160) (f64.const 8.34336671824457987) (f64.const 4.12479856412430479)
      (f64.const -0.403523417114321381) (f64.const -0.00276742510726411021) (f64.const 0.00499852801234917238)
      (f64.const 0.0000230417297573763929) (f64.const 0.000285885980666130812))
    (call $body (i32.const 240) (f64.const 12.8943695621391310) (f64.const -15.1111514016986312)
      (f64.const -0.223307578892655734) (f64.const 0.00296460137564761618) (f64.const 0.00237847173959480950)
      (f64.const -0.0000296589568540237556) (f64.const 0.0000436624404335156298))
    (call $body (i32.const 320) (f64.const 15.3796971148509165) (f64.const -25.9193146099879641)
      (f64.const 0.179258772950371181) (f64.const 0.00268067772490389322) (f64.const 0.00162824170038242295)
      (f64.const -0.0000951592254519715870) (f64.const 0.0000515138902046611451)))

  (func $advance (local $p i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32)
      (local $xy0 v128) (local $z0 v128) (local $xy1 v128) (local $z1 v128) (local $square v128)
      (local $magnitude v128) (local $mass v128)
    (local.set $p (i32.const 512))
    (loop $pairs
      ;; How far b is from a, and d from c.
      (local.set $a (i32.load16_u (local.get $p)))
      (local.set $b (i32.load16_u offset=2 (local.get $p)))
      (local.set $c (i32.load16_u offset=4 (local.get $p)))
      (local.set $d (i32.load16_u offset=6 (local.get $p)))
      (local.set $xy0 (f64x2.sub (v128.load (local.get $a)) (v128.load (local.get $b))))
      (local.set $z0 (f64x2.sub (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b))))
      (local.set $xy1 (f64x2.sub (v128.load (local.get $c)) (v128.load (local.get $d))))
      (local.set $z1 (f64x2.sub (v128.load offset=16 (local.get $c)) (v128.load offset=16 (local.get $d))))
      (local.set $square
        (f64x2.add
          (f64x2.mul (local.get $xy0) (local.get $xy0)) (f64x2.mul (local.get $z0) (local.get $z0))))
      (local.set $magnitude
        (f64x2.splat
          (f64.add (f64x2.extract_lane 0 (local.get $square)) (f64x2.extract_lane 1 (local.get $square)))))
      (local.set $square
        (f64x2.add
          (f64x2.mul (local.get $xy1) (local.get $xy1)) (f64x2.mul (local.get $z1) (local.get $z1))))
      (local.set $square
        (f64x2.replace_lane 1 (local.get $magnitude)
          (f64.add (f64x2.extract_lane 0 (local.get $square)) (f64x2.extract_lane 1 (local.get $square)))))
      (local.set $magnitude
        (f64x2.div
          (v128.const f64x2 0.01 0.01) (f64x2.mul (local.get $square) (f64x2.sqrt (local.get $square)))))
      ;; Velocities.
      (local.set $mass
        (f64x2.splat
          (f64.mul (f64.load offset=64 (local.get $b)) (f64x2.extract_lane 0 (local.get $magnitude)))))
      (v128.store offset=32 (local.get $a)
        (f64x2.sub (v128.load offset=32 (local.get $a)) (f64x2.mul (local.get $xy0) (local.get $mass))))
      (v128.store offset=48 (local.get $a)
        (f64x2.sub (v128.load offset=48 (local.get $a)) (f64x2.mul (local.get $z0) (local.get $mass))))
      (local.set $mass
        (f64x2.splat
          (f64.mul (f64.load offset=64 (local.get $a)) (f64x2.extract_lane 0 (local.get $magnitude)))))
      (v128.store offset=32 (local.get $b)
        (f64x2.add (v128.load offset=32 (local.get $b)) (f64x2.mul (local.get $xy0) (local.get $mass))))
      (v128.store offset=48 (local.get $b)
        (f64x2.add (v128.load offset=48 (local.get $b)) (f64x2.mul (local.get $z0) (local.get $mass))))
      (local.set $mass
        (f64x2.splat
          (f64.mul (f64.load offset=64 (local.get $d)) (f64x2.extract_lane 1 (local.get $magnitude)))))
      (v128.store offset=32 (local.get $c)
        (f64x2.sub (v128.load offset=32 (local.get $c)) (f64x2.mul (local.get $xy1) (local.get $mass))))
      (v128.store offset=48 (local.get $c)
        (f64x2.sub (v128.load offset=48 (local.get $c)) (f64x2.mul (local.get $z1) (local.get $mass))))
      (local.set $mass
        (f64x2.splat
          (f64.mul (f64.load offset=64 (local.get $c)) (f64x2.extract_lane 1 (local.get $magnitude)))))
      (v128.store offset=32 (local.get $d)
        (f64x2.add (v128.load offset=32 (local.get $d)) (f64x2.mul (local.get $xy1) (local.get $mass))))
      (v128.store offset=48 (local.get $d)
        (f64x2.add (v128.load offset=48 (local.get $d)) (f64x2.mul (local.get $z1) (local.get $mass))))
      (br_if $pairs (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 8))) (i32.const 552))))
    (local.set $a (i32.const 0))
    (loop $move
      (v128.store (local.get $a)
        (f64x2.add (v128.load (local.get $a))
          (f64x2.mul (v128.const f64x2 0.01 0.01) (v128.load offset=32 (local.get $a)))))
      (v128.store offset=16 (local.get $a)
        (f64x2.add (v128.load offset=16 (local.get $a))
          (f64x2.mul (v128.const f64x2 0.01 0.01) (v128.load offset=48 (local.get $a)))))
      (br_if $move (i32.ne (local.tee $a (i32.add (local.get $a) (i32.const 80))) (i32.const 400)))))

  (func (export "run") (param $n i32) (result i32) (local $steps i32) (local $p i32) (local $bits i64)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (call $init)
    (local.set $steps (i32.mul (local.get $n) (i32.const 10)))
    (loop $next
      (call $advance)
      (br_if $next (local.tee $steps (i32.sub (local.get $steps) (i32.const 1)))))
    (loop $fold
      (local.set $bits (i64.add (i64.rotl (local.get $bits) (i64.const 5)) (i64.load (local.get $p))))
      (br_if $fold (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 8))) (i32.const 400))))
    (i32.xor (i32.wrap_i64 (local.get $bits)) (i32.wrap_i64 (i64.shr_u (local.get $bits) (i64.const 32))))))
