import TOML

/// A key of a configuration file: the long name of an option.
struct ConfigurationKey {
  enum Kind {
    case text, number, path, flag
    /// A list of words, or one of them.
    case words
    /// An option that is given once for each of the strings in a list.
    case repeated
    /// An option that stands for itself or has a number.
    case flagOrNumber
  }

  var name: String
  var kind: Kind
  /// The letter that stands for it on the command line.
  var letter: Character?
  /// The verbs that take it from the file, and what they call it.
  var verbs: [String: String]

  private init(
    _ name: String, _ kind: Kind, letter: Character? = nil, _ verbs: [String] = [],
    alias: [String: String] = [:]
  ) {
    self.name = name
    self.kind = kind
    self.letter = letter
    self.verbs = Dictionary(uniqueKeysWithValues: (["run"] + verbs).map { ($0, name) }).merging(alias) { $1 }
  }

  private static let judging = ["gate", "merge"]

  /// All of them. `run` takes each; other verbs what decides which cases are meant and what makes a run fail, but no
  /// reports: those are of the run.
  static let all: [ConfigurationKey] = [
    ConfigurationKey("junit", .path), ConfigurationKey("property", .repeated),
    ConfigurationKey("junit-profile", .text),
    ConfigurationKey("junit-split", .text),
    ConfigurationKey("results", .path), ConfigurationKey("html", .path), ConfigurationKey("markdown", .path),
    ConfigurationKey("tap", .path), ConfigurationKey("github", .flag, judging),
    ConfigurationKey("follow-output", .flag),
    ConfigurationKey("timeout", .number), ConfigurationKey("isolation", .text),
    ConfigurationKey("slow", .number),
    ConfigurationKey("read-timeout", .number), ConfigurationKey("total-timeout", .number),
    ConfigurationKey("jobs", .number),
    ConfigurationKey("filter", .text, letter: "E", ["list"]), ConfigurationKey("shard", .text, ["list"]),
    ConfigurationKey("root", .path, ["list"]), ConfigurationKey("previous", .path, ["list"]),
    ConfigurationKey("order", .text), ConfigurationKey("rerun-failed", .path),
    ConfigurationKey("repeat", .number),
    ConfigurationKey("retries", .number), ConfigurationKey("fail-fast", .flag),
    ConfigurationKey("max-failures", .number), ConfigurationKey("durations", .number),
    ConfigurationKey("deterministic", .flag),
    ConfigurationKey("expectations", .path, alias: ["expect add": "list", "expect prune": "list"]),
    ConfigurationKey("baseline", .path, ["merge"]), ConfigurationKey("update-baseline", .flag),
    ConfigurationKey("fail-on", .words, judging), ConfigurationKey("no-tests", .text, judging),
    ConfigurationKey("require-feature", .words, judging),
    ConfigurationKey("engine", .text), ConfigurationKey("engine-folder", .path),
    ConfigurationKey("messages", .text), ConfigurationKey("arch", .text), ConfigurationKey("abi", .text),
    ConfigurationKey("sandbox", .text),
    ConfigurationKey("max-memory", .text), ConfigurationKey("bounds", .text),
    ConfigurationKey("gc-stress", .flagOrNumber), ConfigurationKey("gc-verify", .flag),
    ConfigurationKey("level", .text), ConfigurationKey("enable", .repeated),
    ConfigurationKey("disable", .repeated),
    ConfigurationKey("unknown-imports", .text), ConfigurationKey("named-imports", .flag),
    ConfigurationKey("include", .repeated, ["list"]),
    ConfigurationKey("quiet", .flag, letter: "q"), ConfigurationKey("verbose", .flag, letter: "v"),
    ConfigurationKey("color", .text, judging),
  ]

  /// The value as arguments of the option with this name.
  ///
  /// - Parameter folder: the file's folder with a slash behind it, or nothing.
  /// - Returns: nil if the value is of the wrong kind.
  func arguments(_ value: TOMLValue, option: String, folder: String) -> [String]? {
    switch (kind, value) {
    case (.flag, .boolean(true)), (.flagOrNumber, .boolean(true)): ["--\(option)"]
    case (.flag, .boolean(false)), (.flagOrNumber, .boolean(false)): name == "github" ? ["--no-github"] : []
    case (.path, .string(let path)): ["--\(option)=\(path.hasPrefix("/") ? path : folder + path)"]
    case (.text, .string(let text)), (.words, .string(let text)), (.number, .string(let text)):
      ["--\(option)=\(text)"]
    case (.repeated, .strings(let items)): items.map { "--\(option)=\($0)" }
    case (.repeated, .string(let item)): ["--\(option)=\(item)"]
    case (.words, .strings(let words)): words.isEmpty ? [] : ["--\(option)=\(words.joined(separator: ","))"]
    case (.number, .integer(let number)), (.text, .integer(let number)),
      (.flagOrNumber, .integer(let number)):
      ["--\(option)=\(number)"]
    case (.number, .decimal(let number)): ["--\(option)=\(number)"]
    default: nil
    }
  }

  /// What a value of the right kind is, for messages.
  var wanted: String {
    switch kind {
    case .text: "a string"
    case .number: "a number"
    case .path: "a string with a path"
    case .flag: "true or false"
    case .words, .repeated: "a list of strings"
    case .flagOrNumber: "true, false or a number"
    }
  }
}
