/// Texts that each stand in a page once, however many cases have them.
struct NumberedTexts {
  private let limit: Int
  private var bytes = 0
  private var numbers: [String: Int] = [:]
  private(set) var texts: [String] = []

  /// - Parameter limit: bytes of all texts together.
  init(limit: Int) { self.limit = limit }

  /// The text's number; nil if it is new and there is no room for it.
  ///
  /// - Parameter limit: bytes of all texts so far and this one, if that is less than what holds for all.
  mutating func number(of text: String, limit: Int = .max) -> Int? {
    if let number = numbers[text] { return number }
    return bytes + text.utf8.count <= min(limit, self.limit) ? always(text) : nil
  }

  /// The text's number, whether there is room for it or not.
  mutating func always(_ text: String) -> Int {
    if let number = numbers[text] { return number }
    bytes += text.utf8.count
    texts.append(text)
    numbers[text] = texts.count - 1
    return texts.count - 1
  }
}
