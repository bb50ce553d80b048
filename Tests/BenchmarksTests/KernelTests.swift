import Testing
import WasmBinary

@testable import Benchmarks

@Suite struct KernelTests {
  static let folder =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/spec/bench"

  @Test("a header")
  func header() throws {
    let header = try Kernel.Header(
      """
      ;; A sentence: with a colon.
      ;; calls-per-n: 2
      ;; check: run(0) = 1, run(10) = 4294967295
      ;; goal: liftoff >= 1.5, native <= 2
      ;; partner: other = partners/other.wat
      ;; against: base_call
      ;; frames: 15 more than throw_01
      ;; resident: 10000000

      ;; calls-per-n: 3
      (module)
      """)
    #expect(header.callsPerN == 2)
    #expect(header.checks.map(\.argument) == [0, 10])
    #expect(header.checks.map(\.result) == [1, .max])
    #expect(
      header.goals == [Kernel.Goal(ratio: .liftoff, bound: 1.5), Kernel.Goal(ratio: .native, bound: 2)])
    #expect(header.partners.map(\.name) == ["other"])
    #expect(header.partners.map(\.file) == ["partners/other.wat"])
    #expect(header.against == "base_call")
    #expect(header.frames == Kernel.Frames(count: 15, kernel: "throw_01"))
    #expect(header.resident == 10_000_000)
  }

  @Test(
    "a header that cannot be understood",
    arguments: [
      "", ";; calls-per-n: 1", ";; calls-per-n: 0\n;; check: run(0) = 0",
      ";; calls-per-n: 1\n;; check: run(-1) = 0", ";; calls-per-n: 1\n;; check: run(0) = 4294967296",
      ";; calls-per-n: 1\n;; check: 0 = 0", ";; calls-per-n: 1\n;; check: run(0) = 0\n;; goal: liftoff <= 3",
      ";; calls-per-n: 1\n;; check: run(0) = 0\n;; goal: v8 >= 3",
      ";; calls-per-n: 1\n;; check: run(0) = 0\n;; partner: x", ";; check: run(0) = 0\n;; resident: many",
      ";; check: run(0) = 0\n;; frames: 15", ";; check: run(0) = 0\n;; frames: 0 more than throw_01",
    ])
  func malformed(text: String) {
    #expect(throws: Kernel.Malformed.self) { try Kernel.Header(text) }
  }

  @Test("goals bound from below, native's from above")
  func goals() {
    #expect(Kernel.Goal(ratio: .liftoff, bound: 3).isMet(by: 3.1))
    #expect(!Kernel.Goal(ratio: .cranelift, bound: 1).isMet(by: 0.9))
    #expect(Kernel.Goal(ratio: .native, bound: 1.5).isMet(by: 1.4))
    #expect(!Kernel.Goal(ratio: .native, bound: 1.5).isMet(by: 1.6))
  }

  @Test(
    "our compiler gives the results that the kernels know",
    arguments: ["tail-call", "exceptions", "kernels", "kernels64", "vectors", "objects", "gc"])
  func results(suite: String) throws {
    let kernels = try Kernel.all(in: "\(Self.folder)/\(suite)")
    #expect(kernels.count >= 14)
    for kernel in kernels {
      do {
        try Race.check(kernel, OurEngine().prepare(kernel))
      } catch {
        Issue.record("\(kernel.name): \(error)")
      }
    }
  }

  @Test("kernels of many kinds import nothing, and know a result of more than no work")
  func programs() throws {
    for kernel in try ["kernels", "vectors", "gc"].flatMap({ try Kernel.all(in: "\(Self.folder)/\($0)") }) {
      #expect(try decodeModule(kernel.bytes).imports.isEmpty, "\(kernel.name)")
      #expect(kernel.header.checks.map(\.argument) == [0, 1, 3], "\(kernel.name)")
      #expect(kernel.header.checks.dropFirst().allSatisfy { $0.result != 0 }, "\(kernel.name)")
    }
  }

  @Test("kernels with 64-bit addresses are those with 32-bit ones, so that one can be held against the other")
  func wideKernels() throws {
    for kernel in try Kernel.all(in: Self.folder + "/kernels64") {
      let other = try Kernel(folder: Self.folder + "/kernels", file: #require(kernel.header.against) + ".wat")
      #expect(kernel.name == other.name + "_64")
      #expect(kernel.header.checks == other.header.checks, "\(kernel.name)")
      #expect(kernel.functionCount == other.functionCount, "\(kernel.name)")
      let memories = try decodeModule(kernel.bytes).memories
      #expect(memories.map(\.limits.address) == [.i64], "\(kernel.name)")
    }
  }

  @Test("kernels with relaxed instructions are others once more, with the same results")
  func relaxedKernels() throws {
    let kernels = try Kernel.all(in: Self.folder + "/vectors").filter { $0.name.hasSuffix("_relaxed") }
    #expect(kernels.count == 2)
    for kernel in kernels {
      let other = try Kernel(folder: Self.folder + "/vectors", file: #require(kernel.header.against) + ".wat")
      #expect(kernel.name == other.name + "_relaxed")
      #expect(kernel.header.checks == other.header.checks, "\(kernel.name)")
    }
  }

  @Test("kernels are held against others of their suite")
  func comparisons() throws {
    let kernels = try Kernel.all(in: Self.folder + "/exceptions")
    let names = kernels.map(\.name)
    for header in kernels.map(\.header) {
      if let other = header.against { #expect(names.contains(other)) }
      if let frames = header.frames { #expect(names.contains(frames.kernel)) }
    }
    #expect(kernels.contains { $0.header.against != nil } && kernels.contains { $0.header.frames != nil })
    #expect(kernels.count { $0.header.resident != nil } == 4)
    let objects = try ["objects", "gc"].flatMap { try Kernel.all(in: "\(Self.folder)/\($0)") }
    #expect(objects.count { $0.header.resident != nil } == 6)
  }

  @Test("the code section is found behind others")
  func codeSection() throws {
    let kernel = try Kernel(folder: Self.folder + "/kernels", file: "interp_tail.wat")
    let bodies = try decodeModule(kernel.bytes).code
    #expect(kernel.functionCount == bodies.count)
    // Between the first body and the last there are sizes and declarations of locals.
    let code = try #require(bodies.last).code.upperBound - bodies[0].code.lowerBound
    #expect(code...code + 10 ~= kernel.codeSectionSize)
    #expect(
      Kernel(name: "none", header: kernel.header, bytes: [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]).codeSectionSize
        == 0)
  }

  @Test("baselines come last")
  func order() throws {
    let names = try Kernel.all(in: Self.folder + "/tail-call").map(\.name)
    let first = try #require(names.firstIndex { $0.hasPrefix("base_") })
    #expect(names[first...].allSatisfy { $0.hasPrefix("base_") })
  }
}
