import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging
import StrictJSON

extension JSONWriter {
    /// The members that say what the check was made with.
    mutating func header(_ header: CheckHeader, _ options: ReportOptions) {
        member("engine", header.engine)
        member("referenceDate", header.referenceDate.description)
        framework(header.framework, digest: header.frameworkDigest)
        member("evidence", options.evidence.rawValue)
        member("settingsFiles", header.settingsFiles)
    }

    /// The members `framework`, `region` and `parameters`.
    mutating func framework(_ framework: FrameworkSource, digest: String) {
        member("framework") {
            $0.member("id", framework.id)
            $0.member("title", framework.title)
            $0.member("version", framework.version)
            $0.member("status", framework.status.rawValue)
            $0.member("sha256", digest)
        }
        member("region", framework.region?.id)
        member("parameters") {
            for parameter in framework.parameters {
                $0.key(named: parameter.name)
                $0.string(parameter.value.map(\.text).joined(separator: ", "))
            }
        }
    }

    /// How long the pieces are that a long list is handed on in.
    private static let pieceBytes = 1 << 16

    /// The members `findings`, `openQuestions`, `undelivered` and `deliveryGaps`, handed on in pieces.
    mutating func findings<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        key("findings")
        beginArray()
        for finding in summary.findings {
            beginObject()
            try self.finding(finding, to: write)
            endObject()
            try write(takeBytes())
        }
        endArray()
        member("openQuestions", array: summary.openQuestions) { writer, question in
            writer.object {
                $0.member("code", question.code.description)
                $0.member("question", question.question)
                $0.member("deciding", question.isDeciding)
                $0.member("count", question.count)
            }
        }
        member("groupedBy", summary.groupedBy)
        member("answers", array: summary.answers) { writer, answered in
            writer.object {
                $0.member("code", answered.code.description)
                $0.member("answers", answered.answers)
                $0.member("proposals", answered.proposals)
                $0.member("departures", answered.departures)
                $0.member("contradictions", answered.contradictions)
            }
        }
        member("undelivered", summary.undelivered.map(\.rawValue))
        member("deliveryGaps", array: summary.deliveryGaps) { writer, gap in
            writer.object {
                $0.member("system", gap.system)
                $0.member("dossiers", gap.dossiers)
                $0.member("paths", gap.paths)
            }
        }
    }

    /// The members of a finding.
    private mutating func finding<Failure>(
        _ finding: Finding, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        member("topic", finding.topic)
        member("title", finding.title)
        member("section", finding.section)
        member("paragraph", finding.paragraph)
        member("direction", finding.direction.rawValue)
        member("met", finding.met)
        member("judged", finding.judged)
        member("unknown", finding.unknown)
        member("notApplicable", finding.notApplicable)
        member("text", finding.text)
        try member("dossiers", finding.dossiers, to: write)
        try member("exceptions", finding.exceptions, to: write)
        member("requirements", finding.requirements.map(\.description))
        member("level", finding.level.rawValue)
        member("parameters", finding.parameters)
        member("goodPractice", finding.goodPractice)
        member("toldElsewhere", array: finding.toldElsewhere) { writer, other in
            writer.object {
                $0.member("topic", other.topic)
                $0.member("count", other.count)
            }
        }
        member("missingGround", array: finding.missingGround) { writer, other in
            writer.object {
                $0.member("topic", other.topic)
                $0.member("count", other.count)
            }
        }
        member("groups", array: finding.groups) { writer, group in
            writer.object {
                $0.member("value", group.value)
                $0.member("direction", group.direction.rawValue)
                $0.member("met", group.met)
                $0.member("judged", group.judged)
                $0.member("unknown", group.unknown)
            }
        }
    }

    /// A member with the ids of files, handed on in pieces: there may be as many as there are files.
    private mutating func member<Failure>(
        _ name: StaticString, _ ids: FileIDs, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        key(name)
        beginArray()
        for id in ids {
            string(id)
            if count >= Self.pieceBytes { try write(takeBytes()) }
        }
        endArray()
    }

    /// The members that say which input it is.
    mutating func input(_ input: InputRecord, hasDigest: Bool) {
        member("file", input.file)
        if let line = input.line { member("line", line) }
        if hasDigest { member("sha256", input.sha256) }
        member("format", input.format)
        member("kind", input.kind)
    }

    /// A problem with a file.
    mutating func problem(_ problem: Problem) {
        object {
            $0.member("severity", problem.severity.rawValue)
            $0.member("code", problem.code)
            $0.member("line", problem.place.flatMap { $0.line == 0 ? nil : $0.line })
            $0.member("column", problem.place.flatMap { $0.column == 0 ? nil : $0.column })
            $0.member("path", problem.path)
            $0.member("message", problem.message)
            $0.member("remedy", problem.remedy)
            if let excerpt = problem.excerpt { $0.member("excerpt", excerpt) }
        }
    }

    /// The member `totals`.
    mutating func totals(_ totals: InputTotals) {
        member("totals") {
            $0.member("inputs", totals.inputs)
            $0.member("judged", totals.judged)
            $0.member("refused", totals.refused)
            $0.member("failed", totals.failed)
            $0.member("skipped", totals.skipped)
            $0.member("warnings", totals.warnings)
        }
    }
}
