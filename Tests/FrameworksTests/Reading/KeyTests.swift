import Foundation
import Testing

@testable import Frameworks

struct KeyTests {
    static let page = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/kaderformaat.md")

    @Test(arguments: Key.allCases)
    func `the page about the format names every key`(key: Key) throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(text.contains("`\(key.rawValue)`"), "docs/kaderformaat.md does not explain \(key.rawValue)")
    }

    @Test(arguments: TextSlot.allCases)
    func `the page about the format names every slot`(slot: TextSlot) throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(
            text.contains("`{\(slot.rawValue)}`"), "docs/kaderformaat.md does not explain \(slot.rawValue)")
    }
}
