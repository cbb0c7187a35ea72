import CLibXML2

/// What is done with libxml2 as a whole and with a parser of it.
enum XMLLibrary {
    private static let prepared: Void = {
        xmlInitParser()
        // A second lock on the door: no parser of this process opens anything by itself.
        xmlSetExternalEntityLoader { _, _, _ in nil }
    }()

    /// Makes the library ready, once.
    static func prepare() { _ = prepared }

    /// A parser that fetches nothing, substitutes no entities and prints nothing.
    static func newContext() -> xmlParserCtxtPtr {
        guard let context = xmlNewParserCtxt() else { preconditionFailure("no memory for a parser") }
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue
            | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        xmlCtxtUseOptions(context, Int32(bitPattern: options))
        return context
    }

    /// Gives a parser the bytes to read, in place.
    ///
    /// The bytes must stay where they are, with a zero behind them, until the parser is done.
    static func feed(_ text: XMLText, to context: xmlParserCtxtPtr) {
        guard let input = xmlNewInputStream(context) else { preconditionFailure("no memory for a parser") }
        input.pointee.base = text.base
        input.pointee.cur = text.base
        input.pointee.end = text.base + text.count
        inputPush(context, input)
    }
}
