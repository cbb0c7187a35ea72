public import Findings
public import Judging

/// One form of the report of a check, made while the check runs.
///
/// Each call gives the UTF-8 bytes that can be written so far; put behind one another they are the report.
public protocol CheckReport {
    /// Begins the report.
    mutating func begin(_ header: CheckHeader) -> [UInt8]
    /// Adds one input, in the order of the inputs.
    ///
    /// - Parameters:
    ///   - input: The input.
    ///   - judgement: Its judgement, exactly when the input was judged.
    /// - Returns: The bytes that can be written now.
    mutating func add(_ input: InputRecord, _ judgement: DossierJudgement?) -> [UInt8]
    /// Ends the report.
    mutating func end(_ summary: FindingsSummary) -> [UInt8]
}
