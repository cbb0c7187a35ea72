import Feel
import StandardFeel

/// One evaluation of a model, with the values that are given.
struct Run: Sendable {
    let model: DecisionModel
    /// Values by the namespace and id of what they stand for.
    var given: [String: Value] = [:]
    /// What is being evaluated, so that a circle ends.
    var visiting: Set<String> = []

    init(model: DecisionModel) { self.model = model }

    /// The value of a decision or an input, or the function that knowledge or a service is.
    func value(of element: ModelElement, in space: String) -> Value {
        let key = space + "#" + (element["id"] ?? "")
        switch element.name {
        case "inputData": return given[key] ?? .null
        case "decision":
            if let value = given[key] { return value }
            guard !visiting.contains(key) else { return .null }
            var inner = self
            inner.visiting.insert(key)
            let scope = inner.scope(of: element, in: space)
            let value = element.children.lazy.compactMap { inner.boxed($0, in: scope, space) }.first ?? .null
            return coerced(value, element.first("variable")?["typeRef"], in: space)
        case "businessKnowledgeModel", "decisionService": return function(of: element, in: space)
        default: return .null
        }
    }

    /// The scope of a decision or of knowledge: what it requires.
    func scope(of element: ModelElement, in space: String) -> Scope {
        var values: [String: Value] = [:]
        var declared: [String: FeelKind] = [:]
        for requirement in element.children
        where requirement.name == "informationRequirement" || requirement.name == "knowledgeRequirement" {
            for reference in requirement.children {
                guard let href = reference["href"], let (target, targetSpace) = model.target(href, in: space),
                    let name = target.first("variable")?["name"] ?? target["name"]
                else { continue }
                let value = value(of: target, in: targetSpace)
                let prefix = targetSpace == space ? "" : importName(of: targetSpace, in: space)
                if prefix.isEmpty, target.name == "decision" || target.name == "inputData" {
                    declared[name] = kind(target.first("variable")?["typeRef"], in: targetSpace)
                }
                put(value, [prefix, name].filter { !$0.isEmpty }, into: &values)
            }
        }
        return model.scope.with(values, declared: declared)
    }

    private func importName(of space: String, in importer: String) -> String {
        model.roots.first { $0.root["namespace"] == importer }?.root.all("import")
            .first { $0["namespace"] == space }?["name"] ?? model.prefix(of: space)
    }

    private func put(_ value: Value, _ path: [String], into values: inout [String: Value]) {
        if path.count == 1 {
            values[path[0]] = value
        } else if case .context(var context)? = values[path[0]] {
            context[path[1]] = value
            values[path[0]] = .context(context)
        } else {
            values[path[0]] = .context(Context([(path[1], value)]))
        }
    }

    /// The function that knowledge or a service is.
    func function(of element: ModelElement, in space: String) -> Value {
        if element.name == "decisionService" { return service(element, in: space) }
        guard let logic = element.first("encapsulatedLogic") else { return .null }
        let key = space + "#" + (element["id"] ?? "")
        return definition(
            logic, in: space, result: element.first("variable")?["typeRef"], names: [element["name"] ?? ""],
            scope: {
                var inner = self
                guard !visiting.contains(key) else { return model.scope }
                inner.visiting.insert(key)
                return inner.scope(of: element, in: space)
            })
    }

    /// A function of formal parameters and a boxed body.
    func definition(
        _ element: ModelElement, in space: String, result: String?, names: [String] = [],
        scope: @escaping @Sendable () -> Scope
    ) -> Value {
        if let kind = element["kind"], kind != "FEEL" { return .null }
        let parameters = element.all("formalParameter").map { parameter in
            (parameter["name"] ?? "", kind(parameter["typeRef"], in: space))
        }
        let run = self
        let own = Holder()
        let value = Value.function(
            Callable(parameters, result: kind(result, in: space)) { arguments, depth in
                guard depth < Scope.depthLimit else { return .null }
                var values: [String: Value] = [:]
                // Knowledge may call itself.
                for name in names { values[name] = own.value }
                let outer = scope().with(values)
                for ((name, _), argument) in zip(parameters, arguments) { values[name] = argument }
                let declared = Dictionary(parameters, uniquingKeysWith: { $1 })
                let inner = outer.called(values, at: depth, declared: declared)
                return element.children.lazy.compactMap { run.boxed($0, in: inner, space) }.first ?? .null
            })
        if !names.isEmpty { own.value = value }
        return value
    }

    private func service(_ element: ModelElement, in space: String) -> Value {
        func targets(_ name: String) -> [(ModelElement, String)] {
            element.all(name).compactMap { $0["href"].flatMap { model.target($0, in: space) } }
        }
        let inputs = targets("inputData") + targets("inputDecision")
        let outputs = targets("outputDecision")
        let parameters = inputs.map { input in
            (input.0["name"] ?? "", kind(input.0.first("variable")?["typeRef"], in: input.1))
        }
        let result = element.first("variable")?["typeRef"].flatMap { model.scope.kinds[$0] }
        let returned: FeelKind = if case .function(_, let kind)? = result { kind } else { .any }
        let run = Run(model: model)
        return .function(
            Callable(parameters, result: returned) { arguments, depth in
                guard depth < Scope.depthLimit else { return .null }
                var inner = run
                for (input, argument) in zip(inputs, arguments) {
                    inner.given[input.1 + "#" + (input.0["id"] ?? "")] = argument
                }
                let values = outputs.map { ($0.0["name"] ?? "", inner.value(of: $0.0, in: $0.1)) }
                return values.count == 1 ? values[0].1 : .context(Context(values))
            })
    }

    /// A value as one of a named type; nothing when it is not.
    func coerced(_ value: Value, _ type: String?, in space: String) -> Value {
        kind(type, in: space).coerced(value)
    }

    /// The type of a name.
    func kind(_ name: String?, in space: String) -> FeelKind {
        guard let name else { return .any }
        let prefix = model.prefix(of: space)
        return model.scope.kinds[prefix.isEmpty ? name : prefix + "." + name] ?? model.scope.kinds[name]
            ?? FeelKind(named: KindReader.plain(name)) ?? .any
    }
}

/// Holds a function for itself to call.
private final class Holder: @unchecked Sendable {
    // Written once, before the function is handed out.
    var value = Value.null
}
