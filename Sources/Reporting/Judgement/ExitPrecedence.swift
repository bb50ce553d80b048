/// Which exit code holds if several apply: the one list of them.
public enum ExitPrecedence {
  /// The weightiest first; 0 is less than all of them.
  public static let codes: [Int32] = [70, 5, 2, 4, 1, 3]

  /// A larger number for a weightier code: 0 for success, and the largest for what is not on the list, such as the codes of
  /// signals.
  public static func rank(_ code: Int32) -> Int {
    code == 0 ? 0 : codes.firstIndex(of: code).map { codes.count - $0 } ?? codes.count + 1
  }
}
