/// Completions for bash: `source <(evalrun --completions bash)`.
enum BashCompletions {
  static var script: String {
    let values = CompletedFlag.all.map { "      \($0.flag)) \(offer($0.completion)); return ;;" }
    let modes = Mode.allCases.map { mode in
      "      \(mode.flag)) offers=\"\(mode.options.map(\.flag).joined(separator: " "))\" ;;"
    }
    return """
      # bash completions of evalrun; source <(evalrun --completions bash)
      _evalrun() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} seen offers
        # bash cuts --flag=value at the sign.
        if [ "$word" = = ]; then word=; elif [ "$before" = = ]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
        case $before in
      \(values.joined(separator: "\n"))
        esac
        offers="\(Mode.allCases.map(\.flag).joined(separator: " "))"
        for seen in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case $seen in
      \(modes.joined(separator: "\n"))
          esac
        done
        COMPREPLY=($(compgen -W "$offers" -- "$word"))
      }
      complete -F _evalrun evalrun

      """
  }

  private static func offer(_ completion: Completion) -> String {
    switch completion {
    case .words(let words):
      #"COMPREPLY=($(compgen -W "\#(words.joined(separator: " "))" -- "$word"))"#
    case .path: #"compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))"#
    case .folder: #"compopt -o filenames; COMPREPLY=($(compgen -d -- "$word"))"#
    case .list(let what):
      #"COMPREPLY=($(compgen -W "$(\#(Shell.command(listing: what)))" -- "$word"))"#
    case .nothing: "COMPREPLY=()"
    }
  }
}
