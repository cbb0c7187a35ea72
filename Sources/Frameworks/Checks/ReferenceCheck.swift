import Diagnostics

/// The checks that codes are unique and that whatever a framework mentions exists.
struct ReferenceCheck {
    private let framework: FrameworkSource
    private let problems: ProblemSink
    private let byCode: [RequirementCode: RequirementSource]

    /// Prepares the checks of a framework with its region laid over it.
    init(_ framework: FrameworkSource, problems: ProblemSink) {
        self.framework = framework
        self.problems = problems
        byCode = Dictionary(framework.requirements.map { ($0.code, $0) }) { first, _ in first }
    }

    /// Reports everything that is mentioned but does not exist, or exists twice.
    func run() {
        checkUniqueness()
        for indicator in framework.indicators {
            checkPlace(of: indicator)
            checkDocument(of: indicator.citation)
            indicator.rules.forEach { checkDocument(of: $0.citation) }
            indicator.points.forEach { checkDocument(of: $0.citation) }
        }
        framework.requirements.forEach(checkReferences)
        for example in framework.examples {
            checkExists(example.requirement, mentionedBy: "een voorbeeld")
        }
    }

    private func checkUniqueness() {
        let codes = framework.requirements.map { ($0.code.description, $0.place) }
        UniqueNames.check(codes, noun: "code", problems: problems)
        let rules = framework.indicators.flatMap(\.rules).map { ($0.code.description, $0.place) }
        UniqueNames.check(rules, noun: "beslisregel", problems: problems)
        let numbers = framework.indicators.map { (String($0.number), $0.place) }
        UniqueNames.check(numbers, noun: "indicator", problems: problems)
    }

    private func checkPlace(of indicator: IndicatorSource) {
        let written = indicator.question
        guard !written.text.isEmpty else { return }
        guard let question = framework.questions.first(where: { $0.code == written.text }) else {
            problems.report(
                .unknownQuestion, at: written.place, "hoofdvraag \"\(written.text)\" bestaat niet",
                remedy: Remedy.choose(for: written.text, among: framework.questions.map(\.code)))
            return
        }
        let criterion = indicator.criterion
        if criterion.text.isEmpty || question.criteria.contains(where: { $0.code == criterion.text }) {
            return
        }
        problems.report(
            .unknownCriterion, at: criterion.place,
            "criterium \"\(criterion.text)\" bestaat niet bij hoofdvraag \(question.code)",
            remedy: Remedy.choose(for: criterion.text, among: question.criteria.map(\.code)))
    }

    private func checkDocument(of citation: Citation) {
        let known = framework.documents.map(\.id)
        if citation.document.isEmpty || known.contains(citation.document) { return }
        problems.report(
            .unknownDocument, at: citation.place, "bron \"\(citation.document)\" bestaat niet",
            remedy: Remedy.choose(for: citation.document, among: known))
    }

    private func checkReferences(of requirement: RequirementSource) {
        for target in requirement.cases.compactMap(\.toldAt) {
            checkExists(target, mentionedBy: "\"al gemeld bij\"")
        }
        if let target = requirement.onlyIf, checkExists(target, mentionedBy: "\"alleen als\"") {
            checkNoCircle(from: requirement, at: target.place)
        }
        guard case .professional(.refines(let target)) = requirement.nature,
            checkExists(target, mentionedBy: "\"verfijnt\""), let refined = byCode[target.code]
        else { return }
        guard case .professional = refined.nature else { return }
        problems.report(
            .nature, at: target.place,
            "\(requirement.code) verfijnt \(target.code), dat zelf een oordeel vraagt",
            remedy: "laat het een mechanische eis of een signaal verfijnen")
    }

    @discardableResult
    private func checkExists(_ reference: RequirementReference, mentionedBy mention: String) -> Bool {
        if byCode[reference.code] != nil { return true }
        if problems.mayHide(reference.code) { return false }
        let known = byCode.keys.sorted().map(\.description)
        problems.report(
            .unknownCode, at: reference.place, "\(mention) noemt \(reference.code), dat niet bestaat",
            remedy: NearestName.suggestion(for: reference.code.description, among: known).map {
                "bedoelt u \"\($0)\"?"
            })
        return false
    }

    /// Reports a chain of `alleen als` that comes back to its beginning.
    private func checkNoCircle(from requirement: RequirementSource, at place: Place) {
        guard byCode[requirement.code]?.place == requirement.place else { return }
        var passed: Set<RequirementCode> = []
        var next = requirement.onlyIf?.code
        while let code = next, passed.insert(code).inserted {
            if code == requirement.code {
                problems.report(
                    .circular, at: place,
                    "\"alleen als\" van \(requirement.code) verwijst naar zichzelf terug")
                return
            }
            next = byCode[code]?.onlyIf?.code
        }
    }
}
