extension Peer {
  /// Liftoff's as V8's trace of its compilation tells them, all functions together. The trace counts the tables at the
  /// end of each function's code, such as that of safepoints.
  func codeSize(of kernel: Kernel) -> Int? {
    guard compiler == .liftoff, let files = try? write(kernel),
      let process = try? PeerProcess(program, ["--trace-wasm-compilation-times"] + arguments + files)
    else { return nil }
    process.endInput()
    var total = 0
    // The last thing that the program says is why it cannot go on: it has ended.
    while let line = try? process.readLine() {
      guard line.hasPrefix("Compiled function "),
        let size = line.split(separator: " ").last.flatMap({ Int($0) })
      else { continue }
      total += size
    }
    return total > 0 ? total : nil
  }
}
