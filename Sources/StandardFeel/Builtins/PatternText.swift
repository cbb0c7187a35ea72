/// Rewrites a regular expression of XPath as one of PCRE2; what XPath does not have is refused.
struct PatternText {
    private var rest: Substring.UnicodeScalarView
    private let dotTakesAll: Bool
    private var result = ""
    private var opened = 0
    private var closed: Set<Int> = []
    private var open: [Int?] = []

    init(_ text: String, ignoringBlanks: Bool, dotTakesAll: Bool) {
        self.dotTakesAll = dotTakesAll
        rest = Substring(text).unicodeScalars
        if ignoringBlanks {
            // Blanks within brackets count.
            var view = String.UnicodeScalarView()
            var depth = 0
            var isEscaped = false
            for scalar in text.unicodeScalars {
                if depth == 0, " \n\r\t".unicodeScalars.contains(scalar) { continue }
                view.append(scalar)
                if isEscaped { isEscaped = false; continue }
                if scalar == "\\" { isEscaped = true }
                if scalar == "[" { depth += 1 }
                if scalar == "]" { depth -= 1 }
            }
            rest = Substring(String(view)).unicodeScalars
        }
    }

    /// The pattern for PCRE2; nil when it is none.
    var translated: String? {
        var copy = self
        return copy.translate() ? copy.result : nil
    }

    private mutating func translate() -> Bool {
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\\":
                guard let escape = escape(inBrackets: false) else { return false }
                result += escape
            case "[":
                guard let set = brackets() else { return false }
                result += set
            case "(":
                if rest.first == "?" {
                    guard rest.starts(with: "?:".unicodeScalars) else { return false }
                    open.append(nil)
                } else {
                    opened += 1
                    open.append(opened)
                }
                result += "("
            case ")":
                guard let group = open.popLast() else { return false }
                if let group { closed.insert(group) }
                result += ")"
            case ".": result += dotTakesAll ? "." : "[^\\n\\r]"
            case "]", "}": return false
            case "{":
                guard let quantity = quantity() else { return false }
                result += quantity
            case "#": result += "\\#"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return open.isEmpty
    }

    private mutating func quantity() -> String? {
        var text = "{"
        while let scalar = rest.popFirst() {
            text.unicodeScalars.append(scalar)
            if scalar == "}" { return text.count > 2 && text.dropFirst().first != "," ? text : nil }
            guard scalar == "," || ("0"..."9").contains(scalar) else { return nil }
        }
        return nil
    }

    private mutating func escape(inBrackets: Bool) -> String? {
        guard let scalar = rest.popFirst() else { return nil }
        switch scalar {
        case "n", "r", "t", "\\", "|", ".", "-", "^", "?", "*", "+", "{", "}", "(", ")", "[", "]", "$", "s",
            "S", "d",
            "D", "w", "W":
            return "\\\(scalar)"
        case "i": return inBrackets ? "\\p{L}_:" : "[\\p{L}_:]"
        case "c": return inBrackets ? "\\p{L}\\p{N}\\p{M}_:.\\-" : "[\\p{L}\\p{N}\\p{M}_:.\\-]"
        case "I": return inBrackets ? nil : "[^\\p{L}_:]"
        case "C": return inBrackets ? nil : "[^\\p{L}\\p{N}\\p{M}_:.\\-]"
        case "p", "P": return property(scalar == "P", inBrackets: inBrackets)
        case "1"..."9":
            guard !inBrackets else { return nil }
            var number = Int(scalar.value - 0x30)
            guard closed.contains(number) else { return nil }
            while let next = rest.first, ("0"..."9").contains(next),
                closed.contains(number * 10 + Int(next.value - 0x30))
            {
                number = number * 10 + Int(next.value - 0x30)
                rest.removeFirst()
            }
            return "\\g{\(number)}"
        default: return nil
        }
    }

    private mutating func property(_ isNegative: Bool, inBrackets: Bool) -> String? {
        guard rest.popFirst() == "{" else { return nil }
        var name = ""
        while let scalar = rest.popFirst(), scalar != "}" { name.unicodeScalars.append(scalar) }
        if name.hasPrefix("Is") {
            guard let block = Self.blocks[String(name.dropFirst(2))] else { return nil }
            if inBrackets { return isNegative ? nil : block }
            return isNegative ? "[^\(block)]" : "[\(block)]"
        }
        guard (1...2).contains(name.count), name.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
        return "\\\(isNegative ? "P" : "p"){\(name)}"
    }

    /// The blocks of Unicode that patterns name most.
    private static let blocks = [
        "BasicLatin": "\\x{0}-\\x{7F}", "Latin-1Supplement": "\\x{80}-\\x{FF}",
        "LatinExtended-A": "\\x{100}-\\x{17F}", "LatinExtended-B": "\\x{180}-\\x{24F}",
        "Greek": "\\x{370}-\\x{3FF}", "GreekandCoptic": "\\x{370}-\\x{3FF}", "Cyrillic": "\\x{400}-\\x{4FF}",
        "Hebrew": "\\x{590}-\\x{5FF}", "Arabic": "\\x{600}-\\x{6FF}",
        "GeneralPunctuation": "\\x{2000}-\\x{206F}", "CurrencySymbols": "\\x{20A0}-\\x{20CF}",
        "Hiragana": "\\x{3040}-\\x{309F}", "Katakana": "\\x{30A0}-\\x{30FF}",
    ]

    /// A set in brackets, whose first bracket was taken; `[a-z-[aeiou]]` takes one set from another.
    private mutating func brackets() -> String? {
        var set = "["
        if rest.first == "^" {
            rest.removeFirst()
            set += "^"
        }
        var isEmpty = true
        while let scalar = rest.popFirst() {
            switch scalar {
            case "]":
                return isEmpty ? nil : set + "]"
            case "-" where rest.first == "[":
                rest.removeFirst()
                guard !isEmpty, let taken = brackets(), rest.popFirst() == "]" else { return nil }
                return "(?:(?!\(taken))\(set)])"
            case "[": return nil
            case "\\":
                guard let escape = escape(inBrackets: true) else { return nil }
                set += escape
            case "-" where !isEmpty && rest.first != "]":
                // Between two characters only.
                guard let next = rest.first, next != "-" else { return nil }
                set += "-"
            case "-": set += "\\-"
            case "^", "&", "~", "#": set += "\\\(scalar)"
            default: set.unicodeScalars.append(scalar)
            }
            isEmpty = false
        }
        return nil
    }
}
