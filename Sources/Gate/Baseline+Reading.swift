import Conformance
import Reporting

extension Baseline {
  /// Whether a file's first bytes are those of a baseline.
  static func isBaseline(_ beginning: some Sequence<UInt8>) -> Bool { beginning.starts(with: heading.utf8) }

  /// The run that a baseline tells of; strict, so that a bad merge is noticed.
  /// - Parameter path: the file's name, safe to show.
  static func record(_ bytes: [UInt8], path: String) throws(RecordError) -> RunRecord {
    var reader = Reader(path: path)
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      try reader.take(line)
    }
    return try reader.finish()
  }

  private struct Reader {
    let path: String
    private var number = 0
    private var run = RunRecord()
    private var files: Set<String> = []
    private var groups: Set<String> = []
    private var script: RunRecord.Script?
    private var group: String?
    /// Cases that `*` has stood for: so few bytes must not become much memory.
    private var repeated = 0
    /// The cases of the group by digest: those without a number, or those with one.
    private var uniform: [UInt32: (RunRecord.Case, Int)] = [:]
    private var numbered: [UInt32: [Int: RunRecord.Case]] = [:]

    init(path: String) { self.path = path }

    private func error(_ reason: String) -> RecordError { RecordError("\(path):\(number)", reason) }

    mutating func take(_ bytes: ArraySlice<UInt8>) throws(RecordError) {
      number += 1
      if bytes.count > lineLimit { throw error("a line of more than \(lineLimit) bytes") }
      guard let line = String(validating: bytes, as: UTF8.self) else { throw error("this is not UTF-8") }
      if number == 1 {
        guard line.utf8.starts(with: heading.utf8) else {
          throw error("a baseline begins with \"\(heading)\"")
        }
        let rest = line.utf8.dropFirst(heading.utf8.count).first
        if let rest, rest != UInt8(ascii: " ") { throw error("a later version of baselines") }
        return
      }
      if line.isEmpty || line.hasPrefix("#") { return }
      if line.hasPrefix("file ") {
        try endScript()
        var file = String(line.dropFirst(5))
        var problem: String?
        if let space = file.lastIndex(of: " "), file[space...].hasPrefix(" !") {
          problem = String(file[space...].dropFirst(2))
          file = String(file[..<space])
        }
        guard !file.isEmpty else { throw error("a file has no name") }
        guard files.insert(file).inserted else { throw error("this file is in the baseline already") }
        script = RunRecord.Script(file: file, problem: problem)
        return
      }
      guard script != nil else { throw error("a line that begins with \"file\" should be here") }
      if line.hasPrefix("  ") {
        guard group != nil else { throw error("cases before the group that they belong to") }
        try addCases(line.dropFirst(2))
      } else if line.hasPrefix(" "), line.utf8.count > 1 {
        try endGroup()
        group = String(line.dropFirst())
        guard groups.insert(group!).inserted else { throw error("this group is in the file already") }
      } else {
        throw error("this is no line of a baseline")
      }
    }

    mutating func finish() throws(RecordError) -> RunRecord {
      try endScript()
      return run
    }

    private mutating func endScript() throws(RecordError) {
      try endGroup()
      if let script { run.scripts.append(script) }
      script = nil
      groups = []
    }

    private mutating func endGroup() throws(RecordError) {
      defer { (group, uniform, numbered) = (nil, [:], [:]) }
      guard let group else { return }
      if uniform.isEmpty, numbered.isEmpty { throw error("the group \(group) has no cases") }
      for (item, count) in uniform.values { script!.cases += repeatElement(item, count: count) }
      for (digest, items) in numbered {
        for index in 1...items.count {
          guard let item = items[index] else {
            throw error("of the equal commands \(hexadecimal(digest)) there is no number \(index)")
          }
          script!.cases.append(item)
        }
      }
    }

    private mutating func addCases(_ line: Substring) throws(RecordError) {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      let label = words[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let outcome = Verdict.Outcome(name: String(label[0])) else {
        throw error("there is no outcome \"\(SafeText.of(String(label[0]), .oneLine, limit: 100))\"")
      }
      let type = label.count > 1 ? String(label[1]) : ""
      if words.count == 1 { throw error("a line without cases") }
      for word in words.dropFirst() {
        let digits = word.prefix(8)
        guard digits.utf8.count == 8,
          digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
          let digest = UInt32(digits, radix: 16)
        else { throw error("\"\(SafeText.of(String(word), .oneLine, limit: 100))\" is no case") }
        let item = RunRecord.Case(group: group!, digest: digest, outcome: outcome, type: type)
        let suffix = word.dropFirst(8)
        let count = Int(suffix.dropFirst()).flatMap { (1...repetitionLimit).contains($0) ? $0 : nil }
        switch (suffix.first, count) {
        case (nil, _):
          if numbered[digest] != nil || uniform.updateValue((item, 1), forKey: digest) != nil {
            throw error("\(digits) is in the group already")
          }
        case ("*", let count?):
          repeated += count
          if repeated > repetitionLimit { throw error("more than \(repetitionLimit) cases") }
          if numbered[digest] != nil || uniform.updateValue((item, count), forKey: digest) != nil {
            throw error("\(digits) is in the group already")
          }
        case (".", let index?):
          if uniform[digest] != nil || numbered[digest, default: [:]].updateValue(item, forKey: index) != nil
          {
            throw error("\(word) is in the group already")
          }
        default: throw error("\"\(SafeText.of(String(word), .oneLine, limit: 100))\" is no case")
        }
      }
    }
  }
}
