import CivilDates
import Feel
import Records

/// What could be supposed at an opening: values its type allows, or a new element of a list.
struct Candidates {
    let dossier: SupposedDossier
    let suffixes: [String]
    /// Days to try for a date that was compared with nothing, the likeliest first.
    let days: [CivilDay]
    /// Whether the file was exported after the reference date: then a new element must say that it was there already.
    let isLookingBack: Bool

    /// Fields that say what a file is rather than what was done, and one that takes back what a family gave: to record
    /// that a consent was withdrawn may let a requirement lapse, and is never a way to meet it.
    private static let fixedFields: Set<String> = [
        FieldName.id, FieldName.version, FieldName.delivery, FieldName.exportDate, FieldName.status,
        FieldName.number, "ingetrokkenOp",
    ]
    /// The most records a reference is tried on.
    static let mostTargets = 40
    /// The most days tried that come from elsewhere in the dossier.
    private static let mostDays = 16
    /// The text supposed where any text will do.
    static let anyText = Array("…".utf8)

    /// Prepares the candidates of a dossier.
    init(dossier: SupposedDossier, suffixes: [String], referenceDate: PartialDate) {
        self.dossier = dossier
        self.suffixes = suffixes
        isLookingBack = dossier.base.exportDate.map { referenceDate.isBefore($0) == true } ?? false
        let cells = dossier.base.cells
        let dates = (0..<cells.count).lazy.filter { cells[$0].tag == .date }.compactMap {
            cells[$0].partialDate.day
        }
        let others = Set(dates).sorted().reversed().prefix(Self.mostDays)
        days = [referenceDate.lastDay] + others
    }

    /// The suppositions to try at an opening of the dossier as it is supposed now; each is a few facts together.
    func candidates(at opening: Opening) -> [[Supposed]] {
        let path = path(of: opening.trace)
        if let day = dayOfState(at: opening, path) { return candidates(at: day) }
        guard let last = path.last, let field = field(at: path),
            path.allSatisfy({ !Self.fixedFields.contains($0.name) })
        else { return [] }
        let model = dossier.arena.model
        switch (field.content, last.item) {
        case (.record(let type), nil):
            guard field.isList else { return [newRecord(type, at: path)].compactMap(\.self) }
            let element = newRecord(type, at: nextItem(of: path))
            return [element].compactMap(\.self) + emptyList(at: path)
        case (.record, _?): return []
        case (.simple(let index), let item):
            let isNew = field.isList && item == nil
            let place = isNew ? nextItem(of: path) : path
            let contents = contents(model.simpleTypes[index], at: isNew ? nil : opening.trace, opening.hints)
            let isChange = !isNew && isThereInFile(path)
            let isDoubted = isChange && isAfterExport(path)
            return (isNew ? emptyList(at: path) : [])
                + contents.map { needed, content in
                    needed + [
                        Supposed(path: place, content: content, isChange: isChange, isDoubted: isDoubted)
                    ]
                }
        }
    }

    /// The facts that come with a new record; nil when it needs a record that cannot be had.
    func newRecord(_ type: Int, at path: [Arena.PathStep]) -> [Supposed]? {
        var facts = [Supposed(path: path, content: .record)]
        let model = dossier.arena.model
        let date = isLookingBack && path.last?.item != nil ? model.timings[type].event.first : nil
        for (index, field) in model.types[type].fields.enumerated() where field.isRequired || index == date {
            guard let simple = model.simpleType(of: field), !field.isList else { return nil }
            let own = path + [Arena.PathStep(name: field.name)]
            guard let first = field.name == FieldName.number ? number() : contents(simple, at: nil, []).first
            else {
                return nil
            }
            facts.insert(contentsOf: first.needed, at: 0)
            facts.append(Supposed(path: own, content: first.content, comesAlong: true))
        }
        return facts
    }

    /// A number no record has yet; nothing points to it by that.
    func number() -> (needed: [Supposed], content: Supposed.Content)? {
        ([], .text(Array(String(900_000 + dossier.arena.records.count).utf8)))
    }

    private func emptyList(at path: [Arena.PathStep]) -> [[Supposed]] {
        guard let cell = dossier.arena.peekCell(at: path), dossier.arena.cells[cell].tag == .unknown else {
            return []
        }
        return [[Supposed(path: path, content: .emptyList)]]
    }

    func nextItem(of path: [Arena.PathStep]) -> [Arena.PathStep] {
        var next = path
        let count = dossier.arena.peekCell(at: path).map { dossier.arena.cells[$0] }
        next[next.count - 1].item = 1 + (count.map { $0.tag == .list ? Int($0.aux) : 0 } ?? 0)
        return next
    }
}
