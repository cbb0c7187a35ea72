/// What came of the suite, for programs and for people.
struct Report {
    private let results: [Suite.Result]

    init(_ results: [Suite.Result]) { self.results = results }

    /// One line for each case, in the form in which engines publish their results.
    var csv: String {
        results.map { one in
            [one.folder, one.file, one.id, one.fault == nil ? "SUCCESS" : "ERROR", one.fault ?? ""]
                .map { "\"" + $0.replacing("\"", with: "\"\"").replacing("\n", with: " ") + "\"" }.joined(
                    separator: ",")
        }.joined(separator: "\n") + "\n"
    }

    /// The score by folder, those with failures only, and the total.
    var score: String {
        var folders: [String: (passed: Int, all: Int)] = [:]
        for one in results {
            folders[one.folder, default: (0, 0)].all += 1
            if one.fault == nil { folders[one.folder, default: (0, 0)].passed += 1 }
        }
        var lines = folders.sorted { $0.key < $1.key }.map { "\($0.value.passed)/\($0.value.all)\t\($0.key)" }
        lines.append("\(results.filter { $0.fault == nil }.count)/\(results.count)\tall")
        return lines.joined(separator: "\n")
    }
}
