internal import Feel
internal import Foundation
public import StandardFeel

/// A decision model: decisions, inputs, knowledge and types, those of imported models included.
public final class DecisionModel: Sendable {
    let elements: [String: ModelElement]
    let roots: [(prefix: String, root: ModelElement)]
    /// Every name that an expression may hold.
    let names: NameTable
    let scope: Scope
    let evaluator = Evaluator()
    /// Whether expressions are compiled for the types that are declared, or run on values alone.
    let isTyped: Bool

    /// Reads a model and those beside it that it imports; nil when the file is no model.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - now: The moment that `now` gives.
    ///   - isTyped: Whether expressions are compiled for the types that are declared, or run on values alone.
    public init?(path: String, now: Value = .null, isTyped: Bool = false) {
        self.isTyped = isTyped
        guard let root = ModelElement.root(of: path) else { return nil }
        roots = Self.loaded(root, beside: path)
        var elements: [String: ModelElement] = [:]
        for (_, root) in roots {
            let space = root["namespace"] ?? ""
            for element in root.children {
                if let id = element["id"] { elements[space + "#" + id] = element }
            }
        }
        self.elements = elements
        var table = Evaluator.names
        let known = roots.reduce(into: Set<String>()) { names, root in
            Self.collect(root.root, into: &names)
            for entry in root.root.all("import") { if let name = entry["name"] { names.insert(name) } }
        }
        for name in known { table.insert(name) }
        names = table
        scope = Scope(kinds: KindReader(roots, names: table).kinds, now: now)
    }

    private static func loaded(_ root: ModelElement, beside path: String) -> [(String, ModelElement)] {
        var result = [("", root)]
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        var pending = [("", root)]
        while let (prefix, next) = pending.popLast(), result.count < 100 {
            for entry in next.all("import") {
                guard let space = entry["namespace"],
                    let found = files.lazy.filter({ $0.hasSuffix(".dmn") })
                        .compactMap({ ModelElement.root(of: folder.appendingPathComponent($0).path) })
                        .first(where: { $0["namespace"] == space })
                else { continue }
                let name = entry["name"] ?? ""
                let whole = prefix.isEmpty ? name : name.isEmpty ? prefix : prefix + "." + name
                result.append((whole, found))
                pending.append((whole, found))
            }
        }
        return result
    }

    private static func collect(_ element: ModelElement, into names: inout Set<String>) {
        if [
            "decision", "inputData", "businessKnowledgeModel", "decisionService", "itemDefinition",
            "itemComponent",
            "variable", "column", "output",
        ].contains(element.name),
            let name = element["name"]
        {
            names.insert(name)
        }
        if let name = element["iteratorVariable"] { names.insert(name) }
        for child in element.children { collect(child, into: &names) }
    }

    /// The element that a reference names, seen from a model.
    func target(_ reference: String, in space: String) -> (element: ModelElement, space: String)? {
        let whole = reference.hasPrefix("#") ? space + reference : reference
        guard let element = elements[whole], let mark = whole.lastIndex(of: "#") else { return nil }
        return (element, String(whole[..<mark]))
    }

    /// The prefix under which the names of a model are known.
    func prefix(of space: String) -> String { roots.first { $0.root["namespace"] == space }?.prefix ?? "" }

    /// The namespace of the model itself.
    var space: String { roots[0].root["namespace"] ?? "" }

    /// The value of an expression of the model.
    func value(of text: String, in scope: Scope) -> Value {
        isTyped
            ? evaluator.typedValue(of: text, in: scope, names: names)
            : evaluator.value(of: text, in: scope, names: names)
    }

    /// Whether a name is that of a service with more results than one.
    public func givesSeveral(_ name: String) -> Bool {
        roots[0].root.all("decisionService").contains {
            $0["name"] == name && $0.all("outputDecision").count > 1
        }
    }

    /// What the decision, knowledge or service of a name gives for some inputs; nothing when there is none.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - inputs: The values of input data and decisions, by name.
    ///   - isInvoked: Whether the inputs are the arguments of knowledge or a service.
    /// - Returns: Its value.
    public func value(of name: String, inputs: [String: Value], isInvoked: Bool = false) -> Value {
        guard
            let element = roots[0].root.children.first(where: {
                $0["name"] == name
                    && ["decision", "businessKnowledgeModel", "decisionService", "inputData"].contains(
                        $0.name)
            })
        else { return .null }
        var run = Run(model: self)
        if !isInvoked {
            for (_, root) in roots {
                for child in root.children where child.name == "inputData" || child.name == "decision" {
                    guard let name = child["name"], let value = inputs[name], let id = child["id"] else {
                        continue
                    }
                    run.given[(root["namespace"] ?? "") + "#" + id] = run.coerced(
                        value, child.first("variable")?["typeRef"], in: root["namespace"] ?? "")
                }
            }
            return run.value(of: element, in: space)
        }
        let callee = run.function(of: element, in: space)
        return evaluator.call(callee, inputs.map { ($0.key, $0.value) }, in: scope)
    }
}
