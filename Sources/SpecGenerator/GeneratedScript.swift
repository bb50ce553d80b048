/// A script of `spec/tail-call-grid`.
public struct GeneratedScript {
  /// The file name, without directory.
  public let name: String
  /// What the file holds.
  public let text: String

  /// All scripts of the grid, always the same.
  public static func all() -> [GeneratedScript] {
    let grid = GridCase.all()
    var scripts = ValueFamily.allCases.map { family in
      GeneratedScript(name: "\(family).wast", text: gridScript(of: grid.filter { $0.family == family }))
    }
    scripts.append(GeneratedScript(name: "permutations.wast", text: permutationScript()))
    return scripts
  }

  /// The first line of every script.
  static let notice = ";; Written by specgen; do not edit. README.md, beside this file, says how to read it."
}
