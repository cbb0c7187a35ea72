import Diagnostics
import Foundation

@testable import Frameworks

/// Values for tests, made by hand.
let nowhere = Place(file: "proef.yaml", line: 1, column: 1)

extension TextSource {
    /// A text whose slots are written between braces.
    static func make(_ text: String) -> TextSource {
        var segments: [Segment] = []
        for part in text.split(separator: "{", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            if pieces.count == 2, let slot = TextSlot(rawValue: String(pieces[0])) {
                segments.append(.slot(slot))
            }
            if let plain = pieces.last, !plain.isEmpty { segments.append(.text(String(plain))) }
        }
        return TextSource(text: text, segments: segments, place: nowhere)
    }
}

extension RequirementReference {
    static func make(_ code: String) throws -> RequirementReference {
        RequirementReference(code: try .make(code), place: nowhere)
    }
}

extension RequirementCode {
    /// A code as it is written; throws when it is none.
    static func make(_ text: String) throws -> RequirementCode {
        guard let code = RequirementCode(text) else { throw NoSuchCode(text: text) }
        return code
    }

    struct NoSuchCode: Error {
        let text: String
    }
}

extension RequirementSource {
    static func make(
        _ code: String, level: RequirementLevel = .dossier, good: String = "Goed.",
        improve: String = "Beter.",
        unknown: String = "Onbekend.", dueFrom: String? = nil, refining: [String] = [],
        toldAt: String? = nil, onlyIf: String? = nil
    ) throws -> RequirementSource {
        func expression(_ text: String) -> ExpressionSource {
            ExpressionSource(text: text, file: "proef.yaml", line: 1, column: 1)
        }
        return RequirementSource(
            code: try .make(code), question: "Is dit zo?",
            quotation: PlacedText(text: "citaat", place: nowhere),
            citation: Citation(document: "stuk", location: "bijlage 1", place: nowhere), proof: .fact,
            level: level, doer: nil, nature: refining.isEmpty ? .mechanical : .signal,
            onlyIf: try onlyIf.map { try .make($0) },
            cases: [
                CaseSource(
                    name: nil, forEach: nil, applicableWhen: nil, dueFrom: dueFrom.map(expression),
                    metWhen: expression("ja(x)"), toldAt: try toldAt.map { try .make($0) }, place: nowhere)
            ], closingDoesNotCount: false, questionWhen: nil, noQuestionBecause: nil,
            refiningQuestions: refining,
            texts: RequirementTexts(good: .make(good), improve: .make(improve), unknown: .make(unknown)),
            feeds: nil, place: nowhere, origin: .framework)
    }
}

extension TopicSource {
    static func make(
        _ code: String, fedBy: [String], alwaysReport: Bool = false, goodPractice: String? = nil,
        good: String = "{in hoeveel dossiers} gaat het goed.",
        improve: String = "{in hoeveel dossiers} kan het beter.",
        paragraph: String = "paragraaf"
    ) throws -> TopicSource {
        TopicSource(
            code: code, title: "Onderwerp \(code)", paragraph: PlacedText(text: paragraph, place: nowhere),
            fedBy: try fedBy.map { try .make($0) }, alwaysReport: alwaysReport, good: .make(good),
            improve: .make(improve), goodPractice: goodPractice.map { .make($0) }, place: nowhere,
            origin: .framework)
    }
}

extension FrameworkSource {
    /// A framework of one indicator with these requirements, one section and these topics.
    static func make(
        _ requirements: [RequirementSource], topics: [TopicSource] = [], display: DisplaySource = .make(),
        parameters: [ParameterSource] = []
    ) throws -> FrameworkSource {
        let citation = Citation(document: "stuk", location: "bijlage 1", place: nowhere)
        let rule = DecisionRuleSource(
            code: try .make("4.B1"), quotation: PlacedText(text: "citaat", place: nowhere),
            citation: citation,
            requirements: requirements.filter { $0.code.kind == .rule }, place: nowhere)
        let indicator = IndicatorSource(
            number: 4, title: "Proef", text: "Proef.", question: PlacedText(text: "A", place: nowhere),
            criterion: PlacedText(text: "c", place: nowhere), citation: citation, rules: [rule],
            points: requirements.filter { $0.code.kind != .rule }, place: nowhere)
        return FrameworkSource(
            id: "proef", title: "Proef", version: "1", status: .inForce, validFrom: nil, validUntil: nil,
            documents: [], questions: [], closing: nil, parameters: parameters, terms: [], display: display,
            derived: [], indicators: [indicator],
            sections: [
                SectionSource(
                    code: "afdeling", title: "Afdeling",
                    paragraphs: [
                        SectionSource.Paragraph(code: "paragraaf", title: "Paragraaf", place: nowhere),
                        SectionSource.Paragraph(code: "tweede", title: "Tweede", place: nowhere),
                    ], place: nowhere)
            ], topics: topics, examples: [], region: nil, files: [], place: nowhere)
    }
}

extension DisplaySource {
    static func make(good: String? = nil, minimum: String? = nil) -> DisplaySource {
        DisplaySource(
            goodThreshold: good.map { PlacedText(text: $0, place: nowhere) },
            minimumJudged: minimum.map { PlacedText(text: $0, place: nowhere) })
    }
}

extension ParameterSource {
    static func make(_ name: String, _ value: String, kind: ParameterKind = .duration) -> ParameterSource {
        ParameterSource(
            name: name, kind: kind, value: [PlacedText(text: value, place: nowhere)], explanation: "Uitleg.",
            decision: nil, place: nowhere, origin: .framework)
    }
}

extension TermSource {
    static func make(_ name: String, _ text: String) -> TermSource {
        TermSource(
            name: name, parameters: [],
            expression: ExpressionSource(text: text, file: "proef.yaml", line: 1, column: 1),
            explanation: "Uitleg.",
            place: nowhere, origin: .framework)
    }
}
