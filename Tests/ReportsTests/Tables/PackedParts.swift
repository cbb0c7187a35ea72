import CZip
import Foundation
import FoundationXML
import Testing

/// The parts of a packed document, as another reader of archives finds them.
struct PackedParts {
    /// The names in their order.
    let names: [String]
    /// The text of each part that is XML.
    let texts: [String: String]

    /// Opens an archive, strictly.
    init(_ bytes: [UInt8]) throws {
        var error = zip_error_t()
        let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 1)
        copy.copyMemory(from: bytes, byteCount: bytes.count)
        defer { copy.deallocate() }
        let source = try #require(zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 0, &error))
        let archive = try #require(zip_open_from_source(source, ZIP_CHECKCONS | ZIP_RDONLY, &error))
        defer { zip_discard(archive) }
        var names: [String] = []
        var texts: [String: String] = [:]
        for index in 0..<zip_uint64_t(zip_get_num_entries(archive, 0)) {
            let name = String(cString: try #require(zip_get_name(archive, index, 0)))
            names.append(name)
            guard name.hasSuffix(".xml") || name.hasSuffix(".rels") else { continue }
            let file = try #require(zip_fopen_index(archive, index, 0))
            defer { zip_fclose(file) }
            var content: [UInt8] = []
            var page = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = zip_fread(file, &page, zip_uint64_t(page.count))
                guard count > 0 else { break }
                content += page.prefix(Int(count))
            }
            texts[name] = String(decoding: content, as: UTF8.self)
            #expect(XMLParser(data: Data(content)).parse(), "\(name) is well-formed")
        }
        self.names = names
        self.texts = texts
    }

    /// The parts with words of a document for a word processor, as they stand in the package.
    var words: String {
        ["docProps/core.xml", "word/document.xml", "word/header1.xml", "word/footer1.xml"].compactMap {
            texts[$0]
        }
        .joined(separator: "\n")
    }

    /// The texts of all parts together.
    var all: String { names.compactMap { texts[$0] }.joined(separator: "\n") }
}
