import CLibXML2
import Testing

/// libxml2's own validation against the schema: what a reader that checks by itself is held against.
///
/// Nothing but the given bytes is opened: no entity, no schema a file names, no network.
final class SchemaOracle {
    private let schema: xmlSchemaPtr

    /// Makes an oracle of a schema.
    init(schema bytes: [UInt8]) throws {
        xmlInitParser()
        xmlSetExternalEntityLoader { _, _, _ in nil }
        schema = try bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            let context = try #require(xmlSchemaNewMemParserCtxt(start, Int32(buffer.count)))
            defer { xmlSchemaFreeParserCtxt(context) }
            xmlSchemaSetParserStructuredErrors(context, { _, _ in }, nil)
            return try #require(xmlSchemaParse(context))
        }
    }

    deinit { xmlSchemaFree(schema) }

    /// Whether a file is well-formed with its namespaces and valid.
    func accepts(_ bytes: [UInt8]) -> Bool {
        guard let parser = xmlNewParserCtxt() else { return false }
        defer { xmlFreeParserCtxt(parser) }
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue
            | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let parsed = bytes.withUnsafeBytes { buffer in
            xmlCtxtReadMemory(
                parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil,
                Int32(bitPattern: options))
        }
        guard let document = parsed else { return false }
        defer { xmlFreeDoc(document) }
        guard parser.pointee.nsWellFormed != 0, let validation = xmlSchemaNewValidCtxt(schema) else {
            return false
        }
        defer { xmlSchemaFreeValidCtxt(validation) }
        xmlSchemaSetValidStructuredErrors(validation, { _, _ in }, nil)
        return xmlSchemaValidateDoc(validation, document) == 0
    }
}
