import VMLayout
import WasmISA

/// Where the arguments of a call go: plain data, known before a byte is emitted.
struct CallPlan: Equatable {
  /// Bytes of arguments and results that the caller makes room for.
  let area: Int
  /// T − SP at the call, in bytes; T is the caller's own.
  let depth: Int

  init(_ frame: Frame, argumentBytes: Int, resultBytes: Int) {
    area = argumentBytes + resultBytes
    depth = frame.depth + area
  }

  @inline(__always)
  func destination(_ place: Place) -> Location {
    place.isRegister ? Location(register: place.register) : Location(unit: depth / 8 - 1 - place.slot)
  }
}

/// Where everything goes in a tail call: plain data, known before a byte is emitted.
struct TailCallPlan: Equatable {
  /// Units of the callee's argument area; the return address, if calls push it, comes below them.
  let argumentUnits: Int
  /// T − SP while things move, in bytes: nothing is written below SP but in the red zone of a function without a
  /// frame.
  let workingDepth: Int
  /// T − SP at the jump.
  let finalDepth: Int

  init(_ frame: Frame, argumentBytes: Int) {
    argumentUnits = argumentBytes / 8
    finalDepth = argumentBytes + frame.pushedBytes
    workingDepth = max(frame.depth, finalDepth)
  }

  @inline(__always)
  func destination(_ place: Place) -> Location {
    place.isRegister
      ? Location(register: place.register) : Location(unit: argumentUnits - 1 - place.slot)
  }

  /// Adds what moves besides arguments: the return address, if its place changes, and the registers that the function has
  /// saved.
  func addFrame(_ frame: Frame, to moves: inout MoveSet) {
    if frame.returnAddress == .pushed && argumentUnits != frame.argumentUnits {
      moves.add(Location(unit: argumentUnits), from: Location(unit: frame.argumentUnits), .i64)
    }
    frame.forEachRestored { register, unit in
      moves.add(Location(register: register), from: Location(unit: unit), .i64)
    }
  }
}
