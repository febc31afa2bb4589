/// Completions for zsh: a file `_evalrun` in a folder of `$fpath`, or `source <(…)` after `compinit`.
enum ZshCompletions {
  static var script: String {
    let values = CompletedFlag.all.map { "    \($0.flag)) \(offer($0.completion)); return ;;" }
    let modes = Mode.allCases.map { mode in
      "      \(mode.flag)) offers=(\(mode.options.map(entry).joined(separator: " "))) ;;"
    }
    return """
      #compdef evalrun
      # zsh completions of evalrun; source <(evalrun --completions zsh)
      _evalrun() {
        local before=${words[CURRENT-1]} seen
        local -a offers
        # --flag=value is one word here.
        if [[ ${words[CURRENT]} == --*=* ]]; then
          before=${words[CURRENT]%%=*}
          compset -P '*='
        fi
        case $before in
      \(values.joined(separator: "\n"))
        esac
        offers=(\(Mode.allCases.map(entry).joined(separator: " ")))
        for seen in ${words[2,CURRENT-1]}; do
          case $seen in
      \(modes.joined(separator: "\n"))
          esac
        done
        _describe -o 'option' offers
      }
      if [ "$funcstack[1]" = _evalrun ]; then _evalrun "$@"; else compdef _evalrun evalrun; fi

      """
  }

  private static func entry(_ mode: Mode) -> String { quoted(mode.flag, mode.summary) }

  private static func entry(_ option: Option) -> String { quoted(option.flag, option.summary) }

  /// A name and what it means, as `_describe` wants them.
  private static func quoted(_ name: String, _ meaning: String) -> String {
    let words = meaning.map { $0 == "'" ? #"'\''"# : $0 == ":" ? #"\:"# : String($0) }.joined()
    return "'\(name):\(words)'"
  }

  private static func offer(_ completion: Completion) -> String {
    switch completion {
    case .words(let words): "compadd -- \(words.joined(separator: " "))"
    case .path: "_files"
    case .folder: "_files -/"
    case .list(let what): "compadd -- ${(f)\"$(\(Shell.command(listing: what)))\"}"
    case .nothing: "_message 'a value'"
    }
  }
}
