import Findings
import Testing

/// Of as many cases, how many on average among all; checked against published values of the Wilson interval.
struct WilsonIntervalTests {
    @Test(arguments: [
        (6, 10, "tussen 3 en 9"), (0, 10, "tussen 0 en 3"), (10, 10, "tussen 7 en 10"),
        (3, 10, "tussen 1 en 7"), (5, 10, "tussen 2 en 8"), (7, 10, "tussen 3 en 9"),
        (75, 150, "tussen 63 en 87"), (1, 1, "tussen 0 en 1"),
    ])
    func `the interval in dossiers`(count: Int, total: Int, words: String) {
        #expect(WilsonInterval(count, of: total)?.words == words)
    }

    @Test(arguments: [(0, 0), (2, 1), (-1, 3)])
    func `nothing is known of none`(count: Int, total: Int) {
        #expect(WilsonInterval(count, of: total) == nil)
    }
}
