/// What the cases of a script share: types, state, and the functions that make and check values.
extension GridScript {
  mutating func writeTypes() {
    page.line("(type $number (func (result i32)))", indent: 2)
    if family.hasObjects { page.line("(type $object (struct (field i32)))", indent: 2) }
    for (parameters, results) in product(callerCounts, GridCase.resultCounts) {
      var lists: [String] = []
      if parameters > 0 { lists.append("(param \(list(family.types(parameters))))") }
      if results > 0 { lists.append("(result \(list(family.types(results))))") }
      let function = lists.isEmpty ? "(func)" : "(func " + lists.joined(separator: " ") + ")"
      let head = "type \(typeName(parameters: parameters, results: results))"
      if head.utf8.count + function.utf8.count < 105 {
        page.line("(\(head) \(function))", indent: 2)
      } else {
        page.line("(\(head) (func", indent: 2)
        for (index, part) in lists.enumerated() {
          let words = part.split(separator: " ").map(String.init)
          let isLast = index == lists.count - 1
          page.list(isLast ? words.dropLast() + [words[words.count - 1] + "))"] : words, indent: 4)
        }
      }
    }
  }

  /// What callees throw.
  mutating func writeTags() {
    for count in GridCase.resultCounts {
      let name = tagName(results: count)
      let types = count == 0 ? [] : ["(param \(list(family.types(count))))"]
      page.form("tag \(name) (export \"\(name.dropFirst())\")", types, indent: 2)
    }
  }

  /// What an instance knows itself by, and what a compiler must not take for constant.
  mutating func writeState(of module: GridModule) {
    page.line(
      """
        (memory 1)
        (data (i32.const 0) "\(module.mark)")
        (global $one (mut i32) (i32.const 1))
      """)
    if module == .home {
      page.line(
        """
          (global $wrong (mut i32) (i32.const 0))
          (global $at (mut i32) (i32.const 0))
          (global $ran (mut i32) (i32.const 0))

          (func $note (export "note") (param $what i32)
            (if (i32.eqz (global.get $wrong)) (then (global.set $wrong (local.get $what)))))
        """)
    }
    page.line(
      """

        ;; Whether this is the instance of an ordinary caller of this module.
        (func $here
          (if (i32.ne (i32.load8_u (i32.const 0)) (i32.const \(module.mark.asciiValue!)))
            (then (call $note (i32.const 3)))))
      """)
  }

