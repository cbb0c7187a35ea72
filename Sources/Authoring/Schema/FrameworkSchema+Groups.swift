import Frameworks
import Records
import StrictJSON

extension FrameworkSchema {
    /// A group with its keys and what they ask of each other.
    func group(_ group: FormatGroup, _ writer: inout JSONWriter) {
        writer.member("description", group.explanation + ".")
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        let required = group.keys.filter(\.isRequired).map(\.name)
        if !required.isEmpty { writer.member("required", required) }
        writer.member("properties") { properties in
            for key in group.keys {
                properties.member(named: key.name) { writer in
                    writer.member("description", key.explanation + ".")
                    value(key.value, &writer)
                }
            }
        }
        let coded = group.keys.contains { if case .parameterValue = $0.value { true } else { false } }
        guard !group.rules.isEmpty || coded else { return }
        writer.key("allOf")
        writer.beginArray()
        for rule in group.rules { writer.object { self.rule(rule, &$0) } }
        if coded { codeRules(of: group, &writer) }
        writer.endArray()
    }

    private func rule(_ rule: FormatRule, _ writer: inout JSONWriter) {
        guard !rule.conditions.isEmpty else { return consequence(rule.consequence, &writer) }
        writer.member("if") { condition in
            condition.member("allOf", array: rule.conditions) { writer, part in
                writer.object { self.condition(part, &$0) }
            }
        }
        writer.member("then") { consequence(rule.consequence, &$0) }
    }

    private func condition(_ condition: FormatRule.Condition, _ writer: inout JSONWriter) {
        switch condition {
        case .has(let key): writer.member("required", [key])
        case .lacks(let key): writer.member("not") { $0.member("required", [key]) }
        case .isOne(let key, let words):
            writer.member("required", [key])
            writer.property(key) { $0.member("enum", words) }
        case .isNot(let key, let word):
            writer.member("not") { self.condition(.isOne(key, of: [word]), &$0) }
        }
    }

    private func consequence(_ consequence: FormatRule.Consequence, _ writer: inout JSONWriter) {
        switch consequence {
        case .demands(let keys): writer.member("required", keys)
        case .demandsOne(let keys):
            writer.member("anyOf", array: keys) { writer, key in
                writer.object { $0.member("required", [key]) }
            }
        case .forbids(let keys):
            writer.member("properties") { properties in
                for key in keys {
                    properties.key(named: key)
                    properties.bool(false)
                }
            }
        case .demandsInItems(let key, let keys):
            writer.property(key) { list in list.member("items") { self.consequence(.demands(keys), &$0) } }
        case .forbidsInItems(let key, let keys):
            writer.property(key) { list in list.member("items") { self.consequence(.forbids(keys), &$0) } }
        case .value(let key, let kind): writer.property(key) { self.value(kind, &$0) }
        }
    }

    /// The rules of parameters that hold codes: which codes there are depends on the list that the kind names.
    private func codeRules(of group: FormatGroup, _ writer: inout JSONWriter) {
        guard
            let kind = group.keys.first(where: { if case .parameterKind = $0.value { true } else { false } }),
            let value = group.keys.first(where: { if case .parameterValue = $0.value { true } else { false } }
            )
        else { return }
        for list in model.codeLists {
            for word in [ParameterKind.codeWord, ParameterKind.codesWord] {
                writer.object { writer in
                    writer.member("if") { condition(.isOne(kind.name, of: ["\(word) \(list.name)"]), &$0) }
                    writer.member("then") { writer in
                        writer.property(value.name) { writer in
                            guard word == ParameterKind.codesWord else {
                                return writer.reference(to: list.name)
                            }
                            writer.member("type", "array")
                            writer.member("items") { $0.reference(to: list.name) }
                        }
                    }
                }
            }
        }
    }
}

extension JSONWriter {
    /// What the value of one key must be.
    fileprivate mutating func property(_ key: String, _ body: (inout JSONWriter) -> Void) {
        member("properties") { $0.member(named: key, object: body) }
    }
}
