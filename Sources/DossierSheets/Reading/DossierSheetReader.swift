public import Diagnostics
public import DossierReading
import Records
import Spreadsheets

/// Reads the dossiers of a workbook that people filled in.
///
/// Rows become JSON, and the JSON goes through the reader of all dossiers: what a workbook may hold is decided there,
/// and what is wrong is told with the cell that the line of JSON came from.
public final class DossierSheetReader {
    private let layout: SheetLayout
    private let reader: JSONDossierReader
    private let limits: SpreadsheetLimits
    /// The columns of the workbook that is read, by sheet and column of the layout.
    private var places: [Int: [Int: Int]] = [:]

    /// Makes a reader.
    ///
    /// - Parameter layout: How dossiers lie in workbooks.
    public convenience init(layout: SheetLayout) { self.init(layout: layout, limits: .standard) }

    /// Makes a reader with other limits, for tests.
    init(layout: SheetLayout, limits: SpreadsheetLimits) {
        self.layout = layout
        self.limits = limits
        reader = JSONDossierReader(plan: ReadingPlan(model: layout.model))
    }

    /// Whether a file is a workbook: by what it is called, or else by what it holds.
    public static func recognises(path: String) -> Bool { Spreadsheet.isWorkbook(path: path) }

    /// Reads a workbook.
    ///
    /// - Parameters:
    ///   - path: Where it is; what problems call it.
    ///   - tell: Takes what is wrong and what is strange, in the order of sheets, rows and columns.
    ///   - take: Takes each dossier that can be used, with the row it stands in; it holds until the next one.
    /// - Returns: How many dossiers there were.
    /// - Throws: What taking a dossier threw.
    public func read<Failure>(
        path: String, telling tell: ([Problem]) -> Void,
        _ take: (DossierReadingResult, Place) throws(Failure) -> Void
    ) throws(Failure) -> SheetReading {
        let limits = limits
        return try read(
            path, { () throws(SpreadsheetFault) in try Spreadsheet(path: path, limits: limits) },
            telling: tell, take)
    }

    /// Reads a workbook from its bytes.
    ///
    /// - Parameters:
    ///   - bytes: All of it.
    ///   - file: What problems call it.
    ///   - tell: As with a path.
    ///   - take: As with a path.
    /// - Returns: How many dossiers there were.
    /// - Throws: What taking a dossier threw.
    public func read<Failure>(
        bytes: [UInt8], file: String, telling tell: ([Problem]) -> Void,
        _ take: (DossierReadingResult, Place) throws(Failure) -> Void
    ) throws(Failure) -> SheetReading {
        let limits = limits
        return try read(
            file, { () throws(SpreadsheetFault) in try Spreadsheet(bytes: bytes, limits: limits) },
            telling: tell, take)
    }

    private func read<Failure>(
        _ path: String, _ open: () throws(SpreadsheetFault) -> Spreadsheet, telling tell: ([Problem]) -> Void,
        _ take: (DossierReadingResult, Place) throws(Failure) -> Void
    ) throws(Failure) -> SheetReading {
        var problems = SheetProblems(file: path)
        let book: Spreadsheet
        do throws(SpreadsheetFault) {
            book = try open()
            // Cells may share a text: what they hold together may be far more than the workbook does.
            guard textBytes(of: book) <= limits.unpackedBytes else { throw .tooLarge }
        } catch {
            problems.add(.workbook, at: SheetPlace(), error.message, remedy: error.remedy)
            tell(problems.shown)
            return SheetReading(count: 0, usableCount: 0, isRefused: true)
        }
        let dossiers = dossiers(of: book, &problems)
        if dossiers.isEmpty, problems.errorCount == 0 {
            problems.add(
                .noDossier, at: SheetPlace(), "in de werkmap staat geen dossier",
                remedy: "begin op blad \(layout.sheets[0].name), met één rij voor elk dossier")
        }
        var usable: [DossierDraft] = []
        for dossier in dossiers where check(dossier, &problems) { usable.append(dossier) }
        tell(problems.shown)
        // Only now is it known whether each row found its dossier.
        if problems.isUncertain { usable = [] }
        for dossier in usable {
            let written = DraftWriter.write(dossier.record, kind: layout.root.name, model: layout.model)
            let result = reader.read(written.bytes, file: path, for: .writing, terms: .workbook)
            try take(result, dossier.record.place.place(in: path))
        }
        return SheetReading(
            count: dossiers.count, usableCount: usable.count, isRefused: problems.errorCount > 0)
    }

