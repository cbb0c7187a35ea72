import Feel
import StandardFeel

/// A decision table.
struct DecisionTable {
    private let element: ModelElement
    private let run: Run
    private let space: String
    private let outputs: [ModelElement]

    init(_ element: ModelElement, run: Run, space: String) {
        (self.element, self.run, self.space) = (element, run, space)
        outputs = element.all("output")
    }

    private var evaluator: Evaluator { run.model.evaluator }

    /// What the table gives; nothing when no rule holds and there is no default, or when rules contradict.
    func value(in scope: Scope) -> Value {
        let inputs = element.all("input").map { input -> Value in
            let expression = input.first("inputExpression")
            let value = run.model.value(of: expression?.expressionText ?? "", in: scope)
            return run.coerced(value, expression?["typeRef"], in: space)
        }
        for (value, input) in zip(inputs, element.all("input")) {
            guard let allowed = input.first("inputValues")?.expressionText.trimmed, !allowed.isEmpty else {
                continue
            }
            if !holds(allowed, for: value, in: scope) { return .null }
        }
        let hits = element.all("rule").filter { rule in
            zip(rule.all("inputEntry"), inputs).allSatisfy { holds($0.expressionText, for: $1, in: scope) }
        }
        return combined(hits, in: scope)
    }

    private func holds(_ text: String, for value: Value, in scope: Scope) -> Bool {
        guard let tests = evaluator.tests(text, in: scope, names: run.model.names) else { return false }
        if case .boolean(true) = evaluator.value(of: tests, in: scope.with(["?": value])) { return true }
        return false
    }

    private func combined(_ hits: [ModelElement], in scope: Scope) -> Value {
        let policy = element["hitPolicy"] ?? "UNIQUE"
        if hits.isEmpty {
            if policy == "COLLECT", element["aggregation"] == "COUNT" { return .number(.zero) }
            return defaults(in: scope)
        }
        let cells = hits.map { rule in rule.all("outputEntry").map { cell($0, in: scope) } }
        switch policy {
        case "UNIQUE": return hits.count == 1 ? row(cells[0]) : .null
        case "ANY":
            let rows = cells.map(row)
            return rows.allSatisfy { $0.isSame(as: rows[0]) } ? rows[0] : .null
        case "FIRST": return row(cells[0])
        case "PRIORITY": return row(ranked(cells, in: scope)[0])
        case "RULE ORDER": return .list(cells.map(row))
        case "OUTPUT ORDER": return .list(ranked(cells, in: scope).map(row))
        case "COLLECT": return aggregated(cells.map(row), in: scope)
        default: return .null
        }
    }

    private func cell(_ entry: ModelElement, in scope: Scope) -> Value {
        run.model.value(of: entry.expressionText, in: scope)
    }

    private func row(_ cells: [Value]) -> Value {
        let typed = zip(cells, outputs).map { run.coerced($0, $1["typeRef"], in: space) }
        if outputs.count == 1 { return typed.first ?? .null }
        return .context(Context(zip(outputs, typed).map { ($0["name"] ?? "", $1) }))
    }

    private func defaults(in scope: Scope) -> Value {
        let entries = outputs.map { $0.first("defaultOutputEntry") }
        guard entries.contains(where: { $0 != nil }) else { return .null }
        let value = row(entries.map { $0.map { cell($0, in: scope) } ?? .null })
        switch element["hitPolicy"] {
        case "RULE ORDER", "OUTPUT ORDER": return .list([value])
        default: return value
        }
    }

    /// By the order in which the values of each output are listed, the first output first.
    private func ranked(_ rows: [[Value]], in scope: Scope) -> [[Value]] {
        let orders = outputs.map { output -> [Value] in
            let text = output.first("outputValues")?.expressionText ?? ""
            let list = evaluator.value(of: "[" + text + "]", in: scope, names: run.model.names)
            if case .list(let items) = list { return items }
            return []
        }
        func ranks(_ row: [Value]) -> [Int] {
            zip(row, orders).map { value, order in order.firstIndex { $0.isSame(as: value) } ?? order.count }
        }
        return rows.enumerated().sorted { a, b in
            let (first, second) = (ranks(a.element), ranks(b.element))
            return first == second ? a.offset < b.offset : first.lexicographicallyPrecedes(second)
        }.map(\.element)
    }

    private func aggregated(_ rows: [Value], in scope: Scope) -> Value {
        let name: String? =
            switch element["aggregation"] {
            case "SUM": "sum"
            case "MIN": "min"
            case "MAX": "max"
            case "COUNT": "count"
            default: nil
            }
        guard let name else { return .list(rows) }
        return evaluator.call(scope[name] ?? .null, [(nil, .list(rows))], in: scope)
    }
}
