import DossierSheets
import Records

/// A workbook that dossiers are put into on their way to a file.
struct WorkbookTarget {
    private let workbook: DossierWorkbook

    /// Begins a workbook without dossiers.
    ///
    /// - Parameter model: The model of the dossiers.
    /// - Throws: `CommandFailure` when it cannot be begun.
    init(model: RecordModel) throws(CommandFailure) {
        guard let layout = SheetLayout(model: model) else {
            throw CommandFailure(
                status: .frameworkBroken, message: "fout: het dossiermodel kent geen dossier met een kenmerk")
        }
        workbook = try Self.throwing { () throws(DossierWorkbookError) in try DossierWorkbook(layout: layout)
        }
    }

    /// Adds a dossier.
    ///
    /// - Throws: Why it does not fit.
    func append(_ arena: Arena) throws(DossierWorkbookError) { try workbook.append(arena) }

    /// Makes the workbook complete and gives its bytes.
    func finish() throws(CommandFailure) -> [UInt8] {
        try Self.throwing { () throws(DossierWorkbookError) in try workbook.finish() }
    }

    private static func throwing<Result>(
        _ body: () throws(DossierWorkbookError) -> Result
    ) throws(CommandFailure) -> Result {
        do { return try body() } catch {
            throw CommandFailure(
                status: .cannotWrite, message: "fout: \(error.message) – \(error.remedy)")
        }
    }
}
