// A worker is this program again, told by its first argument. It must not touch anything of the coordinator's:
// it forks, so it stays with one thread and as little memory as can be.
if CommandLine.arguments.count > 1, CommandLine.arguments[1] == WorkerArguments.mark {
  runWorker(WorkerArguments(Array(CommandLine.arguments.dropFirst(2))))
}
WastRun.main()
