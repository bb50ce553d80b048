/// opgen [directory]: writes the Swift that `opcodes.table` in the directory, by default Sources/WasmISA, stands for.

import Files
import OpcodeGenerator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let directory = CommandLine.arguments.dropFirst().first ?? "Sources/WasmISA"
do {
  let table = String(decoding: try PlainFile(directory + "/opcodes.table").bytes(), as: UTF8.self)
  for file in try GeneratedFile.all(fromTable: table) {
    try PlainFile.write(file.text.utf8, to: directory + "/" + file.name)
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
