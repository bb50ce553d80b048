import Glibc

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
public struct WallTime: Hashable, Sendable {
  public var milliseconds: UInt64

  /// - Parameter milliseconds: since 1970; at most the last of the year 9999.
  public init(milliseconds: UInt64) { self.milliseconds = min(milliseconds, Self.last) }

  public static var now: WallTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return WallTime(
      milliseconds: UInt64(max(0, time.tv_sec)) * 1000 + UInt64(max(0, time.tv_nsec)) / 1_000_000)
  }

  private static let last: UInt64 = 253_402_300_799_999

  /// `2026-11-22T15:50:12`: whole seconds, in UTC though nothing says so.
  public var zoneless: String {
    let (date, time) = (milliseconds / 86_400_000, milliseconds / 1000 % 86_400)
    let (year, month, day) = Self.civil(day: Int(date))
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
      + "T\(padded(Int(time / 3600), 2)):\(padded(Int(time / 60 % 60), 2)):\(padded(Int(time % 60), 2))"
  }

  /// `2026-11-22T15:50:12Z`.
  public var seconds: String { zoneless + "Z" }

  /// Year, month and day of a day, counted from 1970-01-01. (Years are taken to begin in March, so that the
  /// leap day is their last.)
  private static func civil(day: Int) -> (Int, Int, Int) {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
  }
}

private func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
