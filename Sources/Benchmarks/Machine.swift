import Files
import Glibc

/// What a report tells of the machine.
///
/// Even processor time is not the same on a busy machine: a neighbour on the same core takes execution units away,
/// and from code with more instructions it takes more.
enum Machine {
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// How many threads wanted to run, on average over the last minute.
  static var load: Double {
    var loads = [0.0]
    return getloadavg(&loads, 1) == 1 ? loads[0] : .nan
  }

  /// Bytes of a process that are resident in memory; nil if there is no such process, or no `/proc`.
  static func residentBytes(of process: pid_t) -> Int? {
    guard let line = try? PlainFile("/proc/\(process)/statm").bytes() else { return nil }
    let pages = String(decoding: line, as: UTF8.self).split(separator: " ").map { Int($0) }
    return pages.count > 1 ? pages[1].map { $0 * sysconf(Int32(_SC_PAGESIZE)) } : nil
  }
}
