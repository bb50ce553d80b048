import Files

/// An engine in a process of its own, which speaks the protocol of the programs in spec/bench/peers.
///
/// Such a program is told a kernel by its arguments, compiles it, and says "ready VERSION", or "absent REASON" if
/// it cannot. Then it answers every line "N" with "RESULT NANOSECONDS" of `run(N)`, where the time is that which
/// it used the processor.
struct Peer: Engine {
  /// What the program does so many times as it is told: it calls the module's `run` with that number, compiles the
  /// module (then the result is 1), or validates it.
  enum Job: String { case run, compile, validate }

  /// How kernels are named to the program.
  enum Naming { case files, names }

  var compiler: Compiler
  var label: String
  var version = ""
  /// The program, found as the shell would, and its arguments before the kernel.
  var program: String
  var arguments: [String]
  var naming: Naming
  var job: Job
  /// Bytes of the largest module that the engine is given; nil if there is no limit.
  var largestModule: Int?
  let workspace: Workspace

  init(
    _ compiler: Compiler, _ program: String, _ arguments: [String], _ job: Job = .run,
    naming: Naming = .files, in workspace: Workspace
  ) {
    self.job = job
    self.compiler = compiler
    label = job == .validate ? "validate V8" : compiler.rawValue
    self.program = program
    self.arguments = arguments
    self.naming = naming
    self.workspace = workspace
  }

  /// Starts the program without a kernel, to learn its version.
  /// - Throws: if it cannot be started, or says that it can do nothing.
  mutating func greet() throws(Absence) {
    version = try start([]).hello()
  }

  func prepare(_ kernel: Kernel) throws(Absence) -> any Runner {
    if let largestModule, kernel.bytes.count > largestModule {
      throw Absence("it is slow, and gets no module of more than \(largestModule) bytes")
    }
    switch naming {
    case .names:
      let process = try start([kernel.name])
      _ = try process.hello()
      return process
    case .files:
      let process = try start(write(kernel))
      _ = try process.hello()
      return process
    }
  }

  /// Writes a kernel, and what it imports from, to files; returns the arguments that name them.
  func write(_ kernel: Kernel) throws(Absence) -> [String] {
    var files: [String] = []
    do {
      for partner in kernel.partners {
        let file = workspace.file("\(kernel.name).\(partner.name).wasm")
        try PlainFile.write(partner.bytes, to: file)
        files.append("\(partner.name)=\(file)")
      }
      let file = workspace.file("\(kernel.name).wasm")
      try PlainFile.write(kernel.bytes, to: file)
      files.append(file)
    } catch {
      throw .failure("\(error)")
    }
    return files
  }

  private func start(_ kernel: [String]) throws(Absence) -> PeerProcess {
    try PeerProcess(program, arguments + kernel)
  }
}

extension PeerProcess: Runner {
  var residentBytes: Int? { Machine.residentBytes(of: process) }

  /// Waits for the program's first line, and returns the version that it tells.
  func hello() throws(Absence) -> String {
    let line = try readLine()
    if line.hasPrefix("ready ") { return String(line.dropFirst(6)) }
    if line.hasPrefix("absent ") { throw Absence(String(line.dropFirst(7))) }
    throw .failure("unexpected answer: \(line)")
  }

  func run(_ argument: UInt32) throws(Absence) -> Timing {
    try writeLine(String(argument))
    let line = try readLine()
    let words = line.split(separator: " ")
    guard words.count == 2, let result = UInt32(words[0]), let nanoseconds = UInt64(words[1]) else {
      throw .failure("unexpected answer: \(line)")
    }
    return Timing(result: result, nanoseconds: nanoseconds)
  }
}
