import Files
import Glibc
import WasmBinary
import WasmText

/// A program to measure: a module that exports `run`, from i32 to i32, whose time grows with its argument.
///
/// It is a file in the text format whose first lines are comments. Of these some say what has to be known:
///
/// ```
/// ;; calls-per-n: 2                      how many calls `run(n)` makes for each n, about; 1 if it does not say,
///                                        and then times are those of one n
/// ;; check: run(0) = 1, run(1000) = 5    results, unsigned; no engine is measured that has others
/// ;; goal: liftoff >= 3, native <= 1.5   how many times as long the engine shall take at least, and how many
///                                        times as long as native code we may take
/// ;; partner: even = partners/even.wat   a module that this one imports from, and under what name
/// ;; against: base_call                  a kernel of the suite, or of the one that the suite is held against, for whose
///                                        time this one's is told, too
/// ;; frames: 15 more than throw_01       how many more stack frames each n has to do with than in another kernel of
///                                        the suite: the report tells the time for one frame
/// ;; resident: 1000000                   the report tells how large the process is before and after `run` of this
/// ```
struct Kernel {
  /// A result that is known.
  struct Check: Equatable {
    var argument: UInt32
    var result: UInt32
  }

  /// What a ratio shall be.
  struct Goal: Equatable {
    var ratio: Ratio
    var bound: Double

    /// Whether a ratio is good enough.
    func isMet(by value: Double) -> Bool { ratio.isBetterWhenLarger ? value >= bound : value <= bound }
  }

  /// Another kernel of the suite that has to do with fewer stack frames.
  struct Frames: Equatable {
    /// How many fewer.
    var count: Int
    var kernel: String
  }

  /// A module that the kernel imports from.
  struct Partner: Equatable {
    var name: String
    var bytes: [UInt8]
  }

  var name: String
  var header: Header
  /// The module in the binary format, the same for all engines.
  var bytes: [UInt8]
  /// In the order in which they are instantiated.
  var partners: [Partner] = []
}

extension Kernel {
  /// What the comments at the beginning say.
  struct Header: Equatable {
    var callsPerN = 1
    var checks: [Check] = []
    var goals: [Goal] = []
    /// Names and files.
    var partners: [(name: String, file: String)] = []
    /// The kernel that this one is held against.
    var against: String?
    var frames: Frames?
    /// The argument of the run before and after which the size of the process is told.
    var resident: UInt32?

    init(checks: [Check]) { self.checks = checks }

    static func == (a: Header, b: Header) -> Bool {
      a.callsPerN == b.callsPerN && a.checks == b.checks && a.goals == b.goals
        && a.partners.elementsEqual(b.partners, by: ==) && a.against == b.against && a.frames == b.frames
        && a.resident == b.resident
    }

    /// - Throws: `Malformed` if it is incomplete, or cannot be understood.
    init(_ text: String) throws(Malformed) {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix(";;") else { break }
        let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        let value = Self.trimmed(parts[1])
        switch Self.trimmed(parts[0]) {
        case "calls-per-n":
          guard let count = Int(value), count > 0 else { throw Malformed(line) }
          callsPerN = count
        case "check": for item in value.split(separator: ",") { checks.append(try Self.check(item)) }
        case "goal": for item in value.split(separator: ",") { goals.append(try Self.goal(item)) }
        case "partner":
          let sides = value.split(separator: "=")
          guard sides.count == 2 else { throw Malformed(line) }
          partners.append((Self.trimmed(sides[0]), Self.trimmed(sides[1])))
        case "against": against = value
        case "frames":
          let words = value.split(separator: " ")
          guard words.count == 4, let count = Int(words[0]), count > 0, words[1...2] == ["more", "than"]
          else {
            throw Malformed(line)
          }
          frames = Frames(count: count, kernel: String(words[3]))
        case "resident":
          guard let argument = UInt32(value), argument > 0 else { throw Malformed(line) }
          resident = argument
        default: continue
        }
      }
      if checks.isEmpty { throw Malformed("check is missing") }
    }

    private static func check(_ text: Substring) throws(Malformed) -> Check {
      let sides = text.split(separator: "=").map(trimmed)
      guard sides.count == 2, sides[0].hasPrefix("run("), sides[0].hasSuffix(")"),
        let argument = UInt32(sides[0].dropFirst(4).dropLast()), let result = UInt32(sides[1])
      else { throw Malformed(text) }
      return Check(argument: argument, result: result)
    }

    private static func goal(_ text: Substring) throws(Malformed) -> Goal {
      let words = text.split(separator: " ")
      guard words.count == 3, let ratio = Ratio(rawValue: String(words[0])), let bound = Double(words[2]),
        words[1] == (ratio.isBetterWhenLarger ? ">=" : "<=")
      else { throw Malformed(text) }
      return Goal(ratio: ratio, bound: bound)
    }

    private static func trimmed(_ text: Substring) -> String {
      String(text.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
    }
  }

  /// A header that cannot be understood.
  struct Malformed: Error {
    var what: String
    init(_ what: some StringProtocol) { self.what = String(what) }
  }

  /// Reads the kernel in a file.
  init(folder: String, file: String) throws(FileError) {
    let path = folder + "/" + file
    let source = try PlainFile(path).bytes()
    name = file.hasSuffix(".wat") ? String(file.dropLast(4)) : file
    do {
      header = try Header(String(decoding: source, as: UTF8.self))
    } catch {
      throw FileError(path, "cannot understand the header: \(error.what)")
    }
    bytes = try Self.binary(source, path)
    for partner in header.partners {
      let path = folder + "/" + partner.file
      partners.append(Partner(name: partner.name, bytes: try Self.binary(PlainFile(path).bytes(), path)))
    }
  }

  /// The kernels in a folder, what they are compared with last.
  static func all(in folder: String) throws(FileError) -> [Kernel] {
    var kernels: [Kernel] = []
    let names: [String]
    do { names = try Self.names(in: folder) } catch {
      throw FileError(folder, "\(error.reason); \(FileError.folderAdvice)")
    }
    for file in names where file.hasSuffix(".wat") {
      kernels.append(try Kernel(folder: folder, file: file))
    }
    return kernels.filter { !$0.isBaseline } + kernels.filter(\.isBaseline)
  }

  /// The names in a folder, sorted.
  private static func names(in folder: String) throws(FileError) -> [String] {
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

  /// How many functions it has, with those of its partners; imports do not count.
  var functionCount: Int {
    ([bytes] + partners.map(\.bytes)).reduce(0) { $0 + ((try? decodeModule($1))?.functions.count ?? 0) }
  }

  /// Bytes of the code section, without its id and length.
  var codeSectionSize: Int {
    var position = 8
    while position < bytes.count {
      let id = bytes[position]
      position += 1
      var size = 0
      var shift = 0
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        size |= Int(byte & 0x7f) << shift
        shift += 7
        if byte < 0x80 || shift > 28 { break }
      }
      if id == 10 { return size }
      position += size
    }
    return 0
  }

  private var isBaseline: Bool { name.hasPrefix("base_") }

  private static func binary(_ source: [UInt8], _ path: String) throws(FileError) -> [UInt8] {
    do {
      return encodeModule(try parseModule(source).module)
    } catch {
      throw FileError(path, "\(error.message), at \(error.position)")
    }
  }
}
