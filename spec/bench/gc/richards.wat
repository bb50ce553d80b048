;; A simulation of an operating system's scheduler with six tasks of four classes, whose methods are called through a
;; field. One n is a run until all tasks wait for good, 2,322 packets later. (After a benchmark of Richards.)
;; check: run(0) = 0, run(1) = 72910, run(3) = 2979546090
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (rec
    (type $scheduler (struct
      (field $queued (mut i32)) (field $held (mut i32)) (field $blocks (ref $blocks))
      (field $list (mut (ref null $block))) (field $current (mut (ref null $block))) (field $id (mut i32))))
    (type $blocks (array (mut (ref null $block))))
    ;; What the scheduler knows of a task.
    (type $block (struct
      (field $link (ref null $block)) (field $id i32) (field $priority i32) (field $queue (mut (ref null $packet)))
      (field $state (mut i32)) (field $task (ref $task))))
    (type $packet (struct
      (field $link (mut (ref null $packet))) (field $id (mut i32)) (field $kind i32) (field $datum (mut i32))
      (field $data (ref $data))))
    (type $data (array (mut i32)))
    (type $run (func (param (ref $task) (ref null $packet)) (result (ref null $block))))
    (type $methods (struct (field $run (ref $run))))
    (type $task (sub (struct (field $methods (ref $methods)) (field $scheduler (ref $scheduler)))))
    (type $idle (sub $task (struct
      (field $methods (ref $methods)) (field $scheduler (ref $scheduler))
      (field $bits (mut i32)) (field $count (mut i32)))))
    (type $device (sub $task (struct
      (field $methods (ref $methods)) (field $scheduler (ref $scheduler)) (field $packet (mut (ref null $packet))))))
    (type $worker (sub $task (struct
      (field $methods (ref $methods)) (field $scheduler (ref $scheduler))
      (field $handler (mut i32)) (field $letter (mut i32)))))
    (type $handler (sub $task (struct
      (field $methods (ref $methods)) (field $scheduler (ref $scheduler))
      (field $work (mut (ref null $packet))) (field $devices (mut (ref null $packet)))))))

  (global $idleMethods (ref $methods) (struct.new $methods (ref.func $idleRun)))
  (global $deviceMethods (ref $methods) (struct.new $methods (ref.func $deviceRun)))
  (global $workerMethods (ref $methods) (struct.new $methods (ref.func $workerRun)))
  (global $handlerMethods (ref $methods) (struct.new $methods (ref.func $handlerRun)))

  ;; States: 0 running, 1 runnable, 2 suspended, 3 suspended and runnable; and 4 held, too.

  (func $append (param $packet (ref null $packet)) (param $queue (ref null $packet)) (result (ref null $packet))
      (local $next (ref null $packet)) (local $peek (ref null $packet))
    (struct.set $packet $link (local.get $packet) (ref.null none))
    (if (ref.is_null (local.get $queue)) (then (return (local.get $packet))))
    (local.set $next (local.get $queue))
    (block $end
      (loop $step
        (br_if $end (ref.is_null (local.tee $peek (struct.get $packet $link (local.get $next)))))
        (local.set $next (local.get $peek))
        (br $step)))
    (struct.set $packet $link (local.get $next) (local.get $packet))
    (local.get $queue))

  (func $release (param $s (ref $scheduler)) (param $id i32) (result (ref null $block))
      (local $block (ref null $block))
    (local.set $block (array.get $blocks (struct.get $scheduler $blocks (local.get $s)) (local.get $id)))
    (if (ref.is_null (local.get $block)) (then (return (local.get $block))))
    (struct.set $block $state (local.get $block)
      (i32.and (struct.get $block $state (local.get $block)) (i32.const -5)))
    (select (result (ref null $block))
      (local.get $block)
      (struct.get $scheduler $current (local.get $s))
      (i32.gt_s
        (struct.get $block $priority (local.get $block))
        (struct.get $block $priority (struct.get $scheduler $current (local.get $s))))))

  (func $holdCurrent (param $s (ref $scheduler)) (result (ref null $block)) (local $block (ref null $block))
    (struct.set $scheduler $held (local.get $s)
      (i32.add (struct.get $scheduler $held (local.get $s)) (i32.const 1)))
    (local.set $block (struct.get $scheduler $current (local.get $s)))
    (struct.set $block $state (local.get $block)
      (i32.or (struct.get $block $state (local.get $block)) (i32.const 4)))
    (struct.get $block $link (local.get $block)))

  (func $suspendCurrent (param $s (ref $scheduler)) (result (ref null $block)) (local $block (ref null $block))
    (local.set $block (struct.get $scheduler $current (local.get $s)))
    (struct.set $block $state (local.get $block)
      (i32.or (struct.get $block $state (local.get $block)) (i32.const 2)))
    (local.get $block))

  ;; Gives a packet to the task that it is for.
  (func $queue (param $s (ref $scheduler)) (param $packet (ref null $packet)) (result (ref null $block))
      (local $block (ref null $block)) (local $current (ref null $block))
    (local.set $block
      (array.get $blocks (struct.get $scheduler $blocks (local.get $s)) (struct.get $packet $id (local.get $packet))))
    (if (ref.is_null (local.get $block)) (then (return (local.get $block))))
    (struct.set $scheduler $queued (local.get $s)
      (i32.add (struct.get $scheduler $queued (local.get $s)) (i32.const 1)))
    (struct.set $packet $link (local.get $packet) (ref.null none))
    (struct.set $packet $id (local.get $packet) (struct.get $scheduler $id (local.get $s)))
    (local.set $current (struct.get $scheduler $current (local.get $s)))
    (if (ref.is_null (struct.get $block $queue (local.get $block)))
      (then
        (struct.set $block $queue (local.get $block) (local.get $packet))
        (struct.set $block $state (local.get $block)
          (i32.or (struct.get $block $state (local.get $block)) (i32.const 1)))
        (if (i32.gt_s
            (struct.get $block $priority (local.get $block))
            (struct.get $block $priority (local.get $current)))
          (then (return (local.get $block)))))
      (else
        (struct.set $block $queue (local.get $block)
          (call $append (local.get $packet) (struct.get $block $queue (local.get $block))))))
    (local.get $current))

  (func $idleRun (type $run) (param $task (ref $task)) (param $packet (ref null $packet)) (result (ref null $block))
      (local $self (ref $idle)) (local $count i32) (local $bits i32)
    (local.set $self (ref.cast (ref $idle) (local.get $task)))
    (struct.set $idle $count (local.get $self)
      (local.tee $count (i32.sub (struct.get $idle $count (local.get $self)) (i32.const 1))))
    (if (i32.eqz (local.get $count))
      (then (return_call $holdCurrent (struct.get $idle $scheduler (local.get $self)))))
    (local.set $bits (struct.get $idle $bits (local.get $self)))
    (if (i32.and (local.get $bits) (i32.const 1))
      (then
        (struct.set $idle $bits (local.get $self)
          (i32.xor (i32.shr_s (local.get $bits) (i32.const 1)) (i32.const 0xd008)))
        (return_call $release (struct.get $idle $scheduler (local.get $self)) (i32.const 5))))
    (struct.set $idle $bits (local.get $self) (i32.shr_s (local.get $bits) (i32.const 1)))
    (return_call $release (struct.get $idle $scheduler (local.get $self)) (i32.const 4)))

  (func $deviceRun (type $run) (param $task (ref $task)) (param $packet (ref null $packet)) (result (ref null $block))
      (local $self (ref $device)) (local $own (ref null $packet))
    (local.set $self (ref.cast (ref $device) (local.get $task)))
    (if (ref.is_null (local.get $packet))
      (then
        (if (ref.is_null (local.tee $own (struct.get $device $packet (local.get $self))))
          (then (return_call $suspendCurrent (struct.get $device $scheduler (local.get $self)))))
        (struct.set $device $packet (local.get $self) (ref.null none))
        (return_call $queue (struct.get $device $scheduler (local.get $self)) (local.get $own))))
    (struct.set $device $packet (local.get $self) (local.get $packet))
    (return_call $holdCurrent (struct.get $device $scheduler (local.get $self))))

  (func $workerRun (type $run) (param $task (ref $task)) (param $packet (ref null $packet)) (result (ref null $block))
      (local $self (ref $worker)) (local $i i32) (local $letter i32)
    (local.set $self (ref.cast (ref $worker) (local.get $task)))
    (if (ref.is_null (local.get $packet))
      (then (return_call $suspendCurrent (struct.get $worker $scheduler (local.get $self)))))
    (struct.set $worker $handler (local.get $self)
      (select (i32.const 3) (i32.const 2)
        (i32.eq (struct.get $worker $handler (local.get $self)) (i32.const 2))))
    (struct.set $packet $id (local.get $packet) (struct.get $worker $handler (local.get $self)))
    (struct.set $packet $datum (local.get $packet) (i32.const 0))
    (local.set $letter (struct.get $worker $letter (local.get $self)))
    (loop $next
      (local.set $letter (i32.add (local.get $letter) (i32.const 1)))
      (if (i32.gt_s (local.get $letter) (i32.const 26)) (then (local.set $letter (i32.const 1))))
      (array.set $data (struct.get $packet $data (local.get $packet)) (local.get $i) (local.get $letter))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 4))))
    (struct.set $worker $letter (local.get $self) (local.get $letter))
    (return_call $queue (struct.get $worker $scheduler (local.get $self)) (local.get $packet)))

  (func $handlerRun (type $run) (param $task (ref $task)) (param $packet (ref null $packet)) (result (ref null $block))
      (local $self (ref $handler)) (local $work (ref null $packet)) (local $device (ref null $packet))
      (local $count i32)
    (local.set $self (ref.cast (ref $handler) (local.get $task)))
    (if (i32.eqz (ref.is_null (local.get $packet)))
      (then
        (if (i32.eq (struct.get $packet $kind (local.get $packet)) (i32.const 1))
          (then
            (struct.set $handler $work (local.get $self)
              (call $append (local.get $packet) (struct.get $handler $work (local.get $self)))))
          (else
            (struct.set $handler $devices (local.get $self)
              (call $append (local.get $packet) (struct.get $handler $devices (local.get $self))))))))
    (block $wait
      (br_if $wait (ref.is_null (local.tee $work (struct.get $handler $work (local.get $self)))))
      (local.set $count (struct.get $packet $datum (local.get $work)))
      (if (i32.ge_s (local.get $count) (i32.const 4))
        (then
          (struct.set $handler $work (local.get $self) (struct.get $packet $link (local.get $work)))
          (return_call $queue (struct.get $handler $scheduler (local.get $self)) (local.get $work))))
      (br_if $wait (ref.is_null (local.tee $device (struct.get $handler $devices (local.get $self)))))
      (struct.set $handler $devices (local.get $self) (struct.get $packet $link (local.get $device)))
      (struct.set $packet $datum (local.get $device)
        (array.get $data (struct.get $packet $data (local.get $work)) (local.get $count)))
      (struct.set $packet $datum (local.get $work) (i32.add (local.get $count) (i32.const 1)))
      (return_call $queue (struct.get $handler $scheduler (local.get $self)) (local.get $device)))
    (return_call $suspendCurrent (struct.get $handler $scheduler (local.get $self))))

  (func $packet (param $link (ref null $packet)) (param $id i32) (param $kind i32) (result (ref $packet))
    (struct.new $packet (local.get $link) (local.get $id) (local.get $kind) (i32.const 0)
      (array.new_default $data (i32.const 4))))

  (func $add (param $s (ref $scheduler)) (param $id i32) (param $priority i32) (param $queue (ref null $packet))
      (param $state i32) (param $task (ref $task)) (local $block (ref $block))
    (local.set $block
      (struct.new $block (struct.get $scheduler $list (local.get $s)) (local.get $id) (local.get $priority)
        (local.get $queue) (local.get $state) (local.get $task)))
    (struct.set $scheduler $list (local.get $s) (local.get $block))
    (array.set $blocks (struct.get $scheduler $blocks (local.get $s)) (local.get $id) (local.get $block)))

  (func $schedule (param $s (ref $scheduler))
      (local $block (ref null $block)) (local $packet (ref null $packet)) (local $state i32)
    (local.set $block (struct.get $scheduler $list (local.get $s)))
    (block $done
      (loop $next
        (struct.set $scheduler $current (local.get $s) (local.get $block))
        (br_if $done (ref.is_null (local.get $block)))
        (local.set $state (struct.get $block $state (local.get $block)))
        (if (i32.or (i32.and (local.get $state) (i32.const 4)) (i32.eq (local.get $state) (i32.const 2)))
          (then
            (local.set $block (struct.get $block $link (local.get $block)))
            (br $next)))
        (struct.set $scheduler $id (local.get $s) (struct.get $block $id (local.get $block)))
        (local.set $packet (ref.null none))
        (if (i32.eq (local.get $state) (i32.const 3))
          (then
            (local.set $packet (struct.get $block $queue (local.get $block)))
            (struct.set $block $queue (local.get $block) (struct.get $packet $link (local.get $packet)))
            (struct.set $block $state (local.get $block)
              (i32.eqz (ref.is_null (struct.get $block $queue (local.get $block)))))))
        (local.set $block
          (call_ref $run
            (struct.get $block $task (local.get $block))
            (local.get $packet)
            (struct.get $methods $run (struct.get $task $methods (struct.get $block $task (local.get $block))))))
        (br $next))))

  (func $simulate (result (ref $scheduler)) (local $s (ref $scheduler)) (local $queue (ref null $packet))
    (local.set $s
      (struct.new $scheduler (i32.const 0) (i32.const 0) (array.new_default $blocks (i32.const 6)) (ref.null none)
        (ref.null none) (i32.const 0)))
    (call $add (local.get $s) (i32.const 0) (i32.const 0) (ref.null none) (i32.const 0)
      (struct.new $idle (global.get $idleMethods) (local.get $s) (i32.const 1) (i32.const 1000)))
    (local.set $queue
      (call $packet (call $packet (ref.null none) (i32.const 1) (i32.const 1)) (i32.const 1) (i32.const 1)))
    (call $add (local.get $s) (i32.const 1) (i32.const 1000) (local.get $queue) (i32.const 3)
      (struct.new $worker (global.get $workerMethods) (local.get $s) (i32.const 2) (i32.const 0)))
    (local.set $queue
      (call $packet
        (call $packet (call $packet (ref.null none) (i32.const 4) (i32.const 0)) (i32.const 4) (i32.const 0))
        (i32.const 4) (i32.const 0)))
    (call $add (local.get $s) (i32.const 2) (i32.const 2000) (local.get $queue) (i32.const 3)
      (struct.new $handler (global.get $handlerMethods) (local.get $s) (ref.null none) (ref.null none)))
    (local.set $queue
      (call $packet
        (call $packet (call $packet (ref.null none) (i32.const 5) (i32.const 0)) (i32.const 5) (i32.const 0))
        (i32.const 5) (i32.const 0)))
    (call $add (local.get $s) (i32.const 3) (i32.const 3000) (local.get $queue) (i32.const 3)
      (struct.new $handler (global.get $handlerMethods) (local.get $s) (ref.null none) (ref.null none)))
    (call $add (local.get $s) (i32.const 4) (i32.const 4000) (ref.null none) (i32.const 2)
      (struct.new $device (global.get $deviceMethods) (local.get $s) (ref.null none)))
    (call $add (local.get $s) (i32.const 5) (i32.const 5000) (ref.null none) (i32.const 2)
      (struct.new $device (global.get $deviceMethods) (local.get $s) (ref.null none)))
    (call $schedule (local.get $s))
    (local.get $s))

  (func (export "run") (param $n i32) (result i32) (local $s (ref null $scheduler)) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $s (call $simulate))
        (local.set $hash
          (i32.add (i32.mul (local.get $hash) (i32.const 31)) (struct.get $scheduler $queued (local.get $s))))
        (local.set $hash
          (i32.add (i32.mul (local.get $hash) (i32.const 31)) (struct.get $scheduler $held (local.get $s))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
