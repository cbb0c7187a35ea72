import Diagnostics
import Glibc
import Reports

extension InspectionTargets {
    /// A file that a report is written to.
    struct OutputFile {
        /// Where.
        let path: String
        /// In which form.
        let form: InspectionOutputForm
        /// The sheet, for a table.
        let sheet: ReportSheet
    }

    /// The files that were asked for; of tables one for each sheet, unless a sheet was chosen.
    ///
    /// - Throws: `CommandFailure` when a name does not tell the form.
    static func files(
        _ output: InspectionOutputGroup, _ options: InspectionOptions
    ) throws(CommandFailure) -> [OutputFile] {
        var files: [OutputFile] = []
        for path in output.outputs {
            if path.lowercased().hasSuffix(".pdf") {
                throw CommandFailure(
                    status: .wrongUsage,
                    message: "fout: een pdf vraagt u met --pdf \(VisibleText.escaped(path))")
            }
            guard let form = InspectionOutputForm(fileName: path) else {
                throw CommandFailure(
                    status: .wrongUsage,
                    message:
                        "fout: aan de naam \(VisibleText.escaped(path)) is de vorm van het rapport niet te zien – laat haar eindigen op \(InspectionOutputForm.endings)"
                )
            }
            if form != .csv || output.sheet != nil {
                files.append(OutputFile(path: path, form: form, sheet: output.sheet ?? .findings))
                continue
            }
            files += ReportSheet.all(for: options.audience).map { sheet in
                OutputFile(
                    path: "\(path.dropLast(4))-\(sheet.rawValue)\(path.suffix(4))", form: form, sheet: sheet)
            }
        }
        return files
    }

    /// Refuses what cannot be: a workbook on a screen, a sheet that the readers may not see, and options for tables
    /// where there is none.
    static func refuse(
        _ output: InspectionOutputGroup, _ options: InspectionOptions
    ) throws(CommandFailure) {
        if let form = output.format, form.isBinary, isatty(STDOUT_FILENO) == 1 {
            throw CommandFailure(
                status: .wrongUsage,
                message:
                    "fout: \(form.rawValue) is niet op het scherm te lezen – schrijf het naar een bestand met -o rapport.\(form.rawValue)"
            )
        }
        if output.format == nil && output.outputs.isEmpty && output.pdf == nil && isatty(STDOUT_FILENO) == 1 {
            throw CommandFailure(
                status: .wrongUsage,
                message:
                    "fout: een rapport is te lang voor het scherm – schrijf het naar een bestand met -o rapport.html, of vraag het toch met --format markdown"
            )
        }
        let seen = ReportSheet.all(for: options.audience)
        if let sheet = output.sheet, !seen.contains(sheet) {
            throw CommandFailure(
                status: .wrongUsage,
                message:
                    "fout: \(sheet.rawValue) gaat over afzonderlijke dossiers en kan niet in een rapport om te delen – kies \(seen.map(\.rawValue).joined(separator: " of "))"
            )
        }
        let hasTable =
            output.format == .csv
            || output.outputs.contains { InspectionOutputForm(fileName: $0) == .csv }
        guard !hasTable else { return }
        for (isGiven, option) in [(output.sheet != nil, "--sheet"), (output.excel, "--excel")] where isGiven {
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout: \(option) hoort bij csv – voeg --format csv of -o rapport.csv toe")
        }
    }
}
