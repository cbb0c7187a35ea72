import CLibXML2

extension XMLPass {
    private static var instanceNamespace: StaticString { "http://www.w3.org/2001/XMLSchema-instance" }

    /// Looks at the attributes of a start tag.
    ///
    /// - Parameters:
    ///   - tag: The start tag.
    ///   - start: The offset of its `<`.
    ///   - isNillable: Whether the model lets the element be recorded as unknown.
    ///   - field: The field of the open record it stands for, or -1.
    ///   - item: The 1-based position in the open list it stands for, or 0.
    /// - Returns: Whether the element is recorded as unknown.
    @discardableResult
    mutating func readNil(
        _ tag: XMLStartTag, _ start: Int, isNillable: Bool, field: Int = -1, item: Int = 0
    ) -> Bool {
        guard let attributes = tag.attributes else { return false }
        var isNil = false
        for index in 0..<tag.attributeCount {
            // Five addresses per attribute: name, prefix, namespace, begin and end of the value.
            let parts = attributes + index * 5
            guard let name = parts[0], let begin = parts[3], let end = parts[4] else { continue }
            if parts[1] != nil && parts[2] == nil { continue }
            let isInstance = parts[2].map { Self.equals($0, Self.instanceNamespace) } ?? false
            if isInstance, Self.equals(name, "nil") {
                let value = ValueReader.trimmed(UnsafeBufferPointer(start: begin, count: end - begin))
                isNil = read(nil: value, start, isNillable: isNillable, field: field, item: item)
            } else if !isInstance || !Self.isLocation(name) {
                noteAttribute(name, prefix: parts[1], isInstance: isInstance, start, field: field, item: item)
            }
        }
        return isNil
    }

    private mutating func read(
        nil value: UnsafeBufferPointer<UInt8>, _ start: Int, isNillable: Bool, field: Int, item: Int
    ) -> Bool {
        let text = String(decoding: value, as: UTF8.self)
        // The four forms XML Schema gives xsi:nil.
        guard ["true", "false", "1", "0"].contains(text) else {
            note(DossierReadingFault(.nilValue), at: start, field: field, item: item)
            return false
        }
        if !isNillable { note(DossierReadingFault(.nilNotAllowed), at: start, field: field, item: item) }
        return text == "true" || text == "1"
    }

    private mutating func noteAttribute(
        _ name: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?, isInstance: Bool, _ start: Int,
        field: Int, item: Int
    ) {
        if isInstance, Self.equals(name, "type") {
            note(DossierReadingFault(.typeAttribute), at: start, field: field, item: item)
            return
        }
        let full = (prefix.map { String(cString: $0) + ":" } ?? "") + String(cString: name)
        note(DossierReadingFault(.attribute, name: full), at: start, field: field, item: item)
    }

    private static func isLocation(_ name: UnsafePointer<xmlChar>) -> Bool {
        equals(name, "schemaLocation") || equals(name, "noNamespaceSchemaLocation")
    }

    /// Whether a text that ends in zero is a given one.
    static func equals(_ text: UnsafePointer<xmlChar>, _ other: StaticString) -> Bool {
        xmlStrEqual(text, other.utf8Start) != 0
    }
}
