import Frameworks
import Records
import StrictJSON

extension FrameworkSchema {
    /// The definitions that stand for a text and for a rule, which many keys have.
    func plainDefinitions(_ definitions: inout JSONWriter, withExpressions: Bool) {
        definitions.member(named: "tekst") { writer in
            // An editor reads 1.0, 4 or true as something else than text; the reader takes what is written.
            scalar(
                ["string", "number", "boolean"], pattern: SchemaPattern.text, "Hier hoort een tekst.", &writer
            )
        }
        guard withExpressions else { return }
        definitions.member(named: "uitdrukking") { writer in
            scalar(
                ["string"], pattern: SchemaPattern.expression,
                "Hier hoort een uitdrukking, in een blok met |- achter de dubbele punt.", &writer)
        }
    }

    /// What may stand behind a key.
    func value(_ value: FormatValue, _ writer: inout JSONWriter) {
        switch value {
        case .text: writer.reference(to: "tekst")
        case .expression: writer.reference(to: "uitdrukking")
        case .template(let slots):
            let names = slots.map { "{\($0.rawValue)}" }.joined(separator: ", ")
            scalar(
                ["string", "number", "boolean"], pattern: SchemaPattern.template(slots),
                "Tussen accolades kan hier alleen staan: \(names).", &writer)
        case .number:
            scalar(
                ["string", "number"], pattern: SchemaPattern.number, "Hier hoort een getal, zoals 3 of 0.7.",
                &writer)
            writer.member("minimum", 0)
        case .ordinal:
            scalar(
                ["string", "integer"], pattern: SchemaPattern.ordinal,
                "Hier hoort een getal van 1 tot en met 99.", &writer)
            writer.member("minimum", 1)
            writer.member("maximum", 99)
        case .date:
            scalar(["string"], pattern: SchemaPattern.date, "Hier hoort een datum: jjjj-mm-dd.", &writer)
        case .duration:
            scalar(
                ["string"], pattern: SchemaPattern.duration, "Hier hoort een duur als P42D, P2W, P3M of P1Y.",
                &writer)
        case .yesNo: writer.member("enum", ["ja", "nee"])
        case .word(let words): writer.member("enum", words)
        case .fileName:
            scalar(
                ["string", "number"], pattern: SchemaPattern.fileName,
                "Hier hoort alleen een naam, zonder mappen.", &writer)
        case .code(let code):
            scalar(["string"], pattern: SchemaPattern.code(code), Self.message(code), &writer)
        case .parameterKind: closed(parameterKinds, "Deze soort bestaat niet.", &writer)
        case .termKind:
            closed(TermKind.words(model) + model.recordPaths(), "Deze soort bestaat niet.", &writer)
        case .modelPath: closed(model.paths(), "Dit pad bestaat niet in het dossiermodel.", &writer)
        case .parameterValue: writer.anyOf([.text, .list(.text, mayBeEmpty: true)], self)
        case .either(let values): writer.anyOf(values, self)
        case .dossier: dossier(&writer)
        case .group(let group): writer.reference(to: group.name)
        case .named(let name, let value): named(name, value, &writer)
        case .list(let item, let mayBeEmpty):
            writer.member("type", "array")
            if !mayBeEmpty { writer.member("minItems", 1) }
            writer.member("items") { self.value(item, &$0) }
        }
    }

    /// A value without keys or items, with what an editor says when it is written differently.
    func scalar(_ types: [String], pattern: String, _ message: String, _ writer: inout JSONWriter) {
        if types.count == 1 { writer.member("type", types[0]) } else { writer.member("type", types) }
        writer.member("pattern", pattern)
        writer.member("errorMessage", message)
    }

    /// One of a long list of words, with what an editor says about any other.
    func closed(_ words: [String], _ message: String, _ writer: inout JSONWriter) {
        writer.member("enum", words)
        writer.member("errorMessage", message)
    }

    /// The kinds of a parameter: the plain ones, and one or more codes of each list.
    private var parameterKinds: [String] {
        let lists = model.codeLists.map(\.name)
        return ParameterKind.plainWords + lists.map { "\(ParameterKind.codeWord) \($0)" }
            + lists.map { "\(ParameterKind.codesWord) \($0)" }
    }

    private func named(_ name: FormatName, _ value: FormatValue, _ writer: inout JSONWriter) {
        writer.member("type", "object")
        let pattern: (pattern: String, message: String)? =
            switch name {
            case .any: nil
            case .word:
                (SchemaPattern.word, "Hier hoort één woord van letters en cijfers dat met een letter begint.")
            case .words:
                (SchemaPattern.words, "Hier horen woorden van letters en cijfers met één spatie ertussen.")
            case .code: (SchemaPattern.code(.any), Self.message(.any))
            }
        if let pattern {
            writer.member("propertyNames") {
                scalar(["string"], pattern: pattern.pattern, pattern.message, &$0)
            }
        }
        writer.member("additionalProperties") { self.value(value, &$0) }
    }

    private static func message(_ code: FormatCode) -> String {
        let example =
            switch code {
            case .rule: "4.B1"
            case .requirement: "4.B1.a"
            case .point: "4.A1 of 4.O1"
            case .regionalPoint: "4.R1"
            case .any: "4.B1.a of 4.A1"
            }
        return "Hier hoort een code, zoals \(example)."
    }
}

extension JSONWriter {
    /// The member that points to a definition.
    mutating func reference(to name: String) { member("$ref", "#/$defs/\(name)") }

    /// A value of any of some kinds.
    fileprivate mutating func anyOf(_ values: [FormatValue], _ schema: FrameworkSchema) {
        member("anyOf", array: values) { writer, value in writer.object { schema.value(value, &$0) } }
    }
}
