import ArgumentParser
import Glibc
import Reporting

/// The files that a command is to write, held against what they would destroy before anything runs: what the command
/// reads, files of another kind, each other.
struct Outputs {
  private struct Output {
    /// The option that names it.
    var option: String
    var path: String
    var format: FileFormat
  }

  private var outputs: [Output] = []

  /// - Parameter option: the option that names the file.
  mutating func add(_ option: String, _ path: String, _ format: FileFormat) {
    outputs.append(Output(option: option, path: path, format: format))
  }

  /// Endings of names of what commands read. A path with one was meant for something else, whether it is there or not.
  private static let endingsOfInputs = [".wast", ".wat", ".wasm", ".toml"]

  /// - Parameters:
  ///   - inputs: the files that the command reads, with what they are.
  ///   - scripts: those of them that are scripts.
  func check(inputs: [(what: String, path: String)], scripts: [ScriptFile] = []) throws {
    guard !outputs.isEmpty else { return }
    var owners: [FileIdentity: String] = [:]
    for script in scripts {
      if let identity = FileIdentity(path: script.path) { owners[identity] = "the script \(script.name)" }
    }
    for (what, path) in inputs {
      if let identity = FileIdentity(path: path) {
        owners[identity] = "\(what) \(SafeText.of(path, .oneLine))"
      }
    }
    let places = Dictionary(
      inputs.map { (Self.place(of: $0.path), "\($0.what) \(SafeText.of($0.path, .oneLine))") }
    ) {
      first, _ in first
    }
    var taken: [String: String] = [:]
    for output in outputs {
      let shown = "\(output.option) \(SafeText.of(output.path, .oneLine))"
      let place = Self.place(of: output.path)
      if let other = taken.updateValue(output.option, forKey: place) {
        throw ValidationError("\(shown): \(other) writes to the same file.")
      }
      if output.path == ReportOptions.standardOutput { continue }
      if let owner = FileIdentity(path: output.path).flatMap({ owners[$0] }) ?? places[place] {
        throw ValidationError("\(shown): this would overwrite \(owner).")
      }
      let ending = Self.endingsOfInputs.first { output.path.lowercased().hasSuffix($0) }
      if let ending, ending != output.format.ending {
        throw ValidationError("\(shown): a file whose name ends with \(ending) is not \(output.format.name).")
      }
      if let refusal = output.format.refusal(toReplace: output.path) {
        throw ValidationError("\(shown): the existing file \(refusal).")
      }
    }
    // Nothing is left behind by a command line that is refused.
    for output in outputs where output.path != ReportOptions.standardOutput {
      if let refusal = FileFormat.makeFolder(of: output.path) {
        throw ValidationError("\(output.option) \(SafeText.of(output.path, .oneLine)): \(refusal)")
      }
    }
  }

  /// A path by which to tell whether two files will be the same, that are not there yet.
  private static func place(of path: String) -> String {
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let folder = realpath(end == path.startIndex ? "." : String(path[..<end]), nil) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path[end...]
  }
}
