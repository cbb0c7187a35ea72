public import Records
import StrictJSON

/// The dossier model as a JSON Schema, made from the same types as the reader checks against.
///
/// Source: JSON Schema 2020-12. What such a schema cannot say is said in the descriptions: that a
/// number exists to which a reference points, that it is given once, and that a day is in the calendar.
public struct JSONSchema {
    /// The dialect it is written in.
    private static let dialect = "https://json-schema.org/draft/2020-12/schema"

    private let model: RecordModel

    /// Makes the schema of a model.
    public init(model: RecordModel) { self.model = model }

    /// The schema, laid out to be read, ending with a line feed.
    public var bytes: [UInt8] {
        var writer = JSONWriter(layout: .pretty)
        writer.object { writer in
            writer.member("$schema", Self.dialect)
            writer.member("$id", model.namespace)
            writer.member("title", "Dossiermodel van dossiertoets")
            writer.member("description", "Eén bestand bevat één dossier, instelling of netwerk.")
            writer.member("type", "object")
            writer.member("minProperties", 1)
            writer.member("maxProperties", 1)
            writer.member("additionalProperties", false)
            writer.member("properties") { properties in
                for root in model.roots {
                    properties.member(named: root.name) { $0.reference(to: model.types[root.type].name) }
                }
            }
            writer.member("$defs") { definitions in
                for type in model.types { definitions.member(named: type.name) { record(type, &$0) } }
                for type in model.simpleTypes { definitions.member(named: type.name) { simple(type, &$0) } }
            }
        }
        return writer.finish()
    }

    private func record(_ type: RecordType, _ writer: inout JSONWriter) {
        if !type.documentation.isEmpty { writer.member("description", type.documentation) }
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        let required = type.fields.filter(\.isRequired).map(\.name)
        if !required.isEmpty { writer.member("required", required) }
        writer.member("properties") { properties in
            for field in type.fields { properties.member(named: field.name) { self.field(field, &$0) } }
        }
    }

    private func field(_ field: Field, _ writer: inout JSONWriter) {
        writer.member("description", field.documentation)
        guard field.isNillable else { return content(of: field, &writer) }
        writer.member("anyOf", array: [true, false]) { writer, isValue in
            writer.object { if isValue { content(of: field, &$0) } else { $0.member("type", "null") } }
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

    private func simple(_ type: SimpleType, _ writer: inout JSONWriter) {
        if !type.documentation.isEmpty { writer.member("description", type.documentation) }
        switch type.kind {
        case .boolean: writer.member("type", "boolean")
        case .number:
            writer.member("type", "integer")
            if let minimum = type.minimum { writer.member("minimum", Int(minimum)) }
            if let maximum = type.maximum { writer.member("maximum", Int(maximum)) }
        case .date(let fullOnly): date(fullOnly: fullOnly, &writer)
        case .code(let list):
            writer.member("enum", model.codeLists[list].entries.map(\.code))
            writer.member("enumDescriptions", model.codeLists[list].entries.map(\.documentation))
        case .text, .reference: text(type, &writer)
        }
    }

    private func text(_ type: SimpleType, _ writer: inout JSONWriter) {
        writer.member("type", "string")
        let patterns = type.patterns.map { "^(?:\($0))$" }
        if patterns.count == 1 {
            writer.member("pattern", patterns[0])
        } else if !patterns.isEmpty {
            writer.member("allOf", array: patterns) { writer, pattern in
                writer.object { $0.member("pattern", pattern) }
            }
        }
    }

    /// A day, or less of it: the years and forms that the reader takes.
    private func date(fullOnly: Bool, _ writer: inout JSONWriter) {
        let year = "(?:19|20|21)[0-9]{2}"
        let month = year + "-(?:0[1-9]|1[0-2])"
        let day = month + "-(?:0[1-9]|[12][0-9]|3[01])"
        writer.member("type", "string")
        if fullOnly {
            writer.member("format", "date")
            return writer.member("pattern", "^\(day)$")
        }
        writer.member("anyOf", array: [day, month, year]) { writer, form in
            writer.object {
                if form == day { $0.member("format", "date") }
                $0.member("pattern", "^\(form)$")
            }
        }
    }
}

extension JSONWriter {
    /// The members that point to a definition.
    fileprivate mutating func reference(to name: String) { member("$ref", "#/$defs/\(name)") }
}
