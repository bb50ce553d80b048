import ArgumentParser

/// The options that choose the configuration file. They are obeyed before the command line is taken apart; see
/// `Configuration`.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take options from this file (default: wast-run.toml, here or in the nearest folder above).",
      discussion:
        "Its keys are the options' long names; the command line counts more. See docs/configuration.md.",
      valueName: "file"))
  var config: String?

  @Flag(help: "Take options from the command line only.")
  var noConfig = false

  /// The file that options are taken from, if there is one.
  var file: String? { noConfig ? nil : config ?? Configuration.nearest() }

  func validate() throws {
    if noConfig, config != nil { throw ValidationError("--config and --no-config exclude each other.") }
  }
}
