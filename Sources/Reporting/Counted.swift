/// A number of things: `1 case`, `2 cases`, `2 entries`.
///
/// - Parameter plural: of a noun whose plural is not made by an s.
public func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
