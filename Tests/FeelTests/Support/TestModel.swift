import Records

/// A small closed world: records with every kind of field, lists, and references to one and to two kinds.
enum TestModel {
    /// The code lists, by their index in the model.
    static let kinds = 0
    static let roles = 1

    private static let simpleTypes: [SimpleType] = [
        SimpleType(name: "Tekst", kind: .text),
        SimpleType(name: "Getal", kind: .number),
        SimpleType(name: "JaNee", kind: .boolean),
        SimpleType(name: "Datum", kind: .date(fullOnly: false)),
        SimpleType(name: "SoortCode", kind: .code(kinds)),
        SimpleType(name: "RolCode", kind: .code(roles)),
        SimpleType(name: "Partijref", kind: .reference(0)),
        SimpleType(name: "Deelnemerref", kind: .reference(1)),
    ]

    private enum Kind: Int {
        case text, number, boolean, date, kind, role, party, participant
    }

    private static func field(_ name: String, _ kind: Kind, list: Bool = false) -> Field {
        Field(name: name, element: name, itemElement: list ? "item" : nil, content: .simple(kind.rawValue))
    }

    private static func field(_ name: String, of type: Int, list: Bool = false) -> Field {
        Field(name: name, element: name, itemElement: list ? "item" : nil, content: .record(type))
    }

    /// The record types, by their index in the model.
    static let root = 0
    static let transfer = 1
    static let goal = 2
    static let action = 3
    static let member = 4
    static let party = 5

    /// The model; the root's fields are the names in rules.
    static let model = RecordModel(
        namespace: "",
        types: [
            RecordType(
                name: "Dossier",
                fields: [
                    field("kenmerk", .text), field("aantal", .number), field("open", .boolean),
                    field("klaar", .boolean), field("soort", .kind), field("datum", .date),
                    field("vanaf", .date),
                    field("tot", .date), field("partij", .party), field("wie", .participant),
                    field("overdracht", of: transfer), field("doelen", of: goal, list: true),
                    field("leden", of: member, list: true), field("betrokkenen", of: party, list: true),
                    field("teksten", .text, list: true), field("getallen", .number, list: true),
                    field("vlaggen", .boolean, list: true), field("datums", .date, list: true),
                    field("soorten", .kind, list: true), field("partijen", .party, list: true),
                ]),
            RecordType(
                name: "Overdracht",
                fields: [
                    field("datum", .date), field("ontvanger", .party), field("gezien", .boolean),
                    field("aantal", .number), field("soort", .kind), field("naam", .text),
                    field("doel", of: goal), field("doelen", of: goal, list: true),
                ]),
            RecordType(
                name: "Doel",
                fields: [
                    field("nummer", .number), field("soort", .kind), field("naam", .text),
                    field("datum", .date),
                    field("behaald", .boolean), field("aantal", .number), field("partij", .party),
                    field("acties", of: action, list: true), field("momenten", .date, list: true),
                ]),
            RecordType(
                name: "Actie",
                fields: [
                    field("wie", .participant), field("uiterlijk", .date), field("klaar", .boolean),
                    field("aantal", .number),
                ]),
            RecordType(
                name: "Lid", fields: [field("nummer", .number), field("naam", .text), field("rol", .role)]),
            RecordType(
                name: "Partij",
                fields: [
                    field("nummer", .number), field("naam", .text), field("soort", .kind),
                    field("bereikbaar", .boolean),
                ]),
        ],
        simpleTypes: simpleTypes,
        codeLists: [
            CodeList(name: "Soort", entries: ["veiligheid", "herstel", "zorg"].map(entry)),
            CodeList(name: "Rol", entries: ["ouder", "kind"].map(entry)),
        ],
        references: [
            ReferenceKind(name: "Partijref", targetPaths: ["betrokkenen"], targetTypes: [party]),
            ReferenceKind(
                name: "Deelnemerref", targetPaths: ["leden", "betrokkenen"], targetTypes: [member, party]),
        ],
        roots: [RecordModel.Root(element: "Dossier", name: "dossier", type: root)])

    private static func entry(_ code: String) -> CodeList.Entry {
        CodeList.Entry(code: code, documentation: "")
    }
}
