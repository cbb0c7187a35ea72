import Foundation
import Reports
import Testing

struct FrameworkHTMLPageTests {
    /// The page of the small framework with a region that changes all it can.
    private static func page(indicator: Int? = nil) throws -> String {
        ReportFixtures.text(
            FrameworkPage.html(try ReportFixtures.sheet(region: "stad", indicator: indicator)))
    }

    @Test func `a framework is a page of HTML`() throws {
        try Snapshot.verify(try Self.page(), "kader.html")
    }

    @Test func `the page is in Dutch and needs nothing from elsewhere`() throws {
        let page = try Self.page()
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n"))
        for needle in ["<script", "<link", "<img", "http:", "https:", "url(", "@import", " src="] {
            #expect(!page.contains(needle), "\(needle)")
        }
    }

    @Test func `the page has its landmarks`() throws {
        let page = try Self.page()
        for landmark in ["<header>", "<nav aria-labelledby=\"inhoud\">", "<main id=\"kader\">"] {
            #expect(page.components(separatedBy: landmark).count == 2, "\(landmark)")
        }
        #expect(page.contains("<a class=\"skip\" href=\"#kader\">"))
    }

    @Test func `no heading skips a level`() throws {
        let levels = try Self.page().matches(of: /<h([1-6])[ >]/).compactMap { Int($0.output.1) }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    }

    @Test func `every table has a caption and headers`() throws {
        let tables = try Self.page().components(separatedBy: "<table").dropFirst()
        #expect(tables.count > 8)
        for table in tables {
            #expect(table.contains("<caption"))
            #expect(table.contains("<th scope=\"col\""))
            #expect(table.contains("<th scope=\"row"))
        }
    }

    @Test(arguments: [nil, 3, 12])
    func `every link leads to one place on the page`(indicator: Int?) throws {
        let page = try Self.page(indicator: indicator)
        let places = page.matches(of: #/\sid="([^"]*)"/#).map { String($0.output.1) }
        #expect(Set(places).count == places.count)
        let links = page.matches(of: #/href="\#([^"]*)"/#).map { String($0.output.1) }
        #expect(links.count > 10)
        for link in links { #expect(places.contains(link), "\(link)") }
    }

    @Test func `every element that is opened is closed`() throws {
        var open: [Substring] = []
        let void: Set<Substring> = ["meta", "wbr", "!DOCTYPE"]
        for tag in try Self.page().matches(of: /<(\/?)([!A-Za-z0-9]+)[^>]*>/)
        where !void.contains(tag.output.2) {
            if tag.output.1.isEmpty {
                open.append(tag.output.2)
            } else {
                #expect(open.popLast() == tag.output.2)
            }
        }
        #expect(open.isEmpty)
    }

    @Test(arguments: [
        ("#1a1a1a", "#fff"), ("#4d4d4d", "#fff"), ("#154273", "#fff"), ("#154273", "#f3f6fa"),
        ("#1a1a1a", "#f3f6fa"), ("#4d4d4d", "#f3f6fa"),
        ("#e9ebee", "#15181d"), ("#b9c0ca", "#15181d"), ("#9cc5ff", "#15181d"), ("#9cc5ff", "#1f242c"),
        ("#e9ebee", "#1f242c"), ("#b9c0ca", "#1f242c"), ("#000", "#fff"), ("#333", "#fff"),
    ])
    func `text stands out from what is behind it`(text: String, behind: String) throws {
        let page = try Self.page()
        #expect(page.contains(": \(text);"))
        #expect(page.contains(": \(behind);"))
        let (one, other) = (Self.luminance(text), Self.luminance(behind))
        #expect((max(one, other) + 0.05) / (min(one, other) + 0.05) >= 4.5)
    }

    @Test func `what an author writes cannot become markup`() throws {
        let page = try Self.page()
        #expect(page.contains("Bellen &lt; dan schrijven"))
        #expect(page.contains("Er is een maatstaf (*meetcriterium*) of een streefwaarde.") == false)
    }

    /// The relative luminance of a colour.
    ///
    /// Source: Web Content Accessibility Guidelines 2.2.
    private static func luminance(_ colour: String) -> Double {
        var digits = String(colour.dropFirst())
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        let value = Int(digits, radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double((value >> shift) & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
