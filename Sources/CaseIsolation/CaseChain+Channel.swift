import CRuntime
import Glibc

/// The connection between a holder and the child that runs a case.
///
/// One way goes the payload: nonce (8 bytes), length (4 bytes), bytes. The other way goes one byte, the word
/// to go on.
struct Channel {
  private let holderEnd: Int32
  private let childEnd: Int32
  private let childInode: UInt64

  static let headerSize = 12

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

  func deliver(_ payload: [UInt8], nonce: UInt64) -> Bool {
    precondition(payload.count <= WorkerMessage.payloadLimit)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headerSize + payload.count)
    bytes.append(nonce)
    bytes.append(UInt32(payload.count))
    bytes += payload
    return Descriptor.write(bytes, to: childEnd)
  }

  /// Waits for the holder's word; false if the holder ended without giving it.
  func mayGoOn() -> Bool { Descriptor.read(from: childEnd)?.isEmpty == false }

  // MARK: The holder's side

  var descriptor: Int32 { holderEnd }
  func keepHolderEnd() { close(childEnd) }
  func closeHolderEnd() { close(holderEnd) }

  func sayGoOn() {
    var word: UInt8 = 1
    _ = send(holderEnd, &word, 1, Int32(MSG_NOSIGNAL))
  }
}

/// The holder's watch over the child that runs a case.
struct Watch {
  let child: pid_t
  let channel: Channel
  let nonce: UInt64
  let deadline: UInt64

  /// How long a child that closed its channel may take to be seen as ended. It is a matter of microseconds
  /// between the two where it ends; past this, it lives on without its descriptors.
  private static let grace: UInt64 = 250_000_000

  private var received: [UInt8] = []

  init(child: pid_t, channel: Channel, nonce: UInt64, deadline: UInt64) {
    self.child = child
    self.channel = channel
    self.nonce = nonce
    self.deadline = deadline
  }

  /// Waits until the child has delivered its payload, ended, or used up its time. Unless it delivered, it has
  /// ended and been reaped on return.
  mutating func wait() -> (CaseEnding, payload: [UInt8]) {
    let process = wr_open_process(child)
    defer { if process >= 0 { close(process) } }
    while true {
      let events = Int(wr_wait(channel.descriptor, process, deadline))
      if events & WR_COORDINATOR_GONE != 0 {
        kill(child, SIGKILL)
        _exit(1)
      }
      if events & WR_CHANNEL_READY != 0 {
        guard let bytes = Descriptor.read(from: channel.descriptor), !bytes.isEmpty else {
          return (ending(process), [])
        }
        received += bytes
        switch payload {
        case .whole(let payload): return (.returned, payload)
        case .partial: continue
        case .garbled: return (end(else: .garbled), [])
        }
      }
      if events & WR_PROCESS_ENDED != 0 { return (ending(process), []) }
      if events == 0 { return (end(else: .timedOut), []) }
    }
  }

  private enum Reception {
    case partial, garbled
    case whole([UInt8])
  }

  /// What the bytes received so far amount to.
  private var payload: Reception {
    guard received.count >= Channel.headerSize else { return .partial }
    let length = Int(received.integer(at: 8) as UInt32)
    guard received.integer(at: 0) == nonce, length <= WorkerMessage.payloadLimit else { return .garbled }
    let end = Channel.headerSize + length
    if received.count < end { return .partial }
    return received.count == end ? .whole(Array(received[Channel.headerSize...])) : .garbled
  }

  /// The ending of a child whose channel is closed, or that has ended with the channel held open by others.
  private func ending(_ process: Int32) -> CaseEnding {
    let limit = wr_now() + Self.grace
    while wr_now() < limit {
      if let ending = reaped(block: false) { return ending }
      _ = wr_wait(-1, process, process >= 0 ? limit : wr_now() + 1_000_000)
    }
    return end(else: .lostDescriptors)
  }

  /// Kills the child, unless it has ended by itself.
  private func end(else ending: CaseEnding) -> CaseEnding {
    if let own = reaped(block: false) { return own }
    kill(child, SIGKILL)
    _ = reaped(block: true)
    return ending
  }

  private func reaped(block: Bool) -> CaseEnding? {
    var signal: Int32 = 0
    var code: Int32 = 0
    guard wr_reap(child, block, &signal, &code) else { return nil }
    return signal != 0 ? .signal(signal) : .exited(code)
  }
}
