extension Problem: CustomStringConvertible {
    /// The problem on one line: `bestand:regel:kolom: fout [code]: wat – waar – wat nu`.
    ///
    /// Parts that are not known are left out together with their separator. Invisible characters
    /// are escaped, so that a name from a file cannot break the line.
    public var description: String {
        let start = place.map { "\($0): " } ?? ""
        let parts = [message, path, remedy].compactMap { $0 }.map { VisibleText.escaped($0) }
        return "\(start)\(severity.word) [\(code)]: \(parts.joined(separator: " – "))"
    }
}
