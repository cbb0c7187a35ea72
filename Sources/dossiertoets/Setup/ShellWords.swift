import Diagnostics

/// Words of a command as a person types them in a shell.
enum ShellWords {
    /// An option with its value; nothing when there is none.
    static func option(_ name: String, _ value: String?) -> [String] {
        value.map { ["--\(name) \(quoted($0))"] } ?? []
    }

    /// A word as a shell takes it for one.
    static func quoted(_ word: String) -> String {
        let plain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./=:,+@".contains($0)) }
        if plain && !word.isEmpty { return word }
        return "'" + VisibleText.escaped(word).replacing("'", with: #"'\''"#) + "'"
    }
}

extension ConfigurationOptionGroup {
    /// The options as typed, each with its value.
    var words: [String] {
        ShellWords.option("data", data) + ShellWords.option("config", file)
            + (readsNone ? ["--no-config"] : [])
    }
}
