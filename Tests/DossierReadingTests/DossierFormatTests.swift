import Diagnostics
import DossierReading
import Testing

struct DossierFormatTests {
    @Test(arguments: ["<a/>", "\u{FEFF}<a/>", "\n <a/>", "<?xml version=\"1.0\"?><a/>"])
    func `XML is told by its first sign`(text: String) {
        #expect(DossierFormat.sniff(Array(text.utf8)) == .xml)
    }

    @Test(arguments: ["{}", "\u{FEFF}{\"dossier\": {}}", "\n [", "{"])
    func `JSON is told by its first sign`(text: String) {
        #expect(DossierFormat.sniff(Array(text.utf8)) == .json)
    }

    @Test(arguments: [
        [0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x7B, 0x00], [0x00, 0x5B],
        [0xFF, 0xFE, 0x00, 0x00, 0x7B, 0x00, 0x00, 0x00],
    ])
    func `JSON in wide characters is told too`(bytes: [UInt8]) {
        #expect(DossierFormat.sniff(bytes) == .json)
    }

    @Test(arguments: [[0xFF, 0xFE, 0x3C, 0x00], [0xFE, 0xFF, 0x00, 0x3C], [0x3C, 0x00], [0x00, 0x3C]])
    func `XML in wide characters is told too`(bytes: [UInt8]) {
        #expect(DossierFormat.sniff(bytes) == .xml)
    }

    @Test(arguments: ["", " ", "\"dossier\"", "1", "PK\u{3}\u{4}", "%PDF-1.7"])
    func `anything else is no format of ours`(text: String) {
        #expect(DossierFormat.sniff(Array(text.utf8)) == nil)
    }

    @Test func `what is not supported is said with what is`() {
        #expect(
            DossierFormat.unsupported(Array("%PDF".utf8)).problem(at: Place(file: "a.pdf")).description
                == "a.pdf: fout [bestandssoort]: deze bestandssoort wordt niet ondersteund – lever het dossier als XML of JSON"
        )
    }

    @Test(arguments: ["", " \n", "\u{FEFF}"])
    func `a file without content is called empty, not of another kind`(text: String) {
        #expect(
            DossierFormat.unsupported(Array(text.utf8)).problem(at: Place(file: "a.xml")).description
                == "a.xml: fout [leeg-bestand]: het bestand is leeg – lever het opnieuw aan")
    }
}
