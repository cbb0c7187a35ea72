import CivilDates
import DossierFactory
import Feel
import Records

/// Expressions by chance over files in which everything is recorded.
public enum CoreCases {
    /// How many expressions are put to the same files.
    static let groupSize = 250
    /// How many files there are in a group.
    static let filesPerGroup = 6

    /// Makes groups of expressions.
    ///
    /// - Parameters:
    ///   - count: How many expressions.
    ///   - seed: Decides all of them and their files.
    /// - Returns: The groups.
    /// - Throws: What keeps an expression from being translated or compiled; each has to be both.
    public static func groups(count: Int, seed: UInt64) throws -> [CaseGroup] {
        try stride(from: 0, to: count, by: groupSize).map { start in
            try group(count: min(groupSize, count - start), seed: seed &+ UInt64(start))
        }
    }

    private static func group(count: Int, seed: UInt64) throws -> CaseGroup {
        let generator = try DossierGenerator(model: CoreModel.model)
        let files = (0..<UInt64(filesPerGroup)).map { index in
            GivenFile(
                dossier: generator.dossier(seed: seed &* 31 &+ index, size: Int(index + 1), kind: "kern"),
                day: CivilDay(number: 20_500 + Int32(index) * 37))
        }
        var expressions = CoreExpressions(seed: seed)
        let texts = (0..<count).map { index in
            let kinds = CoreExpressions.Kind.allCases
            let kind = index % 2 == 0 ? .boolean : kinds[index / 2 % (kinds.count - 1)]
            return expressions.expression(kind, 1 + index % 4)
        }
        let cases = try answered(texts + [quotient(seed)], over: files)
        return CaseGroup(
            name: "core \(seed)", isRecorded: true,
            document: GivenFile.document(files, model: CoreModel.model), cases: cases)
    }

    /// A quotient that never ends, which both round.
    private static func quotient(_ seed: UInt64) -> String { "(aantal * 1.1 + \(seed % 97)) / 7" }

    private static func compiled(_ text: String, by compiler: Compiler) throws -> Compiled {
        switch compiler.expression(text) {
        case .success(let compiled): return compiled
        case .failure(let found):
            throw Untranslatable.form("is refused: \(text): \(found.problems.map(\.message))")
        }
    }

    private static func answered(_ texts: [String], over files: [GivenFile]) throws -> [ExpressionCase] {
        let builder = ProgramBuilder()
        let compiler = Compiler(
            model: CoreModel.model, root: CoreModel.root, vocabulary: Vocabulary(), builder: builder)
        var translations: [Translated] = []
        var askers: [(inout Frame, EngineAnswers) -> String] = []
        for text in texts {
            var translator = XPathTranslator(model: CoreModel.model, root: CoreModel.root)
            translations.append(try translator.translate(text))
            if let condition = try? compiler.condition(text).get() {
                askers.append { frame, answers in answers.text(frame.answer(condition).truth) }
            } else {
                let compiled = try Self.compiled(text, by: compiler)
                guard let locate = compiled.locate else { throw Untranslatable.form("gives a list: \(text)") }
                askers.append { frame, answers in answers.text(frame.value(locate).cell) }
            }
        }
        let engine = EngineAnswers(builder.program(), model: CoreModel.model)
        let rows = files.map { engine.answers($0, askers) }
        let scopes = files.map(StandardScope(model: CoreModel.model).scope)
        return texts.indices.map { index in
            ExpressionCase(
                name: "core", feel: texts[index], xpath: XPathTranslator.answer(translations[index]),
                kind: translations[index].type.caseKind, rounds: texts[index].hasSuffix(") / 7"),
                answers: rows.map { $0[index] }, standard: StandardAnswers(texts[index], over: scopes))
        }
    }
}

extension FeelType {
    /// The word for the kind of answer in a case.
    var caseKind: String {
        switch self {
        case .boolean: "boolean"
        case .number: "number"
        case .date: "date"
        case .months: "months"
        case .days: "days"
        default: "text"
        }
    }
}
