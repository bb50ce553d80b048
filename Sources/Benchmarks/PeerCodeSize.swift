extension Peer {
  func codeSize(of kernel: Kernel) -> Int? {
    switch compiler {
    case .liftoff where job != .validate: tracedCodeSize(kernel)
    case .cranelift where job == .compile, .winch where job == .compile: imageCodeSize(kernel)
    default: nil
    }
  }

  /// What V8's trace of its compilation tells, all functions together; nil if it has not compiled each of them once. It
  /// counts the tables at the end of each function's code, such as that of safepoints.
  private func tracedCodeSize(_ kernel: Kernel) -> Int? {
    guard let files = try? write(kernel),
      let process = try? PeerProcess(program, ["--trace-wasm-compilation-times"] + arguments + files)
    else { return nil }
    process.endInput()
    var total = 0
    var missing = kernel.functionCount
    // The last thing that the process says is that it has ended.
    while let line = try? process.readLine() {
      guard line.hasPrefix("Compiled function "),
        let size = line.split(separator: " ").last.flatMap({ Int($0) })
      else { continue }
      total += size
      missing -= 1
    }
    return missing == 0 ? total : nil
  }

  /// The text section of wasmtime's image of the module, which has what enters and leaves WebAssembly too: little
  /// in a large module.
  private func imageCodeSize(_ kernel: Kernel) -> Int? {
    guard let process = try? prepare(kernel) as? PeerProcess, (try? process.writeLine("size")) != nil,
      let line = try? process.readLine()
    else { return nil }
    return Int(line)
  }
}
