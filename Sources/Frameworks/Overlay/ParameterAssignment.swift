public import Diagnostics

/// A value that a person gives to a parameter of the framework, on the command line or in a file of settings.
public struct ParameterAssignment: Sendable, Equatable {
    /// What is given.
    public enum Value: Sendable, Equatable {
        /// A text; for a list of codes these with commas between them, and nothing for the empty list.
        case text(PlacedText)
        /// The codes of a list.
        case list([PlacedText])
    }

    /// The name of the parameter.
    public var name: String
    /// Where the name is written.
    public var place: Place
    /// What it becomes.
    public var value: Value
    /// Who says so.
    public var origin: Origin

    /// A value on the command line; its place is the option itself: `--set termijnPlan`.
    public init(commandLine name: String, value: String) {
        self.name = name
        place = Place(file: "--set \(name)")
        self.value = .text(PlacedText(text: value, place: place))
        origin = .commandLine
    }

    /// A value in a file of settings, or nil when it is a group.
    public init?(_ entry: SettingsEntry) {
        switch entry.value {
        case .text(let text): value = .text(text)
        case .list(let texts): value = .list(texts)
        case .group: return nil
        }
        name = entry.name
        place = entry.place
        origin = .settings
    }
}
