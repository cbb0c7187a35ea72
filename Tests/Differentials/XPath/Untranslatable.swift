/// Why an expression has no translation.
public enum Untranslatable: Error, Hashable, Sendable {
    /// A function that XPath has no counterpart of, by its name.
    case function(String)
    /// A form or a value that is left out, in words.
    case form(String)
    /// A name that means nothing here, which the compiler would have refused.
    case name(String)
}

extension Untranslatable: CustomStringConvertible {
    /// The reason, for developers.
    public var description: String {
        switch self {
        case .function(let name): "calls \(name)(…)"
        case .form(let words): words
        case .name(let name): "uses the unknown name \(name)"
        }
    }
}
