import Diagnostics
import Feel
import Judging
import Records
import StrictJSON

extension TrialReport {
    /// The report for programs, one object on one line.
    ///
    /// - Parameter showsTexts: Whether free text of the dossier is shown; otherwise it is left out.
    /// - Returns: The JSON text.
    public func json(showsTexts: Bool) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("expression", text)
            switch ending {
            case .refused(let problems): Self.member("problems", problems, &writer)
            case .exhausted: writer.member("exhausted", true)
            case .done(let result, let type, let warnings):
                writer.member("type", type)
                writer.key("value")
                Self.write(result.value, showsTexts, &writer)
                if !result.value.reasons.isEmpty { writer.member("reason", result.value.reasons.word) }
                if file != nil {
                    Self.member("evidence", result.evidence, &writer)
                    Self.member("missing", result.missing, &writer)
                }
                Self.member("warnings", warnings, &writer)
            }
        }
        return writer.finish()
    }

    private static func member(_ name: StaticString, _ problems: [FeelProblem], _ writer: inout JSONWriter) {
        writer.member(name, array: problems) { writer, problem in
            writer.object { writer in
                writer.member("severity", problem.severity.rawValue)
                writer.member("code", problem.code)
                writer.member("offset", problem.range.lowerBound)
                writer.member("length", problem.range.count)
                writer.member("message", problem.message)
                writer.member("remedy", problem.remedy)
            }
        }
    }

    private static func member(_ name: StaticString, _ facts: FactList, _ writer: inout JSONWriter) {
        writer.member(name, array: facts) { writer, fact in
            writer.object { writer in
                writer.member("path", fact.path)
                if fact.isMissing { writer.member("reason", fact.reasons.word) }
                writer.member("line", fact.line)
                writer.member("column", fact.column)
            }
        }
    }

    private static func write(_ value: TriedValue, _ showsTexts: Bool, _ writer: inout JSONWriter) {
        switch value {
        case .boolean(let isYes): writer.bool(isYes)
        case .number(let text): writer.value(Array(text.utf8))
        case .date(let text), .duration(let text), .code(let text): writer.string(text)
        case .text(let text, let isOfDossier):
            if isOfDossier && !showsTexts { writer.null() } else { writer.string(text) }
        case .record(let path, _): writer.string(path)
        case .list(let elements, _): writer.array(elements) { write($1.value, showsTexts, &$0) }
        case .unknown: writer.null()
        }
    }
}
