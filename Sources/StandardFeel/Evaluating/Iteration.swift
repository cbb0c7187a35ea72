/// A variable that goes through the elements of something.
public struct Iteration: Sendable {
    /// The variable.
    let variable: String
    /// What it goes through; nil when that cannot be gone through.
    let domain: @Sendable (Scope) -> [Value]?

    /// Makes an iteration.
    public init(_ variable: String, _ domain: @escaping @Sendable (Scope) -> [Value]?) {
        (self.variable, self.domain) = (variable, domain)
    }
}