  /// The functions that do not depend on the family, and those for its types.
  mutating func writeHelpers() {
    page.line(
      """

        ;; First in a callee.
        (func $arrive
          (global.set $ran (i32.add (global.get $ran) (i32.const 1)))
          (if (i32.ne (i32.load8_u (i32.const 0)) (i32.const \(GridModule.home.mark.asciiValue!)))
            (then (call $note (i32.const 2))))
          (global.set $at (i32.const 99))\(collect))

        ;; First in a case.
        (func $begin (export "begin")
      """)
    if family.hasExterns {
      page.line(
        """
            (local $i i32)
            (loop $again
              (table.set $seen (local.get $i) (ref.null extern))
              (br_if $again
                (i32.lt_u
                  (local.tee $i (i32.add (local.get $i) (i32.const 1)))
                  (i32.const \(TestType.valueCount)))))
        """)
    }
    page.line(
      """
          (global.set $wrong (i32.const 0))
          (global.set $ran (i32.const 0)))

        ;; Uses the registers that calls preserve.
        (func $churn (export "churn")
          (local $i i64) (local $a i64) (local $b i64) (local $c i64)\(collect)
          (loop $again
            (local.set $a (i64.add (local.get $a) (local.get $i)))
            (local.set $b (i64.xor (local.get $b) (local.get $a)))
            (local.set $c (i64.sub (local.get $b) (local.get $a)))
            (call $nothing)
            (br_if $again
              (i64.lt_u (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 3)))))
        (func $nothing)

        ;; What an ordinary caller keeps across the call, two operands and four locals; and whether it did.
        (func $values (export "values") (result i64 f64 i32 i64 f32 f64)
          (i64.const -2) (f64.const 0.75) (i32.const -3) (i64.const -4) (f32.const 0.125) (f64.const 0.375))
        (func $kept (export "kept")
          (param i64 f64 i32 i64 f32 f64) (param $runs i32) (result i32)\(collect)
          (global.set $at (i32.const 299))
          (call $is-i64 (local.get 0) (i64.const -2))
          (call $is-f64 (local.get 1) (f64.const 0.75))
          (call $is-i32 (local.get 2) (i32.const -3))
          (call $is-i64 (local.get 3) (i64.const -4))
          (call $is-f32 (local.get 4) (f32.const 0.125))
          (call $is-f64 (local.get 5) (f64.const 0.375))
          (if (i32.ne (global.get $ran) (local.get $runs)) (then (call $note (i32.const 1))))
          (global.get $wrong))

        ;; Whether a value is what it should be, to the bit, and clean above.
        (func $check (param $equal i32)
          (global.set $at (i32.add (global.get $at) (i32.const 1)))
          (if (i32.eqz (local.get $equal)) (then (call $note (global.get $at)))))
        (func $is-i32 (param i32 i32)
          (call $check (i64.eq (i64.extend_i32_u (local.get 0)) (i64.extend_i32_u (local.get 1)))))
        (func $is-i64 (param i64 i64)
          (call $check (i64.eq (local.get 0) (local.get 1))))
        (func $is-f32 (param f32 f32)
          (call $check (i32.eq (i32.reinterpret_f32 (local.get 0)) (i32.reinterpret_f32 (local.get 1)))))
        (func $is-f64 (param f64 f64)
          (call $check (i64.eq (i64.reinterpret_f64 (local.get 0)) (i64.reinterpret_f64 (local.get 1)))))
      """)
    for type in TestType.allCases where family.types(12).contains(type) {
      page.line("(func $same-\(type) (export \"same-\(type)\")", indent: 2)
      page.line("(param \(type)) (result \(type)) (local.get 0))", indent: 4)
    }
    if family.hasVectors {
      page.line(
        """
          (func $is-v128 (param v128 v128)
            (call $check (i8x16.all_true (i8x16.eq (local.get 0) (local.get 1)))))
        """)
    }
    if family.hasFunctions { writeFunctions() }
    if family.hasExterns { writeExterns() }
    if family.hasObjects { writeObjects() }
  }

  /// Functions to refer to: each answers its number, by which a reference is recognised.
  private mutating func writeFunctions() {
    page.line()
    for number in 0..<TestType.valueCount {
      page.line("(func $f\(number) (result i32) (i32.const \(number)))", indent: 2)
    }
    var names = Page()
    names.list((0..<TestType.valueCount).map { "$f\($0)" }, indent: 6)
    page.line(
      "(table $functions (export \"functions\") funcref (elem\n" + names.text.dropLast() + "))", indent: 2)
    page.line(
      """
        (table $probe 1 funcref)
        (func $is-funcref (param funcref) (param $number i32)
          (table.set $probe (i32.const 0) (local.get 0))
          (call $check
            (if (result i32) (ref.is_null (local.get 0))
              (then (i32.const 0))
              (else (i32.eq (call_indirect $probe (type $number) (i32.const 0)) (local.get $number))))))
      """)
  }

  /// External references: where they come from, and where they are seen.
  private mutating func writeExterns() {
    let all = externs(TestType.valueCount)
    page.line(
      """

        (table $externs (export "externs") \(TestType.valueCount) externref)
        (table $seen \(TestType.valueCount) externref)
        (func (export "hold")
      """)
    page.form("param", all.map { _ in "externref" }, indent: 4)
    page.list(
      all.enumerated().map { "(table.set $externs (i32.const \($0.element)) (local.get \($0.offset)))" },
      indent: 4)
    page.line(")", indent: 2)
    for callee in callees {
      let seen = externs(callee.parameters) + externs(callee.results).map { TestType.firstResult + $0 }
      guard !seen.isEmpty else { continue }
      page.line("(func (export \"\(seenName(callee.parameters, callee.results))\")", indent: 2)
      page.form("result", seen.map { _ in "externref" }, indent: 4)
      page.list(seen.map { "(table.get $seen (i32.const \($0)))" }, indent: 4)
      page.line(")", indent: 2)
    }
  }

