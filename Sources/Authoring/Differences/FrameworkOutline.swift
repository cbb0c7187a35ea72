import Feel
import Frameworks
import Judging

/// A framework as a list of its parts, each with one value that can be compared.
struct FrameworkOutline {
    /// A part of a framework.
    struct Entry {
        var kind: FrameworkChange.Kind
        var subject: FrameworkChange.Subject
        /// Nil for what names the whole.
        var aspect: String?
        /// What is compared: white space and layout make no difference.
        var compared: String
        /// What is shown.
        var shown: String
    }

    /// The parts in the order of the files.
    private(set) var entries: [Entry] = []
    private let canonical: [ExpressionKey: String]

    private struct ExpressionKey: Hashable {
        var file: String
        var line: Int
        var column: Int

        init(_ source: ExpressionSource) {
            (file, line, column) = (source.file, source.line, source.column)
        }
    }

    /// Makes the outline of a framework.
    init(_ source: FrameworkSource, functions: [FunctionDefinition]) {
        let survey = source.survey(functions: functions)
        canonical = Dictionary(
            survey.compactMap { surveyed in
                surveyed.expression.map { (ExpressionKey(surveyed.source), $0.canonical) }
            }
        ) { first, _ in first }
        add(framework: source)
        source.parameters.forEach { add($0) }
        source.terms.forEach { add($0) }
        source.derived.forEach { add($0) }
        source.agenda.forEach { add($0) }
        source.windows.forEach { add($0) }
        for indicator in source.indicators { add(indicator) }
        source.topics.forEach { add($0) }
    }

    private mutating func add(
        _ kind: FrameworkChange.Kind, _ subject: FrameworkChange.Subject, _ aspect: String?, _ text: String?
    ) {
        guard let text else { return }
        let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        entries.append(Entry(kind: kind, subject: subject, aspect: aspect, compared: folded, shown: folded))
    }

    private mutating func add(
        _ subject: FrameworkChange.Subject, _ aspect: String, _ expression: ExpressionSource?
    ) {
        guard let expression else { return }
        let shown = expression.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        entries.append(
            Entry(
                kind: .rule, subject: subject, aspect: aspect,
                compared: canonical[ExpressionKey(expression)].map { forEachPrefix(expression) + $0 }
                    ?? shown,
                shown: shown))
    }

    /// The variable of *voor elk*, which is no part of its list.
    private func forEachPrefix(_ expression: ExpressionSource) -> String {
        let words = expression.text.split(whereSeparator: \.isWhitespace)
        return words.count > 1 && words[1] == "in" ? "\(words[0]) in " : ""
    }

    private mutating func add(framework source: FrameworkSource) {
        add(.text, .framework, "titel", source.title)
        add(.text, .framework, "versie", source.version)
        add(.text, .framework, "status", source.status.rawValue)
        add(.text, .framework, "geldig vanaf", source.validFrom?.text)
        add(.text, .framework, "geldig tot", source.validUntil?.text)
        add(.rule, .framework, "drempel goed", source.display.goodThreshold?.text)
        add(.rule, .framework, "minimum beoordeeld", source.display.minimumJudged?.text)
        guard let closing = source.closing else { return }
        add(.closing, "gesloten als", closing.closedWhen)
        add(.closing, "op", closing.date)
        add(.closing, "termijnen vervallen als", closing.lapsesWhen)
    }

    private mutating func add(_ parameter: ParameterSource) {
        let subject = FrameworkChange.Subject.parameter(parameter.name)
        add(.parameter, subject, nil, parameter.explanation)
        entries[entries.count - 1].compared = ""
        add(.parameter, subject, "waarde", parameter.value.map(\.text).joined(separator: ", "))
        add(.text, subject, "uitleg", parameter.explanation)
        add(.text, subject, "besluit", parameter.decision)
    }

    private mutating func add(_ term: TermSource) {
        let subject = FrameworkChange.Subject.term(term.name)
        add(.rule, subject, nil, term.explanation)
        entries[entries.count - 1].compared = ""
        add(
            .rule, subject, "met",
            term.parameters.isEmpty
                ? nil : term.parameters.map { "\($0.name): \($0.kind.text)" }.joined(separator: ", "))
        add(subject, "is", term.expression)
        add(.text, subject, "uitleg", term.explanation)
    }

