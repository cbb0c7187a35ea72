/// What a field of a generated record holds.
public indirect enum GeneratedValue: Hashable, Sendable {
    /// Nothing: the element is not in the file.
    case absent
    /// Recorded as unknown: `xsi:nil="true"`.
    case unknown
    /// Not in the file, and marked in an arena as what the source system does not deliver.
    case undeliverable
    /// A single value in its canonical spelling; of a reference, the number it points to.
    case scalar(String)
    /// A record.
    case record(GeneratedRecord)
    /// A list of single values; empty means an empty container.
    case scalars([String])
    /// A list of records; empty means an empty container.
    case records([GeneratedRecord])

    /// Whether nothing of it stands in a file.
    public var isLeftOut: Bool { self == .absent || self == .undeliverable }
}
