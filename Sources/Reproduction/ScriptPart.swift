import WasmText

/// A part of a script: some of its commands, in their own words but for modules that have been made smaller.
public struct ScriptPart: Sendable {
  /// The commands, in ascending order.
  public let commands: [Int]
  /// The bytes of the part.
  public private(set) var text: [UInt8] = []
  /// The line of the part, from 1, where its last command begins.
  public private(set) var lastLine = 1

  /// - Parameters:
  ///   - indices: the commands, in ascending order.
  ///   - source: the script that the commands are of.
  ///   - texts: of commands that have other words than those of the script.
  ///   - header: lines of comment to begin with, without line feeds in them.
  public init(
    _ indices: [Int], of commands: [Command], in source: [UInt8], texts: [Int: [UInt8]] = [:],
    header: [String] = []
  ) {
    self.commands = indices
    for line in header { text += Array((line.isEmpty ? ";;" : ";; " + line).utf8) + [0x0A] }
    if !header.isEmpty { text.append(0x0A) }
    var lines = header.isEmpty ? 0 : header.count + 1
    for index in indices {
      lastLine = lines + 1
      let command = (texts[index] ?? Array(source[commands[index].source])) + [0x0A]
      lines += command.count { $0 == 0x0A }
      text += command
    }
  }
}
