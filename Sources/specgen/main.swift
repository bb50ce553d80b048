/// specgen [directory]: writes the generated scripts below the directory, by default spec.
/// specgen trees first count directory: writes so many scripts of random expressions of vectors, with seeds from the first
/// on.

import Files
import SpecGenerator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  if arguments.first == "trees", arguments.count == 4, let first = UInt64(arguments[1]),
    let count = UInt64(arguments[2])
  {
    for number in 0..<count {
      let seed = first &+ number
      try PlainFile.write(
        RandomTrees.script(seed: seed).utf8, to: "\(arguments[3])/trees-\(seed).wast")
    }
  } else {
    let directory = arguments.first ?? "spec"
    for script in GeneratedScript.all() {
      try PlainFile.write(script.text.utf8, to: directory + "/" + script.path)
    }
  }
} catch {
  let line = "specgen: \(error)\n"
  _ = write(STDERR_FILENO, line, line.utf8.count)
  exit(1)
}
