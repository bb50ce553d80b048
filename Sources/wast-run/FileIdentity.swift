import Glibc

/// What tells one file from another, whatever ways lead to it.
struct FileIdentity: Hashable {
  private let device: dev_t
  private let inode: ino_t

  init(_ status: stat) {
    device = status.st_dev
    inode = status.st_ino
  }

  /// Nil if there is no such file.
  init?(path: [CChar]) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(path: String) { self.init(path: Array(path.utf8CString)) }
}
