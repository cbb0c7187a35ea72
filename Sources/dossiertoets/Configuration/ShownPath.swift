import Foundation

/// How a path is shown where it goes further than the terminal.
enum ShownPath {
    /// The path with `~` for the home folder, whose name is that of a person.
    static func text(
        _ path: String, home: String? = ProcessInfo.processInfo.environment["HOME"]
    ) -> String {
        guard let home, home.hasPrefix("/"), home.count > 1 else { return path }
        let folder = home.hasSuffix("/") ? home : home + "/"
        return path.hasPrefix(folder) ? "~/" + path.dropFirst(folder.count) : path
    }
}
