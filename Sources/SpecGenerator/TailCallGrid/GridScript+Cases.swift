/// The cases: a function that tail-calls, and an ordinary caller of it.
extension GridScript {
  mutating func writeCase(_ testCase: GridCase, in module: GridModule) {
    page.line()
    page.line(";; \(testCase.comment)", indent: 2)
    writeCaller(testCase)
    writeOrdinaryCaller(testCase)
  }

  // MARK: The function that tail-calls

  private mutating func writeCaller(_ testCase: GridCase) {
    let around = testCase.surroundings
    let type = typeName(parameters: testCase.callerParameters, results: testCase.results)
    page.line("(func $\(testCase.name) (type \(type))", indent: 2)
    var locals: [String] = []
    if around.isBusy { locals.append("(local $n i32)") }
    if let reference = computedReference(testCase) {
      locals.append("(local $f (ref null \(reference.type)))")
      locals.append("(local.set $f (ref.func \(reference.function)))")
    }
    page.list(locals, indent: 4)
    if around.isBusy { writeOtherCalls(testCase) }

    let below =
      around.operandsBelow == 0
      ? []
      : [
        "(i32.add (global.get $one) (global.get $one))", "(i64.const -1)",
        testCase.callerParameters > 0 ? "(local.get 0)" : "(f64.const -1)",
      ]
    let call = below + arguments(testCase) + [instruction(testCase)]
    switch around.position {
    case .plain:
      page.list(call, indent: 4)
    case .blocks:
      // The tail call leaves the handler: it is not entered.
      page.line(ending == .throwing ? "(block (try_table (catch_all 0)" : "(block", indent: 4)
      page.line("(loop", indent: 6)
      page.line("(block (br_if 0 (i32.eqz (global.get $one)))", indent: 8)
      page.list(call, indent: 10)
      page.line(ending == .throwing ? "))))" : ")))", indent: 4)
      page.line("(unreachable)", indent: 4)
    case .branchTable:
      page.line("(block", indent: 4)
      page.line("(block", indent: 6)
      page.line("(block (br_table 0 1 2 (global.get $one)))", indent: 8)
      page.line("(unreachable))", indent: 8)
      page.list(call, indent: 6)
      page.line(")", indent: 4)
      page.line("(unreachable)", indent: 4)
    }
    page.line(")", indent: 2)
  }

  /// Calls that carry the first three parameters twice around a loop, unchanged.
  private mutating func writeOtherCalls(_ testCase: GridCase) {
    let carried = family.types(testCase.callerParameters).prefix(3).enumerated().map {
      "(local.set \($0.offset) (call $same-\($0.element) (local.get \($0.offset))))"
    }
    page.line("(loop $again", indent: 4)
    page.list(
      carried + ["(call $churn)", Self.twice + ")"], indent: 6)
  }

  /// Ends a loop that runs twice, counted by $n.
  private static let twice =
    "(br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 2)))"

  /// The arguments: the caller's parameters of a type in the reverse order of that type; where they do not
  /// suffice, constants in turn with values computed from the type's first parameter.
  private func arguments(_ testCase: GridCase) -> [String] {
    let parameters = family.types(testCase.callerParameters)
    let types: [TestType] =
      if case .host(let function) = testCase.callee { function.parameters } else {
        family.types(testCase.calleeParameters)
      }
    var used: [TestType: Int] = [:]
    return types.enumerated().map { index, type in
      let same = parameters.indices.filter { parameters[$0] == type }
      let ordinal = used[type, default: 0]
      used[type] = ordinal + 1
      if ordinal < same.count { return "(local.get \(same[same.count - 1 - ordinal]))" }
      guard index % 2 == 1, let first = same.first else { return type.value(index) }
      return type.conversion(
        of: "(local.get \(first))", number: callerValue(first, of: testCase.callerParameters), to: index)
    }
  }

