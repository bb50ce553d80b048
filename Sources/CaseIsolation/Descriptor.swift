import CRuntime
import Glibc

/// Nanoseconds on a clock that is never set.
public func monotonicNanoseconds() -> UInt64 { wr_now() }

/// Reading and writing whole amounts on raw descriptors, without anything that a forked process may not use.
enum Descriptor {
  /// Writes all of `bytes`; false if the other side is gone or the descriptor is no good.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = systemWrite(descriptor, buffer.baseAddress! + done, buffer.count - done)
        if count > 0 {
          done += count
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// The bytes that are there, up to `limit`: empty at the end, nil after an error.
  static func read(from descriptor: Int32, limit: Int = 4096) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var result: Int
      repeat {
        result = systemRead(descriptor, buffer.baseAddress!, buffer.count)
      } while result < 0 && errno == EINTR
      failed = result < 0
      count = max(result, 0)
    }
    return failed ? nil : bytes
  }

  /// The first bytes of a file, wherever its offset is.
  static func beginning(of descriptor: Int32, limit: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(pread(descriptor, buffer.baseAddress!, buffer.count, 0), 0)
    }
  }

  /// The last bytes of a file, wherever its offset is.
  static func end(of descriptor: Int32, limit: Int) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    let start = max(0, status.st_size - limit)
    return [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(pread(descriptor, buffer.baseAddress!, buffer.count, start), 0)
    }
  }

  /// Milliseconds for `poll`: rounded up, so that a wait never ends before its deadline.
  static func milliseconds(until deadline: UInt64) -> Int32 {
    let now = wr_now()
    guard deadline > now else { return 0 }
    return Int32(clamping: (deadline - now - 1) / 1_000_000 + 1)
  }
}

// The names of the calls are those of the methods above.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
