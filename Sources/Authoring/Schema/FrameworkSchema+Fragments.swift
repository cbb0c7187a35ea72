import Records
import StrictJSON

extension FrameworkSchema {
    /// The small dossier of an example: fields of any kind of file, with none of them required.
    func dossier(_ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("anyOf", array: model.roots) { writer, root in
            writer.object { $0.reference(to: self.model.types[root.type].name) }
        }
    }

    /// The record types and simple types as the examples of a framework write them.
    func fragments(_ definitions: inout JSONWriter) {
        let roots = Set(model.roots.map(\.type))
        for (index, type) in model.types.enumerated() {
            definitions.member(named: type.name) { record(type, isRoot: roots.contains(index), &$0) }
        }
        for type in model.simpleTypes {
            if case .code(let list) = type.kind, model.codeLists[list].name == type.name { continue }
            definitions.member(named: type.name) { simple(type, &$0) }
        }
    }

    /// The codes of each list.
    func codeLists(_ definitions: inout JSONWriter) {
        for list in model.codeLists {
            definitions.member(named: list.name) { writer in
                writer.member("enum", list.entries.map(\.code))
                writer.member("enumDescriptions", list.entries.map(\.documentation))
            }
        }
    }

    private func record(_ type: RecordType, isRoot: Bool, _ writer: inout JSONWriter) {
        if !type.documentation.isEmpty { writer.member("description", type.documentation) }
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        let required = isRoot ? [] : type.fields.filter(\.isRequired).map(\.name)
        if !required.isEmpty { writer.member("required", required) }
        writer.member("properties") { properties in
            for field in type.fields {
                properties.member(named: field.name) { writer in
                    writer.member("description", field.documentation)
                    // Of every field an example may say that it is recorded as unknown.
                    writer.member("anyOf", array: [true, false]) { writer, isValue in
                        writer.object {
                            if isValue { content(of: field, &$0) } else { $0.member("type", "null") }
                        }
                    }
                }
            }
        }
    }

    private func content(of field: Field, _ writer: inout JSONWriter) {
        let name =
            switch field.content {
            case .simple(let index): model.simpleTypes[index].name
            case .record(let index): model.types[index].name
            }
        guard field.isList else { return writer.reference(to: name) }
        writer.member("type", "array")
        writer.member("items") { $0.reference(to: name) }
    }

    /// A single value: how the reader of examples takes it, whatever an editor makes of it.
    private func simple(_ type: SimpleType, _ writer: inout JSONWriter) {
        switch type.kind {
        case .text: writer.member("type", ["string", "number", "boolean"])
        case .number, .reference:
            scalar(["integer", "string"], pattern: "^[+-]?[0-9]+$", "Hier hoort een heel getal.", &writer)
        case .boolean:
            writer.key("enum")
            writer.beginArray()
            for word in ["ja", "nee", "true", "false"] { writer.string(word) }
            for value in [true, false] { writer.bool(value) }
            writer.endArray()
        case .code(let list): writer.reference(to: model.codeLists[list].name)
        case .date(let fullOnly):
            if fullOnly {
                return scalar(
                    ["string"], pattern: SchemaPattern.date, "Hier hoort een datum: jjjj-mm-dd.", &writer)
            }
            scalar(
                ["string", "integer"], pattern: SchemaPattern.partialDate,
                "Hier hoort een datum: jjjj-mm-dd, of jjjj-mm of jjjj als de dag niet bekend is.", &writer)
            writer.member("minimum", 1900)
            writer.member("maximum", 2199)
        }
    }
}
