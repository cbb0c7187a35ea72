import Diagnostics
import StrictJSON

extension LintReport {
    /// The report for programs: `{"errors", "warnings", "combinations", "findings": […]}`.
    public var json: [UInt8] {
        var writer = JSONWriter(layout: .pretty)
        writer.object { writer in
            writer.member("errors", errors)
            writer.member("warnings", warnings)
            writer.member("frameworks", frameworks)
            writer.member("combinations", combinations)
            writer.member("findings", array: findings) { writer, finding in
                writer.object { finding.write(to: &$0) }
            }
        }
        return writer.finish()
    }
}

extension LintReport.Finding {
    /// Writes the members of a finding; a place without a line or column has null there.
    fileprivate func write(to writer: inout JSONWriter) {
        let place = problem.place
        writer.member("severity", problem.severity.rawValue)
        writer.member("code", problem.code)
        writer.member("file", place?.file)
        writer.member("line", place.flatMap { $0.line == 0 ? nil : $0.line })
        writer.member("column", place.flatMap { $0.column == 0 ? nil : $0.column })
        writer.member("message", problem.message)
        writer.member("remedy", problem.remedy)
        writer.member("framework", framework)
        if let regions {
            writer.member("onlyWithRegions", regions)
        }
    }
}
