import Records
import Testing

@testable import DossierReading

/// The names by which dates are compared are those of the model: one that changes there would be compared no more.
struct DateChecksTests {
    @Test func `every name that dates are compared by is a field`() {
        let names =
            DateChecks.plannedNames.sorted() + DateChecks.pairNames.flatMap { [$0.0, $0.1] }
            + [DateChecks.plannedList.name, DateChecks.plannedList.date]
        for name in names {
            #expect(ReadingFixtures.plan.model.types.contains { $0.index(ofField: name) != nil }, "\(name)")
        }
    }
}
