import Diagnostics
import Testing

struct NearestNameTests {
    @Test(arguments: [
        ("drieMaandn", ["drieMaanden", "twaalfMaanden", "extra"], "drieMaanden"),
        ("DATUM", ["datumEinde", "datum"], "datum"), ("Wie", ["WIE", "wie", "wat"], "wie"),
        ("datun", ["datum", "datur"], "datum"), ("wat", ["wie", "wt"], "wt"),
        ("nummer", ["nummer"], "nummer"),
        ("omschrjiving", ["omschrijving"], "omschrijving"), ("gemente", ["gemeente", "cement"], "gemeente"),
        ("veiligheidspla", ["veiligheidsplannen", "veiligheidsplan"], "veiligheidsplan"),
        ("één", ["een", "éen"], "éen"), ("wi", ["we", "wij", "bij"], "wij"),
    ])
    func `the nearest known name is suggested`(name: String, candidates: [String], nearest: String) {
        #expect(NearestName.suggestion(for: name, among: candidates) == nearest)
        #expect(NearestName.suggestion(for: name, among: candidates.reversed()) == nearest)
    }

    @Test(arguments: [
        ("abcd", "abxd", true), ("abcd", "abxx", false), ("abcde", "abxxe", true),
        ("abcdefgh", "abxxefgh", true),
        ("abcdefgh", "abxxxfgh", false), ("abcdefghi", "abxxxfghi", true), ("abcdefghi", "abxxxxghi", false),
        ("abcd", "abdc", true), ("abcd", "abcdef", false), ("abcd", "ab", false), ("", "a", false),
        ("a", "b", false),
        ("a", "ab", true), ("", "", false), ("é", "e\u{301}", false),
    ])
    func `a longer name may hold more slips`(name: String, candidate: String, isNear: Bool) {
        #expect(NearestName.suggestion(for: name, among: [candidate]) == (isNear ? candidate : nil))
    }

    @Test func `no known names give no suggestion`() {
        #expect(NearestName.suggestion(for: "datum", among: [String]()) == nil)
    }

    @Test func `the longest common beginning wins among equally near names`() {
        #expect(NearestName.suggestion(for: "datumX", among: ["xatumX", "datumY"]) == "datumY")
        #expect(NearestName.suggestion(for: "aab", among: ["aad", "aac"]) == "aac")
    }

    @Test func `a very long name is not compared`() {
        let name = String(repeating: "a", count: 1_000_000)
        #expect(NearestName.suggestion(for: name, among: ["aanwezigen", "aard"]) == nil)
    }
}
