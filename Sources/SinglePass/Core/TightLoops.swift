import WasmBinary
import WasmISA

/// Loops that are worth a place of their own: short, without a call, without another loop.
extension FunctionCompiler where T: ~Copyable {
  /// The largest body, in bytes of WebAssembly, that counts as tight.
  private static var tightBody: Int { 64 }

  /// How many bytes the body of the loop has that the reader is at, if they are few and there is no loop in it; else
  /// nil. Reads no more bytes than those few, and an instruction.
  mutating func tightLoopLength() -> Int? {
    var ahead = reader
    var depth = 0
    while ahead.position - reader.position < Self.tightBody {
      let opcode = ahead.opcode()
      switch opcode {
      case .loop: return nil
      case .block, .if, .tryTable: depth += 1
      case .end:
        if depth == 0 { return ahead.position - reader.position }
        depth -= 1
      default: break
      }
      ahead.skipImmediates(of: opcode)
    }
    return nil
  }
}