  private func instruction(_ testCase: GridCase) -> String {
    let computed = testCase.surroundings.isComputed
    let (function, typeUse, table, index) = target(testCase)
    switch testCase.route {
    case .direct:
      return "(return_call \(function))"
    case .indirect:
      let one = tableAddresses == .i32 ? "(global.get $one)" : "(i64.extend_i32_u (global.get $one))"
      let type = "\(tableAddresses)"
      let operand =
        computed ? "(\(type).sub (\(type).const \(index + 1)) \(one))" : "(\(type).const \(index))"
      return "(return_call_indirect \(table) \(typeUse) \(operand))"
    case .ref:
      // A declared type: that of a host function is the type that its import has.
      let operand = computed ? "(local.get $f)" : "(ref.func \(function))"
      return "(return_call_ref \(typeOfReference(testCase)) \(operand))"
    }
  }

  /// The function called, its type use, the table that it is in, and its index there.
  private func target(_ testCase: GridCase) -> (function: String, type: String, table: String, index: Int) {
    if case .host(let function) = testCase.callee {
      let index = HostFunction.allCases.firstIndex(of: function)!
      return ("$\(function)", "(type $to-\(function))", "$hosts", index)
    }
    let index = callees.firstIndex {
      $0.parameters == testCase.calleeParameters && $0.results == testCase.results
    }!
    return (
      calleeName(parameters: testCase.calleeParameters, results: testCase.results),
      "(type \(typeOfReference(testCase)))", "$callees", index
    )
  }

  private func typeOfReference(_ testCase: GridCase) -> String {
    if case .host(let function) = testCase.callee { return "$to-\(function)" }
    return typeName(parameters: testCase.calleeParameters, results: testCase.results)
  }

  private func computedReference(_ testCase: GridCase) -> (type: String, function: String)? {
    guard testCase.route == .ref, testCase.surroundings.isComputed else { return nil }
    return (typeOfReference(testCase), target(testCase).function)
  }

  // MARK: The ordinary caller

  /// A call, or what it throws instead of returning.
  private func caught(_ call: String, results: Int) -> String {
    guard ending == .throwing else { return call }
    let type = "(type \(typeName(parameters: 0, results: results)))"
    return """
      (block $caught \(type)
            (try_table \(type) (catch \(tagName(results: results)) $caught)
              \(call))
            (unreachable))
      """
  }

  private mutating func writeOrdinaryCaller(_ testCase: GridCase) {
    let give = testCase.callerParameters == 0 ? "" : " (call $give-\(testCase.callerParameters))"
    let call = caught("(call $\(testCase.name)\(give))", results: testCase.results)
    let take = testCase.results == 0 ? call : "(call $take-\(testCase.results) \(call))"
    let runs =
      if case .host = testCase.callee { 0 } else { testCase.surroundings.isLooped ? 2 : 1 }
    page.line("(func (export \"\(testCase.name)\") (result i32)", indent: 2)
    let counter =
      (testCase.surroundings.isLooped ? " (local $n i32)" : "")
      + (family.hasObjects ? " (local $o anyref)" : "")
    page.line("(local $a i32) (local $b i64) (local $c f32) (local $d f64)\(counter)", indent: 4)
    page.line("(call $begin)", indent: 4)
    if family.hasObjects { page.line("(call $objects) (local.set $o)", indent: 4) }
    page.line(
      "(call $values) (local.set $d) (local.set $c) (local.set $b) (local.set $a)", indent: 4)
    if testCase.surroundings.isLooped {
      // Two rounds leave the values as they were.
      page.line(
        """
            (loop $again
              \(take)
              (local.set $a (i32.xor (local.get $a) (i32.const 1)))
              (local.set $b (i64.xor (local.get $b) (i64.const 1)))
              (local.set $d (f64.neg (local.get $d)))
              \(Self.twice))
        """)
    } else {
      page.line(take, indent: 4)
    }
    page.line("(call $here)", indent: 4)
    page.line(
      "(call $kept (local.get $a) (local.get $b) (local.get $c) (local.get $d) (i32.const \(runs)))"
        + (family.hasObjects ? "" : ")"),
      indent: 4)
    if family.hasObjects { page.line("(call $kept-objects (local.get $o)))", indent: 4) }
  }
}
