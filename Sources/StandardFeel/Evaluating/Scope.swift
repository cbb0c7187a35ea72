/// What names mean where an expression stands.
public final class Scope: Sendable {
    /// How deep calls may go before they give nothing.
    public static let depthLimit = 256

    private let values: [String: Value]
    private let context: Context?
    private let parent: Scope?
    /// The types that values were declared with.
    private let declared: [String: FeelKind]
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
        declared = [:]
        (context, parent, depth, self.kinds, self.now) = (nil, nil, 0, kinds, now)
    }

    private init(
        _ values: [String: Value], _ context: Context?, in parent: Scope, depth: Int,
        declared: [String: FeelKind] = [:]
    ) {
        self.declared = declared
        (self.values, self.context, self.parent) = (values, context, parent)
        (self.depth, kinds, now) = (depth, parent.kinds, parent.now)
    }

    /// A scope within this one; each value is of the type it is declared with, or nothing.
    public func with(_ values: [String: Value], declared: [String: FeelKind] = [:]) -> Scope {
        Scope(values, nil, in: self, depth: depth, declared: declared)
    }

    /// The scope of a function that is called so deep.
    public func called(
        _ values: [String: Value], at depth: Int, declared: [String: FeelKind] = [:]
    ) -> Scope {
        Scope(values, nil, in: self, depth: depth, declared: declared)
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

    /// The types of the names of which the type is known before anything runs.
    public var declaredKinds: [String: FeelKind] {
        var result: [String: FeelKind] = [:]
        var seen: Set<String> = []
        var scope: Scope? = self
        // Where the entries of a context have names, nothing further out is certain.
        while let current = scope, current.context == nil {
            for name in current.values.keys where seen.insert(name).inserted {
                result[name] = current.declared[name]
            }
            scope = current.parent
        }
        return result
    }

    /// Every name that has a meaning here.
    ///
    /// Those of built-in functions are left out.
    public var names: [String] {
        guard let parent else { return [] }
        var result = parent.names
        result += values.keys
        if let context { result += context.entries.map(\.key) }
        return result
    }
}
