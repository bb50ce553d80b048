/// What `ArgumentParser` writes for shells, with `run` left out as it may be on the command line: behind `wast-run` its
/// options and files are offered beside the names of commands.
enum Completion {
  /// - Parameter script: what `ArgumentParser` has generated for the shell.
  static func script(_ script: String, for shell: String) -> String {
    switch shell {
    case "bash": bash(script)
    case "zsh": zsh(script)
    case "fish": fish(script)
    default: script
    }
  }

  private static func bash(_ script: String) -> String {
    script.replacing(
      "complete -o filenames -F _wast-run wast-run",
      with: """
        # Takes a command line without a command for one with `run`.
        _wast-run_implicit_run() {
            if [[ "${COMP_CWORD}" -eq 1 ]]; then
                _wast-run "${@}"
            fi
            case "${COMP_WORDS[1]}" in
            \(verbs.joined(separator: "|")))
                if [[ "${COMP_CWORD}" -gt 1 ]]; then
                    _wast-run "${@}"
                    return
                fi
                ;;
            esac
            COMP_WORDS=("${COMP_WORDS[0]}" run "${COMP_WORDS[@]:1}")
            COMP_CWORD="$((COMP_CWORD + 1))"
            COMP_LINE="${COMP_LINE/ / run }"
            COMP_POINT="$((COMP_POINT + 4))"
            _wast-run "${@}"
        }

        complete -o filenames -F _wast-run_implicit_run wast-run
        """)
  }

  private static func zsh(_ script: String) -> String {
    // The function has to have the name of the file that zsh loads it from.
    guard let end = script.firstRange(of: "if [[ \"${funcstack[1]}\"") else { return script }
    return script[..<end.lowerBound].replacing("\n_wast-run() {", with: "\n_wast-run_with_command() {") + """
      # Takes a command line without a command for one with `run`.
      _wast-run() {
          local -i ret=1
          (( CURRENT == 2 )) && _wast-run_with_command "${@}" && ret=0
          case "${words[2]}" in
          \(verbs.joined(separator: "|")))
              if (( CURRENT > 2 )); then
                  _wast-run_with_command "${@}"
                  return
              fi
              ;;
          esac
          words=("${words[1]}" run "${(@)words[2,-1]}")
          (( CURRENT += 1 ))
          _wast-run_with_command "${@}" && ret=0
          return "${ret}"
      }

      """ + script[end.lowerBound...]
  }

  private static func fish(_ script: String) -> String {
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.flatMap { line in
      let implicit = line.replacing("\"wast-run run\"", with: "\"wast-run\"")
      return implicit == line ? [line] : [line, implicit]
    }.joined(separator: "\n")
  }

  private static var verbs: [String] { Verbs.names() + ["help"] }
}
