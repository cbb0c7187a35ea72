import Foundation

/// The committed list of cases that fail: a case in a line, with the reason behind a tab.
struct FailureList {
    private let cases: Set<String>
    private let path: String

    init(path: String) {
        self.path = path
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        cases = Set(
            text.split(separator: "\n").filter { !$0.hasPrefix("#") }
                .compactMap { $0.split(separator: "\t").first.map(String.init) })
    }

    /// What is not as the list says: a case that fails and is not in it, or one in it that does not fail.
    func complaints(about results: [Suite.Result]) -> [String] {
        var result: [String] = []
        for one in results where one.fault != nil && !cases.contains(one.name) {
            result.append("FAILS, passed before: \(one.name): \(one.fault ?? "")")
        }
        for one in results where one.fault == nil && cases.contains(one.name) {
            result.append("PASSES: \(one.name); take it out of \(path)")
        }
        for name in cases.subtracting(results.map(\.name)).sorted() {
            result.append("UNKNOWN: \(name); take it out of \(path)")
        }
        return result
    }
}
