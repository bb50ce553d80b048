import Diagnostics
import VMLayout
import WasmISA
import WasmRuntime
import WasmText

/// What a case did, before anybody has held that against what its script expects: the process that runs a case
/// says this much and no more, and `judge` makes a verdict of it elsewhere.
public enum CaseOutcome: Hashable, Sendable {
  /// An action returned.
  case returned([Value])
  /// An action, a segment or a start function trapped. Exhaustion is among the traps.
  case trapped(Trap)
  /// The same on another engine, which does not tell all kinds of traps apart: it is one of these, or an unknown one if
  /// there are none. The text is the engine's.
  case trappedAsOneOf([TrapCode], String)
  /// An action or a start function ended with an exception that nothing had caught.
  case threw(ThrownException)
  /// A module, or a name, was accepted, up to this point.
  case accepted(Acceptance)
  /// A module was rejected.
  case rejected(Stage, Diagnostic)
  /// Something that it needs is not there, so it was not run.
  case absent(Absence)
  /// The system, or a limit of ours, refused; the message says what.
  case refused(String)
  /// The command is none that can be carried out.
  case impossible(Finding, Diagnostic, expected: String?, actual: String?)
  /// The command cannot be read, and did nothing.
  case unreadable
}

/// How far a module came.
public enum Acceptance: UInt8, CaseIterable, Sendable {
  /// It is valid.
  case valid
  /// Its imports are there, too.
  case linked
  /// It was compiled, to be instantiated later.
  case defined
  /// It was instantiated.
  case instantiated
  /// A name was bound to it.
  case registered
  /// It was instantiated, with imports that were made up.
  case instantiatedOnMadeUpImports

  /// What has come about.
  var text: String {
    switch self {
    case .valid: return "a valid module"
    case .linked: return "a module that links"
    case .defined: return "a definition"
    case .instantiated: return "an instance"
    case .instantiatedOnMadeUpImports: return "an instance whose imports were made up"
    case .registered: return "a name"
    }
  }
}

/// Where a module can turn out not to be acceptable.
public enum Stage: UInt8, CaseIterable, Sendable {
  case malformed, invalid, unlinkable
  /// In annotations or custom sections, which leaves the module itself acceptable.
  case malformedCustom, invalidCustom
  /// Before it is linked, by another engine that does not say whether it is malformed or invalid, while our own front end
  /// finds nothing wrong.
  case rejected

  /// What scripts and messages call it.
  var name: String {
    switch self {
    case .malformed: return "malformed"
    case .invalid: return "invalid"
    case .unlinkable: return "unlinkable"
    case .malformedCustom: return "malformed custom section"
    case .invalidCustom: return "invalid custom section"
    case .rejected: return "rejected"
    }
  }
}

/// What a command of a script expects of its outcome.
public enum ExpectedOutcome: Hashable, Sendable {
  /// The action has to return; what, does not matter.
  case anyReturn
  /// The action has to return values like these.
  case values([ResultPattern])
  case trap(Name)
  case exhaustion(Name)
  case exception
  /// The module, or the name, has to be accepted.
  case acceptance(Acceptance)
  /// The module has to trap while it is instantiated.
  case moduleTrap(Name)
  /// The module has to be rejected, at this stage.
  case rejection(Stage, Name)
  /// The command is of a kind that is never run.
  case unsupported
  /// The text of the command cannot be read.
  case unreadable(Diagnostic)
  /// What is expected is larger than `byteLimit`.
  case tooLarge

  /// Bytes that what is expected may take.
  public static let byteLimit = 8 << 20
}

extension Command {
  /// What the command expects.
  var expected: ExpectedOutcome {
    switch kind {
    case .module, .moduleInstance: return .acceptance(.instantiated)
    case .moduleDefinition: return .acceptance(.defined)
    case .register: return .acceptance(.registered)
    case .action: return .anyReturn
    case .assertReturn(_, let patterns): return .values(patterns)
    case .assertTrap(_, let message): return .trap(message)
    case .assertExhaustion(_, let message): return .exhaustion(message)
    case .assertException: return .exception
    case .assertModuleTrap(_, let message): return .moduleTrap(message)
    case .assertMalformed(_, let message): return .rejection(.malformed, message)
    case .assertInvalid(_, let message): return .rejection(.invalid, message)
    case .assertUnlinkable(_, let message): return .rejection(.unlinkable, message)
    case .assertMalformedCustom(_, let message): return .rejection(.malformedCustom, message)
    case .assertInvalidCustom(_, let message): return .rejection(.invalidCustom, message)
    case .unsupported, .component, .input, .output: return .unsupported
    }
  }
}
