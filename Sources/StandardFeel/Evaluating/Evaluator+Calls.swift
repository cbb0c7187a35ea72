extension Evaluator {
    /// What a call gives; nothing when the arguments do not fit.
    public func call(_ callee: Value, _ arguments: [(name: String?, value: Value)], in scope: Scope) -> Value
    {
        guard case .function(let callable) = callee, scope.depth < Scope.depthLimit else { return .null }
        let named = arguments.filter { $0.name != nil }
        guard named.isEmpty || named.count == arguments.count else { return .null }
        for callable in [callable] + callable.others {
            guard let values = fit(arguments, callable.form, callable.isVariadic) else { continue }
            var coerced: [Value] = []
            var fits = true
            for (parameter, value) in zip(callable.form, values) {
                coerced.append(parameter.type.coerced(value))
                fits = fits && (coerced.last?.isNull == value.isNull)
            }
            if !fits {
                // A function of a model is called with nothing for what does not fit; a built-in one is not called.
                if callable.isBuiltin { continue }
                return .null
            }
            return callable.result.coerced(callable.body(coerced, scope.depth + 1))
        }
        return .null
    }

    /// The arguments in the order of the parameters; nil when they do not fit.
    private func fit(
        _ arguments: [(name: String?, value: Value)], _ form: [Callable.Parameter], _ isVariadic: Bool
    ) -> [Value]? {
        let required = form.filter { !$0.isOptional }.count
        if arguments.first?.name != nil {
            var values = [Value](repeating: .null, count: form.count)
            var seen: Set<Int> = []
            for argument in arguments {
                guard let place = form.firstIndex(where: { $0.name == argument.name }),
                    seen.insert(place).inserted
                else { return nil }
                values[place] = argument.value
            }
            guard form.indices.allSatisfy({ form[$0].isOptional || seen.contains($0) }) else { return nil }
            return values
        }
        if isVariadic {
            let fixed = form.count - 1
            guard arguments.count > fixed else { return nil }
            let rest = arguments.dropFirst(fixed).map(\.value)
            var last = Value.list(rest)
            if fixed == 0, rest.count == 1, case .list = rest[0] { last = rest[0] }
            return arguments.prefix(fixed).map(\.value) + [last]
        }
        guard arguments.count >= required, arguments.count <= form.count else { return nil }
        return arguments.map(\.value) + [Value](repeating: .null, count: form.count - arguments.count)
    }
}
