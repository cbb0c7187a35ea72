import Diagnostics
import DossierReading
import PropertyTesting
import Testing

struct HostileArchiveTests {
    private static let all =
        HostileArchive.names + HostileArchive.kinds + HostileArchive.contents + HostileArchive.layouts

    @Test(arguments: all)
    func `every attack is named, word for word, and the other files are read`(archive: HostileArchive) {
        #expect(HostileArchive.lines(archive.bytes) == archive.expected)
    }

    @Test(arguments: all)
    func `no message steers a terminal`(archive: HostileArchive) {
        let text = HostileArchive.lines(archive.bytes).joined()
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }

    private static let small = ArchiveMaker([
        .init("a.xml", String(repeating: "<a/>", count: 50)).with { $0.isDeflated = true },
        .init("b.json", "{}").with {
            $0.flags = 8
            $0.descriptor = ArchiveMaker.descriptor($0.content, packedCount: 2)
        },
    ])

    @Test func `an archive cut off anywhere is refused once`() {
        let bytes = Self.small.bytes()
        #expect(HostileArchive.lines(bytes) == ["a.zip/a.xml: 200 bytes", "a.zip/b.json: 2 bytes"])
        for count in 0..<bytes.count {
            let lines = HostileArchive.lines(Array(bytes.prefix(count)))
            #expect(lines.count == 1 && lines[0].hasPrefix("a.zip: fout ["), "\(count): \(lines)")
        }
    }

    @Test func `an archive with any byte changed is read right or refused`() {
        let bytes = Self.small.bytes()
        let good: Set = ["a.zip/a.xml: 200 bytes", "a.zip/b.json: 2 bytes"]
        for index in bytes.indices {
            for change: UInt8 in [0x01, 0x80, 0xFF] {
                var changed = bytes
                changed[index] ^= change
                for line in HostileArchive.lines(changed) where !good.contains(line) {
                    // A name may have changed; what it holds may not.
                    let isRead = line.hasSuffix(": 200 bytes") || line.hasSuffix(": 2 bytes")
                    #expect(isRead || line.contains(": fout ["), "\(index): \(line)")
                }
            }
        }
    }

    @Test func `random bytes in an archive never crash`() {
        var numbers = SeededNumbers(seed: 1)
        let bytes = Self.small.bytes()
        for _ in 0..<propertyCases * 5 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...8, using: &numbers) {
                changed[Int.random(in: bytes.indices, using: &numbers)] = .random(
                    in: 0...255, using: &numbers)
            }
            _ = HostileArchive.lines(changed)
        }
    }

    @Test func `a hundred thousand files are listed, and each can be read`() throws {
        let maker = ArchiveMaker((0..<100_000).map { .init("m\($0).xml", "") })
        let archive = try ZipArchive(
            bytes: maker.changed { $0.isLarge = true }, path: "a.zip")
        #expect(archive.entries.count == 100_000)
        let last = try #require(archive.entries.last)
        #expect(try archive.read(last).path == "a.zip/m99999.xml")
    }

    @Test func `more files than may be are refused before they are listed`() {
        var limits = ReadingLimits.standard
        limits.archiveEntries = 2
        let maker = ArchiveMaker((0..<3).map { .init("m\($0).xml") })
        #expect(
            HostileArchive.lines(maker.bytes(), limits: limits) == [
                "a.zip: fout [archief-te-vol]: in het archief zitten meer dan 2 bestanden – verdeel de dossiers over "
                    + "meer archieven"
            ])
    }

    @Test func `an archive beyond the limits is refused before it is read`() {
        var limits = ReadingLimits.standard
        limits.archiveBytes = 100
        limits.archiveDirectoryBytes = 40
        let one = ArchiveMaker([.init("m.xml")]).bytes()
        #expect(
            HostileArchive.lines(one, limits: limits) == [
                "a.zip: fout [archief-te-groot]: het archief is groter dan 100 bytes – verdeel de dossiers over meer "
                    + "archieven"
            ])
        limits.archiveBytes = 1_000
        #expect(
            HostileArchive.lines(one, limits: limits) == [
                "a.zip: fout [archief-inhoudsopgave]: de inhoudsopgave van het archief is groter dan 40 bytes – "
                    + "verdeel de dossiers over meer archieven of geef ze kortere namen"
            ])
    }

    @Test func `every code about archives is met by an attack`() {
        let lines = Self.all.flatMap(\.expected).joined()
        let codes = DossierReadingCode.allCases.filter { $0.rawValue.hasPrefix("archief-") }
        let elsewhere: Set<DossierReadingCode> = [
            .archiveTooLarge, .archiveTooFull, .archiveDirectoryTooLarge,
        ]
        for code in codes where !elsewhere.contains(code) {
            #expect(lines.contains("[\(code.rawValue)]"), "\(code)")
        }
    }
}
