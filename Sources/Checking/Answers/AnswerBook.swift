import CivilDates
public import Diagnostics
public import Frameworks
import Judging

/// The answers of people by the id of the file they are about.
public struct AnswerBook: Sendable {
    private let sources: [String: [AnswerSource]]
    private let levels: [RequirementCode: RequirementLevel]

    /// Orders answers that were read for a framework.
    public init(_ answers: [AnswerSource], for framework: FrameworkSource) {
        sources = Dictionary(grouping: answers, by: \.id)
        levels = Dictionary(framework.requirements.map { ($0.code, $0.level) }) { first, _ in first }
    }

    /// The answers about a file.
    func answers(for id: String) -> [Answer] { sources[id, default: []].compactMap(Answer.init) }

    /// What is wrong with the answers about a judged file: they are about another kind of file.
    func problems(for judgement: DossierJudgement) -> [Problem] {
        sources[judgement.id, default: []].filter { levels[$0.code]?.rawValue != judgement.kind }.map {
            answer in
            Problem(
                .warning, code: "antwoord-ander-niveau", place: answer.place,
                message: "het antwoord op \(answer.code) telt niet: het gaat niet over een \(judgement.kind)",
                remedy: "geef het bij een bestand van de soort \(levels[answer.code]?.rawValue ?? "")")
        }
    }

    /// What is wrong with the answers about files that were not judged.
    ///
    /// - Parameter ids: The ids of all that was judged.
    /// - Returns: One problem for each file that was not, in order of place.
    public func problems(unlessJudged ids: some Collection<String>) -> [Problem] {
        guard !sources.isEmpty else { return [] }
        let judged = Set(ids)
        let unused = sources.filter { !judged.contains($0.key) }
        return unused.compactMap { id, answers in
            answers.first.map { answer in
                Problem(
                    .error, code: "antwoord-zonder-dossier", place: answer.place,
                    message: "kenmerk \"\(VisibleText.name(id))\" is niet beoordeeld",
                    // Which other may be meant is never guessed: an answer would move from one family to another.
                    remedy: "geef het dossier mee, verbeter het kenmerk, of laat het antwoord weg")
            }
        }.sorted { ($0.place ?? Place(file: "")) < ($1.place ?? Place(file: "")) }
    }
}

extension Answer {
    /// The answer that a file states; nil when its date is none, which reading it has refused.
    init?(_ source: AnswerSource) {
        guard let day = PartialDate(iso: source.date)?.day,
            let origin = Source(rawValue: source.origin.rawValue)
        else { return nil }
        self.init(
            code: source.code, outcome: Outcome(source.outcome), reason: source.reason, source: origin,
            role: source.role, date: day)
    }
}

extension Outcome {
    /// The outcome that a person found.
    fileprivate init(_ outcome: AnswerSource.Outcome) {
        self =
            switch outcome {
            case .met: .met
            case .notMet: .notMet
            case .notApplicable: .notApplicable
            case .unknown: .unknown
            }
    }
}
