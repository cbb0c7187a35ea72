import Feel
import StandardFeel

extension Run {
    /// The value of a boxed expression; nil when the element is none.
    func boxed(_ element: ModelElement, in scope: Scope, _ space: String) -> Value? {
        unlabelled(element, in: scope, space).map { coerced($0, element["typeRef"], in: space) }
    }

    private func unlabelled(_ element: ModelElement, in scope: Scope, _ space: String) -> Value? {
        switch element.name {
        case "literalExpression":
            return model.value(of: element.expressionText, in: scope)
        case "context": return context(element, in: scope, space)
        case "list": return .list(element.children.compactMap { boxed($0, in: scope, space) })
        case "relation": return relation(element, in: scope, space)
        case "conditional":
            switch inner(element, "if", in: scope, space) ?? .null {
            case .boolean(true): return inner(element, "then", in: scope, space) ?? .null
            case .boolean(false), .null: return inner(element, "else", in: scope, space) ?? .null
            default: return .null
            }
        case "filter":
            return model.evaluator.filter(inner(element, "in", in: scope, space) ?? .null, in: scope) {
                inner(element, "match", in: $0, space) ?? .null
            }
        case "for":
            return model.evaluator.loop([iterator(element, space)], in: scope) {
                inner(element, "return", in: $0, space) ?? .null
            }
        case "some", "every":
            return model.evaluator.quantified(
                isEvery: element.name == "every", [iterator(element, space)], in: scope
            ) { inner(element, "satisfies", in: $0, space) ?? .null }
        case "invocation": return invocation(element, in: scope, space)
        case "functionDefinition": return definition(element, in: space, result: nil) { scope }
        case "decisionTable": return DecisionTable(element, run: self, space: space).value(in: scope)
        default: return nil
        }
    }

    private func inner(_ element: ModelElement, _ part: String, in scope: Scope, _ space: String) -> Value? {
        element.first(part)?.children.lazy.compactMap { boxed($0, in: scope, space) }.first
    }

    private func iterator(_ element: ModelElement, _ space: String) -> Iteration {
        Iteration(element["iteratorVariable"] ?? "") { scope in
            inner(element, "in", in: scope, space).flatMap { model.evaluator.domain($0) }
        }
    }

    private func context(_ element: ModelElement, in scope: Scope, _ space: String) -> Value {
        var context = Context()
        var values: [String: Value] = [:]
        var declared: [String: FeelKind] = [:]
        for entry in element.all("contextEntry") {
            let value =
                entry.children.lazy.compactMap {
                    boxed($0, in: scope.with(values, declared: declared), space)
                }.first ?? .null
            guard let variable = entry.first("variable"), let name = variable["name"] else { return value }
            let typed = coerced(value, variable["typeRef"], in: space)
            context[name] = typed
            values[name] = typed
            declared[name] = kind(variable["typeRef"], in: space)
        }
        return .context(context)
    }

    private func relation(_ element: ModelElement, in scope: Scope, _ space: String) -> Value {
        let columns = element.all("column").map { $0["name"] ?? "" }
        return .list(
            element.all("row").map { row in
                let cells = row.children.compactMap { boxed($0, in: scope, space) }
                return .context(Context(Array(zip(columns, cells))))
            })
    }

    private func invocation(_ element: ModelElement, in scope: Scope, _ space: String) -> Value {
        let callee = element.children.lazy.compactMap { boxed($0, in: scope, space) }.first ?? .null
        let arguments = element.all("binding").map { binding in
            (
                name: binding.first("parameter")?["name"],
                value: coerced(
                    binding.children.lazy.compactMap { boxed($0, in: scope, space) }.first ?? .null,
                    binding.first("parameter")?["typeRef"], in: space)
            )
        }
        return model.evaluator.call(callee, arguments, in: scope)
    }
}
