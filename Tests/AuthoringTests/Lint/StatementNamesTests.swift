import Authoring
import Diagnostics
import Foundation
import Frameworks
import Testing

/// Every statement of the source documents is in the catalogue, and all it names exists.
struct StatementNamesTests {
    private static let data = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Frameworks-Indicators").path

    private static let decisive = """
        1.B1.a 1.B1.b 1.B1.c 2.B1.a 2.B1.b 2.B1.c 2.B2.a 2.B2.b 2.B2.c 2.B2.d 2.B2.e 2.B3 2.B4 3.B1.a 3.B1.b 3.B1.c \
        3.B1.d 3.B1.e 3.B1.f 4.B1.a 4.B1.b 4.B1.c 4.B1.d 4.B2.a 4.B2.b 4.B2.c 4.B2.d 4.B2.e 4.B2.f 5.B1.a 5.B1.b \
        5.B1.c 5.B1.d 5.B1.e 5.B1.f 5.B2.a 5.B2.b 5.B3 6.B1.a 6.B1.b 6.B1.c 6.B2.a 6.B2.b 7.B1.a 7.B1.b 7.B1.c \
        8.B1.a 8.B1.b 9.B1.a 9.B1.b 9.B1.c 10.B1 11.B1.a 11.B1.b 12.B1.a 12.B1.b
        """
    private static let operational = """
        1.O-A 1.O-B 1.O-C 1.O-D 1.O-E 1.O-F0 1.O-F1 1.O-F2 1.O-F3 2.O1 2.O2 2.O3 2.O4 3.O1 3.O2 3.O3 3.O4 3.X 4.O1 \
        4.O2 4.O3 5.O1 5.O2 6.O1 7.O1 7.O2 8.O1 9.O1 10.O1 10.O2 10.O3 11.O1
        """
    private static let agreed: [(prefix: String, numbers: [Int])] = [
        ("MG", Array(1...11)),
        ("GZ", Array(1...14)),
        ("GV", Array(1...13) + Array(20...31) + [40, 41] + Array(50...59)),
    ]

    /// Every code a statement of the five documents is known by.
    static let codes =
        (decisive + " " + operational).split(separator: " ").map(String.init)
        + agreed.flatMap { prefix, numbers in
            numbers.map { "\(prefix)-\($0 < 10 ? "0" : "")\($0)" }
        }

    private func catalogue() -> StatementCatalogue {
        StatementCatalogue.read(directory: Self.data + "/bronnen").catalogue
    }

    @Test func `the catalogue is in order`() {
        let (catalogue, problems) = StatementCatalogue.read(directory: Self.data + "/bronnen")
        #expect(problems.map(\.description) == [])
        #expect(StatementNames(data: Self.data).problems(of: catalogue).map(\.description) == [])
    }

    @Test
    func
        `every statement of the documents stands in a framework, or is listed as not encoded with the reason`()
    {
        let statements = catalogue().statements
        #expect(Set(Self.codes).subtracting(statements.map(\.code)).sorted() == [])
        for statement in statements {
            #expect(!statement.encodedIn.isEmpty || statement.notEncoded != nil, "\(statement.code)")
        }
    }

    @Test func `every deciding condition stands in the framework under its own code`() {
        let statements = catalogue().statements
        for code in Self.decisive.split(separator: " ").map(String.init) {
            let held = statements.first { $0.code == code }?.encodedIn.first {
                $0.holder.text == "tsd-lokaal-netwerk"
            }
            #expect(held?.names.map(\.text).contains(code) == true, "\(code)")
        }
    }

    @Test func `the contradictions are told one by one`() {
        #expect(catalogue().contradictions.map(\.code) == (1...18).map(String.init))
    }

    @Test func `a name that does not exist is told, with the one that was probably meant`() {
        let place = { (line: Int) in Place(file: "bron.yaml", line: line, column: 1) }
        var catalogue = StatementCatalogue()
        catalogue.contradictions = [
            ContradictionSource(
                code: "1", title: "t", what: "w", choice: "k",
                changedBy: [
                    EncodedNames(
                        holder: PlacedText(text: "tsd-lokaal-netwerk", place: place(1)),
                        names: [
                            PlacedText(text: "1.B1.a", place: place(2)),
                            PlacedText(text: "1.B1.z", place: place(3)),
                            PlacedText(text: "monitorVor", place: place(4)),
                        ]),
                    EncodedNames(
                        holder: PlacedText(text: "gelderland-zuit", place: place(5)),
                        names: [PlacedText(text: "1.R1", place: place(6))]),
                ],
                place: place(1))
        ]
        #expect(
            StatementNames(data: Self.data).problems(of: catalogue).map(\.description) == [
                """
                bron.yaml:3:1: fout [onbekende-naam]: in tsd-lokaal-netwerk is er geen "1.B1.z" – bedoelt u "1.B1.a"?
                """,
                """
                bron.yaml:4:1: fout [onbekende-naam]: in tsd-lokaal-netwerk is er geen "monitorVor" – bedoelt u \
                "monitorVoor"?
                """,
                """
                bron.yaml:5:1: fout [onbekend-kader]: er is geen kader of regio "gelderland-zuit" – bedoelt u \
                "gelderland-zuid"?
                """,
            ])
    }
}
