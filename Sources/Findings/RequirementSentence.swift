public import CivilDates
public import Frameworks
public import Judging

/// What is said about one requirement in one dossier: a whole sentence or more, without values.
public struct RequirementSentence: Hashable, Sendable {
    /// The sentence.
    public let text: String

    /// Words a judgement.
    ///
    /// - Parameters:
    ///   - judgement: What is found.
    ///   - requirement: The requirement with its texts.
    ///   - framework: The framework, for the terms its parameters set.
    ///   - asked: The reference date that was asked for, when the file may have been exported before it.
    public init(
        _ judgement: RequirementJudgement, _ requirement: RequirementSource, in framework: FrameworkSource,
        asked: CivilDay? = nil
    ) {
        if judgement.isOfPerson {
            // The texts of the framework say what the dossier shows, and it does not show this.
            text = "\(requirement.question) Volgens het antwoord van een mens: \(judgement.outcome.word)."
            return
        }
        func filled(_ text: TextSource) -> String {
            SlotFilling(
                words: Self.words(judgement, requirement, framework),
                isSingle: Self.counts(judgement).judged == 1
            ).text(text)
        }
        text =
            switch judgement.outcome {
            case .met: filled(requirement.texts.good) + Self.exceptions(judgement)
            case .notMet: filled(requirement.texts.improve)
            case .unknown: filled(requirement.texts.unknown)
            case .notYetDue:
                judgement.due.map { JudgedWords.term($0, asked: asked) }
                    ?? "De termijn hiervoor was nog niet om."
            case .judgementNeeded:
                "Dit vraagt een oordeel van een mens: "
                    + (judgement.questions.isEmpty ? [requirement.question] : judgement.questions).joined(
                        separator: " ")
            case .notApplicable: "Niet van toepassing."
            }
    }

    /// For which items it is left to a person whether what was said of all of them holds; empty when it holds for all.
    private static func exceptions(_ judgement: RequirementJudgement) -> String {
        guard judgement.answer == nil else { return "" }
        let names = judgement.items.filter { $0.outcome == .judgementNeeded }
            .map { $0.path.isEmpty ? $0.caseName.map { "“\($0)”" } ?? "" : $0.path }
        guard !names.isEmpty else { return "" }
        let named = names.filter { !$0.isEmpty }
        let words = named.isEmpty ? "voor alles" : "voor \(Enumeration.words(named, of: names.count))"
        return " Of dit ook \(words) geldt, beoordeelt een mens."
    }

    /// The words of every slot a text about one dossier may hold.
    private static func words(
        _ judgement: RequirementJudgement, _ requirement: RequirementSource, _ framework: FrameworkSource
    ) -> [TextSlot: String] {
        let (failed, judged) = counts(judgement)
        let missing = MissingWords.text(judgement.missing)
        return [
            .count: JudgedWords.number(failed),
            .judged: JudgedWords.number(judged),
            .places: Enumeration.words(places(judgement), of: failed),
            .missing: missing.isEmpty ? withoutFacts(judgement) : missing,
            .fields: fields(judgement),
            .term: term(requirement, framework),
        ]
    }

    /// How many things fail and were judged: items, or without items the facts that decided.
    private static func counts(_ judgement: RequirementJudgement) -> (failed: Int, judged: Int) {
        if judgement.hasRows { return (judgement.failedCount, judgement.judgedCount) }
        let count = places(judgement).count
        return (count, count)
    }

    /// The paths of the failing items; without items those of the facts that decided.
    ///
    /// Each path stands once.
    private static func places(_ judgement: RequirementJudgement) -> [String] {
        var paths: [String] = []
        if judgement.hasRows {
            for item in judgement.items where item.outcome == .notMet {
                paths +=
                    item.path.isEmpty ? (item.missing + item.evidence).prefix(1).map(\.path) : [item.path]
            }
        } else {
            paths = (judgement.evidence + judgement.missing).map(\.path)
        }
        var seen: Set<String> = []
        return paths.filter { seen.insert($0).inserted }
    }

    /// The names of the fields that decided, in the order in which they were looked at.
    private static func fields(_ judgement: RequirementJudgement) -> String {
        let names = judgement.evidence.map { fact in
            fact.path.split(separator: ".").last.map { String($0.prefix { $0 != "[" }) } ?? fact.path
        }
        var seen: Set<String> = []
        let words = Enumeration.words(names.filter { seen.insert($0).inserted })
        return words.isEmpty ? "wat het dossier vermeldt" : words
    }

    /// What is missing when no fact is.
    private static func withoutFacts(_ judgement: RequirementJudgement) -> String {
        judgement.questions.isEmpty ? "wat daarvoor nodig is" : "het oordeel van een mens"
    }

    /// The term: the one duration the due dates of the requirement name.
    private static func term(_ requirement: RequirementSource, _ framework: FrameworkSource) -> String {
        let conditions = requirement.cases.compactMap(\.dueFrom?.text)
        let named = framework.parameters.filter { parameter in
            parameter.kind == .duration && conditions.contains { ParameterUse.names(parameter.name, in: $0) }
        }
        guard named.count == 1 else { return "de termijn" }
        return JudgedWords.value(of: named[0])
    }
}

extension RequirementJudgement {
    /// Whether items of a list, or cases with a name, were judged one by one.
    public var hasRows: Bool { items.contains { !$0.path.isEmpty || $0.caseName != nil } }
}
