import Foundation
import Testing

struct MarkdownPageTests {
    @Test(arguments: MarkdownPage.all)
    func `every link within the checkout leads somewhere`(path: String) throws {
        let page = try MarkdownPage(path: path)
        let folder = SourceTree.root.appending(path: path).deletingLastPathComponent()
        for link in page.localLinks {
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            let target =
                parts[0].isEmpty ? SourceTree.root.appending(path: path) : folder.appending(path: parts[0])
            #expect(FileManager.default.fileExists(atPath: target.path), "\(path) links to \(link)")
            guard parts.count == 2 else { continue }
            let name = target.standardizedFileURL.path.dropFirst(
                SourceTree.root.standardizedFileURL.path.count + 1)
            let anchors = try MarkdownPage(path: String(name)).anchors
            #expect(anchors.contains(parts[1]), "\(path) links to \(link), which is no heading")
        }
    }

    @Test func `the README says what every module is for`() throws {
        let text = try SourceTree.text(of: "README.md")
        for module in SourceTree.modules {
            #expect(text.contains("`\(module)`"), "\(module) is not in README.md")
        }
    }

    @Test func `the README stays short`() throws {
        #expect(
            try SourceTree.text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false)
                .count < 150)
    }

    @Test func `the README is linked to every page that people wrote`() throws {
        let links = try MarkdownPage(path: "README.md").localLinks
        for page in SourceTree.files(in: "docs", ending: ".md") where !page.hasPrefix("docs/decisions/") {
            #expect(links.contains(page), "README.md has no link to \(page)")
        }
    }
}
