import Files
import Glibc

extension FileError {
  /// For the folder of kernels and of the programs that speak for other engines, where it is missing.
  static let folderAdvice = "name the folder spec/bench of wast-run's sources with --folder"
}

/// A folder for as long as a benchmark takes, however that ends: the modules that peers load, and programs compiled for
/// it.
final class Workspace {
  let path: String
  /// A shell that removes the folder when its input ends, which is when this process does at the latest.
  private let remover: UnsafeMutablePointer<FILE>

  init() throws(FileError) {
    var template = Array((TemporaryFile.folder + "/wast-run-bench-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(TemporaryFile.folder) }
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
