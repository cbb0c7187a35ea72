import Diagnostics

/// Why the result of an earlier check cannot be read back.
public struct EarlierCheckError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The file cannot be opened.
        case unreadable
        /// It is no JSON.
        case broken
        /// Something in it is not as a check writes it; by the name of the member.
        case unexpected(String)
        /// It does not say what was tested against.
        case noSummary
    }

    /// The file.
    public var path: String
    /// The 1-based line in it; 0 when no line can be named.
    public var line = 0
    /// What is wrong.
    public var reason: Reason
}

extension EarlierCheckError: CustomStringConvertible {
    /// What is wrong and what to do now, in Dutch.
    public var description: String {
        let place = VisibleText.escaped(path) + (line > 0 ? ":\(line)" : "")
        switch reason {
        case .unreadable:
            return "\(place) kan niet worden gelezen – controleer de naam en de rechten van het bestand"
        case .broken: return "\(place) is geen volledige JSON – maak de uitkomst opnieuw met check"
        case .unexpected(let name):
            return
                "\(place) is niet zoals check het schrijft, bij \"\(VisibleText.escaped(name))\" – maak de uitkomst opnieuw met check"
        case .noSummary:
            return
                "in \(place) staat niet waaraan is getoetst – maak de uitkomst opnieuw met check, zonder --no-summary"
        }
    }
}
