/// specgen [directory]: writes the generated scripts into the directory, by default spec/tail-call-grid.

import GeneratorFiles
import SpecGenerator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let directory = CommandLine.arguments.dropFirst().first ?? "spec/tail-call-grid"
do {
  for script in GeneratedScript.all() { try writeFile(directory + "/" + script.name, script.text) }
} catch {
  let line = "specgen: \(error)\n"
  _ = write(STDERR_FILENO, line, line.utf8.count)
  exit(1)
}
