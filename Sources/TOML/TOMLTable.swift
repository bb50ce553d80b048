import Diagnostics

/// One `[[name]]` of a TOML document: its keys and values, with their places.
public struct TOMLTable: Sendable {
  public struct Entry: Sendable {
    public var key: String
    public var keyPlace: Position
    public var value: TOMLValue
    public var place: Position
  }

  public var name: String
  public var place: Position
  public var entries: [Entry] = []
}

public enum TOMLValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  /// A number with a fraction, as it is written.
  case decimal(String)
  case boolean(Bool)
  case date(CalendarDate)
  case strings([String])

  /// What messages call it.
  public var kind: String {
    switch self {
    case .string: "a string"
    case .integer, .decimal: "a number"
    case .boolean: "a truth value"
    case .date: "a date"
    case .strings: "a list"
    }
  }
}

/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil if there is no such day. Years have four digits.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= days[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// - Parameter text: as in `2026-11-22`, and nothing else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { result, byte in
        let digit = byte &- UInt8(ascii: "0")
        return digit < 10 ? result.map { $0 * 10 + Int(digit) } : nil
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that many days later; the last day of the year 9999 if that is too late. O(number of days).
  public func adding(days: Int) -> CalendarDate {
    var date = self
    for _ in 0..<max(0, days) {
      date =
        CalendarDate(year: date.year, month: date.month, day: date.day + 1)
        ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
        ?? CalendarDate(year: date.year + 1, month: 1, day: 1) ?? date
    }
    return date
  }

  /// Days since the first of March of year 0. (Years are taken to begin in March, so that the leap day is last.)
  public var ordinal: Int {
    let year = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear
  }
}

extension CalendarDate: CustomStringConvertible {
  public var description: String {
    func padded(_ number: Int, _ digits: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: digits - text.count) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
