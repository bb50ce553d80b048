import CRuntime
import Glibc

/// The processes of a worker, which is a session.
enum Session {
  static func processes(of session: pid_t) -> [pid_t] {
    var processes: [pid_t] = []
    guard let directory = opendir("/proc") else { return processes }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let number = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { atoi($0) }
      }
      if number > 0, getsid(number) == session { processes.append(number) }
    }
    return processes
  }

  static func kill(_ victim: pid_t, of session: pid_t) -> Bool {
    let process = wr_open_process(victim)
    defer { if process >= 0 { close(process) } }
    // Numbers are given out again: only what the descriptor means is still the one that was looked at.
    guard getsid(victim) == session else { return false }
    return wr_kill_process(process, victim)
  }
}
