import CLibXML2
import Foundation

@testable import Reporting

/// The schema that a profile is valid by, as libxml2's own validator has it.
///
/// The public ones are no part of the project. They are taken from the folder that JUNIT_SCHEMAS names, by
/// default the one beside the checkout.
final class Schema {
  private let schema: xmlSchemaPtr

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ profile: JUnitProfile) -> String {
    let folder =
      ProcessInfo.processInfo.environment["JUNIT_SCHEMAS"]
      ?? root.appendingPathComponent("../shared/xsd").path
    switch profile {
    case .rich: return root.appendingPathComponent("docs/schemas/junit-rich.xsd").path
    case .jenkins: return folder + "/jenkins-xunit-junit-10.xsd"
    case .ant: return folder + "/windyroad-JUnit.xsd"
    case .surefire: return folder + "/maven-surefire-test-report.xsd"
    }
  }

  /// The profiles whose schemas are there.
  static let available = JUnitProfile.allCases.filter { FileManager.default.fileExists(atPath: path($0)) }

  /// Nil if the schema cannot be read.
  init?(_ profile: JUnitProfile) {
    guard let context = xmlSchemaNewParserCtxt(Self.path(profile)) else { return nil }
    defer { xmlSchemaFreeParserCtxt(context) }
    guard let schema = xmlSchemaParse(context) else { return nil }
    self.schema = schema
  }

  deinit { xmlSchemaFree(schema) }

  /// What libxml2 says of a document; nil if it is valid.
  func problem(of path: String) -> String? {
    guard let context = xmlSchemaNewValidCtxt(schema) else { return "no context" }
    defer { xmlSchemaFreeValidCtxt(context) }
    xmlResetLastError()
    switch xmlSchemaValidateFile(context, path, 0) {
    case 0: return nil
    case let code:
      let last = xmlGetLastError().flatMap { $0.pointee.message }.map { String(cString: $0) } ?? ""
      return "\(code < 0 ? "the validator failed" : "invalid") (\(code)): \(last)"
    }
  }
}
