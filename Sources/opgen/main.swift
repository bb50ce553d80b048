/// opgen [directory]: writes the Swift that `opcodes.table` in the directory, by default Sources/WasmISA, stands for.

import GeneratorFiles
import OpcodeGenerator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let directory = CommandLine.arguments.dropFirst().first ?? "Sources/WasmISA"
do {
  let table = try readFile(directory + "/opcodes.table")
  for file in try GeneratedFile.all(fromTable: table) {
    try writeFile(directory + "/" + file.name, file.text)
  }
} catch let error as TableError {
  fail("\(directory)/opcodes.table: \(error)")
} catch {
  fail("\(error)")
}

func fail(_ message: String) -> Never {
  let line = "opgen: \(message)\n"
  _ = write(STDERR_FILENO, line, line.utf8.count)
  exit(1)
}
