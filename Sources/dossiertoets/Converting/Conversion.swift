import Checking
import Diagnostics
import DossierReading
import Findings
import Records

/// Dossiers on their way from one form into another.
struct Conversion {
    private let form: ConversionForm?
    private let target: ConversionTarget
    private let reader: InputReader
    /// What goes to a place for one dossier, until it is certain that it is the only one.
    private var held: (bytes: [UInt8], form: ConversionForm)?
    private var status = ExitStatus.done

    /// Prepares a conversion.
    ///
    /// - Parameters:
    ///   - form: What is written; nil for the other form than the one that is read.
    ///   - target: Where it goes.
    ///   - model: The model of the dossiers.
    init(to form: ConversionForm?, _ target: ConversionTarget, model: RecordModel) {
        self.form = form
        self.target = target
        reader = InputReader(model: model, purpose: .writing)
    }

    /// Converts all inputs; what cannot be used is told and the rest goes on.
    ///
    /// - Returns: How the command ends.
    /// - Throws: `CommandFailure` when something cannot be written, or there are too many for one file.
    mutating func run(_ inputs: some InputSource) throws(CommandFailure) -> ExitStatus {
        var inputs = inputs
        while let input = inputs.next() { try convert(input) }
        if let held { try target.write(held.bytes, named: "", held.form) }
        // A file of which a part could not be used is still the file that was asked for.
        try target.commit()
        return status
    }

    private mutating func convert(_ input: Input) throws(CommandFailure) {
        let (record, result) = reader.read(input)
        for problem in record.problems {
            StandardError.print(ProblemRenderer(showSource: false).text(for: problem, in: nil))
        }
        guard let result, let format = result.format else {
            if record.status != .skipped { status = .inputRefused }
            return
        }
        let form = form ?? ConversionForm(insteadOf: format)
        guard let bytes = form.bytes(of: result) else { return }
        if form == .ndjson || !target.isSingle {
            return try target.write(bytes, named: Self.name(of: result), form)
        }
        guard held == nil else {
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout: er zijn meer dossiers dan één – kies --to ndjson, of een map met -o")
        }
        held = (bytes, form)
    }

    /// The *kenmerk*: letters, digits, points, dashes and lines, so that it can be the name of a file.
    private static func name(of result: DossierReadingResult) -> String {
        guard let cell = result.arena.cell(ofField: "kenmerk", inRecord: 0),
            result.arena.cells[cell].tag == .text
        else { return "" }
        return result.arena.text(of: result.arena.cells[cell])
    }
}
