import Diagnostics

/// Why a report cannot be put into a file.
public struct ReportFileError: Error, Hashable, Sendable {
    /// What happened.
    public enum Reason: Hashable, Sendable {
        /// There is a file already, and it must not be replaced.
        case exists
        /// Its folder is not there, or closed.
        case noFolder
        /// A folder stands there.
        case isFolder
        /// The name is longer than the disk takes.
        case longName
        /// There is no room left.
        case full
        /// Anything else, by the number of the system.
        case other(Int32)
    }

    /// The file as the user named it.
    public var path: String
    /// What happened.
    public var reason: Reason

    /// Makes an error from its parts.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}

extension ReportFileError: CustomStringConvertible {
    /// What happened and what to do now, in Dutch.
    public var description: String {
        let file = VisibleText.escaped(path)
        return switch reason {
        case .exists: "\(file) bestaat al – kies een andere naam, of geef --force om het te vervangen"
        case .noFolder:
            "\(file) kan niet worden geschreven – controleer of de map er is en of u erin mag schrijven"
        case .isFolder: "\(file) is een map – noem een bestand in die map"
        case .longName: "\(file) kan niet worden geschreven – kies een kortere naam"
        case .full: "\(file) kan niet worden geschreven – er is geen ruimte meer"
        case .other(let number): "\(file) kan niet worden geschreven (systeemfout \(number))"
        }
    }
}
