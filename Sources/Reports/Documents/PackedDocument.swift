import CZip

/// Packs the parts of a document; equal parts give equal bytes.
enum PackedDocument {
    /// A part: its name in the package and what it holds.
    struct Part {
        let name: String
        let bytes: [UInt8]

        /// A part that is a text.
        init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

        /// A part of any bytes.
        init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// 1 January 1980 at midnight, the first moment an archive can name: a package tells no time.
    private static let day: UInt16 = 1 << 5 | 1

    /// The package; nil when there is not enough memory.
    static func bytes(of parts: [Part]) -> [UInt8]? {
        var error = zip_error_t()
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
            return nil
        }
        // The archive lets go of the source when it is closed; it is still to be read then.
        zip_source_keep(target)
        let isPacked = packed(parts[...], into: archive) { zip_close(archive) == 0 }
        guard isPacked else {
            zip_discard(archive)
            return nil
        }
        return content(of: target)
    }

    /// Adds the parts one within the other, so that all stand where they are until the archive is written.
    private static func packed(
        _ parts: ArraySlice<Part>, into archive: OpaquePointer, _ close: () -> Bool
    ) -> Bool {
        guard let part = parts.first else { return close() }
        return part.bytes.withUnsafeBytes { bytes in
            guard let source = zip_source_buffer(archive, bytes.baseAddress, zip_uint64_t(bytes.count), 0)
            else { return false }
            let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
            guard index >= 0 else {
                zip_source_free(source)
                return false
            }
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 9)
            zip_file_set_dostime(archive, zip_uint64_t(index), 0, day, 0)
            return packed(parts.dropFirst(), into: archive, close)
        }
    }

    private static func content(of source: OpaquePointer) -> [UInt8]? {
        guard zip_source_open(source) == 0 else { return nil }
        defer { zip_source_close(source) }
        var content: [UInt8] = []
        var page = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = zip_source_read(source, &page, zip_uint64_t(page.count))
            if count < 0 { return nil }
            if count == 0 { return content }
            content += page.prefix(Int(count))
        }
    }
}
