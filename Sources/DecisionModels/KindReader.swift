import Feel
import StandardFeel

/// Reads the types that models define.
struct KindReader {
    /// The types by name, those of imported models with their prefix.
    private(set) var kinds: [String: FeelKind] = [:]
    private let names: NameTable
    private var definitions: [String: (ModelElement, prefix: String)] = [:]

    init(_ roots: [(prefix: String, root: ModelElement)], names: NameTable) {
        self.names = names
        for (prefix, root) in roots {
            for element in root.all("itemDefinition") {
                guard let name = element["name"] else { continue }
                let whole = prefix.isEmpty ? name : prefix + "." + name
                if definitions[whole] == nil { definitions[whole] = (element, prefix) }
            }
        }
        for name in definitions.keys { kinds[name] = kind(named: name, prefix: "", depth: 0) }
    }

    private func kind(named name: String, prefix: String, depth: Int) -> FeelKind {
        guard depth < 32 else { return .any }
        let whole = prefix.isEmpty ? name : prefix + "." + name
        if let (element, prefix) = definitions[whole] ?? definitions[name] {
            return kind(of: element, prefix: prefix, depth: depth + 1)
        }
        return FeelKind(named: Self.plain(name)) ?? .any
    }

    /// A built-in name without the prefix that older models write.
    static func plain(_ name: String) -> String {
        name.hasPrefix("feel:") ? String(name.dropFirst(5)) : name
    }

    private func kind(of element: ModelElement, prefix: String, depth: Int) -> FeelKind {
        var result: FeelKind = .any
        let components = element.all("itemComponent")
        if let function = element.first("functionItem") {
            result = .function(
                function.all("parameters").map {
                    $0["typeRef"].map { kind(named: $0, prefix: prefix, depth: depth) } ?? .any
                }, function["outputTypeRef"].map { kind(named: $0, prefix: prefix, depth: depth) } ?? .any)
        } else if !components.isEmpty {
            result = .context(
                components.map {
                    FeelKind.Field($0["name"] ?? "", kind(of: $0, prefix: prefix, depth: depth + 1))
                })
        } else if let reference = element.first("typeRef")?.text.trimmed {
            result = kind(named: reference, prefix: prefix, depth: depth)
        }
        if let text = element.first("allowedValues")?.expressionText, !text.trimmed.isEmpty {
            result = limited(result, text)
        }
        if element["isCollection"] == "true" { result = .list(result) }
        if let text = element.first("typeConstraint")?.expressionText, !text.trimmed.isEmpty {
            result = limited(result, text)
        }
        return result
    }

    private func limited(_ kind: FeelKind, _ text: String) -> FeelKind {
        let evaluator = Evaluator()
        let scope = Scope(kinds: [:], now: .null)
        guard let tests = evaluator.tests(text, in: scope, names: names) else { return kind }
        return .limited(kind) { value in
            if case .boolean(true) = evaluator.value(of: tests, in: scope.with(["?": value])) {
                true
            } else {
                false
            }
        }
    }
}

extension String {
    /// Without white space around it.
    var trimmed: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
