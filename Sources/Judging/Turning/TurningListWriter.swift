import Diagnostics
import Frameworks
import Records

/// Words a list of supposed facts as points to go through: one for each single value and for each new entry.
struct TurningListWriter {
    let bench: TurningBench
    let facts: [Supposed]
    let model: RecordModel

    /// The most other values tried to see whether the one found matters.
    private static let mostAlternatives = 12

    /// The points, those first that serve the first requirements.
    func points() -> [TurningFact] {
        let points = facts.filter { !isPartOfEntry($0) }.map { point($0) }
        let order = Dictionary(uniqueKeysWithValues: bench.codes.enumerated().map { ($1, $0) })
        let sorted = points.enumerated().sorted { one, two in
            let left = one.element.requirements.first.flatMap { order[$0] } ?? .max
            let right = two.element.requirements.first.flatMap { order[$0] } ?? .max
            return (left, one.offset) < (right, two.offset)
        }
        return sorted.map(\.element) + answered() + questions()
    }

    /// What people answered that keeps the indicator from positive.
    private func answered() -> [TurningFact] {
        bench.withstanding.map { requirement, answer in
            TurningFact(
                action: .reconsider, subject: requirement.question,
                value: TurningFact.Value(text: answer.outcome.word, isExample: false), line: 0, column: 0,
                requirements: [requirement.code])
        }
    }

    /// The questions left to people once the facts are there, those of what is met as well.
    private func questions() -> [TurningFact] {
        (bench.judgements(after: facts) ?? []).filter { $0.outcome != .notApplicable }
            .flatMap { judgement in
                judgement.questions.map {
                    TurningFact(
                        action: .answer, subject: $0, line: 0, column: 0, requirements: [judgement.code])
                }
            }
    }

    /// Whether a fact is told with the new entry it stands in.
    private func isPartOfEntry(_ fact: Supposed) -> Bool {
        fact.content != .record && entry(of: fact) != nil
    }

    /// The new entry that a fact stands in, the innermost.
    private func entry(of fact: Supposed) -> Supposed? {
        facts.filter { $0.content == .record && $0.path != fact.path && isBelow(fact.path, $0.path) }
            .max { $0.path.count < $1.path.count }
    }

    private func isBelow(_ path: [Arena.PathStep], _ other: [Arena.PathStep]) -> Bool {
        path.count > other.count && Array(path.prefix(other.count)) == other
    }

    private func point(_ fact: Supposed) -> TurningFact {
        let (line, column) = bench.position(of: fact)
        let parts = facts.filter { $0.content != .record && entry(of: $0) == fact }
        let isNewItem = fact.path.last?.item != nil && !fact.isChange
        var subject = fact.path
        if isNewItem && fact.content != .record { subject[subject.count - 1].item = nil }
        let action: TurningFact.Action = fact.isChange ? .change : isNewItem ? .add : .record
        return TurningFact(
            action: action, subject: subject.text, value: value(of: fact),
            fields: parts.compactMap { part in
                let name = Array(part.path.dropFirst(fact.path.count)).text
                return name == FieldName.number ? nil : TurningFact.Field(name: name, value: value(of: part))
            }, line: line, column: column, requirements: requirements(of: fact))
    }

    /// The requirements that are not met without a fact.
    private func requirements(of fact: Supposed) -> [RequirementCode] {
        if let lacking = bench.lacking(after: facts.without(fact)) { return lacking }
        // Another record cannot be without it, or without what stands in it: it serves what that one serves.
        let pointer = facts.first { other in
            guard case .reference(let target) = other.content else { return false }
            return target == fact.path || isBelow(target, fact.path)
        }
        return pointer.flatMap { entry(of: $0) }.map { requirements(of: $0) } ?? []
    }

    /// What must stand there, as far as it may be shown and not any value would do.
    private func value(of fact: Supposed) -> TurningFact.Value? {
        let (word, others): (String, [Supposed.Content])
        switch fact.content {
        case .emptyList: return TurningFact.Value(text: "geen", isExample: false)
        case .boolean(let value): (word, others) = (value ? "ja" : "nee", [.boolean(!value)])
        case .code(let symbol): (word, others) = (model.symbols[symbol], codes(at: fact.path))
        case .reference(let path): (word, others) = (path.text, targets(at: fact.path))
        case .record, .number, .date, .text: return nil
        }
        let tried = others.filter { $0 != fact.content }.prefix(Self.mostAlternatives)
        let fitting = tried.count { isTurned(with: $0, insteadOf: fact) }
        if fitting == tried.count && fitting > 0 { return nil }
        return TurningFact.Value(text: word, isExample: fitting > 0)
    }

    private func isTurned(with content: Supposed.Content, insteadOf fact: Supposed) -> Bool {
        var changed = facts
        guard let index = changed.firstIndex(of: fact) else { return false }
        changed[index].content = content
        return bench.isTurned(by: changed)
    }

    private func codes(at path: [Arena.PathStep]) -> [Supposed.Content] {
        guard case .code(let list) = type(at: path)?.kind else { return [] }
        return model.codeLists[list].entries.compactMap { model.symbol(of: $0.code) }.map { .code($0) }
    }

    /// The records of the file that a reference at a path may point to.
    private func targets(at path: [Arena.PathStep]) -> [Supposed.Content] {
        guard case .reference(let kind) = type(at: path)?.kind else { return [] }
        return bench.records(ofTypes: model.references[kind].targetTypes).map { .reference($0) }
    }

    private func type(at path: [Arena.PathStep]) -> SimpleType? {
        let names = path.map(\.name).joined(separator: ".")
        guard let root = bench.rootType, case .success(let steps) = model.steps(ofPath: names, from: root)
        else { return nil }
        return steps.last.flatMap { model.simpleType(of: model.field($0)) }
    }
}
