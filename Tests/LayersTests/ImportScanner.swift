/// Finds the `import` lines of a Swift file, without the compiler.
enum ImportScanner {
    /// One import as it stands in a file.
    struct Import: Equatable {
        /// The module, without a submodule or a declaration after the dot.
        let module: String
        /// The 1-based line.
        let line: Int
    }

    /// The imports of a file in order, however they are decorated.
    ///
    /// Reads attributes (`@testable`, `@_spi(X)`), an access level, the kind of a single declaration
    /// (`import struct A.B`), conditional imports and several on a line. A line that begins like an
    /// import counts even inside a text literal: a scanner that is too strict hides nothing.
    static func imports(in source: String) -> [Import] {
        let form =
            #/\s*(?:@\w+(?:\([^)]*\))?\s*)*(?:[a-z]+\s+)?import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?`?(\w+)/#
        var result: [Import] = []
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.contains("import") {
            for statement in line.split(separator: ";") {
                guard let match = statement.prefixMatch(of: form) else { continue }
                result.append(Import(module: String(match.output.1), line: index + 1))
            }
        }
        return result
    }
}
