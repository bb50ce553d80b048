/// What the adapter always does wrong.
enum Fault: String {
  /// Flips a bit of what is read from memories.
  case bits
  /// Takes every trap for another, or for any.
  case kinds, anything
  /// Lacks all that is newer than WebAssembly 1.0.
  case lacks
  /// Ends, does nothing, or talks nonsense when it is asked for a call.
  case dies, hangs, garbles
  /// Speaks an older protocol.
  case old
  /// Does not end with its input.
  case stays
}
