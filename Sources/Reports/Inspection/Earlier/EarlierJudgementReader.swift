import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging
import Records

/// Reads inputs and judgements as `JudgementJSON` writes them.
struct EarlierJudgementReader {
    let cursor: JSONCursor

    /// Takes a member of an input or of its judgement.
    func member(_ name: String, of draft: EarlierInput) throws(JSONCursor.Unexpected) {
        switch name {
        case "kenmerk": draft.id = try cursor.string()
        case "file": draft.record.file = try cursor.string()
        case "line": draft.record.line = try cursor.int()
        case "kind": draft.record.kind = try cursor.optionalString()
        case "format": draft.record.format = try cursor.optionalString()
        case "sha256": draft.record.sha256 = try cursor.optionalString()
        case "status": draft.record.status = try cursor.value { InputRecord.Status(rawValue: $0) }
        case "effectiveReferenceDate": draft.referenceDate = try cursor.value { PartialDate(iso: $0) }
        case "warnings", "problems": draft.record.problems = try problems(in: draft.record.file)
        case "indicators": draft.indicators = try indicators()
        default: try cursor.skip()
        }
    }

    private func problems(in file: String) throws(JSONCursor.Unexpected) -> [Problem] {
        var problems: [Problem] = []
        func empty() -> Problem { Problem(.error, code: "", message: "") }
        var problem = empty()
        var place = Place(file: file)
        try cursor.objects(
            { name throws(JSONCursor.Unexpected) in
                switch name {
                case "severity": problem.severity = try cursor.value { Severity(rawValue: $0) }
                case "code": problem.code = try cursor.string()
                case "line": place.line = try cursor.int()
                case "column": place.column = try cursor.int()
                case "path": problem.path = try cursor.optionalString()
                case "message": problem.message = try cursor.string()
                case "remedy": problem.remedy = try cursor.optionalString()
                default: try cursor.skip()
                }
            },
            finish: { () throws(JSONCursor.Unexpected) in
                problem.place = place
                problems.append(problem)
                (problem, place) = (empty(), Place(file: file))
            })
        return problems
    }

    private func indicators() throws(JSONCursor.Unexpected) -> [IndicatorJudgement] {
        var indicators: [IndicatorJudgement] = []
        var number = 0
        var requirements: [RequirementJudgement] = []
        try cursor.objects(
            { name throws(JSONCursor.Unexpected) in
                switch name {
                case "number": number = try cursor.int()
                case "requirements": requirements = try self.requirements()
                default: try cursor.skip()
                }
            },
            finish: { () throws(JSONCursor.Unexpected) in
                indicators.append(IndicatorJudgement(number: number, requirements: requirements))
                requirements = []
            })
        return indicators
    }

    private func requirements() throws(JSONCursor.Unexpected) -> [RequirementJudgement] {
        var requirements: [RequirementJudgement] = []
        var draft = EarlierRequirement()
        try cursor.objects(
            { name throws(JSONCursor.Unexpected) in try member(name, of: &draft) },
            finish: { () throws(JSONCursor.Unexpected) in
                guard let judgement = draft.judgement else {
                    throw JSONCursor.Unexpected(name: "requirements", offset: 0)
                }
                requirements.append(judgement)
                draft = EarlierRequirement()
            })
        return requirements
    }

    private func member(_ name: String, of draft: inout EarlierRequirement) throws(JSONCursor.Unexpected) {
        switch name {
        case "code": draft.code = try cursor.value { RequirementCode($0) }
        case "deciding": draft.isDeciding = try cursor.bool()
        case "outcome": draft.outcome = try outcome()
        case "machineOutcome": draft.machineOutcome = try outcome()
        case "answer": draft.answer = try answer()
        case "items": draft.items = try items()
        case "itemsOmitted": draft.itemsOmitted = try cursor.int()
        case "evidence": draft.evidence = try facts()
        case "missing": draft.missing = try facts()
        case "due": draft.due = try cursor.optionalString().flatMap { PartialDate(iso: $0) }
        case "questions": draft.questions = try cursor.strings()
        case "waitsFor": draft.waitsFor = try cursor.optionalString().flatMap { RequirementCode($0) }
        default: try cursor.skip()
        }
    }

    private func outcome() throws(JSONCursor.Unexpected) -> Outcome {
        try cursor.value { word in Outcome.allCases.first { $0.word == word } }
    }

    private func answer() throws(JSONCursor.Unexpected) -> EarlierRequirement.Given {
        var answer = EarlierRequirement.Given()
        try cursor.object { name throws(JSONCursor.Unexpected) in
            switch name {
            case "outcome": answer.outcome = try outcome()
            case "reason": answer.reason = try cursor.string()
            case "source": answer.source = try cursor.value { Answer.Source(rawValue: $0) }
            case "role": answer.role = try cursor.string()
            case "date": answer.date = try cursor.value { PartialDate(iso: $0)?.day }
            default: try cursor.skip()
            }
        }
        return answer
    }

    private func items() throws(JSONCursor.Unexpected) -> [ItemJudgement] {
        var items: [ItemJudgement] = []
        func empty() -> ItemJudgement { ItemJudgement(path: "", outcome: .unknown) }
        var item = empty()
        try cursor.objects(
            { name throws(JSONCursor.Unexpected) in
                switch name {
                case "path": item.path = try cursor.string()
                case "case": item.caseName = try cursor.optionalString()
                case "outcome": item.outcome = try outcome()
                case "evidence": item.evidence = FactList(try facts())
                case "missing": item.missing = FactList(try facts())
                case "due": item.due = try cursor.optionalString().flatMap { PartialDate(iso: $0) }
                default: try cursor.skip()
                }
            },
            finish: { () throws(JSONCursor.Unexpected) in
                items.append(item)
                item = empty()
            })
        return items
    }

    private func facts() throws(JSONCursor.Unexpected) -> [Fact] {
        var facts: [Fact] = []
        func empty() -> Fact { Fact(path: "", line: 0, column: 0) }
        var fact = empty()
        try cursor.objects(
            { name throws(JSONCursor.Unexpected) in
                switch name {
                case "path": fact.path = try cursor.string()
                case "line": fact.line = try cursor.int()
                case "column": fact.column = try cursor.int()
                case "reason":
                    fact.reasons = try cursor.value { word in Self.reasons.first { $0.word == word } }
                default: try cursor.skip()
                }
            },
            finish: { () throws(JSONCursor.Unexpected) in
                facts.append(fact)
                fact = empty()
            })
        return facts
    }

    private static let reasons: [NullReasons] = [
        .invalid, .notDeliverable, .recordedAsUnknown, .partialDate, .ahead, .notComputable, .notRecorded,
    ]
}
