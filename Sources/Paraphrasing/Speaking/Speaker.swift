import Feel
import Records

/// Puts one expression into words.
struct Speaker: Sendable {
    /// What a name means.
    enum Meaning {
        /// A variable.
        case variable(SpokenScope.Variable)
        /// A field of the item of a filter.
        case itemField(SpokenScope.Variable, Field)
        /// The day that is judged on.
        case referenceDate
        /// A field of the dossier as a whole.
        case rootField(Field)
        /// A term.
        case term(Vocabulary.Term)
        /// None of these.
        case unknown
    }

    /// How the model calls its things.
    let words: ModelWords
    /// What the framework adds to the language.
    let vocabulary: Vocabulary
    /// The record a requirement is judged on.
    let root: RecordModel.Root
    /// The expression as written.
    let text: String

    /// The model.
    var model: RecordModel { words.model }

    /// What a name means at a place, looked up as the compiler does.
    func meaning(of name: String, in scope: SpokenScope) -> Meaning {
        for variable in scope.variables.reversed() {
            if variable.name == name { return .variable(variable) }
            if variable.opensFields, let field = field(name, of: variable.type) {
                return .itemField(variable, field)
            }
        }
        if name == "peildatum" { return .referenceDate }
        if let field = field(name, of: .record([root.type])) { return .rootField(field) }
        return vocabulary.terms[name].map(Meaning.term) ?? .unknown
    }

    /// The field of a name in records of a type, or nil when not all of them have it.
    func field(_ name: String, of type: FeelType) -> Field? {
        guard case .record(let types) = type else { return nil }
        let fields = types.compactMap { index in model.types[index].fields.first { $0.name == name } }
        return fields.count == types.count ? fields.first : nil
    }

    /// The record type a function narrows a reference to, or nil for any other function.
    func narrowing(_ function: String) -> Int? {
        guard vocabulary.functions[function] != nil, vocabulary.terms[function] == nil else { return nil }
        return model.types.firstIndex { $0.name.lowercased() == function }
    }

    /// An expression as it is written, on one line.
    func source(_ expression: Expression) -> Phrase {
        let bytes = Array(text.utf8)
        let range = expression.range.clamped(to: 0..<bytes.count)
        let written = String(decoding: bytes[range], as: UTF8.self)
        return Phrase(.source(written.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    }

    /// The dossier as a whole.
    var rootReference: Phrase { Phrase(words.definite(root.name)) }
}
