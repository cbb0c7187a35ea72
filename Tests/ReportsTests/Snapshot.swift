import Foundation
import Testing

/// Compares an output with the file named after its test, in the folder `Snapshots`.
///
/// With the environment variable `RENEW_SNAPSHOTS` set, the file is written instead; look at the difference
/// before committing it.
enum Snapshot {
    /// Whether the output equals the file; reports an issue with the first line that differs when not.
    static func verify(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let url = URL(fileURLWithPath: ReportFixtures.root).appendingPathComponent("Snapshots/\(name)")
        if ProcessInfo.processInfo.environment["RENEW_SNAPSHOTS"] != nil {
            try Data(text.utf8).write(to: url)
            return
        }
        let expected = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        guard text != expected else { return }
        let (new, old) = (lines(text), lines(expected))
        let index = zip(new, old).enumerated().first { $1.0 != $1.1 }?.offset ?? min(new.count, old.count)
        Issue.record(
            """
            Snapshots/\(name) differs in line \(index + 1)
              is now: \(index < new.count ? new[index] : "(nothing)")
              was:    \(index < old.count ? old[index] : "(nothing)")
            If the change is meant: RENEW_SNAPSHOTS=1 swift test --filter ReportsTests, and look at git diff.
            """, sourceLocation: sourceLocation)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