    private func textBytes(of book: Spreadsheet) -> Int {
        book.sheets.reduce(0) { sum, sheet in
            sheet.rows.reduce(sum) { $0 + $1.cells.reduce(0) { $0 + $1.text.utf8.count } }
        }
    }

    /// The dossiers as the rows give them.
    private func dossiers(of book: Spreadsheet, _ problems: inout SheetProblems) -> [DossierDraft] {
        let (sheets, ticked) = SheetMatcher(layout: layout).match(book, &problems)
        let undelivered = UndeliveredReader(layout: layout)
        let paths = ticked.map { undelivered.paths($0.sheet, $0.place, &problems) } ?? []
        let rows = RowReader(
            layout: layout,
            cells: CellReader(model: layout.model, countsFrom1904: book.countsFrom1904))
        var assembler = DraftAssembler(layout: layout, present: Set(sheets.map(\.plan)))
        places = Dictionary(sheets.map { ($0.plan, $0.places) }) { first, _ in first }
        for match in sheets {
            for row in match.rows {
                if let row = rows.row(row, of: match, &problems) { assembler.add(row, &problems) }
            }
        }
        assembler.noteStrays(&problems)
        for dossier in assembler.dossiers {
            assembler.settleMarks(of: dossier, &problems)
            undelivered.add(paths, to: dossier.record)
            setVersion(of: dossier.record)
        }
        return assembler.dossiers
    }

    /// The version of the model goes without saying: it is that of the template.
    private func setVersion(of record: RecordDraft) {
        let type = layout.model.types[record.type]
        guard let index = type.index(ofField: FieldName.version), record.values[index] == nil else {
            return
        }
        record.values[index] = .scalar(.text(layout.version), record.place)
    }

    /// Checks a dossier as all others are, and notes what is wrong.
    ///
    /// - Returns: Whether it can be used.
    private func check(_ dossier: DossierDraft, _ problems: inout SheetProblems) -> Bool {
        let written = DraftWriter.write(dossier.record, kind: layout.root.name, model: layout.model)
        let result = reader.read(written.bytes, file: "", for: .writing, terms: .workbook)
        for problem in result.problems.shown {
            let line = problem.place?.line ?? 0
            let place = place(of: problem, written.places[line] ?? dossier.record.place)
            // A cell of which nothing could be made is not missing besides.
            if problem.code == DossierReadingCode.missingElement.rawValue, problems.holdsError(at: place) {
                continue
            }
            problems.add(sheetWords(problem), at: place)
        }
        problems.add(unshown: result.problems.omittedCount)
        return result.isUsable && !dossier.isFaulty
    }

    /// The place of what a problem is about; of what is missing, its column.
    private func place(of problem: Problem, _ place: SheetPlace) -> SheetPlace {
        guard problem.code == DossierReadingCode.missingElement.rawValue, let path = problem.path,
            let plan = layout.sheets.firstIndex(where: {
                $0.name.lowercased() == SheetWords.folded(place.name)
            })
        else { return place }
        let title = path.split(separator: "]").last.map { $0.drop { $0 == "." } }.map(String.init) ?? path
        let index = layout.sheets[plan].columns.firstIndex { $0.title == title }
        return place.at(index.flatMap { places[plan]?[$0] } ?? 0, title)
    }

    /// A problem that names sheets where it named lists.
    private func sheetWords(_ problem: Problem) -> Problem {
        guard problem.code == DossierReadingCode.danglingReference.rawValue, let remedy = problem.remedy
        else {
            return problem
        }
        var words = remedy.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for (index, word) in words.enumerated() {
            let path = word.hasSuffix(",") ? String(word.dropLast()) : word
            guard let sheet = layout.sheet(ofPath: path) else { continue }
            words[index] = "blad \(layout.sheets[sheet].name)" + (word.hasSuffix(",") ? "," : "")
        }
        var problem = problem
        problem.remedy = words.joined(separator: " ")
        return problem
    }
}
