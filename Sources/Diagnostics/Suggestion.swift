/// How a message goes on that nothing has a name: the name that was meant, or, where there are few, all that there are.
///
/// - Parameters:
///   - name: what nothing is called, without quotes or a dollar sign.
///   - known: what there is, in its order.
///   - noun: what the known are, in the plural, such as `exports`; nil if they are too many to be worth a list.
///   - show: a name as messages write it.
/// - Complexity: linear in the known names, as long as they are not much longer than `name`.
public func suggestion(
  for name: String, among known: some Sequence<String>, listedAs noun: String? = nil,
  _ show: (String) -> String = { $0 }
) -> String {
  var list: [String] = []
  var isLong = false
  var search = NearestName(to: name)
  for candidate in known {
    if list.count < listLimit { list.append(candidate) } else { isLong = true }
    search.consider(candidate)
  }
  if let best = search.best { return ", did you mean \(show(best.name))?" }
  guard let noun else { return "" }
  if list.isEmpty { return "; there are no \(noun)" }
  return "; the \(noun) are \(list.map(show).joined(separator: ", "))\(isLong ? ", …" : "")"
}

/// Names in a list at most.
private let listLimit = 8

/// The known name with the fewest typing errors; nil if none comes close.
public func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  var search = NearestName(to: name)
  for candidate in known { search.consider(candidate) }
  return search.best?.name
}

/// Looks for the name with the fewest typing errors, of which a short one may have fewer.
private struct NearestName {
  private let name: [UInt8]
  private let limit: Int
  private(set) var best: (name: String, distance: Int)?

  init(to name: String) {
    self.name = Array(name.utf8)
    limit = self.name.count < 4 ? 1 : self.name.count < 8 ? 2 : 3
  }

  mutating func consider(_ candidate: String) {
    let most = (best?.distance ?? limit + 1) - 1
    guard most > 0, name.count <= 100, abs(candidate.utf8.count - name.count) <= most else { return }
    let bytes = Array(candidate.utf8)
    let distance = name.withUnsafeBufferPointer { a in
      bytes.withUnsafeBufferPointer { b in typingErrors(from: a, to: b, limit: most) }
    }
    // A name of which nothing is left is not the same name with typing errors.
    if let distance, distance < max(name.count, bytes.count) { best = (candidate, distance) }
  }
}

/// How many letters have to be inserted, left out, replaced, or swapped with their neighbour, to make one word of
/// another; nil if they are more than `limit`. O(product of the lengths), and mostly much less.
public func typingErrors(
  from a: UnsafeBufferPointer<UInt8>, to b: UnsafeBufferPointer<UInt8>, limit: Int
) -> Int? {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
      row.append(least)
    }
    if row.min()! > limit { return nil }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
