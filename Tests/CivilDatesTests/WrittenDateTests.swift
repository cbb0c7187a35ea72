import CivilDates
import Testing

struct WrittenDateTests {
    @Test(arguments: [
        ("28-11-2019", "2019-11-28"), ("8-3-2019", "2019-03-08"), ("28/11/2019", "2019-11-28"),
        ("28.11.2019", "2019-11-28"), ("2019-3-8", "2019-03-08"), ("2019-11-28", "2019-11-28"),
        ("3-2019", "2019-03"), ("11/2019", "2019-11"), ("2019-3", "2019-03"), ("2019-11", "2019-11"),
        ("2019", "2019"), ("31-02-2019", "2019-02-31"),
    ])
    func `a date comes out in the form of the standard`(text: String, iso: String) {
        #expect(WrittenDate.iso(text) == iso)
    }

    @Test(arguments: [
        "", "gisteren", "28-11-19", "28 november 2019", "2019/3/8", "1-2-3-2019", "128-11-2019", "28--2019",
        "-11-2019",
        "２８-11-2019", "28-11-2019 ", "28-11/2019", "20191128", "43797",
    ])
    func `what is written otherwise is left as it is`(text: String) {
        #expect(WrittenDate.iso(text) == text)
    }
}
