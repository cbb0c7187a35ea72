public import Diagnostics
import Foundation

/// What the source documents say, and where that stands in the frameworks.
public struct StatementCatalogue: Sendable, Equatable {
    /// The documents in the order of the files.
    public var documents: [CitedDocument] = []
    /// The statements in the order of the files.
    public var statements: [StatementSource] = []
    /// The contradictions in the order of the files.
    public var contradictions: [ContradictionSource] = []

    /// Makes an empty catalogue.
    public init() {}

    /// Reads every file of a folder by name; all problems of all files at once.
    ///
    /// Names in frameworks and regions are not looked up here.
    public static func read(directory: String) -> (catalogue: StatementCatalogue, problems: [Problem]) {
        let problems = ProblemSink()
        var catalogue = StatementCatalogue()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        let files = names.filter { $0.hasSuffix(".yaml") }.sorted()
        if files.isEmpty {
            problems.report(
                .missingFile, at: Place(file: directory), "er is hier geen bestand met uitspraken uit bronnen"
            )
        }
        for name in files {
            guard let file = SourceFile(path: "\(directory)/\(name)", problems: problems),
                let root = file.root(problems),
                let fields = Fields(root, owner: name, group: .statementFile, problems: problems)
            else { continue }
            catalogue.add(fields, problems: problems)
        }
        catalogue.check(problems)
        return (catalogue, problems.sorted())
    }

    private mutating func add(_ fields: Fields, problems: ProblemSink) {
        if !fields.has(.statements) && !fields.has(.contradictions) {
            problems.report(
                .missingKey, at: fields.place,
                "in \(fields.owner) ontbreekt \"uitspraken\" of \"tegenspraken\"")
        }
        documents += fields.members(.documents).compactMap { CitedDocument(reading: $0, problems: problems) }
        statements += fields.members(.statements).compactMap {
            StatementSource(reading: $0, problems: problems)
        }
        contradictions += fields.members(.contradictions).compactMap {
            ContradictionSource(reading: $0, problems: problems)
        }
    }

    /// Reports codes that stand twice and documents that are not there.
    private func check(_ problems: ProblemSink) {
        let codes = statements.map { ($0.code, $0.place) } + contradictions.map { ($0.code, $0.place) }
        var known: Set<String> = []
        for (code, place) in codes where !known.insert(code).inserted {
            problems.report(.duplicateCode, at: place, "\"\(VisibleText.name(code))\" komt twee keer voor")
        }
        let ids = documents.map(\.id)
        for statement in statements where !ids.contains(statement.document.text) {
            guard !statement.document.text.isEmpty else { continue }
            problems.report(
                .unknownDocument, at: statement.document.place,
                "de bron \"\(VisibleText.name(statement.document.text))\" bestaat niet",
                remedy: Remedy.choose(for: statement.document.text, among: ids))
        }
    }
}
