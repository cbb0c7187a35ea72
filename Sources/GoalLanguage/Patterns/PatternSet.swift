/// Patterns under one name; a sentence shows the name where one of them matches.
struct PatternSet: Sendable {
    /// The name.
    var name: String
    /// The patterns, each a row of places.
    var patterns: [[PatternElement]]
}
