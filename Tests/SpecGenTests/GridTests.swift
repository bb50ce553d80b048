import SpecGenerator
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The generated scripts, and what the grid promises to cover.
@Suite struct GridTests {
  @Test func scriptsAreUpToDate() throws {
    for script in GeneratedScript.all() {
      #expect(try checkedIn(script.path) == script.text, "\(script.path) is stale: swift run specgen")
    }
  }

  @Test func branchesAreAFullProduct() throws {
    let kinds = [
      "integers": ["br", "outer", "br-if", "br-if-flags", "br-table", "return", "loop", "arm"],
      "references": ["on-null", "on-non-null"],
    ]
    let scripts = GeneratedScript.all()
    for name in ["integers", "floats", "mixed", "references"] {
      let script = try #require(scripts.first { $0.path == "codegen/branches-\(name).wast" })
      let lines = script.text.utf8.split(separator: UInt8(ascii: "\n")).filter {
        $0.first == UInt8(ascii: "(")
      }
      let invoked = Set(
        lines.compactMap { $0.split(separator: UInt8(ascii: "\"")).dropFirst().first.map { Array($0) } })
      for kind in kinds[name] ?? kinds["integers"]! {
        for values in 1...6 {
          for behind in 0...12 {
            let function = "\(kind)-\(values)-\(behind)"
            #expect(invoked.contains(Array(function.utf8)), "\(name): \(function)")
          }
        }
      }
    }
  }

  @Test func familyParametersAndKindAreAFullProduct() {
    struct Key: Hashable {
      let family: ValueFamily
      let caller: Int
      let callee: Int
      let kind: String
    }
    let keys = GridCase.all().map {
      Key(family: $0.family, caller: $0.callerParameters, callee: $0.calleeParameters, kind: kind($0))
    }
    #expect(keys.count == 6 * 8 * (8 * 4 + 7))
    #expect(Set(keys).count == keys.count)
  }

  /// The same of those that end in a throw; no host function does.
  @Test func throwingCasesAreAFullProduct() {
    let cases = GridCase.throwing()
    let keys = Set(
      cases.map { "\($0.family) \($0.callerParameters) \($0.calleeParameters) \(kind($0))" })
    #expect(cases.count == 4 * 6 * 6 * 4)
    #expect(keys.count == cases.count)
    #expect(Set(cases.map { "\(kind($0)) \($0.results) \($0.surroundings.position)" }).count == 4 * 6 * 3)
  }

  /// Of any two dimensions, each value of one occurs with each value of the other. Host functions have a
  /// signature of their own, so they are left out where that matters.
  @Test func dimensionsOccurInPairs() {
    let dimensions: [(name: String, value: (GridCase) -> String)] = [
      ("family", { "\($0.family)" }),
      ("caller", { "\(rank($0.callerParameters, in: $0.family))" }),
      ("callee", { "\(rank($0.calleeParameters, in: $0.family))" }),
      ("kind", kind),
      ("route", { "\($0.route)" }),
      ("results", { "\($0.results)" }),
      ("below", { "\($0.surroundings.operandsBelow)" }),
      ("position", { "\($0.surroundings.position)" }),
      ("busy", { "\($0.surroundings.isBusy)" }),
      ("looped", { "\($0.surroundings.isLooped)" }),
      ("computed", { "\($0.surroundings.isComputed)" }),
    ]
    let cases = GridCase.all().filter { testCase in
      if case .host = testCase.callee { false } else { true }
    }
    for (index, one) in dimensions.enumerated() {
      for other in dimensions[(index + 1)...] where (one.name, other.name) != ("kind", "route") {
        let pairs = Set(cases.map { "\(one.value($0)) \(other.value($0))" })
        let possible = Set(cases.map(one.value)).count * Set(cases.map(other.value)).count
        #expect(pairs.count == possible, "\(one.name) and \(other.name)")
      }
    }
  }

  /// More than pairs: each result count, position, and number of operands below, with each kind of call.
  @Test func surroundingsOccurWithEachKind() {
    let cases = GridCase.all().filter { $0.callee == .own }
    let seen = Set(
      cases.map { testCase in
        let around = testCase.surroundings
        return
          "\(testCase.route) \(testCase.results) \(around.position) \(around.operandsBelow) \(around.isBusy)"
      })
    #expect(seen.count == 3 * 6 * 3 * 2 * 2)
  }
}

private func kind(_ testCase: GridCase) -> String {
  switch testCase.callee {
  case .own: "\(testCase.route)"
  case .imported: "imported"
  case .host(let function): "\(function)"
  }
}

/// A number of parameters as its rank among those of the family, so that families can be compared.
private func rank(_ count: Int, in family: ValueFamily) -> Int {
  ranks[family]!.firstIndex(of: count)!
}

private let ranks = Dictionary(grouping: GridCase.all(), by: \.family).mapValues {
  Set($0.map(\.callerParameters)).sorted()
}

private func checkedIn(_ name: String, testFile: String = #filePath) throws -> String {
  let root = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  let path = root.joined(separator: "/") + "/spec/" + name
  let file = try #require(fopen(path, "rb"), "\(path) cannot be opened")
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
  return String(decoding: bytes, as: UTF8.self)
}
