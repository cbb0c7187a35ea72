import CLibXML2

/// Reads the bytes of a schema into its elements, without entities and without network.
struct SchemaParsing {
    /// The namespace of XML Schema.
    static let namespace = "http://www.w3.org/2001/XMLSchema"

    private static let options = Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_BIG_LINES.rawValue)

    /// More than any schema of ours will ever hold.
    private static let byteLimit = 8 << 20

    /// The bytes of a file, through libxml2's plain file access: no entity loader, no network.
    ///
    /// - Throws: The fault when it cannot be opened or read.
    static func bytes(ofFile path: String) throws(SchemaFault) -> [UInt8] {
        let unreadable = SchemaFault(code: .unreadable, line: 0)
        guard let file = xmlFileOpen(path) else { throw unreadable }
        defer { _ = xmlFileClose(file) }
        var bytes: [UInt8] = []
        var chunk = [CChar](repeating: 0, count: 1 << 16)
        while true {
            let count = xmlFileRead(file, &chunk, Int32(chunk.count))
            if count == 0 { return bytes }
            guard count > 0, bytes.count + Int(count) <= byteLimit else { throw unreadable }
            chunk.withUnsafeBytes { bytes.append(contentsOf: $0.prefix(Int(count))) }
        }
    }

    /// The root element of a schema.
    ///
    /// - Throws: The one fault when it is no XML.
    static func root(of bytes: [UInt8], file: String) throws(SchemaFault) -> SchemaNode {
        guard let context = xmlNewParserCtxt() else { throw SchemaFault(code: .unreadable, line: 0) }
        defer { xmlFreeParserCtxt(context) }
        let parsed = bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            return xmlCtxtReadMemory(context, start, Int32(clamping: buffer.count), file, nil, options)
        }
        guard let document = parsed else {
            throw SchemaFault(code: .notXML, line: Int(context.pointee.lastError.line))
        }
        defer { xmlFreeDoc(document) }
        if document.pointee.intSubset != nil { throw SchemaFault(code: .documentType, line: 1) }
        guard context.pointee.nsWellFormed != 0, let root = xmlDocGetRootElement(document) else {
            throw SchemaFault(code: .notXML, line: Int(context.pointee.lastError.line))
        }
        return node(root)
    }

    private static func node(_ element: xmlNodePtr) -> SchemaNode {
        var node = SchemaNode(
            name: string(element.pointee.name),
            isSchemaElement: element.pointee.ns.map { string($0.pointee.href) == namespace } ?? false,
            attributes: attributes(of: element), children: [], text: "", line: Int(xmlGetLineNo(element)))
        var child = element.pointee.children
        while let current = child {
            switch current.pointee.type {
            case XML_ELEMENT_NODE: node.children.append(self.node(current))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: node.text += string(current.pointee.content)
            default: break
            }
            child = current.pointee.next
        }
        return node
    }

    private static func attributes(of element: xmlNodePtr) -> [String: String] {
        var attributes: [String: String] = [:]
        var attribute = element.pointee.properties
        while let current = attribute {
            var name = string(current.pointee.name)
            if let space = current.pointee.ns { name = "\(string(space.pointee.prefix)):\(name)" }
            if let value = xmlNodeGetContent(UnsafeRawPointer(current).assumingMemoryBound(to: xmlNode.self))
            {
                attributes[name] = string(value)
                dossiertoets_xmlFree(value)
            }
            attribute = current.pointee.next
        }
        return attributes
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }
}
