public import Diagnostics

/// A key of a file of settings with its value: what is written and where, with no type read into it.
public struct SettingsEntry: Sendable, Equatable {
    /// What a value is made of.
    public indirect enum Value: Sendable, Equatable {
        /// A single text; empty when nothing is written behind the key.
        case text(PlacedText)
        /// Texts in written order.
        case list([PlacedText])
        /// Keys with their values in written order; no key twice.
        case group([SettingsEntry])
    }

    /// The key.
    public var name: String
    /// Where the key stands.
    public var place: Place
    /// What is behind it.
    public var value: Value
    /// Where the value begins.
    public var valuePlace: Place
}
