internal import CPcre2

/// A regular expression as XPath writes it, run by PCRE2 within limits.
final class Pattern {
    /// The most steps of one match.
    static let stepLimit: UInt32 = 1_000_000

    private let code: OpaquePointer
    private let context: OpaquePointer
    private let isLiteral: Bool

    /// Nil when the pattern or a flag is none.
    init?(_ text: String, flags: String) {
        guard flags.allSatisfy({ "smixq".contains($0) }) else { return nil }
        var options = PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY
        if flags.contains("s") { options |= PCRE2_DOTALL }
        if flags.contains("m") { options |= PCRE2_MULTILINE }
        if flags.contains("i") { options |= PCRE2_CASELESS }
        isLiteral = flags.contains("q")
        let source: String
        if isLiteral {
            options = (options & ~(PCRE2_MULTILINE | PCRE2_DOTALL | PCRE2_DOLLAR_ENDONLY)) | PCRE2_LITERAL
            source = text
        } else {
            guard
                let translated = PatternText(
                    text, ignoringBlanks: flags.contains("x"), dotTakesAll: flags.contains("s")
                ).translated
            else { return nil }
            source = translated
        }
        var fault: Int32 = 0
        var place = 0
        guard let compiling = pcre2_compile_context_create_8(nil) else { return nil }
        defer { pcre2_compile_context_free_8(compiling) }
        pcre2_set_newline_8(compiling, UInt32(PCRE2_NEWLINE_LF))
        let bytes = Array(source.utf8)
        guard let code = pcre2_compile_8(bytes, bytes.count, options, &fault, &place, compiling) else {
            return nil
        }
        guard let context = pcre2_match_context_create_8(nil) else {
            pcre2_code_free_8(code)
            return nil
        }
        pcre2_set_match_limit_8(context, Self.stepLimit)
        pcre2_set_depth_limit_8(context, 10_000)
        (self.code, self.context) = (code, context)
    }

    deinit {
        pcre2_code_free_8(code)
        pcre2_match_context_free_8(context)
    }

    /// Where a match and its groups lie; an absent group is nil.
    private typealias Groups = [Range<Int>?]

    /// Nil for a failure, an empty list when nothing matches.
    private func match(_ subject: [UInt8], from start: Int, notEmpty: Bool = false) -> Groups? {
        guard let data = pcre2_match_data_create_from_pattern_8(code, nil) else { return nil }
        defer { pcre2_match_data_free_8(data) }
        let options = notEmpty ? PCRE2_NOTEMPTY : 0
        let count = pcre2_match_8(code, subject, subject.count, start, options, data, context)
        if count == PCRE2_ERROR_NOMATCH { return [] }
        guard count > 0, let ends = pcre2_get_ovector_pointer_8(data) else { return nil }
        return (0..<Int(pcre2_get_ovector_count_8(data))).map { group in
            guard group < Int(count), ends[2 * group] != ~0 else { return nil }
            return ends[2 * group]..<ends[2 * group + 1]
        }
    }

    func matches(_ text: String) -> Bool? { match(Array(text.utf8), from: 0).map { !$0.isEmpty } }

    /// The matches one after another, none of them empty; nil for a failure or a pattern that matches nothing at all.
    private func all(_ subject: [UInt8]) -> [Groups]? {
        if match([], from: 0)?.isEmpty == false { return nil }
        var result: [Groups] = []
        var start = 0
        while start <= subject.count {
            guard let groups = match(subject, from: start, notEmpty: true) else { return nil }
            guard let whole = groups.first ?? nil else { break }
            result.append(groups)
            start = whole.upperBound
        }
        return result
    }

    func replacing(in text: String, with replacement: String) -> String? {
        let subject = Array(text.utf8)
        guard let matches = all(subject) else { return nil }
        var result: [UInt8] = []
        var position = 0
        for groups in matches {
            guard let whole = groups[0], let new = expanded(replacement, groups, subject) else { return nil }
            result += subject[position..<whole.lowerBound] + new
            position = whole.upperBound
        }
        return String(decoding: result + subject[position...], as: UTF8.self)
    }

    private func expanded(_ replacement: String, _ groups: Groups, _ subject: [UInt8]) -> [UInt8]? {
        if isLiteral { return Array(replacement.utf8) }
        var result: [UInt8] = []
        var rest = Substring(replacement).utf8
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "$"):
                guard let digit = rest.popFirst(), Lookup.isDigit(digit) else { return nil }
                var number = Int(digit - 0x30)
                while let next = rest.first, Lookup.isDigit(next),
                    number * 10 + Int(next - 0x30) < groups.count
                {
                    number = number * 10 + Int(next - 0x30)
                    rest.removeFirst()
                }
                if number < groups.count, let range = groups[number] { result += subject[range] }
            case UInt8(ascii: "\\"):
                guard let next = rest.popFirst(), next == 0x5C || next == 0x24 else { return nil }
                result.append(next)
            default: result.append(byte)
            }
        }
        return result
    }

    func splitting(_ text: String) -> [String]? {
        let subject = Array(text.utf8)
        guard let matches = all(subject) else { return nil }
        var result: [String] = []
        var position = 0
        for groups in matches {
            guard let whole = groups[0] else { return nil }
            result.append(String(decoding: subject[position..<whole.lowerBound], as: UTF8.self))
            position = whole.upperBound
        }
        return result + [String(decoding: subject[position...], as: UTF8.self)]
    }

    private enum Lookup {
        static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    }
}
