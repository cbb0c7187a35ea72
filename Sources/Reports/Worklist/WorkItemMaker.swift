import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// Makes the points of a work list out of judgements; one for all dossiers of a check.
struct WorkItemMaker: Sendable {
    /// Who keeps a dossier when the framework does not say.
    static let unnamedDoer = "wie het dossier bijhoudt"

    private let framework: FrameworkSource
    /// The reference date that was asked for.
    private let today: CivilDay
    private let requirements: [RequirementCode: RequirementSource]
    /// The deciding requirements that apply only once another is met.
    private let followers: [RequirementCode: [RequirementCode]]
    private let priority: Set<Int>

    /// Prepares the making under the framework and reference date of a check.
    init(_ header: CheckHeader) { self.init(header.framework, on: header.referenceDate) }

    /// Prepares the making under a framework.
    ///
    /// - Parameters:
    ///   - framework: The framework.
    ///   - today: The reference date that was asked for.
    init(_ framework: FrameworkSource, on today: CivilDay) {
        self.framework = framework
        self.today = today
        let all = framework.requirements
        requirements = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
        followers = Dictionary(grouping: all.filter { $0.isDeciding && $0.onlyIf != nil }) {
            $0.onlyIf?.code ?? $0.code
        }.mapValues { $0.map(\.code) }
        priority = Set(framework.display.priority.compactMap { Int($0.text) })
    }

    /// The points of one file; nil when it has none.
    func dossier(_ judgement: DossierJudgement, _ place: Place) -> WorkDossier? {
        var items: [WorkItem] = []
        for indicator in judgement.indicators {
            let effect = WorkEffect(indicator)
            for found in indicator.requirements where found.waitsFor == nil {
                guard let source = requirements[found.code] else { continue }
                items += points(found, source, effect, judgement.referenceDate)
            }
        }
        guard !items.isEmpty else { return nil }
        return WorkDossier(
            id: judgement.id, isDossier: judgement.level == .dossier,
            title: DossierWords.title(of: judgement), place: place,
            items: items.sorted(by: WorkItem.precedes))
    }

    /// The point that a requirement gives, and those for what comes due while another item asks for something.
    private func points(
        _ found: RequirementJudgement, _ source: RequirementSource, _ effect: WorkEffect,
        _ judgedOn: PartialDate
    ) -> [WorkItem] {
        func point(_ urgency: WorkUrgency, _ day: PartialDate?, _ moments: [WorkMoment] = []) -> WorkItem {
            item(found, source, urgency, effect, day, moments, judgedOn)
        }
        let own = urgency(found)
        var items = own.map { $0 == .coming ? [] : [point($0, Self.day(found, $0))] } ?? []
        let moments = Self.moments(found)
        let coming = moments.filter { $0.day > today }
        let (next, ended) = (coming.map(\.day).min(), moments.map(\.day).filter { $0 <= today }.min())
        if let next { items.append(point(.coming, PartialDate(next), coming)) }
        // The file was exported while the term ran; whether it is met now, only a new export can show.
        if let ended { items.append(point(.unclear, PartialDate(ended))) }
        if own == .coming && moments.isEmpty {
            let day = Self.day(found, .coming)
            items.append(
                point(day.map { $0.last <= PartialDate(today).last } ?? false ? .unclear : .coming, day))
        }
        return items
    }

    /// How urgent it is; nil when it asks for nothing.
    private func urgency(_ found: RequirementJudgement) -> WorkUrgency? {
        switch found.outcome {
        case .notMet: found.isDeciding && priority.contains(found.code.indicator) ? .first : .now
        case .notYetDue: .coming
        case .unknown: found.missing.isEmpty && !found.questions.isEmpty ? .question : .unclear
        case .judgementNeeded: .question
        case .met: found.isDeciding && !found.questions.isEmpty ? .question : nil
        case .notApplicable: nil
        }
    }

