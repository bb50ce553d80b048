import ArgumentParser
import CaseIsolation
import Glibc

/// The command line as a whole, before it is taken apart.
enum Arguments {
  /// Refuses files that the shell has put where options stand: a folder with a file `-h.wast` would turn
  /// `wast-run *.wast` into a call for help, which ends with 0.
  static func check() throws {
    for argument in ProgramArguments.bytes {
      let text = ProgramArguments.text(argument)
      if text == "--" { return }
      var status = stat()
      guard text.hasPrefix("-"), text != "-", lstat(argument, &status) == 0 else { continue }
      let shown = ScriptFile(path: argument).name
      throw ValidationError("\(shown) is a file here, and would be taken for an option: write ./\(shown)")
    }
  }
}
