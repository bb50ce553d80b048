import Testing

@testable import Benchmarks

/// What the reports consist of.
@Suite struct TextTests {
  @Test("the first column is aligned to the left, the others to the right")
  func table() {
    var table = Table(["kernel", "a", "longer"])
    table.add(["x", "1.50", "-"])
    table.add(["something", "2", ""])
    #expect(
      table.text == """
        kernel        a  longer
        x          1.50       -
        something     2

        """)
  }

  @Test(
    "figures have about three digits",
    arguments: [
      (0, "0.00"), (0.005, "0.01"), (0.26, "0.26"), (9.994, "9.99"), (9.996, "10.0"), (12.34, "12.3"),
      (99.96, "100"), (1234.5, "1235"), (.infinity, "-"), (.nan, "-"),
    ] as [(Double, String)])
  func figures(value: Double, text: String) {
    #expect(Figure.short(value) == text)
  }

  @Test("bounds are as their author wrote them")
  func bounds() {
    #expect(Figure.bound(3) == "3")
    #expect(Figure.bound(1.5) == "1.5")
  }

  @Test("JSON: order, escapes, and numbers that JSON has not")
  func json() {
    let value = JSON.object([
      ("z", .array([.number(1), .number(0.5)])), ("a", .string("\"\\\n\u{1b}é")), ("n", .number(.nan)),
      ("e", .object([])), ("o", .array([.object([("k", .null)])])),
    ])
    #expect(
      value.text == #"""
        {
          "z": [1, 0.5],
          "a": "\"\\\n\u001bé",
          "n": null,
          "e": {},
          "o": [
            {
              "k": null
            }
          ]
        }

        """#)
  }
}
