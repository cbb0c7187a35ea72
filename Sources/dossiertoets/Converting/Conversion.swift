import Checking
import Diagnostics
import DossierReading
import DossierSheets
import Findings
import Records

/// Dossiers on their way from one form into another.
struct Conversion {
    private let form: ConversionForm?
    private let target: ConversionTarget
    private let model: RecordModel
    private let reader: InputReader
    /// What dossiers are put into when the form is a workbook.
    private let workbook: WorkbookTarget?
    /// What goes to a place for one dossier, until it is certain that it is the only one.
    private var held: (bytes: [UInt8], form: ConversionForm)?
    /// The files written into a folder, by the *kenmerk* they are called by.
    private var written: [String: Place] = [:]
    private var count = 0
    private var status = ExitStatus.done

    /// Prepares a conversion.
    ///
    /// - Parameters:
    ///   - form: What is written; nil for the other form than the one that is read.
    ///   - target: Where it goes.
    ///   - model: The model of the dossiers.
    /// - Throws: `CommandFailure` when a workbook cannot be begun.
    init(
        to form: ConversionForm?, _ target: ConversionTarget, model: RecordModel
    ) throws(CommandFailure) {
        self.form = form
        workbook = form == .xlsx ? try WorkbookTarget(model: model) : nil
        self.target = target
        self.model = model
        reader = InputReader(model: model, purpose: .writing)
    }

    /// Converts all inputs; what cannot be used is told and the rest goes on.
    ///
    /// - Parameters:
    ///   - inputs: The dossiers.
    ///   - workbooks: The paths of workbooks with dossiers.
    ///   - interruption: Asks to stop before the end; then no file that was begun is left.
    /// - Returns: How the command ends.
    /// - Throws: `CommandFailure` when something cannot be written, or there are too many for one file.
    mutating func run(
        _ inputs: some InputSource, workbooks: [String], until interruption: Interruption
    ) throws(CommandFailure) -> ExitStatus {
        var inputs = inputs
        for path in workbooks where !interruption.isRequested { try convert(workbook: path) }
        while !interruption.isRequested, let input = inputs.next() { try convert(input) }
        if interruption.isRequested {
            target.abandon()
            throw CommandFailure(status: .interrupted, message: "afgebroken – niet alles is omgezet")
        }
        if let held { try target.write(held.bytes, named: "", held.form) }
        if let workbook, count > 0 { try target.write(try workbook.finish(), named: "", .xlsx) }
        // Where nothing could be used, nothing is written: least of all over what was there.
        if count > 0 { try target.commit() } else { target.abandon() }
        return status
    }

    private mutating func convert(_ input: Input) throws(CommandFailure) {
        let (record, result) = reader.read(input)
        for problem in record.problems { StandardError.print(problem.description) }
        guard let result, let format = result.format else {
            if record.status != .skipped { status = max(status, .inputRefused) }
            return
        }
        try add(result, record.place, form ?? ConversionForm(insteadOf: format))
    }

    private mutating func convert(workbook path: String) throws(CommandFailure) {
        guard let layout = SheetLayout(model: model) else { return }
        let reading = try DossierSheetReader(layout: layout).read(path: path) { problems in
            for problem in problems { StandardError.print(problem.description) }
        } _: { (result, place) throws(CommandFailure) in
            try add(result, place, form ?? .xml)
        }
        guard reading.isRefused else { return }
        status = max(status, .inputRefused)
        if reading.count > 0 {
            StandardError.print(
                "\(VisibleText.escaped(path)): \(reading.usableCount) van \(reading.count) dossiers omgezet")
        }
    }

    /// Takes a dossier that was read.
    private mutating func add(
        _ result: DossierReadingResult, _ place: Place, _ form: ConversionForm
    ) throws(CommandFailure) {
        if let workbook { return fill(workbook, result, place) }
        guard let bytes = form.bytes(of: result) else { return }
        if !target.isSingle { return try write(bytes, form, result, place) }
        count += 1
        if form == .ndjson { return try target.write(bytes, named: "", form) }
        guard held == nil else {
            target.abandon()
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout: er zijn meer dossiers dan één – kies --to ndjson, of een map met -o")
        }
        held = (bytes, form)
    }

    /// Writes a dossier into a folder, unless another has its name.
    private mutating func write(
        _ bytes: [UInt8], _ form: ConversionForm, _ result: DossierReadingResult, _ place: Place
    ) throws(CommandFailure) {
        let name = Self.name(of: result)
        guard isNew(name, place) else { return }
        do throws(CommandFailure) {
            try target.write(bytes, named: name, form)
            written[name] = place
            count += 1
        } catch {
            // A file that is there already concerns this dossier only.
            guard error.status == .wrongUsage else { throw error }
            StandardError.print(error.message)
            status = max(status, .wrongUsage)
        }
    }

    /// Puts a dossier into a workbook, unless another has its name or it does not fit.
    private mutating func fill(_ workbook: WorkbookTarget, _ result: DossierReadingResult, _ place: Place) {
        let name = Self.name(of: result)
        guard isNew(name, place) else { return }
        do throws(DossierWorkbookError) {
            guard result.kind == "dossier" else { throw .otherKind }
            try workbook.append(result.arena)
            written[name] = place
            count += 1
        } catch {
            let problem = Problem(
                .error, code: "past-niet-in-werkmap", place: place, message: error.message,
                remedy: error.remedy)
            StandardError.print(problem.description)
            status = max(status, .inputRefused)
        }
    }

    /// Whether no dossier with a name was written before; otherwise that is told.
    private mutating func isNew(_ name: String, _ place: Place) -> Bool {
        guard let first = written[name] else { return true }
        StandardError.print(InputProblem.sameId(place, first: first).description)
        status = max(status, .inputRefused)
        return false
    }

    /// The *kenmerk*: letters, digits, points, dashes and lines, so that it can be the name of a file.
    private static func name(of result: DossierReadingResult) -> String {
        guard let cell = result.arena.cell(ofField: FieldName.id, inRecord: 0),
            result.arena.cells[cell].tag == .text
        else { return "" }
        return result.arena.text(of: result.arena.cells[cell])
    }
}
