import CLibXML2

/// Reads XML piece by piece; nothing outside it is ever opened, and a document type is refused.
final class XMLPull {
    /// A piece.
    enum Piece {
        /// An element begins; an empty one ends at once, without a piece of its own.
        case start(String, isEmpty: Bool)
        /// An element ends.
        case end(String)
        /// Text.
        case text(String)
    }

    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let reader: xmlTextReaderPtr

    /// Begins to read.
    init?(_ content: [UInt8]) {
        bytes = .allocate(capacity: max(1, content.count))
        _ = bytes.initialize(from: content)
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOCDATA.rawValue
        let reader = bytes.withMemoryRebound(to: CChar.self) {
            xmlReaderForMemory($0.baseAddress, Int32(content.count), nil, nil, Int32(options))
        }
        guard let reader else {
            bytes.deallocate()
            return nil
        }
        self.reader = reader
    }

    deinit {
        xmlFreeTextReader(reader)
        bytes.deallocate()
    }

    /// The next piece; nil at the end.
    func next() throws(SpreadsheetFault) -> Piece? {
        while true {
            switch xmlTextReaderRead(reader) {
            case 1: break
            case 0: return nil
            default: throw .notAWorkbook
            }
            switch xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader))) {
            case XML_READER_TYPE_ELEMENT:
                return .start(name, isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
            case XML_READER_TYPE_END_ELEMENT: return .end(name)
            case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
                return .text(text(xmlTextReaderConstValue(reader)))
            case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE: throw .notAWorkbook
            default: continue
            }
        }
    }

    /// An attribute of the element that begins, by its name without prefix; nil when it has none.
    func attribute(_ name: String) -> String? {
        defer { xmlTextReaderMoveToElement(reader) }
        var more = xmlTextReaderMoveToFirstAttribute(reader)
        while more == 1 {
            if text(xmlTextReaderConstLocalName(reader)) == name {
                return text(xmlTextReaderConstValue(reader))
            }
            more = xmlTextReaderMoveToNextAttribute(reader)
        }
        return nil
    }

    private var name: String { text(xmlTextReaderConstLocalName(reader)) }

    private func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
