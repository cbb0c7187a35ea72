import Diagnostics
import Frameworks
import Testing

struct ExampleReadingTests {
    @Test func `examples keep code, outcome, date and what cannot be delivered`() throws {
        let examples = try #require(try FrameworkFixture.make().read().source).examples
        #expect(
            examples.map(\.requirement.code.description)
                == ["4.B1.a", "4.B1.a", "4.B1.b", "4.B1.b", "4.B1.c", "4.B1.c", "4.A1", "4.A1"])
        #expect(examples.map(\.outcome.rawValue).prefix(2) == ["voldaan", "niet voldaan"])
        #expect(examples.map { $0.referenceDate?.text }.prefix(2) == [nil, "2026-09-01"])
        #expect(examples[3].undeliverable.map(\.text) == ["doelen.acties"])
    }

    @Test func `only a plain null is recorded as unknown`() throws {
        let examples = try #require(try FrameworkFixture.make().read().source).examples
        guard case .mapping(let fields) = try #require(examples.first).dossier.content,
            case .sequence(let goals) = try #require(fields.first).value.content,
            case .mapping(let goal) = try #require(goals.first).content
        else {
            Issue.record("the first example must hold a list of goals")
            return
        }
        #expect(goal.map(\.name) == ["nummer", "soort", "omschrijving", "status"])
        #expect(
            goal.map(\.value.content) == [
                .scalar("1", isNull: false), .scalar("null", isNull: true), .scalar("null", isNull: false),
                .scalar("open", isNull: false),
            ])
        #expect(goal[1].place.description.hasSuffix("04-doelen.voorbeelden.yaml:5:28"))
        #expect(goal[1].value.place.column == 35)
    }

    @Test func `an empty dossier is a record without fields`() throws {
        let examples = try #require(try FrameworkFixture.make().read().source).examples
        #expect(examples[1].dossier.content == .mapping([]))
    }
}
