public import Diagnostics

extension LintReport {
    /// The findings as people read them, each with its source line, and a last line that counts them.
    ///
    /// - Parameter source: The text of a file, for the lines shown.
    /// - Returns: The text, with a line break behind the last line.
    public func text(source: (String) -> SourceText?) -> String {
        let renderer = ProblemRenderer(showSource: true)
        let blocks = findings.map { finding in
            let text = renderer.text(
                for: finding.problem, in: finding.problem.place.flatMap { source($0.file) })
            guard let regions = finding.regions else { return text + "\n" }
            return text + "\n  alleen met regio \(regions.joined(separator: ", "))\n"
        }
        return (blocks + [summary + "\n"]).joined()
    }

    /// How much was found, in words.
    public var summary: String {
        let found =
            errors + warnings == 0
            ? "Niets te melden"
            : [Self.count(errors, "fout", "fouten"), Self.count(warnings, "waarschuwing", "waarschuwingen")]
                .compactMap(\.self).joined(separator: " en ")
        let frameworkWords = frameworks.count == 1 ? "1 kader" : "\(frameworks.count) kaders"
        let regions = combinations - frameworks.count
        let with = regions == 0 ? "" : regions == 1 ? ", ook met 1 regio" : ", ook met \(regions) regio's"
        return "\(found) in \(frameworkWords)\(with)."
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String? {
        number == 0 ? nil : number == 1 ? "1 \(one)" : "\(number) \(many)"
    }
}