  /// What the guest has from home.
  mutating func writeImports() {
    func function(_ name: String, _ type: String) -> String {
      "(import \"home\" \"\(name)\" (func $\(name)\(type.isEmpty ? "" : " " + type)))"
    }
    var imports = [
      function("begin", ""), function("churn", ""), function("note", "(param i32)"),
      function("values", "(result i64 f64 i32 i64 f32 f64)"),
      function("kept", "(param i64 f64 i32 i64 f32 f64 i32) (result i32)"),
    ]
    if family.hasObjects {
      imports.append(function("objects", "(result anyref anyref)"))
      imports.append(function("kept-objects", "(param anyref i32 anyref) (result i32)"))
    }
    for type in TestType.allCases where family.types(12).contains(type) {
      imports.append(function("same-\(type)", "(param \(type)) (result \(type))"))
    }
    for count in callerCounts where count > 0 {
      imports.append(function("give-\(count)", "(result \(list(family.types(count))))"))
    }
    for count in GridCase.resultCounts where count > 0 {
      imports.append(function("take-\(count)", "(param \(list(family.types(count))))"))
    }
    for callee in callees {
      imports.append(
        function(
          "callee-\(callee.parameters)-\(callee.results)",
          "(type \(typeName(parameters: callee.parameters, results: callee.results)))"))
    }
    if ending == .throwing {
      for count in GridCase.resultCounts {
        let name = tagName(results: count)
        let parameters = count == 0 ? "" : " (param \(list(family.types(count))))"
        imports.append("(import \"home\" \"\(name.dropFirst())\" (tag \(name)\(parameters)))")
      }
    }
    imports.append("(import \"home\" \"callees\" (table $callees\(tableWord) \(callees.count) funcref))")
    if family.hasFunctions {
      imports.append("(import \"home\" \"functions\" (table $functions \(TestType.valueCount) funcref))")
    }
    if family.hasExterns {
      imports.append("(import \"home\" \"externs\" (table $externs \(TestType.valueCount) externref))")
    }
    for line in imports { page.list(line.split(separator: " ").map(String.init), indent: 2) }
  }

  // MARK: Values

  /// The arguments for a function of so many parameters.
  mutating func writeGive(_ count: Int) {
    let types = family.types(count)
    page.line()
    page.line("(func $give-\(count) (export \"give-\(count)\")", indent: 2)
    page.form("result", types.map { "\($0)" }, indent: 4)
    page.list(types.enumerated().map { $0.element.value(callerValue($0.offset, of: count)) }, indent: 4)
    page.line(")", indent: 2)
  }

  /// Checks the results of a call.
  mutating func writeTake(_ count: Int) {
    page.line()
    page.line("(func $take-\(count) (export \"take-\(count)\")", indent: 2)
    page.form("param", family.types(count).map { "\($0)" }, indent: 4)
    page.list(
      (family.hasObjects ? ["(call $collect)"] : []) + ["(global.set $at (i32.const 199))"]
        + checks(count, from: TestType.firstResult), indent: 4)
    page.line(")", indent: 2)
  }

  /// Checks its arguments.
  mutating func writeCallee(parameters: Int, results: Int) {
    let name = "callee-\(parameters)-\(results)"
    page.line()
    page.line(
      "(func $\(name) (export \"\(name)\") (type \(typeName(parameters: parameters, results: results)))",
      indent: 2)
    page.list(["(call $arrive)"] + checks(parameters, from: 0), indent: 4)
    var values = family.types(results).enumerated().map { $0.element.value(TestType.firstResult + $0.offset) }
    if ending == .throwing { values.append("(throw \(tagName(results: results)))") }
    page.list(values, indent: 4)
    page.line(")", indent: 2)
  }

  /// Compares local k with the value of number first + k.
  private func checks(_ count: Int, from first: Int) -> [String] {
    family.types(count).enumerated().map { index, type in
      switch type {
      case .i32, .i64, .f32, .f64, .v128:
        "(call $is-\(type) (local.get \(index)) \(type.value(first + index)))"
      case .funcref: "(call $is-funcref (local.get \(index)) (i32.const \(first + index)))"
      case .anyref: "(call $is-anyref (local.get \(index)) (i32.const \(first + index)))"
      case .externref: "(table.set $seen (i32.const \(first + index)) (local.get \(index)))"
      }
    }
  }

  /// The number of the value that a caller's parameter has: those of one type are the callee's first of that
  /// type, last first.
  func callerValue(_ parameter: Int, of count: Int) -> Int {
    let types = family.types(count)
    let same = types.indices.filter { types[$0] == types[parameter] }
    return same[same.count - 1 - same.firstIndex(of: parameter)!]
  }

  func list(_ types: [TestType]) -> String { types.map { "\($0)" }.joined(separator: " ") }
}
