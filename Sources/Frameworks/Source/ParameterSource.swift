public import Diagnostics

/// A parameter of the framework, used in expressions as `kader.<name>`.
public struct ParameterSource: Sendable, Equatable {
    /// The name after `kader.`.
    public var name: String
    /// What kind of value it holds.
    public var kind: ParameterKind
    /// The value as written, one text per item: exactly one unless the kind is a list of codes.
    ///
    /// The form of durations, numbers and codes is not yet checked.
    public var value: [PlacedText]
    /// What it means, in plain Dutch.
    public var explanation: String
    /// Who decided on the value that holds now and what remains to be confirmed, not who decided on another before a
    /// region or a person replaced it; nil when not stated.
    public var decision: String?
    /// Where the parameter is defined, also when its value was replaced.
    public var place: Place
    /// Where the value comes from.
    public var origin: Origin
}
