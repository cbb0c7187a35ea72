/// What kind of value a parameter holds.
public enum ParameterKind: Sendable, Equatable {
    /// An ISO 8601 duration (`duur`).
    case duration
    /// A decimal number (`getal`).
    case number
    /// A text (`tekst`).
    case text
    /// `ja` or `nee` (`ja/nee`).
    case boolean
    /// One code of the named list (`code X`).
    case code(list: String)
    /// Any number of codes of the named list (`codes X`).
    case codes(list: String)
}
