import CRuntime
import Glibc

/// The connection between a holder and the child that runs cases for it: one byte at a time each way. What the
/// bytes are about lies in the shared area.
struct Channel {
  private let holderEnd: Int32
  private let childEnd: Int32
  private let childInode: UInt64

  /// What a child says.
  enum Word: UInt8 {
    /// The area is full: take out what is there.
    case full = 1
    /// The batch is over; the child is ready to hold the state.
    case done = 2
  }

  init?() {
    var ends: (Int32, Int32) = (-1, -1)
    let opened = withUnsafeMutableBytes(of: &ends) {
      wr_open_channel($0.baseAddress!.assumingMemoryBound(to: Int32.self))
    }
    guard opened == 0 else { return nil }
    (holderEnd, childEnd) = ends
    childInode = wr_inode(childEnd)
  }

  // MARK: The child's side

  func keepChildEnd() { close(holderEnd) }
  func closeChildEnd() { close(childEnd) }
  var childEndIsIntact: Bool { wr_inode(childEnd) == childInode }

  /// Says a word and waits for the holder's; ends the process if the holder ended without giving it.
  func say(_ word: Word) {
    guard Descriptor.write([word.rawValue], to: childEnd), Descriptor.read(from: childEnd)?.isEmpty == false
    else { _exit(1) }
  }

  // MARK: The holder's side

  var descriptor: Int32 { holderEnd }
  func keepHolderEnd() { close(childEnd) }
  func closeHolderEnd() { close(holderEnd) }

  /// The child's word; nil for garbage. Throws at the end of the channel.
  func hear() throws(Closed) -> Word? {
    guard let bytes = Descriptor.read(from: holderEnd), !bytes.isEmpty else { throw Closed() }
    return bytes.count == 1 ? Word(rawValue: bytes[0]) : nil
  }

  struct Closed: Error {}

  func sayGoOn() {
    var word: UInt8 = 1
    _ = send(holderEnd, &word, 1, Int32(MSG_NOSIGNAL))
  }
}
