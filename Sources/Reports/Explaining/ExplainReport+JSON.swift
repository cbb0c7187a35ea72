import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging
public import StrictJSON

extension ExplainReport {
    /// The explanation as one JSON object, `dossiertoets/explain/1`.
    ///
    /// - Parameters:
    ///   - explanation: What to explain.
    ///   - layout: How it is laid out.
    /// - Returns: UTF-8 bytes, empty when the framework or dossier has no such indicator.
    public static func json(_ explanation: Explanation, layout: JSONLayout = .pretty) -> [UInt8] {
        let header = explanation.header
        let number = explanation.indicator
        guard let source = header.framework.indicators.first(where: { $0.number == number }),
            let indicator = explanation.judgement.indicators.first(where: { $0.number == number })
        else { return [] }
        var writer = JSONWriter(layout: layout)
        writer.object {
            $0.member("schema", "dossiertoets/explain/1")
            $0.member("engine", header.engine)
            $0.member("referenceDate", header.referenceDate.description)
            $0.framework(header.framework, digest: header.frameworkDigest)
            $0.member("kenmerk", explanation.judgement.id)
            $0.member("file", explanation.file)
            if let line = explanation.line { $0.member("line", line) }
            $0.member("kind", explanation.judgement.kind)
            $0.member("effectiveReferenceDate", explanation.judgement.referenceDate.description)
            $0.key("indicator")
            $0.explained(indicator, source, header)
            $0.member("turning", array: explanation.turning?.facts ?? []) { $0.turning($1) }
            $0.member("turningIsEnough", explanation.turning?.isEnough)
        }
        return writer.finish()
    }
}

extension JSONWriter {
    fileprivate mutating func explained(
        _ indicator: IndicatorJudgement, _ source: IndicatorSource, _ header: CheckHeader
    ) {
        let framework = header.framework
        object { writer in
            writer.member("id", "\(framework.id)/\(indicator.number)")
            writer.member("number", indicator.number)
            writer.member("title", source.title)
            writer.member("norm", source.text)
            writer.citation(source.citation, in: framework)
            writer.member("verdict", indicator.verdict.rawValue)
            writer.member("provisional", indicator.isProvisional)
            writer.member("openQuestions", indicator.openQuestions.map(\.description))
            writer.member("rules", array: source.rules) { writer, rule in
                writer.object {
                    $0.member("code", rule.code.description)
                    $0.member("norm", rule.quotation.text)
                    $0.citation(rule.citation, in: framework)
                    $0.explained(rule.requirements, of: indicator, header)
                }
            }
            writer.member("points") {
                $0.explained(source.points, of: indicator, header)
            }
        }
    }

    /// The member `requirements`; of those that are not of the level of this file only the norm.
    private mutating func explained(
        _ requirements: [RequirementSource], of indicator: IndicatorJudgement, _ header: CheckHeader
    ) {
        let framework = header.framework
        var json = JudgementJSON(framework: framework.id, detail: .all)
        member("requirements", array: requirements) { writer, source in
            writer.object {
                let judgement = indicator.requirements.first { $0.code == source.code }
                if let judgement {
                    json.members(of: judgement, to: &$0)
                    let sentence = RequirementSentence(
                        judgement, source, in: framework, asked: header.referenceDate)
                    $0.member("sentence", sentence.text)
                } else {
                    $0.member("code", source.code.description)
                }
                $0.member("question", source.question)
                $0.member("norm", source.quotation.text)
                $0.citation(source.citation, in: framework)
                if let promotion = source.promotion { $0.member("decidesBy", promotion.decision) }
                $0.member("proof", source.proof.rawValue)
                $0.member("level", source.level.rawValue)
                $0.member("onlyIf", source.onlyIf?.code.description)
                $0.member("conditions", array: LabelledCondition.conditions(of: source)) { $0.condition($1) }
            }
        }
    }

    private mutating func citation(_ citation: Citation, in framework: FrameworkSource) {
        member("source") {
            $0.member("document", citation.document)
            $0.member("location", citation.location)
            $0.member("text", FrameworkWords.source(citation, in: framework))
        }
    }

    private mutating func condition(_ condition: LabelledCondition) {
        let place = condition.expression.place(atOffset: 0)
        object {
            $0.member("label", condition.label)
            $0.member("text", condition.expression.text)
            $0.member("file", place.file.split(separator: "/").suffix(2).joined(separator: "/"))
            $0.member("line", place.line)
            $0.member("column", place.column)
        }
    }

    fileprivate mutating func turning(_ fact: TurningFact) {
        object {
            $0.member("action", fact.action.rawValue)
            $0.member("subject", fact.subject)
            $0.value(fact.value)
            $0.member("fields", array: fact.fields) { writer, field in
                writer.object {
                    $0.member("name", field.name)
                    $0.value(field.value)
                }
            }
            $0.member("line", fact.line == 0 ? nil : fact.line)
            $0.member("column", fact.line == 0 ? nil : fact.column)
            $0.member("requirements", fact.requirements.map(\.description))
        }
    }

    private mutating func value(_ value: TurningFact.Value?) {
        member("value", value?.text)
        member("valueIsExample", value?.isExample)
    }
}
