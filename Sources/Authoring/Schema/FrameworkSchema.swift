public import Frameworks
public import Records
import StrictJSON

/// The YAML format of frameworks as a JSON Schema, for editors that complete and check.
///
/// It is made from the same tables as the reader takes its keys and words from, and from the dossier model for the
/// small dossiers of examples. Source: JSON Schema 2020-12; nothing is used that means something else in draft 7, which
/// many editors still read. What a schema cannot see is left to the reader: how a text is written, such as `|-`, and
/// what stands in another file or elsewhere in the same one.
public struct FrameworkSchema {
    /// The dialect it is written in.
    private static let dialect = "https://json-schema.org/draft/2020-12/schema"
    /// The kinds of file in the order in which they are told apart: a region has topics too.
    private static let order: [FormatFile] = [
        .framework, .indicator, .region, .statements, .topics, .examples,
    ]

    /// The model of the dossiers that rules and examples are about.
    let model: RecordModel
    private let file: FormatFile?

    /// Makes the schema of one kind of file, or of all kinds together.
    public init(model: RecordModel, file: FormatFile? = nil) {
        self.model = model
        self.file = file
    }

    /// The schema, laid out to be read, ending with a line feed.
    public var bytes: [UInt8] {
        let files = file.map { [$0] } ?? FormatFile.allCases
        let parts = SchemaParts(of: files)
        var writer = JSONWriter(layout: .pretty)
        writer.object { writer in
            writer.member("$schema", Self.dialect)
            writer.member("title", "\(file?.fileName ?? "Een bestand van een kader") van dossiertoets")
            if let file {
                writer.member("description", file.explanation + ".")
                value(file.value, &writer)
            } else {
                writer.member("description", "Wat voor bestand het is, zegt de sleutel waarmee het begint.")
                choice(among: Self.order[...], &writer)
            }
            writer.member("$defs") { definitions in
                self.plainDefinitions(&definitions, withExpressions: parts.holdsExpressions)
                for group in parts.groups {
                    definitions.member(named: group.name) { self.group(group, &$0) }
                }
                if parts.holdsExamples { self.fragments(&definitions) }
                if parts.holdsExamples || parts.holdsParameters { self.codeLists(&definitions) }
            }
        }
        return writer.finish()
    }

    /// The kinds of file one by one: the first of which a mark is there, else the last.
    private func choice(among files: ArraySlice<FormatFile>, _ writer: inout JSONWriter) {
        guard let next = files.first else { return }
        let others = files.dropFirst()
        guard !others.isEmpty else { return value(next.value, &writer) }
        writer.member("if") { condition in
            condition.member("anyOf", array: next.marks) { writer, mark in
                writer.object { $0.member("required", [mark]) }
            }
        }
        writer.member("then") { value(next.value, &$0) }
        writer.member("else") { choice(among: others, &$0) }
    }
}
