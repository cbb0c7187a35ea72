import Testing

/// What an inspection report says of what was not judged, and of exports that are older than its day.
struct InspectionWordsTests {
    private func report(_ paths: [String], _ day: String, _ more: String...) throws -> String {
        let run = try Program.run(
            ["report"] + paths.map { "SampleDossiers/wijchen/\($0).xml" }
                + ["--format", "markdown", "--region", "gelderland-zuid", "--reference-date", day] + more)
        #expect(run.status == 0, "\(run.messages)")
        return run.output
    }

    @Test func `what was not judged is told by why`() throws {
        let text = try report(["dossier-04"], "2019-12-01")
        let part = try #require(text.split(separator: "### Niet beoordeeld\n").last)
        let lines = part.split(separator: "\n").prefix(3)
        #expect(
            lines.first?.hasPrefix("- Weggevallen, omdat ontbreekt waar zij op rusten (zie “Veiligheidsplan”")
                == true)
        #expect(lines.first?.contains("“Samen gemaakt veiligheidsplan”") == true)
        #expect(
            lines.dropFirst().first?.hasPrefix(
                "- Niet aangeleverd: gegevens voor “Afstemmen met Veilig Thuis”") == true)
        #expect(lines.last?.hasPrefix("- Nergens van toepassing: “Zorgmijding en afhaken”") == true)
    }

    @Test func `a report on older exports says what they show`() throws {
        let text = try report(["dossier-04", "dossier-08"], "2026-09-01")
        #expect(text.contains("Peildatum 1 september 2026"))
        #expect(!text.contains("Stand van 1 september 2026"))
        #expect(
            text.contains(
                "naar de stand van de dag waarop het is geëxporteerd, en niet later dan de peildatum, 1 september 2026: voor "
                    + "deze dossiers 28 november 2019. Wat daarna is gebeurd, is niet gezien."))
        #expect(text.contains("een termijn die bij de export nog liep, leidt niet tot een oordeel"))
    }

    @Test func `a split into groups is no part of what everybody reads, and that is said`() throws {
        let run = try Program.run([
            "report", "SampleDossiers/wijchen", "--region", "gelderland-zuid", "--reference-date",
            "2019-12-01",
            "--audience", "public", "--by", "team.soort", "--format", "markdown",
        ])
        #expect(run.status == 0 && !run.output.contains("regieteam:"))
        #expect(
            run.messages
                == "let op: de splitsing naar team.soort staat niet in een rapport om te delen; de groepen zijn daar te klein voor\n"
        )
    }

    @Test func `everybody reads how old the exports are, and not of which day`() throws {
        let paths = (1...9).map { "dossier-0\($0)" }
        let text = try report(paths, "2026-09-01", "--audience", "public")
        #expect(text.contains("; de oudste export is van meer dan een jaar daarvoor. Wat daarna is gebeurd"))
        #expect(!text.contains("november 2019"))
    }
}
