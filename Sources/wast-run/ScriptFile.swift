import CaseIsolation
import Files
import Glibc
import JSONScripts
import Reporting

/// A script to run, or something that was named and is none.
struct ScriptFile {
  /// The path as the system has it, which need not be UTF-8; ends with a zero.
  var path: [CChar]
  /// The name that the script's cases are known by: its path, unless `--root` makes it another one.
  var name: String
  /// Why it cannot be run, if that is known already.
  var problem: String?

  init(path: [CChar], problem: String? = nil) {
    self.path = path
    self.problem = problem
    name = ""
    name = shownPath
  }

  /// The path to show.
  var shownPath: String { SafeText.of(path.dropLast().map { UInt8(bitPattern: $0) }, .oneLine) }

  /// Whether it is standard input, which is named `-`.
  private var isStandardInput: Bool { path == Array("-".utf8CString) }
  /// Whether it is JSON that stands for a script (see `scriptText`).
  private var isJSON: Bool { name.hasSuffix(".json") }

  /// A descriptor of the script's text, or what is wrong with it.
  func open() -> Result<Int32, FileError> {
    Result { () throws(FileError) in
      guard isStandardInput || isJSON else { return try file().release() }
      guard let descriptor = TemporaryFile.make(holding: try read().get()) else { throw FileError(name) }
      return descriptor
    }
  }

  private func file() throws(FileError) -> PlainFile {
    if let problem { throw FileError(name, problem) }
    return try PlainFile(path, limit: Self.sizeLimit)
  }

  /// All bytes of the script's text, or what is wrong with it.
  func read() -> Result<[UInt8], FileError> {
    if isStandardInput { return Self.standardInput }
    return Result { () throws(FileError) in
      let bytes = try file().bytes(limit: Self.sizeLimit)
      guard isJSON else { return bytes }
      do throws(JSONScriptError) { return try scriptText(ofJSON: bytes, file: fileBeside) } catch {
        throw FileError(name, error.description)
      }
    }
  }

  /// The contents of a file beside the script. Links are not followed: they may lead anywhere.
  private func fileBeside(_ name: String) -> Result<[UInt8], JSONScriptError> {
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    let folder = path.lastIndex(of: slash).map { path[...$0] } ?? []
    return Result { () throws(FileError) in
      try PlainFile(Array(folder + name.utf8CString), flags: O_NOFOLLOW).bytes(limit: Self.sizeLimit)
    }.mapError { JSONScriptError($0.reason) }
  }

  /// Standard input, which can be read once only.
  private static let standardInput = Result { () throws(FileError) in
    try readToEnd(STDIN_FILENO, name: "standard input", limit: sizeLimit)
  }

  /// The most bytes that a script or a module may have.
  private static let sizeLimit = 1 << 30
}

/// What the last call to the system said.
func errorText() -> String { String(cString: strerror(errno)) }
