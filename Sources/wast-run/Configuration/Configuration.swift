import Diagnostics
import Files
import Glibc
import Reporting
import TOML

/// A configuration file: options for each run in a folder and those below it.
struct Configuration {
  /// The name of the file that is looked for.
  static let fileName = "wast-run.toml"

  /// What is wrong with a file, with the place.
  struct Problem: Error, CustomStringConvertible {
    var description: String
  }

  /// A key with the arguments that it stands for.
  struct Entry {
    var place: Position
    var arguments: [String]
  }

  /// The file's name, safe to show.
  let shown: String
  private let entries: [(key: ConfigurationKey, entry: TOMLTable.Entry)]
  /// The file's folder with a slash behind it; empty for the working directory.
  private let folder: String

  /// Reads a file.
  /// - Throws: `Problem` if it cannot be read, is not TOML, or has a key or value that means nothing.
  init(path: String) throws(Problem) {
    shown = SafeText.of(path, .oneLine)
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try TOMLFile.bytes(path: path)
    } catch {
      throw Problem(description: "\(shown): \(error.reason)")
    }
    var entries: [(ConfigurationKey, TOMLTable.Entry)] = []
    do throws(TOMLReader.Failure) {
      for entry in try TOMLReader.entries(bytes) {
        guard let key = ConfigurationKey.all.first(where: { $0.name == entry.key }) else {
          let names = ConfigurationKey.all.map(\.name)
          throw TOMLReader.Failure(
            place: entry.keyPlace,
            reason: "there is no option \(entry.key)" + suggestion(for: entry.key, among: names))
        }
        if key.arguments(entry.value, option: key.name, folder: "") == nil {
          throw TOMLReader.Failure(
            place: entry.place, reason: "\(entry.key) should be \(key.wanted), and is \(entry.value.kind)")
        }
        entries.append((key, entry))
      }
    } catch {
      throw Problem(description: "\(shown):\(error.place): \(SafeText.of(error.reason, .oneLine))")
    }
    self.entries = entries
  }

  /// What the file says to a verb, without what the command line says as well.
  func entries(for verb: String, besides arguments: [String]) -> [Entry] {
    let own = Set(arguments.prefix { $0 != "--" })
    func isGiven(_ key: ConfigurationKey, as option: String) -> Bool {
      let names = ["--\(option)", "--no-\(option)"]
      return own.contains { argument in
        names.contains { argument == $0 || argument.hasPrefix("\($0)=") }
          || key.letter.map { argument.hasPrefix("-\($0)") } == true
      }
    }
    return entries.compactMap { key, entry in
      guard let option = key.verbs[verb], !isGiven(key, as: option) else { return nil }
      // One of these on the command line stands for both.
      if ["quiet", "verbose"].contains(key.name),
        own.contains(where: ["-q", "-v", "--quiet", "--verbose"].contains)
      {
        return nil
      }
      return key.arguments(entry.value, option: option, folder: folder).map {
        Entry(place: entry.keyPlace, arguments: $0)
      }
    }
  }

  /// The nearest file: in the working directory, or in a folder above it, up to the one that holds the checkout (`.git`).
  static func nearest() -> String? {
    var folder = ""
    var last: FileIdentity?
    while let here = FileIdentity(path: folder.isEmpty ? "." : folder), here != last {
      if access(folder + fileName, F_OK) == 0 { return folder + fileName }
      if access(folder + ".git", F_OK) == 0 { return nil }
      last = here
      folder += "../"
    }
    return nil
  }
}
