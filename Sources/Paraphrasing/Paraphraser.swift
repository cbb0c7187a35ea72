public import Feel
public import Frameworks
public import Records

/// Puts the expressions of a framework into plain Dutch, from how they are built and what the dossier model says of
/// its fields.
///
/// What cannot be said better than it is written is shown as it is written. Equal input gives equal words.
public struct Paraphraser: Sendable {
    let words: ModelWords
    let vocabulary: Vocabulary

    /// Makes a paraphraser for a framework.
    ///
    /// - Parameters:
    ///   - framework: The framework with the region and the parameter values laid over it.
    ///   - model: The model of the dossiers.
    ///   - functions: The functions beside those of the language.
    public init(framework: FrameworkSource, model: RecordModel, functions: [FunctionDefinition]) {
        let compiler = FrameworkCompiler(model: model, functions: functions)
        self.init(model: model, vocabulary: compiler.vocabulary(of: framework))
    }

    /// Makes a paraphraser for a vocabulary.
    public init(model: RecordModel, vocabulary: Vocabulary) {
        words = ModelWords(model)
        self.vocabulary = vocabulary
    }

    /// A condition or a value in words.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - level: What the requirement is about.
    ///   - forEach: `x in list` of the case it belongs to, or nil.
    /// - Returns: The words; the expression as written when it cannot be read.
    public func paraphrase(
        _ text: String, level: RequirementLevel = .dossier, forEach: String? = nil
    ) -> Paraphrase {
        guard let speaker = speaker(text, level) else { return Self.asWritten(text) }
        var scope = SpokenScope()
        if let forEach, let iterator = iterator(forEach), let outer = self.speaker(forEach, level) {
            scope = scope.binding(outer.variable(iterator, in: scope, isQuantified: false))
        }
        return said(text, by: speaker, in: scope)
    }

    /// `x in list` behind *voor elk*, in words.
    public func paraphrase(forEach text: String, level: RequirementLevel = .dossier) -> Paraphrase {
        guard let iterator = iterator(text), let speaker = speaker(text, level) else {
            return Self.asWritten(text)
        }
        let list = speaker.list(iterator.domain, in: SpokenScope())
        let variable = speaker.variable(iterator, in: SpokenScope(), isQuantified: false)
        let isNoun = variable.reference.text == list.one.map { words.definite($0) }
        let name: Phrase = isNoun ? "" : " (hierna: \(variable.reference))"
        return Paraphrase(lead: "\(Amount.each.words(for: list, words).phrase)\(name)").asSentence
    }

    /// What a term stands for, in words.
    public func paraphrase(_ term: TermSource) -> Paraphrase {
        guard let known = vocabulary.terms[term.name], let speaker = speaker(term.expression.text, .dossier)
        else { return Self.asWritten(term.expression.text) }
        let scope = known.parameters.reduce(SpokenScope()) { scope, parameter in
            scope.binding(speaker.given(parameter.name, parameter.type))
        }
        return said(term.expression.text, by: speaker, in: scope)
    }

    private func said(_ text: String, by speaker: Speaker, in scope: SpokenScope) -> Paraphrase {
        var parser = Parser(text, longNames: vocabulary.longNames)
        guard case .success(let expression) = parser.parse() else { return Self.asWritten(text) }
        if speaker.type(of: expression, in: scope) == .boolean {
            return speaker.statement(expression, in: scope).paraphrase.asSentence
        }
        return speaker.listing(expression, in: scope).asSentence
    }

    private func iterator(_ text: String) -> Expression.Iterator? {
        var parser = Parser(text, longNames: vocabulary.longNames)
        guard case .success(let iterator) = parser.parseIterator() else { return nil }
        return iterator
    }

    private func speaker(_ text: String, _ level: RequirementLevel) -> Speaker? {
        words.model.root(named: level.rawValue).map {
            Speaker(words: words, vocabulary: vocabulary, root: $0, text: text)
        }
    }

    private static func asWritten(_ text: String) -> Paraphrase {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Paraphrase(lead: Phrase(.source(line)))
    }
}
