import Diagnostics
import DossierReading
import Foundation
import Testing

struct FixtureDump {
    @Test func dump() throws {
        var text = ""
        for fixture in ReadingFixtures.all where fixture.name.hasSuffix(".json") {
            let result = DossierReader(plan: ReadingFixtures.plan).read(
                try fixture.bytes(), file: fixture.name)
            text +=
                "@@\(fixture.folder.rawValue) \(result.isUsable)\n"
                + result.problems.shown.map(\.description).joined(separator: "\n") + "\n"
        }
        try text.write(toFile: "/tmp/jf/dump.txt", atomically: true, encoding: .utf8)
    }
}
