import CivilDates
import Feel
import Records

/// The values to try, by type.
extension Candidates {
    /// A value to try, and the records that must be there first.
    typealias Content = (needed: [Supposed], content: Supposed.Content)

    /// The values to try, and the records that must be there first.
    func contents(_ type: SimpleType, at trace: Trace?, _ hints: [Cell]) -> [Content] {
        switch type.kind {
        case .boolean: return [([], .boolean(true)), ([], .boolean(false))]
        case .code(let list):
            let model = dossier.arena.model
            return model.codeLists[list].entries.compactMap { model.symbol(of: $0.code) }.map {
                ([], .code($0))
            }
        case .number: return numbers(type, hints).map { ([], .number($0)) }
        case .date: return dates(within: trace, hints).map { ([], .date(PartialDate($0))) }
        case .text:
            let texts = hints.filter { $0.tag == .text }.map { Array(dossier.arena.textBytes(of: $0)) }
            return (texts + [Self.anyText]).map { ([], .text($0)) }
        case .reference(let kind): return references(kind)
        }
    }

    private func numbers(_ type: SimpleType, _ hints: [Cell]) -> [Int64] {
        let near = hints.filter { $0.tag == .number && $0.aux == 0 }.flatMap {
            [$0.bits, $0.bits + 1, $0.bits - 1]
        }
        let (low, high) = (type.minimum ?? 0, type.maximum ?? .max)
        return (near + [1, low, high == .max ? 1 : high]).filter { (low...high).contains($0) }
    }

    /// Days near what the date was compared with, then other days; within a partial date only days of it.
    private func dates(within trace: Trace?, _ hints: [Cell]) -> [CivilDay] {
        let known = hints.filter { $0.tag == .date }.map(\.partialDate)
        let near = known.flatMap { [$0.firstDay, $0.lastDay] }.flatMap { day -> [CivilDay] in
            let others = [day.adding(days: -1), day.adding(days: 1), day.adding(months: -6)]
            return [day] + others.compactMap(\.self)
        }
        guard let trace, trace.suffix == 0 else { return near + days }
        let cell = dossier.arena.cells[Int(trace.cell)]
        guard cell.tag == .date, !cell.partialDate.isFull else { return near + days }
        let bounds = cell.partialDate
        return [bounds.firstDay, bounds.lastDay] + near.filter { bounds.firstDay < $0 && $0 < bounds.lastDay }
    }

    /// Every record a reference may point to, and a new one of each list.
    private func references(_ kind: Int) -> [Content] {
        let arena = dossier.arena
        let reference = arena.model.references[kind]
        let targets = dossier.records(ofTypes: reference.targetTypes).prefix(Self.mostTargets)
        let present = targets.map { path -> Content in ([], .reference(path)) }
        let new = zip(reference.targetPaths, reference.targetTypes).compactMap { path, type -> Content? in
            let place = nextItem(of: [Arena.PathStep](path))
            // A list that refers to itself would never end.
            guard hasPlainFields(type), let facts = newRecord(type, at: place) else { return nil }
            return (facts, .reference(place))
        }
        return present + new
    }

    private func hasPlainFields(_ type: Int) -> Bool {
        let model = dossier.arena.model
        return model.types[type].fields.allSatisfy { field in
            guard field.isRequired, case .reference = model.simpleType(of: field)?.kind else { return true }
            return false
        }
    }
}
