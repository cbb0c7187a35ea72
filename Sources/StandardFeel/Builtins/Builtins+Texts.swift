extension Builtins {
    /// Functions of texts.
    static let texts: [Entry] = [
        function("substring", "string:text,start position:number,length?:number") { substring($0) },
        function("string length", "string:text") { .integer($0[0].string?.unicodeScalars.count ?? 0) },
        function("upper case", "string:text") { .text($0[0].string?.uppercased() ?? "") },
        function("lower case", "string:text") { .text($0[0].string?.lowercased() ?? "") },
        function("substring before", "string:text,match:text") {
            split($0[0].string ?? "", $0[1].string ?? "").0
        },
        function("substring after", "string:text,match:text") {
            split($0[0].string ?? "", $0[1].string ?? "").1
        },
        function("contains", "string:text,match:text") {
            .boolean(find($0[1].string ?? "", in: $0[0].string ?? "") != nil)
        },
        function("starts with", "string:text,match:text") {
            .boolean(scalars($0[0]).starts(with: scalars($0[1])))
        },
        function("ends with", "string:text,match:text") {
            .boolean(scalars($0[0]).reversed().starts(with: scalars($0[1]).reversed()))
        },
        function("matches", "input:text,pattern:text,flags?:text") { arguments in
            Pattern(arguments[1].string ?? "", flags: arguments[2].string ?? "")
                .flatMap { $0.matches(arguments[0].string ?? "") }.map { .boolean($0) } ?? .null
        },
        function("replace", "input:text,pattern:text,replacement:text,flags?:text") { arguments in
            Pattern(arguments[1].string ?? "", flags: arguments[3].string ?? "")
                .flatMap { $0.replacing(in: arguments[0].string ?? "", with: arguments[2].string ?? "") }
                .map { .text($0) } ?? .null
        },
        function("split", "string:text,delimiter:text") { arguments in
            Pattern(arguments[1].string ?? "", flags: "")
                .flatMap { $0.splitting(arguments[0].string ?? "") }.map { .list($0.map { .text($0) }) }
                ?? .null
        },
        function("string join", "list:list,delimiter?:text") { join($0[0].items ?? [], $0[1].string ?? "") },
    ]

    private static func scalars(_ value: Value) -> [Unicode.Scalar] {
        Array((value.string ?? "").unicodeScalars)
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func substring(_ arguments: [Value]) -> Value {
        let all = scalars(arguments[0])
        guard let start = arguments[1].number?.truncated, start != 0, start.magnitude <= all.count else {
            return .null
        }
        let first = start > 0 ? start - 1 : all.count + start
        guard let length = arguments[2].number else { return .text(text(all[first...])) }
        guard let length = length.truncated, length >= 1 else { return .null }
        return .text(text(all[first..<(first + min(length, all.count - first))]))
    }

    private static func find(_ match: String, in text: String) -> Int? {
        let (all, wanted) = (Array(text.unicodeScalars), Array(match.unicodeScalars))
        guard wanted.count <= all.count else { return nil }
        return (0...(all.count - wanted.count)).first { all[$0...].starts(with: wanted) }
    }

    private static func split(_ string: String, _ match: String) -> (Value, Value) {
        guard let place = find(match, in: string) else { return (.text(""), .text("")) }
        let all = Array(string.unicodeScalars)
        return (.text(text(all[..<place])), .text(text(all[(place + match.unicodeScalars.count)...])))
    }

    private static func join(_ items: [Value], _ delimiter: String) -> Value {
        var parts: [String] = []
        for item in items where !item.isNull {
            guard let part = item.string else { return .null }
            parts.append(part)
        }
        return .text(parts.joined(separator: delimiter))
    }
}
