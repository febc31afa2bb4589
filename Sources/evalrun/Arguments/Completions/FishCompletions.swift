/// Completions for fish: `evalrun --completions fish > ~/.config/fish/completions/evalrun.fish`.
enum FishCompletions {
  static var script: String {
    let modes = Mode.allCases.flatMap { mode in
      let flag = " -l \(mode.rawValue)\(mode.completion.map(offer) ?? "")"
      let meaning = " -d '\(quoted(mode.summary))'"
      let first = "complete -c evalrun -n 'not __evalrun_mode \(every)'\(flag)\(meaning)"
      // Behind its flag the mode is already there, and what it takes is still to be offered.
      return mode.completion == nil
        ? [first] : [first, "complete -c evalrun -n '__evalrun_mode \(mode.rawValue)'\(flag)"]
    }
    let options = Option.allCases.map { option in
      let names = Mode.allCases.filter { $0.options.contains(option) }.map(\.rawValue)
      return "complete -c evalrun -n '__evalrun_mode \(names.joined(separator: " "))'"
        + " -l \(option.rawValue)\(option.completion.map(offer) ?? "") -d '\(quoted(option.summary))'"
    }
    return """
      # fish completions of evalrun; evalrun --completions fish | source
      function __evalrun_mode
        for word in (commandline -opc)
          contains -- (string replace -r '^--' '' -- $word) $argv; and return 0
        end
        return 1
      end
      complete -c evalrun -f
      \(modes.joined(separator: "\n"))
      \(options.joined(separator: "\n"))

      """
  }

  private static let every = Mode.allCases.map(\.rawValue).joined(separator: " ")

  private static func offer(_ completion: Completion) -> String {
    switch completion {
    case .words(let words): " -x -a '\(words.joined(separator: " "))'"
    case .path: " -r -F"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .list(let what): " -x -a '(\(Shell.command(listing: what)))'"
    case .nothing: " -x"
    }
  }

  private static func quoted(_ text: String) -> String {
    text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
  }
}
