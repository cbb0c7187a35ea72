import Records

/// How the things of a dossier model are called in Dutch sentences.
struct ModelWords: Sendable {
    /// The model.
    let model: RecordModel
    /// The nouns of its documentation.
    let lexicon: Lexicon
    private let uses: [String: Int]
    private let itemNouns: [Int: String]
    private let listCounts: [String: Int]

    /// Reads the documentation of a model.
    init(_ model: RecordModel) {
        self.model = model
        let fields = model.types.flatMap(\.fields)
        let types = model.types.map(\.documentation)
        let lexicon = Lexicon(fields.map(\.documentation) + types)
        self.lexicon = lexicon
        uses = fields.reduce(into: [:]) { $0[$1.documentation, default: 0] += 1 }
        var nouns: [Int: String] = [:]
        for field in fields {
            guard let item = field.itemElement, case .record(let type) = field.content, nouns[type] == nil
            else { continue }
            nouns[type] = lexicon.spelling(of: item.camelParts)
        }
        itemNouns = nouns
        listCounts = fields.reduce(into: [:]) { counts, field in
            if let item = field.itemElement { counts[item, default: 0] += 1 }
        }
    }

    /// The words of a field.
    func words(of field: Field) -> FieldWords {
        FieldWords(
            documentation: field.documentation, name: name(of: field),
            isUnique: uses[field.documentation] == 1)
    }

    /// The name of a field in words.
    func name(of field: Field) -> String { lexicon.spelling(of: field.name.camelParts) }

    /// A noun with its article, or the noun alone when its gender is not known.
    func definite(_ noun: String) -> String {
        let last = noun.split(separator: " ").last.map(String.init) ?? noun
        return lexicon.article(of: last).map { "\($0.rawValue) \(noun)" } ?? noun
    }

    /// The noun for one record of the only type there can be; nil when there are more or the gender is not known.
    func noun(ofTypes types: [Int]) -> String? {
        guard types.count == 1, let type = types.first else { return nil }
        let noun = itemNouns[type] ?? lexicon.spelling(of: model.types[type].name.camelParts)
        return lexicon.article(of: noun) == nil ? nil : noun
    }

    /// A record that stands by itself in another: `de overdracht`, `het sociale netwerk`.
    func record(_ field: Field) -> String {
        let name = name(of: field)
        var texts = [field.documentation]
        if case .record(let type) = field.content { texts.append(model.types[type].documentation) }
        for text in texts {
            for article in ["De ", "Het "] where text.lowercased().hasPrefix((article + name).lowercased()) {
                return article.lowercased() + name
            }
        }
        return definite(name)
    }

    /// The noun for one item of a list of records and that for more; nil when the documentation does not know the
    /// noun or the name of the field is not its plural.
    func nouns(of list: Field) -> (one: String, more: String)? {
        guard case .record = list.content, let item = list.itemElement else { return nil }
        let one = lexicon.spelling(of: item.camelParts)
        let more = name(of: list)
        guard lexicon.article(of: one) != nil, more.first == one.first,
            more.hasSuffix("n") || more.hasSuffix("s"), more != one
        else { return nil }
        return (one, more)
    }

    /// Whether no other list of the model holds items of the same name.
    func isOnlyList(_ field: Field) -> Bool { field.itemElement.map { listCounts[$0] == 1 } ?? false }

    /// A code as the model explains it, up to the first aside unless another code of the list would read the same.
    func label(of code: String, list: Int) -> String {
        let entries = model.codeLists[list].entries
        guard let entry = entries.first(where: { $0.code == code }) else { return code }
        let short = Self.short(entry.documentation)
        let isShared = entries.contains { $0.code != code && Self.short($0.documentation) == short }
        let label = isShared ? entry.documentation : short
        return label.isEmpty ? code : label.hasSuffix(".") ? String(label.dropLast()) : label
    }

    private static func short(_ documentation: String) -> String {
        let end = documentation.firstIndex { ".:;(".contains($0) } ?? documentation.endIndex
        var text = String(documentation[..<end])
        for aside in [", zoals ", ", ook ", ", bijvoorbeeld ", ", voorheen "] {
            if let range = text.firstRange(of: aside) { text = String(text[..<range.lowerBound]) }
        }
        return text.trimmed
    }
}

extension String {
    /// The words of a name in camel case, lower case: `socialeNetwerk` → `sociale`, `netwerk`.
    var camelParts: [String] {
        var parts: [String] = []
        for character in self {
            if parts.isEmpty || character.isUppercase { parts.append("") }
            parts[parts.count - 1].append(character.lowercased())
        }
        return parts
    }
}
