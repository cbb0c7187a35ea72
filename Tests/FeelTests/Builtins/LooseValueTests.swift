import Feel
import Records
import Testing

/// A value that may be of several types, where a function asks for one of them.
struct LooseValueTests {
    private static let dossier: TestValue = [
        "aantal": 5, "open": true, "datum": "2026-08-01", "doelen": [["aantal": 2, "soort": "zorg"]],
    ]

    @Test(arguments: [
        "laatst vastgelegde datum(eerst vastgelegde(aantal, datum))",
        "laatst vastgelegde datum(eerst vastgelegde(aantal, datum), datum)",
        "werkdagen tussen(eerst vastgelegde(aantal, datum), datum)",
        "plus werkdagen(eerst vastgelegde(open, datum), 3)",
        "plus werkdagen(datum, eerst vastgelegde(open, aantal))",
    ])
    func `a value of another type gives nothing to work with`(text: String) throws {
        let rules = try Rules.make()
        #expect(try rules.value(text, Self.dossier) == .null(.notComputable), "\(text)")
    }

    @Test func `a value of the type itself is what it was`() throws {
        let rules = try Rules.make()
        let day = try rules.value("datum", Self.dossier)
        #expect(
            try rules.value("laatst vastgelegde datum(eerst vastgelegde(datum, aantal))", Self.dossier) == day
        )
        #expect(
            try rules.value("laatst vastgelegde datum(eerst vastgelegde(vanaf, tot))", Self.dossier)
                == .null(.notRecorded))
    }

    @Test func `what is no reference refers to nobody`() throws {
        let rules = try Rules.make()
        #expect(
            try rules.truth("vastgelegd(lid(eerst vastgelegde(aantal, open)))", Self.dossier)
                == .unknown(.notComputable))
    }
}
