import WasmISA
import WasmRuntime
import WasmText

/// Values and patterns as messages show them: floats in decimal and as bits, NaNs by name.

extension Value {
  /// The value after its type, such as `f32 1.5 (0x3fc00000)`.
  var text: String { text(shape: .i32x4) }

  /// - Parameter shape: how a vector is cut into lanes.
  func text(shape: VectorShape) -> String {
    switch self {
    case .i32(let bits): return "i32 \(integer(bits))"
    case .i64(let bits): return "i64 \(integer(bits))"
    case .f32(let bits): return "f32 \(float(bits))"
    case .f64(let bits): return "f64 \(float(bits))"
    case .v128(let low, let high): return "v128 \(shape.rawValue) \(shape.text(low, high))"
    case .reference(let reference): return reference.text
    }
  }
}

extension Reference {
  fileprivate var text: String {
    switch self {
    case .null(let type): return "ref.null \(type)"
    case .function: return "ref.func"
    case .extern(let number): return "ref.extern \(number)"
    case .host(let number): return "ref.host \(number)"
    case .i31(let bits): return "ref.i31 \(Int32(bitPattern: bits << 1) >> 1)"
    case .structure: return "ref.struct"
    case .array: return "ref.array"
    case .externalized(let reference): return "ref.extern of \(reference.text)"
    case .exception: return "ref.exn"
    }
  }
}

extension [Value] {
  /// The values of an action.
  var text: String { isEmpty ? "no values" : map(\.text).joined(separator: ", ") }
}

extension [ResultPattern] {
  var text: String { isEmpty ? "no values" : map(\.text).joined(separator: ", ") }
}

extension ResultPattern {
  var text: String {
    switch self {
    case .value(let constant): return constant.value.text
    case .f32(let nan): return "f32 \(nan.text)"
    case .f64(let nan): return "f64 \(nan.text)"
    case .f32x4(let lanes): return "v128 f32x4 \(lanes.map { $0.text(float) }.joined(separator: " "))"
    case .f64x2(let lanes): return "v128 f64x2 \(lanes.map { $0.text(float) }.joined(separator: " "))"
    case .v128(let shape, let low, let high): return Value.v128(low: low, high: high).text(shape: shape)
    case .anyNull: return "ref.null"
    case .reference(let type): return "ref.\(type)"
    case .either(let alternatives): return alternatives.map(\.text).joined(separator: " or ")
    }
  }

  /// How to cut a vector into lanes that is compared with the pattern.
  var shape: VectorShape {
    switch self {
    case .f32x4: return .f32x4
    case .f64x2: return .f64x2
    case .v128(let shape, _, _): return shape
    case .either(let alternatives): return alternatives.first?.shape ?? .i32x4
    default: return .i32x4
    }
  }
}

extension Constant {
  /// The constant as scripts write it, without parentheses.
  var text: String {
    switch self {
    case .i32(let bits): return "i32.const \(Int32(bitPattern: bits))"
    case .i64(let bits): return "i64.const \(Int64(bitPattern: bits))"
    case .f32(let bits): return "f32.const \(decimal(bits))"
    case .f64(let bits): return "f64.const \(decimal(bits))"
    case .v128(let low, let high): return "v128.const i32x4 \(VectorShape.i32x4.text(low, high))"
    case .null(let type): return "ref.null \(type)"
    case .extern(let number): return "ref.extern \(number)"
    case .host(let number): return "ref.host \(number)"
    }
  }
}

extension NaNPattern {
  fileprivate var text: String { self == .canonical ? "nan:canonical" : "nan:arithmetic" }
}

extension LanePattern {
  fileprivate func text(_ bitsText: (Bits) -> String) -> String {
    switch self {
    case .bits(let bits): return bitsText(bits)
    case .nan(let nan): return nan.text
    }
  }
}

extension VectorShape {
  fileprivate func text(_ low: UInt64, _ high: UInt64) -> String {
    let lanes: [String]
    switch self {
    case .i8x16: lanes = [low, high].flatMap { cut($0, 8) }.map { hexadecimal($0, digits: 2) }
    case .i16x8: lanes = [low, high].flatMap { cut($0, 16) }.map { hexadecimal($0, digits: 4) }
    case .i32x4: lanes = [low, high].flatMap { cut($0, 32) }.map { hexadecimal($0, digits: 8) }
    case .i64x2: lanes = [low, high].map { hexadecimal($0, digits: 16) }
    case .f32x4: lanes = [low, high].flatMap { cut($0, 32) }.map { float(UInt32($0)) }
    case .f64x2: lanes = [low, high].map { float($0) }
    }
    return lanes.joined(separator: " ")
  }

  /// The lanes of half a vector, lowest first.
  private func cut(_ half: UInt64, _ width: UInt64) -> [UInt64] {
    stride(from: 0, to: 64, by: Int(width)).map { half >> UInt64($0) & (1 << width - 1) }
  }
}

// MARK: Numbers

/// Signed decimal, and the bits where the sign makes them hard to see.
private func integer(_ bits: UInt32) -> String {
  let value = Int32(bitPattern: bits)
  return value < 0 ? "\(value) (\(hexadecimal(UInt64(bits), digits: 8)))" : "\(value)"
}

private func integer(_ bits: UInt64) -> String {
  let value = Int64(bitPattern: bits)
  return value < 0 ? "\(value) (\(hexadecimal(bits, digits: 16)))" : "\(value)"
}

private func float(_ bits: UInt32) -> String { "\(decimal(bits)) (\(hexadecimal(UInt64(bits), digits: 8)))" }
private func float(_ bits: UInt64) -> String { "\(decimal(bits)) (\(hexadecimal(bits, digits: 16)))" }

/// The shortest decimal that reads back as the same bits, or the NaN's name.
private func decimal(_ bits: UInt32) -> String {
  let value = Float(bitPattern: bits)
  guard value.isNaN else { return "\(value)" }
  return nanName(isNegative: bits >> 31 != 0, payload: UInt64(bits & 0x7F_FFFF), quiet: 0x40_0000)
}

private func decimal(_ bits: UInt64) -> String {
  let value = Double(bitPattern: bits)
  guard value.isNaN else { return "\(value)" }
  return nanName(
    isNegative: bits >> 63 != 0, payload: bits & 0xF_FFFF_FFFF_FFFF, quiet: 0x8_0000_0000_0000)
}

/// A NaN as scripts write it. Whether one with a payload is arithmetic shows in its payload alone.
private func nanName(isNegative: Bool, payload: UInt64, quiet: UInt64) -> String {
  let sign = isNegative ? "-" : ""
  return payload == quiet ? "\(sign)nan:canonical" : "\(sign)nan:0x\(String(payload, radix: 16))"
}

private func hexadecimal(_ bits: UInt64, digits: Int) -> String {
  let text = String(bits, radix: 16)
  return "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text
}
