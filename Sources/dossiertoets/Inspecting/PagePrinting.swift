import Diagnostics
import Foundation
import Glibc
import Reports

/// Makes a PDF of a page with a browser that is on this machine; nothing leaves the machine.
final class PagePrinting {
    /// The names of the browsers that can do it.
    static let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

    /// Where the page must stand before it is printed.
    var page: String { folder + "/rapport.html" }

    private let browser: String
    private let folder: String
    private let file: ReportFile

    /// Looks for a browser and opens the PDF.
    ///
    /// - Throws: `CommandFailure` when there is no browser, or the file cannot be written.
    init(to path: String, isReplacing: Bool) throws(CommandFailure) {
        guard let browser = Self.found() else {
            throw CommandFailure(
                status: .wrongUsage,
                message:
                    "fout: voor een pdf is een browser nodig en die is niet gevonden (\(Self.browsers.joined(separator: ", "))) "
                    + "– installeer Chromium, of schrijf met -o rapport.html een pagina en druk die af als pdf"
            )
        }
        self.browser = browser
        file = try InspectionTargets.file(path, isReplacing: isReplacing)
        var template = Array((NSTemporaryDirectory() + "/dossiertoets-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw CommandFailure(
                status: .cannotWrite,
                message: "fout: er kan geen tijdelijke map worden gemaakt – maak ruimte vrij")
        }
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Prints the page, when it is there.
    ///
    /// - Throws: `CommandFailure` when the browser makes no PDF of it.
    func finish() throws(CommandFailure) {
        guard FileManager.default.fileExists(atPath: page) else { return }
        let result = folder + "/rapport.pdf"
        guard run(result), let bytes = FileManager.default.contents(atPath: result), !bytes.isEmpty else {
            throw CommandFailure(
                status: .cannotWrite,
                message:
                    "fout: \(VisibleText.escaped(browser)) maakte geen pdf – schrijf met -o rapport.html een pagina en druk die af als pdf"
            )
        }
        do throws(ReportFileError) {
            try file.write(Array(bytes))
            try file.commit()
        } catch {
            throw ReportTarget.failure(error)
        }
        StandardError.printWritten(file.path)
    }

    private func run(_ result: String) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: browser)
        process.arguments =
            [
                "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking",
                "--no-first-run", "--no-pdf-header-footer", "--user-data-dir=\(folder)/profiel",
                "--print-to-pdf=\(result)",
            ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["file://\(page)"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// The first browser in the folders of `PATH`.
    private static func found() -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return browsers.lazy.flatMap { name in folders.lazy.map { "\($0)/\(name)" } }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
