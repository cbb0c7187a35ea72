import Testing

@testable import Findings

struct CountedNounTests {
    @Test(arguments: [
        (0, 1, "in geen enkel dossier"), (0, 10, "in geen enkel dossier"), (0, 0, "in geen enkel dossier"),
        (1, 1, "in het enige dossier"), (2, 2, "in alle dossiers"), (10, 10, "in alle dossiers"),
        (1, 2, "in één dossier"), (1, 100, "in één dossier"), (2, 10, "in enkele dossiers"),
        (9, 45, "in enkele dossiers"), (9, 1000, "in enkele dossiers"),
        (10, 50, "in een deel van de dossiers"),
        (3, 10, "in een deel van de dossiers"), (9, 44, "in een deel van de dossiers"),
        (4, 10, "in ongeveer de helft van de dossiers"), (5, 10, "in ongeveer de helft van de dossiers"),
        (39, 100, "in een deel van de dossiers"), (51, 100, "in meer dan de helft van de dossiers"),
        (6, 10, "in meer dan de helft van de dossiers"), (69, 100, "in meer dan de helft van de dossiers"),
        (2, 3, "in meer dan de helft van de dossiers"), (7, 10, "in de meeste dossiers"),
        (89, 100, "in de meeste dossiers"), (9, 10, "in bijna alle dossiers"),
        (99, 100, "in bijna alle dossiers"),
    ])
    func `a share has its words`(count: Int, total: Int, words: String) {
        #expect(CountedNoun.dossier.inHowMany(count, of: total) == words)
    }

    @Test func `every count of every total has the words of the table`() {
        for total in 1...60 {
            for count in 0...total {
                let share = Double(count) / Double(total)
                let expected =
                    switch (count, share) {
                    case (total, _): total == 1 ? "in het enige dossier" : "in alle dossiers"
                    case (0, _): "in geen enkel dossier"
                    case (1, _): "in één dossier"
                    case (2...9, ...0.2): "in enkele dossiers"
                    case (_, 0.9...): "in bijna alle dossiers"
                    case (_, 0.7...): "in de meeste dossiers"
                    case (_, 0.5...) where 2 * count > total: "in meer dan de helft van de dossiers"
                    case (_, 0.4...): "in ongeveer de helft van de dossiers"
                    default: "in een deel van de dossiers"
                    }
                #expect(CountedNoun.dossier.inHowMany(count, of: total) == expected, "\(count) of \(total)")
            }
        }
    }

    @Test(arguments: [
        (1, 9, "in één van de negen beoordeelde dossiers"),
        (0, 9, "in geen van de negen beoordeelde dossiers"),
        (2, 10, "in enkele van de tien beoordeelde dossiers"),
        (3, 10, "in een deel van de tien beoordeelde dossiers"),
        (5, 10, "in ongeveer de helft van de tien beoordeelde dossiers"),
        (6, 10, "in meer dan de helft van de tien beoordeelde dossiers"),
        (8, 9, "in de meeste van de negen beoordeelde dossiers"),
        (52, 53, "in bijna alle 53 beoordeelde dossiers"),
    ])
    func `of some files the words say how many were judged`(count: Int, judged: Int, words: String) {
        let quantity = Quantity(count, of: judged, hidingBelow: 0)
        #expect(CountedNoun.dossier.inJudged(quantity, count, of: judged) == words)
    }

    @Test func `institutions and networks are counted in their own words`() {
        #expect(CountedNoun.institution.inHowMany(0, of: 3) == "bij geen enkele instelling")
        #expect(CountedNoun.institution.inHowMany(1, of: 1) == "bij één instelling")
        #expect(CountedNoun.institution.inHowMany(3, of: 3) == "bij alle instellingen")
        #expect(CountedNoun.network.inHowMany(0, of: 1) == "in geen enkel netwerk")
        #expect(CountedNoun.network.inJudged(.one, 1, of: 2) == "in één van de twee beoordeelde netwerken")
        #expect(CountedNoun.dossier.counted(1) == "één dossier")
        #expect(CountedNoun.dossier.counted(13) == "13 dossiers")
    }
}
