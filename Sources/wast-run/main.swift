import ArgumentParser
import CaseIsolation
import Glibc

/// Writes what an error has to say, and ends the program with its status.
///
/// - Parameter message: in place of what `ArgumentParser` says; empty for nothing.
private func end(with error: any Error, message: String? = nil) -> Never {
  let status = WastRun.exitCode(for: error)
  let message = message ?? WastRun.fullMessage(for: error)
  if !message.isEmpty { Screen.write(message + "\n", to: status.isSuccess ? STDOUT_FILENO : STDERR_FILENO) }
  exit(Screen.settle(status.rawValue))
}

var command: any ParsableCommand
do {
  try Arguments.check()
  command = try CommandLine.parse(ProgramArguments.strings)
} catch {
  if let shell = Arguments.shellToComplete {
    end(with: error, message: Completion.script(WastRun.fullMessage(for: error), for: shell))
  }
  end(with: error)
}
do {
  try command.run()
  exit(Screen.settle(RunStatus.asExpected.rawValue))
} catch let error as ValidationError {
  // The command line was parsed: its usage would not help.
  end(
    with: error,
    message:
      "Error: \(error.message)\n  See '\(Verbs.path(to: type(of: command)))--help' for more information.")
} catch {
  end(with: error)
}
