import ArgumentParser
import Conformance
import Reporting
import Selection
import WasmISA

/// What scripts may rely on, on the command line.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The WebAssembly version of the scripts: 1.0, 2.0 or 3.0.",
      discussion:
        "Default: everything, proposals included. Modules that use what the version lacks are "
        + "malformed or invalid, as that version says (docs/foreign.md).",
      valueName: "version"))
  var level: SpecificationLevel?

  @Option(
    help: ArgumentHelp(
      "Add features to --level, such as threads,simd.",
      discussion: "wast-run features lists them.", valueName: "features"),
    completion: .list(FeatureList.allWords), transform: FeatureList.init(parsing:))
  var enable: [FeatureList] = []

  @Option(
    help: ArgumentHelp("Remove features.", valueName: "features"),
    completion: .list(FeatureList.allWords), transform: FeatureList.init(parsing:))
  var disable: [FeatureList] = []

  @Option(
    help: ArgumentHelp(
      "How to handle imports that nothing provides: fail, trap or zero.",
      discussion:
        "trap: make them up; functions trap when called. zero: functions return zeros and nulls. "
        + "Reports say which modules have made-up imports.",
      valueName: "mode"))
  var unknownImports: UnknownImports = .fail

  @Flag(
    help: "Import from modules by their names in the script, too, not only by registered names."
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

  static var allWords: [String] { Feature.allCases.filter { $0 != .mvp }.map(\.word) }

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
