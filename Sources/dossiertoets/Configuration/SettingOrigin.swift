import Diagnostics
import Frameworks

/// Where the value of an option comes from.
enum SettingOrigin: Sendable, Equatable {
    /// The command line.
    case commandLine
    /// An environment variable, by its name.
    case environment(String)
    /// A file of settings: where the value stands in it.
    case file(Place)
    /// The program itself.
    case standard

    /// Where it is, in words: `dossiertoets.yaml:3`.
    var words: String {
        switch self {
        case .commandLine: "opdrachtregel"
        case .environment(let variable): variable
        case .file(let place): Place(file: ShownPath.text(place.file), line: place.line).description
        case .standard: "standaard"
        }
    }

    /// How messages name an option: as it was written.
    func name(of key: ConfigurationKey) -> String {
        if case .file = self { "\"\(key.rawValue)\"" } else { key.option }
    }

    /// Ends a command over a value, with its place when it stands in a file.
    ///
    /// - Parameters:
    ///   - code: The code of the problem, which only a file shows.
    ///   - message: What is wrong.
    ///   - remedy: What to do now.
    /// - Throws: `CommandFailure`, always.
    func refuse(code: String, _ message: String, remedy: String) throws(CommandFailure) -> Never {
        guard case .file(let place) = self else {
            throw CommandFailure(status: .wrongUsage, message: "fout: \(message) – \(remedy)")
        }
        FrameworkChoice.print([Problem(.error, code: code, place: place, message: message, remedy: remedy)])
        throw CommandFailure(status: .wrongUsage, message: "")
    }
}
