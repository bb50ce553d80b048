import Testing
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// The facts of a module that is valid, given as text.
func facts(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> ModuleFacts {
  var types = CanonicalTypes()
  let bytes = encodeModule(try parseModule(Array(text.utf8)).module)
  return try validate(try decodeModule(bytes), types: &types)
}

/// The error that a module, given as text, is not valid with; nil if it is valid.
func fault(_ text: String) throws -> ValidationError? {
  do {
    _ = try facts(text)
    return nil
  } catch let error as ValidationError {
    return error
  }
}

/// Binary modules, built a section at a time.
enum Binary {
  /// A module of sections, each an id and its content.
  static func module(_ sections: (id: UInt8, content: [UInt8])...) -> [UInt8] {
    var writer = ByteWriter()
    writer.append([0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00])
    for section in sections {
      writer.byte(section.id)
      writer.vector(section.content) { $0.byte($1) }
    }
    return writer.bytes
  }

  /// A module with one function of type [] → [] and this body, locals and final `end` included.
  static func function(_ body: [UInt8]) -> [UInt8] {
    module((1, [1, 0x60, 0, 0]), (3, [1, 0]), (10, [1] + leb(body.count) + body))
  }

  static func leb(_ value: Int) -> [UInt8] {
    var writer = ByteWriter()
    writer.count(value)
    return writer.bytes
  }

  /// Why the bytes are no valid module, beginning with the class; nil if they are.
  static func verdict(_ bytes: [UInt8]) -> String? {
    do throws(DecodeError) {
      let module = try decodeModule(bytes)
      var types = CanonicalTypes()
      do throws(ValidationError) {
        _ = try validate(module, types: &types)
        return nil
      } catch {
        return "invalid: " + error.message
      }
    } catch {
      return "malformed: " + error.message
    }
  }
}
