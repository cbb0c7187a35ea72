import Diagnostics
import DossierModel
import Foundation
import Testing

struct DossierModelErrorTests {
    /// One change to the small schema and what is said about it.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let message: String
        var testDescription: String { message }
    }

    static let refusals: [Refusal] = [
        Refusal(
            old: "<xs:sequence>\n<xs:element name=\"Laden\"",
            new: "<xs:choice/><xs:sequence>\n<xs:element name=\"Laden\"",
            message:
                "klein.xsd:3: fout [schema-element]: \"choice\" kan binnen \"complexType\" niet – hier kan "
                + "xs:annotation of xs:sequence"),
        Refusal(
            old: "name=\"Slot\" type=\"Slot\"", new: "name=\"Slot\" default=\"x\" type=\"Slot\"",
            message:
                "klein.xsd:6: fout [schema-attribuut]: het attribuut \"default\" kan niet bij \"element\" – "
                + "hier kan name, type, minOccurs, maxOccurs of nillable"),
        Refusal(
            old: "type=\"Kleur\" minOccurs=\"0\"", new: "type=\"Kleur\" minOccurs=\"2\"",
            message:
                "klein.xsd:23: fout [schema-attribuutwaarde]: het attribuut \"minOccurs\" van \"element\" kan "
                + "deze waarde niet hebben – toegestaan is 0 of 1"),
        Refusal(
            old: "<xs:element name=\"OpSlot\" type=\"JaNee\">", new: "<xs:element name=\"OpSlot\">",
            message:
                "klein.xsd:7: fout [schema-attribuut-ontbreekt]: het attribuut \"type\" ontbreekt bij \"element\""
        ),
        Refusal(
            old: "type=\"JaNee\"", new: "type=\"JaNe\"",
            message: "klein.xsd:7: fout [schema-onbekend-type]: het type \"JaNe\" is niet bekend – "
                + "bedoelt u \"JaNee\"?"),
        Refusal(
            old: "type=\"JaNee\"", new: "type=\"xs:boolean\"",
            message:
                "klein.xsd:7: fout [schema-type]: het type \"xs:boolean\" kan hier niet – hier kan een benoemd "
                + "type van dit schema"),
        Refusal(
            old: "type=\"Datum\" minOccurs=\"0\"", new: "type=\"Maand\" minOccurs=\"0\"",
            message:
                "klein.xsd:15: fout [schema-type]: het type \"Maand\" kan hier niet – hier kan een vereniging "
                + "van dag, maand en jaar"),
        Refusal(
            old: "type=\"JaNee\"", new: "type=\"JaNee\" nillable=\"true\"",
            message:
                "klein.xsd:7: fout [schema-verplicht-onbekend]: \"OpSlot\" is verplicht en mag toch onbekend "
                + "zijn – laat nillable weg of maak het element optioneel"),
        Refusal(
            old: "type=\"JaNee\"", new: "type=\"JaNee\" maxOccurs=\"unbounded\"",
            message:
                "klein.xsd:7: fout [schema-herhaling]: \"OpSlot\" wordt herhaald binnen een record – zet de "
                + "herhaling in een eigen lijsttype met alleen dit element"),
        Refusal(
            old: "name=\"OpSlot\"", new: "name=\"Slot\"",
            message: "klein.xsd:7: fout [schema-dubbel]: \"Slot\" staat er twee keer"),
        Refusal(
            old: "name=\"OpSlot\"", new: "name=\"opSlot\"",
            message:
                "klein.xsd:7: fout [schema-naam]: de naam \"opSlot\" kan niet – gebruik letters zonder accent "
                + "en cijfers, te beginnen met een hoofdletter"),
        Refusal(
            old: SchemaFixtures.doc("Of hij op slot zit."), new: "",
            message:
                "klein.xsd:7: fout [schema-uitleg]: \"OpSlot\" heeft geen uitleg – zet een xs:documentation "
                + "in de annotatie"),
        Refusal(
            old: "<xs:pattern value=\"true|false\"/>", new: "",
            message:
                "klein.xsd:33: fout [schema-attribuutwaarde]: het attribuut \"pattern\" van \"xs:boolean\" kan "
                + "deze waarde niet hebben – toegestaan is true|false"),
        Refusal(
            old: "\"[1-9][0-9]*\"", new: "\"\\d+\"",
            message:
                "klein.xsd:32: fout [schema-patroon]: het patroon kan niet: teken 2 wordt niet ondersteund"),
        Refusal(
            old: "<xs:restriction base=\"xs:string\"/>",
            new: "<xs:restriction base=\"xs:string\"><xs:maxInclusive value=\"3\"/></xs:restriction>",
            message:
                "klein.xsd:29: fout [schema-facet]: \"maxInclusive\" kan niet bij \"xs:string\" – hier kan pattern "
                + "of minLength"),
        Refusal(
            old: ">laden<", new: ">kleuren<",
            message:
                "klein.xsd:31: fout [schema-verwijzing]: \"kleuren\" is geen lijst van genummerde records – geef "
                + "het pad van een lijst waarvan het item een Nummer heeft"),
        Refusal(
            old: "<xs:complexType name=\"Slot\">", new: "tekst<xs:complexType name=\"Slot\">",
            message:
                "klein.xsd:1: fout [schema-tekst]: er staat tekst binnen \"schema\" – hier kunnen alleen elementen"
        ),
        Refusal(
            old: "<xs:schema ", new: "<!DOCTYPE schema [<!ENTITY a \"b\">]><xs:schema ",
            message:
                "klein.xsd:1: fout [schema-doctype]: het dossiermodel heeft een documenttypedeclaratie – haal "
                + "de DOCTYPE weg"),
        Refusal(
            old: "</xs:schema>", new: "",
            message: "klein.xsd:38: fout [schema-geen-xml]: het dossiermodel is geen welgevormde XML"),
    ]

    @Test(arguments: refusals)
    func `what is outside the subset is refused with its line`(refusal: Refusal) throws {
        let schema = SchemaFixtures.small
        let start = try #require(schema.range(of: refusal.old), "the change applies")
        let changed = schema.replacingCharacters(in: start, with: refusal.new)
        let error = #expect(throws: DossierModelError.self) {
            try DossierModelLoader.load(bytes: Array(changed.utf8), file: "klein.xsd")
        }
        #expect(error?.description == refusal.message)
    }

    @Test func `all problems come together in the order of the file`() throws {
        let changed = SchemaFixtures.small.replacing("type=\"JaNee\"", with: "type=\"A\"")
            .replacing("type=\"Tekst\"", with: "type=\"B\"")
        let error = #expect(throws: DossierModelError.self) {
            try DossierModelLoader.load(bytes: Array(changed.utf8), file: "klein.xsd")
        }
        #expect(error?.problems.map { $0.place?.line } == [7, 14])
    }

    @Test func `a file that is not there is said so`() {
        let error = #expect(throws: DossierModelError.self) {
            try DossierModelLoader.load(path: "/bestaat/niet.xsd")
        }
        #expect(
            error?.description
                == "/bestaat/niet.xsd: fout [schema-onleesbaar]: het dossiermodel is niet te lezen – controleer of "
                + "het bestand er is")
    }
}
