/// In whose terms faults are told: those of the file that is read, or of a workbook it was made of.
public enum FaultTerms: Hashable, Sendable {
    /// Elements and keys, lines and columns.
    case file
    /// Cells that a person filled in.
    case workbook
}
