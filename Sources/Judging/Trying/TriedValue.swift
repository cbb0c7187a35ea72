public import Records

/// The value of an expression that an author tries.
public indirect enum TriedValue: Sendable, Hashable {
    /// Yes or no.
    case boolean(Bool)
    /// A number, as it is written.
    case number(String)
    /// A text; one of a dossier is personal.
    case text(String, isOfDossier: Bool)
    /// A code.
    case code(String)
    /// A date, a month or a year, as it is written.
    case date(String)
    /// A duration, as it is written.
    case duration(String)
    /// A record by its path and its type.
    case record(path: String, type: String)
    /// Elements of a list with whether they certainly belong to it, and why there may be more.
    case list([Element], NullReasons)
    /// Nothing, with the reasons.
    case unknown(NullReasons)

    /// An element of a list.
    public struct Element: Sendable, Hashable {
        /// The element.
        public var value: TriedValue
        /// Whether it certainly belongs to the list.
        public var isCertain: Bool
    }
}
