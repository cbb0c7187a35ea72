import Diagnostics
import Findings
import Frameworks
import Judging

/// What an inspection report keeps of the judgement of one file.
struct InspectionDigest: Sendable {
    /// One requirement that is not met, with where that shows.
    struct Lack: Sendable {
        let code: RequirementCode
        /// What is said of it and where; empty when nobody may see it.
        let line: String
    }

    /// The pseudonymous id; empty when nobody may see it.
    let id: String
    /// What happened when; nil when that is not known or nobody may see it.
    let timeline: DossierTimeline?
    /// What people answered, with their reasons; empty when nobody may see it.
    let answers: [String]
    /// The requirements that are not met.
    let lacks: [Lack]
    /// The requirements that are met.
    let met: [RequirementCode]

    /// The digest of a judgement.
    ///
    /// - Parameters:
    ///   - judgement: The judgement.
    ///   - input: The file.
    ///   - framework: The framework it was judged against.
    ///   - hasPlaces: Whether places in the file are kept.
    init(_ judgement: DossierJudgement, _ input: InputRecord, in framework: FrameworkSource, hasPlaces: Bool)
    {
        var lacks: [Lack] = []
        var met: [RequirementCode] = []
        var answers: [String] = []
        let sources = hasPlaces ? framework.requirements : []
        judgement.forEachRequirement { requirement in
            if hasPlaces, let answer = requirement.answer {
                answers.append(Self.line(judgement.id, requirement, answer))
            }
            switch requirement.outcome {
            case .met: met.append(requirement.code)
            case .notMet:
                let source = sources.first { $0.code == requirement.code }
                let line = source.map { Self.line(judgement.id, requirement, $0, input.place, framework) }
                lacks.append(Lack(code: requirement.code, line: line ?? ""))
            default: break
            }
        }
        id = hasPlaces ? judgement.id : ""
        timeline = hasPlaces ? input.timeline : nil
        self.answers = answers
        self.lacks = lacks
        self.met = met
    }

    /// One answer, as in `d-3, 3.B1.a: voldaan. Het dossier zelf: onbekend. Antwoord van een mens (…): het is gezien`.
    private static func line(_ id: String, _ judgement: RequirementJudgement, _ answer: Answer) -> String {
        "\(id), \(judgement.code): \(answer.outcome.word). \(AnswerWords.machineLine(judgement)) "
            + AnswerWords.line(answer)
    }

    /// `d-3, eis 3.B1.a: In het dossier is geen veiligheidsplan te vinden. (dossier-03.xml:12: …)`.
    private static func line(
        _ id: String, _ judgement: RequirementJudgement, _ source: RequirementSource, _ place: Place,
        _ framework: FrameworkSource
    ) -> String {
        let sentence = RequirementSentence(judgement, source, in: framework).text
        let facts = DossierWords.telling(judgement)
        let seen = FactLine(file: place.file).lines(facts, limit: 2).joined(separator: "; ")
        let own = judgement.answer == nil ? "" : " " + AnswerWords.machineLine(judgement)
        return "\(id), \(judgement.code): \(sentence)\(own)" + (seen.isEmpty ? "" : " (\(seen))")
    }
}