    private func item(
        _ found: RequirementJudgement, _ source: RequirementSource, _ urgency: WorkUrgency,
        _ effect: WorkEffect, _ day: PartialDate?, _ moments: [WorkMoment], _ judgedOn: PartialDate
    ) -> WorkItem {
        let isOfTerm = urgency == .coming || urgency == .unclear && day != nil
        let facts = isOfTerm ? Self.comingFacts(found) : Self.facts(found)
        return WorkItem(
            code: found.code, urgency: urgency, isDeciding: found.isDeciding,
            text: isOfTerm ? Self.question(source, urgency) : text(found, source, urgency),
            norm: source.quotation.text,
            source: FrameworkWords.source(source.citation, in: framework), doer: doer(source),
            facts: Array(facts.prefix(WorkItem.factLimit)),
            moreFacts: max(0, facts.count - WorkItem.factLimit), day: day,
            judgedOn: judgedOn, effect: effect.words(found, followers: followers[found.code] ?? []),
            moments: moments)
    }

    /// What is to be there by the end of a term, also of one that has ended since the export.
    private static func question(_ source: RequirementSource, _ urgency: WorkUrgency) -> String {
        urgency == .coming ? source.question : "\(source.question) Bij de export liep de termijn nog."
    }

    private func text(
        _ found: RequirementJudgement, _ source: RequirementSource, _ urgency: WorkUrgency
    ) -> String {
        switch urgency {
        case .first, .now, .unclear:
            RequirementSentence(found, source, in: framework).text
                + (found.answer == nil ? "" : " " + AnswerWords.machineLine(found))
        case .coming: source.question
        case .question: (found.questions.isEmpty ? [source.question] : found.questions).joined(separator: " ")
        }
    }

    /// Who is to act on a day that is agreed on.
    func doer(of moment: AgendaMoment) -> String {
        framework.agenda.first { $0.name.text == moment.name }?.doer ?? framework.display.doer
            ?? Self.unnamedDoer
    }

    private func doer(_ source: RequirementSource) -> String {
        if let doer = source.doer { return doer }
        return source.level == .dossier
            ? framework.display.doer ?? Self.unnamedDoer : source.level.rawValue
    }

    /// Where to look: what is missing, else what decided; of a list each item that has the outcome.
    private static func facts(_ found: RequirementJudgement) -> [Fact] {
        if found.outcome == .met { return DecidingFact.of(found.evidence).map { [$0] } ?? [] }
        guard found.hasRows else { return Array(found.missing.isEmpty ? found.evidence : found.missing) }
        var facts: [Fact] = []
        for item in found.items where item.outcome == found.outcome {
            let own = { (fact: Fact) in !item.path.isEmpty && fact.path.hasPrefix(item.path) }
            let inside = item.missing.filter(own) + item.evidence.filter(own).prefix(1)
            facts += (inside.isEmpty ? Array(item.missing + item.evidence) : inside).prefix(1)
        }
        var seen: Set<Fact> = []
        return facts.filter { seen.insert($0).inserted }
    }

    /// The places of what comes due: those of the items whose term runs.
    private static func comingFacts(_ found: RequirementJudgement) -> [Fact] {
        if found.outcome == .notYetDue { return facts(found) }
        var facts: [Fact] = []
        for item in found.items where item.due != nil {
            for fact in (item.missing + item.evidence).prefix(1) where !facts.contains(fact) {
                facts.append(fact)
            }
        }
        return facts
    }

    /// The first day that something came due, or will.
    private static func day(_ found: RequirementJudgement, _ urgency: WorkUrgency) -> PartialDate? {
        switch urgency {
        case .first, .now: found.items.compactMap(\.since).min { $0.first < $1.first }
        case .coming: found.due ?? found.items.compactMap(\.due).min { $0.first < $1.first }
        case .unclear, .question: nil
        }
    }

    /// The days on which items come due, as far as they are known; none when a person answered.
    private static func moments(_ found: RequirementJudgement) -> [WorkMoment] {
        guard found.answer == nil else { return [] }
        var moments: [WorkMoment] = []
        for item in found.items {
            guard let day = item.due?.day else { continue }
            let part = [item.caseName ?? "", item.path].filter { !$0.isEmpty }.joined(separator: ".")
            let moment = WorkMoment(part: part, day: day)
            if !moments.contains(moment) { moments.append(moment) }
        }
        return moments
    }
}
