import Diagnostics
import Frameworks
import Testing

struct FrameworkReaderTests {
    @Test func `a sound framework has no problems`() throws {
        let (source, problems) = try FrameworkFixture.make().read()
        #expect(problems == [])
        let framework = try #require(source)
        #expect(framework.id == "proef")
        #expect(framework.status == .inForce)
        #expect(framework.validFrom?.text == "2020-01-01")
        #expect(framework.requirements.map(\.code.description) == ["4.B1.a", "4.B1.b", "4.B1.c", "4.A1"])
        #expect(framework.files.map(\.sha256.count) == [64, 64, 64, 64])
    }
}
