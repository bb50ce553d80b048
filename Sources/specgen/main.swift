/// specgen [directory]: writes the generated scripts below the directory, by default spec.

import GeneratorFiles
import SpecGenerator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let directory = CommandLine.arguments.dropFirst().first ?? "spec"
do {
  for script in GeneratedScript.all() { try writeFile(directory + "/" + script.path, script.text) }
} catch {
  let line = "specgen: \(error)\n"
  _ = write(STDERR_FILENO, line, line.utf8.count)
  exit(1)
}
