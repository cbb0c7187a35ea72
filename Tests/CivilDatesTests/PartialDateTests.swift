import CivilDates
import Testing

struct PartialDateTests {
    @Test func `a date with equal bounds is full`() {
        #expect(PartialDate(first: 3, last: 3).isFull)
        #expect(!PartialDate(first: 3, last: 4).isFull)
    }
}
