import DossierFactory
import Foundation
import Frameworks
import Records
import Testing

/// A small model and the made-up framework over it, with one requirement per form.
enum TableModel {
    /// The model: yes/no fields, a due date, two kinds of list, a closing.
    static let model: RecordModel = {
        let yesNo = Field.Content.simple(0)
        let cases = Field(
            name: "zaken", element: "Zaken", itemElement: "Zaak", content: .record(1), isNillable: true)
        return RecordModel(
            namespace: "urn:proef",
            types: [
                RecordType(
                    name: "Dossier",
                    fields: [
                        field("datumExport", .simple(2)), field("status", .simple(3)),
                        field("toepasselijk", yesNo),
                        field("eerste", yesNo), field("tweede", yesNo), field("navraag", yesNo),
                        field("vanaf", .simple(1)), cases,
                        Field(
                            name: "groepen", element: "Groepen", itemElement: "Groep", content: .record(2),
                            isNillable: true),
                        field("afsluiting", .record(3)),
                    ]),
                RecordType(name: "Zaak", fields: [field("telt", yesNo), field("goed", yesNo)]),
                RecordType(name: "Groep", fields: [cases]),
                RecordType(name: "Afsluiting", fields: [field("datum", .simple(1))]),
            ],
            simpleTypes: [
                SimpleType(name: "JaNee", kind: .boolean),
                SimpleType(name: "Datum", kind: .date(fullOnly: false)),
                SimpleType(name: "VolledigeDatum", kind: .date(fullOnly: true)),
                SimpleType(name: "Status", kind: .code(0)),
            ],
            codeLists: [
                CodeList(
                    name: "Status",
                    entries: [
                        .init(code: "open", documentation: ""), .init(code: "gesloten", documentation: ""),
                    ])
            ],
            references: [], roots: [.init(element: "Dossier", name: "dossier", type: 0)])
    }()

    /// The made-up framework.
    static let framework = Result<Framework, any Error> {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/uitkomsten").path
        let (source, problems) = FrameworkReader.read(directory: folder, examples: false)
        try #require(problems == [])
        let compiler = FrameworkCompiler(model: model, functions: [])
        let (framework, faults) = compiler.compile(try #require(source))
        try #require(faults == [])
        return try #require(framework)
    }

    private static func field(_ name: String, _ content: Field.Content) -> Field {
        Field(
            name: name, element: name.prefix(1).uppercased() + name.dropFirst(), content: content,
            isNillable: true)
    }

    /// A record of a type with some of its fields.
    static func record(_ type: Int, _ values: [String: GeneratedValue]) -> GeneratedRecord {
        GeneratedRecord(type: type, values: model.types[type].fields.map { values[$0.name] ?? .absent })
    }

    /// A dossier with some fields.
    static func dossier(_ values: [String: GeneratedValue]) -> GeneratedDossier {
        GeneratedDossier(root: model.roots[0], record: record(0, values))
    }
}
