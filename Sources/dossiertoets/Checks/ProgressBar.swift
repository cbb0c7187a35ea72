import Foundation
import Glibc

/// How far a check is, on one line of a terminal; nothing anywhere else.
struct ProgressBar {
    /// The marks of a full bar.
    private static let marks = 30
    /// How long a line stands at least, in seconds.
    private static let interval = 0.1
    /// Back to the start of the line, and nothing on it.
    private static let emptyLine = "\r\u{1B}[K"

    private let isShown: Bool
    private let total: Int?
    private var count = 0
    private var isDrawn = false
    private var last = Date.distantPast

    /// Makes a bar that is not drawn yet.
    ///
    /// - Parameters:
    ///   - total: How many inputs there are, or nil when that is not known.
    ///   - isShown: Whether there is a terminal that shows it.
    init(total: Int?, isShown: Bool) {
        self.total = total
        self.isShown = isShown
    }

    /// Counts one input.
    mutating func advance() {
        count += 1
        guard isShown else { return }
        let now = Date()
        guard now.timeIntervalSince(last) >= Self.interval else { return }
        last = now
        isDrawn = true
        Self.write(Self.emptyLine + line)
    }

    /// Takes the line away, for what is to be read.
    mutating func clear() {
        if isDrawn { Self.write(Self.emptyLine) }
        isDrawn = false
    }

    /// The line itself: `[#########---------------------] 1200 van 4000 bestanden`.
    private var line: String {
        guard let total, total > 0 else { return "\(count) \(count == 1 ? "dossier" : "dossiers")" }
        let full = min(Self.marks, Self.marks * count / total)
        let bar = String(repeating: "#", count: full) + String(repeating: "-", count: Self.marks - full)
        return "[\(bar)] \(count) van \(total) bestanden"
    }

    private static func write(_ text: String) {
        _ = FileDescriptor.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
