public import PropertyTesting

/// How a generated file is written down: everything about it that does not change what it says.
public struct XMLLayout: Sendable {
    /// The XML declaration, or nothing.
    public var declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    /// Whether a byte order mark comes first.
    public var hasByteOrderMark = false
    /// What ends a line between elements; empty for a file on one line.
    public var lineEnd = "\n"
    /// What a level is indented with.
    public var indentation = "  "
    /// The prefix of the elements, or nil for a default namespace.
    public var prefix: String?
    /// The prefix of the attributes of XML Schema.
    public var instancePrefix = "xsi"
    /// How often something is added that says nothing (a comment, an instruction), in percent.
    public var noise = 0
    /// How often a character of a text is written as a reference, in percent.
    public var references = 0
    /// How often a piece of text is written as a CDATA section, in percent.
    public var sections = 0
    /// How often blanks are put around a value that may have them, in percent.
    public var blanks = 0

    /// The plain layout.
    public init() {}

    /// A layout chosen by chance.
    public init(_ numbers: inout SeededNumbers) {
        declaration = numbers.pick([
            "", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\r\n",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?xml-stylesheet href=\"x.xsl\" type=\"text/xsl\"?>\n<!-- é -->",
        ])
        hasByteOrderMark = numbers.percent(20)
        lineEnd = numbers.pick(["", "\n", "\n", "\r\n", "\n\n"])
        indentation = numbers.pick(["", "  ", "\t"])
        prefix = numbers.pick([nil, nil, "d", "dossier-1"])
        instancePrefix = numbers.pick(["xsi", "i"])
        noise = numbers.pick([0, 0, 3, 15])
        references = numbers.pick([0, 0, 5, 60])
        sections = numbers.pick([0, 0, 20, 100])
        blanks = numbers.pick([0, 0, 30])
    }
}
