import CaseIsolation
import Glibc
import Reporting

/// A script to run, or something that was named and is none.
struct ScriptFile {
  /// The path as the system has it, which need not be UTF-8; ends with a zero.
  var path: [CChar]
  /// The path to show.
  var name: String
  /// Why it cannot be run, if that is known already.
  var problem: String?

  init(path: [CChar], problem: String? = nil) {
    self.path = path
    self.problem = problem
    name = SafeText.of(path.dropLast().map { UInt8(bitPattern: $0) }, .oneLine)
  }

  /// A descriptor of the script, or what is wrong with it.
  func open() -> Result<Int32, Unreadable> {
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

  /// All bytes of the script, or what is wrong with it.
  func read() -> Result<[UInt8], Unreadable> {
    open().flatMap { descriptor in
      defer { close(descriptor) }
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 256 << 10)
      while bytes.count <= Self.sizeLimit {
        let count = Glibc.read(descriptor, &chunk, chunk.count)
        if count == 0 { return .success(bytes) }
        if count > 0 {
          bytes += chunk.prefix(count)
        } else if errno != EINTR {
          return .failure(Unreadable(reason: errorText()))
        }
      }
      return .failure(Self.tooLarge)
    }
  }

  /// The most bytes that a script or a module may have.
  private static let sizeLimit = 1 << 30
  private static let tooLarge = Unreadable(reason: "is larger than the limit of \(sizeLimit) bytes")
}

/// Finds the scripts that paths stand for.
struct ScriptSearch {
  private(set) var scripts: [ScriptFile] = []
  /// Folders, as shown, that were named and hold no script.
  private(set) var emptyFolders: [String] = []
  private var seen: Set<FileIdentity> = []

  /// What tells one file from another, whatever ways lead to it.
  private struct FileIdentity: Hashable {
    var device: dev_t
    var inode: ino_t
  }

  /// Looks up `paths` in order. A file is a script whatever its name is; in folders, and the folders in them,
  /// those are whose names end with `.wast`, sorted by name. A script that is reached twice runs once. Links
  /// to folders are followed where they are named, not where they are found: they may lead anywhere, and
  /// round in circles. Links to files are not followed out of the folder that was named: what a stranger's
  /// script names would be read, and shown in a report.
  ///
  /// No path stands for the folder `spec`, if there is one.
  init(_ paths: [String]) {
    let usual = "spec"
    // What is not UTF-8 is not the same any more as a string.
    var arguments = ProgramArguments.bytes
    for path in !paths.isEmpty ? paths : access(usual, F_OK) == 0 ? [usual] : [] {
      let index = arguments.firstIndex { ProgramArguments.text($0) == path }
      add(index.map { arguments.remove(at: $0) } ?? Array(path.utf8CString))
    }
  }

  private mutating func add(_ path: [CChar]) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      scripts.append(ScriptFile(path: path, problem: errorText()))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: addScript(path, status)
    case S_IFDIR:
      if !search(path, under: resolved(path)) { emptyFolders.append(ScriptFile(path: path).name) }
    default: scripts.append(ScriptFile(path: path, problem: "is neither a plain file nor a folder"))
    }
  }

  private mutating func addScript(_ path: [CChar], _ status: stat) {
    if seen.insert(FileIdentity(device: status.st_dev, inode: status.st_ino)).inserted {
      scripts.append(ScriptFile(path: path))
    }
  }

  /// Adds a folder's scripts; says whether there are any, or whether that cannot be known.
  private mutating func search(_ folder: [CChar], under root: [CChar]?) -> Bool {
    guard let entries = entries(of: folder) else {
      scripts.append(ScriptFile(path: folder, problem: errorText()))
      return true
    }
    var found = false
    for name in entries {
      var path = folder.dropLast()
      if path.elementsEqual([dot]) { path = [] } else if path.last != slash { path.append(slash) }
      let full = Array(path + name)
      var status = stat()
      var link = stat()
      guard stat(full, &status) == 0, lstat(full, &link) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where link.st_mode & S_IFMT == S_IFDIR:
        if search(full, under: root) { found = true }
      case S_IFREG where name.count > suffix.count && name.suffix(suffix.count).elementsEqual(suffix):
        if link.st_mode & S_IFMT == S_IFLNK, !leads(full, into: root) {
          scripts.append(
            ScriptFile(path: full, problem: "is a link that leads out of the folder; it runs if it is named"))
        } else {
          addScript(full, status)
        }
        found = true
      default: break
      }
    }
    return found
  }

  /// Whether what a path leads to lies in a folder, given without links.
  private func leads(_ path: [CChar], into folder: [CChar]?) -> Bool {
    guard let folder, let target = resolved(path) else { return false }
    let prefix = folder.dropLast() + (folder.dropLast().last == slash ? [] : [slash])
    return target.starts(with: prefix)
  }

  /// The names in a folder, sorted by their bytes; nil with `errno` if it cannot be read.
  private func entries(of folder: [CChar]) -> [[CChar]]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [[CChar]] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { start in
          Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
        }
      }
      if name.first != dot { names.append(name) }  // neither itself, its parent, nor what is hidden
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) } }
  }
}

/// A path without links; nil if it leads nowhere.
private func resolved(_ path: [CChar]) -> [CChar]? {
  guard let text = realpath(path, nil) else { return nil }
  defer { free(text) }
  return Array(UnsafeBufferPointer(start: text, count: strlen(text) + 1))
}

private let slash = CChar(bitPattern: UInt8(ascii: "/"))
private let dot = CChar(bitPattern: UInt8(ascii: "."))
private let suffix = Array(".wast".utf8CString)

private func errorText() -> String { String(cString: strerror(errno)) }
