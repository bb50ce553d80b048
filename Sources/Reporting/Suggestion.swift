/// What a misspelt word may have been meant to be.
public enum Suggestion {
  /// How to go on a message that a word is unknown: `, did you mean skip?`, or nothing if none of the names resembles it.
  public static func text(for word: String, among names: some Sequence<String>) -> String {
    nearest(to: word, among: names).map { ", did you mean \($0)?" } ?? ""
  }

  /// The name with the fewest typing errors: two at most, and one for a word of fewer than five letters. Nil if none is
  /// so close.
  public static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    guard word.count <= 40 else { return nil }
    let limit = word.count < 5 ? 1 : 2
    let ranked = names.map { (name: $0, errors: typingErrors(Array(word), Array($0))) }
    return ranked.filter { $0.errors <= limit }.min { $0.errors < $1.errors }?.name
  }

  /// How many letters have to be inserted, left out or replaced to make one word of another; a swap of neighbours counts
  /// as one. O(product of the lengths).
  private static func typingErrors(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
