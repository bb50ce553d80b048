import VMLayout
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText
import WasmValidation

/// What the modules of a script run on: our own store, or another engine.
package protocol ScriptTarget: AnyObject {
  /// A module that was accepted, and one that can be instantiated, any number of times.
  associatedtype Valid
  associatedtype Executable
  associatedtype Instance: AnyObject
  /// What can be imported and exported.
  associatedtype Extern
  /// All that a module imports, once that has been looked up.
  associatedtype Imports

  /// Whether it reads text, annotations and custom sections. If not, it cannot be asked what is wrong with those.
  static var readsText: Bool { get }
  /// Where the types of what it exports are found.
  var types: CanonicalTypes { get }

  // MARK: Modules

  /// Has a module checked.
  /// - Parameter features: those that it may use.
  func validate(_ bytes: [UInt8], features: FeatureSet) throws(LoadError) -> Valid
  /// What our front end holds against a module that the target has accepted. Such a module is of no use.
  func objection(to valid: Valid) -> ModuleError?
  /// What is known of a module that there is no objection to.
  func contents(of valid: Valid) -> ValidModule
  /// - Parameter origin: the case that the module comes from.
  func compile(_ valid: Valid, origin: Int) throws(LoadError) -> Executable
  func valid(of executable: Executable) -> Valid

  // MARK: Linking

  /// What an instance exports under a name; nil for nothing.
  func export(_ name: Name, of instance: Instance) -> Extern?
  func exportNames(of instance: Instance) -> [Name]
  /// What a module of the host exports under a name; nil for nothing.
  func hostExport(_ name: Name, of module: Name) throws(Rejection) -> Extern?
  /// What stands in for an import that nobody has; nil if there is nothing that could.
  /// - Parameter trap: what calls of such a function end with; nil for zeros and nulls.
  func madeUp(_ item: Import, of valid: Valid, trap: Trap?) throws(Rejection) -> Extern?
  /// Checks that a module is given what it imports, as far as that can be told before it is instantiated.
  /// - Parameters:
  ///   - found: for each of the module's imports, what its names mean; nil for nothing.
  ///   - features: those that modules may use.
  func link(_ valid: Valid, _ found: [Extern?], features: FeatureSet) throws(LinkingError) -> Imports
  /// Has a module that nobody will use linked. Its start function may or may not run.
  func tryLinking(_ valid: Valid, _ imports: Imports) throws(Rejection)
  func instantiate(_ module: Executable, _ imports: Imports) throws(Rejection) -> Instance

  // MARK: Actions

  func kind(of extern: Extern) -> ExternKind
  /// The types of a function's parameters; concrete heap types are ids of `types`.
  func parameters(of function: Extern) -> [ValueType]
  /// - Parameter arguments: fit the parameters.
  func invoke(_ function: Extern, _ arguments: [Constant]) throws(Rejection) -> [Value]
  func value(of global: Extern) throws(Rejection) -> Value

  // MARK: Tidying up

  /// Called after each case.
  func tidy()
  /// Lets go of instances that cannot be reached any more, when enough have been made to be worth it.
  /// - Parameter instances: those that the script can reach.
  func collect(keeping instances: () -> [Instance])
}

/// Why a target has not taken a module.
package enum LoadError: Error {
  /// Our own front end, or compiler, says so.
  case module(ModuleError)
  /// Another engine says so, in these words, of this stage; and what our own front end says.
  case engine(Stage, String, ours: ModuleError?)
  case other(Rejection)
}

/// Why a module does not link.
package enum LinkingError: Error {
  case link(LinkError)
  /// A segment does not fit, in versions of the language where that is checked before anything is written.
  case unfitSegment(String)
}
