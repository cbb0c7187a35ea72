import Diagnostics

/// The check that no name on a list occurs twice.
enum UniqueNames {
    /// Reports every name that occurred before; empty names were reported when read.
    static func check(
        _ names: [(name: String, place: Place)], noun: String, code: ProblemCode = .duplicateCode,
        problems: ProblemSink
    ) {
        var seen: [String: Place] = [:]
        for (name, place) in names where !name.isEmpty {
            if let first = seen[name] {
                problems.report(
                    code, at: place, "\(noun) \"\(name)\" bestaat al", remedy: "zie \(first)")
            } else {
                seen[name] = place
            }
        }
    }
}
