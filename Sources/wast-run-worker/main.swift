// The program that runs the cases of one script. wast-run starts it, one for each script.
//
// It is a program of its own so that it is small: it forks for every case, and what it maps and has written to is
// what a fork costs. The command line and the reports, with all that they bring, stay out of it.

import CaseIsolation
import Glibc
import ScriptWorker

guard let (arguments, plan) = WorkerArguments.decode(ProgramArguments.strings) else {
  let message = "wast-run-worker is started by wast-run\n"
  _ = write(STDERR_FILENO, message, message.utf8.count)
  exit(64)
}
runWorker(arguments, plan)
