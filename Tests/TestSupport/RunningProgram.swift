import Foundation

/// A program that runs beside the test.
public struct RunningProgram {
  private let process = Process()

  /// - Parameters:
  ///   - folder: the current one if nil.
  ///   - output: where standard output goes; nil for the null device.
  ///   - errors: where standard error goes; nil for that of the test.
  public init(
    _ executable: URL, _ arguments: [String], in folder: URL? = nil, output: FileHandle? = nil,
    errors: FileHandle? = nil
  ) throws {
    process.executableURL = executable
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output ?? FileHandle.nullDevice
    if let errors { process.standardError = errors }
    try process.run()
  }

  public var id: pid_t { process.processIdentifier }

  public var isRunning: Bool { process.isRunning }

  /// Waits until something is as described.
  /// - Returns: false if that was not so when the program had ended, or after minutes.
  public func reaches(_ state: () throws -> Bool) rethrows -> Bool {
    var isReached = false
    let isOver = try eventually {
      let hasEnded = !process.isRunning
      isReached = try state()
      return isReached || hasEnded
    }
    return isOver && isReached
  }

  public func signal(_ number: Int32) {
    if process.isRunning { kill(id, number) }
  }

  /// Waits for the end. As in a shell, 128 and its number stand for a signal.
  public func status() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
  }
}
