import CZip
import Glibc

/// A packed file, opened to read its parts.
final class PackedFile {
    private let archive: OpaquePointer
    /// The bytes that the archive reads; it does not keep them itself.
    private let content: UnsafeMutableBufferPointer<UInt8>
    private let limits: SpreadsheetLimits
    /// How many bytes have been unpacked, of all parts together: parts may share what they are packed in.
    private var unpackedBytes = 0
    private static let pageBytes = 64 << 10

    /// Opens a file.
    convenience init(path: String, limits: SpreadsheetLimits) throws(SpreadsheetFault) {
        try self.init(bytes: Self.content(of: path, limits), limits: limits)
    }

    /// Opens what a file holds.
    init(bytes: [UInt8], limits: SpreadsheetLimits) throws(SpreadsheetFault) {
        guard bytes.count <= limits.fileBytes else { throw .tooLarge }
        guard !bytes.starts(with: Self.compound) else { throw .encrypted }
        content = .allocate(capacity: max(1, bytes.count))
        _ = content.initialize(from: bytes)
        self.limits = limits
        var error = zip_error_t()
        let source = zip_source_buffer_create(content.baseAddress, zip_uint64_t(bytes.count), 0, &error)
        guard let source, let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
        else {
            if let source { zip_source_free(source) }
            content.deallocate()
            throw .notAWorkbook
        }
        self.archive = archive
    }

    deinit {
        zip_discard(archive)
        content.deallocate()
    }

    /// What a file that holds a workbook with a password begins with.
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static func content(
        of path: String, _ limits: SpreadsheetLimits
    ) throws(SpreadsheetFault) -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0 else { throw errno == ENOENT ? .missing : .unreadable }
        // A device or a pipe might never end.
        guard status.st_mode & S_IFMT == S_IFREG, let file = fopen(path, "rb") else { throw .unreadable }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var page = [UInt8](repeating: 0, count: pageBytes)
        while true {
            let count = fread(&page, 1, page.count, file)
            if count == 0 { break }
            bytes += page.prefix(count)
            guard bytes.count <= limits.fileBytes else { throw .tooLarge }
        }
        guard ferror(file) == 0 else { throw .unreadable }
        return bytes
    }

    /// Whether there is a part with a name.
    func holds(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

    /// A part as XML; nil when there is no such part.
    func xml(_ name: String) throws(SpreadsheetFault) -> XMLPull? {
        guard let bytes = try bytes(name) else { return nil }
        guard let pull = XMLPull(bytes) else { throw .notAWorkbook }
        return pull
    }

    private func bytes(_ name: String) throws(SpreadsheetFault) -> [UInt8]? {
        let index = zip_name_locate(archive, name, 0)
        guard index >= 0 else { return nil }
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw .notAWorkbook }
        defer { zip_fclose(file) }
        var bytes: [UInt8] = []
        var page = [UInt8](repeating: 0, count: Self.pageBytes)
        while true {
            let count = zip_fread(file, &page, zip_uint64_t(page.count))
            guard count >= 0 else { throw .notAWorkbook }
            if count == 0 { return bytes }
            bytes += page.prefix(Int(count))
            unpackedBytes += Int(count)
            // Counted while it is unpacked: what the archive says of its size need not be true.
            guard unpackedBytes <= limits.unpackedBytes else { throw .tooLarge }
        }
    }
}
