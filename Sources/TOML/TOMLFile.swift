import Files

/// The bytes of a file that holds TOML.
package enum TOMLFile {
  /// - Throws: if the file cannot be read, or is longer than 16 MiB.
  package static func bytes(path: String) throws(FileError) -> [UInt8] {
    try PlainFile(path).bytes(limit: 16 << 20)
  }
}
