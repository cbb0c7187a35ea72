/// Takes the lines of a file in XML apart, one after the other.
///
/// The file has been read already, so it only has to tell names from values; when in doubt something is a value.
struct XMLSpans {
    /// Where the last line ended.
    private enum State {
        case text
        case tag
        case quoted(Unicode.Scalar)
        /// A comment, an instruction or anything else up to the end given.
        case other(end: String)
    }

    private var state = State.text
    private var spans: [SourceSpan] = []

    /// The stretches of the next line.
    mutating func next(_ line: String) -> [SourceSpan] {
        spans = []
        var rest = Substring(line).unicodeScalars[...]
        while !rest.isEmpty {
            switch state {
            case .text: takeText(&rest)
            case .tag: takeTag(&rest)
            case .quoted(let mark):
                add(.value, take(&rest) { $0 != mark })
                if !rest.isEmpty {
                    add(.structure, takeFirst(&rest))
                    state = .tag
                }
            case .other(let end): takeOther(&rest, end)
            }
        }
        return SourceSpan.joined(spans)
    }

    private mutating func takeText(_ rest: inout Substring.UnicodeScalarView) {
        let text = take(&rest) { $0 != "<" }
        add(text.unicodeScalars.allSatisfy(Self.isBlank) ? .structure : .value, text)
        guard !rest.isEmpty else { return }
        let others = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")]
        for (start, end) in others where rest.starts(with: start.unicodeScalars) {
            add(.structure, start)
            rest = rest.dropFirst(start.unicodeScalars.count)
            state = .other(end: end)
            return
        }
        add(.structure, takeFirst(&rest))
        if rest.first == "/" { add(.structure, takeFirst(&rest)) }
        addName(take(&rest) { !Self.endsName($0) })
        state = .tag
    }

    private mutating func takeTag(_ rest: inout Substring.UnicodeScalarView) {
        guard let first = rest.first else { return }
        switch first {
        case ">":
            add(.structure, takeFirst(&rest))
            state = .text
        case "\"", "'":
            add(.structure, takeFirst(&rest))
            state = .quoted(first)
        case _ where Self.endsName(first): add(.structure, takeFirst(&rest))
        default: addName(take(&rest) { !Self.endsName($0) })
        }
    }

    private mutating func takeOther(_ rest: inout Substring.UnicodeScalarView, _ end: String) {
        let mark = Array(end.unicodeScalars)
        var content = ""
        while !rest.isEmpty {
            if rest.starts(with: mark) {
                add(.value, content)
                add(.structure, end)
                rest = rest.dropFirst(mark.count)
                state = .text
                return
            }
            content += takeFirst(&rest)
        }
        add(.value, content)
    }

    /// Adds a name; a prefix before its colon is the writer's own.
    private mutating func addName(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return spans.append(.named(text)) }
        let isDeclaration = parts[0] == "xmlns"
        spans.append(isDeclaration ? .named("xmlns") : SourceSpan(kind: .value, text: String(parts[0])))
        add(.structure, ":")
        spans.append(
            isDeclaration ? SourceSpan(kind: .value, text: String(parts[1])) : .named(String(parts[1])))
    }

    private mutating func add(_ kind: SourceSpan.Kind, _ text: String) {
        spans.append(SourceSpan(kind: kind, text: text))
    }

    private func take(
        _ rest: inout Substring.UnicodeScalarView, while isWanted: (Unicode.Scalar) -> Bool
    ) -> String {
        let taken = rest.prefix(while: isWanted)
        rest = rest[taken.endIndex...]
        return String(taken)
    }

    private func takeFirst(_ rest: inout Substring.UnicodeScalarView) -> String {
        rest.popFirst().map { String($0) } ?? ""
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n"
    }

    private static func endsName(_ scalar: Unicode.Scalar) -> Bool {
        isBlank(scalar) || "/>=\"'".unicodeScalars.contains(scalar)
    }
}
