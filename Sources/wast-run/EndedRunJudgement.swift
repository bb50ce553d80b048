import ArgumentParser
import Conformance
import Gate
import Glibc
import Reporting

/// Judges a run that is over, and makes its reports: what `gate` and `merge` do alike.
struct EndedRunJudgement {
  var start: RunStart
  var scripts: [ScriptReport]
  /// How it ended.
  var end: RunEnd
  var isPart = false
  var isByName = false
  /// What parts of the run have found in a comparison of their own.
  var earlier: BaselineComparison?

  /// - Parameters:
  ///   - console: nil to show nothing.
  ///   - showsScripts: whether scripts that are not as expected are shown.
  ///   - showsVerdict: whether the changes and the verdict are shown.
  /// - Returns: the verdict, and what the program ends with.
  func report(
    _ policy: PolicyOptions, _ baseline: Judge.Baseline?, _ options: ReportOptions, console: Console?,
    showsScripts: Bool, showsVerdict: Bool = true
  ) -> (judgement: Judgement, status: RunStatus) {
    var console = console
    var judge = Judge(policy.policy, baseline: baseline, isByName: isByName)
    let reports = Reports(options, start, isLive: false)
    for var script in scripts {
      script.require(policy.requiredFeatures)
      judge.mark(&script)
      judge.add(script)
      if showsScripts { console?.add(script) }
      reports.add(script)
    }
    var status = RunStatus.asExpected
    do {
      try judge.updateBaseline(isPart: isPart)
    } catch {
      Screen.note("\(error)")
      status.add(RunStatus(error))
    }
    let judgement = judge.finish(isPart: isPart, earlier: earlier)
    status.add(RunStatus(judgement))
    var end = end
    end.judgement = judgement
    end.status = status.rawValue
    if showsVerdict { console?.finish(judge.summary, end) }
    for problem in reports.finish(end) {
      Screen.note("\(problem)")
      status.add(.reportNotWritten)
    }
    return (judgement, status)
  }
}
