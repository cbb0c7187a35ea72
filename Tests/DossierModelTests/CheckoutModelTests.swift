import DossierModel
import Testing

@testable import Records

/// The dossier model of this checkout, as rules and readers meet it.
struct CheckoutModelTests {
    let model: RecordModel

    init() throws { model = try DossierModelLoader.load(path: SchemaFixtures.checkout) }

    @Test func `there are three kinds of file`() {
        #expect(model.roots.map(\.element) == ["Dossier", "Instelling", "Netwerk"])
        #expect(model.roots.map(\.name) == ["dossier", "instelling", "netwerk"])
    }

    @Test(arguments: [
        "overdracht.ontvanger", "doelen.acties.datumUiterlijk", "regie.regisseurs.partij",
        "levering.nietLeverbaar", "hulp.voorzieningen.wachtlijst.vanaf",
    ])
    func `a path of the dossier exists`(path: String) throws {
        let root = try #require(model.root(named: "dossier"))
        #expect(throws: Never.self) { try model.steps(ofPath: path, from: root.type).get() }
    }

    @Test func `members and parties share their numbers`() throws {
        let member = try #require(model.types.firstIndex { $0.name == "Lid" })
        let party = try #require(model.types.firstIndex { $0.name == "Betrokkene" })
        #expect(model.numberSpaces[member] != nil)
        #expect(model.numberSpaces[member] == model.numberSpaces[party])
    }

    @Test(arguments: FieldName.fields + TimingFields.names)
    func `a name that means something to the program is a field`(name: String) {
        #expect(model.types.contains { $0.index(ofField: name) != nil }, "\(name)")
    }

    @Test(arguments: FieldName.codes)
    func `a code that means something to the program is one`(code: String) {
        #expect(model.symbol(of: code) != nil)
    }

    @Test func `everything is documented`() {
        for type in model.types {
            #expect(!type.documentation.isEmpty, "\(type.name)")
            for field in type.fields { #expect(!field.documentation.isEmpty, "\(type.name).\(field.name)") }
        }
    }
}
