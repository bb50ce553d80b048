import CRuntime
import VMLayout

/// The C functions behind the runtime's services; `RuntimeService` says what the words are.
typealias ServiceFunction =
  @convention(c) (UnsafeRawPointer?, UInt64, UInt64, UInt64, UInt64) -> wr_outcome

extension RuntimeService {
  var implementation: ServiceFunction {
    switch self {
    case .memoryGrow:
      return { record, memory, pages, _, _ in
        .value(instance(record).memories[low(memory)].grow(by: pages))
      }
    case .memoryFill:
      return { record, memory, start, byte, count in
        let byte = UInt8(truncatingIfNeeded: byte)
        return .trap(instance(record).fill(memory: low(memory), from: start, with: byte, count: count))
      }
    case .memoryCopy:
      return { record, memories, start, source, count in
        .trap(
          instance(record).copy(
            memory: low(memories), at: start, fromMemory: high(memories), at: source, count: count))
      }
    case .memoryInit:
      return { record, indices, start, source, count in
        .trap(
          instance(record).initialize(
            memory: low(indices), at: start, fromData: high(indices), at: source, count: count))
      }
    case .dataDrop:
      return { record, segment, _, _, _ in
        instance(record).data[low(segment)] = 0..<0
        return .trap(nil)
      }
    case .tableGrow:
      return { record, table, element, count, _ in
        .value(instance(record).tables[low(table)].grow(by: count, initial: element))
      }
    case .tableFill:
      return { record, table, start, element, count in
        .trap(instance(record).fill(table: low(table), from: start, with: element, count: count))
      }
    case .tableCopy:
      return { record, tables, start, source, count in
        .trap(
          instance(record).copy(
            table: low(tables), at: start, fromTable: high(tables), at: source, count: count))
      }
    case .tableInit:
      return { record, indices, start, source, count in
        .trap(
          instance(record).initialize(
            table: low(indices), at: start, fromElement: high(indices), at: source, count: count))
      }
    case .elementDrop:
      return { record, segment, _, _, _ in
        instance(record).elements[low(segment)] = []
        return .trap(nil)
      }
    case .memoryNotify:
      return { record, place, address, _, _ in .trap(instance(record).notify(place, address)) }
    case .memoryWait32:
      return { record, place, address, expected, timeout in
        .result {
          () throws(Trap) in
          try instance(record).wait(
            place, address, while: UInt32(truncatingIfNeeded: expected), timeout: timeout)
        }
      }
    case .memoryWait64:
      return { record, place, address, expected, timeout in
        .result { () throws(Trap) in
          try instance(record).wait(place, address, while: expected, timeout: timeout)
        }
      }
    case .throwException: return wr_throw_exception
    case .throwReference: return wr_throw_reference
    case .arrayFill:
      return { _, shift, elements, count, value in
        fillElements(at: pointer(elements), count: Int(count), shift: low(shift), with: value)
        return .trap(nil)
      }
    case .arrayCopy:
      return { _, _, byteCount, destination, source in
        pointer(destination).copyMemory(from: pointer(source), byteCount: Int(byteCount))
        return .trap(nil)
      }
    case .arrayInitData:
      return { record, segment, elements, source, count in
        .trap(
          instance(record).initialize(
            elementsAt: pointer(elements), shift: high(segment), fromData: low(segment), at: source,
            count: count))
      }
    case .arrayInitElement:
      return { record, segment, elements, source, count in
        .trap(
          instance(record).initialize(
            elementsAt: pointer(elements), fromElement: low(segment), at: source, count: count))
      }
    case .arrayNewData:
      return { record, segment, source, count, _ in
        .object {
          () throws(Trap) in
          try instance(record).array(
            UInt32(high(segment)), fromData: low(segment), at: source,
            count: UInt32(truncatingIfNeeded: count))
        }
      }
    case .arrayNewElement:
      return { record, segment, source, count, _ in
        .object {
          () throws(Trap) in
          try instance(record).array(
            UInt32(high(segment)), fromElement: low(segment), at: source,
            count: UInt32(truncatingIfNeeded: count))
        }
      }
    }
  }
}

extension wr_outcome {
  /// A size, or −1 for what could not be done.
  fileprivate static func value(_ value: UInt64?) -> wr_outcome {
    wr_outcome(value: value ?? .max, trap: 0)
  }

  /// The address of a new object, or why there is none.
  fileprivate static func object(_ make: () throws(Trap) -> UnsafeMutableRawPointer) -> wr_outcome {
    result { () throws(Trap) in UInt64(UInt(bitPattern: try make())) }
  }

  fileprivate static func result(_ make: () throws(Trap) -> UInt64) -> wr_outcome {
    do {
      return .value(try make())
    } catch {
      return .trap(error.code)
    }
  }

  fileprivate static func trap(_ code: TrapCode?) -> wr_outcome {
    wr_outcome(value: 0, trap: UInt64(code?.rawValue ?? 0))
  }
}

private func instance(_ record: UnsafeRawPointer?) -> Instance {
  guard let record, let instance = Callee.owner(of: record) as? Instance else {
    preconditionFailure("a service is called for an instance")
  }
  return instance
}

/// An address that generated code passes: never null, since it lies within an array.
private func pointer(_ word: UInt64) -> UnsafeMutableRawPointer {
  guard let pointer = UnsafeMutableRawPointer(bitPattern: UInt(word)) else {
    preconditionFailure("elements are at an address")
  }
  return pointer
}

/// The two indices that share a word.
private func low(_ word: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: word)) }
private func high(_ word: UInt64) -> Int { Int(word >> 32) }
