import Diagnostics

extension SchemaFault {
    /// The fault in words, with its place.
    func problem(in file: String) -> Problem {
        let (name, message, remedy) = wording
        return Problem(
            .error, code: name, place: Place(file: file, line: line), message: message, remedy: remedy)
    }

    /// The code, what is wrong, and what to do now.
    private var wording: (code: String, message: String, remedy: String?) {
        switch code {
        case .unreadable:
            ("schema-onleesbaar", "het dossiermodel is niet te lezen", "controleer of het bestand er is")
        case .notXML:
            ("schema-geen-xml", "het dossiermodel is geen welgevormde XML", nil)
        case .documentType:
            ("schema-doctype", "het dossiermodel heeft een documenttypedeclaratie", "haal de DOCTYPE weg")
        case .element, .missingElement, .text, .repeated, .requiredNillable: elementWording
        case .attribute, .missingAttribute, .attributeValue: attributeWording
        default: typeWording
        }
    }

    private var elementWording: (code: String, message: String, remedy: String?) {
        switch code {
        case .element(let name, let parent, let allowed):
            (
                "schema-element",
                "\(Self.quoted(name)) kan \(parent.map { "binnen \(Self.quoted($0)) " } ?? "")niet",
                allowed.isEmpty ? "hier staat geen element" : "hier kan \(Self.list(allowed))"
            )
        case .missingElement(let name, let parent):
            ("schema-element-ontbreekt", "\(Self.quoted(name)) ontbreekt binnen \(Self.quoted(parent))", nil)
        case .text(let element):
            ("schema-tekst", "er staat tekst binnen \(Self.quoted(element))", "hier kunnen alleen elementen")
        case .repeated(let name):
            (
                "schema-herhaling", "\(Self.quoted(name)) wordt herhaald binnen een record",
                "zet de herhaling in een eigen lijsttype met alleen dit element"
            )
        case .requiredNillable(let name):
            (
                "schema-verplicht-onbekend", "\(Self.quoted(name)) is verplicht en mag toch onbekend zijn",
                "laat nillable weg of maak het element optioneel"
            )
        default: typeWording
        }
    }

    private var attributeWording: (code: String, message: String, remedy: String?) {
        switch code {
        case .attribute(let name, let element, let allowed):
            (
                "schema-attribuut", "het attribuut \(Self.quoted(name)) kan niet bij \(Self.quoted(element))",
                allowed.isEmpty ? "hier staat geen attribuut" : "hier kan \(Self.list(allowed))"
            )
        case .missingAttribute(let name, let element):
            (
                "schema-attribuut-ontbreekt",
                "het attribuut \(Self.quoted(name)) ontbreekt bij \(Self.quoted(element))", nil
            )
        case .attributeValue(let name, let element, let allowed):
            (
                "schema-attribuutwaarde",
                "het attribuut \(Self.quoted(name)) van \(Self.quoted(element)) kan deze waarde niet hebben",
                "toegestaan is \(allowed)"
            )
        default: typeWording
        }
    }

    private var typeWording: (code: String, message: String, remedy: String?) {
        switch code {
        case .duplicate(let name): ("schema-dubbel", "\(Self.quoted(name)) staat er twee keer", nil)
        case .name(let name):
            (
                "schema-naam", "de naam \(Self.quoted(name)) kan niet",
                "gebruik letters zonder accent en cijfers, te beginnen met een hoofdletter"
            )
        case .undocumented(let name):
            (
                "schema-uitleg", "\(Self.quoted(name)) heeft geen uitleg",
                "zet een xs:documentation in de annotatie"
            )
        case .unknownType(let name, let nearest):
            (
                "schema-onbekend-type", "het type \(Self.quoted(name)) is niet bekend",
                nearest.map { "bedoelt u \(Self.quoted($0))?" }
            )
        case .wrongType(let name, let allowed):
            ("schema-type", "het type \(Self.quoted(name)) kan hier niet", "hier kan \(allowed)")
        case .facet(let name, let base, let allowed):
            ("schema-facet", "\(Self.quoted(name)) kan niet bij \(Self.quoted(base))", "hier kan \(allowed)")
        case .pattern(let reason): ("schema-patroon", "het patroon kan niet: \(reason)", nil)
        case .target(let path):
            (
                "schema-verwijzing", "\(Self.quoted(path)) is geen lijst van genummerde records",
                "geef het pad van een lijst waarvan het item een Nummer heeft"
            )
        default: ("schema", "het dossiermodel klopt niet", nil)
        }
    }

    private static func quoted(_ name: String) -> String { "\"\(VisibleText.name(name))\"" }

    private static func list(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " of " + last
    }
}
