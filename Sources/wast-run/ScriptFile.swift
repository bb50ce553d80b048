import CaseIsolation
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
  func open() -> Result<Int32, Unreadable> {
    guard isStandardInput || isJSON else { return openFile() }
    return read().flatMap { text in
      ScriptTrial.temporaryFile(text).map { .success($0) } ?? .failure(Unreadable(reason: errorText()))
    }
  }

  private func openFile() -> Result<Int32, Unreadable> {
    if let problem { return .failure(Unreadable(reason: problem)) }
    // Without waiting, should it have become a pipe meanwhile.
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(Unreadable(reason: errorText())) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return .failure(Unreadable(reason: "is not a plain file"))
    }
    guard status.st_size <= Self.sizeLimit else {
      close(descriptor)
      return .failure(Self.tooLarge)
    }
    return .success(descriptor)
  }

  struct Unreadable: Error { var reason: String }

  /// All bytes of the script's text, or what is wrong with it.
  func read() -> Result<[UInt8], Unreadable> {
    if isStandardInput { return Self.standardInput }
    let bytes = openFile().flatMap { descriptor in
      defer { close(descriptor) }
      return Self.read(descriptor)
    }
    guard isJSON else { return bytes }
    return bytes.flatMap { json in
      do throws(JSONScriptError) {
        return .success(try scriptText(ofJSON: json, file: fileBeside))
      } catch {
        return .failure(Unreadable(reason: error.description))
      }
    }
  }

  /// The contents of a file beside the script. Links are not followed: they may lead anywhere.
  private func fileBeside(_ name: String) -> Result<[UInt8], JSONScriptError> {
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    let folder = path.lastIndex(of: slash).map { path[...$0] } ?? []
    let descriptor = Glibc.open(
      Array(folder + name.utf8CString), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(JSONScriptError(errorText())) }
    defer { close(descriptor) }
    return Self.read(descriptor).mapError { JSONScriptError($0.reason) }
  }

  /// Standard input, which can be read once only.
  private static let standardInput = read(STDIN_FILENO)

  private static func read(_ descriptor: Int32) -> Result<[UInt8], Unreadable> {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    while bytes.count <= sizeLimit {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return .success(bytes) }
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if errno != EINTR {
        return .failure(Unreadable(reason: errorText()))
      }
    }
    return .failure(tooLarge)
  }

  /// The most bytes that a script or a module may have.
  private static let sizeLimit = 1 << 30
  private static let tooLarge = Unreadable(reason: "is larger than the limit of \(sizeLimit) bytes")
}

/// What the last call to the system said.
func errorText() -> String { String(cString: strerror(errno)) }
