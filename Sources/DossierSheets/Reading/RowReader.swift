import Records
import Spreadsheets

/// Turns a row into a record, and what ties it to others.
struct RowReader {
    /// A row that was read.
    struct Row {
        /// The sheet in the layout.
        var plan: Int
        /// The record of the row.
        var record: RecordDraft
        /// The *kenmerk* of its dossier; empty when it names none.
        var identity = ""
        /// The number of the row around it; empty when it names none.
        var parent = ""
        /// The number by which rows inside it name it; empty when it has none.
        var tie = ""
        /// Whether something is wrong with it.
        var isFaulty = false
        /// The columns of the workbook, by those of the layout.
        var columns: [Int: Int]
    }

    let layout: SheetLayout
    let cells: CellReader

    /// Reads a row.
    func row(
        _ row: Spreadsheet.Row, of match: SheetMatcher.Match, _ problems: inout SheetProblems
    ) -> Row? {
        let plan = layout.sheets[match.plan]
        var place = match.place
        place.row = row.number
        var result = Row(
            plan: match.plan, record: RecordDraft(type: plan.type, place: place), columns: match.places)
        var isEmpty = true
        for cell in row.cells {
            guard let index = match.columns[cell.column] else { continue }
            let column = plan.columns[index]
            let place = place.at(cell.column, column.title)
            if let (code, message, remedy) = Self.fault(of: cell) {
                problems.add(code, at: place, message, remedy: remedy)
                (result.isFaulty, isEmpty) = (true, false)
                continue
            }
            let word = SheetWords.folded(cell.text)
            if word.isEmpty { continue }
            isEmpty = false
            switch column.role {
            case .dossier: result.identity = SheetWords.exact(cell.text)
            case .parent: result.parent = word
            case .tie: result.tie = word
            case .value: read(cell.text, column, place, &result, &problems)
            case .mark: mark(word, column, place, &result, &problems)
            }
        }
        if isEmpty { return nil }
        if match.plan == 0 {
            result.identity = result.record.text(FieldName.id, in: layout.model) ?? ""
        }
        if let number = plan.numberColumn, plan.columns[number].role != .tie {
            result.tie = result.record.text(FieldName.number, in: layout.model) ?? ""
        }
        return result
    }

    /// What is wrong with a cell before it is read: what a formula works out may change, and is not what was typed.
    private static func fault(of cell: Spreadsheet.Cell) -> (SheetProblemCode, String, String)? {
        if cell.isFormula {
            return (.formula, "in deze cel staat een formule", "plak hier haar uitkomst, als waarde")
        }
        if cell.text.utf8.count > 4 * SheetPage.textLimit {
            return (.longText, "in deze cel staat meer dan een cel kan bevatten", "kort de tekst in")
        }
        if cell.isError { return (.cellError, "deze cel toont een fout", "vul de waarde zelf in") }
        return nil
    }

    private func read(
        _ text: String, _ column: SheetColumn, _ place: SheetPlace, _ row: inout Row,
        _ problems: inout SheetProblems
    ) {
        guard let type = layout.simpleType(of: column), let field = layout.field(of: column),
            let step = column.steps.last
        else { return }
        let value: RecordDraft.Value
        switch cells.value(text, type, field) {
        case .empty: return
        case .wrong(let code, let message, let remedy):
            problems.add(code, at: place, message, remedy: remedy)
            row.isFaulty = true
            return
        case .unknown: value = .unknown(place)
        case .scalar(let scalar): value = .scalar(scalar, place)
        case .scalars(let scalars): value = .scalars(scalars.map { ($0, place) }, place)
        }
        row.record.holder(column.steps, in: layout.model, at: place)?.values[step.field] = value
    }

    private func mark(
        _ word: String, _ column: SheetColumn, _ place: SheetPlace, _ row: inout Row,
        _ problems: inout SheetProblems
    ) {
        let isList = layout.field(of: column)?.isList == true
        let known = isList ? SheetWords.none : SheetWords.recorded
        guard word == SheetWords.unknown || word == known else {
            problems.add(
                .unknownWord, at: place, "in deze kolom hoort geen waarde",
                remedy:
                    "schrijf \(SheetWords.unknown) of \(known), of laat de cel leeg; de opmerking op de kop zegt waar de "
                    + "inhoud hoort")
            row.isFaulty = true
            return
        }
        row.record.marks.append(.init(steps: column.steps, word: word, place: place))
    }

}
