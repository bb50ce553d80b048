import ArgumentParser
import CaseIsolation
import Glibc

do {
  try Arguments.check()
  var command = try WastRun.parseAsRoot(ProgramArguments.strings)
  try command.run()
  exit(Screen.settle(RunStatus.asExpected.rawValue))
} catch {
  let message = WastRun.fullMessage(for: error)
  let status = WastRun.exitCode(for: error)
  if !message.isEmpty { Screen.write(message + "\n", to: status.isSuccess ? STDOUT_FILENO : STDERR_FILENO) }
  exit(Screen.settle(status.rawValue))
}
