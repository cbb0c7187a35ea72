/// The functions that every expression may call, by name.
enum Builtins {
    static let functions: [String: Callable] = {
        var result: [String: Callable] = [:]
        for entry in [conversions, texts, lists, numbers, temporals, contexts, ranges].joined() {
            if let earlier = result[entry.name] {
                result[entry.name]?.others = earlier.others + [entry.callable]
            } else {
                result[entry.name] = entry.callable
            }
        }
        return result
    }()

    /// A function with its name.
    struct Entry: Sendable {
        var name: String
        var callable: Callable
    }

    /// A function, of a signature `name:kind` with commas between: `name?` may be left out, a last `name*` takes
    /// all that is left as a list.
    static func function(
        _ name: String, _ signature: String, result: FeelKind = .any,
        _ body: @escaping @Sendable ([Value]) -> Value
    ) -> Entry {
        var isVariadic = false
        var nullable: Set<Int> = []
        var form: [Callable.Parameter] = []
        for (place, part) in signature.split(separator: ",").enumerated() {
            let pieces = part.split(separator: ":")
            var name = pieces[0].trimmingPrefix(" ")
            let isOptional = name.hasSuffix("?")
            if name.hasSuffix("*") { isVariadic = true }
            if isOptional || name.hasSuffix("*") { name.removeLast() }
            let kind = kind(pieces.count > 1 ? String(pieces[1]) : "any")
            if isOptional || pieces.count == 1 { nullable.insert(place) }
            form.append(.init(name: String(name), type: kind, isOptional: isOptional))
        }
        let fixed = nullable
        return Entry(
            name: name,
            callable: Callable(form: form, isVariadic: isVariadic, result: result, isBuiltin: true) {
                arguments, _ in
                for (place, argument) in arguments.enumerated()
                where argument.isNull && !fixed.contains(place) {
                    return .null
                }
                return body(arguments)
            })
    }

    private static func kind(_ mark: String) -> FeelKind {
        switch mark {
        case "text": .text
        case "number": .number
        case "boolean": .boolean
        case "list": .list(.any)
        case "context": .context([])
        case "range": .range(.any)
        case "function": .function(nil, .any)
        case "date": .date
        default: .any
        }
    }
}

extension Value {
    var number: Decimal34? { if case .number(let value) = self { value } else { nil } }
    var string: String? { if case .text(let value) = self { value } else { nil } }
    var items: [Value]? { if case .list(let value) = self { value } else { nil } }
    var fields: Context? { if case .context(let value) = self { value } else { nil } }
    var truth: Bool? { if case .boolean(let value) = self { value } else { nil } }
    var integer: Int? { number?.integer }
}
