import Feel
import Foundation
import Frameworks
import Records
import ShippedData

/// A framework of the checkout with all conditions of its requirements.
struct ShippedFramework {
    /// The folder, with the region that is laid over it.
    let name: String
    /// The framework.
    let framework: Framework
    private let vocabulary: Vocabulary

    /// Reads and compiles a framework.
    ///
    /// - Throws: `Untranslatable` when it has problems.
    init(_ folder: String, region: String?, data: String, model: RecordModel) throws {
        name = folder + (region.map { " in \($0)" } ?? "")
        let (source, problems) = FrameworkReader.read(
            directory: "\(data)/\(folder)", region: region.map { "\(data)/regios/\($0).yaml" },
            examples: false)
        guard let source, problems.isEmpty else { throw Untranslatable.form("is not in order: \(problems)") }
        let compiler = FrameworkCompiler(model: model, functions: ShippedFunctions.all)
        let (framework, faults) = compiler.compile(source)
        guard let framework else { throw Untranslatable.form("does not compile: \(faults)") }
        self.framework = framework
        vocabulary = compiler.vocabulary(of: source)
    }

    /// The conditions and due dates of all requirements and points, in the order of their codes.
    var conditions: [ShippedCondition] {
        framework.requirements.flatMap { requirement in
            zip(requirement.source.cases, requirement.cases).flatMap { source, compiled in
                let question = source.questionWhen ?? requirement.source.questionWhen
                let conditions: [(String, ExpressionSource?, Condition?)] = [
                    ("van toepassing als", source.applicableWhen, compiled.applicableWhen),
                    ("voldaan als", source.metWhen, compiled.metWhen),
                    ("vraag als", question, compiled.questionWhen),
                ]
                var found = conditions.compactMap { key, expression, condition -> ShippedCondition? in
                    guard let expression, let condition else { return nil }
                    return made(requirement.source, source, key, expression, compiled.forEach, "boolean") {
                        frame, answers in answers.text(frame.answer(condition).truth)
                    }
                }
                if let expression = source.dueFrom, let date = compiled.dueFrom {
                    found.append(
                        made(
                            requirement.source, source, "beoordeelbaar vanaf", expression, compiled.forEach,
                            "date"
                        ) { frame, answers in answers.text(frame.value(date).cell) })
                }
                return found
            }
        }
    }

    private func made(
        _ requirement: RequirementSource, _ part: CaseSource, _ key: String, _ expression: ExpressionSource,
        _ binding: IteratorBinding?, _ kind: String,
        _ ask: @escaping (inout Frame, EngineAnswers) -> String
    ) -> ShippedCondition {
        let words = ["\(requirement.code)", key, part.name.map { "(\($0.text))" }]
        let list = part.forEach.flatMap { source in binding.map { (source, $0) } }
        return made(words.compactMap(\.self), expression, of: list, requirement.level, kind, ask)
    }

    /// An expression with its translation and the question to the engine.
    ///
    /// - Parameters:
    ///   - words: What it is called, behind the framework.
    ///   - expression: The expression.
    ///   - list: The list it is asked of every item of, as written and compiled; nil for none.
    ///   - level: What it is about.
    ///   - kind: Its kind of answer.
    ///   - ask: What the engine says.
    /// - Returns: The condition.
    func made(
        _ words: [String], _ expression: ExpressionSource, of list: (ExpressionSource, IteratorBinding)?,
        _ level: RequirementLevel, _ kind: String, _ ask: @escaping (inout Frame, EngineAnswers) -> String
    ) -> ShippedCondition {
        ShippedCondition(
            name: ([name] + words).joined(separator: " "),
            feel: (list.map { "for \($0.0.text) return " } ?? "") + expression.text,
            level: level, kind: list == nil ? kind : "rows \(kind)",
            xpath: translation(of: expression.text, forEach: list?.0.text, level),
            ask: list.map { Self.rows($0.1, ask) } ?? ask)
    }

    /// The kind of answer an expression gives; a text when it has no translation.
    func kind(of expression: ExpressionSource, _ level: RequirementLevel) -> String {
        var translator = translator(level)
        return (try? translator?.translate(expression.text).type.caseKind) ?? "text"
    }

    private func translator(_ level: RequirementLevel) -> XPathTranslator? {
        framework.model.root(named: level.rawValue).map {
            XPathTranslator(model: framework.model, root: $0.type, vocabulary: vocabulary)
        }
    }

    private func translation(of text: String, forEach: String?, _ level: RequirementLevel)
        -> Result<String, Untranslatable>
    {
        guard var translator = translator(level) else { return .failure(.name(level.rawValue)) }
        do {
            guard let forEach else { return .success(XPathTranslator.answer(try translator.translate(text))) }
            return .success(try translator.translate(text, forEach: forEach).text)
        } catch let reason as Untranslatable {
            return .failure(reason)
        } catch {
            return .failure(.form("\(error)"))
        }
    }

    /// The answers for every item, with blanks between; `??` when the list itself is in doubt.
    private static func rows(
        _ binding: IteratorBinding, _ ask: @escaping (inout Frame, EngineAnswers) -> String
    ) -> (inout Frame, EngineAnswers) -> String {
        { frame, answers in
            var row: [String] = []
            var isKnown = true
            let incomplete = binding.forEach(&frame) { frame, _, member, _ in
                if member.isUnknown { isKnown = false }
                if member.isYes { row.append(ask(&frame, answers)) }
                return true
            }
            frame.truncate(to: 0)
            return isKnown && incomplete.isEmpty ? row.joined(separator: " ") : "??"
        }
    }
}
