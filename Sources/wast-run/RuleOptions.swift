import ArgumentParser
import Conformance
import Reporting
import Selection
import WasmISA

/// What scripts may rely on, on the command line.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The version of WebAssembly that the scripts are written for: 1.0, 2.0 or 3.0.",
      discussion:
        "By default everything that is known here, proposals included. Modules that use what the version "
        + "does not have are malformed or invalid, as it says (docs/levels.md).",
      valueName: "version"))
  var level: SpecificationLevel?

  @Option(
    help: ArgumentHelp(
      "Switch features on that --level leaves out, such as threads,simd.",
      discussion: "wast-run features lists them.", valueName: "features"),
    transform: FeatureList.init(parsing:))
  var enable: [FeatureList] = []

  @Option(
    help: ArgumentHelp("Switch features off.", valueName: "features"), transform: FeatureList.init(parsing:))
  var disable: [FeatureList] = []

  @Option(
    help: ArgumentHelp(
      "What becomes of modules that import what nobody has: fail, trap or zero.",
      discussion:
        "trap: what is missing is made up, and calls of such functions trap. zero: they return zeros and "
        + "nulls. Reports say which modules have made-up imports.",
      valueName: "mode"))
  var unknownImports: UnknownImports = .fail

  @Flag(
    help: "Modules can be imported from by the names that the script gives them, not only by registered ones."
  )
  var namedImports = false

  func validate() throws {
    if disable.contains(where: { $0.features.contains(.mvp) }) {
      throw ValidationError("--disable mvp: the instructions of WebAssembly 1.0 cannot be switched off.")
    }
  }

  var rules: ScriptRules {
    var rules = ScriptRules()
    if let level { rules.features = level.features }
    for list in enable { rules.features.formUnion(list.features) }
    for list in disable {
      for feature in Feature.allCases where list.features.contains(feature) { rules.features.remove(feature) }
    }
    rules.unknownImports = unknownImports
    rules.importsByName = namedImports
    return rules
  }
}

extension ScriptRules {
  /// What a report says of them; nothing of what is as usual.
  var facts: [RunFact] {
    var facts: [RunFact] = []
    if features != .all {
      let level = SpecificationLevel.allCases.first { $0.features == features }
      let words = Feature.allCases.filter(features.contains).map(\.word)
      facts.append(RunFact("features", level.map { "WebAssembly \($0.rawValue)" } ?? list(words)))
    }
    if unknownImports != .fail { facts.append(RunFact("unknown-imports", unknownImports.rawValue)) }
    if importsByName { facts.append(RunFact("named-imports", "on")) }
    return facts
  }
}

extension SpecificationLevel: ExpressibleByArgument {}
extension UnknownImports: ExpressibleByArgument {}

/// Names of features on the command line, with commas between them.
struct FeatureList {
  var features: FeatureSet = []
  var words: [String]

  init(parsing text: String) throws {
    words = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for word in words {
      guard let feature = Feature(word: word) else {
        throw ValidationError(Vocabulary.features.complaint(about: SafeText.of(word, .oneLine)))
      }
      features.insert(feature)
    }
  }
}
