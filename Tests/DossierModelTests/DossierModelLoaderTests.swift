import DossierModel
import Records
import Testing

struct DossierModelLoaderTests {
    let model: RecordModel

    init() throws {
        model = try DossierModelLoader.load(bytes: Array(SchemaFixtures.small.utf8), file: "klein.xsd")
    }

    @Test func `a root takes its name from its element`() {
        #expect(model.namespace == "urn:klein")
        #expect(model.roots == [RecordModel.Root(element: "Kast", name: "kast", type: 0)])
    }

    @Test func `records keep the order of the schema and lists are no records`() {
        #expect(model.types.map(\.name) == ["Kast", "Lade", "Slot"])
        #expect(model.types[0].fields.map(\.name) == ["laden", "kleuren", "slot", "opSlot"])
        #expect(model.types[1].documentation == "Een lade.")
    }

    @Test func `a list of records names its items`() throws {
        let field = model.types[0].fields[0]
        #expect(field.element == "Laden")
        #expect(field.itemElement == "Lade")
        #expect(field.content == .record(1))
        #expect(field.isNillable && !field.isRequired)
        #expect(field.documentation == "De laden.")
    }

    @Test func `a list of codes holds its simple type`() throws {
        let field = model.types[0].fields[1]
        let type = try #require(model.simpleType(of: field))
        #expect(field.itemElement == "Kleur")
        #expect(type.kind == .code(0))
        #expect(model.codeLists[0].entries.map(\.code) == ["rood", "heelBlauw"])
        #expect(model.codeLists[0].entries.map(\.documentation) == ["Rood.", "Heel blauw."])
    }

    @Test(arguments: [
        (1, "nummer", SimpleType.Kind.text), (1, "inhoud", .text), (1, "gevuld", .date(fullOnly: false)),
        (1, "diepte", .number), (2, "geplaatst", .date(fullOnly: true)), (0, "opSlot", .boolean),
        (2, "lade", .reference(0)),
    ])
    func `a simple type becomes what its base says`(type: Int, name: String, kind: SimpleType.Kind) throws {
        let index = try #require(model.types[type].index(ofField: name))
        #expect(model.simpleType(of: model.types[type].fields[index])?.kind == kind)
    }

    @Test func `bounds, patterns and folding come along`() throws {
        let depth = try #require(model.simpleTypes.first { $0.name == "Diepte" })
        #expect(depth.minimum == 1 && depth.maximum == 90)
        #expect(depth.patterns == ["[1-9][0-9]*"])
        let number = try #require(model.simpleTypes.first { $0.name == "Laderef" })
        #expect(number.patterns == ["[1-9][0-9]{0,8}"] && number.collapsesBlanks)
        #expect(model.simpleTypes.first { $0.name == "Tekst" }?.collapsesBlanks == false)
    }

    @Test func `the months and years of a date are no types of their own`() {
        #expect(!model.simpleTypes.contains { $0.name == "Maand" || $0.name == "Jaar" })
    }

    @Test func `a reference points to the records of its lists`() {
        #expect(
            model.references == [ReferenceKind(name: "Laderef", targetPaths: ["laden"], targetTypes: [1])])
    }
}
