import Feel
import Records

/// A field as an expression asks for it: of which record.
struct FieldUse {
    /// Whose field it is.
    enum Owner {
        /// Of the dossier as a whole.
        case root
        /// Of the record the sentence is about.
        case understood
        /// Of a record that stands once in the dossier.
        case single(Phrase)
        /// Of any other record.
        case other(Phrase)
    }

    /// How a sentence speaks of the field.
    enum Form {
        /// In the words of its documentation.
        case documented
        /// By its name.
        case named
        /// By the noun for its items.
        case listed
    }

    let field: Field
    let words: FieldWords
    let owner: Owner
}

extension Speaker {
    /// The field an expression asks for, or nil when it is none of one record.
    func fieldUse(_ expression: Expression, in scope: SpokenScope) -> FieldUse? {
        switch expression.form {
        case .name(let name):
            switch meaning(of: name, in: scope) {
            case .itemField(let variable, let field):
                return FieldUse(
                    field: field, words: words.words(of: field), owner: owner(variable, in: scope))
            case .rootField(let field):
                return FieldUse(field: field, words: words.words(of: field), owner: .root)
            default: return nil
            }
        case .path(let base, let name):
            if case .name(vocabulary.constantsName) = base.form { return nil }
            guard let field = field(name, of: type(of: base, in: scope)) else { return nil }
            return FieldUse(field: field, words: words.words(of: field), owner: owner(base, in: scope))
        default: return nil
        }
    }

    /// Whose field is meant, in words; nil when that goes without saying.
    ///
    /// - Parameters:
    ///   - use: The field.
    ///   - form: How the sentence speaks of the field.
    ///   - scope: The variables known.
    /// - Returns: The record, or nil.
    func owner(of use: FieldUse, as form: FieldUse.Form, in scope: SpokenScope) -> Phrase? {
        switch use.owner {
        case .understood: return nil
        case .other(let phrase):
            return form == .documented && use.words.mentions(phrase.text) ? nil : phrase
        case .root:
            let isClear =
                switch form {
                case .documented: use.words.standsAlone
                case .listed: words.isOnlyList(use.field)
                case .named: false
                }
            return scope.isEmpty || isClear ? nil : rootReference
        case .single(let phrase):
            let isClear =
                form == .documented && (scope.isEmpty || use.words.standsAlone) && use.words.kind != .other
            return isClear ? nil : phrase
        }
    }

    /// Whose field it is, for a clause about it.
    func clauseOwner(of use: FieldUse, as form: FieldUse.Form, in scope: SpokenScope) -> ClauseOwner {
        if case .understood = use.owner { return .subject }
        return owner(of: use, as: form, in: scope).map(ClauseOwner.named) ?? .clear
    }

    private func owner(_ variable: SpokenScope.Variable, in scope: SpokenScope) -> FieldUse.Owner {
        scope.isUnderstood(variable) ? .understood : .other(variable.reference)
    }

    private func owner(_ base: Expression, in scope: SpokenScope) -> FieldUse.Owner {
        if case .name(let name) = base.form, case .variable(let variable) = meaning(of: name, in: scope) {
            return owner(variable, in: scope)
        }
        guard let use = fieldUse(base, in: scope), case .record = use.field.content, !use.field.isList else {
            return .other(value(base, in: scope).phrase)
        }
        let record = Phrase(words.record(use.field))
        switch use.owner {
        case .root: return .single(record)
        case .understood: return .other(record)
        case .single(let owner): return .single("\(record) van \(owner)")
        case .other(let owner): return .other("\(record) van \(owner)")
        }
    }
}
