import CLibXML2

/// The functions the parser calls; the user data is the address of an `XMLPass`.
enum XMLCallbacks {
    /// Puts the functions into the handler of a parser.
    static func install(in handler: inout xmlSAXHandler) {
        handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { data, name, prefix, namespace, spaces, _, attributes, _, values in
            guard let data, let name else { return }
            let tag = XMLStartTag(
                name: name, prefix: prefix, namespace: namespace, namespaceCount: Int(spaces),
                attributeCount: Int(attributes), attributes: values)
            XMLCallbacks.pass(data).pointee.startElement(tag)
        }
        handler.endElementNs = { data, _, _, _ in
            guard let data else { return }
            XMLCallbacks.pass(data).pointee.endElement()
        }
        handler.characters = { data, bytes, count in
            guard let data else { return }
            XMLCallbacks.pass(data).pointee.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        // The same function, or the parser looks at every blank to tell the two apart.
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = { data, bytes, count in
            guard let data else { return }
            XMLCallbacks.pass(data).pointee.section(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.internalSubset = { data, _, _, _ in
            guard let data else { return }
            XMLCallbacks.pass(data).pointee.documentType()
        }
        handler.serror = { data, error in
            guard let data, let error else { return }
            XMLCallbacks.pass(data).pointee.parserError(error.pointee)
        }
    }

    @inline(__always)
    static func pass(_ data: UnsafeMutableRawPointer) -> UnsafeMutablePointer<XMLPass> {
        data.assumingMemoryBound(to: XMLPass.self)
    }
}
