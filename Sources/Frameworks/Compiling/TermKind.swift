import Feel
public import Records

/// The kinds of what a term is given that are no path of the dossier model.
public enum TermKind {
    /// The plain kinds with their types.
    static let plain: [(word: String, type: FeelType)] = [
        ("datum", .date), ("duur", .any), ("getal", .number), ("tekst", .text), ("ja/nee", .boolean),
    ]

    /// All words: the plain kinds, then the kinds of reference of a model.
    public static func words(_ model: RecordModel) -> [String] {
        plain.map(\.word) + model.references.compactMap(word)
    }

    /// The word for a kind of reference, `deelnemer` for `Deelnemerref`; nil when its name does not end in `ref`.
    static func word(for reference: ReferenceKind) -> String? {
        guard reference.name.hasSuffix("ref") else { return nil }
        return reference.name.prefix(1).lowercased() + reference.name.dropFirst().dropLast(3)
    }
}
