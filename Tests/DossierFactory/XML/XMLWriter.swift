import PropertyTesting
public import Records

/// Writes the elements of a generated file as XML in UTF-8.
public struct XMLWriter {
    private let model: RecordModel
    private let layout: XMLLayout
    private var numbers: SeededNumbers
    private var text = ""

    private init(_ model: RecordModel, _ layout: XMLLayout, _ numbers: SeededNumbers) {
        self.model = model
        self.layout = layout
        self.numbers = numbers
    }

    /// Writes a file.
    ///
    /// - Parameters:
    ///   - root: The outermost element.
    ///   - model: The model, for its namespace and for which values may have blanks around them.
    ///   - layout: How it is written down.
    ///   - seed: Decides where the layout does what.
    /// - Returns: The file in UTF-8.
    public static func write(
        _ root: GeneratedElement, model: RecordModel, layout: XMLLayout = XMLLayout(), seed: UInt64 = 0
    ) -> [UInt8] {
        var writer = XMLWriter(model, layout, SeededNumbers(seed: seed))
        writer.text = layout.declaration
        writer.element(root, level: 0, isRoot: true)
        if writer.numbers.percent(layout.noise) { writer.text += "<!-- einde --><?klaar ?>\n" }
        return (layout.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(writer.text.utf8)
    }

    private mutating func element(_ element: GeneratedElement, level: Int, isRoot: Bool) {
        let name = (layout.prefix.map { $0 + ":" } ?? "") + element.name
        text += "<" + name
        if isRoot { declareNamespaces() }
        if element.isNil {
            text += " \(layout.instancePrefix):nil=\(numbers.pick(["\"true\"", "'1'", "\" true \""]))"
        }
        text += element.attributes
        if element.nodes.isEmpty && numbers.percent(50) {
            text += numbers.percent(50) ? "/>" : " />"
            return
        }
        text += ">"
        if case .value(let type) = element.role {
            value(
                element.nodes, mayHaveBlanks: model.simpleTypes[type].collapsesBlanks && !element.isNil, level
            )
        } else {
            content(element.nodes, isNil: element.isNil, level)
        }
        text += "</\(name)\(numbers.percent(layout.noise) ? " " : "")>"
    }

    private mutating func declareNamespaces() {
        let name = layout.prefix.map { ":" + $0 } ?? ""
        text += " xmlns\(name)=\"\(model.namespace)\"\(numbers.percent(layout.noise) ? "\n " : "")"
        text += " xmlns:\(layout.instancePrefix)=\"http://www.w3.org/2001/XMLSchema-instance\""
        guard numbers.percent(layout.noise * 3) else { return }
        text += " \(layout.instancePrefix):schemaLocation=\"\(model.namespace) a>b.xsd\""
    }

    private mutating func content(_ nodes: [GeneratedElement.Node], isNil: Bool, _ level: Int) {
        for node in nodes {
            newLine(level + 1)
            noise()
            self.node(node, level: level + 1)
        }
        if !isNil {
            noise()
            newLine(level)
        }
    }

    private mutating func value(_ nodes: [GeneratedElement.Node], mayHaveBlanks: Bool, _ level: Int) {
        blanks(mayHaveBlanks)
        for node in nodes { self.node(node, level: level + 1) }
        blanks(mayHaveBlanks)
    }

    private mutating func node(_ node: GeneratedElement.Node, level: Int) {
        switch node {
        case .element(let element): self.element(element, level: level, isRoot: false)
        case .text(let text): characters(text)
        case .raw(let raw): text += raw
        }
    }

    private mutating func newLine(_ level: Int) {
        guard !layout.lineEnd.isEmpty else { return }
        text += layout.lineEnd
        for _ in 0..<level { text += layout.indentation }
    }

    private mutating func noise() {
        guard numbers.percent(layout.noise) else { return }
        text += numbers.pick(["<!-- a > b & <c> -->", "<?werk doe > niets?>", "<!---->"])
    }

    private mutating func blanks(_ mayHaveBlanks: Bool) {
        guard mayHaveBlanks, numbers.percent(layout.blanks) else { return }
        text += numbers.pick([" ", "\n    ", "\t", "&#32;", "&#10;", "\r\n", "<![CDATA[ ]]>"])
    }

    /// Text, now as it is, now as references, now as a section.
    private mutating func characters(_ value: String) {
        if !value.isEmpty && numbers.percent(layout.sections) {
            text += "<![CDATA[" + Self.sectioned(value) + "]]>"
            return
        }
        for scalar in value.unicodeScalars {
            noise()
            if numbers.percent(layout.references) {
                text += numbers.percent(50) ? "&#\(scalar.value);" : "&#x\(String(scalar.value, radix: 16));"
            } else {
                escape(scalar)
            }
        }
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "&": text += "&amp;"
        case "<": text += "&lt;"
        case ">": text += "&gt;"
        case "\r": text += "&#13;"
        case "\"" where numbers.percent(30): text += "&quot;"
        case "'" where numbers.percent(30): text += "&apos;"
        default: text.unicodeScalars.append(scalar)
        }
    }

    /// Text for inside a section: its end mark is taken apart, and a carriage return stands outside.
    private static func sectioned(_ value: String) -> String {
        var result = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case ">" where result.utf8.suffix(2).elementsEqual("]]".utf8): result += "]]><![CDATA[>"
            case "\r": result += "]]>&#13;<![CDATA["
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
