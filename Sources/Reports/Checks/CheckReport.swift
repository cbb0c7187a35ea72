public import Findings
public import Judging

/// One form of the report of a check, made while the check runs.
///
/// What is costly about an input is made apart from the others, on the thread that judged it. Each other call gives
/// the UTF-8 bytes that can be written so far; put behind one another they are the report.
public protocol CheckReport: Sendable {
    /// Whether the report could not be made, so that what was written of it is not to be used.
    var hasFailed: Bool { get }
    /// Begins the report.
    mutating func begin(_ header: CheckHeader) -> [UInt8]
    /// Makes what the report says of one input, whatever the others are; once the report has begun.
    ///
    /// - Parameters:
    ///   - input: The input.
    ///   - judgement: Its judgement, exactly when the input was judged.
    /// - Returns: What `add` is to get.
    func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece
    /// Adds one input, in the order of the inputs.
    mutating func add(_ piece: ReportPiece) -> [UInt8]
    /// Ends the report.
    ///
    /// - Parameters:
    ///   - summary: What was found over all inputs.
    ///   - write: Gets the bytes that are left, part by part.
    /// - Throws: What `write` throws.
    mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure)
}

extension CheckReport {
    /// A report of which nothing is kept on the disk cannot fail.
    public var hasFailed: Bool { false }

    /// Adds one input whose part is made on the spot.
    public mutating func add(_ input: InputRecord, _ judgement: DossierJudgement?) -> [UInt8] {
        add(piece(of: input, judgement))
    }

    /// Ends the report in one go.
    public mutating func end(_ summary: FindingsSummary) -> [UInt8] {
        var bytes: [UInt8] = []
        end(summary) { bytes += $0 }
        return bytes
    }
}
