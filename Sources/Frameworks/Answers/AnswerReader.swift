public import Diagnostics
import Foundation

/// Reads the answers of people, YAML, CSV or a workbook, and holds them against a framework.
public struct AnswerReader {
    /// The columns of a CSV file, and the keys of an answer in YAML.
    static let keys: [Key] = [.dossierID, .code, .outcome, .reason, .citation, .answeredBy, .date]

    private let framework: FrameworkSource
    private let problems = ProblemSink()

    private init(_ framework: FrameworkSource) { self.framework = framework }

    /// Reads files of answers; all their problems at once.
    ///
    /// - Parameters:
    ///   - paths: The files; by the ending of their names: `.csv`, `.xlsx`, else YAML.
    ///   - framework: The framework whose requirements are answered.
    /// - Returns: The answers in order and the problems by file, line and column; answers with a problem are left out,
    ///   and two answers to one requirement of one file are a problem, in whatever files they stand.
    public static func read(
        paths: [String], framework: FrameworkSource
    ) -> (answers: [AnswerSource], problems: [Problem]) {
        let reader = AnswerReader(framework)
        let answers = paths.flatMap(reader.read)
        reader.checkUniqueness(of: answers)
        return (answers, reader.problems.sorted())
    }

    private func read(_ path: String) -> [AnswerSource] {
        guard FileManager.default.fileExists(atPath: path) else {
            problems.report(
                .missingFile, at: Place(file: path), "het bestand ontbreekt", remedy: "controleer het pad")
            return []
        }
        let name = path.lowercased()
        let written = name.hasSuffix(".xlsx") ? sheets(of: path) : texts(of: path)
        return written.compactMap { AnswerSource(reading: $0, framework, problems: problems) }
    }

    private func sheets(of path: String) -> [Fields] {
        AnswerSheet.tables(path: path, problems: problems).flatMap { $0.answers(Self.keys, problems) }
    }

    private func texts(of path: String) -> [Fields] {
        guard let file = SourceFile(path: path, problems: problems) else { return [] }
        guard path.lowercased().hasSuffix(".csv") else { return entries(of: file) }
        return CSVTable(file.text, file: path, problems: problems)?.answers(Self.keys, problems) ?? []
    }

    private func entries(of file: SourceFile) -> [Fields] {
        guard let root = file.root(problems),
            let fields = Fields(root, owner: "het bestand", keys: [.answers], problems: problems)
        else { return [] }
        return fields.items(.answers, required: true).compactMap {
            Fields($0, owner: "een antwoord", keys: Self.keys, problems: problems)
        }
    }

    private func checkUniqueness(of answers: [AnswerSource]) {
        let names = answers.map { ("\($0.code) van \($0.id)", $0.place) }
        UniqueNames.check(names, noun: "een antwoord op", code: .answer, problems: problems)
    }
}
