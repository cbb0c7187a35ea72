import Frameworks
import Testing

@testable import Findings

/// Words for what may be told to everybody: no number of dossiers below the threshold, and none that gives one away.
struct HiddenCountsTests {
    private let noun = CountedNoun.noun(.dossier, hidingBelow: 5)

    @Test(arguments: [
        (0, 10, "in geen enkel dossier"), (1, 10, "in een of enkele dossiers"),
        (2, 10, "in een of enkele dossiers"), (1, 3, "in een of enkele dossiers"),
        (5, 6, "in de meeste dossiers"),
        (3, 10, "in een of enkele dossiers"), (4, 10, "in een of enkele dossiers"),
        (5, 10, "in ongeveer de helft van de dossiers"), (6, 10, "in de meeste dossiers"),
        (7, 10, "in de meeste dossiers"),
        (9, 10, "in de meeste dossiers"), (10, 10, "in alle dossiers"), (1, 1, "in alle dossiers"),
        (4, 100, "in een of enkele dossiers"), (5, 100, "in enkele dossiers"),
        (95, 100, "in bijna alle dossiers"), (96, 100, "in de meeste dossiers"),
    ])
    func `a share has its words`(count: Int, total: Int, words: String) {
        #expect(noun.inHowMany(count, of: total) == words)
    }

    @Test func `of a sample any words give no number below the threshold`() {
        for total in 1...60 {
            for count in 1...total {
                let words = noun.inHowMany(count, of: total)
                #expect(!words.contains("één") && !words.contains("het enige"), "\(count) of \(total)")
                #expect(words != "in bijna alle dossiers" || total - count >= 5, "\(count) of \(total)")
                #expect(words != "in enkele dossiers" || count >= 5, "\(count) of \(total)")
            }
        }
    }

    @Test(arguments: [
        (1, 9, "in een of enkele beoordeelde dossiers"),
        (8, 9, "in de meeste beoordeelde dossiers"),
        (5, 10, "in ongeveer de helft van de beoordeelde dossiers"),
        (45, 50, "in bijna alle beoordeelde dossiers"), (0, 9, "in geen enkel beoordeeld dossier"),
    ])
    func `of some files the words say that they are those that were judged`(
        count: Int, judged: Int, words: String
    ) {
        let quantity = Quantity(count, of: judged, hidingBelow: 5)
        #expect(noun.inJudged(quantity, count, of: judged) == words)
    }

    @Test(arguments: [
        (0, "nul dossiers"), (1, "een of enkele dossiers"), (4, "een of enkele dossiers"),
        (5, "vijf dossiers"),
        (13, "13 dossiers"),
    ])
    func `a number is told from the threshold on`(count: Int, words: String) {
        #expect(noun.counted(count) == words)
    }

    @Test func `institutions and networks are no persons`() {
        #expect(CountedNoun.noun(.institution, hidingBelow: 5).inHowMany(1, of: 1) == "bij één instelling")
        #expect(CountedNoun.noun(.network, hidingBelow: 5).inHowMany(1, of: 1) == "in het netwerk")
    }
}
