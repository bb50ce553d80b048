import ArgumentParser
import Glibc
import Reporting

/// Text for the terminal, or whatever stands in for it.
enum Screen {
  /// The `errno` of the first write to standard output that failed, other than for want of a reader.
  nonisolated(unsafe) private(set) static var failure: Int32?
  /// Where text goes that is for people: standard output, unless a report goes there.
  nonisolated(unsafe) static var text = STDOUT_FILENO
  /// Whether there is something to do, such as reports, when nobody reads standard output any more.
  nonisolated(unsafe) static var outlivesReader = false

  /// The columns of the terminal that text goes to; nil if it is none, or does not say.
  static var columns: Int? {
    var size = winsize()
    guard ioctl(text, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether text goes to a terminal.
  static var isTerminal: Bool { isatty(text) == 1 }

  /// What shows a run there.
  static func console(
    _ verbosity: Console.Verbosity, _ color: ColorChoice, progress: ConsoleProgress.Display = .none
  ) -> Console {
    Console(
      verbosity: verbosity, style: ConsoleStyle(color, isTerminal: isTerminal), progress: progress,
      write: { write($0, to: text) })
  }

  /// Tells whoever started the program something that is not a result.
  static func note(_ text: String) { write("wast-run: \(text)\n", to: STDERR_FILENO) }

  /// Writes a text to standard output or standard error.
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  /// Writes bytes. After a failure nothing more goes to standard output: what is there is whole up to that point.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    if descriptor == STDOUT_FILENO, failure != nil { return }
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count > 0 {
        done += count
        continue
      }
      switch count == 0 ? ENOSPC : errno {
      case EINTR: continue
      case EAGAIN:
        // Somebody else has made it so that writing does not wait.
        var writable = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&writable, 1, -1)
      case EPIPE where descriptor == STDOUT_FILENO:
        if !outlivesReader { exit(128 + SIGPIPE) }
        return
      case let error:
        if descriptor == STDOUT_FILENO { failure = error }
        return
      }
    }
  }

  /// Ends the program if nobody can read standard output any more and there is nothing else to do. A run that has nothing
  /// to write for a long time would not find out otherwise.
  static func noticeGoneReader() {
    if outlivesReader { return }
    // Of a pipe without a reader this is so, whatever is asked for.
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    if poll(&output, 1, 0) > 0, output.revents & Int16(POLLERR) != 0 { exit(128 + SIGPIPE) }
  }

  /// Complains if something that standard output should have taken was lost.
  /// - Returns: the status that the program shall end with instead of this one.
  static func settle(_ status: Int32) -> Int32 {
    guard let failure else { return status }
    note("standard output: \(String(cString: strerror(failure)))")
    guard let status = RunStatus(rawValue: status) else { return status }
    return max(status, .reportNotWritten).rawValue
  }
}