    private mutating func add(_ derived: DerivedSource) {
        let subject = FrameworkChange.Subject.derived(derived.name)
        add(.text, subject, "uitleg", derived.explanation)
        switch derived.body {
        case .expression(let expression): add(subject, "is", expression)
        case .rows(let rows):
            for (index, row) in rows.enumerated() {
                add(subject, "rij \(index + 1), als", row.when)
                add(subject, "rij \(index + 1), dan", row.then)
            }
        }
    }

    private mutating func add(_ entry: AgendaSource) {
        let name = "agenda (\(entry.name.text)), "
        add(.framework, name + "voor elk", entry.forEach)
        add(.framework, name + "van toepassing als", entry.applicableWhen)
        add(.framework, name + "op", entry.date)
    }

    private mutating func add(_ window: WindowSource) {
        let name = "venster (\(window.name.text)), "
        add(.framework, name + "van toepassing als", window.applicableWhen)
        add(.framework, name + "van", window.from)
        add(.framework, name + "tot", window.until)
    }

    private mutating func add(_ indicator: IndicatorSource) {
        let subject = FrameworkChange.Subject.indicator(indicator.number)
        add(.rule, subject, nil, indicator.title)
        entries[entries.count - 1].compared = ""
        add(.text, subject, "titel", indicator.title)
        add(.text, subject, "tekst", indicator.text)
        for rule in indicator.rules {
            add(.text, .decisionRule(rule.code.description), "citaat", rule.quotation.text)
            rule.requirements.forEach { add($0) }
        }
        indicator.points.forEach { add($0) }
    }

    private mutating func add(_ topic: TopicSource) {
        let subject = FrameworkChange.Subject.topic(topic.code)
        add(.text, subject, nil, topic.title)
        entries[entries.count - 1].compared = ""
        add(.text, subject, "titel", topic.title)
        add(.text, subject, "paragraaf", topic.paragraph.text)
        add(.rule, subject, "gevoed door", topic.fedBy.map(\.code.description).joined(separator: ", "))
        add(.rule, subject, "altijd melden", topic.alwaysReport ? "ja" : "nee")
        add(.text, subject, "goed", topic.good.text)
        add(.text, subject, "beter", topic.improve.text)
        add(.text, subject, "goed voorbeeld", topic.goodPractice?.text)
        add(.text, subject, "aanbeveling", topic.recommendation)
    }

    private mutating func add(_ requirement: RequirementSource) {
        let subject = FrameworkChange.Subject.requirement(requirement.code.description)
        add(.rule, subject, nil, requirement.question)
        entries[entries.count - 1].compared = ""
        add(.text, subject, "vraag", requirement.question)
        add(.text, subject, "citaat", requirement.quotation.text)
        add(.text, subject, "bewijs", requirement.proof.rawValue)
        add(.rule, subject, "niveau", requirement.level.rawValue)
        add(.text, subject, "wie", requirement.doer)
        add(.rule, subject, "aard", Self.words(requirement.nature))
        add(.rule, subject, "beslist mee", requirement.promotion?.decision)
        add(.rule, subject, "alleen als", requirement.onlyIf?.code.description)
        add(.rule, subject, "sluiting telt niet", requirement.closingDoesNotCount ? "ja" : nil)
        for part in requirement.cases {
            let name = part.name.map { " (\($0.text))" } ?? ""
            add(subject, "voor elk" + name, part.forEach)
            add(subject, "van toepassing als" + name, part.applicableWhen)
            add(subject, "beoordeelbaar vanaf" + name, part.dueFrom)
            add(subject, "voldaan als" + name, part.metWhen)
            add(subject, "vraag als" + name, part.questionWhen)
            add(.text, subject, "al gemeld bij" + name, part.toldAt?.code.description)
        }
        add(subject, "vraag als", requirement.questionWhen)
        add(.text, subject, "geen vraag omdat", requirement.noQuestionBecause)
        for (index, question) in requirement.refiningQuestions.enumerated() {
            add(.text, subject, "nog te beoordelen \(index + 1)", question)
        }
        add(.text, subject, "goed", requirement.texts.good.text)
        add(.text, subject, "beter", requirement.texts.improve.text)
        add(.text, subject, "onbekend", requirement.texts.unknown.text)
    }

    private static func words(_ nature: RequirementNature) -> String {
        switch nature {
        case .mechanical: "mechanisch"
        case .signal: "signaal"
        case .professional(.refines(let reference)): "professioneel, verfijnt \(reference.code)"
        case .professional(.decides): "professioneel, beslist"
        }
    }
}
