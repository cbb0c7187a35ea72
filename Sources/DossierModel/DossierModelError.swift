public import Diagnostics

/// The schema of the dossier model cannot be used: everything that is wrong with it, together.
public struct DossierModelError: Error, Hashable, Sendable {
    /// What is wrong, in the order of the file; never empty.
    public let problems: [Problem]

    init(_ faults: [SchemaFault], file: String) {
        problems = faults.sorted { $0.line < $1.line }.map { $0.problem(in: file) }
    }
}

extension DossierModelError: CustomStringConvertible {
    /// One problem a line.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
