import Diagnostics
import Records

/// Puts the rows of a workbook together to dossiers.
struct DraftAssembler {
    let layout: SheetLayout
    /// The dossiers in the order of their rows.
    private(set) var dossiers: [DossierDraft] = []
    private var byIdentity: [String: DossierDraft] = [:]
    /// The sheets of the layout that the workbook has.
    private let present: Set<Int>
    private var strays = StrayRows()

    /// Makes an assembler without dossiers.
    ///
    /// - Parameters:
    ///   - layout: How dossiers lie in workbooks.
    ///   - present: The sheets of the layout that the workbook has.
    init(layout: SheetLayout, present: Set<Int>) {
        self.layout = layout
        self.present = present
    }

    /// Notes the rows that belong to nothing, once all have been taken.
    func noteStrays(_ problems: inout SheetProblems) { strays.note(layout, &problems) }

    /// Takes a row; those of a sheet come after those of the sheet it belongs to.
    mutating func add(_ row: RowReader.Row, _ problems: inout SheetProblems) {
        guard !row.identity.isEmpty else {
            if !problems.holdsError(at: identityPlace(of: row)) {
                problems.add(
                    .rowWithoutDossier, at: identityPlace(of: row), "bij deze rij staat geen kenmerk",
                    remedy: "vul het kenmerk van het dossier in, of maak de rij leeg", isUncertain: true)
            }
            return
        }
        if row.plan == 0 { return addDossier(row, &problems) }
        guard let dossier = byIdentity[row.identity] else {
            strays.add(identityOf: row, at: identityPlace(of: row))
            return
        }
        if row.isFaulty { dossier.isFaulty = true }
        attach(row, to: dossier, &problems)
    }

    private mutating func addDossier(_ row: RowReader.Row, _ problems: inout SheetProblems) {
        if let first = byIdentity[row.identity] {
            problems.add(
                .doubleDossier, at: identityPlace(of: row),
                "dit kenmerk staat ook in rij \(first.record.place.row)",
                remedy: "geef elk dossier één rij en een eigen kenmerk")
            first.isFaulty = true
            return
        }
        let dossier = DossierDraft(identity: row.identity, record: row.record)
        dossier.isFaulty = row.isFaulty
        dossiers.append(dossier)
        byIdentity[row.identity] = dossier
    }

    private mutating func attach(
        _ row: RowReader.Row, to dossier: DossierDraft, _ problems: inout SheetProblems
    ) {
        let plan = layout.sheets[row.plan]
        number(row, of: dossier, plan, &problems)
        dossier.rows.append(row.record)
        guard let around = parent(of: row, in: dossier, plan, &problems), let step = plan.steps.last,
            let holder = around.holder(plan.steps, in: layout.model, at: around.place)
        else { return }
        if case .records(let list, _) = holder.values[step.field] {
            list.records.append(row.record)
        } else {
            let list = RecordDraft.List()
            list.records.append(row.record)
            holder.values[step.field] = .records(list, row.record.place)
        }
    }

    /// Keeps the number of a row for those inside it.
    private func number(
        _ row: RowReader.Row, of dossier: DossierDraft, _ plan: SheetPlan, _ problems: inout SheetProblems
    ) {
        guard let column = plan.numberColumn else { return }
        let isTie = plan.columns[column].role == .tie
        if row.tie.isEmpty { return }
        if dossier.numbered[row.plan]?[row.tie] == nil {
            dossier.numbered[row.plan, default: [:]][row.tie] = row.record
        } else if isTie {
            // The numbers of the model are checked with all others.
            problems.add(
                .doubleNumber, at: row.record.place.at(columnOf(column, row), plan.columns[column].title),
                "dit nummer staat bij dit dossier al op een andere rij",
                remedy: "geef deze rij een ander nummer")
            dossier.isFaulty = true
        }
    }

    /// The record that a row belongs to.
    private mutating func parent(
        of row: RowReader.Row, in dossier: DossierDraft, _ plan: SheetPlan, _ problems: inout SheetProblems
    ) -> RecordDraft? {
        guard let around = plan.parent, around != 0 else { return dossier.record }
        if let record = dossier.numbered[around]?[row.parent] { return record }
        guard present.contains(around) else {
            strays.add(withoutSheet: row)
            dossier.isFaulty = true
            return nil
        }
        let sheet = layout.sheets[around]
        let column = plan.column(.parent) ?? 0
        let place = row.record.place.at(columnOf(column, row), plan.columns[column].title)
        let title = sheet.numberColumn.map { sheet.columns[$0].title } ?? FieldName.number
        problems.add(
            .unknownRow, at: place,
            row.parent.isEmpty
                ? "hier staat niet bij welke rij van blad \(sheet.name) deze hoort"
                : "dit dossier heeft op blad \(sheet.name) geen rij met dit nummer",
            remedy: "schrijf wat daar in de kolom \(title) staat")
        dossier.isFaulty = true
        return nil
    }

    private func identityPlace(of row: RowReader.Row) -> SheetPlace {
        let columns = layout.sheets[row.plan].columns
        let index = columns.firstIndex { $0.title == FieldName.id } ?? 0
        return row.record.place.at(columnOf(index, row), columns[index].title)
    }

    /// The number of a column in the workbook.
    private func columnOf(_ column: Int, _ row: RowReader.Row) -> Int { row.columns[column] ?? column + 1 }
}

extension DraftAssembler {
    /// Makes what the rows of a dossier say of its parts true, and notes where that contradicts what is filled in.
    func settleMarks(of dossier: DossierDraft, _ problems: inout SheetProblems) {
        for row in dossier.rows {
            // The innermost parts first: they make those around them.
            for mark in row.marks.sorted(by: { $0.steps.count > $1.steps.count }) {
                guard let step = mark.steps.last else { continue }
                let isThere = row.value(mark.steps) != nil
                if isThere, mark.word == SheetWords.recorded { continue }
                let holder = row.holder(mark.steps, in: layout.model, at: mark.place)
                guard !isThere, let holder else {
                    problems.add(
                        .filledAfterAll, at: mark.place,
                        "hier staat \(mark.word), maar van dit onderdeel is iets ingevuld",
                        remedy: "maak deze cel leeg, of haal weg wat is ingevuld")
                    dossier.isFaulty = true
                    continue
                }
                holder.values[step.field] = value(of: mark, step)
            }
        }
    }

    private func value(of mark: RecordDraft.Mark, _ step: RecordModel.Step) -> RecordDraft.Value {
        if mark.word == SheetWords.unknown { return .unknown(mark.place) }
        guard mark.word == SheetWords.recorded, case .record(let type) = layout.model.field(step).content
        else {
            return .records(RecordDraft.List(), mark.place)
        }
        return .record(RecordDraft(type: type, place: mark.place))
    }
}
