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
        return bounded(ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 100)
    }

    /// Whether colours may be used: on a terminal, unless `NO_COLOR` is set or the terminal is dumb.
    static var showsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        return isatty(STDOUT_FILENO) == 1 && !isRefused
    }

    private static func bounded(_ width: Int) -> Int { min(max(width, 60), 200) }
}
