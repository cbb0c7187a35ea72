/// A type as it stands in an expression, behind `instance of` or a parameter.
public indirect enum WrittenType: Hashable, Sendable {
    /// A field of a context type.
    public struct Field: Hashable, Sendable {
        /// The key.
        public var name: String
        /// The type of its value.
        public var type: WrittenType
    }

    /// A built-in type or one that the model defines.
    case named(String)
    /// `list<T>`.
    case list(WrittenType)
    /// `range<T>`.
    case range(WrittenType)
    /// `context<a: T>`.
    case context([Field])
    /// `function<A, B> -> R`.
    case function([WrittenType], WrittenType)
}
