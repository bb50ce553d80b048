import WasmISA

/// What binaries may hold if features are switched off.
extension ByteCursor {
  /// - Parameters:
  ///   - feature: what stands at an offset belongs to it.
  ///   - message: what it is to those who do not know the feature.
  /// - Throws: the message, with the feature's name, if the feature is switched off.
  @inline(__always)
  func require(
    _ feature: Feature, for message: @autoclosure () -> String, at offset: Int
  ) throws(DecodeError) {
    guard features.contains(feature) else {
      throw failure("\(message()): \(feature.name) (\(feature.word)) is switched off", at: offset)
    }
  }
}
