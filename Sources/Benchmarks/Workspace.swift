import Glibc

/// A file or folder that cannot be used.
struct FileError: Error, CustomStringConvertible {
  var path: String
  var reason: String
  var description: String { "\(path): \(reason)" }

  init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  /// For the folder of kernels and of the programs that speak for other engines, where it is missing.
  static let folderAdvice = "name the folder spec/bench of wast-run's sources with --folder"

  /// For the call that failed just now.
  init(_ path: String) { self.init(path, String(cString: strerror(errno))) }
}

/// Files as a whole.
enum File {
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let file = fopen(path, "re") else { throw FileError(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    if ferror(file) != 0 { throw FileError(path, "cannot be read") }
    return bytes
  }

  static func write(_ bytes: some Collection<UInt8>, to path: String) throws(FileError) {
    guard let file = fopen(path, "we") else { throw FileError(path) }
    let bytes = Array(bytes)
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw FileError(path, "cannot be written") }
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // The record is as long as its name, so a copy of the whole structure would read too far.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
      names.append(
        String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)))
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }
}

/// A folder for as long as a benchmark takes, however that ends: the modules that peers load, and programs compiled for
/// it.
final class Workspace {
  let path: String
  /// A shell that removes the folder when its input ends, which is when this process does at the latest.
  private let remover: UnsafeMutablePointer<FILE>

  init() throws(FileError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/wast-run-bench-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let quoted = "'\(path.replacing("'", with: #"'\''"#))'"
    guard let remover = popen("trap '' HUP INT QUIT TERM; read _; exec rm -rf -- \(quoted)", "we") else {
      let error = FileError("/bin/sh")
      rmdir(path)
      throw error
    }
    self.remover = remover
  }

  deinit { pclose(remover) }

  func file(_ name: String) -> String { path + "/" + name }
}
