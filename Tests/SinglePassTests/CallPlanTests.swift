import Testing
import VMLayout
import WasmISA

@testable import SinglePass

/// Plans of calls and tail calls for pairs of signatures, as text: which value moves from where to where, in which
/// order, and where SP goes. Locations below T are named by their distance: `T-8` is the first unit.
@Suite struct CallPlanTests {
  private struct Side {
    var name: String
    var type: FunctionType
    var layout: SignatureLayout { SignatureLayout(type, convention: .x64) }

    init(_ name: String, _ parameters: [ValueType], results: [ValueType] = []) {
      self.name = name
      type = FunctionType(parameters: parameters, results: results)
    }
  }

  private static let sides = [
    Side("()", []),
    Side("i32×1", [.i32]),
    Side("i64×8", Array(repeating: .i64, count: 8)),
    Side("i64×9", Array(repeating: .i64, count: 9)),
    Side("i64×12", Array(repeating: .i64, count: 12)),
    Side("f64×10", Array(repeating: .f64, count: 10)),
    Side("mixed×20", (0..<20).map { [.i32, .f64, .i64, .f32][$0 % 4] }),
  ]

  /// The frame of a function with these parameters: none, or one with two preserved registers and some slots.
  private static func frame(_ side: Side, isFrameless: Bool) -> Frame {
    var frame = Frame()
    frame.argumentUnits = side.layout.argumentBytes / 8
    frame.depth = side.layout.argumentBytes + 8
    frame.isFrameless = isFrameless
    if !isFrameless {
      frame.saved = RegisterSet([3, 12])
      frame.firstSaved = frame.argumentUnits + 2
      frame.size = 7
      frame.depth += 8 * frame.size
    }
    return frame
  }

  private static func text(_ location: Location) -> String {
    location.isRegister
      ? X64Target.name(of: location.register)
      : "[T\(location.unit < 0 ? "+" : "-")\(abs(8 * (location.unit + 1)))]"
  }

  /// Where a parameter is when the function has just been entered.
  private static func arrival(_ place: Place, _ frame: Frame) -> Location {
    place.isRegister
      ? Location(register: place.register) : Location(unit: frame.argumentUnits - 1 - place.slot)
  }

  /// The callee's parameter i gets the caller's parameter i + 1 of the same kind, round and round, or a constant.
  private static func add(
    _ caller: Side, _ frame: Frame, _ callee: Side, to moves: inout MoveSet, destination: (Place) -> Location
  ) {
    for (index, type) in callee.type.parameters.enumerated() {
      let place = destination(callee.layout.parameters[index])
      let same = caller.type.parameters.indices.filter { caller.type.parameters[$0] == type }
      if same.isEmpty {
        moves.add(place, constant: UInt64(100 + index), type.kind)
      } else {
        let source = caller.layout.parameters[same[(index + 1) % same.count]]
        moves.add(place, from: arrival(source, frame), type.kind)
      }
    }
  }

  private static func text(_ steps: borrowing Buffer<MoveStep>) -> String {
    var text = ""
    for index in 0..<steps.count {
      let step = steps[index]
      let source = step.source.map(Self.text) ?? "\(step.constant)"
      text += "  \(Self.text(step.destination)) = \(source)  \(step.kind)\n"
    }
    return text
  }

  @Test func tailCallPlansOfSignaturePairs() throws {
    var text = ""
    for caller in Self.sides {
      for callee in Self.sides {
        for isFrameless in [true, false] {
          let frame = Self.frame(caller, isFrameless: isFrameless)
          let plan = TailCallPlan(frame, argumentBytes: callee.layout.argumentBytes)
          var moves = MoveSet(convention: .x64)
          Self.add(caller, frame, callee, to: &moves, destination: plan.destination)
          plan.addFrame(frame, to: &moves)
          moves.resolve()
          text += "\(caller.name) → \(callee.name), \(isFrameless ? "no frame" : "framed"): "
          text +=
            "SP = T-\(frame.depth), T-\(plan.workingDepth), T-\(plan.finalDepth)\n\(Self.text(moves.steps))"
        }
      }
    }
    try expectGolden("tail-call-plans.golden", text)
  }

  @Test func callPlansOfSignaturePairs() throws {
    var text = ""
    for caller in Self.sides {
      for callee in Self.sides {
        let frame = Self.frame(caller, isFrameless: false)
        let plan = CallPlan(frame, argumentBytes: callee.layout.argumentBytes, resultBytes: 16)
        var moves = MoveSet(convention: .x64)
        Self.add(caller, frame, callee, to: &moves, destination: plan.destination)
        moves.resolve()
        text +=
          "\(caller.name) → \(callee.name): SP = T-\(frame.depth), T-\(plan.depth)\n\(Self.text(moves.steps))"
      }
    }
    try expectGolden("call-plans.golden", text)
  }

  /// Where the return address and the arguments end up: right below T, without a gap, whatever there was before.
  @Test func tailCallsLeaveTheStackAsACallWould() {
    for caller in Self.sides {
      for callee in Self.sides {
        let frame = Self.frame(caller, isFrameless: false)
        let plan = TailCallPlan(frame, argumentBytes: callee.layout.argumentBytes)
        #expect(plan.finalDepth == callee.layout.argumentBytes + 8)
        #expect(plan.workingDepth >= plan.finalDepth && plan.workingDepth >= frame.depth)
        let stack = callee.layout.parameters.filter { !$0.isRegister }.map { plan.destination($0).unit }
        #expect(stack.allSatisfy { $0 >= 0 && $0 < plan.argumentUnits })
        #expect(Set(stack).count == stack.count)
      }
    }
  }
}
