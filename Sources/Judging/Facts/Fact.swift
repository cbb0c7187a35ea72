public import Records

/// A value a judgement rests on, or one that is missing.
public struct Fact: Hashable, Sendable {
    /// The path in the dossier, such as `doelen[2].datumStreef`.
    public var path: String
    /// The 1-based line of the value; of something missing, of what should have held it.
    public var line: Int
    /// The 1-based column in code points.
    public var column: Int
    /// Why there is no value; empty when there is one.
    public var reasons: NullReasons

    /// Makes a fact from its parts.
    public init(path: String, line: Int, column: Int, reasons: NullReasons = []) {
        self.path = path
        self.line = line
        self.column = column
        self.reasons = reasons
    }

    /// Whether a value was looked for and not found.
    public var isMissing: Bool { !reasons.isEmpty }
}

extension NullReasons {
    /// The gravest reason in Dutch, as in results; empty when there is none.
    public var word: String {
        if contains(.invalid) { return "ongeldig" }
        if contains(.notDeliverable) { return "niet leverbaar" }
        if contains(.recordedAsUnknown) { return "als onbekend vastgelegd" }
        if contains(.partialDate) { return "onvolledige datum" }
        if contains(.ahead) { return "na de peildatum" }
        if contains(.notComputable) { return "niet te berekenen" }
        return contains(.notRecorded) ? "niet vastgelegd" : ""
    }
}
