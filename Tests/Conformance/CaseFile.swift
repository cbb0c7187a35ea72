import DecisionModels
import StandardFeel

/// A file of test cases.
struct CaseFile {
    /// One case: inputs, and what is expected.
    struct Case {
        let id: String
        let invoked: String?
        let inputs: [String: Value]
        let expectations: [(name: String, value: Value)]
    }

    /// The model that the cases are about, a file beside this one.
    let model: String
    let cases: [Case]

    init?(_ path: String) {
        guard let root = ModelElement.root(of: path), let model = root.first("modelName")?.text else {
            return nil
        }
        self.model = model
        cases = root.all("testCase").map { element in
            Case(
                id: element["id"] ?? "", invoked: element["invocableName"],
                inputs: Dictionary(
                    element.all("inputNode").map { ($0["name"] ?? "", Self.value(of: $0)) },
                    uniquingKeysWith: { $1 }),
                expectations: element.all("resultNode").map { node in
                    (node["name"] ?? "", node.first("expected").map { Self.value(of: $0) } ?? .null)
                })
        }
    }

    /// The value that an element holds: a list, components, or one value.
    private static func value(of element: ModelElement) -> Value {
        if let list = element.first("list") {
            return list["nil"] == "true" ? .null : .list(list.all("item").map { value(of: $0) })
        }
        let components = element.all("component")
        if !components.isEmpty {
            return .context(Context(components.map { ($0["name"] ?? "", value(of: $0)) }))
        }
        guard let value = element.first("value"), value["nil"] != "true" else { return .null }
        let text = value.text
        let type = value["type"].map { String($0.split(separator: ":").last ?? "") } ?? guessed(text)
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch type {
        case "decimal", "double", "integer", "int", "long":
            return Decimal34(trimmed).map { .number($0) } ?? .null
        case "boolean": return .boolean(trimmed == "true")
        case "date", "time", "dateTime", "duration": return Value(temporal: trimmed) ?? .null
        default: return .text(text)
        }
    }

    /// The type of a value that states none.
    private static func guessed(_ text: String) -> String {
        if text == "true" || text == "false" { return "boolean" }
        if Decimal34(text) != nil, text.first.map({ $0.isNumber || $0 == "-" }) == true { return "decimal" }
        return "string"
    }
}
