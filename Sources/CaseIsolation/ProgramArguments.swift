import CRuntime
import Glibc

/// What this program was called with, also where there is no /proc to ask.
public enum ProgramArguments {
  /// Without the program's name; each ends with a zero.
  public static var bytes: [[CChar]] {
    var all: [[CChar]] = []
    var next = wr_program_arguments()
    while let place = next, let text = place.pointee {
      all.append(Array(UnsafeBufferPointer(start: text, count: strlen(text) + 1)))
      next = place + 1
    }
    return Array(all.dropFirst())
  }

  /// The same as text: what is not UTF-8 is replaced.
  public static var strings: [String] { bytes.map(text) }

  /// An argument as text.
  public static func text(_ argument: [CChar]) -> String {
    String(decoding: argument.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// An argument as the system has it, which ends with a zero: what is not UTF-8 is not the same any more as text.
  public static func path(_ argument: String) -> [CChar] {
    bytes.first { text($0) == argument } ?? Array(argument.utf8CString)
  }

  /// The path of the program's file as the kernel found it.
  public static var path: String { wr_program_path().map { String(cString: $0) } ?? "" }
}
