import Diagnostics
import Findings
import Frameworks
import Judging
import StrictJSON

extension JSONWriter {
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
                $0.member(parameter.name, parameter.value.map(\.text).joined(separator: ", "))
            }
        }
    }

    /// The members `findings`, `openQuestions` and `undelivered`.
    mutating func findings(_ summary: FindingsSummary) {
        member("findings", array: summary.findings) { writer, finding in
            writer.object {
                $0.member("topic", finding.topic)
                $0.member("title", finding.title)
                $0.member("section", finding.section)
                $0.member("paragraph", finding.paragraph)
                $0.member("direction", finding.direction.rawValue)
                $0.member("met", finding.met)
                $0.member("judged", finding.judged)
                $0.member("unknown", finding.unknown)
                $0.member("notApplicable", finding.notApplicable)
                $0.member("text", finding.text)
                $0.member("dossiers", finding.dossiers)
                $0.member("exceptions", finding.exceptions)
                $0.member("requirements", finding.requirements.map(\.description))
                $0.member("level", finding.level.rawValue)
                $0.member("parameters", finding.parameters)
            }
        }
        member("openQuestions", array: summary.openQuestions) { writer, question in
            writer.object {
                $0.member("code", question.code.description)
                $0.member("question", question.question)
                $0.member("deciding", question.isDeciding)
                $0.member("count", question.count)
            }
        }
        member("undelivered", summary.undelivered.map(\.rawValue))
    }

    /// An element of `inputs`.
    mutating func input(_ input: InputRecord) {
        object {
            $0.member("file", input.file)
            $0.member("sha256", input.sha256)
            $0.member("format", input.format)
            $0.member("kind", input.kind)
            $0.member("status", input.status.rawValue)
            $0.member("problems", array: input.problems) { $0.problem($1) }
        }
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
