import Conformance
import Reporting

/// The comparison as one JSON object.
///
/// | member         | what it holds                                                                                   |
/// |----------------|-------------------------------------------------------------------------------------------------|
/// | `engines`      | `engine`, as it was named, and `name`, what it calls itself                                     |
/// | `agreed`       | how many cases the engines agree on                                                             |
/// | `uncompared`   | how many cases fewer than two engines ran                                                       |
/// | `interruption` | why the search for small scripts ended early, if it did                                         |
/// | `differences`  | `file`; of a case `line`, `id` and `name`; `script`; and `verdicts`                             |
///
/// `verdicts` are `outcome`, `type`, `message`, `expected` and `actual` by engine, in the order of `engines`, with the names
/// of results files; an object without members stands for a case that the engine's run did not come to.
extension EngineComparison {
  public static let format = FileFormat(name: "a comparison of engines", opening: #"{"engines":["#)

  /// - Parameters:
  ///   - engines: as they were named, with what they call themselves.
  ///   - interruption: why the search for small scripts ended early, if it did.
  public func json(engines: [(engine: String, name: String)], interruption: String?) -> [UInt8] {
    var line = JSONLine()
    line.start()
    line.add("engines", engines) { line, engine in
      line.add("engine", engine.engine)
      line.add("name", engine.name)
    }
    line.add("agreed", agreed)
    line.add("uncompared", uncompared)
    line.add("interruption", interruption)
    line.add("differences", differences) { line, difference in
      line.add("file", difference.file)
      if let identity = difference.identity {
        line.add("line", identity.line)
        line.add("id", identity.id)
        line.add("name", identity.name)
      }
      line.add("script", difference.script)
      line.add("verdicts", difference.verdicts) { line, verdict in
        if let verdict { line.add(verdict) }
      }
    }
    line.finish()
    return line.bytes
  }
}
