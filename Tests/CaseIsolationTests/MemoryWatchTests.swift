import Glibc
import Testing

@testable import CaseIsolation

@Suite struct MemoryWatchTests {
  @Test("a process that holds the state is not taken for a case, however large and however long it is alone")
  func state() {
    let watch = MemoryWatch(limit: 1)
    #expect(watch.victim(among: [getpid()], holdsState: true) == nil)
    #expect(watch.victim(among: [getpid()], holdsState: false) == getpid())
  }

  @Test("of a holder and the process of its case, the latter has to go")
  func child() {
    #expect(MemoryWatch(limit: 1).victim(among: [getppid(), getpid()], holdsState: true) == getpid())
    #expect(MemoryWatch(limit: .max / 2).victim(among: [getppid(), getpid()], holdsState: true) == nil)
    #expect(MemoryWatch(limit: nil).victim(among: [getppid(), getpid()], holdsState: true) == nil)
  }
}
