import Records

/// A small world for expressions by chance: every kind of value, a record, a list of records with lists.
///
/// Every field is required, so that everything is recorded in a file that is generated of it.
enum CoreModel {
    /// The kinds of single value, in the order of the simple types.
    private enum Kind: Int {
        case text, number, boolean, date, code
    }

    /// The record types, by their index in the model.
    static let root = 0
    static let handover = 1
    static let goal = 2
    static let action = 3

    private static func field(_ name: String, _ kind: Kind, item: String? = nil) -> Field {
        field(name, .simple(kind.rawValue), item)
    }

    private static func field(_ name: String, of type: Int, item: String? = nil) -> Field {
        field(name, .record(type), item)
    }

    private static func field(_ name: String, _ content: Field.Content, _ item: String?) -> Field {
        Field(
            name: name, element: name.prefix(1).uppercased() + name.dropFirst(), itemElement: item,
            content: content, isRequired: true)
    }

    /// The codes of the one list.
    static let codes = ["veiligheid", "zorg", "herstel"]

    /// The model.
    static let model = RecordModel(
        namespace: "urn:kern:1",
        types: [
            RecordType(
                name: "Kern",
                fields: [
                    field("aantal", .number), field("grens", .number), field("open", .boolean),
                    field("klaar", .boolean), field("soort", .code), field("datum", .date),
                    field("vanaf", .date), field("tot", .date), field("naam", .text),
                    field("overdracht", of: handover), field("doelen", of: goal, item: "Doel"),
                    field("getallen", .number, item: "Getal"), field("datums", .date, item: "Dag"),
                    field("vlaggen", .boolean, item: "Vlag"), field("teksten", .text, item: "Tekst"),
                ]),
            RecordType(
                name: "Overdracht",
                fields: [
                    field("datum", .date), field("aantal", .number), field("gezien", .boolean),
                    field("stappen", of: action, item: "Stap"),
                ]),
            RecordType(
                name: "Doel",
                fields: [
                    field("aantal", .number), field("soort", .code), field("datum", .date),
                    field("behaald", .boolean), field("naam", .text),
                    field("acties", of: action, item: "Actie"),
                ]),
            RecordType(
                name: "Actie",
                fields: [
                    field("uren", .number), field("uiterlijk", .date), field("klaar", .boolean),
                ]),
        ],
        simpleTypes: [
            SimpleType(name: "Tekst", kind: .text),
            SimpleType(name: "Getal", kind: .number, minimum: -4, maximum: 12),
            SimpleType(name: "JaNee", kind: .boolean),
            SimpleType(name: "Datum", kind: .date(fullOnly: true)),
            SimpleType(name: "Soort", kind: .code(0)),
        ],
        codeLists: [
            CodeList(name: "Soort", entries: codes.map { CodeList.Entry(code: $0, documentation: "") })
        ],
        references: [], roots: [.init(element: "Kern", name: "kern", type: root)])
}
