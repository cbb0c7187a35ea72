/// What names mean where an expression stands.
public final class Scope: Sendable {
    /// How deep calls may go before they give nothing.
    public static let depthLimit = 256

    private let values: [String: Value]
    private let context: Context?
    private let parent: Scope?
    /// How many calls lie around it.
    let depth: Int
    /// The types that the model defines.
    public let kinds: [String: FeelKind]
    /// The moment that `now` gives.
    let now: Value

    /// The scope of a model: the built-in functions and the types.
    public init(kinds: [String: FeelKind], now: Value) {
        var values = Builtins.functions.mapValues { Value.function($0) }
        let today: Value = if case .dateTime(let day, _) = now { .date(day) } else { .null }
        values["now"] = .function(Callable([], result: .any) { _, _ in now })
        values["today"] = .function(Callable([], result: .any) { _, _ in today })
        self.values = values
        (context, parent, depth, self.kinds, self.now) = (nil, nil, 0, kinds, now)
    }

    private init(_ values: [String: Value], _ context: Context?, in parent: Scope, depth: Int) {
        (self.values, self.context, self.parent) = (values, context, parent)
        (self.depth, kinds, now) = (depth, parent.kinds, parent.now)
    }

    /// A scope within this one.
    public func with(_ values: [String: Value]) -> Scope { Scope(values, nil, in: self, depth: depth) }

    /// The scope of a function that is called so deep.
    public func called(_ values: [String: Value], at depth: Int) -> Scope {
        Scope(values, nil, in: self, depth: depth)
    }

    /// A scope in which the entries of a context have names.
    func with(_ context: Context, _ values: [String: Value] = [:]) -> Scope {
        Scope(values, context, in: self, depth: depth)
    }

    /// What a name means; nil for nothing known.
    public subscript(name: String) -> Value? {
        var scope: Scope? = self
        while let current = scope {
            if let value = current.values[name] ?? current.context?[name] { return value }
            scope = current.parent
        }
        return nil
    }

    /// Every name that has a meaning here.
    public var names: [String] {
        var result = parent?.names ?? []
        result += values.keys
        if let context { result += context.entries.map(\.key) }
        return result
    }
}
