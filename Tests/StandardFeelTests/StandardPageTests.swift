import Foundation
import Testing

@testable import StandardFeel

/// `docs/feel-standaard.md` says what the standard language has.
struct StandardPageTests {
    /// A row of a table: what it is about, an example, and what that gives.
    private struct Row: CustomStringConvertible {
        let subject: String
        let example: String
        let result: String

        var description: String { "\(subject): \(example)" }
    }

    private static let page: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return (try? String(contentsOf: root.appending(path: "docs/feel-standaard.md"), encoding: .utf8))
            ?? ""
    }()

    /// The rows of all tables behind a heading that have an example.
    private static func rows(behind heading: String) -> [Row] {
        page.components(separatedBy: "\n").drop { $0 != heading }.compactMap { line in
            let cells = line.components(separatedBy: " | ").map {
                $0.trimmingCharacters(in: ["|", " ", "`"])
            }
            guard line.hasPrefix("| `"), cells.count == 4 else { return nil }
            return Row(subject: cells[0], example: cells[2], result: cells[3])
        }
    }

    /// How a function is called: `[x]` may be left out, `x…` takes all that is left.
    private static func signatures(_ name: String, _ callable: Callable) -> [String] {
        ([callable] + callable.others).map { form in
            let parameters = form.form.enumerated().map { place, parameter in
                if parameter.isOptional { return "[\(parameter.name)]" }
                return parameter.name + (form.isVariadic && place == form.form.count - 1 ? "…" : "")
            }
            return "\(name)(\(parameters.joined(separator: ", ")))"
        }
    }

    @Test func `every built-in function is in the tables, and nothing else`() {
        let listed = Self.rows(behind: "## Functies").map(\.subject)
        let known = Builtins.functions.flatMap(Self.signatures) + ["now()", "today()"]
        #expect(Set(known).subtracting(listed).sorted() == [])
        #expect(Set(listed).subtracting(known).sorted() == [])
        #expect(Set(listed).count == listed.count)
    }

    @Test func `every example gives what the page says, with and without types`() throws {
        let now = try #require(Value(temporal: "2026-09-01T12:00:00"))
        let scope = Scope(kinds: [:], now: now)
        let evaluator = Evaluator()
        let rows = Self.rows(behind: "# FEEL volgens de standaard")
        #expect(rows.count > 100)
        for row in rows {
            let found = [
                evaluator.value(of: row.example, in: scope), evaluator.typedValue(of: row.example, in: scope),
            ]
            #expect(found.map(\.written) == [row.result, row.result], "\(row)")
        }
    }
}
