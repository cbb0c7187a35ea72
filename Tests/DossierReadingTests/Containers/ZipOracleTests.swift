import CZip
import DossierReading
import Foundation
import PropertyTesting
import Testing

/// Archives that another program wrote: libzip.
struct ZipOracleTests {
    /// Writes an archive with libzip and hands over its path.
    private func withArchive(
        _ files: [(name: String, content: [UInt8])], method: Int32, isLarge: Bool = false,
        _ body: (String) throws -> Void
    ) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip").path
        defer { unlink(path) }
        let archive = try #require(zip_open(path, ZIP_CREATE | ZIP_EXCL, nil))
        for file in files {
            // Freed by the library once the archive is written.
            let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, file.content.count))
            _ = bytes.update(fromContentsOf: file.content)
            let source = zip_source_buffer(archive, bytes.baseAddress, zip_uint64_t(file.content.count), 1)
            let index = zip_file_add(archive, file.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
            try #require(index >= 0)
            zip_set_file_compression(archive, zip_uint64_t(index), method, 9)
        }
        if isLarge { zip_set_archive_comment(archive, "opmerking", 9) }
        try #require(zip_close(archive) == 0)
        try body(path)
    }

    @Test(arguments: [ZIP_CM_STORE, ZIP_CM_DEFLATE])
    func `what libzip packs is read back`(method: Int32) throws {
        var numbers = SeededNumbers(seed: 7)
        let files = (10..<90).map { number in
            let content = (0..<(number * number)).map { _ in UInt8.random(in: 32...126, using: &numbers) }
            return (name: "map/\(number)-é.xml", content: content)
        }
        try withArchive(files, method: method, isLarge: true) { path in
            let archive = try ZipArchive(path: path)
            #expect(archive.entries.map(\.path) == files.map { "\(path)/\($0.name)" })
            for (entry, file) in zip(archive.entries, files) {
                #expect(try archive.read(entry).bytes == file.content)
            }
        }
    }

    @Test func `a method that only libzip knows is refused`() throws {
        guard zip_compression_method_supported(ZIP_CM_BZIP2, 1) == 1 else { return }
        try withArchive([("a.xml", Array("<a/>".utf8))], method: ZIP_CM_BZIP2) { path in
            let archive = try ZipArchive(path: path)
            let entry = try #require(archive.entries.first)
            #expect(throws: DossierReadingFault(.entryMethod)) { try archive.read(entry) }
        }
    }

    @Test func `libzip opens what our own tests write`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip").path
        defer { unlink(path) }
        let maker = ArchiveMaker([.init("a.xml"), .init("b.xml").with { $0.isDeflated = true }])
        try Data(maker.bytes()).write(to: URL(filePath: path))
        let archive = try #require(zip_open(path, ZIP_CHECKCONS | ZIP_RDONLY, nil))
        #expect(zip_get_num_entries(archive, 0) == 2)
        zip_discard(archive)
    }
}
