// swift-tools-version: 6.2
import PackageDescription

/// docs/architecture.md describes the targets; the dependencies below are the only imports allowed.
let hot: [SwiftSetting] = [
  // The emission path owns its buffers uniquely; run-time exclusivity checks would cost a call per access.
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))
]

let package = Package(
  name: "wast-run",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "wast-run", targets: ["wast-run"]),
    .executable(name: "wast-run-worker", targets: ["wast-run-worker"]),
    // The front end, for other packages; see docs/library.md.
    .library(name: "WasmISA", targets: ["WasmISA"]),
    .library(name: "WasmBinary", targets: ["WasmBinary"]),
    .library(name: "WasmText", targets: ["WasmText"]),
    .library(name: "WasmValidation", targets: ["WasmValidation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // What is wrong in a text, and where.
    .target(name: "Diagnostics", swiftSettings: hot),

    // WebAssembly, as data.
    .target(name: "WasmISA", exclude: ["opcodes.table"], swiftSettings: hot),
    .target(name: "WasmBinary", dependencies: ["WasmISA"], swiftSettings: hot),
    .target(name: "WasmText", dependencies: ["Diagnostics", "WasmISA", "WasmBinary"], swiftSettings: hot),
    .target(name: "WasmValidation", dependencies: ["WasmISA", "WasmBinary"], swiftSettings: hot),

    // Machine code.
    .target(name: "Assembler", swiftSettings: hot),
    .target(name: "VMLayout", dependencies: ["WasmISA"], swiftSettings: hot),
    .target(
      name: "SinglePass",
      dependencies: ["WasmISA", "WasmBinary", "WasmValidation", "Assembler", "VMLayout"],
      swiftSettings: hot),

    // Code, shown side by side with its source.
    .target(
      name: "Explain",
      dependencies: [
        "Diagnostics", "Files", "WasmISA", "WasmBinary", "WasmText", "WasmValidation", "VMLayout",
        "SinglePass",
      ]),

    // Plain files and temporary ones.
    .target(name: "Files"),

    // Values of JSON, read and written.
    .target(name: "JSON"),

    // Execution.
    .target(name: "CRuntime"),
    .target(
      name: "WasmRuntime",
      dependencies: ["WasmISA", "WasmBinary", "WasmValidation", "VMLayout", "SinglePass", "CRuntime"]),
    // Other engines, in programs beside this one.
    .target(name: "EngineProtocol", dependencies: ["CRuntime", "JSON", "WasmISA", "WasmBinary"]),
    .target(
      name: "Conformance",
      dependencies: [
        "Diagnostics", "WasmISA", "WasmBinary", "WasmText", "WasmValidation", "VMLayout", "SinglePass",
        "WasmRuntime", "EngineProtocol",
      ]),
    // Whether adapters do what the protocol says.
    .target(
      name: "EngineChecks", dependencies: ["CRuntime", "EngineProtocol", "WasmBinary", "WasmISA", "WasmText"]),
    // Small scripts out of large ones.
    .target(name: "Reproduction", dependencies: ["WasmISA", "WasmBinary", "WasmText", "WasmValidation"]),
    .target(name: "CaseIsolation", dependencies: ["CRuntime"]),
    // A worker that misbehaves on demand, for the tests of CaseIsolation.
    .executableTarget(name: "isolation-probe", dependencies: ["CaseIsolation", "CRuntime"]),

    // An adapter over our own runtime that misbehaves on demand, for the tests of other engines.
    .executableTarget(
      name: "engine-probe",
      dependencies: [
        "EngineProtocol", "JSON", "VMLayout", "WasmISA", "WasmBinary", "WasmRuntime", "WasmText",
      ]),

    // Reports.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(
      name: "Reporting", dependencies: ["CLibXML2", "Conformance", "Diagnostics", "Files", "JSON"],
      resources: ["page.css", "cases.js", "rows.js", "details.js", "address.js", "keys.js"].map {
        .embedInCode("HTML/Page/\($0)")
      }),

    // Which cases, and what is expected of them.
    .target(name: "Selection", dependencies: ["Conformance", "Diagnostics", "WasmISA", "WasmText"]),
    .target(name: "JSONScripts", dependencies: ["JSON", "Reporting"]),
    .target(name: "TOML", dependencies: ["Diagnostics", "Files"]),
    .target(
      name: "Expectations",
      dependencies: ["Conformance", "Diagnostics", "Files", "Reporting", "Selection", "TOML"]),
    .target(name: "Gate", dependencies: ["Conformance", "Files", "Reporting"]),

    // Measurements.
    .target(name: "ModuleGenerator", dependencies: ["WasmISA", "WasmBinary"]),
    .target(
      name: "Benchmarks",
      dependencies: [
        "WasmISA", "WasmBinary", "WasmText", "WasmValidation", "VMLayout", "SinglePass", "WasmRuntime",
        "CRuntime", "Files", "ModuleGenerator",
      ]),

    // Random modules, the same on several engines.
    .target(name: "Differential", dependencies: ["ModuleGenerator", "WasmBinary", "WasmISA", "WasmText"]),

    // Programs.
    .target(
      name: "ScriptWorker",
      dependencies: ["CaseIsolation", "Conformance", "EngineProtocol", "VMLayout", "WasmRuntime"]),
    .executableTarget(name: "wast-run-worker", dependencies: ["CaseIsolation", "ScriptWorker"]),
    .executableTarget(
      name: "wast-run",
      dependencies: [
        "ScriptWorker",
        "Benchmarks", "Conformance", "CaseIsolation", "Differential", "EngineChecks", "EngineProtocol",
        "Expectations", "Explain", "Files", "Gate", "Diagnostics", "JSONScripts", "ModuleGenerator",
        "Reporting", "Reproduction", "Selection", "TOML",
        "VMLayout", "WasmISA", "WasmRuntime", "WasmText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // Unlike the usual linker, it does not warn of what the static Foundation brings and nobody here calls.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux]))]),
    // What is generated and checked in: opcodes, and scripts.
    .target(name: "OpcodeGenerator"),
    .executableTarget(name: "opgen", dependencies: ["Files", "OpcodeGenerator"]),
    .target(name: "SpecGenerator"),
    .executableTarget(name: "specgen", dependencies: ["Files", "SpecGenerator"]),

    // What the front end promises of any input; see `fuzz-front-end` below.
    .target(name: "FuzzTargets", dependencies: ["WasmISA", "WasmBinary", "WasmText", "WasmValidation"]),

    // A module as a C program runs it on aarch64; see Tests/aarch64/run.
    .executableTarget(
      name: "aarch64-image",
      dependencies: ["SinglePass", "VMLayout", "WasmISA", "WasmBinary", "WasmText", "WasmValidation"],
      path: "Tests/aarch64", exclude: ["harness.c", "filter.c", "filter.h", "module.wat", "run"],
      sources: ["Image.swift"]
    ),

    // Tests: a target for each of the above.
    .testTarget(name: "WasmISATests", dependencies: ["WasmISA", "OpcodeGenerator"]),
    .testTarget(name: "WasmBinaryTests", dependencies: ["WasmBinary", "WasmText"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "WasmTextTests", dependencies: ["WasmText", "Diagnostics"]),
    .testTarget(name: "WasmValidationTests", dependencies: ["WasmValidation", "WasmText"]),
    .testTarget(
      name: "AssemblerTests", dependencies: ["Assembler", "TestSupport"], exclude: ["A64", "X64"]),
    .testTarget(name: "EmulatorTests", dependencies: ["Assembler", "CRuntime"]),
    .testTarget(
      name: "SinglePassTests",
      dependencies: [
        "SinglePass", "TestSupport", "VMLayout", "WasmISA", "WasmBinary", "WasmText", "WasmValidation",
      ],
      exclude: ["Goldens"]),
    .testTarget(name: "ExplainTests", dependencies: ["Explain", "Diagnostics"]),
    .testTarget(name: "WasmRuntimeTests", dependencies: ["WasmRuntime", "WasmText", "WasmValidation"]),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "Conformance", "CRuntime", "Diagnostics", "EngineProtocol", "SpecGenerator", "WasmText",
        "engine-probe",
      ]),
    .testTarget(
      name: "EngineProtocolTests",
      dependencies: ["EngineProtocol", "JSON", "WasmISA", "WasmBinary", "WasmText", "WasmValidation"]),
    .testTarget(name: "ReproductionTests", dependencies: ["Reproduction", "WasmBinary", "WasmText"]),
    .testTarget(name: "DifferentialTests", dependencies: ["Differential", "ModuleGenerator", "WasmText"]),
    // What tests of several targets need: folders for files, and programs that run beside a test.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      name: "CaseIsolationTests", dependencies: ["CaseIsolation", "isolation-probe", "TestSupport"]),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "Diagnostics", "CLibXML2", "JSON", "TestSupport"]),
    .testTarget(name: "SelectionTests", dependencies: ["Selection", "Conformance"]),
    .testTarget(name: "JSONScriptsTests", dependencies: ["JSONScripts"]),
    .testTarget(
      name: "ExpectationsTests",
      dependencies: ["Expectations", "Diagnostics", "Selection", "Reporting", "Conformance", "TOML"]),
    .testTarget(name: "GateTests", dependencies: ["Gate", "Reporting", "Conformance"]),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets", "WasmBinary", "WasmText"]),
    .testTarget(
      name: "ModuleGeneratorTests",
      dependencies: ["ModuleGenerator", "WasmISA", "WasmBinary", "WasmValidation", "SinglePass"]),
    .testTarget(name: "BenchmarksTests", dependencies: ["Benchmarks", "VMLayout", "WasmBinary", "CLibXML2"]),
    .testTarget(name: "SpecGenTests", dependencies: ["SpecGenerator", "WasmISA"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "wast-run", "wast-run-worker", "isolation-probe", "engine-probe", "CaseIsolation", "ModuleGenerator",
        "ScriptWorker", "Selection", "TestSupport", "WasmBinary", "WasmISA", "WasmRuntime",
        "WasmValidation",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer's driver is built only for fuzzing, as it needs `--sanitize fuzzer`; see .ci/fuzz.
if Context.environment["WAST_RUN_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz-front-end", dependencies: ["FuzzTargets"], path: "Tests/fuzz-front-end",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
