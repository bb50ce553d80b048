/// What an `i8x16.shuffle` does, as far as that can be done by less than a table for each operand.
///
/// A pure function of the 16 indices, and of whether both operands are the same value.
struct ShufflePattern: Equatable {
  /// Which operands it reads. With `second` alone, `form` is about that one.
  enum Source: UInt8 { case first, second, both }

  enum Form: Equatable {
    /// Any bytes of one operand, by a table of indices below 16; or of both, by a table for each, in which 0x80 stands
    /// for a byte of the other operand.
    case table(Vector)
    case tables(Vector, Vector)
  }

  var source: Source
  var form: Form
}
