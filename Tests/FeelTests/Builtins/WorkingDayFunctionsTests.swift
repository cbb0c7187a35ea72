import CivilDates
import Feel
import Records
import Testing

struct WorkingDayFunctionsTests {
    @Test(arguments: [
        ("2026-11-20", Tri.yes),  // Friday
        ("2026-11-21", .no),  // Saturday
        ("2026-04-27", .no),  // King's Day
        ("2026-11", .unknown(.partialDate)),
        ("1989-12-31", .unknown(.notComputable)),
        ("2101", .unknown(.notComputable)),
        ("2101-01-03", .unknown(.notComputable)),
    ])
    func `a date is a working day, is none, or is not known well enough`(date: String, expected: Tri) throws {
        #expect(try Rules().truth("werkdag(@\"\(date)\")") == expected)
        #expect(try Rules().truth("werkdag(datum)", ["datum": .text(date)]) == expected)
    }

    @Test(arguments: [
        ("plus werkdagen(@\"2026-11-20\", 1)", "2026-11-23"),
        ("plus werkdagen(@\"2026-11-23\", -1)", "2026-11-20"),
        ("plus werkdagen(@\"2026-11-21\", 0)", "2026-11-21"),
        ("plus werkdagen(@\"2026-04-24\", 1)", "2026-04-28"),
        ("eerstvolgende werkdag(@\"2026-12-25\")", "2026-12-28"),
        ("eerstvolgende werkdag(@\"2026-12-24\")", "2026-12-24"),
    ])
    func `working days are counted past weekends and holidays`(text: String, expected: String) throws {
        let day = try #require(PartialDate(iso: expected))
        #expect(try Rules().value(text) == .date(day))
    }

    @Test func `a partial date moves with both of its bounds`() throws {
        let moved = try Rules().value("plus werkdagen(@\"2026-11\", 1)")
        #expect(moved.tag == .date)
        #expect(moved.partialDate.description == "2026-11-02/2026-12-01")
        #expect(
            try Rules().value("eerstvolgende werkdag(@\"2026-11\")").partialDate.description
                == "2026-11-02/2026-11-30")
    }

    @Test(arguments: [
        ("2026-11-20", "2026-11-23", Cell.number(1)),
        ("2026-11-23", "2026-11-20", .number(-1)),
        ("2026-12-25", "2026-12-27", .number(0)),
        ("2026-11-20", "2026-11", .null(.partialDate)),
        ("2026-11", "1989", .null([.partialDate, .notComputable])),
        ("2026-11-20", "1989-12-31", .null(.notComputable)),
    ])
    func `working days between two dates are counted when that can be`(
        from: String, to: String, expected: Cell
    ) throws {
        #expect(try Rules().value("werkdagen tussen(@\"\(from)\", @\"\(to)\")") == expected)
    }

    @Test(arguments: [
        "plus werkdagen(@\"2100-12-31\", 1)", "plus werkdagen(@\"2026-11-20\", 1 + 0.5)",
        "plus werkdagen(@\"2026-11-20\", 900000000000000000)", "eerstvolgende werkdag(@\"2199\")",
    ])
    func `what leaves the calendar cannot be computed`(text: String) throws {
        #expect(try Rules().value(text) == .null(.notComputable))
    }

    @Test func `a missing date gives its own reason and its own path`() throws {
        let dossier: TestValue = ["aantal": 3, "vanaf": .undeliverable]
        let missing = try Rules().traced("plus werkdagen(datum, aantal)", dossier)
        #expect(missing.cell == .null(.notRecorded))
        #expect(missing.paths == ["datum"])
        let both = try Rules().traced("werkdagen tussen(vanaf, tot)", dossier)
        #expect(both.cell == .null([.notDeliverable, .notRecorded]))
        #expect(both.paths == ["tot", "vanaf"])
    }

    @Test func `a calendar may have free days of its own`() throws {
        let day = try #require(PartialDate(iso: "2026-11-20")?.day)
        var rules = Rules()
        rules.vocabulary.functions = .standard.adding(
            FunctionLibrary.workingDays(WorkingDayCalendar(extraFreeDays: [day])))
        #expect(try rules.truth("werkdag(@\"2026-11-20\")") == .no)
    }
}
