import Foundation
import Glibc

/// What the terminal can show.
enum Terminal {
    /// How many columns text may take: those of the terminal, `COLUMNS`, or 100; between 60 and 200.
    static var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return bounded(Int(size.ws_col))
        }
        return bounded(ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? defaultWidth)
    }

    /// How many columns text takes where no terminal shows it.
    static let defaultWidth = 100

    /// Whether a line that changes can be shown beside what goes to standard output.
    ///
    /// - Parameter isStreaming: Whether results go to standard output while the check is going on.
    /// - Returns: Whether messages go to a terminal that nothing else writes to.
    static func showsProgress(isStreaming: Bool) -> Bool {
        let isDumb = ProcessInfo.processInfo.environment["TERM"] == "dumb"
        return isatty(STDERR_FILENO) == 1 && !isDumb && !(isStreaming && isatty(STDOUT_FILENO) == 1)
    }

    /// Whether colours may be used: on a terminal, unless `NO_COLOR` is set or the terminal is dumb.
    static var showsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        return isatty(STDOUT_FILENO) == 1 && !isRefused
    }

    private static func bounded(_ width: Int) -> Int { min(max(width, 60), 200) }
}
