import Conformance

/// One of several parts of a run, which together are the whole.
///
/// A part is a set of scripts: a script's cases build on each other, so to run the later ones without the earlier is
/// not possible, and to run the earlier ones in every part would save nothing.
public struct Shard: Hashable, Sendable {
  public enum Method: String, Sendable {
    /// By a hash of the script's name: a script stays in its part when others come and go.
    case hash
    /// In turns: parts differ by one script at most.
    case slice
    /// By the time that scripts took in an earlier run, which has to be the same for all parts.
    case time
  }

  public var method: Method
  /// From 1 to `count`.
  public var index: Int
  public var count: Int

  /// Parts that there may be.
  public static let limit = 100_000

  public init?(method: Method = .hash, index: Int, count: Int) {
    guard (1...Self.limit).contains(count), (1...count).contains(index) else { return nil }
    self.method = method
    self.index = index
    self.count = count
  }

  /// - Parameter text: `2/4`, `hash:2/4`, `slice:2/4` or `time:2/4`.
  public init?(_ text: String) {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let method = halves.count == 2 ? Method(rawValue: String(halves[0])) : .hash
    let numbers = halves[halves.count - 1].split(separator: "/", omittingEmptySubsequences: false)
    guard let method, numbers.count == 2, let index = Int(numbers[0]), let count = Int(numbers[1]) else {
      return nil
    }
    self.init(method: method, index: index, count: count)
  }

  /// The places of the scripts that the part holds, from 0, in their order. Each script is in exactly one of the parts of
  /// the same scripts.
  ///
  /// - Parameter nanoseconds: how long a script took in an earlier run; nil if that is not known.
  public func positions(of files: [String], nanoseconds: (String) -> UInt64?) -> [Int] {
    switch method {
    case .slice: files.indices.filter { $0 % count == index - 1 }
    case .hash: files.indices.filter { Self.hash(files[$0]) % count == index - 1 }
    case .time: balancedPositions(of: files, nanoseconds: nanoseconds)
    }
  }

  private static func hash(_ file: String) -> Int {
    var hash = FNV1a()
    for byte in file.utf8 { hash.add(byte) }
    // The high bits of this hash are the better mixed ones.
    let mixed = (hash.value ^ hash.value >> 32) &* 0x9e37_79b9_7f4a_7c15
    return Int(mixed >> 32)
  }
}

extension Shard: CustomStringConvertible {
  public var description: String { "\(method.rawValue):\(index)/\(count)" }
}

// MARK: Environments

extension Shard {
  /// How a system that runs things in parts tells a program which one it is.
  private struct Convention: Sendable {
    var system: String
    var index: String
    var count: String
    /// What the system calls the first part.
    var first: Int
    /// Names a file to create, to say that the program knows of parts.
    var receipt: String?
  }

  private static let conventions = [
    Convention(
      system: "GoogleTest", index: "GTEST_SHARD_INDEX", count: "GTEST_TOTAL_SHARDS", first: 0,
      receipt: "GTEST_SHARD_STATUS_FILE"),
    Convention(
      system: "Bazel", index: "TEST_SHARD_INDEX", count: "TEST_TOTAL_SHARDS", first: 0,
      receipt: "TEST_SHARD_STATUS_FILE"),
    Convention(system: "GitLab", index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL", first: 1),
    Convention(
      system: "Buildkite", index: "BUILDKITE_PARALLEL_JOB", count: "BUILDKITE_PARALLEL_JOB_COUNT", first: 0),
    Convention(system: "CircleCI", index: "CIRCLE_NODE_INDEX", count: "CIRCLE_NODE_TOTAL", first: 0),
  ]

  /// What the environment says about parts.
  public enum Environment: Hashable, Sendable {
    /// Nothing: the run is whole.
    case none
    /// - Parameters:
    ///   - origin: the variables, for messages.
    ///   - receipt: the path of a file that the system wants to see created.
    case shard(Shard, origin: String, receipt: String?)
    /// Variables that make no sense; what is wrong with them.
    case wrong(String)
  }

  /// - Parameter variable: looks up a variable of the environment.
  public static func inEnvironment(_ variable: (String) -> String?) -> Environment {
    for convention in conventions {
      guard let index = variable(convention.index), let count = variable(convention.count) else { continue }
      let origin = "\(convention.index)=\(index), \(convention.count)=\(count) (\(convention.system))"
      guard let number = Int(index), number >= convention.first, number < limit,
        let total = Int(count), let shard = Shard(index: number - convention.first + 1, count: total)
      else { return .wrong(origin) }
      return .shard(shard, origin: origin, receipt: convention.receipt.flatMap(variable))
    }
    return .none
  }
}
