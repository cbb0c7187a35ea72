import DossierReading
import Testing

struct RootKindTests {
    @Test(arguments: [
        ("<Netwerk xmlns=\"urn:dossiertoets:dossier:1\">", "netwerk"),
        ("<?xml version=\"1.0\"?>\n<!-- een <Dossier> in een opmerking -->\n<Netwerk>", "netwerk"),
        ("\u{FEFF}  <d:Instelling xmlns:d=\"urn:dossiertoets:dossier:1\">", "instelling"),
        ("<Dossier/>", "dossier"),
        ("<OverlegVeiligVerder>", "overlegVeiligVerder"),
        (" { \"netwerk\" : {", "netwerk"),
        ("{\"dossier\":{\"netwerk\":1}}", "dossier"),
    ])
    func `a file is known by its beginning`(text: String, kind: String) {
        #expect(RootKind.name(in: Array(text.utf8)) == kind)
    }

    @Test(arguments: [
        "", "   ", "<", "<Netwerk", "<!-- nooit gesloten <Netwerk>", "<?xml nooit gesloten", "{", "{\"netw",
        "[\"netwerk\"]", "netwerk", "<!-->", "\u{FEFF}",
    ])
    func `what shows no root is not known`(text: String) {
        #expect(RootKind.name(in: Array(text.utf8)) == nil)
    }
}
