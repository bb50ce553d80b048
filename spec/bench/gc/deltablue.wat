;; An incremental solver of constraints, with classes up to four deep: collections hold any objects, which are cast when
;; they are taken out, and methods cast their object to the class that they belong to. One n is a chain of 100
;; constraints and 100 projections. (After a benchmark of Maloney and Wolczko.)
;; check: run(0) = 0, run(1) = 4291181596, run(3) = 3613868965
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (rec
    (type $object (sub (struct)))
    (type $list (sub $object (struct (field $items (mut (ref $objects))) (field $count (mut i32)))))
    (type $objects (array (mut (ref null $object))))

    (type $variable (sub $object (struct
      (field $value (mut i32)) (field $constraints (ref $list)) (field $determinedBy (mut (ref null $constraint)))
      (field $mark (mut i32)) (field $strength (mut i32)) (field $stays (mut i32)))))

    (type $constraint (sub $object (struct (field $methods (ref $methods)) (field $strength i32))))
    (type $unary (sub $constraint (struct
      (field $methods (ref $methods)) (field $strength i32)
      (field $output (ref $variable)) (field $satisfied (mut i32)))))
    (type $stay (sub $unary (struct
      (field $methods (ref $methods)) (field $strength i32)
      (field $output (ref $variable)) (field $satisfied (mut i32)))))
    (type $edit (sub $unary (struct
      (field $methods (ref $methods)) (field $strength i32)
      (field $output (ref $variable)) (field $satisfied (mut i32)))))
    (type $binary (sub $constraint (struct
      (field $methods (ref $methods)) (field $strength i32)
      (field $first (ref $variable)) (field $second (ref $variable)) (field $direction (mut i32)))))
    (type $equality (sub $binary (struct
      (field $methods (ref $methods)) (field $strength i32)
      (field $first (ref $variable)) (field $second (ref $variable)) (field $direction (mut i32)))))
    (type $scaled (sub $binary (struct
      (field $methods (ref $methods)) (field $strength i32)
      (field $first (ref $variable)) (field $second (ref $variable)) (field $direction (mut i32))
      (field $scale (ref $variable)) (field $offset (ref $variable)))))

    (type $do (func (param (ref $constraint))))
    (type $doMarked (func (param (ref $constraint) i32)))
    (type $is (func (param (ref $constraint)) (result i32)))
    (type $isMarked (func (param (ref $constraint) i32) (result i32)))
    (type $which (func (param (ref $constraint)) (result (ref $variable))))
    (type $methods (struct
      (field $addToGraph (ref $do)) (field $removeFromGraph (ref $do)) (field $chooseMethod (ref $doMarked))
      (field $isSatisfied (ref $is)) (field $markInputs (ref $doMarked)) (field $output (ref $which))
      (field $recalculate (ref $do)) (field $markUnsatisfied (ref $do)) (field $inputsKnown (ref $isMarked))
      (field $execute (ref $do)))))

  (global $stayMethods (ref $methods)
    (struct.new $methods (ref.func $unaryAddToGraph) (ref.func $unaryRemoveFromGraph) (ref.func $unaryChooseMethod)
      (ref.func $unaryIsSatisfied) (ref.func $unaryMarkInputs) (ref.func $unaryOutput) (ref.func $unaryRecalculate)
      (ref.func $unaryMarkUnsatisfied) (ref.func $unaryInputsKnown) (ref.func $unaryExecute)))
  (global $editMethods (ref $methods)
    (struct.new $methods (ref.func $unaryAddToGraph) (ref.func $unaryRemoveFromGraph) (ref.func $unaryChooseMethod)
      (ref.func $unaryIsSatisfied) (ref.func $unaryMarkInputs) (ref.func $unaryOutput) (ref.func $unaryRecalculate)
      (ref.func $unaryMarkUnsatisfied) (ref.func $unaryInputsKnown) (ref.func $unaryExecute)))
  (global $equalityMethods (ref $methods)
    (struct.new $methods (ref.func $binaryAddToGraph) (ref.func $binaryRemoveFromGraph)
      (ref.func $binaryChooseMethod) (ref.func $binaryIsSatisfied) (ref.func $binaryMarkInputs)
      (ref.func $binaryOutput) (ref.func $binaryRecalculate) (ref.func $binaryMarkUnsatisfied)
      (ref.func $binaryInputsKnown) (ref.func $equalityExecute)))
  (global $scaledMethods (ref $methods)
    (struct.new $methods (ref.func $scaledAddToGraph) (ref.func $scaledRemoveFromGraph)
      (ref.func $binaryChooseMethod) (ref.func $binaryIsSatisfied) (ref.func $scaledMarkInputs)
      (ref.func $binaryOutput) (ref.func $scaledRecalculate) (ref.func $binaryMarkUnsatisfied)
      (ref.func $binaryInputsKnown) (ref.func $scaledExecute)))

  (global $mark (mut i32) (i32.const 0))

  ;; Strengths: 0 required, 2 preferred, 3 strong default, 4 normal, 6 weakest. Directions: 1 from the first variable to
  ;; the second, -1 back, 0 none.

  ;; Lists

  (func $newList (result (ref $list))
    (struct.new $list (array.new_default $objects (i32.const 4)) (i32.const 0)))

  (func $append (param $list (ref $list)) (param $object (ref $object))
      (local $count i32) (local $items (ref $objects)) (local $larger (ref $objects))
    (local.set $count (struct.get $list $count (local.get $list)))
    (local.set $items (struct.get $list $items (local.get $list)))
    (if (i32.eq (local.get $count) (array.len (local.get $items)))
      (then
        (local.set $larger (array.new_default $objects (i32.shl (local.get $count) (i32.const 1))))
        (array.copy $objects $objects
          (local.get $larger) (i32.const 0) (local.get $items) (i32.const 0) (local.get $count))
        (struct.set $list $items (local.get $list) (local.tee $items (local.get $larger)))))
    (array.set $objects (local.get $items) (local.get $count) (local.get $object))
    (struct.set $list $count (local.get $list) (i32.add (local.get $count) (i32.const 1))))

  (func $at (param $list (ref $list)) (param $i i32) (result (ref null $object))
    (array.get $objects (struct.get $list $items (local.get $list)) (local.get $i)))

  (func $takeLast (param $list (ref $list)) (result (ref null $object))
      (local $count i32) (local $object (ref null $object))
    (local.set $count (i32.sub (struct.get $list $count (local.get $list)) (i32.const 1)))
    (local.set $object (call $at (local.get $list) (local.get $count)))
    (array.set $objects (struct.get $list $items (local.get $list)) (local.get $count) (ref.null none))
    (struct.set $list $count (local.get $list) (local.get $count))
    (local.get $object))

  (func $delete (param $list (ref $list)) (param $object (ref $object))
      (local $i i32) (local $kept i32) (local $count i32) (local $item (ref null $object))
    (local.set $count (struct.get $list $count (local.get $list)))
    (block $done
      (br_if $done (i32.eqz (local.get $count)))
      (loop $next
        (local.set $item (call $at (local.get $list) (local.get $i)))
        (if (i32.eqz (ref.eq (local.get $item) (local.get $object)))
          (then
            (array.set $objects (struct.get $list $items (local.get $list)) (local.get $kept) (local.get $item))
            (local.set $kept (i32.add (local.get $kept) (i32.const 1)))))
        (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))
      (struct.set $list $count (local.get $list) (local.get $kept))
      (br_if $done (i32.eq (local.get $kept) (local.get $count)))
      (loop $clear
        (array.set $objects (struct.get $list $items (local.get $list)) (local.get $kept) (ref.null none))
        (br_if $clear
          (i32.lt_u (local.tee $kept (i32.add (local.get $kept) (i32.const 1))) (local.get $count))))))

  (func $constraintAt (param $list (ref $list)) (param $i i32) (result (ref $constraint))
    (ref.cast (ref $constraint) (call $at (local.get $list) (local.get $i))))

  ;; Variables

  (func $newVariable (param $value i32) (result (ref $variable))
    (struct.new $variable (local.get $value) (call $newList) (ref.null none) (i32.const 0) (i32.const 6)
      (i32.const 1)))

  (func $addConstraint (param $variable (ref $variable)) (param $constraint (ref $constraint))
    (return_call $append (struct.get $variable $constraints (local.get $variable)) (local.get $constraint)))

  (func $removeConstraint (param $variable (ref $variable)) (param $constraint (ref $constraint))
    (call $delete (struct.get $variable $constraints (local.get $variable)) (local.get $constraint))
    (if (ref.eq (struct.get $variable $determinedBy (local.get $variable)) (local.get $constraint))
      (then (struct.set $variable $determinedBy (local.get $variable) (ref.null none)))))

  ;; Methods, called through fields

  (func $isSatisfied (param $c (ref $constraint)) (result i32)
    (return_call_ref $is (local.get $c)
      (struct.get $methods $isSatisfied (struct.get $constraint $methods (local.get $c)))))

  (func $output (param $c (ref $constraint)) (result (ref $variable))
    (return_call_ref $which (local.get $c)
      (struct.get $methods $output (struct.get $constraint $methods (local.get $c)))))

  (func $recalculate (param $c (ref $constraint))
    (return_call_ref $do (local.get $c)
      (struct.get $methods $recalculate (struct.get $constraint $methods (local.get $c)))))

  (func $execute (param $c (ref $constraint))
    (return_call_ref $do (local.get $c)
      (struct.get $methods $execute (struct.get $constraint $methods (local.get $c)))))

  ;; Returns the constraint that was overridden, if any.
  (func $satisfy (param $c (ref $constraint)) (param $mark i32) (result (ref null $constraint))
      (local $methods (ref $methods)) (local $output (ref $variable)) (local $overridden (ref null $constraint))
    (local.set $methods (struct.get $constraint $methods (local.get $c)))
    (call_ref $doMarked (local.get $c) (local.get $mark)
      (struct.get $methods $chooseMethod (local.get $methods)))
    (if (i32.eqz (call $isSatisfied (local.get $c)))
      (then
        (if (i32.eqz (struct.get $constraint $strength (local.get $c))) (then (unreachable)))
        (return (ref.null none))))
    (call_ref $doMarked (local.get $c) (local.get $mark)
      (struct.get $methods $markInputs (local.get $methods)))
    (local.set $output (call $output (local.get $c)))
    (local.set $overridden (struct.get $variable $determinedBy (local.get $output)))
    (if (i32.eqz (ref.is_null (local.get $overridden)))
      (then
        (call_ref $do (ref.as_non_null (local.get $overridden))
          (struct.get $methods $markUnsatisfied (struct.get $constraint $methods (local.get $overridden))))))
    (struct.set $variable $determinedBy (local.get $output) (local.get $c))
    (if (i32.eqz (call $addPropagate (local.get $c) (local.get $mark))) (then (unreachable)))
    (struct.set $variable $mark (local.get $output) (local.get $mark))
    (local.get $overridden))

  ;; A new constraint joins the others.
  (func $join (param $c (ref $constraint))
    (call_ref $do (local.get $c)
      (struct.get $methods $addToGraph (struct.get $constraint $methods (local.get $c))))
    (return_call $incrementalAdd (local.get $c)))

  (func $destroy (param $c (ref $constraint))
    (if (call $isSatisfied (local.get $c)) (then (return_call $incrementalRemove (local.get $c))))
    (return_call_ref $do (local.get $c)
      (struct.get $methods $removeFromGraph (struct.get $constraint $methods (local.get $c)))))

  (func $isInput (param $c (ref $constraint)) (result i32)
    (ref.test (ref $edit) (local.get $c)))

  ;; Constraints of one variable

  (func $unaryAddToGraph (type $do) (param $c (ref $constraint)) (local $self (ref $unary))
    (local.set $self (ref.cast (ref $unary) (local.get $c)))
    (call $addConstraint (struct.get $unary $output (local.get $self)) (local.get $self))
    (struct.set $unary $satisfied (local.get $self) (i32.const 0)))

  (func $unaryRemoveFromGraph (type $do) (param $c (ref $constraint)) (local $self (ref $unary))
    (local.set $self (ref.cast (ref $unary) (local.get $c)))
    (call $removeConstraint (struct.get $unary $output (local.get $self)) (local.get $self))
    (struct.set $unary $satisfied (local.get $self) (i32.const 0)))

  (func $unaryChooseMethod (type $doMarked) (param $c (ref $constraint)) (param $mark i32)
      (local $self (ref $unary)) (local $output (ref $variable))
    (local.set $self (ref.cast (ref $unary) (local.get $c)))
    (local.set $output (struct.get $unary $output (local.get $self)))
    (struct.set $unary $satisfied (local.get $self)
      (i32.and
        (i32.ne (struct.get $variable $mark (local.get $output)) (local.get $mark))
        (i32.lt_s
          (struct.get $unary $strength (local.get $self))
          (struct.get $variable $strength (local.get $output))))))

  (func $unaryIsSatisfied (type $is) (param $c (ref $constraint)) (result i32)
    (struct.get $unary $satisfied (ref.cast (ref $unary) (local.get $c))))

  (func $unaryMarkInputs (type $doMarked) (param $c (ref $constraint)) (param $mark i32))

  (func $unaryOutput (type $which) (param $c (ref $constraint)) (result (ref $variable))
    (struct.get $unary $output (ref.cast (ref $unary) (local.get $c))))

  (func $unaryRecalculate (type $do) (param $c (ref $constraint))
      (local $self (ref $unary)) (local $output (ref $variable)) (local $stays i32)
    (local.set $self (ref.cast (ref $unary) (local.get $c)))
    (local.set $output (struct.get $unary $output (local.get $self)))
    (struct.set $variable $strength (local.get $output) (struct.get $unary $strength (local.get $self)))
    (struct.set $variable $stays (local.get $output)
      (local.tee $stays (i32.eqz (call $isInput (local.get $self)))))
    (if (local.get $stays) (then (return_call $execute (local.get $self)))))

  (func $unaryMarkUnsatisfied (type $do) (param $c (ref $constraint))
    (struct.set $unary $satisfied (ref.cast (ref $unary) (local.get $c)) (i32.const 0)))

  (func $unaryInputsKnown (type $isMarked) (param $c (ref $constraint)) (param $mark i32) (result i32)
    (i32.const 1))

  (func $unaryExecute (type $do) (param $c (ref $constraint)))

  (func $newStay (param $variable (ref $variable)) (param $strength i32)
    (return_call $join
      (struct.new $stay (global.get $stayMethods) (local.get $strength) (local.get $variable) (i32.const 0))))

  (func $newEdit (param $variable (ref $variable)) (param $strength i32) (result (ref $constraint))
      (local $edit (ref $edit))
    (local.set $edit
      (struct.new $edit (global.get $editMethods) (local.get $strength) (local.get $variable) (i32.const 0)))
    (call $join (local.get $edit))
    (local.get $edit))

  ;; Constraints of two variables

  (func $binaryAddToGraph (type $do) (param $c (ref $constraint)) (local $self (ref $binary))
    (local.set $self (ref.cast (ref $binary) (local.get $c)))
    (call $addConstraint (struct.get $binary $first (local.get $self)) (local.get $self))
    (call $addConstraint (struct.get $binary $second (local.get $self)) (local.get $self))
    (struct.set $binary $direction (local.get $self) (i32.const 0)))

  (func $binaryRemoveFromGraph (type $do) (param $c (ref $constraint)) (local $self (ref $binary))
    (local.set $self (ref.cast (ref $binary) (local.get $c)))
    (call $removeConstraint (struct.get $binary $first (local.get $self)) (local.get $self))
    (call $removeConstraint (struct.get $binary $second (local.get $self)) (local.get $self))
    (struct.set $binary $direction (local.get $self) (i32.const 0)))

  (func $binaryChooseMethod (type $doMarked) (param $c (ref $constraint)) (param $mark i32)
      (local $self (ref $binary)) (local $first (ref $variable)) (local $second (ref $variable))
      (local $toSecond i32) (local $toFirst i32) (local $direction i32)
    (local.set $self (ref.cast (ref $binary) (local.get $c)))
    (local.set $first (struct.get $binary $first (local.get $self)))
    (local.set $second (struct.get $binary $second (local.get $self)))
    (local.set $toSecond
      (i32.lt_s
        (struct.get $binary $strength (local.get $self))
        (struct.get $variable $strength (local.get $second))))
    (local.set $toFirst
      (i32.lt_s
        (struct.get $binary $strength (local.get $self))
        (struct.get $variable $strength (local.get $first))))
    (block $chosen
      (if (i32.eq (struct.get $variable $mark (local.get $first)) (local.get $mark))
        (then
          (local.set $direction
            (i32.and
              (i32.ne (struct.get $variable $mark (local.get $second)) (local.get $mark))
              (local.get $toSecond)))
          (br $chosen)))
      (if (i32.eq (struct.get $variable $mark (local.get $second)) (local.get $mark))
        (then
          (local.set $direction (i32.sub (i32.const 0) (local.get $toFirst)))
          (br $chosen)))
      (if (i32.gt_s
          (struct.get $variable $strength (local.get $first))
          (struct.get $variable $strength (local.get $second)))
        (then (local.set $direction (i32.sub (i32.const 0) (local.get $toFirst))))
        (else (local.set $direction (local.get $toSecond)))))
    (struct.set $binary $direction (local.get $self) (local.get $direction)))

  (func $binaryIsSatisfied (type $is) (param $c (ref $constraint)) (result i32)
    (i32.ne (struct.get $binary $direction (ref.cast (ref $binary) (local.get $c))) (i32.const 0)))

  (func $input (param $self (ref $binary)) (result (ref $variable))
    (if (i32.eq (struct.get $binary $direction (local.get $self)) (i32.const 1))
      (then (return (struct.get $binary $first (local.get $self)))))
    (struct.get $binary $second (local.get $self)))

  (func $binaryMarkInputs (type $doMarked) (param $c (ref $constraint)) (param $mark i32)
    (struct.set $variable $mark (call $input (ref.cast (ref $binary) (local.get $c))) (local.get $mark)))

  (func $binaryOutput (type $which) (param $c (ref $constraint)) (result (ref $variable)) (local $self (ref $binary))
    (local.set $self (ref.cast (ref $binary) (local.get $c)))
    (if (i32.eq (struct.get $binary $direction (local.get $self)) (i32.const 1))
      (then (return (struct.get $binary $second (local.get $self)))))
    (struct.get $binary $first (local.get $self)))

  ;; The strength that its output has from it.
  (func $passOn (param $self (ref $binary)) (param $input (ref $variable)) (param $output (ref $variable))
      (local $own i32) (local $other i32)
    (local.set $own (struct.get $binary $strength (local.get $self)))
    (local.set $other (struct.get $variable $strength (local.get $input)))
    (struct.set $variable $strength (local.get $output)
      (select (local.get $own) (local.get $other) (i32.gt_s (local.get $own) (local.get $other)))))

  (func $binaryRecalculate (type $do) (param $c (ref $constraint))
      (local $self (ref $binary)) (local $input (ref $variable)) (local $output (ref $variable))
    (local.set $self (ref.cast (ref $binary) (local.get $c)))
    (local.set $input (call $input (local.get $self)))
    (local.set $output (call $output (local.get $self)))
    (call $passOn (local.get $self) (local.get $input) (local.get $output))
    (struct.set $variable $stays (local.get $output) (struct.get $variable $stays (local.get $input)))
    (if (struct.get $variable $stays (local.get $output)) (then (return_call $execute (local.get $self)))))

  (func $binaryMarkUnsatisfied (type $do) (param $c (ref $constraint))
    (struct.set $binary $direction (ref.cast (ref $binary) (local.get $c)) (i32.const 0)))

  (func $binaryInputsKnown (type $isMarked) (param $c (ref $constraint)) (param $mark i32) (result i32)
      (local $input (ref $variable))
    (local.set $input (call $input (ref.cast (ref $binary) (local.get $c))))
    (i32.or
      (i32.eq (struct.get $variable $mark (local.get $input)) (local.get $mark))
      (i32.or
        (struct.get $variable $stays (local.get $input))
        (ref.is_null (struct.get $variable $determinedBy (local.get $input))))))

  (func $equalityExecute (type $do) (param $c (ref $constraint)) (local $self (ref $equality))
    (local.set $self (ref.cast (ref $equality) (local.get $c)))
    (struct.set $variable $value (call $output (local.get $self))
      (struct.get $variable $value (call $input (local.get $self)))))

  (func $newEquality (param $first (ref $variable)) (param $second (ref $variable)) (param $strength i32)
    (return_call $join
      (struct.new $equality (global.get $equalityMethods) (local.get $strength) (local.get $first)
        (local.get $second) (i32.const 0))))

  (func $scaledAddToGraph (type $do) (param $c (ref $constraint)) (local $self (ref $scaled))
    (local.set $self (ref.cast (ref $scaled) (local.get $c)))
    (call $binaryAddToGraph (local.get $self))
    (call $addConstraint (struct.get $scaled $scale (local.get $self)) (local.get $self))
    (call $addConstraint (struct.get $scaled $offset (local.get $self)) (local.get $self)))

  (func $scaledRemoveFromGraph (type $do) (param $c (ref $constraint)) (local $self (ref $scaled))
    (local.set $self (ref.cast (ref $scaled) (local.get $c)))
    (call $binaryRemoveFromGraph (local.get $self))
    (call $removeConstraint (struct.get $scaled $scale (local.get $self)) (local.get $self))
    (call $removeConstraint (struct.get $scaled $offset (local.get $self)) (local.get $self)))

  (func $scaledMarkInputs (type $doMarked) (param $c (ref $constraint)) (param $mark i32)
      (local $self (ref $scaled))
    (local.set $self (ref.cast (ref $scaled) (local.get $c)))
    (struct.set $variable $mark (call $input (local.get $self)) (local.get $mark))
    (struct.set $variable $mark (struct.get $scaled $scale (local.get $self)) (local.get $mark))
    (struct.set $variable $mark (struct.get $scaled $offset (local.get $self)) (local.get $mark)))

  (func $scaledRecalculate (type $do) (param $c (ref $constraint))
      (local $self (ref $scaled)) (local $input (ref $variable)) (local $output (ref $variable))
    (local.set $self (ref.cast (ref $scaled) (local.get $c)))
    (local.set $input (call $input (local.get $self)))
    (local.set $output (call $output (local.get $self)))
    (call $passOn (local.get $self) (local.get $input) (local.get $output))
    (struct.set $variable $stays (local.get $output)
      (i32.and
        (struct.get $variable $stays (local.get $input))
        (i32.and
          (struct.get $variable $stays (struct.get $scaled $scale (local.get $self)))
          (struct.get $variable $stays (struct.get $scaled $offset (local.get $self))))))
    (if (struct.get $variable $stays (local.get $output)) (then (return_call $execute (local.get $self)))))

  (func $scaledExecute (type $do) (param $c (ref $constraint))
      (local $self (ref $scaled)) (local $scale i32) (local $offset i32)
    (local.set $self (ref.cast (ref $scaled) (local.get $c)))
    (local.set $scale (struct.get $variable $value (struct.get $scaled $scale (local.get $self))))
    (local.set $offset (struct.get $variable $value (struct.get $scaled $offset (local.get $self))))
    (if (i32.eq (struct.get $scaled $direction (local.get $self)) (i32.const 1))
      (then
        (struct.set $variable $value (struct.get $scaled $second (local.get $self))
          (i32.add
            (i32.mul
              (struct.get $variable $value (struct.get $scaled $first (local.get $self)))
              (local.get $scale))
            (local.get $offset))))
      (else
        (struct.set $variable $value (struct.get $scaled $first (local.get $self))
          (i32.div_s
            (i32.sub
              (struct.get $variable $value (struct.get $scaled $second (local.get $self)))
              (local.get $offset))
            (local.get $scale))))))

  (func $newScaled (param $first (ref $variable)) (param $scale (ref $variable)) (param $offset (ref $variable))
      (param $second (ref $variable)) (param $strength i32)
    (return_call $join
      (struct.new $scaled (global.get $scaledMethods) (local.get $strength) (local.get $first) (local.get $second)
        (i32.const 0) (local.get $scale) (local.get $offset))))

  ;; The planner

  (func $newMark (result i32)
    (global.set $mark (i32.add (global.get $mark) (i32.const 1)))
    (global.get $mark))

  (func $incrementalAdd (param $c (ref $constraint)) (local $mark i32) (local $overridden (ref null $constraint))
    (local.set $mark (call $newMark))
    (local.set $overridden (local.get $c))
    (block $done
      (loop $next
        (local.set $overridden
          (call $satisfy (br_on_null $done (local.get $overridden)) (local.get $mark)))
        (br $next))))

  (func $incrementalRemove (param $c (ref $constraint))
      (local $output (ref $variable)) (local $unsatisfied (ref $list)) (local $strength i32) (local $i i32)
      (local $count i32) (local $other (ref $constraint)) (local $methods (ref $methods))
    (local.set $output (call $output (local.get $c)))
    (local.set $methods (struct.get $constraint $methods (local.get $c)))
    (call_ref $do (local.get $c) (struct.get $methods $markUnsatisfied (local.get $methods)))
    (call_ref $do (local.get $c) (struct.get $methods $removeFromGraph (local.get $methods)))
    (local.set $unsatisfied (call $removePropagateFrom (local.get $output)))
    (local.set $count (struct.get $list $count (local.get $unsatisfied)))
    (block $done
      (br_if $done (i32.eqz (local.get $count)))
      (loop $strengths
        (local.set $i (i32.const 0))
        (loop $next
          (local.set $other (call $constraintAt (local.get $unsatisfied) (local.get $i)))
          (if (i32.eq (struct.get $constraint $strength (local.get $other)) (local.get $strength))
            (then (call $incrementalAdd (local.get $other))))
          (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))
        (br_if $strengths
          (i32.ne (local.tee $strength (i32.add (local.get $strength) (i32.const 1))) (i32.const 6))))))

  ;; Returns whether there was no cycle.
  (func $addPropagate (param $c (ref $constraint)) (param $mark i32) (result i32)
      (local $todo (ref $list)) (local $next (ref $constraint)) (local $output (ref $variable))
    (local.set $todo (call $newList))
    (call $append (local.get $todo) (local.get $c))
    (loop $more
      (local.set $next (ref.cast (ref $constraint) (call $takeLast (local.get $todo))))
      (local.set $output (call $output (local.get $next)))
      (if (i32.eq (struct.get $variable $mark (local.get $output)) (local.get $mark))
        (then
          (call $incrementalRemove (local.get $c))
          (return (i32.const 0))))
      (call $recalculate (local.get $next))
      (call $addConsumers (call $output (local.get $next)) (local.get $todo))
      (br_if $more (struct.get $list $count (local.get $todo))))
    (i32.const 1))

  ;; Returns the constraints that are not satisfied without it.
  (func $removePropagateFrom (param $output (ref $variable)) (result (ref $list))
      (local $unsatisfied (ref $list)) (local $todo (ref $list)) (local $variable (ref $variable)) (local $i i32)
      (local $constraints (ref $list)) (local $c (ref $constraint))
    (struct.set $variable $determinedBy (local.get $output) (ref.null none))
    (struct.set $variable $strength (local.get $output) (i32.const 6))
    (struct.set $variable $stays (local.get $output) (i32.const 1))
    (local.set $unsatisfied (call $newList))
    (local.set $todo (call $newList))
    (call $append (local.get $todo) (local.get $output))
    (loop $more
      (local.set $variable (ref.cast (ref $variable) (call $takeLast (local.get $todo))))
      (local.set $constraints (struct.get $variable $constraints (local.get $variable)))
      (local.set $i (i32.const 0))
      (block $end
        (loop $next
          (br_if $end (i32.eq (local.get $i) (struct.get $list $count (local.get $constraints))))
          (local.set $c (call $constraintAt (local.get $constraints) (local.get $i)))
          (if (i32.eqz (call $isSatisfied (local.get $c)))
            (then (call $append (local.get $unsatisfied) (local.get $c)))
            (else
              (if (i32.eqz (ref.eq (local.get $c) (struct.get $variable $determinedBy (local.get $variable))))
                (then
                  (call $recalculate (local.get $c))
                  (call $append (local.get $todo) (call $output (local.get $c)))))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $next)))
      (br_if $more (struct.get $list $count (local.get $todo))))
    (local.get $unsatisfied))

  (func $addConsumers (param $variable (ref $variable)) (param $list (ref $list))
      (local $constraints (ref $list)) (local $i i32) (local $c (ref $constraint))
    (local.set $constraints (struct.get $variable $constraints (local.get $variable)))
    (block $end
      (loop $next
        (br_if $end (i32.eq (local.get $i) (struct.get $list $count (local.get $constraints))))
        (local.set $c (call $constraintAt (local.get $constraints) (local.get $i)))
        (if (i32.eqz (ref.eq (local.get $c) (struct.get $variable $determinedBy (local.get $variable))))
          (then
            (if (call $isSatisfied (local.get $c))
              (then (call $append (local.get $list) (local.get $c))))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next))))

  ;; A list of constraints to execute one after the other.
  (func $makePlan (param $source (ref $constraint)) (result (ref $list))
      (local $mark i32) (local $plan (ref $list)) (local $todo (ref $list)) (local $c (ref $constraint))
      (local $output (ref $variable))
    (local.set $plan (call $newList))
    (local.set $todo (call $newList))
    (if (call $isInput (local.get $source))
      (then
        (if (call $isSatisfied (local.get $source))
          (then (call $append (local.get $todo) (local.get $source))))))
    (local.set $mark (call $newMark))
    (block $done
      (loop $more
        (br_if $done (i32.eqz (struct.get $list $count (local.get $todo))))
        (local.set $c (ref.cast (ref $constraint) (call $takeLast (local.get $todo))))
        (local.set $output (call $output (local.get $c)))
        (br_if $more (i32.eq (struct.get $variable $mark (local.get $output)) (local.get $mark)))
        (br_if $more
          (i32.eqz
            (call_ref $isMarked (local.get $c) (local.get $mark)
              (struct.get $methods $inputsKnown (struct.get $constraint $methods (local.get $c))))))
        (call $append (local.get $plan) (local.get $c))
        (struct.set $variable $mark (local.get $output) (local.get $mark))
        (call $addConsumers (local.get $output) (local.get $todo))
        (br $more)))
    (local.get $plan))

  (func $executePlan (param $plan (ref $list)) (local $i i32)
    (block $end
      (loop $next
        (br_if $end (i32.eq (local.get $i) (struct.get $list $count (local.get $plan))))
        (call $execute (call $constraintAt (local.get $plan) (local.get $i)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next))))

  ;; What is measured

  ;; Variables each equal to the one before, of which the first changes.
  (func $chain (param $count i32) (param $hash i32) (result i32)
      (local $first (ref $variable)) (local $last (ref $variable)) (local $variable (ref $variable)) (local $i i32)
      (local $edit (ref $constraint)) (local $plan (ref $list))
    (local.set $first (call $newVariable (i32.const 0)))
    (local.set $last (local.get $first))
    (local.set $i (local.get $count))
    (loop $next
      (local.set $variable (call $newVariable (i32.const 0)))
      (call $newEquality (local.get $last) (local.get $variable) (i32.const 0))
      (local.set $last (local.get $variable))
      (br_if $next (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    (call $newStay (local.get $last) (i32.const 3))
    (local.set $edit (call $newEdit (local.get $first) (i32.const 2)))
    (local.set $plan (call $makePlan (local.get $edit)))
    (loop $change
      (struct.set $variable $value (local.get $first)
        (i32.add (local.get $i) (i32.shr_u (local.get $hash) (i32.const 8))))
      (call $executePlan (local.get $plan))
      (local.set $hash
        (i32.add (i32.mul (local.get $hash) (i32.const 31)) (struct.get $variable $value (local.get $last))))
      (br_if $change (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100))))
    (local.get $hash))

  (func $change (param $variable (ref $variable)) (param $value i32)
      (local $edit (ref $constraint)) (local $plan (ref $list)) (local $i i32)
    (local.set $edit (call $newEdit (local.get $variable) (i32.const 2)))
    (local.set $plan (call $makePlan (local.get $edit)))
    (loop $next
      (struct.set $variable $value (local.get $variable) (local.get $value))
      (call $executePlan (local.get $plan))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
    (return_call $destroy (local.get $edit)))

  (func $hashList (param $list (ref $list)) (param $hash i32) (result i32) (local $i i32)
    (loop $next
      (local.set $hash
        (i32.add (i32.mul (local.get $hash) (i32.const 31))
          (struct.get $variable $value
            (ref.cast (ref $variable) (call $at (local.get $list) (local.get $i))))))
      (br_if $next
        (i32.lt_u
          (local.tee $i (i32.add (local.get $i) (i32.const 1)))
          (struct.get $list $count (local.get $list)))))
    (local.get $hash))

  ;; Variables that are others, scaled and moved; changed in all places.
  (func $project (param $count i32) (param $hash i32) (result i32)
      (local $scale (ref $variable)) (local $offset (ref $variable)) (local $source (ref $variable))
      (local $target (ref $variable)) (local $targets (ref $list)) (local $i i32)
    (local.set $scale (call $newVariable (i32.const 10)))
    (local.set $offset (call $newVariable (i32.const 1000)))
    (local.set $targets (call $newList))
    (local.set $source (local.get $scale))
    (local.set $target (local.get $scale))
    (loop $next
      (local.set $source (call $newVariable (local.get $i)))
      (local.set $target (call $newVariable (local.get $i)))
      (call $append (local.get $targets) (local.get $target))
      (call $newStay (local.get $source) (i32.const 4))
      (call $newScaled (local.get $source) (local.get $scale) (local.get $offset) (local.get $target)
        (i32.const 0))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))
    (call $change (local.get $source) (i32.const 17))
    (local.set $hash
      (i32.add (i32.mul (local.get $hash) (i32.const 31)) (struct.get $variable $value (local.get $target))))
    (call $change (local.get $target) (i32.const 1050))
    (local.set $hash
      (i32.add (i32.mul (local.get $hash) (i32.const 31)) (struct.get $variable $value (local.get $source))))
    (call $change (local.get $scale) (i32.const 5))
    (local.set $hash (call $hashList (local.get $targets) (local.get $hash)))
    (call $change (local.get $offset) (i32.const 2000))
    (return_call $hashList (local.get $targets) (local.get $hash)))

  (func (export "run") (param $n i32) (result i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (global.set $mark (i32.const 0))
        (local.set $hash (call $project (i32.const 100) (call $chain (i32.const 100) (local.get $hash))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
