import FuzzTargets
import Glibc

// libFuzzer brings `main`, and calls these two. Environment variables say what to do; `.ci/fuzz` sets them.
//
// FUZZ_TARGET  the target to try
// FUZZ_SEEDS   a folder: instead of trying anything, writes the modules of scripts to `text/` and `binary/` there

nonisolated(unsafe) private var target = FuzzTarget.binary
nonisolated(unsafe) private var seedFolder: String?
nonisolated(unsafe) private var seedCount = 0

@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>>>
) -> CInt {
  seedFolder = getenv("FUZZ_SEEDS").map { String(cString: $0) }
  guard let name = getenv("FUZZ_TARGET").map({ String(cString: $0) }) else { return 0 }
  guard let chosen = FuzzTarget(rawValue: name) else {
    fail("FUZZ_TARGET: there is no target \(name)", status: 64)
  }
  target = chosen
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  if let seedFolder {
    let (texts, binaries) = seeds(of: input)
    for text in texts { write(text, to: "\(seedFolder)/text/\(seedCount)") }
    for binary in binaries { write(binary, to: "\(seedFolder)/binary/\(seedCount)") }
  } else {
    target.tryInput(input)
  }
  return 0
}

private func write(_ bytes: [UInt8], to path: String) {
  seedCount += 1
  guard let file = fopen(path, "w"), fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0
  else {
    fail("\(path): \(String(cString: strerror(errno)))", status: 74)
  }
}

private func fail(_ message: String, status: Int32) -> Never {
  let line = Array("\(message)\n".utf8)
  _ = Glibc.write(STDERR_FILENO, line, line.count)
  exit(status)
}
